-- A new data.db, as PocketBase 0.39 lays it out (spec: storage §3, §5.2). Types, defaults and
-- names are the format: both programs read and alter these tables. Double quotes around default
-- texts are PocketBase's too; SQLite reads them as strings here.

create table `_migrations` (file VARCHAR(255) PRIMARY KEY NOT NULL, applied INTEGER NOT NULL);

create table `_params` (
    `id` TEXT PRIMARY KEY DEFAULT ('r'||lower(hex(randomblob(7)))) NOT NULL,
    `value` JSON DEFAULT NULL,
    `created` TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%fZ')) NOT NULL,
    `updated` TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%fZ')) NOT NULL
);

create table `_collections` (
    `id` TEXT PRIMARY KEY DEFAULT ('r'||lower(hex(randomblob(7)))) NOT NULL,
    `system` BOOLEAN DEFAULT FALSE NOT NULL,
    `type` TEXT DEFAULT "base" NOT NULL,
    `name` TEXT UNIQUE NOT NULL,
    `fields` JSON DEFAULT "[]" NOT NULL,
    `indexes` JSON DEFAULT "[]" NOT NULL,
    `listRule` TEXT DEFAULT NULL,
    `viewRule` TEXT DEFAULT NULL,
    `createRule` TEXT DEFAULT NULL,
    `updateRule` TEXT DEFAULT NULL,
    `deleteRule` TEXT DEFAULT NULL,
    `options` JSON DEFAULT "{}" NOT NULL,
    `created` TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%fZ')) NOT NULL,
    `updated` TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%fZ')) NOT NULL
);
create index idx__collections_type on `_collections` (`type`);

-- The tables of the collections in app/defaults; columns in alphabetical order. Their indexes
-- are made from the collections' own statements.

create table `_mfas` (
    `collectionRef` TEXT DEFAULT '' NOT NULL,
    `created` TEXT DEFAULT '' NOT NULL,
    `id` TEXT PRIMARY KEY DEFAULT ('r'||lower(hex(randomblob(7)))) NOT NULL,
    `method` TEXT DEFAULT '' NOT NULL,
    `recordRef` TEXT DEFAULT '' NOT NULL,
    `updated` TEXT DEFAULT '' NOT NULL
);

create table `_otps` (
    `collectionRef` TEXT DEFAULT '' NOT NULL,
    `created` TEXT DEFAULT '' NOT NULL,
    `id` TEXT PRIMARY KEY DEFAULT ('r'||lower(hex(randomblob(7)))) NOT NULL,
    `password` TEXT DEFAULT '' NOT NULL,
    `recordRef` TEXT DEFAULT '' NOT NULL,
    `sentTo` TEXT DEFAULT '' NOT NULL,
    `updated` TEXT DEFAULT '' NOT NULL
);

create table `_externalAuths` (
    `collectionRef` TEXT DEFAULT '' NOT NULL,
    `created` TEXT DEFAULT '' NOT NULL,
    `id` TEXT PRIMARY KEY DEFAULT ('r'||lower(hex(randomblob(7)))) NOT NULL,
    `provider` TEXT DEFAULT '' NOT NULL,
    `providerId` TEXT DEFAULT '' NOT NULL,
    `recordRef` TEXT DEFAULT '' NOT NULL,
    `updated` TEXT DEFAULT '' NOT NULL
);

create table `_authOrigins` (
    `collectionRef` TEXT DEFAULT '' NOT NULL,
    `created` TEXT DEFAULT '' NOT NULL,
    `fingerprint` TEXT DEFAULT '' NOT NULL,
    `id` TEXT PRIMARY KEY DEFAULT ('r'||lower(hex(randomblob(7)))) NOT NULL,
    `recordRef` TEXT DEFAULT '' NOT NULL,
    `updated` TEXT DEFAULT '' NOT NULL
);

create table `_superusers` (
    `created` TEXT DEFAULT '' NOT NULL,
    `email` TEXT DEFAULT '' NOT NULL,
    `emailVisibility` BOOLEAN DEFAULT FALSE NOT NULL,
    `id` TEXT PRIMARY KEY DEFAULT ('r'||lower(hex(randomblob(7)))) NOT NULL,
    `password` TEXT DEFAULT '' NOT NULL,
    `tokenKey` TEXT DEFAULT '' NOT NULL,
    `updated` TEXT DEFAULT '' NOT NULL,
    `verified` BOOLEAN DEFAULT FALSE NOT NULL
);

create table `users` (
    `avatar` TEXT DEFAULT '' NOT NULL,
    `created` TEXT DEFAULT '' NOT NULL,
    `email` TEXT DEFAULT '' NOT NULL,
    `emailVisibility` BOOLEAN DEFAULT FALSE NOT NULL,
    `id` TEXT PRIMARY KEY DEFAULT ('r'||lower(hex(randomblob(7)))) NOT NULL,
    `name` TEXT DEFAULT '' NOT NULL,
    `password` TEXT DEFAULT '' NOT NULL,
    `tokenKey` TEXT DEFAULT '' NOT NULL,
    `updated` TEXT DEFAULT '' NOT NULL,
    `verified` BOOLEAN DEFAULT FALSE NOT NULL
);
