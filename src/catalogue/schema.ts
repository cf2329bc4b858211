import type { DatabaseSync } from 'node:sqlite'

/** Marks a SQLite file as a catalogue: "RPRC". */
export const applicationId = 0x52505243
/** Raised whenever a reader of the old form could not read the new one. */
export const formatVersion = 1

/**
 * Two layers of the same form: `imdb` holds what IMDb's files say and is written in one go at full size; `added` holds
 * what the other sources say, joined to it, and is made anew from `statement` by every import.
 */
export type Layer = 'imdb' | 'added'

const layerTables = (layer: Layer) => `
  CREATE TABLE ${layer}_title (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind INTEGER NOT NULL,
    year INTEGER,
    votes INTEGER NOT NULL,
    episode_of INTEGER
  ) STRICT;
  -- rank: minus the votes, so that the best known of a name come first. via: 0 primary, 1 original, 2 alternative, 3 a part.
  CREATE TABLE ${layer}_title_name (
    key TEXT NOT NULL, rank INTEGER NOT NULL, title INTEGER NOT NULL, via INTEGER NOT NULL,
    PRIMARY KEY (key, rank, title)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE ${layer}_person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    birth INTEGER,
    death INTEGER,
    professions INTEGER NOT NULL,
    prominence INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE ${layer}_person_name (
    key TEXT NOT NULL, rank INTEGER NOT NULL, person INTEGER NOT NULL,
    PRIMARY KEY (key, rank, person)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE ${layer}_cast (title INTEGER PRIMARY KEY, credits BLOB NOT NULL) STRICT;
  CREATE TABLE ${layer}_crew (title INTEGER PRIMARY KEY, credits BLOB NOT NULL) STRICT;
  CREATE TABLE ${layer}_filmography (person INTEGER PRIMARY KEY, titles BLOB NOT NULL, episodes BLOB) STRICT;
`

const commonTables = `
  CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    file TEXT NOT NULL,
    modified TEXT NOT NULL,
    imported TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    lines INTEGER NOT NULL,
    broken INTEGER NOT NULL
  ) STRICT;
  -- How much of what there is, counted once.
  CREATE TABLE total (name TEXT PRIMARY KEY, number INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE profession (code INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE statement (source INTEGER NOT NULL, at INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (source, at)) STRICT, WITHOUT ROWID;
  CREATE TABLE alias (entity INTEGER NOT NULL, foreign_id TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (entity, foreign_id)) STRICT, WITHOUT ROWID;
  CREATE TABLE relation (title INTEGER NOT NULL, kind TEXT NOT NULL, of INTEGER NOT NULL, source INTEGER NOT NULL, PRIMARY KEY (title, kind, of)) STRICT, WITHOUT ROWID;
  CREATE INDEX relation_of ON relation (of);
`

/** Lay out an empty catalogue. */
export function createTables(database: DatabaseSync): void {
  database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${formatVersion};`)
  database.exec(layerTables('imdb') + layerTables('added') + commonTables)
}
