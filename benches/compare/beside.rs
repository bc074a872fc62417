//! What a backup does to those who write meanwhile: creates at a steady rate, without and beside one.
//!
//! The requests are due at fixed moments, whether the last was answered or not, and each is timed from
//! the moment it was due: a server that stops for a second is charged with all who would have come.

use std::{
    net::SocketAddr,
    path::Path,
    time::{Duration, Instant},
};

use bytes::Bytes;
use tokio::time::sleep;

use crate::{
    Result,
    client::{self, Connection, request},
    data,
    load::Outcome,
    rows,
    server::Program,
};

/// Creates per second.
const RATE: u32 = 2_000;
/// Connections that share them.
const CONNECTIONS: u32 = 64;
/// How long creates run without a backup.
const ALONE: Duration = Duration::from_secs(10);
/// Backups are made one after the other until this has passed, so that a short one is seen as well.
const BESIDE: Duration = Duration::from_secs(10);

/// 99 of 100 creates, in milliseconds: without a backup, and beside backups.
///
/// # Errors
/// The server did not start or stop, or refused a create or a backup.
pub async fn percentiles(program: &Program, directory: &Path) -> Result<[f64; 2]> {
    // The backup has a core to go to, as it has on a server that is not overloaded.
    let unbound = Program {
        core: None,
        ..program.clone()
    };
    let server = unbound.serve(directory, &[]).await?;
    let token = data::sign_in_superuser(server.address).await?;
    let body = rows::post_body(1, 1, 1).to_string();
    let create = request(
        "POST",
        "/api/collections/posts/records",
        Some(&token),
        Some(&body),
    );
    let load = Paced {
        address: server.address,
        create: create.into(),
    };
    load.run(async {
        sleep(Duration::from_secs(2)).await;
        Ok(())
    })
    .await?;
    let alone = load
        .run(async {
            sleep(ALONE).await;
            Ok(())
        })
        .await?;
    let beside = load.run(backups(server.address, &token)).await?;
    server.stop().await?;
    Ok([alone.percentile(0.99), beside.percentile(0.99)])
}

async fn backups(address: SocketAddr, token: &str) -> Result<()> {
    let begin = Instant::now();
    let make = request("POST", "/api/backups", Some(token), Some("{}"));
    while begin.elapsed() < BESIDE {
        let (status, answer) = client::call(address, &make).await?;
        if status != 204 {
            return Err(format!("POST /api/backups: {status} {answer}").into());
        }
    }
    Ok(())
}

/// Creates that come at a steady rate.
struct Paced {
    address: SocketAddr,
    create: Bytes,
}

impl Paced {
    /// Sends them until `work` is done.
    async fn run(&self, work: impl Future<Output = Result<()>>) -> Result<Outcome> {
        let (stop, stopped) = tokio::sync::watch::channel(false);
        let begin = Instant::now();
        let workers: Vec<_> = (0..CONNECTIONS)
            .map(|i| {
                let first = begin + Duration::from_secs(1) / RATE * i;
                tokio::spawn(keep_pace(
                    self.address,
                    self.create.clone(),
                    first,
                    stopped.clone(),
                ))
            })
            .collect();
        let worked = work.await;
        stop.send(true)?;
        let mut total = Outcome::default();
        for worker in workers {
            total.latencies.append(&mut worker.await??);
        }
        worked?;
        total.latencies.sort_unstable();
        Ok(total)
    }
}

/// Sends one create each time one is due, the first at `next`. Gives microseconds from due to answered.
async fn keep_pace(
    address: SocketAddr,
    create: Bytes,
    mut next: Instant,
    stopped: tokio::sync::watch::Receiver<bool>,
) -> std::result::Result<Vec<u32>, String> {
    let mut connection = Connection::new(address);
    let mut latencies = Vec::new();
    while !*stopped.borrow() {
        tokio::time::sleep_until(next.into()).await;
        let frame = connection
            .exchange(&create)
            .await
            .map_err(|error| error.to_string())?;
        if frame.status != 200 {
            return Err(format!("{} {}", frame.status, connection.excerpt(&frame)));
        }
        latencies.push(next.elapsed().as_micros().min(u32::MAX.into()) as u32);
        next += Duration::from_secs(1) / RATE * CONNECTIONS;
    }
    Ok(latencies)
}
