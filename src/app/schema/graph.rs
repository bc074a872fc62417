//! Relations between collections as a picture in text.

use std::fmt::Write as _;

use crate::{
    app::error::{Error, Result},
    model::{catalog::Catalog, field::FieldKind},
};

/// Relations in a language: `mermaid` or `dot`. [`Error::Invalid`] for another one.
pub fn picture(catalog: &Catalog, language: &str) -> Result<String> {
    match language {
        "mermaid" => Ok(mermaid(catalog)),
        "dot" => Ok(dot(catalog)),
        _ => Err(Error::bad_request("format is mermaid or dot")),
    }
}

/// Relations for Mermaid, which GitHub and editors draw.
pub fn mermaid(catalog: &Catalog) -> String {
    let mut out = String::from("erDiagram\n");
    for collection in catalog.all().iter().filter(|c| !c.system) {
        _ = writeln!(out, "  {} {{", collection.name);
        for field in &collection.fields {
            _ = writeln!(out, "    {} {}", field.kind.name(), field.name);
        }
        out.push_str("  }\n");
    }
    for (from, to, field, is_list) in relations(catalog) {
        let many = if is_list { "}o--o{" } else { "}o--||" };
        _ = writeln!(out, "  {from} {many} {to} : {field}");
    }
    out
}

/// Relations for Graphviz.
pub fn dot(catalog: &Catalog) -> String {
    let mut out = String::from("digraph schema {\n  node [shape=box];\n");
    for collection in catalog.all().iter().filter(|c| !c.system) {
        _ = writeln!(out, "  \"{}\";", collection.name);
    }
    for (from, to, field, _) in relations(catalog) {
        _ = writeln!(out, "  \"{from}\" -> \"{to}\" [label=\"{field}\"];");
    }
    out.push_str("}\n");
    out
}

fn relations(catalog: &Catalog) -> Vec<(String, String, String, bool)> {
    let mut found = Vec::new();
    for collection in catalog.all().iter().filter(|c| !c.system) {
        for field in &collection.fields {
            if let FieldKind::Relation(o) = &field.kind
                && let Some(target) = catalog.by_id(&o.collection_id)
            {
                found.push((
                    collection.name.clone(),
                    target.name.clone(),
                    field.name.clone(),
                    field.is_multiple(),
                ));
            }
        }
    }
    found
}
