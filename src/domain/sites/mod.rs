//! Where to inject: the sites and their rotation, and the skin and reactions that block some of them.

pub mod custom_site;
pub mod injection_site;
pub mod reaction;
pub mod rotation;
pub mod skin;
