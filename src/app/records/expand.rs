//! Related records inside the answer: `?expand=author,tags,comments_via_post.author`.
//!
//! Each segment of each path is one statement for all records of its level, whatever their number.
//! Paths that name something wrong or forbidden are dropped whole and silently (spec: records-api §6).

use std::{collections::HashMap, sync::Arc};

use super::{
    access::{self, Action},
    present,
};
use crate::{
    app::{
        Reading,
        error::{Error, Result},
    },
    model::{
        caller::{Context, RequestInfo},
        catalog::Catalog,
        collection::Collection,
        json,
    },
    store::{self, Rows, Selection, Session, Which},
};

/// Deepest level that is expanded; what lies deeper is ignored.
const MAX_DEPTH: usize = 6;

/// Most records shown for one record through a back relation.
const MAX_BACK: usize = 1000;

/// The relations to expand, as a tree.
#[derive(Debug, Default)]
pub struct Expansion(Vec<Node>);

#[derive(Debug)]
struct Node {
    /// As the client spelled it; the key in the answer.
    key: String,
    target: Arc<Collection>,
    how: How,
    children: Vec<Node>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    /// Through the relation field at this position of the record's own collection.
    Forward { field: usize, multiple: bool },
    /// Through the relation field at this position of the target.
    Back { field: usize, unique: bool },
}

impl Expansion {
    /// The paths of `text` that exist from `collection` and whose targets the caller may see.
    pub fn plan(
        reading: &Reading<'_>,
        collection: &Arc<Collection>,
        request: &RequestInfo,
        text: &str,
    ) -> Self {
        let mut nodes = Vec::new();
        for path in text.split(',') {
            let path: String = path.chars().filter(|c| !c.is_whitespace()).collect();
            let path = path.trim_matches('.');
            if !path.is_empty() {
                let segments: Vec<&str> = path.split('.').take(MAX_DEPTH).collect();
                if let Some(steps) = resolve(reading, collection, request, &segments) {
                    graft(&mut nodes, steps);
                }
            }
        }
        sort(&mut nodes);
        Self(nodes)
    }

    /// Positions of the relation fields of the top level whose ids a selection has to capture.
    pub fn forward_fields(&self) -> Vec<usize> {
        forward_fields(&self.0)
    }

    /// Whether nothing is expanded.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

fn forward_fields(nodes: &[Node]) -> Vec<usize> {
    nodes
        .iter()
        .filter_map(|node| match node.how {
            How::Forward { field, .. } => Some(field),
            How::Back { .. } => None,
        })
        .collect()
}

/// The steps of one path, or `None` when any segment is wrong or forbidden.
fn resolve(
    reading: &Reading<'_>,
    from: &Arc<Collection>,
    request: &RequestInfo,
    segments: &[&str],
) -> Option<Vec<Node>> {
    let mut at = Arc::clone(from);
    let mut steps = Vec::with_capacity(segments.len());
    for segment in segments {
        let (target, how) = step(reading.catalog, &at, segment)?;
        access::conditions(reading.app, reading.catalog, &target, request, Action::View).ok()?;
        steps.push(Node {
            key: (*segment).to_owned(),
            target: Arc::clone(&target),
            how,
            children: Vec::new(),
        });
        at = target;
    }
    Some(steps)
}

fn step(catalog: &Catalog, at: &Collection, segment: &str) -> Option<(Arc<Collection>, How)> {
    if let Some(field) = at.field_index(segment)
        && let Some(relation) = at.fields[field].kind.relation()
    {
        let target = catalog.by_id(&relation.collection_id)?;
        let multiple = at.fields[field].is_multiple();
        return Some((Arc::clone(target), How::Forward { field, multiple }));
    }
    let (name, field) = match segment.split_once("_via_") {
        Some(parts) => parts,
        None => segment.strip_suffix(')')?.split_once('(')?,
    };
    let target = catalog.find(name)?;
    let position = target.field_index(field)?;
    let relation = target.fields[position].kind.relation()?;
    (relation.collection_id == at.id).then(|| {
        let unique = target.has_unique_index(&target.fields[position].name);
        (
            Arc::clone(target),
            How::Back {
                field: position,
                unique,
            },
        )
    })
}

/// Lays one path into the tree, sharing the nodes it has in common with earlier ones.
fn graft(nodes: &mut Vec<Node>, steps: Vec<Node>) {
    let mut level = nodes;
    for step in steps {
        let position = level
            .iter()
            .position(|node| node.key == step.key)
            .unwrap_or_else(|| {
                level.push(step);
                level.len() - 1
            });
        level = &mut level[position].children;
    }
}

fn sort(nodes: &mut [Node]) {
    nodes.sort_by(|a, b| a.key.cmp(&b.key));
    for node in nodes {
        sort(&mut node.children);
    }
}

/// The `expand` object of each of `rows`; nothing at all when nothing is expanded.
pub fn expand(
    session: &Session<'_>,
    reading: &Reading<'_>,
    request: &RequestInfo,
    expansion: &Expansion,
    rows: &Rows,
) -> Result<Option<Vec<Vec<u8>>>> {
    if expansion.is_empty() || rows.is_empty() {
        return Ok(None);
    }
    let request = request.within(Context::Expand);
    let level = Level {
        session,
        reading,
        request: &request,
    };
    level.expand(&expansion.0, rows).map(Some)
}

/// What all levels of one expansion share.
struct Level<'a> {
    session: &'a Session<'a>,
    reading: &'a Reading<'a>,
    request: &'a RequestInfo,
}

impl Level<'_> {
    fn expand(&self, nodes: &[Node], rows: &Rows) -> Result<Vec<Vec<u8>>> {
        let mut objects = vec![vec![b'{']; rows.len()];
        let mut captured = 0;
        for node in nodes {
            match node.how {
                How::Forward { multiple, .. } => {
                    self.forward(node, rows, (captured, multiple), &mut objects)?;
                    captured += 1;
                }
                How::Back { field, unique } => {
                    self.back(node, rows, (field, unique), &mut objects)?;
                }
            }
        }
        for object in &mut objects {
            object.push(b'}');
        }
        Ok(objects)
    }

    fn forward(
        &self,
        node: &Node,
        rows: &Rows,
        (captured, multiple): (usize, bool),
        objects: &mut [Vec<u8>],
    ) -> Result<()> {
        let mut ids: Vec<String> = Vec::new();
        for row in 0..rows.len() {
            ids.extend(rows.captured(row, captured).iter().cloned());
        }
        ids.sort_unstable();
        ids.dedup();
        if ids.is_empty() {
            return Ok(());
        }
        let (found, expanded) = self.select(node, Which::Among(&ids), None)?;
        let by_id: HashMap<&str, usize> = (0..found.len()).map(|i| (found.id(i), i)).collect();
        for (row, object) in objects.iter_mut().enumerate() {
            let hits: Vec<usize> = rows
                .captured(row, captured)
                .iter()
                .filter_map(|id| by_id.get(id.as_str()).copied())
                .collect();
            write_related(
                object,
                &node.key,
                !multiple,
                &hits,
                (&found, expanded.as_deref()),
            );
        }
        Ok(())
    }

    fn back(
        &self,
        node: &Node,
        rows: &Rows,
        (field, unique): (usize, bool),
        objects: &mut [Vec<u8>],
    ) -> Result<()> {
        let ids: Vec<String> = (0..rows.len()).map(|row| rows.id(row).to_owned()).collect();
        let pointing = &node.target.fields[field];
        let which = Which::PointingAt {
            field: pointing,
            ids: &ids,
        };
        let (found, expanded) = self.select(node, which, Some(field))?;
        let pointers = forward_fields(&node.children).len();
        let mut by_id: HashMap<&str, Vec<usize>> = HashMap::new();
        for i in 0..found.len() {
            for id in found.captured(i, pointers) {
                by_id.entry(id).or_default().push(i);
            }
        }
        for (row, object) in objects.iter_mut().enumerate() {
            let hits = by_id.get(rows.id(row)).map_or(&[][..], Vec::as_slice);
            let hits = &hits[..hits.len().min(MAX_BACK)];
            write_related(
                object,
                &node.key,
                unique,
                hits,
                (&found, expanded.as_deref()),
            );
        }
        Ok(())
    }

    /// The related records the caller may see, with their own expansions.
    fn select(
        &self,
        node: &Node,
        which: Which<'_>,
        pointer: Option<usize>,
    ) -> Result<(Rows, Option<Vec<Vec<u8>>>)> {
        let (app, catalog) = (self.reading.app, self.reading.catalog);
        let mut capture = forward_fields(&node.children);
        capture.extend(pointer);
        let rows = self.rows(&Selection {
            conditions: &access::conditions(
                app,
                catalog,
                &node.target,
                self.request,
                Action::View,
            )?,
            request: self.request,
            now: self.reading.now,
            projection: &present::projection(catalog, &node.target, self.request),
            email: present::email_access(app, catalog, &node.target, self.request)?,
            capture: &capture,
            which,
        })?;
        let expanded = if node.children.is_empty() || rows.is_empty() {
            None
        } else {
            Some(self.expand(&node.children, &rows)?)
        };
        Ok((rows, expanded))
    }
}

impl Level<'_> {
    /// The selected rows; none when their rule cannot be followed for this request, or a view on the
    /// way does not work any more.
    fn rows(&self, selection: &Selection<'_>) -> Result<Rows> {
        let hidden = Error::not_found();
        match self.session.select_rows(selection) {
            Ok(rows) => Ok(rows),
            Err(store::Error::Condition { .. }) => Ok(Rows::default()),
            Err(error) => match access::refused(self.reading.catalog, error, hidden) {
                Error::NotFound(_) => Ok(Rows::default()),
                error => Err(error),
            },
        }
    }
}

/// Appends `"key":record` or `"key":[records]` unless there are none.
fn write_related(
    object: &mut Vec<u8>,
    key: &str,
    single: bool,
    hits: &[usize],
    (found, expanded): (&Rows, Option<&[Vec<u8>]>),
) {
    if hits.is_empty() {
        return;
    }
    if object.len() > 1 {
        object.push(b',');
    }
    json::write_string(object, key);
    object.push(b':');
    let inside = |i: usize| expanded.map(|objects| objects[i].as_slice());
    if single {
        // A value that became single keeps its last item, and so does its expansion.
        let last = hits[hits.len() - 1];
        found.write(last, inside(last), object);
        return;
    }
    object.push(b'[');
    for (n, &i) in hits.iter().enumerate() {
        if n > 0 {
            object.push(b',');
        }
        found.write(i, inside(i), object);
    }
    object.push(b']');
}
