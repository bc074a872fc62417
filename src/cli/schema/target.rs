//! The directory that schema commands work on. All of their calls on the app are here, so that a
//! running daemon or a remote server can take its place.

use std::sync::Arc;

use super::source::Source;
use crate::{
    app::{
        App,
        config::{Config, Purpose},
        schema::{self, Base, Desired, Options, Outcome, Plan, history::Entry},
        yaml::Problem,
    },
    cli::{
        config::{self, GlobalArgs},
        diagnostic::{Diagnostic, Exit},
        directory,
        terminal::Terminal,
    },
    model::catalog::Catalog,
};

/// An opened data directory.
pub struct Target {
    app: Arc<App>,
    /// How people know it.
    pub name: String,
    /// Whether it is thrown away: then secrets need not be set.
    is_scratch: bool,
}

impl Target {
    /// Opens the directory that the flags name; one that does not exist is made.
    pub async fn open(global: &GlobalArgs, terminal: &Terminal) -> Result<Self, Diagnostic> {
        Self::of(global.config(Purpose::Command)?, terminal).await
    }

    async fn of(config: Config, terminal: &Terminal) -> Result<Self, Diagnostic> {
        let name = config.dir.display().to_string();
        let app = directory::open(config, terminal).await?;
        let is_scratch = false;
        Ok(Self {
            app,
            name,
            is_scratch,
        })
    }

    /// Opens a directory that is thrown away.
    pub async fn scratch(config: Config, terminal: &Terminal) -> Result<Self, Diagnostic> {
        let opened = Self::of(config, terminal).await?;
        Ok(Self {
            is_scratch: true,
            ..opened
        })
    }

    /// Ends the work.
    pub async fn close(self) {
        self.app.close().await;
    }

    /// What would change.
    pub fn plan(&self, desired: &Desired) -> Result<Plan, Vec<Problem>> {
        let (catalog, settings) = (self.app.catalog(), self.app.settings());
        let base = Base {
            catalog: &catalog,
            settings: &settings,
        };
        schema::plan(base, desired, &config::secret)
    }

    /// The same for a trial, in which every secret is set.
    pub fn plan_with_any_secrets(&self, desired: &Desired) -> Result<Plan, Vec<Problem>> {
        let (catalog, settings) = (self.app.catalog(), self.app.settings());
        let base = Base {
            catalog: &catalog,
            settings: &settings,
        };
        schema::plan(base, desired, &|_| Some("unset".to_owned()))
    }

    /// Looks at the rows that the steps touch.
    pub async fn measure(&self, plan: Plan) -> Result<Plan, Diagnostic> {
        Ok(schema::measure(&self.app, plan).await?)
    }

    /// Makes a plan so. Problems are told with their places in `source`, if it came from there.
    pub async fn apply(
        &self,
        plan: Plan,
        dry_run: bool,
        source: Option<(&Source, &Desired)>,
    ) -> Result<Outcome, Diagnostic> {
        let secrets = secrets_of(&plan, self.is_scratch);
        match schema::apply(&self.app, plan, Options { dry_run, secrets }).await? {
            Outcome::Stale => Err(stale(&self.name)),
            Outcome::Missing(names) => {
                let message = format!("secrets are not set: {}", names.join(", "));
                Err(Diagnostic::new(Exit::Invalid, message)
                    .hint("set them as environment variables"))
            }
            Outcome::Refused(refused) => {
                let nowhere = Desired::default();
                let (source, desired) = source.map_or((None, &nowhere), |(s, d)| (Some(s), d));
                let problems = schema::locate(desired, &refused);
                Err(match source {
                    Some(source) => source.diagnostic(&problems),
                    None => Source::default().diagnostic(&problems),
                })
            }
            outcome => Ok(outcome),
        }
    }

    /// What was applied, newest first.
    pub async fn history(&self) -> Result<Vec<Entry>, Diagnostic> {
        Ok(schema::history::history(&self.app).await?)
    }

    /// What has changed since an entry.
    pub fn drift(&self, entry: &Entry) -> Result<Plan, Diagnostic> {
        Ok(schema::history::drift(&self.app, entry)?)
    }

    /// The files that say what the directory is.
    pub fn pull(&self) -> Vec<(String, String)> {
        schema::pull(&self.app.catalog(), &self.app.settings())
    }

    /// The collections.
    pub fn catalog(&self) -> Arc<Catalog> {
        self.app.catalog()
    }
}

fn stale(name: &str) -> Diagnostic {
    let message =
        format!("{name} is not as it was when the plan was made, or the plan is for another");
    Diagnostic::new(Exit::Conflict, message).hint("make a new one with `pbctl schema plan`")
}

/// The values of all secrets that a plan refers to.
fn secrets_of(plan: &Plan, is_scratch: bool) -> std::collections::HashMap<String, String> {
    plan.changes
        .secrets()
        .into_iter()
        .filter_map(|name| {
            let unset = is_scratch.then(|| "unset".to_owned());
            Some((name.clone(), config::secret(&name).or(unset)?))
        })
        .collect()
}
