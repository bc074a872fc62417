//! Which collections are made, and which rows go where.

use std::{collections::HashMap, sync::Arc};

use serde_json::{Map, Value as Json};

use super::{MergeError, Side, Source, Wish, compare};
use crate::{
    app::{
        App,
        defaults::{self, AUTH_ORIGINS, EXTERNAL_AUTHS, MFAS, OTPS},
        error::Error,
    },
    model::{
        caller::SUPERUSERS,
        catalog::Catalog,
        collection::Collection,
        field::{Field, FieldKind},
    },
};

/// Rows of one table and where they go.
#[derive(Debug, Clone)]
pub struct TablePlan {
    /// The table they come from.
    pub from: Arc<Collection>,
    /// Id of the collection they go to; it may have to be made first.
    pub to: String,
    /// Whether that collection is made.
    pub new: bool,
    /// The columns they have.
    pub columns: Vec<String>,
    /// Those of files.
    pub files: Vec<String>,
    /// Which rows, and what is changed in them.
    pub rows: Selected,
}

/// Which rows of a table are meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Selected {
    /// All.
    All,
    /// All but the installer's placeholder.
    Superusers,
    /// Those that belong to records of merged collections.
    Owned,
}

/// Everything that is to be done.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    /// Collections that are made, or take the place of ones that nobody has touched.
    pub bodies: Vec<Map<String, Json>>,
    /// Rows.
    pub tables: Vec<TablePlan>,
    /// Ids of merged auth collections: there → here.
    pub owners: HashMap<String, String>,
}

impl Side {
    /// The collection it is about.
    pub const fn collection(self) -> &'static str {
        match self {
            Self::Superusers => SUPERUSERS,
            Self::ExternalAuths => EXTERNAL_AUTHS,
            Self::AuthOrigins => AUTH_ORIGINS,
            Self::Mfas => MFAS,
            Self::Otps => OTPS,
        }
    }
}

/// Plans a merge. Fails with [`MergeError::Unknown`] and [`MergeError::Different`]; nothing is written.
pub async fn plan(source: &Source, app: &Arc<App>, wish: &Wish) -> Result<Plan, MergeError> {
    let blank = untouched(app).await?;
    plan_on(&source.collections, &app.catalog(), &blank, wish)
}

/// Names of collections that are still as a new directory has them, without a record.
async fn untouched(app: &Arc<App>) -> Result<Vec<String>, Error> {
    let catalog = app.catalog();
    let plain = |collection: &Collection| {
        let mut json = collection.to_json();
        for key in ["created", "updated"] {
            json.remove(key);
        }
        json
    };
    let fresh: Vec<_> = defaults::collections(app.clock().now())
        .iter()
        .map(plain)
        .collect();
    let mut found = Vec::new();
    for collection in catalog.all().iter().filter(|c| !c.system && !c.is_view()) {
        if fresh.contains(&plain(collection)) {
            let counted = Arc::clone(collection);
            let rows = app
                .read(move |session| Ok(session.count_records(&counted)?))
                .await?;
            if rows == 0 {
                found.push(collection.name.clone());
            }
        }
    }
    Ok(found)
}

/// The pure half of [`plan`].
pub(super) fn plan_on(
    source: &[Arc<Collection>],
    target: &Catalog,
    untouched: &[String],
    wish: &Wish,
) -> Result<Plan, MergeError> {
    let chosen = chosen(source, wish)?;
    let ids = ids(source, target);
    let name = |id: &str, there: bool| {
        let found = if there {
            source.iter().find(|c| c.id == id)
        } else {
            target.by_id(id)
        };
        found.map(|c| c.name.to_lowercase())
    };
    let (mut plan, mut different) = (Plan::default(), Vec::new());
    for &collection in &chosen {
        let existing = named(target, &collection.name);
        let is_blank = existing.is_some_and(|c| untouched.contains(&c.name)) && !collection.system;
        if let Some(existing) = existing.filter(|_| !is_blank) {
            different.extend(compare::differences(collection, existing, &name));
        } else {
            if existing.is_none()
                && let Some(other) = target.by_id(&collection.id)
            {
                let here = &other.name;
                different.push(format!(
                    "{}: its id is that of {here:?} here",
                    collection.name
                ));
            }
            different.extend(loose_ends(collection, source, &chosen, target));
            let existing = existing.map(|c| &**c);
            plan.bodies.push(body(collection, existing, &ids));
        }
        if collection.is_view() {
            continue;
        }
        if collection.is_auth() {
            let here = ids[&collection.id].clone();
            plan.owners.insert(collection.id.clone(), here);
        }
        let to = ids[&collection.id].clone();
        plan.tables
            .push(TablePlan::new(collection, to, existing.is_none()));
    }
    if different.is_empty() {
        Ok(plan)
    } else {
        Err(MergeError::Different(different))
    }
}

impl TablePlan {
    fn new(from: &Arc<Collection>, to: String, new: bool) -> Self {
        let is_file = |field: &&Field| matches!(field.kind, FieldKind::File(_));
        let name = |field: &Field| field.name.clone();
        Self {
            from: Arc::clone(from),
            to,
            new,
            columns: from.fields.iter().map(name).collect(),
            files: from.fields.iter().filter(is_file).map(name).collect(),
            rows: match from.name.as_str() {
                SUPERUSERS => Selected::Superusers,
                _ if from.system => Selected::Owned,
                _ => Selected::All,
            },
        }
    }
}

/// Relations of a collection that is made which would point to no collection.
fn loose_ends(
    collection: &Collection,
    source: &[Arc<Collection>],
    chosen: &[&Arc<Collection>],
    target: &Catalog,
) -> Vec<String> {
    let relations = collection.fields.iter().filter_map(|field| {
        let id = &field.kind.relation()?.collection_id;
        Some((field, source.iter().find(|c| c.id == *id)?))
    });
    let is_here = |c: &Collection| {
        named(target, &c.name).is_some() || chosen.iter().any(|other| other.id == c.id)
    };
    relations
        .filter(|(_, to)| !is_here(to))
        .map(|(field, to)| {
            format!(
                "{}.{}: it points to {}, which is not here and not merged",
                collection.name, field.name, to.name
            )
        })
        .collect()
}

/// The collections of the source that are meant: the program's own ones last.
fn chosen<'a>(
    source: &'a [Arc<Collection>],
    wish: &Wish,
) -> Result<Vec<&'a Arc<Collection>>, MergeError> {
    let own = |name: &str| source.iter().find(|c| c.name.eq_ignore_ascii_case(name));
    let mut chosen: Vec<&Arc<Collection>> = Vec::new();
    match &wish.collections {
        None => chosen.extend(source.iter().filter(|c| !c.system)),
        Some(names) => {
            for name in names {
                let found = own(name).filter(|c| !c.system);
                let found = found.ok_or_else(|| MergeError::Unknown(name.clone()))?;
                if !chosen.iter().any(|c| c.id == found.id) {
                    chosen.push(found);
                }
            }
        }
    }
    // The superusers before what belongs to them.
    let mut sides: Vec<&Arc<Collection>> = wish
        .sides
        .iter()
        .filter_map(|side| own(side.collection()))
        .collect();
    sides.sort_by_key(|c| c.name != SUPERUSERS);
    sides.dedup_by(|a, b| a.id == b.id);
    chosen.extend(sides);
    Ok(chosen)
}

fn named<'a>(catalog: &'a Catalog, name: &str) -> Option<&'a Arc<Collection>> {
    let mut all = catalog.all().iter();
    all.find(|c| c.name.eq_ignore_ascii_case(name))
}

/// The ids that the source's collections have here: those of the same name, else their own.
fn ids(source: &[Arc<Collection>], target: &Catalog) -> HashMap<String, String> {
    source
        .iter()
        .map(|collection| {
            let here = named(target, &collection.name).map(|c| c.id.clone());
            let here = here.unwrap_or_else(|| collection.id.clone());
            (collection.id.clone(), here)
        })
        .collect()
}

/// A collection as it is submitted to the API, with its secrets, so that tokens stay good.
fn body(
    collection: &Collection,
    existing: Option<&Collection>,
    ids: &HashMap<String, String>,
) -> Map<String, Json> {
    let mut body = collection.to_json();
    let options: Json = serde_json::from_str(&collection.options_json()).unwrap_or_default();
    if let Json::Object(options) = options {
        body.extend(options);
    }
    if let Some(existing) = existing {
        body.insert("id".into(), existing.id.clone().into());
        body.insert("name".into(), existing.name.clone().into());
    }
    let fields = body.get_mut("fields").and_then(Json::as_array_mut);
    for field in fields.into_iter().flatten() {
        let here = field["collectionId"].as_str().and_then(|id| ids.get(id));
        if let Some(here) = here {
            field["collectionId"] = here.clone().into();
        }
    }
    body
}
