//! The differences that are meant: `known.json`, each with the reason that COMPATIBILITY.md gives.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::answer::{Answer, Line};

/// All known differences.
#[derive(Default)]
pub struct Known {
    differences: Vec<Difference>,
}

/// One case where pbctl answers otherwise on purpose.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Difference {
    /// `group/case`.
    pub case: String,
    /// Words that stand in one line of COMPATIBILITY.md.
    pub reason: String,
    /// What pbctl must answer instead; without it any other answer will do.
    answer: Option<Line>,
}

/// What a known difference says about one case.
pub enum Verdict {
    /// Nothing: the answers must be the same.
    Same,
    /// Any other answer will do.
    Other,
    /// Exactly this answer.
    Exactly(Answer),
}

impl Known {
    /// Reads `known.json` in `folder`.
    pub fn read(folder: &Path) -> Self {
        let text = fs::read_to_string(folder.join("known.json")).expect("known.json");
        Self {
            differences: serde_json::from_str(&text).expect("known.json is a list of differences"),
        }
    }

    /// All of them.
    pub fn all(&self) -> &[Difference] {
        &self.differences
    }

    /// What holds for the case `group/case`; it is taken off the list.
    pub fn take(&mut self, case: &str) -> Verdict {
        let Some(at) = self
            .differences
            .iter()
            .position(|difference| difference.case == case)
        else {
            return Verdict::Same;
        };
        match self.differences.swap_remove(at).answer {
            Some(line) => Verdict::Exactly(line.into_answer()),
            None => Verdict::Other,
        }
    }
}
