/** The seven files of IMDb's data sets, in the order in which they are read: each needs those before it. */
export const imdbFiles = [
  'title.ratings', 'title.episode', 'title.basics', 'title.akas', 'name.basics', 'title.crew', 'title.principals',
] as const

export type ImdbFile = (typeof imdbFiles)[number]

/** The columns of each, by which a file is known whatever it is called. */
export const imdbColumns: Readonly<Record<ImdbFile, readonly string[]>> = {
  'title.ratings': ['tconst', 'averageRating', 'numVotes'],
  'title.episode': ['tconst', 'parentTconst', 'seasonNumber', 'episodeNumber'],
  'title.basics': ['tconst', 'titleType', 'primaryTitle', 'originalTitle', 'isAdult', 'startYear', 'endYear', 'runtimeMinutes', 'genres'],
  'title.akas': ['titleId', 'ordering', 'title', 'region', 'language', 'types', 'attributes', 'isOriginalTitle'],
  'name.basics': ['nconst', 'primaryName', 'birthYear', 'deathYear', 'primaryProfession', 'knownForTitles'],
  'title.crew': ['tconst', 'directors', 'writers'],
  'title.principals': ['tconst', 'ordering', 'nconst', 'category', 'job', 'characters'],
}

/** Which files each is no use without. */
export const imdbNeeds: Readonly<Record<ImdbFile, readonly ImdbFile[]>> = {
  'title.ratings': ['title.basics'], 'title.episode': ['title.basics'], 'title.basics': [], 'title.akas': ['title.basics'],
  'name.basics': [], 'title.crew': ['title.basics', 'name.basics'], 'title.principals': ['title.basics', 'name.basics'],
}
