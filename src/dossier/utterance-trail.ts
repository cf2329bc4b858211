import type { FactId, FranchiseId, PersonId, RecordedPerson, Store, Utterance } from '#record'
import { namesIn, onlyNames, type Names } from './names.ts'
import { ofKind } from './of-kind.ts'
import { isRetold, newestFirst, periodSaid, type Period } from './period.ts'

/** One act of saying, and the way its words went from outlet to outlet. */
export interface UtteranceTrail {
  readonly utterance: Utterance
  /** When the words were said: as any of its quotations states it, the earliest source's day otherwise. */
  readonly period: Period
  /** The words are older than the earliest story on record that carries them. */
  readonly isRetold: boolean
  readonly names: Names
}

/** Everything a person has said, and what became of it. */
export interface PersonTrails {
  readonly person: RecordedPerson
  /** Said last first, unknown days at the end. */
  readonly trails: readonly UtteranceTrail[]
}

/** The trail of the utterance that a quotation belongs to; `null` when the record has no such quotation. */
export async function utteranceTrail(store: Store, quotation: FactId): Promise<UtteranceTrail | null> {
  const fact = await store.fact(quotation)
  if (fact?.kind !== 'quotation') return null
  const [utterance] = await store.utterances([fact.id])
  return utterance ? trailOf(utterance, await namesIn(store, utterance.quotations.map((telling) => telling.fact))) : null
}

/**
 * The trails of everything a person has said, of one franchise when `about` names it; `null` when the record has nobody of
 * that id. Words that another source gives to somebody else are among them.
 */
export async function trailsOfPerson(store: Store, id: PersonId, about: FranchiseId | null = null): Promise<PersonTrails | null> {
  const person = await store.person(id)
  if (!person) return null
  const said = ofKind(await store.factsOfPerson(person.id, { kinds: ['quotation'] }), 'quotation').filter((fact) => fact.body.speaker.person === person.id)
  const utterances = said.length === 0 ? [] : await store.utterances(said.map((fact) => fact.id))
  const names = await namesIn(store, utterances.flatMap((utterance) => utterance.quotations.map((telling) => telling.fact)))
  const isAbout = (utterance: Utterance): boolean => about === null || utterance.quotations.some(({ fact }) => fact.body.about.some((title) => names.titles[title]?.franchise === about))
  return { person, trails: utterances.filter(isAbout).map((utterance) => trailOf(utterance, names)).sort(newestFirst) }
}

function trailOf(utterance: Utterance, names: Names): UtteranceTrail {
  const facts = utterance.quotations.map((telling) => telling.fact)
  const dated = facts.find((one) => one.body.saidAt?.from != null || one.body.saidAt?.to != null) ?? facts[0]!
  const period = periodSaid(dated.body.saidAt, names.sources[dated.source])
  return { utterance, period, isRetold: isRetold(period, names.sources[facts[0]!.source]), names: onlyNames(names, facts) }
}
