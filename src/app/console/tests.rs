//! Previews, commits and what is kept from them.

use serde_json::json;

use super::*;
use crate::app::config::Config;

async fn app(dir: &tempfile::TempDir) -> Arc<App> {
    let app = App::open(Config::new(dir.path())).await.unwrap();
    let body =
        json!({"name": "posts", "type": "base", "fields": [{"name": "n", "type": "number"}]});
    let members = body.as_object().unwrap().clone();
    crate::app::collections::create(&app, members)
        .await
        .unwrap();
    app
}

fn writing(sql: &str) -> Script {
    Script {
        statement: Some(statement(sql)),
        write: true,
        ..Script::default()
    }
}

fn statement(sql: &str) -> Statement {
    Statement {
        sql: sql.to_owned(),
        params: Vec::new(),
    }
}

fn pending(sql: &str, affected: u64) -> Pending {
    Pending {
        statement: statement(sql),
        affected,
    }
}

async fn count(app: &Arc<App>) -> i64 {
    let script = Script {
        statement: Some(statement("select count(*) from posts")),
        ..Script::default()
    };
    match run(app, script).await.unwrap() {
        Outcome::Answer(answer) => answer.rows[0][0].as_i64().unwrap(),
        other => panic!("{other:?}"),
    }
}

const INSERT: &str = "insert into posts (id, n) values ('a', 1)";
const UPDATE: &str = "update posts set n = 2 where id = 'a'";

#[tokio::test]
async fn a_preview_is_real_and_leaves_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let app = app(&dir).await;
    let script = Script {
        pending: vec![pending(INSERT, 1)],
        ..writing(UPDATE)
    };
    match run(&app, script).await.unwrap() {
        Outcome::Answer(answer) => assert_eq!(answer.affected, Some(1)),
        other => panic!("{other:?}"),
    }
    assert_eq!(count(&app).await, 0);
    app.close().await;
}

#[tokio::test]
async fn a_commit_keeps_all_or_nothing_and_is_noticed() {
    let dir = tempfile::tempdir().unwrap();
    let app = app(&dir).await;
    let commit = |counted| Script {
        write: true,
        commit: true,
        pending: vec![pending(INSERT, 1), pending(UPDATE, counted)],
        ..Script::default()
    };
    let moved = Outcome::Moved {
        statement: 2,
        previewed: 7,
        now: 1,
    };
    assert_eq!(run(&app, commit(7)).await.unwrap(), moved);
    assert_eq!(count(&app).await, 0);
    let before = app.store().table_version("posts");
    let kept = run(&app, commit(1)).await.unwrap();
    assert_eq!(kept, Outcome::Answer(Answer::default()));
    assert_eq!(count(&app).await, 1);
    assert!(app.store().table_version("posts") > before);
    app.close().await;
}

#[tokio::test]
async fn refusals_say_what_to_do() {
    let dir = tempfile::tempdir().unwrap();
    let app = app(&dir).await;
    for (script, part) in [
        (
            Script {
                write: false,
                ..writing(INSERT)
            },
            ".write on",
        ),
        (writing("drop table posts"), "pbctl schema"),
        (writing("update _params set value = ''"), "pbctl settings"),
        (writing("delete from _collections"), "pbctl schema"),
        (writing("begin"), ".commit"),
        (writing("attach 'x' as y"), "attached"),
    ] {
        match run(&app, script).await.unwrap() {
            Outcome::Refused(reason) => assert!(reason.contains(part), "{reason}"),
            other => panic!("{other:?}"),
        }
    }
    let mut bad = vec!["", " ; ", "select 1\0; drop table posts", "select nosuch"];
    let long = "x".repeat(LONGEST + 1);
    bad.push(&long);
    for sql in bad {
        let error = run(&app, writing(sql)).await.unwrap_err();
        assert!(matches!(error, Error::Invalid { .. }), "{error:?}");
    }
    let twice = Script {
        pending: vec![pending(INSERT, 1)],
        ..writing(INSERT)
    };
    let error = run(&app, twice).await.unwrap_err();
    assert!(error.to_string().contains("posts.id"), "{error}");
    app.close().await;
}
