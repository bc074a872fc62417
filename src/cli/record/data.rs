//! What a record is to hold: `--data` with JSON, `field=value` arguments, or both.

use std::path::Path;

use clap::Args;
use serde_json::{Map, Value};

use crate::cli::{
    diagnostic::{Diagnostic, Exit},
    input,
};

/// Arguments with the values of a record.
#[derive(Debug, Args)]
pub struct DataArgs {
    /// Values: field=text, or field:=JSON
    #[arg(value_name = "FIELD=VALUE")]
    values: Vec<String>,
    /// Values as a JSON object; - is standard input, @FILE a file
    #[arg(long, value_name = "JSON")]
    data: Option<String>,
    #[arg(skip)]
    body: Map<String, Value>,
}

impl DataArgs {
    /// Reads and puts together what was given. Exit 3 when it is no object, 64 without any value.
    pub fn read(&mut self) -> Result<(), Diagnostic> {
        if self.data.is_none() && self.values.is_empty() {
            return Err(Diagnostic::new(Exit::Usage, "nothing to store")
                .hint("give field=value arguments, or --data with a JSON object"));
        }
        if let Some(data) = &self.data {
            let text = match data.strip_prefix('@') {
                Some(path) => input::text(Path::new(path))?,
                None if data == "-" => input::text(Path::new("-"))?,
                None => data.clone(),
            };
            self.body = object(&text)?;
        }
        for value in &self.values {
            let (name, value) = assignment(value)?;
            self.body.insert(name, value);
        }
        // Who types a password into a file means it.
        if let Some(password) = self.body.get("password").cloned() {
            self.body.entry("passwordConfirm").or_insert(password);
        }
        Ok(())
    }

    /// What was read.
    pub fn into_body(self) -> Value {
        Value::Object(self.body)
    }
}

fn object(text: &str) -> Result<Map<String, Value>, Diagnostic> {
    let invalid = || Diagnostic::new(Exit::Invalid, "--data is no JSON object");
    match serde_json::from_str(text) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => Err(invalid()),
        Err(error) => Err(invalid().caused_by(&error)),
    }
}

/// `name=text`, `name:=JSON`; a name may end in `+` or `-`, or begin with `+`.
fn assignment(text: &str) -> Result<(String, Value), Diagnostic> {
    let wrong = |why: &str| Diagnostic::new(Exit::Usage, format!("{text}: {why}"));
    let (name, value) = text
        .split_once('=')
        .filter(|(name, _)| !name.is_empty() && *name != ":")
        .ok_or_else(|| wrong("expected field=value"))?;
    match name.strip_suffix(':') {
        Some(name) => match serde_json::from_str(value) {
            Ok(json) => Ok((name.to_owned(), json)),
            Err(error) => Err(wrong("the value is no JSON").caused_by(&error)),
        },
        None => Ok((name.to_owned(), value.into())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_are_texts_unless_they_are_said_to_be_json() {
        assert_eq!(assignment("a=1").unwrap(), ("a".into(), json!("1")));
        assert_eq!(assignment("a:=1").unwrap(), ("a".into(), json!(1)));
        assert_eq!(assignment("a+=x=y").unwrap(), ("a+".into(), json!("x=y")));
        for wrong in ["a", "=1", ":=1", "a:=x"] {
            assert_eq!(assignment(wrong).unwrap_err().exit, Exit::Usage, "{wrong}");
        }
    }

    #[test]
    fn arguments_win_over_data_and_passwords_confirm_themselves() {
        let mut args = DataArgs {
            values: vec!["a=2".into(), "password=p".into()],
            data: Some(r#"{"a": 1, "b": 1}"#.into()),
            body: Map::new(),
        };
        args.read().unwrap();
        let expected = json!({"a": "2", "b": 1, "password": "p", "passwordConfirm": "p"});
        assert_eq!(args.into_body(), expected);
    }
}
