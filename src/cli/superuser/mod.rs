//! `pbctl superuser …`: who may do everything, on every target; a directory that does not exist yet is
//! made.
//!
//! Spelling, sentences on stdout and messages are PocketBase's, because scripts know them. Other
//! than there, failures go to stderr and have an exit code, and passwords need not be arguments.

mod accounts;

use std::{
    fmt::Write as _,
    fs,
    io::{self, Read as _},
    path::{Path, PathBuf},
};

use clap::{Args, Subcommand};
use serde_json::json;

use super::{
    config::GlobalArgs,
    diagnostic::{Diagnostic, Exit},
    target::Target,
    terminal::Terminal,
};
use crate::{
    app::fields::email::is_email,
    model::field_error::{self, Entry, FieldErrors},
};

/// Manages the superusers
#[derive(Debug, Args)]
pub struct SuperuserArgs {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Makes a superuser
    Create(Credentials),
    /// Makes a superuser, or changes its password
    Upsert(Credentials),
    /// Changes a superuser's password
    Update(Credentials),
    /// Removes a superuser
    #[command(visible_alias = "rm")]
    Delete(Who),
    /// Lists the superusers
    #[command(visible_alias = "ls")]
    List,
    /// Makes a one-time password for a superuser
    Otp(Who),
    /// Says from where superusers may act; without addresses: from everywhere
    Ips {
        /// IP addresses and subnets in CIDR form
        #[arg(value_name = "ADDRESS")]
        addresses: Vec<String>,
    },
}

#[derive(Debug, Args)]
struct Credentials {
    /// The email
    email: Option<String>,
    /// The password; better asked for or read, since arguments are seen by others
    #[arg(hide = true)]
    password: Option<String>,
    /// Reads the password from standard input
    #[arg(long, conflicts_with_all = ["password", "password_file"])]
    password_stdin: bool,
    /// Reads the password from a file; - is standard input
    #[arg(long, value_name = "FILE", conflicts_with = "password")]
    password_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct Who {
    /// The email
    email: Option<String>,
}

/// Runs `superuser`.
pub async fn run(
    args: SuperuserArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    // Everything that can be wrong with the arguments is told before a directory is made.
    let action = Checked::new(args.action, terminal)?;
    let target = match action {
        Checked::List => Target::existing(global, terminal).await?,
        _ => Target::open(global, terminal).await?,
    };
    let outcome = action.run(&target, terminal).await;
    target.close().await;
    outcome
}

/// An [`Action`] with everything it needs.
enum Checked {
    Create(String, String),
    Upsert(String, String),
    Update(String, String),
    Delete(String),
    List,
    Otp(String),
    Ips(Vec<String>),
}

impl Checked {
    fn new(action: Action, terminal: &Terminal) -> Result<Self, Diagnostic> {
        Ok(match action {
            Action::Create(given) => given.read(terminal).map(|(e, p)| Self::Create(e, p))?,
            Action::Upsert(given) => given.read(terminal).map(|(e, p)| Self::Upsert(e, p))?,
            Action::Update(given) => given.read(terminal).map(|(e, p)| Self::Update(e, p))?,
            Action::Delete(who) => Self::Delete(who.check()?),
            Action::List => Self::List,
            Action::Otp(who) => Self::Otp(who.check()?),
            Action::Ips { addresses } => Self::Ips(addresses),
        })
    }

    async fn run(self, target: &Target, terminal: &Terminal) -> Result<(), Diagnostic> {
        if let Self::Create(_, password) | Self::Upsert(_, password) | Self::Update(_, password) =
            &self
        {
            must_be_secret(target, password)?;
        }
        match self {
            Self::Create(email, password) => {
                let done = accounts::create(target, &email, &password).await;
                done.map_err(failed("failed to create new superuser account"))?;
                terminal.line(&format!("Successfully created new superuser \"{email}\"!"))
            }
            Self::Upsert(email, password) => {
                let done = accounts::upsert(target, &email, &password).await;
                done.map_err(failed("failed to upsert superuser account"))?;
                terminal.line(&format!("Successfully saved superuser \"{email}\"!"))
            }
            Self::Update(email, password) => {
                let done = accounts::update(target, &email, &password).await;
                let step = format!("failed to change superuser \"{email}\" password");
                done.map_err(failed(&step))?;
                terminal.line(&format!(
                    "Successfully changed superuser \"{email}\" password!"
                ))
            }
            Self::Delete(email) => {
                let step = format!("failed to delete superuser \"{email}\"");
                let deleted = accounts::delete(target, &email).await;
                terminal.line(&if deleted.map_err(failed(&step))? {
                    format!("Successfully deleted superuser \"{email}\"!")
                } else {
                    format!("superuser \"{email}\" is missing or already deleted")
                })
            }
            Self::List => list(target, terminal).await,
            Self::Otp(email) => one_time_password(target, terminal, &email).await,
            Self::Ips(addresses) => restrict_to(target, terminal, addresses).await,
        }
    }
}

/// Exit 7 when others could read a password on its way.
fn must_be_secret(target: &Target, password: &str) -> Result<(), Diagnostic> {
    if target.is_private() || password.is_empty() {
        return Ok(());
    }
    let message = format!("the way to {} is not encrypted", target.name());
    Err(Diagnostic::new(Exit::Blocked, message)
        .hint("others could read the password: use https://, or run the command on that machine"))
}

async fn list(target: &Target, terminal: &Terminal) -> Result<(), Diagnostic> {
    let emails = accounts::list(target).await?;
    let rows: Vec<_> = emails
        .iter()
        .map(|email| json!({ "email": email }))
        .collect();
    terminal.list(&["email"], &rows)
}

async fn one_time_password(
    target: &Target,
    terminal: &Terminal,
    email: &str,
) -> Result<(), Diagnostic> {
    let made = accounts::one_time_password(target, email)
        .await
        .map_err(failed("failed to create OTP"))?;
    if terminal.wants_json() {
        let (id, password, duration) = (made.id, made.password, made.duration);
        return terminal.object(&json!({"id": id, "password": password, "duration": duration}));
    }
    terminal.line(&format!(
        "Successfully created OTP for superuser \"{email}\":\n├─ Id:    {}\n├─ Pass:  {}\n└─ Valid: {}s\n",
        made.id, made.password, made.duration
    ))
}

async fn restrict_to(
    target: &Target,
    terminal: &Terminal,
    addresses: Vec<String>,
) -> Result<(), Diagnostic> {
    let shown = tree(&addresses);
    let none = addresses.is_empty();
    let done = accounts::restrict_to(target, addresses).await;
    done.map_err(failed("failed to save the SuperuserIPs setting"))?;
    terminal.line(&if none {
        "Successfully cleared SuperuserIPs setting!".to_owned()
    } else {
        format!("Successfully updated SuperuserIPs setting:{shown}")
    })
}

fn tree(lines: &[String]) -> String {
    let mut out = String::new();
    for (i, line) in lines.iter().enumerate() {
        let branch = if i + 1 == lines.len() {
            "└─"
        } else {
            "├─"
        };
        _ = write!(out, "\n{branch} {line}");
    }
    out
}

impl Credentials {
    /// Email and password, from wherever the password is to come.
    fn read(self, terminal: &Terminal) -> Result<(String, String), Diagnostic> {
        let Some(email) = self.email else {
            return Err(Diagnostic::new(
                Exit::Usage,
                "missing email and password arguments",
            )
            .hint("for example: admin@example.com; the password is asked for, or --password-file has it"));
        };
        let email = checked_email(Some(email), "missing or invalid email address")?;
        let password = if self.password_stdin {
            first_line(read_stdin())?
        } else if let Some(path) = self.password_file {
            read_file(&path)?
        } else if let Some(password) = self.password {
            terminal.warn(
                "a password on the command line can be seen by others: use --password-stdin, \
                 --password-file, or wait to be asked",
            );
            password
        } else {
            ask(terminal)?
        };
        Ok((email, password))
    }
}

impl Who {
    fn check(self) -> Result<String, Diagnostic> {
        checked_email(self.email, "invalid or missing email address")
            .map_err(|error| error.hint("`pbctl superuser list` shows which there are"))
    }
}

fn checked_email(email: Option<String>, message: &str) -> Result<String, Diagnostic> {
    match email {
        Some(email) if is_email(&email) => Ok(email),
        Some(_) => Err(Diagnostic::new(Exit::Invalid, message)),
        None => Err(Diagnostic::new(Exit::Usage, message)),
    }
}

fn ask(terminal: &Terminal) -> Result<String, Diagnostic> {
    let flags = "--password-stdin or --password-file";
    let password = terminal.password("Password", flags)?;
    if terminal.password("Password again", flags)? == password {
        return Ok(password);
    }
    Err(Diagnostic::new(
        Exit::Invalid,
        "the passwords are not the same",
    ))
}

fn read_file(path: &Path) -> Result<String, Diagnostic> {
    if path == Path::new("-") {
        return first_line(read_stdin());
    }
    first_line(fs::read_to_string(path)).map_err(|diagnostic| Diagnostic {
        message: format!("the password cannot be read from {}", path.display()),
        ..diagnostic
    })
}

fn read_stdin() -> io::Result<String> {
    let mut text = String::new();
    io::stdin().lock().read_to_string(&mut text)?;
    Ok(text)
}

/// A password without the line end that editors and `echo` leave.
fn first_line(text: io::Result<String>) -> Result<String, Diagnostic> {
    let mut text = text.map_err(|error| {
        Diagnostic::new(Exit::Failed, "the password cannot be read").caused_by(&error)
    })?;
    if text.ends_with('\n') {
        text.pop();
        if text.ends_with('\r') {
            text.pop();
        }
    }
    Ok(text)
}

/// A refused value is told in one line behind `step`, as PocketBase does; other errors speak for
/// themselves.
fn failed(step: &str) -> impl FnOnce(Diagnostic) -> Diagnostic {
    let step = step.to_owned();
    move |mut diagnostic| {
        if diagnostic.exit != Exit::Invalid {
            return diagnostic;
        }
        let reason = if diagnostic.fields.is_empty() {
            field_error::sentence(&diagnostic.message)
        } else {
            sentence(&diagnostic.fields)
        };
        diagnostic.message = format!("{step}: {reason}");
        diagnostic.fields = FieldErrors::new();
        diagnostic
    }
}

/// Field errors in one line: `email: Value must be unique; password: Cannot be blank.`
fn sentence(fields: &FieldErrors) -> String {
    let parts: Vec<String> = fields
        .iter()
        .map(|(name, entry)| match entry {
            Entry::Error(error) => format!("{name}: {}", error.message.trim_end_matches('.')),
            Entry::Inside(inner) => format!("{name}: ({})", sentence(inner)),
        })
        .collect();
    format!("{}.", parts.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::field_error::FieldError;

    #[test]
    fn refused_values_are_one_sentence() {
        let mut fields = FieldErrors::new();
        fields.insert("email", FieldError::new("x", "Value must be unique."));
        fields.insert("ips.0", FieldError::new("x", "invalid"));
        fields.insert("ips.2", FieldError::new("x", "invalid"));
        let refused = Diagnostic {
            fields,
            ..Diagnostic::new(Exit::Invalid, "no")
        };
        let diagnostic = failed("failed")(refused);
        assert_eq!(
            diagnostic.message,
            "failed: email: Value must be unique; ips: (0: Invalid; 2: Invalid.)."
        );
        assert_eq!(diagnostic.exit, Exit::Invalid);
    }

    #[test]
    fn only_the_last_line_end_of_a_password_goes() {
        for (text, password) in [
            ("a\n", "a"),
            ("a\r\n", "a"),
            (" a ", " a "),
            ("a\n\n", "a\n"),
        ] {
            assert_eq!(first_line(Ok(text.into())).unwrap(), password);
        }
    }
}
