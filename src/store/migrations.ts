/** One step of the schema. A step that was ever released is never edited: the next change is a new step at the end. */
export interface Migration {
  /**
   * In the dialect that both databases understand. `byKey` ends a table that is little more than its key: SQLite then keeps
   * it in that order, and not a second time beside it.
   */
  readonly statements: (byKey: string) => readonly string[]
  readonly sqlite: readonly string[]
  readonly postgres: readonly string[]
}

/** In order; a record's version is the number of steps that it has gone through. */
export const migrations: readonly Migration[] = [
  {
    statements: (byKey) => [
      `create table sources (
        number integer primary key, id text not null unique, place text not null, hash text not null, kind text not null,
        url text, publisher text, author text, title text, published_at text, language text, retrieved_at text not null,
        version integer not null, superseded_by text references sources (id), reader text not null, dated text not null,
        story integer not null, sketch text not null, text text not null, markup text not null)`,
      'create index sources_by_story on sources (story)',
      `create table source_runs (run bigint not null, source integer not null, primary key (run, source)) ${byKey}`,
      'create index sources_by_date on sources (dated, number)',
      'create unique index sources_by_place on sources (place, version)',
      `create table franchises (id text primary key, name text not null, latest integer not null) ${byKey}`,
      'create index franchises_by_latest on franchises (latest, id)',
      'create table former_franchises (id text primary key, franchise text not null references franchises (id))',
      'create index former_franchises_by_franchise on former_franchises (franchise)',
      `create table people (id text primary key, name text not null, catalogue_id text, candidates text not null) ${byKey}`,
      'create unique index people_by_catalogue on people (catalogue_id) where catalogue_id is not null',
      `create table titles (
        id text primary key, name text not null, kind text, year integer, catalogue_id text, candidates text not null,
        franchise text not null references franchises (id)) ${byKey}`,
      'create unique index titles_by_catalogue on titles (catalogue_id) where catalogue_id is not null',
      'create index titles_by_franchise on titles (franchise)',
      `create table names (folded text not null, kind text not null, entity text not null, primary key (folded, kind, entity)) ${byKey}`,
      'create index names_by_entity on names (entity)',
      `create table name_words (word text not null, kind text not null, entity text not null, primary key (word, kind, entity)) ${byKey}`,
      `create table source_people (source text not null references sources (id), person text not null references people (id), name text not null, primary key (person, source)) ${byKey}`,
      'create index source_people_by_source on source_people (source)',
      `create table source_titles (source text not null references sources (id), title text not null references titles (id), name text not null, primary key (title, source)) ${byKey}`,
      'create index source_titles_by_source on source_titles (source)',
      'create table utterances (number integer primary key, id text not null unique, words text not null, speaker text, said_to text, dated text not null)',
      `create table utterance_runs (run bigint not null, utterance integer not null, primary key (run, utterance)) ${byKey}`,
      `create table facts (
        sequence integer primary key, id text not null unique, kind text not null, source text not null references sources (id), position integer not null,
        passages text not null, body text not null, kept_at text not null,
        utterance integer references utterances (number), withdrawn_at text,
        ruling text, correction text)`,
      'create index facts_by_utterance on facts (utterance, sequence)',
      'create index facts_by_source on facts (source)',
      'create index facts_withdrawn on facts (sequence) where withdrawn_at is not null',
      `create table fact_people (
        fact text not null references facts (id), person text not null references people (id), kind text not null,
        primary key (person, kind, fact)) ${byKey}`,
      'create index fact_people_by_fact on fact_people (fact)',
      `create table fact_titles (
        fact text not null references facts (id), title text not null references titles (id), kind text not null,
        primary key (title, kind, fact)) ${byKey}`,
      'create index fact_titles_by_fact on fact_titles (fact)',
      `create table decisions (
        number integer primary key, kind text not null, fact text references facts (id), ruling text not null,
        by_whom text not null, at text not null, why text, undone_by text, undone_at text)`,
      'create index decisions_by_fact on decisions (fact, number)',
      "create index people_in_doubt on people (id) where candidates <> '[]'",
      "create index titles_in_doubt on titles (id) where candidates <> '[]'",
      `create table worked_on (person text not null references people (id), title text not null references titles (id), first integer not null, primary key (person, title)) ${byKey}`,
      'create index worked_on_by_title on worked_on (title)',
      'create table same_as (entity text primary key, kind text not null, same text not null, decision integer not null)',
      'create index same_as_by_same on same_as (same)',
      'create index decisions_by_kind on decisions (kind, number)',
      'create table watches (number integer primary key, kind text not null, target text not null, since integer not null, by_whom text not null, at text not null, ended_at text)',
      'create table revisions (revision bigint not null)',
      'insert into revisions (revision) values (0)',
      'create table events (sequence integer primary key, at text not null, what text not null, fact text not null references facts (id))',
    ],
    sqlite: [
      `create virtual table source_words using fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0')`,
      `create virtual table quotation_words using fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0')`,
    ],
    postgres: [
      'create table source_words (id integer primary key, words tsvector not null)',
      // Kept in the row, long as it is: PostgreSQL does not count what fetching it from elsewhere costs, and would read every one.
      'alter table source_words alter column words set storage main',
      'create index source_words_by_words on source_words using gin (words)',
      'create table quotation_words (id integer primary key, words tsvector not null)',
      'create index quotation_words_by_words on quotation_words using gin (words)',
    ],
  },
]
