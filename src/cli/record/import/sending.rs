//! Pieces of a file to the target, one after the other.

use std::{collections::BTreeMap, fmt::Write as _, thread, time::Duration};

use serde_json::{Value, json};

use super::{
    Before, ImportArgs,
    reading::{Mark, Piece, Reading, RowAt, Trouble},
    rejects::Rejects,
    report::Report,
};
use crate::{
    cli::{
        diagnostic::{Diagnostic, Exit},
        serve::Signals,
        target::{Request, Target},
        terminal::Terminal,
    },
    model::{
        counted::{counted, either},
        field_error::{Entry, FieldErrors},
    },
};

/// Pieces that are read ahead.
const AHEAD: usize = 2;

/// How long a piece may go on when a signal has come: passwords of 5,000 users take minutes.
const PATIENCE: Duration = Duration::from_secs(5);

/// Begins to listen to signals: when the work begins, so that until then they have their default.
pub type Listen = fn() -> std::io::Result<Signals>;

/// Refused rows that a dry run tells one by one.
const TOLD: u64 = 10;

/// What became of the rows of an import.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Totals {
    /// All of them.
    pub rows: u64,
    /// New records.
    pub created: u64,
    /// Changed ones.
    pub updated: u64,
    /// Records that were as the row wants them.
    pub unchanged: u64,
    /// Records that stay as they are.
    pub skipped: u64,
    /// Rows that were not stored.
    pub rejected: u64,
}

impl Totals {
    /// Adds what became of a batch, of which `bad` more rows were not sent.
    pub fn add(&mut self, answer: &Value, bad: u64) {
        let number = |name: &str| answer[name].as_u64().unwrap_or_default();
        let refused = answer["refused"].as_array().map_or(0, Vec::len) as u64;
        self.rows += number("rows") + bad;
        self.created += number("created");
        self.updated += number("updated");
        self.unchanged += number("unchanged");
        self.skipped += number("skipped");
        self.rejected += refused + bad;
    }

    /// As it is printed and stored.
    pub fn to_json(&self) -> Value {
        json!({
            "rows": self.rows, "created": self.created, "updated": self.updated,
            "unchanged": self.unchanged, "skipped": self.skipped, "rejected": self.rejected,
        })
    }

    /// Read back.
    pub fn from_json(json: &Value) -> Self {
        let number = |name: &str| json[name].as_u64().unwrap_or_default();
        Self {
            rows: number("rows"),
            created: number("created"),
            updated: number("updated"),
            unchanged: number("unchanged"),
            skipped: number("skipped"),
            rejected: number("rejected"),
        }
    }

    /// As people read it.
    pub fn told(&self) -> String {
        let mut text = format!("{}, {} created", counted(self.rows, "row"), self.created);
        for (count, what) in [
            (self.updated, "updated"),
            (self.unchanged, "unchanged"),
            (self.skipped, "skipped"),
            (self.rejected, "refused"),
        ] {
            if count > 0 {
                _ = write!(text, ", {count} {what}");
            }
        }
        text
    }
}

/// An import that is under way.
pub struct Sending<'a> {
    args: &'a ImportArgs,
    target: &'a Target,
    terminal: &'a Terminal,
    rejects: Option<Rejects>,
    totals: Totals,
    /// Rows that the target has dealt with.
    from: i64,
    /// The answer to the first piece, when it was sent by an earlier import.
    replay: Option<Value>,
    /// Columns and the fields they are.
    columns: Vec<(String, String)>,
    total_bytes: u64,
    /// What a dry run found, to be told of the columns.
    refused: BTreeMap<String, (u64, String)>,
    problems: u64,
    begun: bool,
}

impl<'a> Sending<'a> {
    /// An import that goes on where one `before` has ended.
    pub fn new(
        (args, target, terminal): (&'a ImportArgs, &'a Target, &'a Terminal),
        before: Before,
        reading: &Reading,
    ) -> Result<Self, Diagnostic> {
        let rejects = args.rejects.as_deref().filter(|_| !args.dry_run);
        let rejects = rejects.map(|path| Rejects::open(path, before.rejects, reading));
        let columns = reading.columns.iter();
        let columns =
            columns.filter_map(|(name, goal)| Some((name.clone(), goal.as_ref()?.field.clone())));
        Ok(Self {
            args,
            target,
            terminal,
            rejects: rejects.transpose()?,
            totals: before.totals,
            from: before.from,
            replay: before.marks.map(|_| before.answer),
            columns: columns.collect(),
            total_bytes: reading.total,
            refused: BTreeMap::new(),
            problems: 0,
            begun: false,
        })
    }

    /// Sends all pieces, until `listen` hears of a signal; gives what became of the rows, and what the
    /// columns look like.
    pub async fn run(
        mut self,
        reading: Reading,
        listen: Listen,
    ) -> Result<(Totals, Option<Report>), Diagnostic> {
        let mut signals = listen().map_err(|error| {
            Diagnostic::new(Exit::Failed, "cannot listen to signals").caused_by(&error)
        })?;
        let (give, take) = flume::bounded(AHEAD);
        let reader = thread::spawn(move || read_all(reading, &give));
        let sent = self.send_all(&take, &mut signals).await;
        // The reader ends when nobody takes any more.
        drop(take);
        if let Err(error) = sent {
            if self.args.atomic {
                // What is left of it is overwritten by the next import of the file.
                _ = self.discard().await;
            }
            // It may wait for stdin for ever; so nobody waits for it.
            return Err(error);
        }
        let report = reader.join().ok().flatten().map(|mut report| {
            for (field, (count, reason)) in &self.refused {
                report.refuse(field, *count, reason);
            }
            report
        });
        Ok((self.totals, report))
    }

    async fn send_all(
        &mut self,
        pieces: &flume::Receiver<Result<Piece, Diagnostic>>,
        signals: &mut Signals,
    ) -> Result<(), Diagnostic> {
        let mut meter = self.terminal.meter();
        let mut last = Mark::default();
        loop {
            let piece = tokio::select! {
                piece = pieces.recv_async() => piece,
                exit = signals.next() => return Err(self.interrupted(exit, last)),
            };
            let Ok(piece) = piece else { break };
            let piece = piece.map_err(|error| self.hinted(error, last))?;
            let (sent, exit) = patiently(signals, self.send(&piece)).await;
            match sent {
                Some(sent) => sent.map_err(|error| self.hinted(error, piece.start))?,
                // Whether it is stored will be seen when the import is resumed.
                None => return Err(self.given_up(exit)),
            }
            last = piece.end;
            meter.show_rows("import", piece.end.byte, self.total_bytes, self.totals.rows);
            if let Some(exit) = exit
                && (self.args.atomic || !piece.is_last)
            {
                return Err(self.interrupted(exit, last));
            }
        }
        if self.args.atomic {
            return self.finish(signals).await;
        }
        Ok(())
    }

    /// Stopped between two pieces, the next of which begins at `next`.
    fn interrupted(&self, exit: Exit, next: Mark) -> Diagnostic {
        let message = format!("interrupted before line {}", next.line);
        self.hinted(Diagnostic::new(exit, message), next)
    }

    /// Stopped while a piece was being stored, or not.
    fn given_up(&self, exit: Option<Exit>) -> Diagnostic {
        let exit = exit.unwrap_or(Exit::Interrupted);
        if self.args.atomic || self.args.dry_run {
            return Diagnostic::new(exit, "interrupted").hint("nothing was imported");
        }
        Diagnostic::new(exit, "interrupted in the middle of a batch")
            .hint("it is stored whole or not at all; the same command with --resume finds out")
    }

    async fn send(&mut self, piece: &Piece) -> Result<(), Diagnostic> {
        let goes_on = self.rejects.is_some() || self.args.dry_run;
        if let (false, Some((at, trouble))) = (goes_on, piece.bad.first()) {
            self.try_rows_before(piece, at.line).await?;
            return Err(self.diagnostic(Some(at.line), trouble, FieldErrors::new()));
        }
        if self.args.atomic {
            return self.stage(piece).await;
        }
        let answer = match self.replay.take() {
            Some(answer) => answer,
            None => self.store(piece).await?,
        };
        let refused = answer["refused"].as_array().map(Vec::as_slice);
        let refused = refused.unwrap_or_default();
        if answer["kept"] != true && !self.args.dry_run {
            return Err(self.refusal(refused.first(), |row| piece.sent.get(row).map(|at| at.line)));
        }
        let mut rejected: Vec<(RowAt, Trouble)> = piece.bad.clone();
        for one in refused {
            let row = one["row"].as_u64().unwrap_or_default() as usize;
            if let Some(at) = piece.sent.get(row) {
                rejected.push((*at, self.trouble(one)));
            }
        }
        rejected.sort_by_key(|(at, _)| at.line);
        for (at, trouble) in &rejected {
            self.reject(*at, &piece.raw, trouble)?;
        }
        self.totals.add(&answer, piece.bad.len() as u64);
        Ok(())
    }

    /// Asks the target to store a piece.
    async fn store(&mut self, piece: &Piece) -> Result<Value, Diagnostic> {
        let rejects = self.rejects.as_ref().map_or(0, |rejects| rejects.length);
        let marks = (piece.start, piece.end);
        let state = Before::state(marks, rejects, &self.totals, piece.bad.len());
        let request = self
            .args
            .request(&[])
            .query(
                "id",
                if self.args.dry_run {
                    String::new()
                } else {
                    self.args.id()
                },
            )
            .query("dryRun", self.args.dry_run)
            .query("from", self.from)
            .query("last", piece.is_last)
            .query("state", state)
            .bytes("application/x-ndjson", piece.lines.clone());
        let answer = self.target.ask(request).await?;
        if let Some(at) = answer["movedTo"].as_i64() {
            let message =
                format!("another import of this file is under way; it has come to row {at}");
            return Err(Diagnostic::new(Exit::Conflict, message));
        }
        if answer["kept"] == true {
            self.from += piece.sent.len() as i64;
        }
        Ok(answer)
    }

    /// Looks whether the target refuses a row before the one at `line`, which cannot be sent: the first
    /// bad row is told, whoever finds it.
    async fn try_rows_before(&self, piece: &Piece, line: u64) -> Result<(), Diagnostic> {
        let rows = piece.sent.iter().take_while(|at| at.line < line).count();
        let lines = piece.lines.split_inclusive(|&byte| byte == b'\n');
        let before: Vec<u8> = lines.take(rows).flatten().copied().collect();
        let request = self.args.request(&[]).query("dryRun", true);
        let request = request.bytes("application/x-ndjson", before);
        let answer = self.target.ask(request).await?;
        match answer["refused"].get(0) {
            None => Ok(()),
            first => Err(self.refusal(first, |row| piece.sent.get(row).map(|at| at.line))),
        }
    }

    /// Sends a piece of an import that is all or nothing.
    async fn stage(&mut self, piece: &Piece) -> Result<(), Diagnostic> {
        let request = Request::post(&["api", "pbctl", "import", &self.args.collection, "stage"])
            .query("id", self.args.id())
            .query("begins", !self.begun)
            .bytes("application/x-ndjson", piece.lines.clone());
        self.target.ask(request).await?;
        self.begun = true;
        Ok(())
    }

    /// Asks the target to store all that was staged. A signal discards it, unless that is too late; at
    /// a second one nobody waits for the answer.
    async fn finish(&mut self, signals: &mut Signals) -> Result<(), Diagnostic> {
        let request = self
            .args
            .request(&["finish"])
            .query("dryRun", self.args.dry_run)
            .query("id", self.args.id());
        let asked = self.target.ask(request);
        tokio::pin!(asked);
        let (answer, exit) = tokio::select! {
            answer = &mut asked => (answer, None),
            exit = signals.next() => {
                self.discard().await?;
                tokio::select! {
                    answer = asked => (answer, Some(exit)),
                    exit = signals.next() => return Err(self.given_up(Some(exit))),
                }
            }
        };
        let answer = match (answer, exit) {
            (Err(_), Some(_)) => return Err(self.given_up(exit)),
            (answer, _) => answer.map_err(|error| self.hinted(error, Mark::default()))?,
        };
        self.finished(&answer)
            .map_err(|error| self.hinted(error, Mark::default()))
    }

    /// Tells what became of all that was staged.
    fn finished(&mut self, answer: &Value) -> Result<(), Diagnostic> {
        let refused = answer["refused"].as_array().map(Vec::as_slice);
        let refused = refused.unwrap_or_default();
        if answer["kept"] != true && !self.args.dry_run {
            return Err(self.refusal(refused.first(), |_| None));
        }
        for one in refused {
            let line = one["line"].as_u64().unwrap_or_default();
            let (start, end) = (0, 0);
            self.reject(RowAt { line, start, end }, &[], &self.trouble(one))?;
        }
        self.totals.add(answer, 0);
        Ok(())
    }

    /// Forgets what was staged.
    async fn discard(&self) -> Result<(), Diagnostic> {
        let discard = Request::delete(&["api", "pbctl", "import"]).query("id", self.args.id());
        self.target.ask(discard).await.map(|_| ())
    }

    /// Puts a row aside; a dry run only tells of it.
    fn reject(&mut self, at: RowAt, raw: &[u8], trouble: &Trouble) -> Result<(), Diagnostic> {
        if let Some(rejects) = &mut self.rejects {
            return rejects.add(at, raw, trouble);
        }
        let column = trouble.column.clone().unwrap_or_default();
        let field = self.columns.iter().find(|(name, _)| *name == column);
        let field = field.map_or(column, |(_, field)| field.clone());
        let seen = self.refused.entry(field);
        seen.or_insert_with(|| (0, trouble.message.clone())).0 += 1;
        self.problems += 1;
        if self.problems <= TOLD {
            let file = self.args.file.display();
            self.terminal
                .say(&format!("{file}:{}: {}", at.line, trouble.told()));
        }
        Ok(())
    }

    /// What the target has against a row, in the words of the file.
    fn trouble(&self, refused: &Value) -> Trouble {
        let fields = FieldErrors::from_json(&refused["fields"]);
        let first = fields.iter().find_map(|(name, entry)| match entry {
            Entry::Error(error) => Some((name.to_owned(), error.message.clone())),
            Entry::Inside(_) => None,
        });
        let Some((field, message)) = first else {
            let message = refused["message"].as_str().unwrap_or("refused");
            return Trouble {
                column: None,
                message: message.trim_end_matches('.').to_owned(),
            };
        };
        let column = self.columns.iter().find(|(_, known)| *known == field);
        Trouble {
            column: Some(column.map_or(field, |(name, _)| name.clone())),
            message: message.trim_end_matches('.').to_owned(),
        }
    }

    fn refusal(
        &self,
        refused: Option<&Value>,
        line_of: impl Fn(usize) -> Option<u64>,
    ) -> Diagnostic {
        let Some(refused) = refused else {
            return Diagnostic::new(Exit::Failed, "a batch was not stored");
        };
        let row = refused["row"].as_u64().unwrap_or_default() as usize;
        let line = refused["line"].as_u64().or_else(|| line_of(row));
        let fields = FieldErrors::from_json(&refused["fields"]);
        self.diagnostic(line, &self.trouble(refused), fields)
    }

    fn diagnostic(&self, line: Option<u64>, trouble: &Trouble, fields: FieldErrors) -> Diagnostic {
        let file = self.args.file.display();
        let line = line.map_or(String::new(), |line| format!(":{line}"));
        let column = match &trouble.column {
            None => String::new(),
            Some(column) => match self.columns.iter().find(|(name, _)| name == column) {
                Some((name, field)) if name != field => format!("column {name} ({field}): "),
                _ => format!("column {column}: "),
            },
        };
        let message = format!("{file}{line}: {column}{}", trouble.message);
        let mut diagnostic = Diagnostic::new(Exit::Invalid, message);
        diagnostic.fields = fields;
        diagnostic
    }

    /// Says what is stored, and how to go on.
    fn hinted(&self, error: Diagnostic, next: Mark) -> Diagnostic {
        if self.args.dry_run {
            return error;
        }
        if self.args.atomic || self.from == 0 {
            return error.hint("nothing was imported");
        }
        let rows = self.totals.rows;
        let (told, are) = (counted(rows, "row"), either(rows, "is", "are"));
        error.hint(format!(
            "{told} before line {} {are} imported; the same command with --resume goes on there",
            next.line
        ))
    }
}

/// Does `work`. A signal leaves it [`PATIENCE`], a second one nothing: then it may be done or not.
async fn patiently<T>(
    signals: &mut Signals,
    work: impl Future<Output = T>,
) -> (Option<T>, Option<Exit>) {
    tokio::pin!(work);
    let exit = tokio::select! {
        done = &mut work => return (Some(done), None),
        exit = signals.next() => exit,
    };
    let done = tokio::select! {
        done = work => Some(done),
        () = tokio::time::sleep(PATIENCE) => None,
        _ = signals.next() => None,
    };
    (done, Some(exit))
}

/// Reads pieces until the file ends or nobody wants them.
fn read_all(
    mut reading: Reading,
    give: &flume::Sender<Result<Piece, Diagnostic>>,
) -> Option<Report> {
    loop {
        let piece = reading.next();
        let ends = piece.as_ref().map_or(true, |piece| piece.is_last);
        if give.send(piece).is_err() || ends {
            return reading.report;
        }
    }
}
