//! The schema of a PocketBase that is only known by its API: what can be said without its database,
//! and what is sent to change it. Rows are not looked at.

use std::{collections::HashMap, sync::Arc};

use serde_json::{Map, Value as Json, json};

use super::{
    Base, Desired, Plan,
    apply::fill_settings,
    fingerprint, graph, history,
    plan::{Changes, Impossible, judged_plan},
    pull,
    resolve::fill_providers,
};
use crate::{
    app::{
        error::{Error, Result},
        settings,
    },
    model::{
        catalog::Catalog,
        collection::{Collection, Options},
        settings::Settings,
    },
};

/// What stands for secrets that the API does not show. In a plan every wanted one is this, too: so
/// none of them is ever told to change.
const HIDDEN: &str = "hidden";

/// Collections and settings as an API shows them.
#[derive(Debug)]
pub struct Foreign {
    /// The collections to the letter.
    shown: Vec<Json>,
    catalog: Catalog,
    settings: Settings,
}

/// What a PocketBase is asked to do.
#[derive(Debug, Default)]
pub struct Submission {
    /// For `PUT /api/collections/import`, which is one transaction there; `None` for nothing.
    pub import: Option<Json>,
    /// For `PATCH /api/settings`.
    pub settings: Map<String, Json>,
}

/// Why a plan is not for a PocketBase.
#[derive(Debug, PartialEq)]
pub enum Unfit {
    /// It is not as it was when the plan was made.
    Stale,
    /// Secrets that are not set; none that is stored there can be read.
    Missing(Vec<String>),
    /// What its import cannot do, in sentences.
    Beyond(Vec<String>),
}

impl Foreign {
    /// Reads what `GET /api/collections` and `GET /api/settings` have answered. Fails when it is not
    /// what PocketBase answers.
    pub fn read(collections: &[Json], settings: &Json) -> Result<Self> {
        let shown = collections.to_vec();
        let mut collections = history::recorded(collections)?;
        collections.iter_mut().for_each(hide_secrets);
        let collections = collections.into_iter().map(Into::into).collect();
        let text = settings.to_string();
        Ok(Self {
            shown,
            catalog: Catalog::new(0, 0, collections),
            settings: settings::decode(Some(text.as_bytes()), None).map_err(Error::internal)?,
        })
    }

    /// What would change.
    pub fn plan(&self, desired: &Desired) -> Result<Plan, Impossible> {
        let mut settings = self.settings.clone();
        HIDDEN.clone_into(&mut settings.smtp.password);
        HIDDEN.clone_into(&mut settings.s3.secret);
        HIDDEN.clone_into(&mut settings.backups.s3.secret);
        let base = Base {
            catalog: &self.catalog,
            settings: &settings,
        };
        let mut plan = judged_plan(base, desired, &|_| Some(HIDDEN.to_owned()))?;
        plan.tell_unmeasured();
        Ok(plan)
    }

    /// What makes a plan so. Its import only drops fields and collections together with everything
    /// that it is not told of; so where something goes, all that stays is told as it is.
    pub fn submission(
        &self,
        plan: &Plan,
        secrets: &HashMap<String, String>,
    ) -> Result<Submission, Unfit> {
        let all = self.catalog.all();
        if fingerprint(all.iter().map(|c| &**c), &self.settings) != plan.base {
            return Err(Unfit::Stale);
        }
        let changes = &plan.changes;
        let beyond: Vec<String> = changes
            .save
            .iter()
            .flat_map(|body| self.beyond(body, &changes.drop))
            .collect();
        if !beyond.is_empty() {
            return Err(Unfit::Beyond(beyond));
        }
        let (mut save, mut settings) = (changes.save.clone(), changes.settings.clone());
        let (lookup, mut missing) = (|name: &str| secrets.get(name).cloned(), Vec::new());
        for body in &mut save {
            missing.extend(fill_providers(body, &lookup, None));
        }
        fill_settings(&mut settings, &lookup, &mut missing);
        if !missing.is_empty() {
            return Err(Unfit::Missing(missing));
        }
        let drops = !changes.drop.is_empty() || save.iter().any(|body| self.drops_field(body));
        let mut collections: Vec<Json> = save.into_iter().map(Json::Object).collect();
        if drops {
            collections.extend(self.unchanged(changes));
        }
        let import = json!({ "collections": collections, "deleteMissing": drops });
        let is_needed = !changes.save.is_empty() || !changes.drop.is_empty();
        Ok(Submission {
            import: is_needed.then_some(import),
            settings,
        })
    }

    fn stored(&self, body: &Map<String, Json>) -> Option<&Arc<Collection>> {
        self.catalog.by_id(body.get("id")?.as_str()?)
    }

    fn drops_field(&self, body: &Map<String, Json>) -> bool {
        let kept = |id: &str| fields(body).any(|field| field["id"] == id);
        let stored = self.stored(body).filter(|stored| !stored.is_view());
        stored.is_some_and(|stored| stored.fields.iter().any(|f| !f.system && !kept(&f.id)))
    }

    /// Collections that stay, by no more than keeps them: what is not told stays there.
    fn unchanged<'a>(&'a self, changes: &'a Changes) -> impl Iterator<Item = Json> + 'a {
        let is_other = |shown: &&Json| {
            let id = shown["id"].as_str().unwrap_or_default();
            let is_saved = changes.save.iter().any(|body| body["id"] == id);
            shown["system"] != true && !is_saved && changes.drop.iter().all(|gone| gone != id)
        };
        self.shown.iter().filter(is_other).map(|shown| {
            let mut kept = Map::new();
            for key in ["id", "name", "type", "fields"] {
                kept.insert(key.to_owned(), shown[key].clone());
            }
            Json::Object(kept)
        })
    }

    /// What of a collection the import would not do, or not as planned.
    fn beyond(&self, body: &Map<String, Json>, dropped: &[String]) -> Vec<String> {
        let name = body.get("name").and_then(Json::as_str).unwrap_or_default();
        let id = body.get("id").and_then(Json::as_str).unwrap_or_default();
        let mut found = Vec::new();
        let others = self.catalog.all().iter().filter(|c| c.id != id);
        if others
            .filter(|c| !dropped.contains(&c.id))
            .any(|c| c.name.eq_ignore_ascii_case(name))
        {
            found.push(format!("{name} is the name of another collection as yet"));
        }
        let Some(stored) = self.stored(body) else {
            return found;
        };
        for field in fields(body) {
            let same = stored.fields.iter().find(|old| field["name"] == old.name);
            if same.is_some_and(|old| field["id"] != old.id) {
                let field = field["name"].as_str().unwrap_or_default();
                found.push(format!(
                    "the field {name}.{field} cannot go and come anew at once"
                ));
            }
        }
        let before = stored
            .auth()
            .and_then(|auth| auth.oauth2.providers.as_ref());
        let after = body.get("oauth2").map(|oauth2| &oauth2["providers"]);
        let after = after.and_then(Json::as_array).into_iter().flatten();
        for (at, provider) in after.enumerate() {
            // PocketBase takes what is left out from whoever is at the same position.
            let same = before.and_then(|all| all.get(at));
            let is_kept = same.is_some_and(|old| provider["name"] == old.name);
            if provider.get("clientSecret").is_none() && !is_kept {
                let provider = provider["name"].as_str().unwrap_or_default();
                found.push(format!("{name} needs the clientSecret of {provider}"));
            }
        }
        found
    }

    /// The files that say what it is.
    pub fn pull(&self) -> Vec<(String, String)> {
        pull(&self.catalog, &self.settings)
    }

    /// The relations between its collections, in a language for graphs.
    pub fn picture(&self, language: &str) -> Result<String> {
        graph::picture(&self.catalog, language)
    }
}

/// The fields of a submitted collection.
fn fields(body: &Map<String, Json>) -> impl Iterator<Item = &Json> {
    let fields = body.get("fields").and_then(Json::as_array);
    fields.into_iter().flatten()
}

fn hide_secrets(collection: &mut Collection) {
    if let Options::Auth(auth) = &mut collection.options {
        for provider in auth.oauth2.providers.iter_mut().flatten() {
            HIDDEN.clone_into(&mut provider.client_secret);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(foreign: &Foreign) -> Desired {
        let all: Vec<&Collection> = foreign.catalog.all().iter().map(|c| &**c).collect();
        Desired::of_collections(&all)
    }

    fn shown(name: &str, fields: &[&str]) -> Json {
        let id = json!({"id": "text3208210256", "name": "id", "type": "text", "system": true,
            "primaryKey": true, "required": true, "min": 15, "max": 15, "pattern": "^[a-z0-9]+$",
            "autogeneratePattern": "[a-z0-9]{15}"});
        let others = fields
            .iter()
            .map(|field| json!({"id": format!("text{field}"), "name": field, "type": "text"}));
        json!({"id": format!("pbc_{name}"), "name": name, "type": "base", "system": false,
            "fields": std::iter::once(id).chain(others).collect::<Vec<_>>()})
    }

    fn submitted(foreign: &Foreign, desired: &Desired) -> Result<Submission, Unfit> {
        let plan = foreign.plan(desired).unwrap();
        foreign.submission(&plan, &HashMap::new())
    }

    #[test]
    fn only_what_changes_is_sent_and_where_something_goes_all_that_stays() {
        let foreign = [shown("a", &["x", "y"]), shown("b", &["z"]), shown("c", &[])];
        let foreign = Foreign::read(&foreign, &json!({})).unwrap();
        let mut desired = wanted(&foreign);
        desired.collections[0].fields[1]
            .json
            .insert("max".into(), 9.into());
        let sent = submitted(&foreign, &desired).unwrap().import.unwrap();
        assert_eq!(sent["deleteMissing"], false);
        assert_eq!(sent["collections"].as_array().unwrap().len(), 1);
        assert_eq!(sent["collections"][0]["fields"][1]["max"], 9);
        desired.collections[0].fields.remove(1);
        desired.collections.remove(2);
        let sent = submitted(&foreign, &desired).unwrap().import.unwrap();
        assert_eq!(sent["deleteMissing"], true);
        let all = sent["collections"].as_array().unwrap();
        assert_eq!((all.len(), &all[1]["name"]), (2, &json!("b")), "{sent}");
        assert_eq!(
            all[1].as_object().unwrap().len(),
            4,
            "secrets and rules are not told again"
        );
    }

    #[test]
    fn what_an_import_would_not_do_is_told_before() {
        let foreign = [shown("a", &["x"]), shown("b", &["z"])];
        let foreign = Foreign::read(&foreign, &json!({})).unwrap();
        let mut desired = wanted(&foreign);
        desired.collections[0].fields[1]
            .json
            .insert("type".into(), "bool".into());
        desired.collections[0].fields[1].id = None;
        let beyond = |desired: &Desired| match submitted(&foreign, desired) {
            Err(Unfit::Beyond(told)) => told,
            other => panic!("{other:?}"),
        };
        assert_eq!(
            beyond(&desired),
            ["the field a.x cannot go and come anew at once"]
        );
        let mut desired = wanted(&foreign);
        assert!(desired.rename("a=b") && desired.rename("b=a"));
        assert_eq!(beyond(&desired).len(), 2);
    }

    #[test]
    fn another_state_is_stale_and_secrets_have_to_be_known() {
        let foreign = Foreign::read(&[shown("a", &["x"])], &json!({})).unwrap();
        let mut desired = wanted(&foreign);
        desired.collections[0].fields.remove(1);
        let plan = foreign.plan(&desired).unwrap();
        let moved = Foreign::read(&[shown("a", &["x", "y"])], &json!({})).unwrap();
        let found = moved.submission(&plan, &HashMap::new());
        assert_eq!(found.unwrap_err(), Unfit::Stale);
        let provider = json!({"providers": [{"name": "github", "clientId": "x",
            "clientSecret": {"$secret": "NAME"}}]});
        let mut plan = plan;
        plan.changes.save[0].insert("oauth2".into(), provider);
        let found = foreign.submission(&plan, &HashMap::new());
        assert_eq!(found.unwrap_err(), Unfit::Missing(vec!["NAME".into()]));
    }

    #[test]
    fn what_an_api_shows_is_pulled_and_then_planned_to_nothing() {
        let shown = [json!({
            "id": "pbc_1", "name": "notes", "type": "base", "system": false, "listRule": "",
            "fields": [
                {"id": "text3208210256", "name": "id", "type": "text", "system": true, "primaryKey": true,
                    "required": true, "min": 15, "max": 15, "pattern": "^[a-z0-9]+$",
                    "autogeneratePattern": "[a-z0-9]{15}"},
                {"id": "text1", "name": "title", "type": "text", "required": true},
            ],
        })];
        let foreign = Foreign::read(&shown, &json!({"meta": {"appName": "x"}})).unwrap();
        let files = foreign.pull();
        let notes = files.iter().find(|(name, _)| name == "notes.yaml");
        assert!(
            notes
                .unwrap()
                .1
                .contains("title: { type: text, id: text1, required: true }"),
            "{files:?}"
        );
        let all: Vec<&Collection> = foreign.catalog.all().iter().map(|c| &**c).collect();
        let mut desired = Desired::of_collections(&all);
        assert!(foreign.plan(&desired).unwrap().is_empty());
        desired.collections[0].fields[1]
            .json
            .insert("required".into(), false.into());
        assert_eq!(foreign.plan(&desired).unwrap().steps.len(), 1);
    }
}
