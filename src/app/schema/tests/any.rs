//! Any schema follows any other.

use std::fmt::Write as _;

use proptest::prelude::*;

use super::*;

/// A schema of a few collections with random fields, relations in any direction, rules and indexes.
fn schemas() -> impl Strategy<Value = String> {
    let field = (0..6_usize, 0..14_usize, any::<bool>(), 0..4_usize);
    let collection = (
        proptest::collection::vec(field, 0..6),
        0..3_usize,
        any::<bool>(),
        any::<bool>(),
    );
    proptest::collection::vec(collection, 1..5).prop_map(|collections| {
        let mut text = String::from("collections:\n");
        let n = collections.len();
        for (i, (fields, rule, is_auth, has_index)) in collections.into_iter().enumerate() {
            let kind = if is_auth { "auth" } else { "base" };
            _ = writeln!(text, "  c{i}:\n    type: {kind}\n    fields:");
            let mut names = Vec::new();
            for (name, kind, required, number) in fields {
                if names.contains(&name) {
                    continue;
                }
                names.push(name);
                let kind = crate::app::schema::keys::FIELD_TYPES[kind];
                let options = match kind {
                    "select" => format!(", values: [a, b, c, d], maxSelect: {number}"),
                    "relation" => format!(", to: c{}, maxSelect: {number}", number % n),
                    "file" => format!(", maxSize: {number}MiB"),
                    "autodate" => ", stamp: [update]".to_owned(),
                    "number" if number > 0 => format!(", max: {number}.5"),
                    _ => String::new(),
                };
                let required = required && kind != "autodate";
                let required = if required { ", required: true" } else { "" };
                _ = writeln!(text, "      f{name}: {{ type: {kind}{options}{required} }}");
            }
            if let Some(name) = names.first().filter(|_| has_index) {
                _ = writeln!(text, "    indexes: [{{ name: c{i}_index, columns: [f{name} desc], where: \"f{name} != ''\" }}]");
            }
            let rule = ["null", "\"\"", "\"@request.auth.id != '' && id != @collection.c0.id\""][rule];
            _ = writeln!(text, "    rules: {{ list: {rule}, update: {rule} }}");
        }
        text
    })
}

#[test]
fn any_schema_follows_any_other_and_settles() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (_folder, app) = runtime.block_on(app());
    let config = ProptestConfig {
        cases: 24,
        failure_persistence: None,
        max_shrink_iters: 40,
        ..ProptestConfig::default()
    };
    proptest!(config, |(text in schemas())| {
        runtime.block_on(settles(&app, &text));
    });
    runtime.block_on(app.close());
}
