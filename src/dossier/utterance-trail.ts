import type { FactId, Store, Utterance } from '#record'
import { namesIn, type Names } from './names.ts'
import { periodSaid, type Period } from './period.ts'

/** One act of saying, and the way its words went from outlet to outlet. */
export interface UtteranceTrail {
  readonly utterance: Utterance
  /** When the words were said: as any of its quotations states it, the earliest source's day otherwise. */
  readonly period: Period
  readonly names: Names
}

/** The trail of the utterance that a quotation belongs to; `null` when the record has no such quotation. */
export async function utteranceTrail(store: Store, quotation: FactId): Promise<UtteranceTrail | null> {
  const fact = await store.fact(quotation)
  if (fact?.kind !== 'quotation') return null
  const [utterance] = await store.utterances([fact.id])
  if (!utterance) return null
  const facts = utterance.quotations.map((telling) => telling.fact)
  const names = await namesIn(store, facts)
  const dated = facts.find((one) => one.body.saidAt?.from != null || one.body.saidAt?.to != null) ?? facts[0]!
  return { utterance, period: periodSaid(dated.body.saidAt, names.sources[dated.source]), names }
}
