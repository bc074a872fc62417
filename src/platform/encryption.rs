//! Encryption of the settings at rest, in PocketBase's form: AES-GCM, stored as base64 of nonce,
//! ciphertext and tag, without associated data (spec: storage §8).

use std::fmt;

use aws_lc_rs::{
    aead::{AES_128_GCM, AES_192_GCM, AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    digest,
};
use base64::{Engine, engine::general_purpose::STANDARD};

use super::random;

/// A key for the settings: 16, 24 or 32 bytes (AES-128, -192 or -256).
pub struct Key(LessSafeKey);

/// The text is not what this key encrypted: another key, or damage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the text was not encrypted with this key")]
pub struct WrongKey;

/// The key has neither 16, 24 nor 32 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an encryption key has 16, 24 or 32 bytes, this one has {0}")]
pub struct InvalidKeyLength(pub usize);

impl Key {
    /// The bytes of `text` as a key.
    pub fn new(text: &str) -> Result<Self, InvalidKeyLength> {
        let algorithm = match text.len() {
            16 => &AES_128_GCM,
            24 => &AES_192_GCM,
            32 => &AES_256_GCM,
            length => return Err(InvalidKeyLength(length)),
        };
        UnboundKey::new(algorithm, text.as_bytes())
            .map(|key| Self(LessSafeKey::new(key)))
            .map_err(|_| InvalidKeyLength(text.len()))
    }

    /// `plain` encrypted with a fresh random nonce.
    pub fn encrypt(&self, plain: &[u8]) -> String {
        let mut nonce = [0_u8; NONCE_LEN];
        random::fill(&mut nonce);
        let mut text = plain.to_vec();
        self.0
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::empty(), &mut text)
            .expect("settings are far below AES-GCM's limit of 64 GiB");
        STANDARD.encode([nonce.as_slice(), &text].concat())
    }

    /// What [`Key::encrypt`] was given.
    pub fn decrypt(&self, text: &str) -> Result<Vec<u8>, WrongKey> {
        let mut bytes = STANDARD.decode(text.trim()).map_err(|_| WrongKey)?;
        let (nonce, sealed) = bytes.split_at_mut_checked(NONCE_LEN).ok_or(WrongKey)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| WrongKey)?;
        let plain = self.0.open_in_place(nonce, Aad::empty(), sealed);
        plain.map(|plain| plain.to_vec()).map_err(|_| WrongKey)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

/// SHA-256 of `text` in lower-case hexadecimal: recognises a known text without keeping it.
pub fn fingerprint(text: &str) -> String {
    let digits = b"0123456789abcdef";
    let nibbles = |byte: &u8| [byte >> 4, byte & 15].map(|n| char::from(digits[usize::from(n)]));
    let digest = digest::digest(&digest::SHA256, text.as_bytes());
    digest.as_ref().iter().flat_map(nibbles).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_length_round_trips() {
        for length in [16, 24, 32] {
            let key = Key::new(&"k".repeat(length)).unwrap();
            let sealed = key.encrypt(b"{\"a\":1}");
            assert_eq!(key.decrypt(&sealed).unwrap(), b"{\"a\":1}");
            assert_ne!(sealed, key.encrypt(b"{\"a\":1}"), "the nonce is random");
        }
    }

    #[test]
    fn other_lengths_are_refused() {
        for length in [0, 5, 15, 31, 33] {
            let error = Key::new(&"k".repeat(length)).unwrap_err();
            assert_eq!(error, InvalidKeyLength(length));
        }
    }

    #[test]
    fn wrong_keys_and_damage_are_refused() {
        let sealed = Key::new(&"a".repeat(32)).unwrap().encrypt(b"secret");
        let other = Key::new(&"b".repeat(32)).unwrap();
        for text in [sealed.as_str(), "", "AAAA", "not base64", &sealed[4..]] {
            assert_eq!(other.decrypt(text), Err(WrongKey), "{text}");
        }
    }

    #[test]
    fn fingerprints_are_sha_256() {
        assert_eq!(
            fingerprint("abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
