import type { CreditBody, FactOf, PersonId, TitleId } from '#record'

/** One person's job on one title, with every fact that says so. */
export interface CreditLine {
  readonly person: PersonId
  readonly title: TitleId
  readonly job: CreditBody['job']
  /** Each name of the part once, in the order in which sources gave it. */
  readonly characters: readonly string[]
  /** At least one. */
  readonly facts: readonly FactOf<'credit'>[]
}

const jobOrder: readonly CreditBody['job'][] = ['creator', 'showrunner', 'director', 'writer', 'producer', 'composer', 'actor', 'other']

/** Each person, title and job once: makers before cast, otherwise in the order in which they came on record. */
export function creditLines(credits: readonly FactOf<'credit'>[]): readonly CreditLine[] {
  const lines = new Map<string, CreditLine & { characters: string[]; facts: FactOf<'credit'>[] }>()
  for (const fact of credits) {
    const { person, title, job, character } = fact.body
    const key = JSON.stringify([person, title, job])
    let line = lines.get(key)
    if (!line) {
      line = { person, title, job, characters: [], facts: [] }
      lines.set(key, line)
    }
    line.facts.push(fact)
    if (character !== null && !line.characters.includes(character)) line.characters.push(character)
  }
  return [...lines.values()].sort((one, other) => jobOrder.indexOf(one.job) - jobOrder.indexOf(other.job))
}
