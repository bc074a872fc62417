//! What would change, step by step, and how dangerous each step is. Pure: `measure` looks at rows.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

use super::{
    compare,
    desired::Desired,
    fingerprint,
    resolve::{Resolved, Secrets, merge, resolve},
};
use crate::{
    app::{settings, yaml::Problem},
    model::{
        catalog::Catalog,
        collection::Collection,
        field::Field,
        field_error::{FieldError, FieldErrors},
        index::Index,
        settings::Settings,
    },
};

/// What is said of a step whose danger only rows could tell.
pub(super) const UNMEASURED: &str = "stored records were not looked at";

/// How dangerous a step is, least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Nothing is lost and nobody sees more.
    Safe,
    /// Stored values get another form.
    Rewrite,
    /// Somebody may see or do more than before.
    Exposure,
    /// Stored data goes.
    Lossy,
    /// Stored data does not allow it.
    Blocking,
}

impl Kind {
    /// The word in plans and flags.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Rewrite => "rewrite",
            Self::Exposure => "exposure",
            Self::Lossy => "lossy",
            Self::Blocking => "blocking",
        }
    }

    /// Whether somebody has to let such a step pass.
    pub const fn needs_leave(self) -> bool {
        matches!(self, Self::Lossy | Self::Exposure)
    }
}

/// One change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// What changes: `posts`, `posts.title`, `posts.rules.list`, `settings.smtp.host`.
    pub target: String,
    /// How, for people.
    pub action: String,
    /// How dangerous.
    pub kind: Kind,
    /// What was found when rows were looked at; empty for nothing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub detail: String,
    /// Rows that are touched, once they were counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<i64>,
    /// What is to be looked at.
    #[serde(skip)]
    pub check: Option<Check>,
}

/// What rows are to be looked at before a step is judged; names are the stored ones.
#[derive(Debug, Clone, PartialEq)]
pub enum Check {
    /// Rows of a table, whatever is in them. With a word for what happens to them.
    Rows(String, &'static str),
    /// Rows with something in a column that goes.
    Filled(String, Box<Field>),
    /// Rows with nothing in a column, which would be refused.
    Blank(Box<Narrowing>),
    /// Rows whose value would be refused.
    Refused(Box<Narrowing>),
    /// Rows with several values, of which only one has room.
    Several(Box<Narrowing>),
    /// Values that are not looked at again, so they stay: table, field, what they are.
    Staying(String, Box<Field>, &'static str),
    /// Rows that a new required column would leave blank.
    AllBlank(String),
    /// Values that are no longer allowed: table, field, values.
    Values(String, Box<Field>, Vec<String>),
    /// Values that would occur twice in a unique index.
    Duplicates(Box<Unique>),
    /// Rows that would all have the same in a new column: its unique index lets one in.
    AllSame(String),
}

/// A field that accepts less than before: the stored one, and the same with one option changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Narrowing {
    /// The stored table.
    pub table: String,
    /// The stored field.
    pub before: Field,
    /// The same with the option changed.
    pub after: Field,
}

/// A unique index that is to be.
#[derive(Debug, Clone, PartialEq)]
pub struct Unique {
    /// The index, in the names that will be.
    pub index: Index,
    /// The stored collection.
    pub before: Collection,
    /// The same as it will be.
    pub after: Collection,
}

impl Check {
    /// The stored table that is looked at.
    pub fn table(&self) -> Option<&str> {
        match self {
            Self::Rows(table, _)
            | Self::Filled(table, _)
            | Self::Staying(table, _, _)
            | Self::AllBlank(table)
            | Self::AllSame(table)
            | Self::Values(table, _, _) => Some(table),
            Self::Blank(one) | Self::Refused(one) | Self::Several(one) => Some(&one.table),
            Self::Duplicates(unique) => Some(&unique.before.name),
        }
    }

    /// The stored table whose rows are asked one by one, if they are.
    pub(super) fn reads_rows(&self) -> Option<&str> {
        let is_other = matches!(
            self,
            Self::Rows(..) | Self::AllBlank(_) | Self::AllSame(_) | Self::Duplicates(_)
        );
        self.table().filter(|_| !is_other)
    }

    /// Whether rows can be in the way of the step.
    fn may_block(&self) -> bool {
        !matches!(
            self,
            Self::Rows(..) | Self::Filled(..) | Self::Several(_) | Self::Staying(..)
        )
    }
}

/// Everything that would change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// Version of this shape.
    pub version: u32,
    /// Version of pbctl that made it.
    pub tool: String,
    /// Fingerprint of what it starts from.
    pub base: String,
    /// Fingerprint of what comes out.
    pub desired: String,
    /// The changes in order.
    pub steps: Vec<Step>,
    /// Drops and adds that look like renames.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lookalikes: Vec<Lookalike>,
    /// What is submitted to make it so.
    pub changes: Changes,
}

/// What is submitted. Secrets are references.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Changes {
    /// Collections that are created or changed, as the API has them.
    pub save: Vec<Map<String, Json>>,
    /// Ids of collections that are dropped.
    pub drop: Vec<String>,
    /// Settings that change, as the API has them.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub settings: Map<String, Json>,
}

/// A drop and an add that may be a rename.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lookalike {
    /// What would go: `posts` or `posts.content`.
    pub from: String,
    /// The new name, without the collection.
    pub to: String,
}

impl Changes {
    /// The names of all secrets that are referred to.
    pub fn secrets(&self) -> Vec<String> {
        let mut found = Vec::new();
        let all = self.save.iter().chain([&self.settings]);
        all.for_each(|members| references(members.values(), &mut found));
        found
    }
}

pub(super) fn references<'a>(values: impl Iterator<Item = &'a Json>, found: &mut Vec<String>) {
    for value in values {
        match value {
            Json::Object(members) => match members.get("$secret").and_then(Json::as_str) {
                Some(name) => found.push(name.to_owned()),
                None => references(members.values(), found),
            },
            Json::Array(items) => references(items.iter(), found),
            _ => {}
        }
    }
}

impl Plan {
    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// Says of every step that rows may be in the way of that nobody has looked.
    pub fn tell_unmeasured(&mut self) {
        for step in &mut self.steps {
            if step.check.as_ref().is_some_and(Check::may_block) {
                UNMEASURED.clone_into(&mut step.detail);
            }
        }
    }

    /// How many steps are of a kind.
    pub fn count(&self, kind: Kind) -> usize {
        self.steps.iter().filter(|step| step.kind == kind).count()
    }
}

/// What a directory has.
#[derive(Debug, Clone, Copy)]
pub struct Base<'a> {
    /// Its collections.
    pub catalog: &'a Catalog,
    /// Its settings.
    pub settings: &'a Settings,
}

/// Why what is wanted cannot be planned.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Impossible {
    /// What is wrong with collections.
    pub problems: Vec<Problem>,
    /// Settings that are refused, by their paths in the API.
    pub settings: FieldErrors,
}

/// What would change, as [`plan`], once the settings that would come out are judged as well.
pub fn judged_plan(
    base: Base<'_>,
    desired: &Desired,
    secrets: Secrets<'_>,
) -> Result<Plan, Impossible> {
    let settings = refused_settings(base.settings, desired, secrets);
    match plan(base, desired, secrets) {
        Ok(plan) if settings.is_empty() => Ok(plan),
        planned => Err(Impossible {
            problems: planned.err().unwrap_or_default(),
            settings,
        }),
    }
}

/// Which settings would be refused, were the wanted ones saved; by the checks of the settings API.
/// Where nothing changes nothing is judged.
fn refused_settings(stored: &Settings, desired: &Desired, secrets: Secrets<'_>) -> FieldErrors {
    let (changed, _) = compare::settings(stored, &desired.settings, secrets);
    if changed.is_empty() {
        return FieldErrors::new();
    }
    match laid_over(stored, changed, secrets) {
        Ok(settings) => settings::validate(&settings),
        Err(error) => {
            let error = FieldError::new("validation_invalid_value", error.to_string());
            FieldErrors::one("settings", error)
        }
    }
}

/// The settings with changes; in the place of a secret that is not known stands anything.
fn laid_over(
    stored: &Settings,
    mut changed: Map<String, Json>,
    secrets: Secrets<'_>,
) -> serde_json::Result<Settings> {
    let Json::Object(mut all) = serde_json::to_value(stored)? else {
        return Ok(stored.clone());
    };
    reveal(&mut changed, secrets);
    merge(&mut all, &changed);
    serde_json::from_value(Json::Object(all))
}

fn reveal(members: &mut Map<String, Json>, secrets: Secrets<'_>) {
    for value in members.values_mut() {
        if let Some(name) = value["$secret"].as_str() {
            *value = secrets(name).unwrap_or_else(|| "unknown".to_owned()).into();
        } else if let Json::Object(inner) = value {
            reveal(inner, secrets);
        }
    }
}

/// What would change to make `base` what is wanted.
pub fn plan(base: Base<'_>, desired: &Desired, secrets: Secrets<'_>) -> Result<Plan, Vec<Problem>> {
    let resolved = resolve(base.catalog, desired, secrets)?;
    let mut steps = Vec::new();
    let mut changes = Changes::default();
    for collection in &resolved.dropped {
        steps.push(compare::drop(collection));
        changes.drop.push(collection.id.clone());
    }
    for pair in &resolved.pairs {
        let found = compare::collection(pair);
        if !found.is_empty() {
            changes.save.push(pair.body.clone());
        }
        steps.extend(found);
    }
    let (settings, found) = compare::settings(base.settings, &desired.settings, secrets);
    changes.settings = settings;
    steps.extend(found);
    let base_print = fingerprint(base.catalog.all().iter().map(|c| &**c), base.settings);
    Ok(Plan {
        version: 1,
        tool: env!("CARGO_PKG_VERSION").to_owned(),
        base: base_print,
        desired: desired_print(base, &resolved, &changes.settings, secrets),
        lookalikes: compare::lookalikes(&resolved),
        steps,
        changes,
    })
}

fn desired_print(
    base: Base<'_>,
    resolved: &Resolved,
    changed: &Map<String, Json>,
    secrets: Secrets<'_>,
) -> String {
    let system = base.catalog.all().iter().filter(|c| c.system).map(|c| &**c);
    let mut all: Vec<&Collection> = resolved.pairs.iter().map(|pair| &pair.target).collect();
    all.extend(system.filter(|c| resolved.pairs.iter().all(|pair| pair.target.id != c.id)));
    let settings = laid_over(base.settings, changed.clone(), secrets);
    let settings = settings.unwrap_or_else(|_| base.settings.clone());
    fingerprint(all, &settings)
}
