import type { CatalogueCredit, CatalogueTitle } from './catalogue.ts'

/** The order is the file's code of each: add at the end only. */
export const kinds: readonly CatalogueTitle['kind'][] = ['other', 'film', 'tv film', 'tv series', 'pilot', 'special', 'short']
/** The order is the file's code of each: add at the end only. */
export const jobs: readonly CatalogueCredit['job'][] = ['other', 'actor', 'director', 'writer', 'producer', 'creator', 'composer']

/** Code of a job that is known of only because IMDb lists the title among what the person is known for. */
export const knownForCode = 15

export function kindCode(kind: CatalogueTitle['kind']): number {
  return kinds.indexOf(kind)
}

export function jobCode(job: CatalogueCredit['job']): number {
  return jobs.indexOf(job)
}
