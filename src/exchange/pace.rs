//! Long work that lets others go on in the middle of it.

/// Is told of each small step of long work, and may wait there until others had their turn.
pub trait Pace {
    /// One more step is done.
    fn step(&mut self) -> impl Future<Output = ()>;
}

/// Goes through without waiting.
pub struct Straight;

impl Pace for Straight {
    async fn step(&mut self) {}
}

/// What work comes to that never waits.
#[cfg(test)]
pub fn straight<T>(work: impl Future<Output = T>) -> T {
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => done,
        Poll::Pending => panic!("it waits"),
    }
}
