//! What touches the browser beside storage and clock: attributes that `boot.js` reads and writes, focus, files, other
//! tabs, and what the browser promises to keep.

pub mod appearance;
pub mod back_entry;
pub mod boot_bridge;
pub mod breath;
pub mod clipboard;
pub mod document;
pub mod files;
pub mod persistence;
pub mod press;
pub mod random;
pub mod received;
pub mod tabs;
