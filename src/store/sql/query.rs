//! A piece of SQL with the values for its placeholders.
//!
//! Names enter only through [`Query::push_ident`] and values only through [`Query::push_bind`], so the
//! text never holds anything a client wrote and statements of equal shape have equal text (and are
//! prepared once).

use super::dialect::Dialect;

/// Bytes that most statements fit in; they grow piece by piece.
const USUAL_LENGTH: usize = 512;

/// A value for a placeholder.
#[derive(Debug, Clone, PartialEq)]
pub enum Bind {
    /// NULL.
    Null,
    /// An integer; also booleans, as 0 and 1.
    Integer(i64),
    /// A double.
    Real(f64),
    /// A text.
    Text(String),
}

/// SQL text and its binds in the order of their placeholders.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Query {
    text: String,
    binds: Vec<Bind>,
}

impl Query {
    /// No text.
    pub const fn new() -> Self {
        Self {
            text: String::new(),
            binds: Vec::new(),
        }
    }

    /// Begins with fixed SQL.
    pub fn from_sql(sql: &'static str) -> Self {
        let mut text = String::with_capacity(USUAL_LENGTH);
        text.push_str(sql);
        Self {
            text,
            binds: Vec::new(),
        }
    }

    /// Appends fixed SQL.
    pub fn push(&mut self, sql: &'static str) -> &mut Self {
        self.text.push_str(sql);
        self
    }

    /// Appends SQL that a `Query` has made before and somebody kept; it has no placeholders.
    pub fn push_made(&mut self, made: &str) -> &mut Self {
        self.text.push_str(made);
        self
    }

    /// Appends the name of a table or column, quoted.
    pub fn push_ident(&mut self, dialect: &Dialect, name: &str) -> &mut Self {
        dialect.quote(&mut self.text, name);
        self
    }

    /// Appends `row.column`, both quoted.
    pub fn push_column(&mut self, dialect: &Dialect, row: &str, column: &str) -> &mut Self {
        self.push_ident(dialect, row)
            .push(".")
            .push_ident(dialect, column)
    }

    /// Appends the name that a statement gives to its `number`th joined row; no table has such a name.
    pub fn push_alias(&mut self, dialect: &Dialect, number: usize) -> &mut Self {
        dialect.alias(&mut self.text, number);
        self
    }

    /// Appends a placeholder and its value.
    pub fn push_bind(&mut self, dialect: &Dialect, value: Bind) -> &mut Self {
        self.binds.push(value);
        dialect.placeholder(&mut self.text, self.binds.len());
        self
    }

    /// Appends another piece with its binds.
    pub fn push_query(&mut self, other: Self) -> &mut Self {
        if self.text.is_empty() && self.binds.is_empty() {
            *self = other;
        } else {
            self.text.push_str(&other.text);
            self.binds.extend(other.binds);
        }
        self
    }

    /// The SQL.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The values of its placeholders.
    pub fn binds(&self) -> &[Bind] {
        &self.binds
    }

    /// Whether there is no text.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Text and binds.
    #[cfg(test)]
    pub fn into_parts(self) -> (String, Vec<Bind>) {
        (self.text, self.binds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_quoted_and_values_bound() {
        let mut query = Query::from_sql("select ");
        query
            .push_column(&Dialect::SQLITE, "a`b", "c")
            .push(" = ")
            .push_bind(&Dialect::SQLITE, Bind::Text("x".into()));
        assert_eq!(query.text(), "select `a``b`.`c` = ?");
        assert_eq!(query.binds(), [Bind::Text("x".into())]);
    }

    #[test]
    fn pieces_keep_the_order_of_their_binds() {
        let mut first = Query::new();
        first.push_bind(&Dialect::SQLITE, Bind::Integer(1));
        let mut second = Query::new();
        second.push_bind(&Dialect::SQLITE, Bind::Null);
        first.push(" and ").push_query(second);
        assert_eq!(
            first.into_parts(),
            ("? and ?".into(), vec![Bind::Integer(1), Bind::Null])
        );
    }
}
