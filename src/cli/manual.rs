//! The man pages that belong to no command: `pbctl-schema(5)`, the language of schema files, and
//! `pbctl-exit(7)`, the exit codes. Both are made from the tables that the program itself uses.

use std::io;

use clap_mangen::roff::{Inline, Roff, bold, italic, roman};

use super::diagnostic::Exit;
use crate::app::schema::keys::{self, Key, Shape};

/// The pages: names and contents.
pub fn pages() -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut schema = Vec::new();
    schema_page().to_writer(&mut schema)?;
    let mut exit = Vec::new();
    exit_page().to_writer(&mut exit)?;
    Ok(vec![
        ("pbctl-schema.5".to_owned(), schema),
        ("pbctl-exit.7".to_owned(), exit),
    ])
}

fn page(name: &str, section: &str, about: &str) -> Roff {
    let mut page = Roff::new();
    page.control("TH", [name, section]);
    page.control("SH", ["NAME"]);
    page.text([roman(format!("{name} - {about}"))]);
    page
}

fn exit_page() -> Roff {
    let mut page = page("pbctl-exit", "7", "exit codes of pbctl");
    page.control("SH", ["DESCRIPTION"]);
    page.text([roman(
        "Scripts may rely on these numbers. With -o json an error is an object on stderr whose member code is \
         the name given here.",
    )]);
    for exit in Exit::ALL {
        let code = format!("{} {}", exit as u8, exit.name());
        entry(&mut page, &code, &[roman(exit.about())]);
    }
    page
}

fn schema_page() -> Roff {
    let about = "schema files: collections and settings as YAML";
    let mut page = page("pbctl-schema", "5", about);
    page.control("SH", ["DESCRIPTION"]);
    page.text([roman(
        "All files *.yaml of a folder (./schema unless --schema names another) are one schema. What is wanted is \
         written down, not the steps to it: pbctl schema plan tells the steps, pbctl schema apply takes them. An \
         unknown key is an error.",
    )]);
    page.control("SH", ["VALUES FROM ELSEWHERE"]);
    for (form, about) in [
        (
            "{ env: NAME, default: VALUE }",
            "An environment variable, read when the files are.",
        ),
        ("{ file: PATH }", "The content of a file."),
        (
            "{ secret: NAME }",
            "A secret: the environment variable NAME, or the file that NAME_FILE names. It is read when a plan is \
             applied and written nowhere.",
        ),
    ] {
        entry(&mut page, form, &[roman(about)]);
    }
    section(&mut page, "A FILE", keys::ROOT);
    section(&mut page, "A COLLECTION", keys::COLLECTION);
    section(&mut page, "A FIELD", keys::FIELD);
    for kind in keys::FIELD_TYPES {
        let options = keys::field_options(kind);
        if !options.is_empty() {
            page.control("SS", [format!("A field of type {kind}").as_str()]);
            entries(&mut page, "", options);
        }
    }
    section(&mut page, "AN INDEX", keys::INDEX);
    section(&mut page, "A PROVIDER OF OAUTH2", keys::PROVIDER);
    page.control("SH", ["SEE ALSO"]);
    page.text([
        bold("pbctl-schema"),
        roman("(1), "),
        bold("pbctl-exit"),
        roman("(7)"),
    ]);
    page
}

fn section(page: &mut Roff, title: &str, table: &[Key]) {
    page.control("SH", [title]);
    entries(page, "", table);
}

/// The keys of a table; those of a mapping below it with the path to them.
fn entries(page: &mut Roff, path: &str, table: &[Key]) {
    for key in table {
        let name = format!("{path}{}", key.name);
        match key.shape {
            Shape::Reserved => {}
            Shape::Object(inner) => {
                entry(page, &name, &[roman(key.about)]);
                entries(page, &format!("{name}."), inner);
            }
            Shape::Objects(inner) => {
                entry(page, &name, &[roman(key.about)]);
                entries(page, &format!("{name}[]."), inner);
            }
            Shape::OAuth2 => {
                entry(page, &name, &[roman(key.about)]);
                entries(page, &format!("{name}."), keys::OAUTH2);
            }
            shape => {
                let about = [italic(described(shape)), roman(format!(" {}", key.about))];
                entry(page, &name, &about);
            }
        }
    }
}

fn entry(page: &mut Roff, name: &str, about: &[Inline]) {
    page.control("TP", []);
    page.text([bold(name)]);
    page.text(about.to_vec());
}

/// What a value looks like, in a few words.
fn described(shape: Shape) -> String {
    let words = match shape {
        Shape::Flag => "true or false.",
        Shape::Int => "Whole number.",
        Shape::Number => "Number or null.",
        Shape::Text => "Text.",
        Shape::Size => "Bytes: 2MiB, 500KB, 1024.",
        Shape::Duration => "Seconds: 5m, 1h30m, 90.",
        Shape::Texts => "List of texts.",
        Shape::Rule => "Rule, or null.",
        Shape::Word(words) => return format!("One of {}.", words.join(", ")),
        Shape::Secret => "Value from elsewhere.",
        Shape::Stamp => "List of create and update.",
        Shape::Any => "Any value.",
        Shape::Special => "Mapping or list.",
        Shape::Object(_) | Shape::Objects(_) | Shape::OAuth2 => "Mapping.",
        Shape::Reserved => "",
    };
    words.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(page: &Roff) -> String {
        page.to_roff()
    }

    #[test]
    fn every_exit_code_is_explained() {
        let page = text(&exit_page());
        for exit in Exit::ALL {
            assert!(!exit.about().is_empty());
            assert!(
                page.contains(&format!("{} {}", exit as u8, exit.name())),
                "{exit:?}"
            );
        }
    }

    #[test]
    fn keys_below_keys_stand_with_their_path() {
        let page = text(&schema_page());
        assert!(
            page.contains("auth.password.minLength")
                || page.contains("auth.password.minLength".replace('.', "\\&.").as_str()),
            "{page}"
        );
        assert!(
            !page.contains("webhooks"),
            "what does not work is not offered"
        );
    }
}
