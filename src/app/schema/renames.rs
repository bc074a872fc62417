//! Which stored thing a wanted one continues under another name: collections and fields alike. Pure.
//!
//! A hint (`renamedFrom`) stays in the files after it was used, so it only counts while it is open:
//! the new name is not there yet, or whoever has it leaves it, too. That settles chains (a → b,
//! b → c). Names in a circle are all there before and after; there ids tell which it is: those that
//! the files choose, else those that follow from names.

use std::collections::HashMap;

/// A wanted collection or field, as far as its name goes.
pub(super) struct Claim<'a> {
    /// The wanted name.
    pub name: &'a str,
    /// The former one.
    pub former: Option<&'a str>,
    /// Whether the former name is meant now: it was told beside the files, or follows from an id on
    /// record.
    pub is_told: bool,
    /// A chosen id.
    pub id: Option<&'a str>,
}

/// What can be said of claims on stored things.
pub(super) struct Stored<'a> {
    /// Ids by stored name.
    pub ids: HashMap<&'a str, &'a str>,
    /// Whether a claim, by its position, may continue the thing of that name: the types agree.
    pub fits: &'a dyn Fn(usize, &str) -> bool,
    /// The id that follows from a name, for the type of a claim.
    pub derived: &'a dyn Fn(usize, &str) -> String,
}

/// Names that change hands.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Renames {
    /// For the position of a claim, the stored name that it continues.
    pub open: HashMap<usize, String>,
    /// Positions of claims in circles of which nothing tells whether they were turned already.
    pub unclear: Vec<usize>,
}

impl Renames {
    /// Finds the hints that are open.
    pub fn find(claims: &[Claim<'_>], stored: &Stored<'_>) -> Self {
        let mut open: HashMap<usize, &str> = HashMap::new();
        for (at, claim) in claims.iter().enumerate() {
            let former = claim.former.filter(|former| *former != claim.name);
            let usable = former.filter(|former| {
                stored.ids.contains_key(former)
                    && (stored.fits)(at, former)
                    && open.values().all(|taken| taken != former)
            });
            if let Some(former) = usable {
                open.insert(at, former);
            }
        }
        // All at once are supposed to be open, and those go for which something is in the way.
        while let Some(at) = open
            .iter()
            .find(|(at, former)| !is_possible(claims, stored, &open, **at, former))
            .map(|(at, _)| *at)
        {
            open.remove(&at);
        }
        let mut found = Self::default();
        for circle in circles(claims, stored, &open) {
            match was_turned(claims, stored, &circle) {
                Some(false) => continue,
                Some(true) => {}
                None => found.unclear.extend(&circle),
            }
            for at in circle {
                open.remove(&at);
            }
        }
        found.open = open
            .into_iter()
            .map(|(at, former)| (at, former.to_owned()))
            .collect();
        found
    }

    /// Whether the stored thing of that name gets another one.
    pub fn leaves(&self, name: &str) -> bool {
        self.open.values().any(|former| former == name)
    }
}

/// Whether the former name is given up by whoever wants it, and the new one is free or becomes so.
fn is_possible(
    claims: &[Claim<'_>],
    stored: &Stored<'_>,
    open: &HashMap<usize, &str>,
    at: usize,
    former: &str,
) -> bool {
    let keeper = claims.iter().position(|claim| claim.name == former);
    let is_given_up = keeper.is_none_or(|keeper| open.contains_key(&keeper));
    let name = claims[at].name;
    let is_free = !stored.ids.contains_key(name) || open.values().any(|leaving| *leaving == name);
    is_given_up && is_free
}

/// Open hints that go round, each as positions of claims.
fn circles(
    claims: &[Claim<'_>],
    stored: &Stored<'_>,
    open: &HashMap<usize, &str>,
) -> Vec<Vec<usize>> {
    let mut found: Vec<Vec<usize>> = Vec::new();
    for first in 0..claims.len() {
        if found.iter().flatten().any(|known| *known == first) {
            continue;
        }
        let (mut way, mut at) = (Vec::new(), first);
        while let Some(former) = open.get(&at) {
            way.push(at);
            let next = claims.iter().position(|claim| claim.name == *former);
            match next {
                Some(next) if next == first => {
                    // Who has a name that nobody stores is at the end of a chain, not in a circle.
                    if way
                        .iter()
                        .all(|at| stored.ids.contains_key(claims[*at].name))
                    {
                        found.push(way);
                    }
                    break;
                }
                Some(next) if !way.contains(&next) => at = next,
                _ => break,
            }
        }
    }
    found
}

/// Whether a circle was turned already; `None` when the ids say nothing, or both.
fn was_turned(claims: &[Claim<'_>], stored: &Stored<'_>, circle: &[usize]) -> Option<bool> {
    let (mut before, mut after) = (false, false);
    for &at in circle {
        let claim = &claims[at];
        let former = claim.former.unwrap_or_default();
        let (here, there) = (stored.ids[claim.name], stored.ids[former]);
        if let Some(id) = claim.id {
            after |= here == id;
            before |= there == id;
        } else {
            after |= here == (stored.derived)(at, former);
            before |= here == (stored.derived)(at, claim.name);
        }
    }
    if circle.iter().any(|at| claims[*at].is_told) {
        return Some(false);
    }
    (before != after).then_some(after)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `new<old` is a wanted thing with its former name; stored ones are `name:id`. An id `#x` is the
    /// one that follows from the name x.
    fn found(wanted: &[&str], stored: &[&str]) -> Renames {
        let claims: Vec<Claim<'_>> = wanted
            .iter()
            .map(|text| {
                let (text, id) = match text.split_once(':') {
                    Some((text, id)) => (text, Some(id)),
                    None => (*text, None),
                };
                let (name, former) = match text.split_once('<') {
                    Some((name, former)) => (name, Some(former)),
                    None => (text, None),
                };
                Claim {
                    name,
                    former,
                    is_told: false,
                    id,
                }
            })
            .collect();
        let stored = Stored {
            ids: stored
                .iter()
                .filter_map(|text| text.split_once(':'))
                .collect(),
            fits: &|_, _| true,
            derived: &|_, name| format!("#{name}"),
        };
        Renames::find(&claims, &stored)
    }

    fn open(wanted: &[&str], stored: &[&str]) -> Vec<String> {
        let found = found(wanted, stored);
        assert!(found.unclear.is_empty(), "{found:?}");
        let mut open: Vec<_> = found.open.into_iter().collect();
        open.sort();
        open.into_iter()
            .map(|(at, former)| {
                format!("{former}>{}", wanted[at].split(['<', ':']).next().unwrap())
            })
            .collect()
    }

    #[test]
    fn a_hint_counts_until_it_was_used() {
        assert_eq!(open(&["b<a"], &["a:#a"]), ["a>b"]);
        assert_eq!(open(&["b<a"], &["b:#a"]), [""; 0]);
        assert_eq!(open(&["b<a", "a"], &["a:#a"]), [""; 0], "a is still wanted");
        assert_eq!(open(&["b<a", "c<a"], &["a:#a"]), ["a>b"]);
        assert_eq!(open(&["a<a"], &["a:#a"]), [""; 0]);
    }

    #[test]
    fn chains_move_once() {
        assert_eq!(open(&["b<a", "c<b"], &["a:#a", "b:#b"]), ["a>b", "b>c"]);
        assert_eq!(open(&["b<a", "c<b"], &["b:#a", "c:#b"]), [""; 0]);
        assert_eq!(
            open(&["b<a", "c<b"], &["a:#a", "b:#b", "c:#c"]),
            [""; 0],
            "c is taken"
        );
        assert_eq!(open(&["b<a", "c<b"], &["b:#b"]), [""; 0], "there is no a");
    }

    #[test]
    fn circles_turn_once_and_ids_tell() {
        assert_eq!(open(&["a<b", "b<a"], &["a:#a", "b:#b"]), ["b>a", "a>b"]);
        assert_eq!(open(&["a<b", "b<a"], &["a:#b", "b:#a"]), [""; 0]);
        assert_eq!(open(&["a<b", "b<a"], &["a:x", "b:#b"]), ["b>a", "a>b"]);
        assert_eq!(open(&["a<b:y", "b<a:x"], &["a:x", "b:y"]), ["b>a", "a>b"]);
        assert_eq!(open(&["a<b:y", "b<a:x"], &["a:y", "b:x"]), [""; 0]);
        let three = ["a<b", "b<c", "c<a"];
        assert_eq!(open(&three, &["a:#a", "b:#b", "c:#c"]).len(), 3);
        assert_eq!(open(&three, &["a:#b", "b:#c", "c:#a"]).len(), 0);
        assert_eq!(found(&["a<b", "b<a"], &["a:x", "b:y"]).unclear, [0, 1]);
    }
}
