//! The answer of an inspection.

use serde::Serialize;

use super::project::Project;

/// What was found about one thing; later ones are worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// It works as it is.
    Ok,
    /// It works in another way.
    Differs,
    /// It is asked for and this version does not have it.
    Missing,
    /// The directory cannot be served because of it.
    Blocked,
}

impl Verdict {
    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Differs => "differs",
            Self::Missing => "missing",
            Self::Blocked => "blocked",
        }
    }
}

/// One line of the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What it is about: `database`, `collections`, `rules`, `hooks` …
    pub area: &'static str,
    /// The verdict.
    pub verdict: Verdict,
    /// One sentence, lower-case and without a full stop.
    pub message: String,
    /// What to do about it; empty when there is nothing to do.
    pub hint: String,
    /// Which ones, or how many of which.
    pub details: Vec<String>,
}

impl Finding {
    /// A finding without hint and details.
    pub fn new(area: &'static str, verdict: Verdict, message: impl Into<String>) -> Self {
        Self {
            area,
            verdict,
            message: message.into(),
            hint: String::new(),
            details: Vec::new(),
        }
    }

    /// Something that works.
    pub fn ok(area: &'static str, message: impl Into<String>) -> Self {
        Self::new(area, Verdict::Ok, message)
    }

    /// Adds what to do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// Adds details.
    #[must_use]
    pub fn details(mut self, details: Vec<String>) -> Self {
        self.details = details;
        self
    }
}

/// Collections and rows by number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Base collections, the program's own included.
    pub base: usize,
    /// Auth collections.
    pub auth: usize,
    /// Views.
    pub view: usize,
    /// Records of base and auth collections.
    pub records: u64,
    /// Uploaded files.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
}

/// The whole answer. As JSON its shape is promised; `version` grows when it changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Version of this shape.
    pub version: u32,
    /// The data directory.
    pub dir: String,
    /// The worst of all verdicts.
    pub verdict: Verdict,
    /// What there is.
    pub totals: Totals,
    /// What was found, worst last within each area.
    pub findings: Vec<Finding>,
}

impl Report {
    /// The report on a project.
    pub fn new(project: &Project, findings: Vec<Finding>) -> Self {
        Self {
            version: 1,
            dir: project.dir.display().to_string(),
            verdict: findings
                .iter()
                .map(|finding| finding.verdict)
                .max()
                .unwrap_or(Verdict::Ok),
            totals: project.totals(),
            findings,
        }
    }
}
