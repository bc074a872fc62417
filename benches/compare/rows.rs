//! The rows: a pure function of kind and number, so both sides and every run see the same data.

use serde_json::{Value, json};

/// Users, and as many teams.
pub const USERS: u64 = 1_000;
/// Teams.
pub const TEAMS: u64 = 1_000;
/// Teams that each user is a member of.
pub const TEAMS_PER_USER: u64 = 3;
/// Every user's password.
pub const PASSWORD: &str = "bench-password";
/// Values of `posts.status`, in equal shares.
pub const STATUSES: [&str; 3] = ["draft", "published", "archived"];

/// What an id belongs to; part of the seed so that no two kinds share ids.
#[derive(Clone, Copy)]
pub enum Kind {
    /// Auth record.
    User = 1,
    /// Team.
    Team,
    /// Membership.
    Member,
    /// Public post.
    Post,
    /// Post behind the membership rule.
    Note,
    /// Record with several teams.
    Project,
    /// Record with several watchers.
    Board,
}

/// The 15-character id of the n-th row of a kind.
pub fn id(kind: Kind, n: u64) -> String {
    const ALPHABET: &[u8; 36] = b"abcdefghijklmnopqrstuvwxyz0123456789";
    let mut state = (kind as u64) << 56 | n;
    (0..15)
        .map(|_| {
            state = mix(state);
            char::from(ALPHABET[(state % 36) as usize])
        })
        .collect()
}

/// A number that looks random but depends on nothing else.
pub fn mix(seed: u64) -> u64 {
    // splitmix64 (Steele, Lea, Flood 2014): three multiply-xor-shift steps.
    let mut z = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// The k-th team of a user; different for every `k` below [`TEAMS_PER_USER`].
pub fn team_of(user: u64, k: u64) -> u64 {
    (user * 7 + k * 331) % TEAMS
}

/// The e-mail address a user signs in with.
pub fn email(user: u64) -> String {
    format!("user{user}@example.com")
}

/// A moment in 2024, later for higher numbers, in PocketBase's notation.
pub fn moment(n: u64) -> String {
    let (second, minute, hour, day) = (n % 60, n / 60 % 60, n / 3600 % 24, n / 86_400 % 28);
    format!(
        "2024-06-{:02} {hour:02}:{minute:02}:{second:02}.{:03}Z",
        day + 1,
        mix(n) % 1000
    )
}

/// A filler text of `words` words.
pub fn text(seed: u64, words: u64) -> String {
    const WORDS: [&str; 16] = [
        "river", "stone", "quiet", "light", "under", "seven", "amber", "cloud", "field", "north",
        "paper", "green", "metal", "ocean", "house", "train",
    ];
    let pick = |i| WORDS[(mix(seed ^ (i << 40)) % 16) as usize];
    (0..words).map(pick).collect::<Vec<_>>().join(" ")
}

/// The fields of a post or note that a client would send; about 505 bytes once it is a record.
pub fn post_body(n: u64, author: u64, team: u64) -> Value {
    json!({
        "title": text(n, 4),
        "text": text(n ^ 0xabcd, 24),
        "score": (mix(n) % 10_000) as f64 / 4.0,
        "pinned": n.is_multiple_of(11),
        "status": STATUSES[(n % 3) as usize],
        "at": moment(n * 37),
        "meta": {"k": n % 97, "tags": ["a", "b"]},
        "author": id(Kind::User, author),
        "team": id(Kind::Team, team),
    })
}
