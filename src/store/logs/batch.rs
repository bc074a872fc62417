//! Entries that wait to be written.
//!
//! Their text lies side by side in pieces of memory: a string for each member of each entry cost a request
//! four allocations, which the thread that writes then gave back, and reading them was a miss of the
//! processor's cache each.

use super::LogRow;
use crate::model::timestamp::Timestamp;

/// Bytes of a piece of text; an entry that is longer has one to itself.
const PIECE: usize = 128 << 10;

/// Fewer entries than this are written as they came, which is the order the dashboard shows them in. More
/// are written by message: the index on it is the costly one, and neighbours in it share pages.
const SORTED_FROM: usize = 1_000;

/// Entries in the order they came.
#[derive(Default)]
pub(super) struct Batch {
    pieces: Vec<String>,
    entries: Vec<Entry>,
}

/// Where the text of an entry lies: the message, then the data.
#[derive(Clone, Copy)]
struct Entry {
    piece: usize,
    start: usize,
    message_end: usize,
    end: usize,
    level: i64,
    created: Timestamp,
}

impl Batch {
    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Adds an entry.
    pub fn push(&mut self, row: &LogRow<'_>) {
        let length = row.message.len() + row.data_json.len();
        let has_room = |piece: &String| piece.capacity() - piece.len() >= length;
        if !self.pieces.last().is_some_and(has_room) {
            self.pieces.push(String::with_capacity(length.max(PIECE)));
        }
        let piece = self.pieces.len() - 1;
        let text = &mut self.pieces[piece];
        let start = text.len();
        text.push_str(row.message);
        let message_end = text.len();
        text.push_str(row.data_json);
        self.entries.push(Entry {
            piece,
            start,
            message_end,
            end: text.len(),
            level: row.level,
            created: row.created,
        });
    }

    /// The entry at `place`.
    pub fn get(&self, place: usize) -> LogRow<'_> {
        let entry = self.entries[place];
        let text = &self.pieces[entry.piece];
        LogRow {
            level: entry.level,
            message: &text[entry.start..entry.message_end],
            data_json: &text[entry.message_end..entry.end],
            created: entry.created,
        }
    }

    /// When the entry at `place` was made.
    pub fn created(&self, place: usize) -> Timestamp {
        self.entries[place].created
    }

    /// The places of the entries, in the order to write them.
    pub fn order(&self) -> Vec<usize> {
        let mut places: Vec<usize> = (0..self.len()).collect();
        if places.len() >= SORTED_FROM {
            places.sort_unstable_by(|&a, &b| self.get(a).message.cmp(self.get(b).message));
        }
        places
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn batch(messages: &[String]) -> Batch {
        let mut batch = Batch::default();
        for (number, message) in messages.iter().enumerate() {
            batch.push(&LogRow {
                level: number as i64,
                message,
                data_json: &format!("{{{number}}}"),
                created: Timestamp::from_millis(number as i64),
            });
        }
        batch
    }

    #[test]
    fn entries_come_back_as_they_were_across_pieces() {
        let lengths = [0, 1, PIECE - 100, 300, PIECE * 2, 5, PIECE, PIECE, 7];
        let messages: Vec<String> = lengths
            .iter()
            .map(|&length| "é".repeat(length / 2))
            .collect();
        let batch = batch(&messages);
        assert!(batch.pieces.len() > 3);
        for (place, message) in messages.iter().enumerate() {
            let row = batch.get(place);
            assert_eq!(row.message, message);
            assert_eq!(row.data_json, format!("{{{place}}}"));
            assert_eq!(
                (row.level, row.created.millis()),
                (place as i64, place as i64)
            );
        }
    }

    #[test]
    fn only_many_entries_are_sorted() {
        let messages = |count: usize| -> Vec<String> {
            (0..count)
                .map(|number| format!("{:03}", (number * 7) % 1000))
                .collect()
        };
        let few = batch(&messages(SORTED_FROM - 1)).order();
        assert!(few.is_sorted() && few.len() == SORTED_FROM - 1);
        let many = batch(&messages(SORTED_FROM));
        let order = many.order();
        assert!(order.is_sorted_by_key(|&place| many.get(place).message.to_owned()));
        assert!(!order.is_sorted() && order.len() == SORTED_FROM);
    }
}
