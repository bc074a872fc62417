//! Frames of RFC 6455, as a server reads and writes them.
//!
//! Our own reader, not a library's: those set aside as much as a frame's head promises, keep a buffer for
//! each connection even while nothing comes, and keep what the largest message needed. This one takes memory
//! as bytes arrive, and none between messages. `tests/it/fuzz.rs` compares it with a library's.

use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;

/// Most bytes of a message: room for all topics that a stream may have.
pub const MAX_MESSAGE: usize = 3 << 20;
/// Most frames of a message.
const MAX_FRAMES: u32 = 4096;
/// Longest payload of a control frame (RFC 6455 §5.5).
const MAX_CONTROL: usize = 125;
/// Longest head of a frame: two bytes, a length of eight, a mask of four.
const MAX_HEAD: usize = 14;
/// Bytes of an unfinished message that each connection may have.
const FREE_SHARE: usize = 64 << 10;
/// Bytes of unfinished messages on top of that, of all connections together.
const COMMON_SHARE: usize = 64 << 20;

/// What a frame holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Opcode {
    /// More of the message that has begun.
    Continuation = 0,
    /// Text, or its beginning.
    Text = 1,
    /// The end.
    Close = 8,
    /// To be answered with a pong.
    Ping = 9,
    /// The answer to a ping.
    Pong = 10,
}

/// What a client sends.
#[derive(Debug, PartialEq, Eq)]
pub enum Item {
    /// A whole message.
    Text(String),
    /// To be answered with the same payload.
    Ping(Vec<u8>),
    /// It is there.
    Pong,
    /// It ends the connection, perhaps with a code.
    Close(Option<u16>),
}

impl Item {
    /// Bytes of its payload.
    pub const fn length(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Ping(payload) => payload.len(),
            Self::Pong | Self::Close(_) => 0,
        }
    }
}

/// What no client may send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It breaks the protocol in this way.
    Protocol(&'static str),
    /// Bytes that are no text.
    Binary,
    /// Text that is not UTF-8.
    Encoding,
    /// A message beyond [`MAX_MESSAGE`].
    TooLarge,
    /// A message of too many frames.
    TooManyFrames,
    /// Too many clients have begun large messages at the same time.
    Crowded,
}

/// Reads frames, in pieces of any length.
#[derive(Debug, Default)]
pub struct Reader {
    head: [u8; MAX_HEAD],
    head_length: u8,
    frame: Option<Frame>,
    /// Of the message that has begun.
    message: Vec<u8>,
    /// Bytes of it that are text for certain.
    checked: usize,
    /// Frames of it, 0 when none has begun.
    frames: u32,
    control: Vec<u8>,
    share: Share,
    /// Whether there was a fault.
    is_broken: bool,
}

/// A frame whose payload is being read.
#[derive(Debug)]
struct Frame {
    opcode: Opcode,
    is_final: bool,
    mask: [u8; 4],
    read: usize,
    length: usize,
}

impl Frame {
    const fn is_control(&self) -> bool {
        self.opcode as u8 >= 8
    }
}

impl Reader {
    /// Takes bytes from the front of `input` until there is something whole; `None` when there is not and
    /// all of it was taken. Behind a fault nothing is found any more, and nothing kept.
    pub fn read(&mut self, input: &mut &[u8]) -> Result<Option<Item>, Fault> {
        if self.is_broken {
            *input = &[];
            return Ok(None);
        }
        let found = self.find(input);
        if found.is_err() {
            *self = Self {
                is_broken: true,
                ..Self::default()
            };
        }
        found
    }

    fn find(&mut self, input: &mut &[u8]) -> Result<Option<Item>, Fault> {
        loop {
            if self.frame.is_none() && !self.read_head(input)? {
                return Ok(None);
            }
            if !self.read_payload(input)? {
                return Ok(None);
            }
            if let Some(frame) = self.frame.take()
                && let Some(item) = self.finish(&frame)?
            {
                return Ok(Some(item));
            }
        }
    }

    /// Whether the head is whole: then there is a frame.
    fn read_head(&mut self, input: &mut &[u8]) -> Result<bool, Fault> {
        loop {
            let wanted = self.head_wanted()?;
            let length = usize::from(self.head_length);
            if length == wanted {
                break;
            }
            let Some((&byte, rest)) = input.split_first() else {
                return Ok(false);
            };
            *input = rest;
            self.head[length] = byte;
            self.head_length += 1;
        }
        let frame = self.parse_head()?;
        self.head_length = 0;
        self.frame = Some(frame);
        Ok(true)
    }

    /// How long the head is, as far as that is known.
    fn head_wanted(&self) -> Result<usize, Fault> {
        if self.head_length < 2 {
            return Ok(2);
        }
        let [first, second, ..] = self.head;
        if first & 0x70 != 0 {
            // Among them the mark of compressed messages, which are never negotiated.
            return Err(Fault::Protocol("a reserved bit is set"));
        }
        if second & 0x80 == 0 {
            return Err(Fault::Protocol("a frame is not masked"));
        }
        Ok(match second & 0x7f {
            126 => 8,
            127 => MAX_HEAD,
            _ => 6,
        })
    }

    fn parse_head(&mut self) -> Result<Frame, Fault> {
        let head = &self.head[..usize::from(self.head_length)];
        let (long, mask) = head.split_at(head.len() - 4);
        let frame = Frame {
            opcode: opcode(head[0] & 0x0f)?,
            is_final: head[0] & 0x80 != 0,
            mask: mask.try_into().unwrap_or_default(),
            read: 0,
            length: length(long)?,
        };
        if frame.is_control() {
            if !frame.is_final || frame.length > MAX_CONTROL {
                return Err(Fault::Protocol("a control frame is fragmented or long"));
            }
            return Ok(frame);
        }
        if (frame.opcode == Opcode::Continuation) != (self.frames > 0) {
            return Err(Fault::Protocol("a frame continues nothing, or should"));
        }
        if frame.length > MAX_MESSAGE - self.message.len() {
            return Err(Fault::TooLarge);
        }
        self.frames += 1;
        if self.frames > MAX_FRAMES {
            return Err(Fault::TooManyFrames);
        }
        Ok(frame)
    }

    /// Whether the payload is whole.
    fn read_payload(&mut self, input: &mut &[u8]) -> Result<bool, Fault> {
        let Some(frame) = &mut self.frame else {
            return Ok(false);
        };
        let count = input.len().min(frame.length - frame.read);
        let (piece, rest) = input.split_at(count);
        *input = rest;
        let target = if frame.is_control() {
            &mut self.control
        } else {
            if !self.share.cover(self.message.len() + count) {
                return Err(Fault::Crowded);
            }
            &mut self.message
        };
        let mask = frame.mask.iter().cycle().skip(frame.read % 4);
        target.extend(piece.iter().zip(mask).map(|(byte, mask)| byte ^ mask));
        frame.read += count;
        Ok(frame.read == frame.length)
    }

    /// Refuses what can be no text any more. A character may lie in two frames.
    fn check_text(&mut self) -> Result<(), Fault> {
        match str::from_utf8(&self.message[self.checked..]) {
            Ok(text) => self.checked += text.len(),
            Err(error) if error.error_len().is_none() => self.checked += error.valid_up_to(),
            Err(_) => return Err(Fault::Encoding),
        }
        Ok(())
    }

    fn finish(&mut self, frame: &Frame) -> Result<Option<Item>, Fault> {
        match frame.opcode {
            Opcode::Ping => Ok(Some(Item::Ping(std::mem::take(&mut self.control)))),
            Opcode::Pong => {
                self.control = Vec::new();
                Ok(Some(Item::Pong))
            }
            Opcode::Close => close_code(&std::mem::take(&mut self.control))
                .map(Item::Close)
                .map(Some),
            Opcode::Continuation | Opcode::Text if !frame.is_final => {
                self.check_text()?;
                Ok(None)
            }
            Opcode::Continuation | Opcode::Text => {
                self.frames = 0;
                self.checked = 0;
                self.share = Share::default();
                let text = String::from_utf8(std::mem::take(&mut self.message));
                Ok(Some(Item::Text(text.map_err(|_| Fault::Encoding)?)))
            }
        }
    }
}

fn opcode(code: u8) -> Result<Opcode, Fault> {
    Ok(match code {
        0 => Opcode::Continuation,
        1 => Opcode::Text,
        2 => return Err(Fault::Binary),
        8 => Opcode::Close,
        9 => Opcode::Ping,
        10 => Opcode::Pong,
        _ => return Err(Fault::Protocol("a frame of an unknown kind")),
    })
}

/// The payload's length in the head without its mask. As few bytes as possible must be used for it (RFC
/// 6455 §5.2).
fn length(head: &[u8]) -> Result<usize, Fault> {
    let length = match head {
        [_, _, long @ ..] if !long.is_empty() => long
            .iter()
            .fold(0_u64, |length, byte| length << 8 | u64::from(*byte)),
        [_, short] => u64::from(short & 0x7f),
        _ => 0,
    };
    let least = match head.len() {
        4 => 126,
        10 => 1 << 16,
        _ => 0,
    };
    if length < least || length >> 63 == 1 {
        return Err(Fault::Protocol("a length is spelled in a wrong way"));
    }
    usize::try_from(length).map_err(|_| Fault::TooLarge)
}

/// The code in a close frame's payload (RFC 6455 §7.4).
fn close_code(payload: &[u8]) -> Result<Option<u16>, Fault> {
    match payload {
        [] => Ok(None),
        [high, low, reason @ ..] => {
            let code = u16::from_be_bytes([*high, *low]);
            if !matches!(code, 1000..=1003 | 1007..=1014 | 3000..=4999) {
                return Err(Fault::Protocol("no code that may be sent"));
            }
            match str::from_utf8(reason) {
                Ok(_) => Ok(Some(code)),
                Err(_) => Err(Fault::Encoding),
            }
        }
        [_] => Err(Fault::Protocol("half a code")),
    }
}

/// What one connection takes of what all may take together for unfinished messages.
#[derive(Debug, Default)]
struct Share(usize);

/// Bytes that are taken.
static TAKEN: AtomicUsize = AtomicUsize::new(0);

impl Share {
    /// Whether it covers `bytes`, perhaps by taking more.
    fn cover(&mut self, bytes: usize) -> bool {
        let wanted = bytes.saturating_sub(FREE_SHARE);
        let more = wanted.saturating_sub(self.0);
        if more == 0 {
            return true;
        }
        self.0 += more;
        TAKEN.fetch_add(more, Ordering::Relaxed) + more <= COMMON_SHARE
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        TAKEN.fetch_sub(self.0, Ordering::Relaxed);
    }
}

/// A whole frame of a server, which is not masked: the same for all clients.
pub fn frame(opcode: Opcode, payload: &[&[u8]]) -> Bytes {
    let length: usize = payload.iter().map(|part| part.len()).sum();
    let mut frame = Vec::with_capacity(length + 10);
    frame.push(0x80 | opcode as u8);
    match (u8::try_from(length), u16::try_from(length)) {
        (Ok(short @ ..=125), _) => frame.push(short),
        (_, Ok(longer)) => {
            frame.push(126);
            frame.extend_from_slice(&longer.to_be_bytes());
        }
        _ => {
            frame.push(127);
            frame.extend_from_slice(&(length as u64).to_be_bytes());
        }
    }
    for part in payload {
        frame.extend_from_slice(part);
    }
    frame.into()
}

/// A close frame. The reason is cut to what fits.
pub fn close_frame(code: u16, reason: &str) -> Bytes {
    let reason = &reason[..reason.floor_char_boundary(MAX_CONTROL - 2)];
    frame(Opcode::Close, &[&code.to_be_bytes(), reason.as_bytes()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_spelled_as_short_as_possible() {
        let head = |length: usize| {
            let frame = frame(Opcode::Text, &[&vec![b'x'; length]]);
            frame[..frame.len() - length].to_vec()
        };
        assert_eq!(head(0), [0x81, 0]);
        assert_eq!(head(125), [0x81, 125]);
        assert_eq!(head(126), [0x81, 126, 0, 126]);
        assert_eq!(head(65_535), [0x81, 126, 0xff, 0xff]);
        assert_eq!(head(65_536), [0x81, 127, 0, 0, 0, 0, 0, 1, 0, 0]);
    }

    #[test]
    fn long_reasons_are_cut_between_characters() {
        let frame = close_frame(1001, &"é".repeat(100));
        assert_eq!(frame[1], 124);
        assert!(str::from_utf8(&frame[4..]).is_ok());
    }

    #[test]
    fn nothing_is_kept_between_messages_and_behind_faults() {
        let mut reader = Reader::default();
        let text = [b' '; 1000];
        let head = [0x81, 0xfe, 0x03, 0xe8, 0, 0, 0, 0];
        let message = [&head[..], &text].concat();
        let mut bytes = &message[..];
        assert!(matches!(reader.read(&mut bytes), Ok(Some(Item::Text(_)))));
        assert_eq!(reader.message.capacity(), 0);

        let mut bytes = &message[..500];
        assert_eq!(reader.read(&mut bytes), Ok(None));
        assert!(reader.message.capacity() > 0);
        let mut reader = Reader::default();
        let broken = [&[0x01, 0x81, 0, 0, 0, 0, b'x'], &message[..]].concat();
        let mut bytes = &broken[..];
        assert!(reader.read(&mut bytes).is_err());
        assert_eq!(reader.message.capacity(), 0);
        assert_eq!(reader.read(&mut bytes), Ok(None));
        assert!(bytes.is_empty());
    }
}
