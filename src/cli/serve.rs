//! `pbctl serve`: the HTTP API of a data directory, until somebody stops it.
//!
//! Scripts written for PocketBase wait for the line `Server started at http://…` on stdout and
//! expect exit code 0 after SIGINT and SIGTERM; both are kept.

use std::{path::Path, sync::Arc, time::Duration};

use clap::Args;
use futures_util::FutureExt as _;
use tokio::sync::Notify;

#[cfg(unix)]
use super::config;
use super::{
    config::GlobalArgs,
    diagnostic::{Diagnostic, Exit},
    directory, restored,
    terminal::Terminal,
};
use crate::app::{
    App,
    config::{Purpose, Retention},
    defaults::INSTALLER_EMAIL,
    jobs,
    realtime::Subscribed,
    schema::units,
    superusers,
};
use crate::http::{
    Server,
    cors::Origins,
    serve::{self, Listener, Pause},
    static_files::PublicFiles,
    turn,
};
use crate::model::caller::Caller;
#[cfg(unix)]
use crate::{
    app::control::{self, ControlSocket},
    http,
};

/// Characters of a stream's subscriptions that are shown.
const LONGEST_LINE: usize = 500;
/// Where is listened when nobody says where.
const DEFAULT_ADDRESS: &str = "127.0.0.1:8090";

/// Serves the HTTP API of a data directory until it is interrupted
#[derive(Debug, Args)]
pub struct ServeArgs {
    /// Domains to serve over TLS; not possible yet
    #[arg(hide = true)]
    domains: Vec<String>,
    /// Address to listen to: host:port, or :port for every interface
    #[arg(long, value_name = "ADDRESS", default_value = DEFAULT_ADDRESS)]
    http: String,
    /// Not possible yet: put a proxy that speaks TLS in front
    #[arg(long, value_name = "ADDRESS", hide_short_help = true)]
    https: Option<String>,
    /// Origins that may read answers, with * and ? as wildcards
    #[arg(
        long,
        value_name = "ORIGIN",
        value_delimiter = ',',
        default_value = "*"
    )]
    origins: Vec<String>,
    /// When a write counts as done: full waits for the disk, normal survives a crash of the program
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Sync::Full)]
    sync: Sync,
    /// Keeps no changes for clients that were away
    #[arg(long = "no-changes")]
    no_changes: bool,
    /// How long changes are kept for clients that were away
    #[arg(
        long = "changes-age",
        value_name = "DURATION",
        default_value = "24h",
        value_parser = duration,
        conflicts_with = "no_changes"
    )]
    changes_age: Duration,
    /// How many of them are kept at most, about
    #[arg(
        long = "changes-count",
        value_name = "NUMBER",
        default_value_t = Retention::default().count,
        value_parser = clap::value_parser!(u64).range(1..=1_000_000_000),
        conflicts_with = "no_changes"
    )]
    changes_count: u64,
}

/// A length of time such as `90`, `5m` or `1h30m`, at least a second.
fn duration(text: &str) -> Result<Duration, String> {
    let seconds = units::duration(text).and_then(|seconds| u64::try_from(seconds).ok());
    match seconds {
        Some(seconds @ 1..) => Ok(Duration::from_secs(seconds)),
        _ => Err("give seconds, or units: 90, 5m, 1h30m, 7d".into()),
    }
}

/// When a write counts as done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Sync {
    /// When the disk has it.
    Full,
    /// When the operating system has it, as in PocketBase.
    Normal,
}

/// Serves until SIGINT or SIGTERM, then finishes running requests.
pub async fn run(
    args: ServeArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    refuse_tls(&args)?;
    for flag in global.without_effect() {
        terminal.warn(&format!(
            "{flag} has no effect: pbctl runs no JavaScript yet"
        ));
    }
    let mut config = global.config(Purpose::Serve)?;
    config.full_sync = args.sync == Sync::Full;
    config.changes = (!args.no_changes).then_some(Retention {
        age: args.changes_age,
        count: args.changes_count,
    });
    let stop = Stop::listen()?;
    let mut app = directory::open(config.clone(), terminal).await?;
    let listener = listen(&args.http);
    let mut listener = match listener {
        Ok(listener) => listener,
        Err(error) => {
            app.close().await;
            return Err(error);
        }
    };
    loop {
        let session = Session {
            app: &app,
            args: &args,
            global,
            terminal,
        };
        let outcome = session.run(listener, &stop).await;
        app.close().await;
        let (Some(back), Some(staged)) = (outcome?, app.changeover().take()) else {
            return Ok(());
        };
        listener = back;
        app = restored::open(staged, &config, terminal).await?;
    }
}

/// One opened directory while it is served.
struct Session<'a> {
    app: &'a Arc<App>,
    args: &'a ServeArgs,
    global: &'a GlobalArgs,
    terminal: &'a Terminal,
}

impl Session<'_> {
    /// Serves until a signal, or until a restored directory is to take the place of this one: then gives
    /// back the listener.
    async fn run(&self, listener: Listener, stop: &Stop) -> Result<Option<Listener>, Diagnostic> {
        let (app, terminal) = (self.app, self.terminal);
        let control = Control::listen(app, terminal);
        app.announce(&format!("http://{}", listener.address), control.path());
        terminal.bytes(banner(app, &listener.address).as_bytes())?;
        self.hint_at_superusers().await?;
        let jobs = jobs::start(app).map_err(|error| {
            Diagnostic::new(Exit::Failed, "cannot start the clock's thread").caused_by(&error)
        })?;
        let server = Arc::new(self.server());
        self.show_subscriptions();
        app.changeover().hear();
        let (first, changeover) = (stop.first(), app.changeover().wanted());
        let pause = async {
            tokio::select! {
                () = first => Pause::Stop,
                () = changeover => Pause::Changeover,
            }
        };
        let pause = pause.shared();
        let operator = control.run(Arc::clone(&server), pause.clone().map(drop));
        let running = async { tokio::join!(serve::run(listener, server, pause), operator).0 };
        // A second signal does not wait for requests that are still running.
        let listener = tokio::select! {
            listener = running => listener,
            () = stop.second() => {
                terminal.warn("stopped before all requests were answered");
                None
            }
        };
        jobs.stop();
        Ok(listener)
    }

    /// In developer mode, each stream that says what it subscribes to.
    fn show_subscriptions(&self) {
        if !self.app.config().dev {
            return;
        }
        let terminal = self.terminal.clone();
        self.app.realtime().watch(move |subscribed| {
            terminal.say(&line(subscribed));
        });
    }

    fn server(&self) -> Server {
        let files = PublicFiles {
            dir: self.global.public_dir.clone(),
            index_fallback: self.global.index_fallback,
        };
        let origins = Origins::new(self.args.origins.clone());
        Server::new(Arc::clone(self.app), origins, files)
    }

    async fn hint_at_superusers(&self) -> Result<(), Diagnostic> {
        let emails = superusers::list(self.app).await?;
        if emails.iter().all(|email| email == INSTALLER_EMAIL) {
            self.terminal.say(&format!(
                "There is no superuser yet. Make one: pbctl superuser upsert EMAIL --dir {}",
                self.app.config().dir.display()
            ));
        }
        Ok(())
    }
}

/// A stream's subscriptions for people.
fn line(subscribed: &Subscribed<'_>) -> String {
    let who = match subscribed.caller {
        Caller::Guest => "a guest".to_owned(),
        Caller::Operator => "the operator".to_owned(),
        Caller::Record(record) => format!("{}/{}", record.collection.name, record.id()),
    };
    let topics = match subscribed.topics {
        [] => "nothing".to_owned(),
        // Clients choose these texts; they are not to write to the terminal as they like.
        topics => topics
            .join(", ")
            .escape_debug()
            .take(LONGEST_LINE)
            .collect(),
    };
    format!(
        "realtime: stream {}… of {who} at {} subscribes to {topics}",
        subscribed.stream, subscribed.address
    )
}

/// The operator's door, where the system has one.
struct Control {
    #[cfg(unix)]
    socket: Option<ControlSocket>,
}

#[cfg(unix)]
impl Control {
    /// Opens it. Without one commands work on the files, so that it is only said.
    fn listen(app: &App, terminal: &Terminal) -> Self {
        let socket = control::listen(app, config::runtime_folder().as_deref());
        let socket = socket
            .inspect_err(|error| terminal.warn(&format!("there is no control socket: {error}")))
            .ok();
        Self { socket }
    }

    fn path(&self) -> Option<&Path> {
        self.socket.as_ref().map(ControlSocket::path)
    }

    async fn run(self, server: Arc<Server>, stop: impl Future<Output = ()>) {
        if let Some(socket) = self.socket {
            http::control::run(socket, server, stop).await;
        }
    }
}

#[cfg(not(unix))]
impl Control {
    /// There is none.
    fn listen(_: &App, _: &Terminal) -> Self {
        Self {}
    }

    fn path(&self) -> Option<&Path> {
        None
    }

    async fn run(self, _: Arc<Server>, _: impl Future<Output = ()>) {}
}

fn refuse_tls(args: &ServeArgs) -> Result<(), Diagnostic> {
    let asks = !args.domains.is_empty() || args.https.as_deref().is_some_and(|a| !a.is_empty());
    if !asks {
        return Ok(());
    }
    Err(Diagnostic::new(Exit::Usage, "pbctl does not speak TLS yet")
        .hint("serve plain HTTP on --http and put a proxy that speaks TLS in front"))
}

fn listen(address: &str) -> Result<Listener, Diagnostic> {
    // PocketBase takes an empty address for none.
    let address = if address.is_empty() {
        DEFAULT_ADDRESS
    } else {
        address
    };
    serve::listen(address).map_err(|error| {
        let failed = Diagnostic::new(Exit::Failed, format!("cannot listen to {address}"));
        let hint = match error.kind() {
            std::io::ErrorKind::AddrInUse => "something else listens there: use another --http",
            std::io::ErrorKind::PermissionDenied => "ports below 1024 need the right to use them",
            _ => "--http takes host:port or :port",
        };
        failed.caused_by(&error).hint(hint)
    })
}

/// The lines scripts wait for, in the reference's form. No dashboard is promised that is not there.
fn banner(app: &App, address: &str) -> String {
    let at = app.clock().now().civil().strftime("%Y/%m/%d %H:%M:%S");
    format!("{at} Server started at http://{address}\n└─ REST API:  http://{address}/api/\n")
}

/// Signals that stop the server, counted from the moment it begins to start.
struct Stop {
    first: Arc<Notify>,
    second: Arc<Notify>,
}

impl Stop {
    /// Takes the signals from their default, which would end the program at once.
    fn listen() -> Result<Self, Diagnostic> {
        let (first, second) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let mut signals = Signals::new().map_err(|error| {
            Diagnostic::new(Exit::Failed, "cannot listen to signals").caused_by(&error)
        })?;
        let notify = [Arc::clone(&first), Arc::clone(&second)];
        tokio::spawn(async move {
            for told in notify {
                signals.next().await;
                // Kept until somebody asks, also when that is only after the start.
                told.notify_one();
            }
        });
        Ok(Self { first, second })
    }

    fn first(&self) -> impl Future<Output = ()> + use<> {
        let first = Arc::clone(&self.first);
        async move { first.notified().await }
    }

    async fn second(&self) {
        self.second.notified().await;
    }
}

/// To be called by the runtime when a thread of it has nothing to do.
pub(super) fn thread_waits() {
    turn::end();
}

/// SIGINT and SIGTERM; Ctrl-C elsewhere.
pub(super) struct Signals {
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    #[cfg(unix)]
    terminate: Option<tokio::signal::unix::Signal>,
}

#[cfg(unix)]
impl Signals {
    /// Takes the signals from their default.
    pub fn new() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: Some(signal(SignalKind::terminate())?),
        })
    }

    /// Takes only Ctrl-C from its default, for what is a part of something longer: a signal that was
    /// taken once never has its default back, and whoever goes on may not listen to it.
    pub fn interrupts() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: None,
        })
    }

    /// Waits for the next one; gives the exit code of a command that it ends.
    pub async fn next(&mut self) -> Exit {
        let Some(terminate) = &mut self.terminate else {
            _ = self.interrupt.recv().await;
            return Exit::Interrupted;
        };
        tokio::select! {
            _ = self.interrupt.recv() => Exit::Interrupted,
            _ = terminate.recv() => Exit::Terminated,
        }
    }
}

#[cfg(not(unix))]
impl Signals {
    /// Takes the signals from their default.
    pub fn new() -> std::io::Result<Self> {
        Ok(Self {})
    }

    /// The same.
    pub fn interrupts() -> std::io::Result<Self> {
        Self::new()
    }

    /// Waits for the next one; gives the exit code of a command that it ends.
    pub async fn next(&mut self) -> Exit {
        _ = tokio::signal::ctrl_c().await;
        Exit::Interrupted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(https: Option<&str>, domains: &[&str]) -> ServeArgs {
        ServeArgs {
            domains: domains.iter().map(|&name| name.to_owned()).collect(),
            http: DEFAULT_ADDRESS.into(),
            https: https.map(str::to_owned),
            origins: vec!["*".into()],
            sync: Sync::Full,
            no_changes: false,
            changes_age: Retention::default().age,
            changes_count: Retention::default().count,
        }
    }

    #[test]
    fn tls_is_refused_rather_than_ignored() {
        assert!(refuse_tls(&args(None, &[])).is_ok() && refuse_tls(&args(Some(""), &[])).is_ok());
        assert_eq!(
            refuse_tls(&args(Some(":443"), &[])).unwrap_err().exit,
            Exit::Usage
        );
        assert!(refuse_tls(&args(None, &["example.com"])).is_err());
    }

    #[tokio::test]
    async fn an_address_in_use_is_one_clear_error() {
        let taken = listen("127.0.0.1:0").unwrap();
        let refused = listen(&taken.address).unwrap_err();
        assert_eq!(refused.exit, Exit::Failed);
        assert!(refused.message.contains(&taken.address) && refused.hints.len() == 1);
        assert!(listen("19106").is_err() && listen("127.0.0.1").is_err());
    }
}
