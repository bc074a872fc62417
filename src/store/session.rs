//! What the functions given to the store work on: a read view, and the writer's transaction.
//!
//! Sibling files add the methods that know about records, collections, settings … in
//! `impl Session<'_>` and `impl Tx<'_>` blocks of their own.

use std::{cell::Cell, ops::Deref, sync::Arc};

use super::{
    Error, Result,
    sqlite::{
        before::{Before, Shelf},
        known_slow::{Known, KnownSlow},
        schema::{self, SchemaSeen},
    },
};

/// Work to do once a request's transaction has committed.
pub(in crate::store) type AfterCommit = Box<dyn FnOnce() + Send>;

/// A view of the database inside one transaction: everything read through it is of one moment.
pub struct Session<'c> {
    connection: &'c rusqlite::Connection,
    schema: Option<&'c SchemaSeen>,
    slow: bool,
    /// What is known of statements, and of those of this session.
    known_slow: Option<&'c KnownSlow>,
    seen: Cell<Known>,
    /// How many statements may be prepared yet, where there is no transaction.
    statements_left: Option<Cell<u8>>,
    has_given_connection: Cell<bool>,
}

impl<'c> Session<'c> {
    pub(in crate::store) fn new(connection: &'c rusqlite::Connection, slow: bool) -> Self {
        Self {
            connection,
            schema: None,
            slow,
            known_slow: None,
            seen: Cell::new(Known::Nothing),
            statements_left: None,
            has_given_connection: Cell::new(false),
        }
    }

    /// The same, refusing statements that are known to be slow unless this is the place for them.
    pub(in crate::store) fn avoiding(mut self, slow: &'c KnownSlow) -> Self {
        self.known_slow = Some(slow);
        self
    }

    /// What was known of a statement of this session that is slow at times.
    pub(in crate::store) fn seen(&self) -> Known {
        self.seen.get()
    }

    /// The same for one statement, which is a transaction by itself.
    pub(in crate::store) fn for_one_statement(mut self) -> Self {
        self.statements_left = Some(Cell::new(1));
        self
    }

    /// The same, with what its connection knows of the version of the tables.
    pub(in crate::store) fn knowing(mut self, schema: &'c SchemaSeen) -> Self {
        self.schema = Some(schema);
        self
    }

    /// The connection, for the store's own files. Whatever changes more than rows must be done on it.
    pub(in crate::store) fn connection(&self) -> &'c rusqlite::Connection {
        self.has_given_connection.set(true);
        self.connection
    }

    /// Whether somebody has asked for the connection itself.
    pub(in crate::store) fn has_given_connection(&self) -> bool {
        self.has_given_connection.get()
    }

    /// A prepared statement for `sql`, kept for the next caller with the same text (256 per
    /// connection). Bind values; never write them into the text. It may change rows, but neither tables nor
    /// savepoints: that is done on the [connection](Session::connection).
    pub(in crate::store) fn statement(&self, sql: &str) -> Result<rusqlite::CachedStatement<'c>> {
        if let Some(left) = &self.statements_left {
            debug_assert!(left.get() > 0, "a second statement may see another moment");
            left.set(left.get().saturating_sub(1));
        }
        self.look_at(sql)?;
        Ok(self.connection.prepare_cached(sql)?)
    }

    /// Refuses a statement that would only be interrupted here.
    fn look_at(&self, sql: &str) -> Result<()> {
        let known = self
            .known_slow
            .map_or(Known::Nothing, |slow| slow.look(sql));
        if known != Known::Nothing {
            self.seen.set(known);
        }
        if matches!(known, Known::Slow(_)) && !self.slow {
            return Err(Error::OverBudget);
        }
        Ok(())
    }

    /// Whether this runs on a slow-query thread, or on the writer in a group of its own: nothing
    /// else waits on this thread, so scans are allowed.
    pub fn is_slow(&self) -> bool {
        self.slow
    }

    /// `PRAGMA schema_version`: changes with every change of tables, indexes or views, whoever
    /// made it. Nearly free once the transaction has read something. Without a transaction it is
    /// at least that of the statement that was run.
    pub fn schema_version(&self) -> Result<i64> {
        let has_read = self.statements_left.as_ref().map(|left| left.get() == 0);
        match (self.schema, has_read) {
            (Some(seen), Some(true)) => seen.version_read(self.connection),
            (Some(seen), None) => seen.version(self.connection),
            _ => schema::ask(self.connection),
        }
    }
}

/// One request's part of the writer's transaction. Reads go through [`Session`]'s methods.
pub struct Tx<'c> {
    session: Session<'c>,
    touched: &'c mut Vec<String>,
    after_commit: Vec<AfterCommit>,
    leaves: bool,
    past: Option<Past<'c>>,
    numbers: Option<&'c mut Numbers>,
}

/// The numbers of changes in a group.
#[derive(Debug, Clone, Copy)]
pub(in crate::store) struct Numbers {
    /// The last one given out.
    pub last: i64,
    /// Changes up to this one are dropped.
    pub floor: i64,
    /// Something changed that has no number.
    pub is_broken: bool,
}

/// The snapshot of what was before a group, taken when its first request asks.
pub(in crate::store) struct Past<'c> {
    pub shelf: &'c Arc<Shelf>,
    pub taken: &'c mut Option<Arc<Before>>,
}

impl<'c> Tx<'c> {
    pub(in crate::store) fn new(
        session: Session<'c>,
        touched: &'c mut Vec<String>,
        past: Option<Past<'c>>,
        numbers: Option<&'c mut Numbers>,
    ) -> Self {
        Self {
            past,
            numbers,
            session,
            touched,
            after_commit: Vec::new(),
            leaves: false,
        }
    }

    /// Whether [`Tx::leave`] was called.
    pub(in crate::store) fn leaves(&self) -> bool {
        self.leaves
    }

    pub(in crate::store) fn into_after_commit(self) -> Vec<AfterCommit> {
        self.after_commit
    }

    /// Says that this request changes `table`: its [version](super::Store::table_version) grows
    /// after the commit. Every method that writes a table must call it.
    pub fn touch(&mut self, table: &str) {
        if !self.touched.iter().any(|known| known == table) {
            self.touched.push(table.to_owned());
        }
    }

    /// The next change's number; `None` where changes are not kept.
    pub(in crate::store) fn next_change(&mut self) -> Option<i64> {
        let numbers = self.numbers.as_mut()?;
        numbers.last += 1;
        Some(numbers.last)
    }

    /// Says that records are changed in ways that are not told: who reads the changes later has to begin
    /// anew.
    pub fn break_changes(&mut self) {
        if let Some(numbers) = &mut self.numbers {
            numbers.is_broken = true;
        }
    }

    /// Changes up to `floor` are dropped.
    pub(in crate::store) fn changes_begin_after(&mut self, floor: i64) {
        if let Some(numbers) = &mut self.numbers {
            numbers.floor = numbers.floor.max(floor);
        }
    }

    /// Everything as it was before this transaction. `None` when too many have such a snapshot.
    pub fn before(&mut self) -> Option<Arc<Before>> {
        let Past { shelf, taken } = self.past.as_mut()?;
        if taken.is_none() {
            **taken = shelf.take().map(Arc::new);
        }
        taken.as_ref().map(Arc::clone)
    }

    /// Says that the function knows what to do about its spent budget: its caller gets the error
    /// that it returns, at once, and it is not run again alone. Call it after an
    /// [`Error::OverBudget`]; without a spent budget, or in a transaction
    /// of its own, it means nothing.
    pub fn leave(&mut self) {
        self.leaves = true;
    }

    /// Runs `f` on the writer thread after COMMIT and before the request is answered, in the
    /// order of commits. Dropped unrun when the request, or the whole transaction, rolls back.
    /// All writers wait for it: it must be quick.
    pub fn on_commit(&mut self, f: Box<dyn FnOnce() + Send>) {
        self.after_commit.push(f);
    }
}

impl<'c> Deref for Tx<'c> {
    type Target = Session<'c>;

    fn deref(&self) -> &Session<'c> {
        &self.session
    }
}
