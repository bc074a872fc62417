//! A database made by PocketBase, and running conditions on it.

use std::{collections::BTreeMap, fs, path::PathBuf, sync::Arc};

use rusqlite::{Connection, params_from_iter, types::Value};
use serde_json::{Map, Value as Json};

use crate::{
    app::rules::{self, Access, RuleError},
    model::{
        auth_options::AuthOptions,
        caller::{Caller, RequestInfo},
        catalog::Catalog,
        collection::{Collection, Options, Rules},
        field::Field,
        predicate::Conditions,
        record::Record,
        timestamp::Timestamp,
        value,
    },
    store::{
        self,
        sql::{
            dialect::Dialect,
            predicate::{self, BaseRow, Rendered},
            query::{Bind, Query},
        },
    },
};

/// The database with its collections.
pub struct Lab {
    pub catalog: Catalog,
    pub connection: Connection,
    pub now: Timestamp,
}

/// A file of recorded data.
pub fn golden(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/rules");
    fs::read_to_string(path.join(name)).unwrap()
}

impl Lab {
    /// The collections and rows recorded in a folder.
    pub fn open(folder: &str) -> Self {
        let golden = |name: &str| golden(&format!("{folder}{name}"));
        let collections: Vec<Json> = serde_json::from_str(&golden("collections.json")).unwrap();
        let collections = collections
            .iter()
            .map(|c| Arc::new(collection(c)))
            .collect();
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(&golden("data.sql")).unwrap();
        store::add_functions(&connection).unwrap();
        Self {
            catalog: Catalog::new(1, 1, collections),
            connection,
            now: Timestamp::parse_canonical("2026-11-21 15:00:00.000Z").unwrap(),
        }
    }

    /// The same with another list rule for one collection.
    pub fn with_list_rule(mut self, name: &str, rule: Option<&str>) -> Self {
        let collections = self.catalog.all().iter().map(|collection| {
            let mut collection = Collection::clone(collection);
            if collection.name == name {
                collection.rules.list = rule.map(str::to_owned);
            }
            Arc::new(collection)
        });
        self.catalog = Catalog::new(2, 1, collections.collect());
        self
    }

    pub fn collection(&self, name: &str) -> Arc<Collection> {
        Arc::clone(self.catalog.find(name).unwrap())
    }

    /// A record of `users` as the caller.
    pub fn user(&self, id: &str) -> Caller {
        let users = self.collection("users");
        let mut record = Record::blank(&users);
        self.connection
            .query_row(
                "SELECT id, email, emailVisibility, verified FROM users WHERE id = ?",
                [id],
                |row| {
                    record.set("id", value::Value::Text(row.get(0)?));
                    record.set("email", value::Value::Text(row.get(1)?));
                    record.set("emailVisibility", value::Value::Bool(row.get(2)?));
                    record.set("verified", value::Value::Bool(row.get(3)?));
                    Ok(())
                },
            )
            .unwrap();
        Caller::Record(Arc::new(record))
    }

    /// The conditions of one rule or filter and an order.
    pub fn conditions(
        &self,
        collection: &str,
        access: Access,
        text: &str,
        sort: &str,
    ) -> Result<Conditions, RuleError> {
        let collection = self.collection(collection);
        let mut conditions = Conditions::new(Arc::clone(&collection));
        if !text.is_empty() {
            let compiled = rules::compile(&self.catalog, &collection, access, text)?;
            conditions = conditions.and(&Arc::new(compiled));
        }
        if !sort.is_empty() {
            let sort = rules::sort(&self.catalog, &collection, access, sort)?;
            conditions = conditions.sort(&Arc::new(sort));
        }
        Ok(conditions)
    }

    pub fn render(
        &self,
        conditions: &Conditions,
        request: &RequestInfo,
        base: BaseRow<'_>,
    ) -> Result<Rendered, predicate::Broken> {
        predicate::render(conditions, request, self.now, &Dialect::SQLITE, base)
    }

    /// The ids of the rows that match, in the order of the statement.
    pub fn run(&self, collection: &str, rendered: Rendered) -> rusqlite::Result<Vec<String>> {
        let mut query = Query::from_sql("SELECT ");
        query
            .push_column(&Dialect::SQLITE, collection, "id")
            .push(" FROM ")
            .push_ident(&Dialect::SQLITE, collection)
            .push_query(rendered.from_joins)
            .push(" WHERE ")
            .push_query(rendered.where_);
        if !rendered.order_by.is_empty() {
            query.push(" ORDER BY ").push_query(rendered.order_by);
        }
        self.ids(query)
    }

    /// Runs a query that selects ids.
    pub fn ids(&self, query: Query) -> rusqlite::Result<Vec<String>> {
        let (text, binds) = query.into_parts();
        let mut statement = self.connection.prepare(&text)?;
        let binds = params_from_iter(binds.into_iter().map(|bind| match bind {
            Bind::Null => Value::Null,
            Bind::Integer(number) => Value::Integer(number),
            Bind::Real(number) => Value::Real(number),
            Bind::Text(text) => Value::Text(text),
        }));
        statement.query_map(binds, |row| row.get(0))?.collect()
    }
}

/// What a request by `caller` looks like; the same as when the answers were recorded.
pub fn request(caller: Caller) -> RequestInfo {
    let pairs = |pairs: &[(&str, &str)]| {
        let pairs = pairs.iter();
        let owned = pairs.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        owned.collect::<BTreeMap<_, _>>().into()
    };
    RequestInfo {
        method: "GET".into(),
        headers: pairs(&[("x_foo", "red")]),
        query: pairs(&[("a", "Ann"), ("n", "5"), ("perPage", "500")]),
        caller,
        ..RequestInfo::default()
    }
}

fn collection(json: &Json) -> Collection {
    let text = |key: &str| json[key].as_str().unwrap_or_default().to_owned();
    let rule = |key: &str| json[key].as_str().map(str::to_owned);
    let list = |key: &str| json[key].as_array().cloned().unwrap_or_default();
    let object = |json: &Json| json.as_object().cloned().unwrap_or_else(Map::new);
    Collection {
        id: text("id"),
        name: text("name"),
        system: false,
        fields: list("fields")
            .iter()
            .map(|field| Field::from_json(&object(field)).unwrap())
            .collect(),
        indexes: list("indexes")
            .iter()
            .map(|index| index.as_str().unwrap().to_owned())
            .collect(),
        rules: Rules {
            list: rule("listRule"),
            view: rule("viewRule"),
            create: rule("createRule"),
            update: rule("updateRule"),
            delete: rule("deleteRule"),
        },
        options: match text("type").as_str() {
            "auth" => Options::Auth(Box::<AuthOptions>::default()),
            "view" => Options::View {
                query: text("viewQuery"),
            },
            _ => Options::Base,
        },
        created: String::new(),
        updated: String::new(),
    }
}
