//! Selected rows: JSON in one buffer.

/// Selected rows as JSON in one buffer, separated by commas, each with a seam where its expansions go.
#[derive(Debug, Default)]
pub struct Rows {
    pub(super) bytes: Vec<u8>,
    pub(super) spans: Vec<Span>,
    /// The ids of all rows, one behind the other.
    pub(super) ids: String,
    /// Row by row, the ids of each captured field.
    pub(super) captured: Vec<Vec<String>>,
    /// Captured fields of a row.
    pub(super) width: usize,
}

/// Where a row lies in the buffer.
#[derive(Debug)]
pub(super) struct Span {
    /// Where the row's id ends among the ids.
    pub id_end: usize,
    pub start: usize,
    pub seam: usize,
    pub end: usize,
}

/// Bytes that one row fits in as a rule.
const USUAL_ROW: usize = 1024;
/// Rows that there is room for from the beginning, at most; beyond, the buffer grows step by step.
const USUAL_PAGE: usize = 32;

impl Rows {
    /// No rows yet, `most` at the end; of each, `width` fields are captured.
    pub(super) fn with_room(most: usize, width: usize) -> Self {
        Self {
            bytes: Vec::with_capacity(USUAL_ROW * most.min(USUAL_PAGE)),
            width,
            ..Self::default()
        }
    }

    /// One row that did not come from a statement; `seam` is where `,"expand":…` would go.
    pub fn of_one(json: Vec<u8>, seam: usize, id: String, captured: Vec<Vec<String>>) -> Self {
        let span = Span {
            id_end: id.len(),
            start: 0,
            seam,
            end: json.len(),
        };
        Self {
            bytes: json,
            spans: vec![span],
            ids: id,
            width: captured.len(),
            captured,
        }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.spans.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// The id of a row.
    pub fn id(&self, row: usize) -> &str {
        let start = row
            .checked_sub(1)
            .map_or(0, |before| self.spans[before].id_end);
        &self.ids[start..self.spans[row].id_end]
    }

    /// The ids that the captured field at position `field` of the selection has in a row.
    pub fn captured(&self, row: usize, field: usize) -> &[String] {
        &self.captured[row * self.width + field]
    }

    /// Appends the JSON of a row, with its `expand` member if there is one.
    pub fn write(&self, row: usize, expand: Option<&[u8]>, out: &mut Vec<u8>) {
        let span = &self.spans[row];
        out.extend_from_slice(&self.bytes[span.start..span.seam]);
        if let Some(object) = expand {
            out.extend_from_slice(b",\"expand\":");
            out.extend_from_slice(object);
        }
        out.extend_from_slice(&self.bytes[span.seam..span.end]);
    }

    /// All rows, separated by commas.
    pub fn join(self, expanded: Option<&[Vec<u8>]>) -> Vec<u8> {
        let Some(objects) = expanded else {
            return self.bytes;
        };
        let added: usize = objects.iter().map(|object| object.len() + 16).sum();
        let mut out = Vec::with_capacity(self.bytes.len() + added);
        for (row, object) in objects.iter().enumerate() {
            if row > 0 {
                out.push(b',');
            }
            self.write(row, Some(object), &mut out);
        }
        out
    }
}
