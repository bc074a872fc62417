//! What schema commands ask of their target: a directory, a daemon or a server, all in the same words.
//!
//! Values of secrets come from this side's environment, and go to targets on a private way only.

use std::collections::HashMap;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::{pocketbase, show, source::Source};
use crate::{
    app::{
        config::Config,
        schema::{
            self, Desired, Impossible, Kind, Outcome, Plan,
            asked::{ApplyQuestion, PlanQuestion, Planned},
            foreign::Foreign,
        },
    },
    cli::{
        config::{self, GlobalArgs},
        diagnostic::{Diagnostic, Exit},
        directory,
        target::{self, Request},
        terminal::Terminal,
    },
    model::counted::either,
};

/// What stands for every secret in a trial.
const ANY_SECRET: &str = "unset";

/// How a plan is to be made so.
#[derive(Debug, Default)]
pub struct Terms {
    /// Everything is taken back.
    pub dry_run: bool,
    /// Kinds of steps that may turn out worse than the plan says.
    pub allow: Vec<Kind>,
}

/// A target, as far as its schema goes.
pub struct Target {
    inner: target::Target,
    /// A PocketBase, as far as its API shows it.
    foreign: Option<Foreign>,
    /// Whether it is thrown away: then secrets need not be set.
    is_scratch: bool,
    terminal: Terminal,
}

impl Target {
    /// Opens what the flags name; a directory that does not exist is made.
    pub async fn open(global: &GlobalArgs, terminal: &Terminal) -> Result<Self, Diagnostic> {
        Self::of(target::Target::open(global, terminal).await?, terminal).await
    }

    /// The same for commands that only look: a directory that does not exist is planned as a new one,
    /// and not made.
    pub async fn looked_at(global: &GlobalArgs, terminal: &Terminal) -> Result<Self, Diagnostic> {
        Self::of(target::Target::looked_at(global, terminal).await?, terminal).await
    }

    /// The same, with exit 4 for a directory that does not exist.
    pub async fn existing(global: &GlobalArgs, terminal: &Terminal) -> Result<Self, Diagnostic> {
        Self::of(target::Target::existing(global, terminal).await?, terminal).await
    }

    async fn of(inner: target::Target, terminal: &Terminal) -> Result<Self, Diagnostic> {
        let foreign = if inner.is_pocketbase() {
            Some(pocketbase::read(&inner).await?)
        } else {
            None
        };
        Ok(Self {
            inner,
            foreign,
            is_scratch: false,
            terminal: terminal.clone(),
        })
    }

    /// Makes a directory that is thrown away.
    pub async fn scratch(config: Config, terminal: &Terminal) -> Result<Self, Diagnostic> {
        let name = config.dir.display().to_string();
        let app = directory::open(config, terminal).await?;
        Ok(Self {
            inner: target::Target::directory(name, app),
            foreign: None,
            is_scratch: true,
            terminal: terminal.clone(),
        })
    }

    /// How people know it.
    pub fn name(&self) -> &str {
        self.inner.name()
    }

    /// Ends the work.
    pub async fn close(self) {
        self.inner.close().await;
    }

    /// What would change; rows are looked at when `measures`. Problems point into `source`.
    pub async fn plan(
        &self,
        source: &Source,
        desired: &Desired,
        measures: bool,
    ) -> Result<Plan, Diagnostic> {
        if let Some(foreign) = &self.foreign {
            let planned = foreign.plan(desired);
            return planned.map_err(|found| impossible(source, desired, found));
        }
        let question = PlanQuestion {
            desired: Some(desired.clone()),
            secrets: self.secrets(desired.secrets()),
            measure: measures,
            ..PlanQuestion::default()
        };
        match self.post("plan", &question).await? {
            Planned::Stale => Err(stale(self.name())),
            Planned::Planned(plan) => {
                self.tell_unset(desired.secrets());
                Ok(*plan)
            }
            Planned::Impossible(found) if self.is_scratch => {
                self.without_implied(source, desired, found).await
            }
            Planned::Impossible(found) => Err(impossible(source, desired, found)),
        }
    }

    /// A plan that was made before, with what rows say to it now. Exit 6 when it is for another
    /// state. A PocketBase cannot be asked of rows: there it stays as it was.
    pub async fn look_again(&self, plan: Plan) -> Result<Plan, Diagnostic> {
        if self.foreign.is_some() {
            return Ok(plan);
        }
        let question = PlanQuestion {
            again: Some(plan),
            ..PlanQuestion::default()
        };
        match self.post("plan", &question).await? {
            Planned::Planned(plan) => Ok(*plan),
            Planned::Stale => Err(stale(self.name())),
            Planned::Impossible(_) => Err(not_understood()),
        }
    }

    /// The plan of a trial, in which settings that files do not name prove nothing: a directory may
    /// have them. Then the others, which do not fit without, are left out as well.
    async fn without_implied(
        &self,
        source: &Source,
        desired: &Desired,
        mut found: Impossible,
    ) -> Result<Plan, Diagnostic> {
        let refused = schema::locate_settings(desired, &found.settings);
        found.problems.extend(refused.named);
        if !found.problems.is_empty() || desired.settings.is_empty() {
            return Err(source.diagnostic(&found.problems));
        }
        let mut rest = desired.clone();
        rest.settings.clear();
        Box::pin(self.plan(source, &rest, false)).await
    }

    /// Whether what is applied is written down there.
    pub fn keeps_history(&self) -> bool {
        self.foreign.is_none()
    }

    /// Makes a plan so. Problems are told with their places in `source`, if it came from there.
    pub async fn apply(
        &self,
        plan: Plan,
        terms: Terms,
        source: Option<(&Source, &Desired)>,
    ) -> Result<Outcome, Diagnostic> {
        if self.foreign.is_some() {
            let secrets = self.secrets(plan.changes.secrets());
            let outcome = pocketbase::apply(&self.inner, plan, terms.dry_run, &secrets).await?;
            return match outcome {
                Outcome::Applied(_) => self.settled(source).await.map(|()| outcome),
                other => self.told(other, source),
            };
        }
        let question = ApplyQuestion {
            secrets: self.secrets(plan.changes.secrets()),
            plan,
            dry_run: terms.dry_run,
            allow: terms.allow,
        };
        let outcome = self.post("apply", &question).await?;
        self.told(outcome, source)
    }

    /// Whether a PocketBase is as planned now. It is only known by asking again.
    async fn settled(&self, source: Option<(&Source, &Desired)>) -> Result<(), Diagnostic> {
        let Some((source, desired)) = source else {
            return Ok(());
        };
        let now = pocketbase::read(&self.inner).await?.plan(desired);
        let left = now.map_err(|found| impossible(source, desired, found))?;
        for step in &left.steps {
            let text = format!("{} is not as planned: {}", step.target, step.action);
            self.terminal.warn(&text);
        }
        Ok(())
    }

    fn told(
        &self,
        outcome: Outcome,
        source: Option<(&Source, &Desired)>,
    ) -> Result<Outcome, Diagnostic> {
        match outcome {
            Outcome::Stale => Err(stale(self.name())),
            Outcome::Worse(steps) => {
                let message = format!("rows have changed since the plan: {}", show::told(&steps));
                Err(Diagnostic::new(Exit::Blocked, message)
                    .hint("nothing was changed; make a new one with `pbctl schema plan`"))
            }
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
    pub async fn history(&self) -> Result<Vec<Value>, Diagnostic> {
        let mut told = self.inner.ask(get("history")).await?;
        understood(told["items"].take())
    }

    /// What has changed since the last apply.
    pub async fn drift(&self) -> Result<Plan, Diagnostic> {
        let told = self.inner.ask(get("drift")).await;
        let told = told.map_err(|error| match error.exit {
            Exit::NotFound => error.hint("`pbctl schema apply` writes down what it applies"),
            _ => error,
        })?;
        understood(told)
    }

    /// What would have to change to be as after an entry of the history.
    pub async fn way_back(&self, id: Option<i64>) -> Result<Plan, Diagnostic> {
        let request = match id {
            Some(id) => get("rollback").query("to", id),
            None => get("rollback"),
        };
        let told = self.inner.ask(request).await;
        let told = told.map_err(|error| match error.exit {
            Exit::NotFound => error.hint("`pbctl schema history` lists what there is"),
            _ => error,
        })?;
        understood(told)
    }

    /// The files that say what the target is: names and texts.
    pub async fn pull(&self) -> Result<Vec<(String, String)>, Diagnostic> {
        if let Some(foreign) = &self.foreign {
            return Ok(foreign.pull());
        }
        let told = self.inner.ask(get("files")).await?;
        let files = told["files"].as_array().map(Vec::as_slice);
        let text = |file: &Value, key: &str| file[key].as_str().map(str::to_owned);
        let files = files.unwrap_or_default().iter();
        let files = files.map(|file| Some((text(file, "name")?, text(file, "text")?)));
        files.collect::<Option<Vec<_>>>().ok_or_else(not_understood)
    }

    /// The relations between collections in a language for graphs.
    pub async fn graph(&self, language: &str) -> Result<String, Diagnostic> {
        if let Some(foreign) = &self.foreign {
            return Ok(foreign.picture(language)?);
        }
        let told = self
            .inner
            .ask(get("graph").query("format", language))
            .await?;
        understood(told["text"].clone())
    }

    async fn post<T: DeserializeOwned>(
        &self,
        verb: &str,
        question: &impl Serialize,
    ) -> Result<T, Diagnostic> {
        let body = serde_json::to_value(question).map_err(|_| not_understood())?;
        let request = Request::post(&["api", "pbctl", "schema", verb]).json(&body);
        understood(self.inner.ask(request).await?)
    }

    /// Says which secrets no plan can compare: who forgets a variable would take the plan for all of it.
    fn tell_unset(&self, mut names: Vec<String>) {
        names.retain(|name| config::secret(name).is_none());
        names.sort_unstable();
        names.dedup();
        if names.is_empty() || self.is_scratch {
            return;
        }
        let stay = either(names.len(), "it stays as it is", "they stay as they are");
        self.terminal
            .warn(&format!("not set: {}; {stay} stored", names.join(", ")));
    }

    /// The values of secrets by name, as far as they are set and may travel.
    fn secrets(&self, names: Vec<String>) -> HashMap<String, String> {
        let unset = || self.is_scratch.then(|| ANY_SECRET.to_owned());
        let value = |name: String| Some((name.clone(), config::secret(&name).or_else(unset)?));
        let found: HashMap<String, String> = names.into_iter().filter_map(value).collect();
        if found.is_empty() || self.inner.is_private() {
            return found;
        }
        let name = self.name();
        self.terminal.warn(&format!(
            "the way to {name} is not encrypted: secrets are not sent and stay as they are stored there"
        ));
        HashMap::new()
    }
}

/// What is wrong, with places in the files.
fn impossible(source: &Source, desired: &Desired, found: Impossible) -> Diagnostic {
    let mut problems = found.problems;
    let refused = schema::locate_settings(desired, &found.settings);
    problems.extend(refused.named.into_iter().chain(refused.implied));
    source.diagnostic(&problems)
}

fn get(noun: &str) -> Request {
    Request::get(&["api", "pbctl", "schema", noun])
}

fn understood<T: DeserializeOwned>(told: Value) -> Result<T, Diagnostic> {
    serde_json::from_value(told).map_err(|error| not_understood().caused_by(&error))
}

fn not_understood() -> Diagnostic {
    Diagnostic::new(Exit::Conflict, "the answer cannot be understood")
        .hint("run the same version of pbctl at both ends")
}

fn stale(name: &str) -> Diagnostic {
    let message =
        format!("{name} is not as it was when the plan was made, or the plan is for another");
    Diagnostic::new(Exit::Conflict, message).hint("make a new one with `pbctl schema plan`")
}
