//! Record queries: they go through the records API of the target, as the actor, with its rules.

use serde_json::{Map, Value, json};

use super::{
    output::{Mode, Rows},
    query::{List, Query, Verb},
    session::Session,
    undo::Undo,
};
use crate::cli::{
    diagnostic::{Diagnostic, Exit},
    refused,
    target::Request,
};

/// The most records of one answer (PocketBase's limit).
const PAGE: u64 = 1000;
/// Records that are shown to people who name no limit.
const SHOWN: u64 = 100;
/// What every record has, and no table shows.
const EVERYWHERE: [&str; 2] = ["collectionId", "collectionName"];

impl Session<'_> {
    /// Runs a record query and shows what it gives.
    pub async fn run_query(&mut self, query: Query) -> Result<(), Diagnostic> {
        let collection = query.collection;
        match query.verb {
            Verb::List(list) => self.list(&collection, &list).await,
            Verb::Get(id, list) => {
                let record = self.ask_as(view(&collection, &id, &list)).await?;
                let rows = self.rows(&collection, &list, vec![record]);
                self.show_one(&rows)
            }
            Verb::Count(filter) => {
                let list = List {
                    filter,
                    ..List::default()
                };
                let total = self.total(&collection, &list).await?;
                self.show(&Rows::one("count", total))
            }
            Verb::Create(body) => self.create(&collection, body).await,
            Verb::Update(id, body) => self.update(&collection, &id, body).await,
            Verb::Delete(id) => self.delete(&collection, &id).await,
        }
    }

    /// Asks as the actor.
    pub async fn ask_as(&self, request: Request) -> Result<Value, Diagnostic> {
        self.target.ask(self.actor.sign(request)).await
    }

    /// All records of a list, a page at a time, to `take`. Says when there are more than are wanted.
    pub async fn pages(
        &mut self,
        collection: &str,
        list: &List,
        mut take: impl FnMut(&mut Self, Vec<Value>) -> Result<(), Diagnostic>,
    ) -> Result<(), Diagnostic> {
        let limit = list
            .limit
            .or((self.interactive && list.page.is_none()).then_some(SHOWN));
        let (wanted, mut skip) = match (limit, list.page) {
            (limit, None) => (limit.unwrap_or(u64::MAX), 0),
            // PocketBase's pages have 30 records when nobody says otherwise.
            (limit, Some(page)) => (limit.unwrap_or(30), (page - 1) * limit.unwrap_or(30)),
        };
        let mut left = wanted;
        loop {
            let size = if skip == 0 || wanted <= PAGE {
                wanted.min(PAGE)
            } else {
                PAGE
            };
            let request = page(collection, list, size, skip / size + 1);
            let mut answer = match self.ask_as(request).await {
                Ok(answer) => answer,
                Err(error) => return Err(self.why_refused(error, collection, list).await),
            };
            let items = match answer["items"].take() {
                Value::Array(items) => items,
                _ => Vec::new(),
            };
            let (found, before) = (items.len() as u64, skip % size);
            let taken = (found.saturating_sub(before)).min(left);
            let items = items.into_iter().skip(before as usize).take(taken as usize);
            take(self, items.collect())?;
            (left, skip) = (left - taken, skip + taken);
            let total = answer["totalItems"].as_u64().unwrap_or_default();
            if left == 0 || found < size || skip >= total {
                if list.limit.is_none() && skip < total && list.page.is_none() {
                    let text =
                        format!("the first {skip} of {total} records; more with: limit {total}");
                    self.terminal.say(&text);
                }
                return Ok(());
            }
        }
    }

    async fn list(&mut self, collection: &str, list: &List) -> Result<(), Diagnostic> {
        // These two are written as they come, however many there are.
        if matches!(self.mode, Mode::Ndjson | Mode::Id) {
            let (name, clauses) = (collection.to_owned(), list.clone());
            let show = move |session: &mut Self, records| {
                let rows = session.rows(&name, &clauses, records);
                session.show(&rows)
            };
            return self.pages(collection, list, show).await;
        }
        let mut all = Vec::new();
        self.pages(collection, list, |_, records| {
            all.extend(records);
            Ok(())
        })
        .await?;
        let rows = self.rows(collection, list, all);
        self.show(&rows)
    }

    /// How many records there are.
    pub async fn total(&self, collection: &str, list: &List) -> Result<u64, Diagnostic> {
        let request = page(collection, list, 1, 1).query("fields", "id");
        match self.ask_as(request).await {
            Ok(answer) => Ok(answer["totalItems"].as_u64().unwrap_or_default()),
            Err(error) => Err(self.why_refused(error, collection, list).await),
        }
    }

    async fn why_refused(&self, error: Diagnostic, collection: &str, list: &List) -> Diagnostic {
        refused::why(error, &self.target, collection, (&list.filter, &list.sort)).await
    }

    /// Records with their columns: those that were asked for, or those of the collection in order.
    pub fn rows(&mut self, collection: &str, list: &List, records: Vec<Value>) -> Rows {
        for record in &records {
            self.remember_id(record);
        }
        let present = |name: &str| records.iter().any(|record| record.get(name).is_some());
        let mut columns: Vec<String> = Vec::new();
        let add = |name: &str, columns: &mut Vec<String>| {
            let hidden = EVERYWHERE.contains(&name) && !self.mode.is_typed();
            if !hidden && !columns.iter().any(|known| known == name) {
                columns.push(name.to_owned());
            }
        };
        if list.fields.is_empty() {
            let known = self.names.find(collection);
            let fields = known.map_or(&[][..], |collection| &collection.fields);
            for field in fields {
                // What nobody may see is in no record; with no record nothing can be told.
                if present(&field.name) || (records.is_empty() && field.kind != "password") {
                    add(&field.name, &mut columns);
                }
            }
        } else {
            for name in list.fields.split(',') {
                let name = name.split(['.', ':']).next().unwrap_or_default().trim();
                if name != "*" {
                    add(name, &mut columns);
                }
            }
        }
        for record in records.iter().filter_map(Value::as_object) {
            for name in record.keys().filter(|name| *name != "expand") {
                add(name, &mut columns);
            }
        }
        if present("expand") {
            columns.retain(|name| name != "expand");
            columns.push("expand".into());
        }
        Rows {
            columns,
            rows: records,
        }
    }

    async fn create(
        &mut self,
        collection: &str,
        body: Map<String, Value>,
    ) -> Result<(), Diagnostic> {
        self.may_write()?;
        let request = Request::post(&["api", "collections", collection, "records"]);
        let record = self.ask_as(request.json(&confirmed(body))).await?;
        self.undo.push(Undo::created(collection, &record));
        let rows = self.rows(collection, &List::default(), vec![record]);
        self.show_one(&rows)
    }

    async fn update(
        &mut self,
        collection: &str,
        id: &str,
        body: Map<String, Value>,
    ) -> Result<(), Diagnostic> {
        self.may_write()?;
        let before = self.as_operator(collection, id).await;
        let request = Request::patch(&["api", "collections", collection, "records", id]);
        let record = self.ask_as(request.json(&confirmed(body))).await?;
        if let (Some(before), Some(after)) = (before, self.as_operator(collection, id).await) {
            self.undo.push(Undo::updated(collection, before, after));
        }
        let rows = self.rows(collection, &List::default(), vec![record]);
        self.show_one(&rows)
    }

    async fn delete(&mut self, collection: &str, id: &str) -> Result<(), Diagnostic> {
        self.may_write()?;
        let before = self.as_operator(collection, id).await;
        self.ask_as(Request::delete(&[
            "api",
            "collections",
            collection,
            "records",
            id,
        ]))
        .await?;
        if let Some(before) = before {
            self.undo.push(Undo::deleted(collection, before));
        }
        self.terminal.say(&format!("deleted {collection}/{id}"));
        Ok(())
    }

    /// A record as it is, whoever the actor is; `None` when it is not there.
    pub async fn as_operator(&self, collection: &str, id: &str) -> Option<Value> {
        let request = Request::get(&["api", "collections", collection, "records", id]);
        self.target.ask(request).await.ok()
    }

    /// Refuses while the session only reads.
    pub fn may_write(&self) -> Result<(), Diagnostic> {
        if self.writing {
            return Ok(());
        }
        Err(Diagnostic::new(Exit::Blocked, "this session only reads")
            .hint("`.write on` lets it write"))
    }
}

/// A body whose password is confirmed: the API wants it twice, as a form has it.
fn confirmed(mut body: Map<String, Value>) -> Value {
    if let Some(password) = body.get("password").cloned() {
        body.entry("passwordConfirm").or_insert(password);
    }
    Value::Object(body)
}

fn view(collection: &str, id: &str, list: &List) -> Request {
    let request = Request::get(&["api", "collections", collection, "records", id]);
    with(
        with(request, "expand", &list.expand),
        "fields",
        &list.fields,
    )
}

fn page(collection: &str, list: &List, size: u64, number: u64) -> Request {
    let request = Request::get(&["api", "collections", collection, "records"]);
    let request = with(with(request, "filter", &list.filter), "sort", &list.sort);
    let request = with(request, "expand", &list.expand);
    // Fields are picked from each record, the totals come in any case.
    with(request, "fields", &list.fields)
        .query("perPage", size)
        .query("page", number)
}

fn with(request: Request, name: &str, value: &str) -> Request {
    if value.is_empty() {
        request
    } else {
        request.query(name, value)
    }
}

/// The body of a request about what rules say of a query.
pub fn explained(query: &Query) -> Value {
    let mut body = json!({"collection": query.collection, "action": "list"});
    match &query.verb {
        Verb::List(List { filter, .. }) | Verb::Count(filter) => {
            if !filter.is_empty() {
                body["filter"] = filter.clone().into();
            }
        }
        Verb::Get(id, _) => (body["action"], body["id"]) = ("view".into(), id.clone().into()),
        Verb::Create(members) => {
            (body["action"], body["body"]) = ("create".into(), members.clone().into());
        }
        Verb::Update(id, members) => {
            (body["action"], body["id"]) = ("update".into(), id.clone().into());
            body["body"] = members.clone().into();
        }
        Verb::Delete(id) => (body["action"], body["id"]) = ("delete".into(), id.clone().into()),
    }
    body
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_given_once() {
        let body = |value: Value| value.as_object().unwrap().clone();
        let told = confirmed(body(json!({"password": "x"})));
        assert_eq!(told, json!({"password": "x", "passwordConfirm": "x"}));
        let both = json!({"password": "x", "passwordConfirm": "y"});
        assert_eq!(confirmed(body(both.clone())), both);
        assert_eq!(confirmed(body(json!({"a": 1}))), json!({"a": 1}));
    }
}
