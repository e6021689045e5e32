//! Starts the app in the browser.

fn main() {
    #[cfg(feature = "app")]
    anakinra_companion::app::start();
}
