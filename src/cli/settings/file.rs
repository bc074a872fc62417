//! Files of settings, as `settings get -o json` and `-o yaml` print them.

use std::path::Path;

use serde_json::Value;

use crate::{
    app::yaml,
    cli::{
        diagnostic::{Diagnostic, Exit},
        input,
    },
};

/// An object from a file of JSON or YAML; - is standard input. Exit 3 for what is neither, with the
/// place; what is wrong is said without the values, some of which may be secret.
pub fn read(file: &Path) -> Result<Value, Diagnostic> {
    let text = input::text(file)?;
    let shown = file.display();
    let not_json = match serde_json::from_str(&text) {
        Ok(value) => return object(value, file),
        Err(error) => error,
    };
    // JSON that is broken is told as JSON. Braces can be YAML, too.
    let is_json = file
        .extension()
        .is_some_and(|e| e.eq_ignore_ascii_case("json"));
    if is_json {
        let message = format!("{shown} is not JSON");
        return Err(Diagnostic::new(Exit::Invalid, message).caused_by(&not_json));
    }
    match yaml::parse(&text) {
        Ok(node) => object(node.to_json(), file),
        Err(problems) => {
            let mut refused =
                Diagnostic::new(Exit::Invalid, format!("{shown} is neither JSON nor YAML"));
            for problem in problems {
                refused.causes.push(format!("{shown}:{problem}"));
            }
            Err(refused)
        }
    }
}

fn object(value: Value, file: &Path) -> Result<Value, Diagnostic> {
    if value.is_object() {
        return Ok(value);
    }
    let message = format!("{} holds no object", file.display());
    Err(Diagnostic::new(Exit::Invalid, message).hint("`pbctl settings get -o yaml` shows the form"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn json_and_yaml_say_the_same_and_anything_else_is_refused_without_its_values() {
        let dir = tempfile::tempdir().unwrap();
        let given = |name: &str, text: &str| {
            let path = dir.path().join(name);
            std::fs::write(&path, text).unwrap();
            read(&path)
        };
        let wanted = json!({"smtp": {"port": 25, "tls": true}, "superuserIPs": ["::1"]});
        for (name, text) in [
            ("a.json", wanted.to_string()),
            ("a.txt", wanted.to_string()),
            (
                "a.yaml",
                "smtp: { port: 25, tls: true }\nsuperuserIPs:\n  - ::1\n".to_owned(),
            ),
        ] {
            assert_eq!(given(name, &text).unwrap(), wanted, "{name}");
        }
        for (name, text, said) in [
            ("b.json", "smtp: {}", "is not JSON"),
            (
                "b.yaml",
                "smtp:\n  password: geheim\n  password: geheim\n",
                "neither JSON nor YAML",
            ),
            (
                "b.yaml",
                "smtp: { password: geheim",
                "neither JSON nor YAML",
            ),
            ("b.yaml", "- geheim\n", "holds no object"),
            ("b.yaml", "", "holds no object"),
            ("b.json", "[\"geheim\"]", "holds no object"),
        ] {
            let refused = given(name, text).unwrap_err();
            assert_eq!(refused.exit, Exit::Invalid, "{text}");
            let told = format!("{} {:?}", refused.message, refused.causes);
            assert!(told.contains(said) && !told.contains("geheim"), "{told}");
        }
    }
}
