import type { FactOf, Store, UtteranceId, VariantKind } from '#record'
import type { Names } from './names.ts'
import { isRetold, newestFirst, periodSaid, type Period } from './period.ts'

/** One act of saying, as a dossier lists it. */
export interface SpokenLine {
  readonly utterance: UtteranceId | null
  /** The quotation that carries the words first. */
  readonly fact: FactOf<'quotation'>
  readonly period: Period
  /** The words are older than the story that carries them. */
  readonly isRetold: boolean
  /** The same words in other sources, by the date of the source. */
  readonly retold: readonly { readonly variant: VariantKind; readonly fact: FactOf<'quotation'> }[]
}

/** The utterances behind `quotations`, each once. */
export async function utterancesOf(store: Store, quotations: readonly FactOf<'quotation'>[]) {
  return quotations.length === 0 ? [] : store.utterances(quotations.map((fact) => fact.id))
}

/** Each utterance once, the one said last first; what was said on an unknown day comes at the end. */
export function spokenLines(
  quotations: readonly FactOf<'quotation'>[],
  utterances: Awaited<ReturnType<Store['utterances']>>,
  names: Names,
): readonly SpokenLine[] {
  const lines: SpokenLine[] = []
  const covered = new Set<string>()
  for (const utterance of utterances) {
    const origin = utterance.quotations.find((quotation) => quotation.fact.id === utterance.origin) ?? utterance.quotations[0]
    if (!origin) continue
    for (const quotation of utterance.quotations) covered.add(quotation.fact.id)
    lines.push(line(utterance.id, origin.fact, utterance.quotations.filter((quotation) => quotation !== origin), names))
  }
  // A quotation without an utterance is still on record and must be seen.
  for (const fact of quotations) if (!covered.has(fact.id)) lines.push(line(null, fact, [], names))
  return lines.sort(newestFirst)
}

function line(utterance: UtteranceId | null, fact: FactOf<'quotation'>, retold: SpokenLine['retold'], names: Names): SpokenLine {
  const source = names.sources[fact.source]
  const period = periodSaid(fact.body.saidAt, source)
  return { utterance, fact, period, isRetold: isRetold(period, source), retold }
}
