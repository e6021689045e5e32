//! Letting the browser answer in the middle of long work.

use std::task::{Context, Poll, Waker};

use js_sys::Promise;
use leptos::prelude::*;
use leptos::reactive::spawn_local_scoped_with_cancellation;
use wasm_bindgen_futures::JsFuture;

use crate::exchange::pace::Pace;

/// So many milliseconds of work the browser waits for at a time.
const AT_A_TIME: f64 = 16.0;

/// Goes on when the browser has answered what was pressed meanwhile.
pub async fn breathe() {
    let turn = Promise::new(&mut |resolve, _| {
        let _ = window().set_timeout_with_callback(&resolve);
    });
    let _ = JsFuture::from(turn).await;
}

/// Lets the browser answer whenever work has gone on for a while.
pub struct Breathing {
    began: f64,
}

impl Breathing {
    /// As work begins.
    fn new() -> Self {
        Self { began: elapsed() }
    }
}

impl Pace for Breathing {
    async fn step(&mut self) {
        if elapsed() - self.began > AT_A_TIME {
            breathe().await;
            self.began = elapsed();
        }
    }
}

/// Milliseconds since the page was opened.
fn elapsed() -> f64 {
    window().performance().map_or(f64::INFINITY, |performance| performance.now())
}

/// What work comes to, and comes to anew whenever something changes that `begin` has read. Short work is done at once; while
/// long work goes on in slices there is none. What is no longer wanted is not finished.
pub fn in_slices<T, W>(begin: impl Fn(Breathing) -> W + 'static) -> ReadSignal<Option<T>>
where
    T: Send + Sync + 'static,
    W: Future<Output = Option<T>> + 'static,
{
    let (done, set_done) = signal(None);
    Effect::new(move |_| {
        let mut work = Box::pin(begin(Breathing::new()));
        match work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(value) => set_done.set(value),
            Poll::Pending => {
                set_done.set(None);
                spawn_local_scoped_with_cancellation(async move { set_done.set(work.await) });
            }
        }
    });
    done
}
