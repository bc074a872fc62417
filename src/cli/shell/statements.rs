//! SQL of the session: read-only, or previewed until `.commit` (see `app::console` for why).

use serde_json::{Map, Value, json};

use super::{actor::Actor, output::Rows, session::Session, sql};
use crate::{
    cli::{
        diagnostic::{Diagnostic, Exit},
        target::Request,
    },
    model::counted::{counted, either},
};

/// Rows that are shown to people.
const SHOWN: u64 = 1000;

impl Session<'_> {
    /// Runs a statement and shows what it gives.
    pub async fn run_sql(&mut self, text: &str) -> Result<(), Diagnostic> {
        let is_superuser = self.actor == Actor::Superuser;
        if !is_superuser && !self.told_of_rules {
            self.terminal
                .warn("rules do not apply to SQL; it is read-only while you are somebody else");
            self.told_of_rules = true;
        }
        // A read needs the writer only to see what is not committed.
        let reads =
            !self.writing || !is_superuser || (sql::only_reads(text) && self.pending.is_empty());
        let answer = self.ask_sql(text, !reads).await?;
        if let Some(affected) = answer["affected"].as_u64() {
            self.confirm_all(text, affected)?;
            self.pending
                .push(json!({"sql": text, "affected": affected}));
            let waiting = self.pending.len();
            self.terminal.say(&format!(
                "{}; not committed yet ({waiting} waiting): .commit or .rollback",
                counted(affected, "row")
            ));
        }
        let rows = self.sql_rows(&answer);
        if !rows.columns.is_empty() {
            self.show(&rows)?;
        }
        if answer["truncated"] == true {
            let count = rows.rows.len();
            let text = format!("there are more rows than the first {count}");
            self.terminal.warn(&text);
        }
        Ok(())
    }

    /// Asks for a statement's answer. A statement that `writes` is rolled back.
    pub async fn ask_sql(&self, text: &str, writes: bool) -> Result<Value, Diagnostic> {
        let mut body = json!({"sql": text, "write": writes});
        if writes {
            body["pending"] = self.pending.clone().into();
        }
        if self.interactive {
            body["limit"] = SHOWN.into();
        }
        self.target
            .ask(Request::post(&["api", "pbctl", "sql"]).json(&body))
            .await
    }

    /// What a statement gave, as rows.
    pub fn sql_rows(&self, answer: &Value) -> Rows {
        let texts = answer["columns"].as_array().into_iter().flatten();
        let columns: Vec<String> = texts.filter_map(Value::as_str).map(str::to_owned).collect();
        let rows = answer["rows"].as_array().into_iter().flatten();
        let typed = self.mode.is_typed();
        let rows = rows.map(|row| {
            let cells = row.as_array().into_iter().flatten();
            let cells = cells.map(|cell| if typed { cell.clone() } else { readable(cell) });
            Value::Object(columns.iter().cloned().zip(cells).collect::<Map<_, _>>())
        });
        Rows {
            rows: rows.collect(),
            columns,
        }
    }

    /// Asks before every row of a table is changed. Exit 7 when nobody can answer.
    fn confirm_all(&self, text: &str, affected: u64) -> Result<(), Diagnostic> {
        let Some(verb) = sql::spares_none(text) else {
            return Ok(());
        };
        if self.allow_destructive {
            return Ok(());
        }
        let question = format!(
            "This {verb} has no WHERE: it changes every row ({affected}) on {}. Go on?",
            self.target.name()
        );
        if self.confirm(&question, "--allow-destructive or --yes")? {
            return Ok(());
        }
        Err(Diagnostic::new(
            Exit::Blocked,
            format!("the {verb} was left out"),
        ))
    }

    /// Keeps what was previewed, all or nothing. Exit 6 when it changes other rows than it did.
    pub async fn commit(&mut self) -> Result<(), Diagnostic> {
        if self.pending.is_empty() {
            self.terminal.say("there is nothing to commit");
            return Ok(());
        }
        let body = json!({"write": true, "commit": true, "pending": self.pending});
        let asked = self
            .target
            .ask(Request::post(&["api", "pbctl", "sql"]).json(&body))
            .await;
        asked.map_err(|error| match error.exit {
            Exit::Conflict => error.hint(
                "`.rollback` drops the statements; run them again to see what they change now",
            ),
            _ => error,
        })?;
        self.terminal.say(&format!("committed {}", self.waiting()));
        self.pending.clear();
        Ok(())
    }

    /// Drops what was previewed.
    pub fn roll_back(&mut self) {
        if self.pending.is_empty() {
            self.terminal.say("there is nothing to roll back");
            return;
        }
        self.terminal.say(&format!("dropped {}", self.waiting()));
        self.pending.clear();
    }

    /// The statements that wait, by their number.
    fn waiting(&self) -> String {
        counted(self.pending.len(), "statement")
    }

    /// `2 statements are not committed`.
    pub fn not_committed(&self) -> String {
        let are = either(self.pending.len(), "is", "are");
        format!("{} {are} not committed", self.waiting())
    }

    /// Refuses to leave statements behind without a word.
    pub fn nothing_waits(&self) -> Result<(), Diagnostic> {
        if self.pending.is_empty() {
            return Ok(());
        }
        let message = self.not_committed();
        Err(Diagnostic::new(Exit::Failed, message)
            .hint("`.commit` keeps them, `.rollback` drops them"))
    }
}

/// A blob as SQL writes it; anything else as it is.
fn readable(cell: &Value) -> Value {
    match cell.get("blob").and_then(Value::as_str) {
        Some(hex) => format!("x'{hex}'").into(),
        None => cell.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blobs_are_read_as_sql_writes_them() {
        assert_eq!(readable(&json!({"blob": "00ff"})), "x'00ff'");
        assert_eq!(readable(&json!("x")), "x");
    }
}
