//! A file of a form, read as it comes: it may be larger than the memory.

use std::io;

use tokio::{sync::mpsc, time::timeout};
use warp::hyper::body::Bytes;

use super::body::{Body, READ_TIME, file_name};

/// Pieces that wait for whoever takes them.
const WAITING: usize = 4;

/// A file that is on its way.
pub struct Incoming {
    /// Its name, as the client says.
    pub name: String,
    part: multer::Field<'static>,
}

impl Incoming {
    /// The first file of the field `key`.
    pub(super) async fn find(body: Body, key: &str) -> Option<Self> {
        let mut parts = body.parts()?;
        loop {
            let part = timeout(READ_TIME, parts.next_field()).await.ok()?.ok()??;
            let name = file_name(&part);
            if part.name() == Some(key) && !name.is_empty() {
                return Some(Self { name, part });
            }
        }
    }

    /// Hands the pieces to `take`, which runs elsewhere and may wait, and gives what it makes of them.
    /// All of them are read even when it wants no more: who is still sending hears no answer.
    pub async fn feed<T>(
        mut self,
        take: impl AsyncFnOnce(mpsc::Receiver<io::Result<Bytes>>) -> T,
    ) -> T {
        let (tell, told) = mpsc::channel(WAITING);
        let send = async move {
            loop {
                let piece = match timeout(READ_TIME, self.part.chunk()).await {
                    Ok(Ok(None)) => break,
                    Ok(Ok(Some(piece))) => Ok(piece),
                    Ok(Err(error)) => Err(io::Error::other(error)),
                    Err(late) => Err(late.into()),
                };
                let is_end = piece.is_err();
                let _ = tell.send(piece).await;
                if is_end {
                    break;
                }
            }
        };
        let (taken, ()) = tokio::join!(take(told), send);
        taken
    }
}
