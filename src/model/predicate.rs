//! A compiled condition: the only form in which rules and filters reach the store.
//!
//! Plain data without SQL: comparisons of operands under AND and OR, and the *joins* (rows of other
//! tables) the operands are columns of. A rule is compiled once (`app/rules`), shared, and turned into
//! SQL for each request (`store/sql`), because what `@request.*` names decides the shape of the SQL.
//!
//! What a condition means is fixed by PocketBase's statements (spec: filter-and-rules §6, §7): every
//! join is a LEFT JOIN, joins of one statement with the same name are the same row, a row of the
//! collection matches when *some* combination of joined rows satisfies the condition, and an operator
//! without `?` moreover demands that *no* value of its multi-valued operands violates it.

use std::sync::Arc;

use super::{collection::Collection, macros::Macro};

/// Position of a join in [`Compiled::joins`].
pub type JoinId = usize;

/// A row that columns belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Row {
    /// The row of the collection the condition is about.
    Base,
    /// A joined row; all its columns are NULL when there is none.
    Join(JoinId),
}

/// A row of another table (or an item of a list) that operands may name.
#[derive(Debug, Clone, PartialEq)]
pub struct Join {
    /// The path that leads here; joins of one statement with the same name are one.
    pub name: String,
    /// What is joined and how.
    pub source: Source,
    /// Whether one row of what it hangs on may have several of these.
    pub many: bool,
}

/// What a join reads, and what ties it to the row it hangs on.
#[derive(Debug, Clone, PartialEq)]
pub enum Source {
    /// The record of `table` whose id is in `key`: a column, or the value of [`Source::Items`].
    Record {
        /// Table of the records.
        table: String,
        /// Where the id is.
        key: Column,
    },
    /// Records of `table` whose relation column `field` is the id of `of`.
    Back {
        /// Table of the records.
        table: String,
        /// The relation column in it; NOT NULL text.
        field: String,
        /// Whether an index begins with that column.
        indexed: bool,
        /// Whose id it holds.
        of: Row,
    },
    /// Records of `table` whose list column `field` contains the id of `of`.
    BackList {
        /// Table of the records.
        table: String,
        /// The relation column in it; a JSON array.
        field: String,
        /// Whose id it contains.
        of: Row,
    },
    /// Items of a list column, or the one value of a single column; their column is `value`.
    Items {
        /// The column.
        list: Column,
    },
    /// All records of a table (`@collection`).
    Collection {
        /// The table.
        table: String,
    },
    /// The caller's record in the auth collection with this id and table (`@request.auth`).
    Auth {
        /// Id of the collection.
        collection_id: String,
        /// Its table.
        table: String,
    },
    /// Records whose ids were submitted for the relation `field` (`@request.body.rel.x`).
    Submitted {
        /// Key in the body.
        field: String,
        /// Table of the records.
        table: String,
    },
    /// Items of the submitted list `field` (`@request.body.list:each`); their column is `value`.
    SubmittedItems {
        /// Key in the body.
        field: String,
    },
}

impl Source {
    /// The row the join hangs on; `None` when it stands alone.
    pub const fn parent(&self) -> Option<Row> {
        match self {
            Self::Record { key, .. } => Some(key.row),
            Self::Back { of, .. } | Self::BackList { of, .. } => Some(*of),
            Self::Items { list } => Some(list.row),
            Self::Collection { .. }
            | Self::Auth { .. }
            | Self::Submitted { .. }
            | Self::SubmittedItems { .. } => None,
        }
    }

    /// The table it reads, if it is one.
    pub fn table(&self) -> Option<&str> {
        match self {
            Self::Record { table, .. }
            | Self::Back { table, .. }
            | Self::BackList { table, .. }
            | Self::Collection { table }
            | Self::Auth { table, .. }
            | Self::Submitted { table, .. } => Some(table),
            Self::Items { .. } | Self::SubmittedItems { .. } => None,
        }
    }
}

/// A column of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The row.
    pub row: Row,
    /// The column's name.
    pub name: String,
    /// What is known of its values.
    pub class: Class,
}

/// What is known of a column's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// TEXT and never NULL where the row exists.
    Text,
    /// The same, holding canonical dates or nothing.
    Date,
    /// Never NULL where the row exists and holding 0 or 1.
    Bool,
    /// Anything else: numbers, JSON, columns of views.
    Other,
}

/// How a column is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum View {
    /// As it is.
    Plain,
    /// In lower case (ASCII).
    Lower,
    /// The number of its items; 0 for NULL.
    Length,
    /// What a JSON path finds in it.
    Json {
        /// The path behind `$`, e.g. `.a[0].b`; empty for the whole value.
        path: String,
        /// Whether it is then put into lower case.
        lower: bool,
    },
}

/// A part of the request that is one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RequestPart {
    /// `@request.context`.
    Context,
    /// `@request.method`.
    Method,
    /// `@request.headers.NAME`.
    Header(String),
    /// `@request.query.NAME`.
    Query(String),
    /// `@request.auth.id`.
    AuthId,
    /// `@request.auth.collectionId`.
    AuthCollectionId,
    /// `@request.auth.collectionName`.
    AuthCollectionName,
    /// `@request.auth.email`.
    AuthEmail,
    /// `@request.auth.emailVisibility`.
    AuthEmailVisibility,
    /// `@request.auth.verified`.
    AuthVerified,
}

/// How a value of the request is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequestView {
    /// As it is.
    Plain,
    /// In lower case (ASCII).
    Lower,
    /// Whether it was sent at all.
    IsSet,
    /// The number of its items; only for submitted lists.
    Length,
}

/// A submitted member: `@request.body.PATH`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Keys and array positions from the body down; never empty.
    pub path: Vec<String>,
    /// Whether the member is a json field, whose value always counts as JSON text.
    pub json: bool,
    /// Whether the member is a field of the collection, not a key that only rules know.
    pub field: bool,
    /// Whether the member is a geoPoint field, whose JSON has `lon` before `lat`.
    pub geo: bool,
    /// How it is looked at.
    pub view: RequestView,
}

/// One side of a comparison.
#[derive(Debug, Clone, PartialEq)]
pub enum Operand {
    /// `null`, or a name that means nothing.
    Null,
    /// A text.
    Text(String),
    /// A number; always bound as a double.
    Number(f64),
    /// `true` or `false`.
    Bool(bool),
    /// A macro.
    Macro(Macro),
    /// A part of the request.
    Request(RequestPart, RequestView),
    /// A submitted member.
    Member(Member),
    /// A column.
    Column {
        /// The column.
        column: Column,
        /// How it is looked at.
        view: View,
        /// Whether the path to it makes it multi-valued.
        multi: bool,
    },
    /// What a path of `@request.auth` means for callers of each auth collection, by its id; anybody
    /// else has NULL.
    ByAuth(Vec<(String, Operand)>),
    /// A path behind a submitted relation; NULL when nothing was submitted for `field`.
    Submitted {
        /// Key of the relation in the body.
        field: String,
        /// The path.
        operand: Box<Operand>,
    },
    /// Whether `member` was submitted and is not what `stored` says (`:changed`).
    Changed {
        /// The submitted value.
        member: Member,
        /// The stored one.
        stored: Box<Operand>,
    },
    /// Kilometres between two points: longitude and latitude of each.
    GeoDistance(Box<[Operand; 4]>),
    /// A formatted time; the first argument is the format.
    Strftime(Vec<Operand>),
    /// A path that cannot be followed, and why: whoever asks is refused.
    Broken(String),
}

impl Operand {
    /// Whether an operator without `?` must hold for all of its values.
    pub fn is_multi(&self) -> bool {
        match self {
            Self::Column { multi, .. } => *multi,
            Self::Strftime(arguments) => arguments.iter().any(Self::is_multi),
            Self::Submitted { operand, .. } => operand.is_multi(),
            _ => false,
        }
    }

    /// Whether its value depends on the clock or on chance.
    pub fn is_volatile(&self) -> bool {
        match self {
            Self::Macro(_) => true,
            // With no time, or a time such as `now`, SQLite reads the clock; any text may say that.
            Self::Strftime(arguments) => {
                arguments.len() == 1
                    || arguments[1..].iter().any(|argument| match argument {
                        Self::Number(_) => false,
                        Self::Text(text) => reads_clock(text),
                        Self::Column { column, .. } => column.class != Class::Date,
                        _ => true,
                    })
            }
            Self::GeoDistance(arguments) => arguments.iter().any(Self::is_volatile),
            _ => false,
        }
    }
}

/// Whether SQLite takes `text` as "now" or shifts it into the local time zone.
fn reads_clock(text: &str) -> bool {
    let text = text.trim();
    ["now", "localtime", "utc", "subsec", "subsecond"]
        .iter()
        .any(|word| text.eq_ignore_ascii_case(word))
}

/// A comparison operator, without its `?`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are called what they are")]
pub enum Op {
    Equal,
    NotEqual,
    Like,
    NotLike,
    Greater,
    GreaterEqual,
    Less,
    LessEqual,
}

/// Two operands and what must hold between them.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// The left operand.
    pub left: Operand,
    /// The operator.
    pub op: Op,
    /// Whether one value of a multi-valued operand is enough (`?=` and its like).
    pub any: bool,
    /// The right operand.
    pub right: Operand,
}

/// A condition.
#[derive(Debug, Clone, PartialEq)]
pub enum Predicate {
    /// All of them; true when there are none.
    And(Vec<Predicate>),
    /// One of them; false when there are none.
    Or(Vec<Predicate>),
    /// A comparison.
    Compare(Box<Comparison>),
}

/// A condition that joined rows must satisfy or be absent: the list rule of their collection.
#[derive(Debug, Clone, PartialEq)]
pub struct Guard {
    /// Name of the join it guards; one guard for each name is enough.
    pub join: String,
    /// "Absent, or the list rule holds".
    pub predicate: Predicate,
}

/// A rule or filter of one collection, independent of any request.
#[derive(Debug, Clone, PartialEq)]
pub struct Compiled {
    /// The joined rows; each after the one it hangs on.
    pub joins: Vec<Arc<Join>>,
    /// What must hold.
    pub predicate: Predicate,
    /// What must hold besides, for the joined rows a client may not see.
    pub guards: Vec<Guard>,
}

/// What rows are ordered by.
#[derive(Debug, Clone, PartialEq)]
pub enum SortBy {
    /// An operand that is a column.
    Operand(Operand),
    /// Chance (`@random`).
    Random,
    /// The order of insertion (`@rowid`).
    RowId,
}

/// One part of an order.
#[derive(Debug, Clone, PartialEq)]
pub struct SortKey {
    /// By what.
    pub by: SortBy,
    /// Whether the greatest comes first.
    pub descending: bool,
}

/// An order of one collection, independent of any request.
#[derive(Debug, Clone, PartialEq)]
pub struct CompiledSort {
    /// The joined rows; each after the one it hangs on.
    pub joins: Vec<Arc<Join>>,
    /// The parts, the weightiest first.
    pub keys: Vec<SortKey>,
    /// What must hold for the joined rows a client may not see.
    pub guards: Vec<Guard>,
}

/// What a statement is built from: rule, filter and order over one set of joins.
#[derive(Debug, Clone)]
pub struct Conditions {
    /// The collection whose rows are asked for.
    pub collection: Arc<Collection>,
    /// All joins, those of the same name merged.
    pub joins: Vec<Placed>,
    /// Rules and filters, all of which must hold.
    pub parts: Vec<Part<Arc<Compiled>>>,
    /// The order.
    pub sort: Option<Part<Arc<CompiledSort>>>,
}

/// A join of a statement.
#[derive(Debug, Clone)]
pub struct Placed {
    /// The join; the ids in it are those of the part it came from.
    pub join: Arc<Join>,
    /// The row it hangs on, by the statement's ids.
    pub parent: Option<Row>,
}

/// Something compiled, with the statement's id of each of its joins.
#[derive(Debug, Clone)]
pub struct Part<T> {
    /// What was compiled.
    pub compiled: T,
    /// For each of its joins the position in [`Conditions::joins`].
    pub places: Vec<JoinId>,
}

impl Conditions {
    /// No condition: every row of the collection.
    pub const fn new(collection: Arc<Collection>) -> Self {
        Self {
            collection,
            joins: Vec::new(),
            parts: Vec::new(),
            sort: None,
        }
    }

    /// Adds a rule or filter, which must hold as well. Joins it has in common with the others by name
    /// become the same row.
    #[must_use]
    pub fn and(mut self, compiled: &Arc<Compiled>) -> Self {
        let places = self.place(&compiled.joins);
        self.parts.push(Part {
            compiled: Arc::clone(compiled),
            places,
        });
        self
    }

    /// Sets the order.
    #[must_use]
    pub fn sort(mut self, sort: &Arc<CompiledSort>) -> Self {
        let places = self.place(&sort.joins);
        self.sort = Some(Part {
            compiled: Arc::clone(sort),
            places,
        });
        self
    }

    /// The guards of all parts and of the order, one for each join, with the places of their joins.
    pub fn guards(&self) -> Vec<(&Guard, &[JoinId])> {
        let mut found: Vec<(&Guard, &[JoinId])> = Vec::new();
        let parts = self
            .parts
            .iter()
            .flat_map(|part| part.compiled.guards.iter().map(|g| (g, &part.places[..])));
        let sort = self
            .sort
            .iter()
            .flat_map(|part| part.compiled.guards.iter().map(|g| (g, &part.places[..])));
        for (guard, places) in parts.chain(sort) {
            if !found.iter().any(|(other, _)| other.join == guard.join) {
                found.push((guard, places));
            }
        }
        found
    }

    fn place(&mut self, joins: &[Arc<Join>]) -> Vec<JoinId> {
        let mut places = Vec::with_capacity(joins.len());
        for join in joins {
            let known = self.joins.iter().position(|p| p.join.name == join.name);
            places.push(known.unwrap_or(self.joins.len()));
            if known.is_none() {
                // A join comes after the one it hangs on, so that one has its place already.
                let parent = join.source.parent().map(|row| match row {
                    Row::Base => Row::Base,
                    Row::Join(id) => Row::Join(places[id]),
                });
                self.joins.push(Placed {
                    join: Arc::clone(join),
                    parent,
                });
            }
        }
        places
    }
}
