//! A file of a form, read as it comes: it may be larger than the memory.

use std::io;

use bytes::Bytes;
use tokio::sync::mpsc;

use super::body::{Body, FileContent};

/// Pieces that wait for whoever takes them.
const WAITING: usize = 4;

/// A file that is on its way.
pub struct Incoming {
    /// Its name, as the client says.
    pub name: String,
    content: FileContent,
}

impl Incoming {
    /// The first file of the field `key`.
    pub(super) async fn find(body: Body, key: &str) -> Option<Self> {
        let (name, content) = body.file(key).await?;
        Some(Self { name, content })
    }

    /// Hands the pieces to `take`, which runs elsewhere and may wait, and gives what it makes of them.
    /// All of them are read even when it wants no more: who is still sending hears no answer.
    pub async fn feed<T>(mut self, take: impl AsyncFnOnce(Pieces) -> T) -> T {
        let (tell, told) = mpsc::channel(WAITING);
        let send = async move {
            // Without an end, whoever takes them knows that something is missing.
            while let Ok(piece) = self.content.next().await {
                let is_end = piece.is_none();
                let _ = tell.send(piece.map_or(Piece::End, Piece::Bytes)).await;
                if is_end {
                    break;
                }
            }
        };
        let (taken, ()) = tokio::join!(take(Pieces(told)), send);
        taken
    }
}

enum Piece {
    Bytes(Bytes),
    End,
}

/// Bytes as they come, for whoever may wait. A client that goes away before the end is an error: its file
/// is not whole.
pub struct Pieces(mpsc::Receiver<Piece>);

impl Iterator for Pieces {
    type Item = io::Result<Bytes>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.0.blocking_recv() {
            Some(Piece::Bytes(bytes)) => Some(Ok(bytes)),
            Some(Piece::End) => None,
            None => Some(Err(io::ErrorKind::UnexpectedEof.into())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_without_its_end_is_not_whole() {
        for (last, is_whole) in [(Some(Piece::End), true), (None, false)] {
            let (tell, told) = mpsc::channel(2);
            tell.try_send(Piece::Bytes(Bytes::from_static(b"a")))
                .unwrap();
            if let Some(last) = last {
                tell.try_send(last).unwrap();
            }
            drop(tell);
            let read: io::Result<Vec<_>> = Pieces(told).collect();
            assert_eq!(read.is_ok(), is_whole);
        }
    }
}
