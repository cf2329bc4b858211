import type { CatalogueCredit, CatalogueTitle } from './catalogue.ts'

const kindOfType: Readonly<Record<string, CatalogueTitle['kind']>> = {
  movie: 'film', tvMovie: 'tv film', tvSeries: 'tv series', tvMiniSeries: 'tv series', tvPilot: 'pilot',
  tvSpecial: 'special', short: 'short', tvShort: 'short', video: 'film',
}

/** IMDb's `titleType` in the catalogue's words. What has none (video games, podcasts, …) is `other`. */
export function kindOf(titleType: string): CatalogueTitle['kind'] {
  return kindOfType[titleType] ?? 'other'
}

/** Episodes are kept for their credits, and never looked up by name: there are more of them than of all else. */
export function isEpisode(titleType: string): boolean {
  return titleType === 'tvEpisode' || titleType === 'podcastEpisode'
}

const jobOfCategory: Readonly<Record<string, CatalogueCredit['job']>> = {
  actor: 'actor', actress: 'actor', director: 'director', writer: 'writer', producer: 'producer', composer: 'composer',
}

/**
 * IMDb's `category` and `job` in the catalogue's words. "created by" makes a creator of a writer or producer.
 * Appearances as oneself and archive footage are no acting: they are `other`, as is every craft without a word here.
 */
export function jobOf(category: string, job: string): CatalogueCredit['job'] {
  if (category !== 'actor' && category !== 'actress' && /^(?:co-?)?creat(?:or|ed)\b/iu.test(job)) return 'creator'
  return jobOfCategory[category] ?? 'other'
}
