//! The schema of a PocketBase that is only known by its API: what can be said without its database.
//! Rows are not looked at.

use serde_json::Value as Json;

use super::{
    Base, Desired, Plan, graph, history,
    plan::{Impossible, judged_plan},
    pull,
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
    catalog: Catalog,
    settings: Settings,
}

impl Foreign {
    /// Reads what `GET /api/collections` and `GET /api/settings` have answered. Fails when it is not
    /// what PocketBase answers.
    pub fn read(collections: &[Json], settings: &Json) -> Result<Self> {
        let mut collections = history::recorded(collections)?;
        collections.iter_mut().for_each(hide_secrets);
        let collections = collections.into_iter().map(Into::into).collect();
        let text = settings.to_string();
        Ok(Self {
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

    /// The files that say what it is.
    pub fn pull(&self) -> Vec<(String, String)> {
        pull(&self.catalog, &self.settings)
    }

    /// The relations between its collections, in a language for graphs.
    pub fn picture(&self, language: &str) -> Result<String> {
        graph::picture(&self.catalog, language)
    }
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
    use serde_json::json;

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
