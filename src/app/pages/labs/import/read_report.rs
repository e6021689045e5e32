//! A report that was read, and what it is about.

use std::sync::Arc;

use crate::exchange::lab_report::{Outline, Report};
use crate::exchange::pace::Pace;

/// A report, and what it is about.
#[derive(Clone)]
pub(super) struct ReadReport {
    pub(super) report: Arc<Report>,
    pub(super) outline: Arc<Outline>,
}

impl ReadReport {
    pub(super) async fn of(report: Arc<Report>, pace: &mut impl Pace) -> Self {
        let outline = Arc::new(report.outline(pace).await);
        Self { report, outline }
    }
}
