//! `pbctl schema apply` to a real PocketBase at its address.

use std::{
    fs,
    process::{Command, Stdio},
};

use serde_json::json;

use crate::support::{
    ended::Ended,
    peer::{Program, Server},
    superuser,
};

const BLOG: &str = "\
collections:
  users:
    type: auth
    auth:
      oauth2:
        github: { clientId: x, clientSecret: { secret: GITHUB } }
  posts:
    fields:
      title: { type: text, required: true }
      body: { type: editor }
      author: { type: relation, to: users }
    indexes: [{ name: posts_title, columns: [title], unique: true }]
    rules: { list: \"author = @request.auth.id\" }
  tags: { fields: { name: { type: text } } }
  titles: { type: view, query: \"select id, title from posts\" }
settings: { appName: Blog, smtp: { password: { secret: SMTP } } }
";

struct Place {
    folder: tempfile::TempDir,
    server: Server,
    token: String,
}

impl Place {
    fn write(&self, text: &str) {
        fs::write(self.folder.path().join("blog.yaml"), text).unwrap();
    }

    fn run(&self, line: &str) -> Ended {
        let output = Command::new(env!("CARGO_BIN_EXE_pbctl"))
            .args(line.split(' '))
            .arg("--url")
            .arg(format!("http://{}", self.server.address))
            .current_dir(self.folder.path())
            .env("PBCTL_TOKEN", &self.token)
            .env("GITHUB", "hush")
            .env("SMTP", "hush hush")
            .stdin(Stdio::null())
            .output();
        output.unwrap().into()
    }

    fn expect(&self, code: i32, line: &str) -> Ended {
        let ended = self.run(line);
        assert_eq!(ended.code, code, "{line}: {ended:#?}");
        ended
    }

    fn titles(&self) -> String {
        let path = "/api/collections/news/records?fields=headline";
        let list = superuser::call(&self.server, "GET", path, &self.token, None);
        list["items"].to_string()
    }
}

#[test]
fn a_real_pocketbase_is_made_as_the_files_say() {
    if !crate::directory::is_set("PBCTL_PEER") {
        eprintln!("off, because it runs the real PocketBase; set PBCTL_PEER=1 to turn it on");
        return;
    }
    let server = superuser::start(Program::PocketBase);
    let token = superuser::token(&server);
    let folder = tempfile::tempdir().unwrap();
    let place = Place {
        folder,
        server,
        token,
    };
    let schema = "--schema blog.yaml";
    let plan = format!("schema plan {schema} --exit-code");
    let apply = format!("schema apply {schema} --yes");
    place.write(BLOG);
    place.expect(2, &plan);
    place.expect(64, &format!("{apply} --dry-run --allow-destructive"));
    // The collection `users` that every new PocketBase has loses fields.
    let refused = place.expect(7, &apply);
    assert!(refused.stderr.contains("data would be lost"), "{refused:?}");
    let applied = place.expect(0, &format!("{apply} --allow-destructive"));
    assert!(
        applied.stderr.contains("its backup before_schema_"),
        "{applied:?}"
    );
    assert!(!applied.stderr.contains("not as planned"), "{applied:?}");
    assert!(!format!("{applied:?}").contains("hush"), "{applied:?}");
    place.expect(0, &plan);
    let path = "/api/collections/posts/records";
    for title in ["one", "two"] {
        let body = json!({"title": title, "body": "x"});
        superuser::call(&place.server, "POST", path, &place.token, Some(&body));
    }

    // Names change, a field and a collection go, a plan of before is stale.
    let saved = BLOG.replace("required: true", "required: true, max: 99");
    place.write(&saved);
    place.expect(0, &format!("schema plan {schema} --out plan.json"));
    place.write(
        &BLOG
            .replace("  posts:\n", "  news:\n    renamedFrom: posts\n")
            .replace(
                "title: { type: text",
                "headline: { renamedFrom: title, type: text",
            )
            .replace("columns: [title]", "columns: [headline]")
            .replace(
                "select id, title from posts",
                "select id, headline from news",
            )
            .replace("      body: { type: editor }\n", "")
            .replace("  tags: { fields: { name: { type: text } } }\n", ""),
    );
    let applied = place.expect(0, &format!("{apply} --allow-destructive"));
    assert!(!applied.stderr.contains("not as planned"), "{applied:?}");
    place.expect(0, &plan);
    assert_eq!(place.titles(), r#"[{"headline":"one"},{"headline":"two"}]"#);
    place.expect(6, "schema apply plan.json --yes");
    place.expect(0, &apply);

    // What it refuses changes nothing, and says so.
    let text = fs::read_to_string(place.folder.path().join("blog.yaml")).unwrap();
    place.write(&text.replace("author = @request.auth.id", "nosuch = 1"));
    let refused = place.expect(3, &apply);
    assert!(
        refused.stderr.contains("nothing was changed"),
        "{refused:?}"
    );
    // A field cannot go and come anew in one import.
    place.write(&text.replace(
        "headline: { renamedFrom: title, type: text",
        "headline: { type: number",
    ));
    place.expect(6, &format!("{apply} --allow-destructive"));
    place.write(&text);
    place.expect(0, &plan);
    place.server.assert_well();
}
