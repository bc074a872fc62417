//! A collection: a table or view with typed fields, rules and indexes.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

use super::{
    auth_options::AuthOptions,
    field::Field,
    index::{Index, IndexColumn},
    json,
};

/// What a collection stores.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Records.
    #[default]
    Base,
    /// Records that can sign in.
    Auth,
    /// The result of a query.
    View,
}

impl Kind {
    /// PocketBase's name of the type.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Base => "base",
            Self::Auth => "auth",
            Self::View => "view",
        }
    }

    /// The type called `name`.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Base, Self::Auth, Self::View]
            .into_iter()
            .find(|kind| kind.name() == name)
    }
}

/// What a type has beside fields and rules.
#[derive(Debug, Clone, PartialEq)]
pub enum Options {
    /// A base collection has nothing.
    Base,
    /// Sign-in, tokens and templates.
    Auth(Box<AuthOptions>),
    /// The query of a view, as submitted.
    View {
        /// The SELECT.
        query: String,
    },
}

/// Rules: `None` only superusers, empty everybody, else an expression.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rules {
    /// Who may list.
    pub list: Option<String>,
    /// Who may view one.
    pub view: Option<String>,
    /// Who may create.
    pub create: Option<String>,
    /// Who may update.
    pub update: Option<String>,
    /// Who may delete.
    pub delete: Option<String>,
}

/// A collection.
#[derive(Debug, Clone, PartialEq)]
pub struct Collection {
    /// Identity across renames.
    pub id: String,
    /// Name of the table and in URLs.
    pub name: String,
    /// Made by the program: cannot be deleted, its rules and names are fixed.
    pub system: bool,
    /// In display order.
    pub fields: Vec<Field>,
    /// `CREATE INDEX` statements as submitted.
    pub indexes: Vec<String>,
    /// Who may do what.
    pub rules: Rules,
    /// What the type has beside.
    pub options: Options,
    /// When it was created, in canonical form.
    pub created: String,
    /// When it was saved last, in canonical form.
    pub updated: String,
}

impl Collection {
    /// The type.
    pub const fn kind(&self) -> Kind {
        match self.options {
            Options::Base => Kind::Base,
            Options::Auth(_) => Kind::Auth,
            Options::View { .. } => Kind::View,
        }
    }

    /// Whether its records can sign in.
    pub const fn is_auth(&self) -> bool {
        matches!(self.options, Options::Auth(_))
    }

    /// Whether it is the result of a query.
    pub const fn is_view(&self) -> bool {
        matches!(self.options, Options::View { .. })
    }

    /// The auth options of an auth collection.
    pub const fn auth(&self) -> Option<&AuthOptions> {
        if let Options::Auth(options) = &self.options {
            Some(options)
        } else {
            None
        }
    }

    /// The query of a view.
    pub fn view_query(&self) -> Option<&str> {
        if let Options::View { query } = &self.options {
            Some(query)
        } else {
            None
        }
    }

    /// The field called `name` (case matters).
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Position of the field called `name` (case matters).
    pub fn field_index(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.name == name)
    }

    /// The column of a unique index over the field `name` alone, if there is one (in any case).
    pub fn unique_index_column(&self, name: &str) -> Option<IndexColumn> {
        self.indexes
            .iter()
            .filter_map(|statement| Index::parse(statement))
            .find_map(|index| {
                index
                    .unique_column()
                    .filter(|c| c.name.eq_ignore_ascii_case(name))
                    .cloned()
            })
    }

    /// Whether a unique index covers the field `name` alone, so that no two records share a value.
    pub fn has_unique_index(&self, name: &str) -> bool {
        self.unique_index_column(name).is_some()
    }

    /// The `fields` column: every field with alphabetical keys.
    pub fn fields_json(&self) -> Json {
        Json::Array(
            self.fields
                .iter()
                .map(|field| Json::Object(field.to_json()))
                .collect(),
        )
    }

    /// The `options` column, secrets included.
    pub fn options_json(&self) -> String {
        match &self.options {
            Options::Base => "{}".into(),
            Options::Auth(options) => json::to_text(options.as_ref()),
            Options::View { query } => json::to_text(&serde_json::json!({ "viewQuery": query })),
        }
    }

    /// The collection as answers show it: PocketBase's key order, no secrets.
    pub fn write_json(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"{\"id\":");
        json::write_string(out, &self.id);
        let rules = &self.rules;
        for (key, rule) in [
            ("listRule", &rules.list),
            ("viewRule", &rules.view),
            ("createRule", &rules.create),
            ("updateRule", &rules.update),
            ("deleteRule", &rules.delete),
        ] {
            write_key(out, key);
            json::write_value(out, &rule.clone().into());
        }
        write_key(out, "name");
        json::write_string(out, &self.name);
        write_key(out, "type");
        json::write_string(out, self.kind().name());
        write_key(out, "fields");
        json::write_value(out, &self.fields_json());
        write_key(out, "indexes");
        json::write_value(out, &self.indexes.clone().into());
        write_key(out, "created");
        json::write_string(out, &self.created);
        write_key(out, "updated");
        json::write_string(out, &self.updated);
        write_key(out, "system");
        json::write_value(out, &self.system.into());
        self.write_options(out);
        out.push(b'}');
    }

    fn write_options(&self, out: &mut Vec<u8>) {
        match &self.options {
            Options::Base => {}
            Options::View { query } => {
                write_key(out, "viewQuery");
                json::write_string(out, query);
            }
            Options::Auth(options) => {
                let text = json::to_text(&PublicAuth(&options.public()));
                out.push(b',');
                // Spliced in: the members of the options object follow the common ones.
                out.extend_from_slice(&text.as_bytes()[1..text.len() - 1]);
            }
        }
    }

    /// The same as a JSON value (keys sorted), for comparing and picking.
    pub fn to_json(&self) -> Map<String, Json> {
        let mut out = Vec::new();
        self.write_json(&mut out);
        serde_json::from_slice(&out).unwrap_or_default()
    }
}

fn write_key(out: &mut Vec<u8>, key: &str) {
    out.push(b',');
    json::write_string(out, key);
    out.push(b':');
}

/// [`AuthOptions`] whose token settings show no secret at all, not even an empty one.
struct PublicAuth<'a>(&'a AuthOptions);

impl Serialize for PublicAuth<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        #[derive(serde::Serialize)]
        struct Duration {
            duration: i64,
        }
        let o = self.0;
        let token = |t: &super::auth_options::TokenOptions| Duration {
            duration: t.duration,
        };
        let mut out = serializer.serialize_struct("AuthOptions", 15)?;
        out.serialize_field("authRule", &o.auth_rule)?;
        out.serialize_field("manageRule", &o.manage_rule)?;
        out.serialize_field("authAlert", &o.auth_alert)?;
        out.serialize_field("oauth2", &o.oauth2)?;
        out.serialize_field("passwordAuth", &o.password_auth)?;
        out.serialize_field("mfa", &o.mfa)?;
        out.serialize_field("otp", &o.otp)?;
        out.serialize_field("authToken", &token(&o.auth_token))?;
        out.serialize_field("passwordResetToken", &token(&o.password_reset_token))?;
        out.serialize_field("emailChangeToken", &token(&o.email_change_token))?;
        out.serialize_field("verificationToken", &token(&o.verification_token))?;
        out.serialize_field("fileToken", &token(&o.file_token))?;
        out.serialize_field("verificationTemplate", &o.verification_template)?;
        out.serialize_field("resetPasswordTemplate", &o.reset_password_template)?;
        out.serialize_field(
            "confirmEmailChangeTemplate",
            &o.confirm_email_change_template,
        )?;
        out.end()
    }
}
