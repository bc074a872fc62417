//! As whom record queries are asked.

use serde_json::Value;

use crate::cli::{
    diagnostic::{Diagnostic, Exit},
    target::{Request, Target},
};

/// As whom record queries are asked.
#[derive(Debug, Clone, PartialEq)]
pub enum Actor {
    /// Nobody that rules apply to.
    Superuser,
    /// Nobody who is known.
    Guest,
    /// A record of an auth collection.
    Record {
        /// Its collection.
        collection: String,
        /// Its id.
        id: String,
        /// Its address, or its id.
        name: String,
        /// What makes requests its own.
        token: String,
    },
}

impl Actor {
    /// How the prompt calls it.
    pub fn label(&self) -> &str {
        match self {
            Self::Superuser => "su",
            Self::Guest => "guest",
            Self::Record { name, .. } => name.split('@').next().unwrap_or(name),
        }
    }

    /// Who it is, in full.
    pub fn describe(&self) -> String {
        match self {
            Self::Superuser => "superuser: rules do not apply".into(),
            Self::Guest => "guest".into(),
            Self::Record {
                collection,
                id,
                name,
                ..
            } => format!("{name} ({collection}/{id})"),
        }
    }

    /// Makes a request this actor's.
    pub fn sign(&self, request: Request) -> Request {
        match self {
            Self::Superuser => request,
            Self::Guest => request.as_guest(),
            Self::Record { token, .. } => request.with_token(token),
        }
    }
}

/// The actor that a text names: `superuser`, `guest`, an address or id, `users/ID`, `users/ana@example.com`.
pub async fn find(target: &Target, text: &str) -> Result<Actor, Diagnostic> {
    match text {
        "superuser" | "su" => return Ok(Actor::Superuser),
        "guest" => return Ok(Actor::Guest),
        _ => {}
    }
    let (wanted, who) = match text.split_once('/') {
        Some((collection, who)) => (Some(collection), who),
        None => (None, text),
    };
    let mut found = Vec::new();
    for collection in auth_collections(target).await? {
        if wanted.is_none_or(|wanted| wanted == collection) {
            found.extend(matching(target, &collection, who).await?);
        }
    }
    match &found[..] {
        [] => Err(
            Diagnostic::new(Exit::NotFound, format!("there is no auth record {text}")).hint(
                "name one by its address or id: .as ana@example.com, .as users/ID, .as guest",
            ),
        ),
        [(collection, record)] => impersonate(target, collection, record).await,
        several => {
            let names = several.iter().map(|(collection, record)| {
                format!("{collection}/{}", record["id"].as_str().unwrap_or_default())
            });
            let names: Vec<String> = names.collect();
            let message = format!("{text} is more than one: {}", names.join(", "));
            Err(Diagnostic::new(Exit::Invalid, message))
        }
    }
}

async fn auth_collections(target: &Target) -> Result<Vec<String>, Diagnostic> {
    let list = Request::get(&["api", "collections"])
        .query("filter", "type = 'auth'")
        .query("perPage", 1000);
    let list = target.ask(list).await?;
    let names = list["items"].as_array().into_iter().flatten();
    Ok(names
        .filter_map(|item| Some(item["name"].as_str()?.to_owned()))
        .collect())
}

/// Records of a collection with this address or id.
async fn matching(
    target: &Target,
    collection: &str,
    who: &str,
) -> Result<Vec<(String, Value)>, Diagnostic> {
    // Neither an address nor an id has these, and a filter could not quote them.
    if who.is_empty() || who.contains(['\'', '\\', '"']) {
        return Ok(Vec::new());
    }
    let request = Request::get(&["api", "collections", collection, "records"])
        .query("filter", format!("id = '{who}' || email = '{who}'"))
        .query("perPage", 2)
        .query("skipTotal", 1);
    let list = target.ask(request).await?;
    let records = list["items"].as_array().cloned().unwrap_or_default();
    Ok(records
        .into_iter()
        .map(|record| (collection.to_owned(), record))
        .collect())
}

async fn impersonate(
    target: &Target,
    collection: &str,
    record: &Value,
) -> Result<Actor, Diagnostic> {
    let text = |name: &str| record[name].as_str().unwrap_or_default().to_owned();
    let id = text("id");
    let request = Request::post(&["api", "collections", collection, "impersonate", &id]);
    let answer = target
        .ask(request.json(&Value::Object(serde_json::Map::new())))
        .await?;
    let email = text("email");
    Ok(Actor::Record {
        collection: collection.to_owned(),
        name: if email.is_empty() { id.clone() } else { email },
        id,
        token: answer["token"].as_str().unwrap_or_default().to_owned(),
    })
}
