//! `.export`: what a query gives, into a file, page by page. However many records there are, a page of
//! them is in memory.

use std::path::Path;

use super::{find, usage};
use crate::{
    cli::{
        diagnostic::{Diagnostic, Exit},
        shell::{
            output::{Mode, Rows},
            parse::{self, Input},
            query::{List, Verb},
            session::{self, Session},
        },
        whole_file::WholeFile,
    },
    model::counted::counted,
};

/// `.export QUERY FILE`: the name's ending says how. All records, not only those that are shown.
pub async fn run(session: &mut Session<'_>, rest: &str) -> Result<(), Diagnostic> {
    let (text, file) = rest.rsplit_once(char::is_whitespace).ok_or_else(own)?;
    let path = Path::new(file);
    let mode = mode_of(path)?;
    // What is wrong with the query is told before anybody is asked about the file.
    let query = match parse::one(text) {
        Some(Input::Sql(statement)) => Wanted::Sql(statement),
        Some(Input::Records(text)) => {
            let query = session::query(text)?;
            let Verb::List(list) = query.verb else {
                return Err(own());
            };
            Wanted::Records(query.collection, list)
        }
        _ => return Err(own()),
    };
    if path.exists() {
        let question = format!("{file} exists. Overwrite it?");
        if !session.confirm(&question, "--yes")? {
            return Ok(());
        }
    }
    let mut stream = Stream {
        file: WholeFile::create(path)?,
        mode,
        columns: None,
        count: 0,
    };
    let before = std::mem::replace(&mut session.mode, mode);
    let written = match query {
        Wanted::Sql(statement) => statement_rows(session, statement, &mut stream).await,
        Wanted::Records(collection, list) => {
            record_rows(session, &collection, list, &mut stream).await
        }
    };
    session.mode = before;
    written?;
    let count = stream.finish()?;
    let rows = counted(count, "row");
    session.terminal.say(&format!("wrote {rows} to {file}"));
    Ok(())
}

/// What is exported.
enum Wanted<'a> {
    Sql(&'a str),
    Records(String, List),
}

/// How a file is written. Exit 64 when its name does not say.
fn mode_of(path: &Path) -> Result<Mode, Diagnostic> {
    Ok(match path.extension().and_then(|ending| ending.to_str()) {
        Some("csv") => Mode::Csv,
        Some("json") => Mode::Json,
        Some("ndjson" | "jsonl") => Mode::Ndjson,
        Some("yaml" | "yml") => Mode::Yaml,
        Some("md") => Mode::Md,
        _ => {
            let message = format!("{} does not say what it is", path.display());
            return Err(Diagnostic::new(Exit::Usage, message)
                .hint("its name ends with .csv, .json, .ndjson, .yaml or .md"));
        }
    })
}

/// Rows of SQL come in one answer, which has a limit.
async fn statement_rows(
    session: &mut Session<'_>,
    statement: &str,
    stream: &mut Stream,
) -> Result<(), Diagnostic> {
    let was = std::mem::replace(&mut session.interactive, false);
    let answer = session.ask_sql(statement, false).await;
    session.interactive = was;
    let answer = answer?;
    if answer["truncated"] == true {
        let message = "the query gives more rows than one answer may have";
        return Err(
            Diagnostic::new(Exit::Failed, message).hint("take them in parts: where …, limit …")
        );
    }
    stream.put(session.sql_rows(&answer))
}

async fn record_rows(
    session: &mut Session<'_>,
    collection: &str,
    list: List,
    stream: &mut Stream,
) -> Result<(), Diagnostic> {
    let list = List {
        limit: list.limit.or((list.page.is_none()).then_some(u64::MAX)),
        ..list
    };
    let take = |session: &mut Session<'_>, records| {
        let mut rows = session.rows(collection, &list, records);
        if stream.columns.is_none() {
            add_sparse(session, collection, &list, &mut rows.columns);
        }
        stream.put(rows)
    };
    session.pages(collection, &list, take).await
}

/// Adds what some records have and the first ones perhaps lack: emails that people hide, and relations
/// that are blank.
fn add_sparse(session: &Session<'_>, collection: &str, list: &List, columns: &mut Vec<String>) {
    if !list.fields.is_empty() {
        return;
    }
    let known = session.names.find(collection);
    let fields = known.map_or(&[][..], |known| &known.fields);
    let place = fields.iter().position(|field| field.name == "email");
    if let Some(place) = place.filter(|_| known.is_some_and(|known| known.kind() == "auth"))
        && !columns.iter().any(|name| name == "email")
    {
        // Behind the last field that stands before it in the collection.
        let before: Vec<&str> = fields[..place].iter().map(|f| f.name.as_str()).collect();
        let at = columns
            .iter()
            .rposition(|name| before.contains(&name.as_str()));
        columns.insert(at.map_or(0, |at| at + 1), "email".into());
    }
    if !list.expand.is_empty() && !columns.iter().any(|name| name == "expand") {
        columns.push("expand".into());
    }
}

/// A file that is being written.
struct Stream {
    file: WholeFile,
    mode: Mode,
    /// Those of the first rows; none before these.
    columns: Option<Vec<String>>,
    count: usize,
}

impl Stream {
    /// Adds rows. Exit 1 when one of them has what the columns of a table leave out: a file that lacks
    /// values is worse than none.
    fn put(&mut self, mut rows: Rows) -> Result<(), Diagnostic> {
        match &self.columns {
            None => {
                self.file.put(rows.head(self.mode).as_bytes())?;
                self.columns = Some(rows.columns.clone());
            }
            Some(columns) if !self.mode.is_typed() => {
                if let Some(name) = rows.columns.iter().find(|name| !columns.contains(name)) {
                    let message = format!("some records have {name:?}, the first ones lack it");
                    return Err(Diagnostic::new(Exit::Failed, message)
                        .hint("name the columns (fields a,b), or write .ndjson or .json"));
                }
                rows.columns.clone_from(columns);
            }
            Some(_) => {}
        }
        let text = rows.body(self.mode, self.count > 0);
        self.count += rows.rows.len();
        self.file.put(text.as_bytes())
    }

    /// Ends the file; tells how many rows it has.
    fn finish(mut self) -> Result<usize, Diagnostic> {
        if self.columns.is_none() {
            self.put(Rows::default())?;
        }
        let tail = Rows::tail(self.mode, self.count == 0);
        self.file.put(tail.as_bytes())?;
        self.file.finish()?;
        Ok(self.count)
    }
}

fn own() -> Diagnostic {
    find("export").map_or_else(|| Diagnostic::new(Exit::Bug, "export"), usage)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn rows(from: u64, to: u64) -> Rows {
        Rows {
            columns: vec!["n".into(), "t".into()],
            rows: (from..to).map(|n| json!({"t": "x", "n": n})).collect(),
        }
    }

    fn written(mode: Mode, pages: Vec<Rows>) -> Result<String, Diagnostic> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("f");
        let mut stream = Stream {
            file: WholeFile::create(&path)?,
            mode,
            columns: None,
            count: 0,
        };
        for page in pages {
            stream.put(page)?;
        }
        stream.finish()?;
        Ok(std::fs::read_to_string(&path).unwrap())
    }

    #[test]
    fn pages_make_the_file_that_all_rows_at_once_would() {
        for mode in [Mode::Json, Mode::Ndjson, Mode::Yaml, Mode::Csv, Mode::Md] {
            for cut in [0, 1, 3] {
                let pages = vec![rows(0, cut), rows(cut, 3)];
                let whole = written(mode, vec![rows(0, 3)]).unwrap();
                assert_eq!(written(mode, pages).unwrap(), whole, "{mode:?} {cut}");
            }
        }
        assert_eq!(written(Mode::Json, vec![]).unwrap(), "[]\n");
        assert_eq!(written(Mode::Yaml, vec![rows(0, 0)]).unwrap(), "[]\n");
        assert_eq!(written(Mode::Csv, vec![rows(0, 0)]).unwrap(), "n,t\n");
    }

    #[test]
    fn a_value_that_has_no_column_is_told() {
        let mut later = rows(3, 4);
        later.columns.push("email".into());
        let refused = written(Mode::Csv, vec![rows(0, 3), later.clone()]).unwrap_err();
        assert_eq!(refused.exit, Exit::Failed);
        assert!(refused.message.contains("\"email\""), "{refused:?}");
        assert!(written(Mode::Ndjson, vec![rows(0, 3), later]).is_ok());
    }
}
