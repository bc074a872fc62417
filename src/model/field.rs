//! A field of a collection: its common properties and the options of its type.
//!
//! The JSON of a field is flat with alphabetical keys, every key of the type always present
//! (spec: storage §5.1). What the options *mean* for values is `app/fields/`'s.

use serde_json::{Map, Value as Json};

use super::value::Value;

/// A field.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Identity across renames; unique in its collection.
    pub id: String,
    /// Name of the column and of the JSON key.
    pub name: String,
    /// Made by the program: not to be removed or renamed.
    pub system: bool,
    /// Only superusers see it.
    pub hidden: bool,
    /// Shown by the dashboard as a summary of the record.
    pub presentable: bool,
    /// Text for people who fill the field in; autodate has none.
    pub help: String,
    /// Blank values are refused; autodate has none.
    pub required: bool,
    /// The type with its options.
    pub kind: FieldKind,
}

/// A type with its options. Numbers of 0 mean "no limit" or the default unless said otherwise.
#[derive(Debug, Clone, PartialEq)]
pub enum FieldKind {
    /// Plain text.
    Text(TextOptions),
    /// A double.
    Number(NumberOptions),
    /// On or off.
    Bool,
    /// An email address.
    Email(DomainOptions),
    /// A URL.
    Url(DomainOptions),
    /// Rich text.
    Editor(EditorOptions),
    /// A moment.
    Date(DateOptions),
    /// A moment the server sets.
    Autodate(AutodateOptions),
    /// One or several of fixed values.
    Select(SelectOptions),
    /// Names of uploaded files.
    File(FileOptions),
    /// Ids of records of another collection.
    Relation(RelationOptions),
    /// Any JSON; the largest size in bytes, 0 for 1 MiB.
    Json(i64),
    /// A bcrypt hash.
    Password(PasswordOptions),
    /// A place on earth.
    GeoPoint,
}

/// Options of `text`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TextOptions {
    /// Fewest code points.
    pub min: i64,
    /// Most code points; 0 for 5000.
    pub max: i64,
    /// Regular expression (RE2) the value must contain a match of; empty for none.
    pub pattern: String,
    /// Regular expression that new values are generated from; empty for none.
    pub autogenerate_pattern: String,
    /// Whether this is the record id.
    pub primary_key: bool,
}

/// Options of `number`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NumberOptions {
    /// Smallest value; not applied to 0.
    pub min: Option<f64>,
    /// Largest value; not applied to 0.
    pub max: Option<f64>,
    /// Refuses fractions.
    pub only_int: bool,
}

/// Options of `email` and `url`. `None` is stored as JSON `null`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DomainOptions {
    /// Domains that are refused.
    pub except: Option<Vec<String>>,
    /// The only domains that are accepted.
    pub only: Option<Vec<String>>,
}

/// Options of `editor`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EditorOptions {
    /// Most bytes; 0 for 5 MiB.
    pub max_size: i64,
    /// For the dashboard: whether it strips the app's host from URLs.
    pub convert_urls: bool,
}

/// Options of `date`, each in canonical form or empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DateOptions {
    /// Earliest moment.
    pub min: String,
    /// Latest moment.
    pub max: String,
}

/// Options of `autodate`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AutodateOptions {
    /// Set when the record is created.
    pub on_create: bool,
    /// Set at every update.
    pub on_update: bool,
}

/// Options of `select`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SelectOptions {
    /// The values to choose from.
    pub values: Option<Vec<String>>,
    /// Most values; above 1 the field is a list.
    pub max_select: i64,
}

/// Options of `file`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FileOptions {
    /// Most bytes of one file; 0 for 5 MiB.
    pub max_size: i64,
    /// Most files; above 1 the field is a list.
    pub max_select: i64,
    /// The only content types that are accepted; empty for all.
    pub mime_types: Option<Vec<String>>,
    /// Sizes of previews, e.g. `100x100f`.
    pub thumbs: Option<Vec<String>>,
    /// Downloads need a file token that satisfies the view rule.
    pub protected: bool,
}

/// Options of `relation`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RelationOptions {
    /// Id (never name) of the other collection.
    pub collection_id: String,
    /// Whether a record goes when the last record it points to goes.
    pub cascade_delete: bool,
    /// Fewest ids of a value that is not empty.
    pub min_select: i64,
    /// Most ids; above 1 the field is a list.
    pub max_select: i64,
}

/// Options of `password`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PasswordOptions {
    /// Regular expression the plain text must contain a match of.
    pub pattern: String,
    /// Fewest code points.
    pub min: i64,
    /// Most code points; 0 for 71.
    pub max: i64,
    /// bcrypt cost; 0 for 10.
    pub cost: i64,
}

impl Field {
    /// A field with a name, the id derived from it, and nothing switched on.
    pub fn new(name: &str, kind: FieldKind) -> Self {
        Self {
            id: super::id::field_id(kind.name(), name),
            name: name.to_owned(),
            system: false,
            hidden: false,
            presentable: false,
            help: String::new(),
            required: false,
            kind,
        }
    }

    /// Whether the column holds a JSON array of texts.
    pub fn is_multiple(&self) -> bool {
        self.kind.is_multiple()
    }

    /// The id field: text that is the primary key.
    pub fn is_primary_key(&self) -> bool {
        matches!(&self.kind, FieldKind::Text(text) if text.primary_key)
    }

    /// Reads a field from its JSON. Missing keys and `null` are zero values, unknown keys are dropped.
    pub fn from_json(json: &Map<String, Json>) -> Result<Self, InvalidField> {
        let read = Reader(json);
        let kind = FieldKind::read(&read)?;
        // To a field that is set by the clock these two are unknown keys.
        let is_autodate = matches!(kind, FieldKind::Autodate(_));
        let help = (!is_autodate).then(|| read.text("help"));
        let required = (!is_autodate).then(|| read.flag("required"));
        Ok(Self {
            id: read.text("id")?,
            name: read.text("name")?,
            system: read.flag("system")?,
            hidden: read.flag("hidden")?,
            presentable: read.flag("presentable")?,
            help: help.transpose()?.unwrap_or_default(),
            required: required.transpose()?.unwrap_or_default(),
            kind,
        })
    }

    /// The field's JSON with all keys of its type; the map is sorted by key.
    pub fn to_json(&self) -> Map<String, Json> {
        let mut out = Map::new();
        out.insert("id".into(), self.id.clone().into());
        out.insert("name".into(), self.name.clone().into());
        out.insert("type".into(), self.kind.name().into());
        out.insert("system".into(), self.system.into());
        out.insert("hidden".into(), self.hidden.into());
        out.insert("presentable".into(), self.presentable.into());
        if !matches!(self.kind, FieldKind::Autodate(_)) {
            out.insert("help".into(), self.help.clone().into());
            out.insert("required".into(), self.required.into());
        }
        self.kind.write(&mut out);
        out
    }
}

impl FieldKind {
    /// PocketBase's name of the type.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Number(_) => "number",
            Self::Bool => "bool",
            Self::Email(_) => "email",
            Self::Url(_) => "url",
            Self::Editor(_) => "editor",
            Self::Date(_) => "date",
            Self::Autodate(_) => "autodate",
            Self::Select(_) => "select",
            Self::File(_) => "file",
            Self::Relation(_) => "relation",
            Self::Json(_) => "json",
            Self::Password(_) => "password",
            Self::GeoPoint => "geoPoint",
        }
    }

    /// Whether values are lists: select, file and relation with room for more than one.
    pub const fn is_multiple(&self) -> bool {
        match self {
            Self::Select(o) => o.max_select > 1,
            Self::File(o) => o.max_select > 1,
            Self::Relation(o) => o.max_select > 1,
            _ => false,
        }
    }

    /// The value of a record in which the field was never set.
    pub fn zero(&self) -> Value {
        match self {
            Self::Number(_) => Value::Number(0.0),
            Self::Bool => Value::Bool(false),
            Self::Date(_) | Self::Autodate(_) => Value::Date(None),
            Self::Json(_) => Value::Json(None),
            Self::GeoPoint => Value::Geo { lon: 0.0, lat: 0.0 },
            kind if kind.is_multiple() => Value::List(Vec::new()),
            _ => Value::Text(String::new()),
        }
    }

    /// The relation options, if this is a relation.
    pub const fn relation(&self) -> Option<&RelationOptions> {
        if let Self::Relation(options) = self {
            Some(options)
        } else {
            None
        }
    }

    fn read(json: &Reader<'_>) -> Result<Self, InvalidField> {
        Ok(match json.text("type")?.as_str() {
            "text" => Self::Text(TextOptions {
                min: json.int("min")?,
                max: json.int("max")?,
                pattern: json.text("pattern")?,
                autogenerate_pattern: json.text("autogeneratePattern")?,
                primary_key: json.flag("primaryKey")?,
            }),
            "number" => Self::Number(NumberOptions {
                min: json.number("min")?,
                max: json.number("max")?,
                only_int: json.flag("onlyInt")?,
            }),
            "bool" => Self::Bool,
            "email" => Self::Email(json.domains()?),
            "url" => Self::Url(json.domains()?),
            "editor" => Self::Editor(EditorOptions {
                max_size: json.int("maxSize")?,
                convert_urls: json.flag("convertURLs")?,
            }),
            "date" => Self::Date(DateOptions {
                min: json.text("min")?,
                max: json.text("max")?,
            }),
            "autodate" => Self::Autodate(AutodateOptions {
                on_create: json.flag("onCreate")?,
                on_update: json.flag("onUpdate")?,
            }),
            "select" => Self::Select(SelectOptions {
                values: json.list("values")?,
                max_select: json.int("maxSelect")?,
            }),
            "file" => Self::File(FileOptions {
                max_size: json.int("maxSize")?,
                max_select: json.int("maxSelect")?,
                mime_types: json.list("mimeTypes")?,
                thumbs: json.list("thumbs")?,
                protected: json.flag("protected")?,
            }),
            "relation" => Self::Relation(RelationOptions {
                collection_id: json.text("collectionId")?,
                cascade_delete: json.flag("cascadeDelete")?,
                min_select: json.int("minSelect")?,
                max_select: json.int("maxSelect")?,
            }),
            "json" => Self::Json(json.int("maxSize")?),
            "password" => Self::Password(PasswordOptions {
                pattern: json.text("pattern")?,
                min: json.int("min")?,
                max: json.int("max")?,
                cost: json.int("cost")?,
            }),
            "geoPoint" => Self::GeoPoint,
            _ => return Err(InvalidField { key: "type".into() }),
        })
    }

    fn write(&self, out: &mut Map<String, Json>) {
        let mut put = |key: &str, value: Json| {
            out.insert(key.to_owned(), value);
        };
        match self {
            Self::Text(o) => {
                put("min", o.min.into());
                put("max", o.max.into());
                put("pattern", o.pattern.clone().into());
                put("autogeneratePattern", o.autogenerate_pattern.clone().into());
                put("primaryKey", o.primary_key.into());
            }
            Self::Number(o) => {
                put("min", o.min.into());
                put("max", o.max.into());
                put("onlyInt", o.only_int.into());
            }
            Self::Bool | Self::GeoPoint => {}
            Self::Email(o) | Self::Url(o) => {
                put("exceptDomains", o.except.clone().into());
                put("onlyDomains", o.only.clone().into());
            }
            Self::Editor(o) => {
                put("maxSize", o.max_size.into());
                put("convertURLs", o.convert_urls.into());
            }
            Self::Date(o) => {
                put("min", o.min.clone().into());
                put("max", o.max.clone().into());
            }
            Self::Autodate(o) => {
                put("onCreate", o.on_create.into());
                put("onUpdate", o.on_update.into());
            }
            Self::Select(o) => {
                put("values", o.values.clone().into());
                put("maxSelect", o.max_select.into());
            }
            Self::File(o) => {
                put("maxSize", o.max_size.into());
                put("maxSelect", o.max_select.into());
                put("mimeTypes", o.mime_types.clone().into());
                put("thumbs", o.thumbs.clone().into());
                put("protected", o.protected.into());
            }
            Self::Relation(o) => {
                put("collectionId", o.collection_id.clone().into());
                put("cascadeDelete", o.cascade_delete.into());
                put("minSelect", o.min_select.into());
                put("maxSelect", o.max_select.into());
            }
            Self::Json(max_size) => put("maxSize", (*max_size).into()),
            Self::Password(o) => {
                put("pattern", o.pattern.clone().into());
                put("min", o.min.into());
                put("max", o.max.into());
                put("cost", o.cost.into());
            }
        }
    }
}

/// A field's JSON had the wrong type at `key`, or an unknown `type`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("missing or invalid field {key}")]
pub struct InvalidField {
    /// The offending key.
    pub key: String,
}

/// Typed access to a JSON object in which missing keys and `null` mean zero values.
struct Reader<'a>(&'a Map<String, Json>);

impl Reader<'_> {
    fn invalid(key: &str) -> InvalidField {
        InvalidField {
            key: key.to_owned(),
        }
    }

    fn present(&self, key: &str) -> Option<&Json> {
        self.0.get(key).filter(|value| !value.is_null())
    }

    fn text(&self, key: &str) -> Result<String, InvalidField> {
        self.present(key).map_or(Ok(String::new()), |value| {
            value
                .as_str()
                .map(str::to_owned)
                .ok_or_else(|| Self::invalid(key))
        })
    }

    fn flag(&self, key: &str) -> Result<bool, InvalidField> {
        self.present(key).map_or(Ok(false), |value| {
            value.as_bool().ok_or_else(|| Self::invalid(key))
        })
    }

    fn int(&self, key: &str) -> Result<i64, InvalidField> {
        self.present(key).map_or(Ok(0), |value| {
            value.as_i64().ok_or_else(|| Self::invalid(key))
        })
    }

    fn number(&self, key: &str) -> Result<Option<f64>, InvalidField> {
        self.present(key)
            .map(|value| value.as_f64().ok_or_else(|| Self::invalid(key)))
            .transpose()
    }

    fn list(&self, key: &str) -> Result<Option<Vec<String>>, InvalidField> {
        let Some(value) = self.present(key) else {
            return Ok(None);
        };
        let items = value.as_array().ok_or_else(|| Self::invalid(key))?;
        items
            .iter()
            .map(|item| match item {
                Json::Null => Ok(String::new()),
                item => item
                    .as_str()
                    .map(str::to_owned)
                    .ok_or_else(|| Self::invalid(key)),
            })
            .collect::<Result<_, _>>()
            .map(Some)
    }

    fn domains(&self) -> Result<DomainOptions, InvalidField> {
        Ok(DomainOptions {
            except: self.list("exceptDomains")?,
            only: self.list("onlyDomains")?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn round_trip(json: &Json) -> Json {
        Json::Object(
            Field::from_json(json.as_object().unwrap())
                .unwrap()
                .to_json(),
        )
    }

    #[test]
    fn missing_keys_become_zero_values() {
        let field = json!({"type": "relation", "name": "author", "collectionId": "x", "zzz": 1});
        assert_eq!(
            round_trip(&field),
            json!({"cascadeDelete": false, "collectionId": "x", "help": "", "hidden": false, "id": "",
                   "maxSelect": 0, "minSelect": 0, "name": "author", "presentable": false,
                   "required": false, "system": false, "type": "relation"})
        );
    }

    #[test]
    fn autodate_has_neither_help_nor_required() {
        let json = round_trip(&json!({"type": "autodate", "name": "a", "onCreate": true}));
        assert!(json.get("help").is_none() && json.get("required").is_none());
        let odd =
            json!({"type": "autodate", "name": "a", "onCreate": true, "help": 5, "required": "x"});
        assert_eq!(round_trip(&odd), json);
    }

    #[test]
    fn null_and_empty_lists_stay_apart() {
        let json = round_trip(&json!({"type": "email", "onlyDomains": []}));
        assert_eq!(
            (&json["onlyDomains"], &json["exceptDomains"]),
            (&json!([]), &Json::Null)
        );
    }

    #[test]
    fn wrong_types_are_refused() {
        for bad in [
            json!({"type": "zzz"}),
            json!({"type": "text", "min": "1"}),
            json!({"type": "text", "min": 1.5}),
        ] {
            assert!(Field::from_json(bad.as_object().unwrap()).is_err(), "{bad}");
        }
    }
}
