//! `POST /api/pbctl/sql` of a server that goes on serving.

use serde_json::{Value, json};

use crate::support::{
    http::Request,
    peer::{Program, Server},
    superuser::{self, call},
};

const SQL: &str = "/api/pbctl/sql";

fn status(server: &Server, token: &str, body: &Value) -> u16 {
    let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let request = Request {
        method: "POST".into(),
        target: SQL.into(),
        headers: vec![
            header("Content-Type", "application/json"),
            header("Authorization", token),
        ],
        body: Some(body.to_string().into_bytes()),
        ..Request::default()
    };
    server.send(&request).unwrap().status
}

#[test]
fn sql_is_for_superusers_and_what_it_writes_is_seen_at_once() {
    let server = superuser::start(Program::Pbctl);
    let token = superuser::token(&server);
    let ask =
        |method: &str, path: &str, body: &Value| call(&server, method, path, &token, Some(body));

    let fields = json!([{"name": "n", "type": "number"}]);
    let made = json!({"name": "notes", "type": "base", "fields": fields, "listRule": "n = 1"});
    ask("POST", "/api/collections", &made);
    for id in ["one000000000000", "two000000000000"] {
        ask(
            "POST",
            "/api/collections/notes/records",
            &json!({"id": id, "n": 1}),
        );
    }
    let user = json!({"email": "u@b.co", "password": "12345678", "passwordConfirm": "12345678"});
    ask("POST", "/api/collections/users/records", &user);
    let login = json!({"identity": "u@b.co", "password": "12345678"});
    let user = ask("POST", "/api/collections/users/auth-with-password", &login);
    let user = user["token"].as_str().unwrap();

    let read = json!({"sql": "select n, id from notes where n = ? order by id", "params": [1]});
    assert_eq!(status(&server, "", &read), 401);
    assert_eq!(status(&server, user, &read), 403);
    let answer = ask("POST", SQL, &read);
    let rows = json!([[1, "one000000000000"], [1, "two000000000000"]]);
    assert_eq!(
        answer,
        json!({"columns": ["n", "id"], "rows": rows, "truncated": false, "affected": null})
    );
    assert_eq!(
        status(&server, &token, &json!({"sql": "delete from notes"})),
        428
    );
    assert_eq!(status(&server, &token, &json!({"sql": "selct"})), 400);

    // Totals and records are cached; a commit of SQL has to empty the caches.
    let listed = || {
        let list = call(&server, "GET", "/api/collections/notes/records", "", None);
        (
            list["totalItems"].as_u64().unwrap(),
            list["items"].as_array().unwrap().len(),
        )
    };
    let view = || {
        call(
            &server,
            "GET",
            "/api/collections/notes/records/one000000000000",
            &token,
            None,
        )["n"]
            .clone()
    };
    assert_eq!((listed(), view()), ((2, 2), json!(1)));
    let statement = json!({"sql": "update notes set n = 5 where id like 'one%'", "affected": 1});
    let commit = |counted: u64| {
        let mut statement = statement.clone();
        statement["affected"] = counted.into();
        json!({"write": true, "commit": true, "pending": [statement]})
    };
    assert_eq!(status(&server, &token, &commit(2)), 409);
    assert_eq!((listed(), view()), ((2, 2), json!(1)));
    assert_eq!(status(&server, &token, &commit(1)), 200);
    assert_eq!((listed(), view()), ((1, 1), json!(5)));

    // A token ends with its record's key, also when SQL changes the key.
    let key = json!({"sql": "update users set tokenKey = ? where email = 'u@b.co'", "params": ["k".repeat(50)], "affected": 1});
    let body = json!({"write": true, "commit": true, "pending": [key]});
    assert_eq!(status(&server, &token, &body), 200);
    assert_eq!(status(&server, user, &read), 401);
}
