//! The collections of a new data directory, in the order in which they are made.

use super::{
    auth::{auth_indexes, auth_options},
    fields::{auth_fields, autodates, id_field, system, system_text},
};
use crate::model::{
    auth_options::MappedFields,
    caller::SUPERUSERS,
    collection::{Collection, Kind, Options, Rules},
    field::{Field, FieldKind, FileOptions, PasswordOptions, TextOptions},
    id::collection_id,
    timestamp::Timestamp,
};

/// Started sign-ins that wait for their second factor.
pub const MFAS: &str = "_mfas";
/// One-time passwords that were sent.
pub const OTPS: &str = "_otps";
/// Accounts at other services that belong to records.
pub const EXTERNAL_AUTHS: &str = "_externalAuths";
/// Places from which records have signed in.
pub const AUTH_ORIGINS: &str = "_authOrigins";
/// The auth collection of a new project; its owner may change or delete it.
pub const USERS: &str = "users";
/// Its id, which is not derived from its name.
pub const USERS_ID: &str = "_pb_users_auth_";
/// The superuser that exists until there is a real one.
pub const INSTALLER_EMAIL: &str = "__pbinstaller@example.com";

/// Rows that belong to the caller.
const OWN: &str = "@request.auth.id != '' && recordRef = @request.auth.id && \
                   collectionRef = @request.auth.collectionId";
/// The caller's own record.
const SELF: &str = "id = @request.auth.id";
/// What `users.avatar` takes.
const IMAGES: [&str; 5] = [
    "image/jpeg",
    "image/png",
    "image/svg+xml",
    "image/gif",
    "image/webp",
];

/// All collections of a new data directory, created at `now`.
pub fn collections(now: Timestamp) -> Vec<Collection> {
    let mut all = vec![
        mfas(),
        otps(),
        external_auths(),
        auth_origins(),
        superusers(),
        users(),
    ];
    for collection in &mut all {
        collection.created = now.to_string();
        collection.updated.clone_from(&collection.created);
    }
    all
}

fn mfas() -> Collection {
    let index = "CREATE INDEX `idx_mfas_collectionRef_recordRef` \
                 ON `_mfas` (collectionRef,recordRef)";
    auth_detail(MFAS, vec![system_text("method")], &[index])
}

fn otps() -> Collection {
    let password = FieldKind::Password(PasswordOptions {
        cost: 8,
        ..PasswordOptions::default()
    });
    let password = Field {
        hidden: true,
        required: true,
        ..system("password", password)
    };
    let sent_to = Field {
        hidden: true,
        ..system("sentTo", FieldKind::Text(TextOptions::default()))
    };
    let index = "CREATE INDEX `idx_otps_collectionRef_recordRef` \
                 ON `_otps` (collectionRef, recordRef)";
    auth_detail(OTPS, vec![password, sent_to], &[index])
}

fn external_auths() -> Collection {
    let indexes = [
        "CREATE UNIQUE INDEX `idx_externalAuths_record_provider` \
         ON `_externalAuths` (collectionRef, recordRef, provider)",
        "CREATE UNIQUE INDEX `idx_externalAuths_collection_provider` \
         ON `_externalAuths` (collectionRef, provider, providerId)",
    ];
    let fields = vec![system_text("provider"), system_text("providerId")];
    deletable(auth_detail(EXTERNAL_AUTHS, fields, &indexes))
}

fn auth_origins() -> Collection {
    let index = "CREATE UNIQUE INDEX `idx_authOrigins_unique_pairs` \
                 ON `_authOrigins` (collectionRef, recordRef, fingerprint)";
    deletable(auth_detail(
        AUTH_ORIGINS,
        vec![system_text("fingerprint")],
        &[index],
    ))
}

/// A collection of rows about auth records, which their owners may see.
fn auth_detail(name: &str, own_fields: Vec<Field>, indexes: &[&str]) -> Collection {
    let mut fields = vec![
        id_field(),
        system_text("collectionRef"),
        system_text("recordRef"),
    ];
    fields.extend(own_fields);
    fields.extend(autodates().map(forced));
    Collection {
        id: collection_id(Kind::Base.name(), name),
        name: name.to_owned(),
        system: true,
        fields,
        indexes: indexes.iter().map(|&text| text.to_owned()).collect(),
        rules: Rules {
            list: Some(OWN.into()),
            view: Some(OWN.into()),
            ..Rules::default()
        },
        options: Options::Base,
        created: String::new(),
        updated: String::new(),
    }
}

fn deletable(mut collection: Collection) -> Collection {
    collection.rules.delete = Some(OWN.into());
    collection
}

fn forced(field: Field) -> Field {
    Field {
        system: true,
        ..field
    }
}

fn superusers() -> Collection {
    let mut options = auth_options();
    options.auth_token.duration = 86_400;
    let mut collection = auth_collection(&collection_id(Kind::Auth.name(), SUPERUSERS), SUPERUSERS);
    collection.system = true;
    collection.fields.extend(autodates().map(forced));
    collection.options = Options::Auth(Box::new(options));
    collection
}

fn users() -> Collection {
    let name = FieldKind::Text(TextOptions {
        max: 255,
        ..TextOptions::default()
    });
    let avatar = FieldKind::File(FileOptions {
        max_select: 1,
        mime_types: Some(IMAGES.map(str::to_owned).to_vec()),
        ..FileOptions::default()
    });
    let mut options = auth_options();
    options.oauth2.mapped_fields = MappedFields {
        name: "name".into(),
        avatar_url: "avatar".into(),
        ..MappedFields::default()
    };
    let mut collection = auth_collection(USERS_ID, USERS);
    collection.fields.push(Field::new("name", name));
    collection.fields.push(Field::new("avatar", avatar));
    collection.fields.extend(autodates());
    let own = Some(SELF.to_owned());
    collection.rules = Rules {
        list: own.clone(),
        view: own.clone(),
        create: Some(String::new()),
        update: own.clone(),
        delete: own,
    };
    collection.options = Options::Auth(Box::new(options));
    collection
}

fn auth_collection(id: &str, name: &str) -> Collection {
    let mut fields = vec![id_field()];
    fields.extend(auth_fields());
    Collection {
        id: id.to_owned(),
        name: name.to_owned(),
        system: false,
        fields,
        indexes: auth_indexes(id, name)
            .map(|(_, statement)| statement)
            .to_vec(),
        rules: Rules::default(),
        options: Options::Base,
        created: String::new(),
        updated: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_those_that_programs_know() {
        let all = collections(Timestamp::from_millis(0));
        let ids: Vec<(&str, &str)> = all.iter().map(|c| (&*c.name, &*c.id)).collect();
        assert_eq!(
            ids,
            [
                ("_mfas", "pbc_2279338944"),
                ("_otps", "pbc_1638494021"),
                ("_externalAuths", "pbc_2281828961"),
                ("_authOrigins", "pbc_4275539003"),
                ("_superusers", "pbc_3142635823"),
                ("users", "_pb_users_auth_"),
            ]
        );
    }

    #[test]
    fn only_users_may_be_changed_freely() {
        let all = collections(Timestamp::from_millis(0));
        for collection in &all {
            assert_eq!(collection.system, collection.name != USERS);
            assert_eq!(collection.created, "1970-01-01 00:00:00.000Z");
        }
        let of = |name: &str| all.iter().find(|c| c.name == name).unwrap();
        assert!(of("users").fields.iter().filter(|f| !f.system).count() == 4);
        assert!(of("_mfas").fields.iter().all(|f| f.system));
    }
}
