//! A connection that is opened when it is first needed.
//!
//! Slow reads and checkpoints come late in the life of a server, or never; without their connections it
//! starts sooner and is smaller (about 300 KB for each).

use std::sync::Arc;

use tokio::runtime::Handle;

use super::budget::Meter;
use super::connect::{Link, Role};
use super::known_slow::KnownSlow;
use crate::store::{Options, Result};

/// What becomes a [`Link`] on the thread that has it.
pub(in crate::store) struct Late {
    role: Role,
    options: Options,
    meter: Arc<Meter>,
    known_slow: Arc<KnownSlow>,
    runtime: Handle,
    link: Option<Link>,
}

impl Late {
    /// Nothing is opened yet. Must be called inside the runtime that is to open it.
    pub fn new(role: Role, options: &Options, known_slow: &Arc<KnownSlow>) -> Self {
        Self {
            role,
            options: options.clone(),
            meter: Arc::new(Meter::new()),
            known_slow: Arc::clone(known_slow),
            runtime: Handle::current(),
            link: None,
        }
    }

    /// The step counter that the connection has or will have.
    pub(super) fn meter(&self) -> &Arc<Meter> {
        &self.meter
    }

    /// The connection. Opens it the first time, and again when that failed; blocks, so that no worker of
    /// the runtime may call it.
    pub(super) fn link(&mut self) -> Result<&Link> {
        let link = match self.link.take() {
            Some(link) => link,
            None => self
                .runtime
                .block_on(Link::metered(
                    self.role,
                    &self.options,
                    Arc::clone(&self.meter),
                ))?
                .sharing(&self.known_slow),
        };
        Ok(self.link.insert(link))
    }

    /// The connection, if there ever was a need for it.
    pub(super) fn into_link(self) -> Option<Link> {
        self.link
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_link_is_opened_when_somebody_asks_and_again_after_a_failure() {
        let folder = tempfile::tempdir().unwrap();
        let options = Options::new(folder.path().join("missing/data.db"));
        let mut late = Late::new(Role::Writer, &options, &Arc::default());
        assert!(late.link.is_none());
        std::thread::spawn(move || {
            assert!(late.link().is_err());
            std::fs::create_dir(folder.path().join("missing")).unwrap();
            late.link().unwrap().run("select 1").unwrap();
            assert!(late.into_link().is_some());
        })
        .join()
        .unwrap();
    }
}
