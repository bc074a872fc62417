//! The fields that every collection, and every auth collection, has.

use crate::model::field::{
    AutodateOptions, DomainOptions, Field, FieldKind, PasswordOptions, TextOptions,
};

/// The `id` field of a new collection: 15 random characters unless the caller chooses.
pub fn id_field() -> Field {
    let kind = FieldKind::Text(TextOptions {
        min: 15,
        max: 15,
        pattern: "^[a-z0-9]+$".into(),
        autogenerate_pattern: "[a-z0-9]{15}".into(),
        primary_key: true,
    });
    Field {
        required: true,
        ..system("id", kind)
    }
}

/// What an auth collection has after `id`: `password`, `tokenKey`, `email`, `emailVisibility`,
/// `verified`.
pub fn auth_fields() -> [Field; 5] {
    let password = FieldKind::Password(PasswordOptions {
        min: 8,
        ..PasswordOptions::default()
    });
    let token_key = FieldKind::Text(TextOptions {
        min: 30,
        max: 60,
        autogenerate_pattern: "[a-zA-Z0-9]{50}".into(),
        ..TextOptions::default()
    });
    [
        Field {
            hidden: true,
            required: true,
            ..system("password", password)
        },
        Field {
            hidden: true,
            required: true,
            ..system("tokenKey", token_key)
        },
        Field {
            required: true,
            ..system("email", FieldKind::Email(DomainOptions::default()))
        },
        system("emailVisibility", FieldKind::Bool),
        system("verified", FieldKind::Bool),
    ]
}

/// A field that may not be removed.
pub fn system(name: &str, kind: FieldKind) -> Field {
    Field {
        system: true,
        ..Field::new(name, kind)
    }
}

/// A text field without limits that the program needs.
pub fn system_text(name: &str) -> Field {
    Field {
        required: true,
        ..system(name, FieldKind::Text(TextOptions::default()))
    }
}

/// `created` and `updated`.
pub fn autodates() -> [Field; 2] {
    let autodate = |name, on_update| {
        let on_create = true;
        let options = AutodateOptions {
            on_create,
            on_update,
        };
        Field::new(name, FieldKind::Autodate(options))
    };
    [autodate("created", false), autodate("updated", true)]
}
