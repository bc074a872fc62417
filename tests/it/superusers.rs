//! Superusers made and changed without a server, on directories of our own.

use std::sync::Arc;

use pbctl::{
    app::{App, config::Config, directory::Outcome, error::Error, superusers},
    model::field_error::Entry,
};
use rusqlite::Connection;

use crate::support::accounts;

const EMAIL: &str = "ana@example.com";
const PASSWORD: &str = "correct horse";

/// A data directory in a folder of its own, and an app on it.
struct Opened {
    folder: tempfile::TempDir,
    app: Arc<App>,
}

impl Opened {
    async fn fresh() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app = App::open(config(&folder)).await.unwrap();
        Self { folder, app }
    }

    async fn with_superuser() -> Self {
        let opened = Self::fresh().await;
        accounts::create(&opened.app, EMAIL, PASSWORD)
            .await
            .unwrap();
        opened
    }

    fn database(&self) -> Connection {
        Connection::open(self.folder.path().join("pb_data/data.db")).unwrap()
    }

    fn text(&self, sql: &str) -> String {
        self.database()
            .query_row(sql, [], |row| row.get(0))
            .unwrap()
    }

    fn count(&self, table: &str) -> i64 {
        let sql = format!("select count(*) from {table}");
        self.database()
            .query_row(&sql, [], |row| row.get(0))
            .unwrap()
    }
}

fn config(folder: &tempfile::TempDir) -> Config {
    Config::new(folder.path().join("pb_data"))
}

/// Message of the only refused value.
fn refused(error: &Error, name: &str) -> String {
    let Error::Invalid { fields, .. } = error else {
        panic!("{error:?}");
    };
    match fields.get(name) {
        Some(Entry::Error(error)) => error.message.clone(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_superuser_is_made_in_a_fresh_directory() {
    let opened = Opened::fresh().await;
    assert_eq!(opened.app.directory().outcome, Outcome::Created);
    accounts::create(&opened.app, EMAIL, PASSWORD)
        .await
        .unwrap();
    assert_eq!(superusers::list(&opened.app).await.unwrap(), [EMAIL]);
    let row = opened.text(
        "select verified || ' ' || length(tokenKey) || ' ' || substr(password, 1, 7) || ' ' || length(id)
         from _superusers",
    );
    assert_eq!(row, "1 50 $2a$10$ 15");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_real_superuser_replaces_the_placeholder() {
    let opened = Opened::fresh().await;
    accounts::create(&opened.app, "__pbinstaller@example.com", PASSWORD)
        .await
        .unwrap();
    accounts::create(&opened.app, EMAIL, PASSWORD)
        .await
        .unwrap();
    assert_eq!(superusers::list(&opened.app).await.unwrap(), [EMAIL]);
}

#[tokio::test(flavor = "multi_thread")]
async fn values_are_refused_as_everywhere() {
    let opened = Opened::with_superuser().await;
    let app = &opened.app;
    let error = accounts::create(app, "b@example.com", "short")
        .await
        .unwrap_err();
    assert_eq!(
        refused(&error, "password"),
        "Must be at least 8 character(s)."
    );
    let id = opened.text("select id from _superusers");
    let error = accounts::set_password(app, &id, "short").await.unwrap_err();
    assert_eq!(
        refused(&error, "password"),
        "Must be at least 8 character(s)."
    );
    let error = accounts::create(app, EMAIL, PASSWORD).await.unwrap_err();
    assert_eq!(refused(&error, "email"), "Value must be unique.");
    let error = accounts::create(app, "nobody", PASSWORD).await.unwrap_err();
    assert_eq!(refused(&error, "email"), "Must be a valid email address.");
    assert_eq!(opened.count("_superusers"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_password_ends_everything_that_hangs_on_the_old_one() {
    let opened = Opened::with_superuser().await;
    opened
        .database()
        .execute_batch(
            "insert into _mfas (id, collectionRef, recordRef) select 'm', 'pbc_3142635823', id from _superusers;
             insert into _otps (id, collectionRef, recordRef) select 'o', 'pbc_3142635823', id from _superusers;
             insert into _authOrigins (id, collectionRef, recordRef)
                select 'a', 'pbc_3142635823', id from _superusers;
             insert into _otps (id, collectionRef, recordRef) values ('other', 'pbc_3142635823', 'x');",
        )
        .unwrap();
    let key = opened.text("select tokenKey from _superusers");
    let hash = opened.text("select password from _superusers");
    let id = opened.text("select id from _superusers");
    accounts::set_password(&opened.app, &id, "another password")
        .await
        .unwrap();
    assert_ne!(opened.text("select tokenKey from _superusers"), key);
    assert_ne!(opened.text("select password from _superusers"), hash);
    for (table, left) in [("_mfas", 0), ("_authOrigins", 0), ("_otps", 1)] {
        assert_eq!(opened.count(table), left, "{table}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn unknown_superusers_are_named() {
    let opened = Opened::with_superuser().await;
    let error = superusers::one_time_password(&opened.app, "x@example.com")
        .await
        .unwrap_err();
    assert!(matches!(error, Error::NotFound(_)));
    assert_eq!(
        error.to_string(),
        "superuser with email \"x@example.com\" doesn't exist"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_superuser_stays() {
    let opened = Opened::with_superuser().await;
    let id = opened.text("select id from _superusers");
    let error = accounts::delete(&opened.app, &id).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "You can't delete the only existing superuser."
    );
    assert_eq!(opened.count("_superusers"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_time_passwords_are_made_only_where_they_are_allowed() {
    let opened = Opened::with_superuser().await;
    let error = superusers::one_time_password(&opened.app, EMAIL)
        .await
        .unwrap_err();
    assert!(
        error.to_string().starts_with("OTP auth is not enabled"),
        "{error}"
    );
    opened.app.close().await;
    let sql = "update _collections
        set options = json_set(options, '$.otp.enabled', json('true'), '$.otp.length', 6)
        where name = '_superusers'";
    opened.database().execute_batch(sql).unwrap();
    let app = App::open(config(&opened.folder)).await.unwrap();
    let made = superusers::one_time_password(&app, EMAIL).await.unwrap();
    assert_eq!((made.password.len(), made.duration), (6, 180));
    assert!(made.password.bytes().all(|b| b.is_ascii_digit()));
    let row = opened.text("select id || ' ' || substr(password, 1, 7) || sentTo from _otps");
    assert_eq!(row, format!("{} $2a$08$", made.id));
}

#[tokio::test(flavor = "multi_thread")]
async fn superusers_can_be_restricted_and_let_in_again() {
    let opened = Opened::fresh().await;
    let wanted = ["10.0.0.0/8", "::1"];
    accounts::restrict_to(&opened.app, &wanted).await.unwrap();
    assert_eq!(opened.app.settings().superuser_ips, wanted);
    let bad = ["1.1.1.1", "zzz"];
    let error = accounts::restrict_to(&opened.app, &bad).await.unwrap_err();
    let Error::Invalid { fields, .. } = error else {
        panic!("{error}")
    };
    assert_eq!(
        fields.to_json()["superuserIPs"],
        serde_json::json!({"1": {"code": "validation_invlaid_ip_or_subnet", "message": "Invalid IP or CIDR subnet."}})
    );
    accounts::restrict_to(&opened.app, &[]).await.unwrap();
    assert!(opened.app.settings().superuser_ips.is_empty());
    assert_eq!(opened.text("select typeof(value) from _params"), "blob");
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_are_encrypted_at_the_next_save() {
    let opened = Opened::fresh().await;
    opened.app.close().await;
    let mut config = config(&opened.folder);
    config.encryption_key = Some("0123456789abcdef".into());
    let app = App::open(config.clone()).await.unwrap();
    accounts::restrict_to(&app, &["1.2.3.4"]).await.unwrap();
    app.close().await;
    assert_eq!(opened.text("select typeof(value) from _params"), "text");
    let app = App::open(config).await.unwrap();
    assert_eq!(app.settings().superuser_ips, ["1.2.3.4"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_beside_another_hears_of_its_settings_and_rows() {
    let opened = Opened::fresh().await;
    let command = App::open(config(&opened.folder)).await.unwrap();
    accounts::restrict_to(&command, &["1.2.3.4"]).await.unwrap();
    accounts::create(&command, EMAIL, PASSWORD).await.unwrap();
    command.close().await;
    assert_eq!(superusers::list(&opened.app).await.unwrap(), [EMAIL]);
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(10);
    while opened.app.settings().superuser_ips.is_empty() {
        assert!(
            std::time::Instant::now() < deadline,
            "the settings were not loaded again"
        );
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
}
