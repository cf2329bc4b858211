import { fold } from '#text'
import { differenceOf, speakerKey, variantOf } from './utterance.ts'
import type { FactOf } from './fact.ts'
import type { SourceId, SourceSummary } from './source.ts'
import type { Telling, Utterance, UtteranceId } from './utterance.ts'

/** The day by which sources are put in order: publication, else retrieval; never null. */
function dayOf(source: SourceSummary | undefined): string {
  return source?.publishedAt ?? source?.retrievedAt ?? '9999'
}

/**
 * Puts the quotations of one utterance in order, and says how each differs from the origin. The origin is the earliest
 * quotation in the outlet that another one names as first told ("told Radio Nine"); else the earliest of all.
 *
 * @param quotations at least one
 * @throws {RangeError} when there is none
 */
export function tellUtterance(
  id: UtteranceId,
  quotations: readonly FactOf<'quotation'>[],
  sources: ReadonlyMap<SourceId, SourceSummary>,
): Utterance {
  const ordered = [...quotations].sort((one, other) => {
    const [day, otherDay] = [dayOf(sources.get(one.source)), dayOf(sources.get(other.source))]
    return day < otherDay ? -1 : day > otherDay ? 1 : one.sequence - other.sequence
  })
  const firstTold = new Set(ordered.flatMap((fact) => (fact.body.saidTo === null ? [] : [fold(fact.body.saidTo)])))
  const origin = ordered.find(({ source }) => firstTold.has(fold(sources.get(source)?.publisher ?? ''))) ?? ordered[0]
  if (!origin) throw new RangeError(`The utterance ${id} has no quotation: pass at least one.`)
  const tellings = ordered.map((fact): Telling => ({
    variant: fact === origin ? 'origin'
      : speakerKey(fact.body) !== speakerKey(origin.body) ? 'given to somebody else'
      : variantOf(origin.body.words, fact.body.words),
    fact,
    difference: differenceOf(origin.body.words, fact.body.words),
  }))
  const first = tellings.filter((telling) => telling.fact === origin)
  return { id, speaker: origin.body.speaker.person, origin: origin.id, quotations: [...first, ...tellings.filter((telling) => telling.fact !== origin)] }
}
