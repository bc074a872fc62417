//! Which streams are open, who they belong to and what they subscribe to.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, PoisonError, RwLock},
};

use super::{
    client::{Client, ClientId, End},
    topic::Topic,
};
use crate::{
    app::error::{Error, Result},
    model::{auth_options::AuthOptions, caller::Caller, catalog::Catalog, record::Record},
};

/// Somebody with open streams. All streams of one share it, so that all see a change of theirs at once.
pub struct Identity {
    key: Key,
    caller: RwLock<Caller>,
}

/// Collection and id of the record; empty for the operator.
pub type Key = (String, String);

/// The key of an auth record.
pub fn key(record: &Record) -> Key {
    (record.collection.id.clone(), record.id().to_owned())
}

impl Identity {
    /// Who it is now.
    pub fn caller(&self) -> Caller {
        let caller = self.caller.read().unwrap_or_else(PoisonError::into_inner);
        caller.clone()
    }
}

/// Who that is now; a guest where it is nobody.
pub fn caller(identity: Option<&Arc<Identity>>) -> Caller {
    identity.map_or(Caller::Guest, |identity| identity.caller())
}

fn key_of(caller: &Caller) -> Option<Key> {
    match caller {
        Caller::Guest => None,
        Caller::Record(record) => Some(key(record)),
        Caller::Operator => Some(Key::default()),
    }
}

/// Streams that subscribe to the same, by who they belong to.
#[derive(Clone)]
pub struct Audience {
    /// What they subscribe to.
    pub topic: Arc<Topic>,
    /// One for guests and one for each identity.
    pub groups: Vec<Group>,
}

/// Streams that see the same of everything: same subscription, same identity.
#[derive(Clone)]
pub struct Group {
    /// Whose they are; `None` for guests.
    pub identity: Option<Arc<Identity>>,
    /// The streams. Shared with events that are under way.
    pub clients: Arc<Vec<Arc<Client>>>,
}

/// All open streams.
#[derive(Default)]
pub struct Registry {
    seats: HashMap<ClientId, Seat>,
    identities: HashMap<Key, Arc<Identity>>,
    /// By what stands before the options, then by the whole text: streams may have a thousand each.
    audiences: HashMap<Box<str>, HashMap<Arc<str>, Audience>>,
    has_ended: bool,
}

/// What is known of one stream.
struct Seat {
    client: Arc<Client>,
    identity: Option<Arc<Identity>>,
    topics: Vec<Arc<Topic>>,
}

impl Seat {
    /// Refuses everybody but its owner, if it has one.
    fn check_owner(&self, caller: &Caller) -> Result<()> {
        match &self.identity {
            Some(owner) if key_of(caller).as_ref() != Some(&owner.key) => Err(Error::forbidden(
                "The current and the previous request authorization don't match.",
            )),
            _ => Ok(()),
        }
    }
}

fn unknown() -> Error {
    Error::NotFound("Missing or invalid client id.".into())
}

impl Registry {
    /// From now on streams end as soon as they are added.
    pub fn end(&mut self) {
        self.has_ended = true;
    }

    /// Adds a stream, which belongs to nobody yet.
    pub fn add(&mut self, client: &Arc<Client>) {
        if self.has_ended {
            client.close(End::Stop);
        }
        let seat = Seat {
            client: Arc::clone(client),
            identity: None,
            topics: Vec::new(),
        };
        self.seats.insert(client.id, seat);
    }

    /// Forgets a stream that has ended.
    pub fn remove(&mut self, id: &ClientId) {
        if let Some(seat) = self.seats.remove(id) {
            self.leave(&seat.client, seat.identity.as_ref(), &seat.topics);
        }
    }

    /// How many streams there are, and how many subscriptions they have.
    pub fn counts(&self) -> (usize, usize) {
        let topics = self.seats.values().map(|seat| seat.topics.len()).sum();
        (self.seats.len(), topics)
    }

    /// Streams with a subscription that `fits`.
    pub fn subscribers(&self, fits: impl Fn(&Topic) -> bool) -> Vec<Arc<Client>> {
        let seats = self.seats.values();
        seats
            .filter(|seat| seat.topics.iter().any(|topic| fits(topic)))
            .map(|seat| Arc::clone(&seat.client))
            .collect()
    }

    /// What a stream subscribes to; `None` when it has ended.
    pub fn topics(&self, id: &ClientId) -> Option<&[Arc<Topic>]> {
        self.seats.get(id).map(|seat| &*seat.topics)
    }

    /// Whose a stream is.
    pub fn owner(&self, id: &ClientId) -> Caller {
        let seat = self.seats.get(id);
        caller(seat.and_then(|seat| seat.identity.as_ref()))
    }

    /// All streams.
    pub fn clients(&self) -> Vec<Arc<Client>> {
        self.seats
            .values()
            .map(|seat| Arc::clone(&seat.client))
            .collect()
    }

    /// Makes `topics` what the stream subscribes to, and `caller` who it belongs to. Gives the stream.
    ///
    /// Fails with 404 for an unknown stream, 400 for somebody at another address than who opened it, and
    /// 403 when it belongs to another record (spec: realtime §3).
    pub fn subscribe(
        &mut self,
        id: &ClientId,
        address: &str,
        caller: &Caller,
        topics: Vec<Topic>,
    ) -> Result<Arc<Client>> {
        let seat = self.seats.get(id).ok_or_else(unknown)?;
        if seat.client.address != address {
            return Err(Error::bad_request("Invalid realtime client."));
        }
        seat.check_owner(caller)?;
        let topics = self.shared(topics);
        self.place(id, caller, &topics)
    }

    /// Makes `caller` who the stream belongs to; what it subscribes to stays.
    ///
    /// Fails as [`Registry::subscribe`] does.
    pub fn own(&mut self, id: &ClientId, caller: &Caller) -> Result<Arc<Client>> {
        let seat = self.seats.get(id).ok_or_else(unknown)?;
        seat.check_owner(caller)?;
        let topics = seat.topics.clone();
        self.place(id, caller, &topics)
    }

    /// Adds `topics` to what the stream subscribes to; it stays whose it is. False when that would be more
    /// than `most`: then nothing is added.
    ///
    /// Fails with 404 for an unknown stream.
    pub fn add_topics(&mut self, id: &ClientId, topics: Vec<Topic>, most: usize) -> Result<bool> {
        let mut added = self.shared(topics);
        let seat = self.seats.get_mut(id).ok_or_else(unknown)?;
        let known: HashSet<&str> = seat.topics.iter().map(|topic| &*topic.text).collect();
        added.retain(|topic| !known.contains(&*topic.text));
        if seat.topics.len() + added.len() > most {
            return Ok(false);
        }
        seat.topics.extend(added.iter().cloned());
        let (client, identity) = (Arc::clone(&seat.client), seat.identity.clone());
        self.join(&client, identity.as_ref(), &added);
        Ok(true)
    }

    /// Takes what is spelled so away from what the stream subscribes to, or everything.
    ///
    /// Fails with 404 for an unknown stream.
    pub fn drop_topics(&mut self, id: &ClientId, texts: Option<&[String]>) -> Result<()> {
        let texts: Option<HashSet<&str>> =
            texts.map(|texts| texts.iter().map(String::as_str).collect());
        let seat = self.seats.get_mut(id).ok_or_else(unknown)?;
        let is_gone = |topic: &Arc<Topic>| {
            let texts = texts.as_ref();
            texts.is_none_or(|texts| texts.contains(&*topic.text))
        };
        let (gone, left) = std::mem::take(&mut seat.topics)
            .into_iter()
            .partition::<Vec<_>, _>(is_gone);
        seat.topics = left;
        let (client, identity) = (Arc::clone(&seat.client), seat.identity.clone());
        self.leave(&client, identity.as_ref(), &gone);
        Ok(())
    }

    fn place(
        &mut self,
        id: &ClientId,
        caller: &Caller,
        topics: &[Arc<Topic>],
    ) -> Result<Arc<Client>> {
        let identity = key_of(caller).map(|key| self.identity(key, caller));
        let seat = self.seats.get_mut(id).ok_or_else(unknown)?;
        let client = Arc::clone(&seat.client);
        let before = std::mem::replace(&mut seat.identity, identity.clone());
        let left = std::mem::replace(&mut seat.topics, topics.to_vec());
        self.leave(&client, before.as_ref(), &left);
        self.join(&client, identity.as_ref(), topics);
        Ok(client)
    }

    /// Who subscribes to `name`.
    pub fn audiences(&self, name: &str) -> impl Iterator<Item = &Audience> {
        self.audiences
            .get(name)
            .into_iter()
            .flat_map(HashMap::values)
    }

    /// An auth record has changed: its streams go on as it is now, or as guests when its tokens are not
    /// valid any more (spec: realtime §8).
    pub fn refresh(&mut self, new: &Arc<Record>) {
        let Some(identity) = self.identities.get(&key(new)).cloned() else {
            return;
        };
        let is_same = identity
            .caller()
            .record()
            .is_some_and(|known| known.text("tokenKey") == new.text("tokenKey"));
        if is_same {
            let mut caller = identity
                .caller
                .write()
                .unwrap_or_else(PoisonError::into_inner);
            *caller = Caller::Record(Arc::clone(new));
        } else {
            self.disown(&identity);
        }
    }

    /// The records that streams belong to.
    pub fn owners(&self) -> Vec<Key> {
        let operator = Key::default();
        let keys = self.identities.keys();
        keys.filter(|key| **key != operator).cloned().collect()
    }

    /// An auth record is gone: its streams go on as guests.
    pub fn forget(&mut self, key: &Key) {
        if let Some(identity) = self.identities.get(key).cloned() {
            self.disown(&identity);
        }
    }

    /// The collections have changed: streams of collections that are gone, or sign their tokens with
    /// another secret, go on as guests.
    pub fn recheck(&mut self, catalog: &Catalog) {
        let is_invalid = |identity: &&Arc<Identity>| {
            let caller = identity.caller();
            let Some(record) = caller.record() else {
                return false;
            };
            let secret = |auth: &AuthOptions| auth.auth_token.secret.clone();
            let now = catalog.by_id(&record.collection.id);
            now.and_then(|now| now.auth().map(secret)) != record.collection.auth().map(secret)
        };
        let invalid: Vec<_> = self
            .identities
            .values()
            .filter(is_invalid)
            .cloned()
            .collect();
        for identity in invalid {
            self.disown(&identity);
        }
    }

    fn identity(&mut self, key: Key, caller: &Caller) -> Arc<Identity> {
        let identity = self.identities.entry(key.clone()).or_insert_with(|| {
            Arc::new(Identity {
                key,
                caller: RwLock::new(caller.clone()),
            })
        });
        let mut known = identity
            .caller
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        *known = caller.clone();
        drop(known);
        Arc::clone(identity)
    }

    /// The topics, each in the one copy that all streams share. Empty ones and repeated ones go.
    fn shared(&self, topics: Vec<Topic>) -> Vec<Arc<Topic>> {
        let mut seen = HashSet::new();
        let mut shared = Vec::with_capacity(topics.len());
        for topic in topics {
            if topic.text.is_empty() || !seen.insert(Arc::clone(&topic.text)) {
                continue;
            }
            let known = self.audiences.get(topic.name());
            let known = known.and_then(|of_name| of_name.get(&topic.text));
            shared.push(known.map_or_else(|| Arc::new(topic), |known| Arc::clone(&known.topic)));
        }
        shared
    }

    fn join(
        &mut self,
        client: &Arc<Client>,
        identity: Option<&Arc<Identity>>,
        topics: &[Arc<Topic>],
    ) {
        for topic in topics {
            let of_name = self.audiences.entry(topic.name().into()).or_default();
            let audience = of_name
                .entry(Arc::clone(&topic.text))
                .or_insert_with(|| Audience {
                    topic: Arc::clone(topic),
                    groups: Vec::new(),
                });
            let groups = &mut audience.groups;
            match groups.iter_mut().find(|group| group.is_of(identity)) {
                Some(group) => Arc::make_mut(&mut group.clients).push(Arc::clone(client)),
                None => groups.push(Group {
                    identity: identity.cloned(),
                    clients: Arc::new(vec![Arc::clone(client)]),
                }),
            }
        }
    }

    fn leave(
        &mut self,
        client: &Arc<Client>,
        identity: Option<&Arc<Identity>>,
        topics: &[Arc<Topic>],
    ) {
        for topic in topics {
            let Some(of_name) = self.audiences.get_mut(topic.name()) else {
                continue;
            };
            let Some(audience) = of_name.get_mut(&topic.text) else {
                continue;
            };
            let groups = &mut audience.groups;
            if let Some(group) = groups.iter_mut().find(|group| group.is_of(identity)) {
                let clients = Arc::make_mut(&mut group.clients);
                if let Some(at) = clients.iter().position(|known| Arc::ptr_eq(known, client)) {
                    clients.swap_remove(at);
                }
            }
            groups.retain(|group| !group.clients.is_empty());
            if groups.is_empty() {
                of_name.remove(&topic.text);
            }
            if of_name.is_empty() {
                self.audiences.remove(topic.name());
            }
        }
    }

    /// Makes all streams of `identity` those of guests.
    fn disown(&mut self, identity: &Arc<Identity>) {
        let is_of = |seat: &&mut Seat| {
            let owner = seat.identity.as_ref();
            owner.is_some_and(|owner| Arc::ptr_eq(owner, identity))
        };
        let mut moved = Vec::new();
        for seat in self.seats.values_mut().filter(is_of) {
            seat.identity = None;
            moved.push((Arc::clone(&seat.client), seat.topics.clone()));
        }
        for (client, topics) in moved {
            self.leave(&client, Some(identity), &topics);
            self.join(&client, None, &topics);
        }
        self.identities.remove(&identity.key);
    }

    /// Forgets identities that no stream, and no event under way, has any more.
    pub fn tidy(&mut self) {
        self.identities
            .retain(|_, identity| Arc::strong_count(identity) > 1);
    }
}

impl Group {
    fn is_of(&self, identity: Option<&Arc<Identity>>) -> bool {
        match (&self.identity, identity) {
            (None, None) => true,
            (Some(own), Some(other)) => Arc::ptr_eq(own, other),
            _ => false,
        }
    }
}
