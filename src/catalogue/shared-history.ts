import type { CatalogueCredit, CatalogueTitle } from './catalogue.ts'
import { jobs } from './codes.ts'
import type { FileCatalogue } from './file-catalogue.ts'
import { personId, titleId } from './ids.ts'

/** A title that several people share. */
export interface SharedTitle {
  readonly title: CatalogueTitle
  /** What each of them did in it, in the order in which the people were named. */
  readonly credits: readonly (readonly CatalogueCredit[])[]
  /** Of a series, how many episodes they are credited in together; 0 when the credits are for the series as a whole. */
  readonly episodes: number
}

/**
 * Every title in which all of the people have a credit, first first; titles without a year come last.
 * A series counts where they share an episode of it, or where each is credited for the series as a whole.
 * Empty when they share none, or one of them is unknown.
 *
 * @param people ids, two or more
 */
export function sharedHistory(catalogue: FileCatalogue, people: readonly string[]): readonly SharedTitle[] {
  const numbers = people.map((id) => catalogue.personNumber(id))
  if (numbers.length < 2 || numbers.some((number) => number === null)) return []
  const [first, ...others] = (numbers as number[]).map((number) => ({ number, parts: partsByTitle(catalogue, number), episodes: catalogue.episodesOf(number) }))

  const together = new Map<number, number>()
  for (const episode of others.reduce((shared, other) => inBoth(shared, other.episodes), first!.episodes)) {
    const series = catalogue.titleRow(episode)?.episode_of ?? 0
    together.set(series, (together.get(series) ?? 0) + 1)
  }
  const shared: SharedTitle[] = []
  for (const [number, parts] of first!.parts) {
    const all = [parts, ...others.map((other) => other.parts.get(number))]
    const episodes = together.get(number) ?? 0
    if (all.includes(undefined) || (episodes === 0 && all.some((each) => each!.byEpisodes))) continue
    const title = catalogue.titleOf(number)
    if (title === undefined) continue
    const cast = catalogue.castOf(number)
    const credits = [first!, ...others].map((person) =>
      person.parts.get(number)!.jobs.map((job): CatalogueCredit => {
        const characters = cast.find((credit) => credit.person === person.number && credit.job === job)?.characters ?? ''
        return { person: personId(person.number), title: titleId(number), job: jobs[job] ?? 'other', characters: characters === '' ? [] : characters.split('\n') }
      }))
    shared.push({ title, credits, episodes })
  }
  return shared.sort((one, other) => (one.title.year ?? 9999) - (other.title.year ?? 9999) || (one.title.id < other.title.id ? -1 : 1))
}

interface Part {
  readonly jobs: number[]
  /** Known only from episodes. */
  readonly byEpisodes: boolean
}

function partsByTitle(catalogue: FileCatalogue, person: number): ReadonlyMap<number, Part> {
  const parts = new Map<number, Part>()
  for (const { title, job, byEpisodes } of catalogue.partsOf(person)) {
    const part = parts.get(title)
    parts.set(title, { jobs: [...(part?.jobs ?? []), job], byEpisodes: byEpisodes && (part?.byEpisodes ?? true) })
  }
  return parts
}

/** Of two ascending lists. */
function inBoth(one: readonly number[], other: readonly number[]): number[] {
  const both: number[] = []
  for (let at = 0, from = 0; at < one.length && from < other.length; ) {
    if (one[at] === other[from]) both.push(one[at]!)
    if (one[at]! <= other[from]!) at++
    else from++
  }
  return both
}
