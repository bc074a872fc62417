//! The whole pipeline over real sockets: bytes in, bytes out, as recorded from the reference.

use std::{fs, time::Duration};

use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::oneshot,
    task::JoinHandle,
    time::timeout,
};

use super::*;
use crate::app::config::Config;

/// Longest time a test waits for the other end.
const PATIENCE: Duration = Duration::from_secs(10);

/// A server on a directory and a public folder of its own.
struct TestServer {
    address: String,
    app: Arc<App>,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<Option<serve::Listener>>,
    _dir: TempDir,
}

impl TestServer {
    async fn start() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let public = dir.path().join("pub");
        fs::create_dir_all(public.join("sub")).unwrap();
        fs::write(public.join("index.html"), "root").unwrap();
        fs::write(public.join("sub/index.html"), "sub").unwrap();
        fs::write(public.join("file.txt"), "hello world file\n").unwrap();
        let (app, server) = open(&dir, public).await;
        let listener = serve::listen("127.0.0.1:0").unwrap();
        let address = listener.address.clone();
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(serve::run(listener, Arc::new(server), async {
            _ = stopped.await;
            serve::Pause::Stop
        }));
        Self {
            address,
            app,
            stop: Some(stop),
            task,
            _dir: dir,
        }
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(&self.address).await.unwrap()
    }

    /// Sends bytes as they are and reads until the server closes. `Date` is left out.
    async fn send(&self, request: &str) -> String {
        let mut stream = self.connect().await;
        stream.write_all(request.as_bytes()).await.unwrap();
        read_all(&mut stream).await
    }

    async fn ask(&self, method: &str, target: &str, headers: &str) -> String {
        let request =
            format!("{method} {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{headers}\r\n");
        self.send(&request).await
    }

    async fn stop(mut self) {
        _ = self.stop.take().unwrap().send(());
        timeout(PATIENCE, &mut self.task).await.unwrap().unwrap();
        self.app.close().await;
    }
}

/// A fresh directory in `dir`, and what answers for it.
async fn open(dir: &TempDir, public: std::path::PathBuf) -> (Arc<App>, Server) {
    let app = App::open(Config::new(dir.path().join("data")))
        .await
        .unwrap();
    let files = PublicFiles {
        dir: public,
        index_fallback: false,
    };
    let server = Server::new(Arc::clone(&app), Origins::new(Vec::new()), files);
    (app, server)
}

async fn read_all(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    timeout(PATIENCE, stream.read_to_end(&mut answer))
        .await
        .unwrap()
        .unwrap();
    let answer = String::from_utf8(answer).unwrap();
    let lines = answer
        .split("\r\n")
        .filter(|line| !line.starts_with("Date: "));
    lines.collect::<Vec<_>>().join("\n")
}

fn body(answer: &str) -> &str {
    answer.split_once("\n\n").unwrap().1
}

fn has(answer: &str, line: &str) -> bool {
    answer.lines().any(|found| found == line)
}

#[tokio::test]
async fn health_answers_with_the_headers_of_all_routes() {
    let server = TestServer::start().await;
    for target in ["/api/health", "/api/%68ealth?x", "http://x/api/health"] {
        let answer = server.ask("GET", target, "").await;
        assert!(answer.starts_with("HTTP/1.1 200 OK\n"), "{answer}");
        assert_eq!(
            body(&answer),
            "{\"message\":\"API is healthy.\",\"code\":200,\"data\":{}}\n"
        );
        for line in [
            "Content-Type: application/json",
            "Content-Length: 51",
            "Vary: Origin",
            "X-Content-Type-Options: nosniff",
            "X-Frame-Options: SAMEORIGIN",
            "X-Xss-Protection: 1; mode=block",
        ] {
            assert!(has(&answer, line), "{line} in {answer}");
        }
        assert!(!answer.contains("Access-Control"), "{answer}");
    }
    let head = server.ask("HEAD", "/api/health", "").await;
    assert!(
        has(&head, "Content-Length: 51") && body(&head).is_empty(),
        "{head}"
    );
    let picked = server.ask("GET", "/api/health?fields=message", "").await;
    assert_eq!(body(&picked), "{\"message\":\"API is healthy.\"}\n");
    server.stop().await;
}

#[tokio::test]
async fn paths_that_nobody_serves_are_not_found() {
    let server = TestServer::start().await;
    let file = "{\"data\":{},\"message\":\"File not found.\",\"status\":404}\n";
    for target in [
        "/api/",
        "/api",
        "/api/health/",
        "/api%2fhealth",
        "/API/health",
        "/_/",
        "/%2e%2e/x",
    ] {
        assert_eq!(body(&server.ask("GET", target, "").await), file, "{target}");
    }
    let resource =
        "{\"data\":{},\"message\":\"The requested resource wasn't found.\",\"status\":404}\n";
    for method in ["POST", "PUT", "DELETE", "get", "FOO", "TRACE"] {
        let answer = server
            .ask(method, "/api/health", "Content-Length: 0\r\n")
            .await;
        assert_eq!(body(&answer), resource, "{method}");
    }
    server.stop().await;
}

#[tokio::test]
async fn unclean_paths_are_redirected_before_anything_else() {
    let server = TestServer::start().await;
    let answer = server.ask("GET", "//api/health?b=<x>&c", "").await;
    // What a URL may not have is escaped before it is looked at, so a header never holds it.
    assert!(answer.starts_with("HTTP/1.1 307"), "{answer}");
    assert!(
        has(&answer, "Location: /api/health?b=%3Cx%3E&c"),
        "{answer}"
    );
    let answer = server
        .ask("GET", "//api/health?b=1&c", "Origin: http://a.com\r\n")
        .await;
    assert_eq!(
        answer,
        "HTTP/1.1 307 Temporary Redirect\nContent-Type: text/html; charset=utf-8\n\
         Location: /api/health?b=1&c\nConnection: close\nContent-Length: 57\n\n\
         <a href=\"/api/health?b=1&amp;c\">Temporary Redirect</a>.\n\n"
    );
    let answer = server.ask("POST", "/../x", "Content-Length: 0\r\n").await;
    assert!(
        has(&answer, "Location: /x") && has(&answer, "Content-Length: 0"),
        "{answer}"
    );
    let answer = server.ask("GET", "/api/%zz", "").await;
    assert!(
        answer.starts_with("HTTP/1.1 400") && body(&answer) == "400 Bad Request",
        "{answer}"
    );
    server.stop().await;
}

#[tokio::test]
async fn preflights_end_with_204_for_any_path() {
    let server = TestServer::start().await;
    let wishes = "Origin: http://a.com\r\nAccess-Control-Request-Method: POST\r\n\
                  Access-Control-Request-Headers: X-A, content-type\r\n";
    for target in ["/nosuch", "/api/health"] {
        let answer = server.ask("OPTIONS", target, wishes).await;
        assert!(answer.starts_with("HTTP/1.1 204 No Content\n"), "{answer}");
        for line in [
            "Vary: Origin",
            "Vary: Access-Control-Request-Method",
            "Vary: Access-Control-Request-Headers",
            "Access-Control-Allow-Origin: *",
            "Access-Control-Allow-Methods: GET,HEAD,PUT,PATCH,POST,DELETE",
            "Access-Control-Allow-Headers: X-A, content-type",
        ] {
            assert!(has(&answer, line), "{line} in {answer}");
        }
        assert!(!answer.contains("X-Frame-Options"), "{answer}");
    }
    let errors_too = server
        .ask(
            "POST",
            "/x",
            "Origin: http://a.com\r\nContent-Length: 0\r\n",
        )
        .await;
    assert!(
        has(&errors_too, "Access-Control-Allow-Origin: *"),
        "{errors_too}"
    );
    server.stop().await;
}

#[tokio::test]
async fn public_files_are_served_with_ranges() {
    let server = TestServer::start().await;
    assert_eq!(body(&server.ask("GET", "/", "").await), "root");
    assert!(has(
        &server.ask("GET", "/sub?x=1", "").await,
        "Location: /sub/"
    ));
    let part = server
        .ask("GET", "/file.txt", "Range: bytes=6-10\r\n")
        .await;
    assert!(
        part.starts_with("HTTP/1.1 206 Partial Content\n") && body(&part) == "world",
        "{part}"
    );
    assert!(has(&part, "Content-Range: bytes 6-10/17"), "{part}");
    let head = server.ask("HEAD", "/file.txt", "").await;
    assert!(
        has(&head, "Content-Length: 17") && body(&head).is_empty(),
        "{head}"
    );
    assert!(
        has(&head, "Content-Type: text/plain; charset=utf-8"),
        "{head}"
    );
    server.stop().await;
}

#[tokio::test]
async fn a_body_that_announces_too_much_is_refused_on_any_path() {
    let server = TestServer::start().await;
    for target in [
        "/nosuch",
        "/api/health",
        "/api/collections/users/auth-with-password",
    ] {
        let answer = server
            .ask("POST", target, "Content-Length: 99999999\r\n")
            .await;
        assert!(answer.starts_with("HTTP/1.1 413"), "{target}: {answer}");
        assert_eq!(
            body(&answer),
            "{\"data\":{},\"message\":\"Request entity too large.\",\"status\":413}\n"
        );
    }
    server.stop().await;
}

#[tokio::test]
async fn a_stop_lets_running_requests_finish() {
    let server = TestServer::start().await;
    let idle = server.connect().await;
    let mut busy = server.connect().await;
    let head = "POST /api/collections/users/auth-with-password HTTP/1.1\r\nHost: x\r\n\
                Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{";
    busy.write_all(head.as_bytes()).await.unwrap();
    // The server answers this one only after it has begun to read the one above.
    server.ask("GET", "/api/health", "").await;
    let running = tokio::spawn(async move {
        busy.write_all(b"}").await.unwrap();
        read_all(&mut busy).await
    });
    server.stop().await;
    let answer = running.await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
    drop(idle);
}

#[tokio::test]
async fn a_stop_answers_what_has_arrived_and_was_not_read() {
    let dir = tempfile::tempdir().unwrap();
    let (app, server) = open(&dir, dir.path().join("pub")).await;
    let sockets = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = sockets.local_addr().unwrap();
    let connections = serve::Connections::new(Arc::new(server));

    let mut client = TcpStream::connect(address).await.unwrap();
    let (accepted, peer) = sockets.accept().await.unwrap();
    let request = b"GET /api/health HTTP/1.1\r\nHost: x\r\n\r\n";
    client.write_all(request).await.unwrap();
    // On one thread nothing has read it when the end is called for.
    connections.take(accepted, Peer::at(peer.ip()), ());
    connections.finish().await;

    let answer = read_all(&mut client).await;
    assert!(answer.starts_with("HTTP/1.1 200 OK\n"), "{answer}");
    app.close().await;
}

#[tokio::test]
async fn a_panic_becomes_one_answer() {
    let error = contained(async { panic!("out of {}", "luck") })
        .await
        .unwrap_err();
    assert_eq!(error.status(), 500);
    assert_eq!(
        error.into_failure().details.as_deref(),
        Some("panic: out of luck")
    );
}
