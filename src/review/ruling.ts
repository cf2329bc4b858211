import type { Decision, Ruling, Signature, Store } from '#record'

/** A decision on record, or why there is none. */
export type Ruled =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly reason: 'not on record' | 'cannot be'; readonly message: string }

/** Puts a ruling on record. What cannot be ruled is a value, not an exception, and leaves the record as it was. */
export async function rule(store: Store, ruling: Ruling, signature: Signature): Promise<Ruled> {
  try {
    const decision = await store.decide(ruling, signature)
    return decision === null ? { ok: false, reason: 'not on record', message: 'What the ruling is about is not on record: it may have been read anew since.' } : { ok: true, decision }
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, reason: 'cannot be', message: error.message }
    throw error
  }
}

/** Takes a decision back. */
export async function takeBack(store: Store, decision: number, signature: Omit<Signature, 'why'>): Promise<Ruled> {
  const undone = await store.undo(decision, signature)
  return undone === null ? { ok: false, reason: 'not on record', message: `There is no decision ${decision} that still holds.` } : { ok: true, decision: undone }
}

/** A ruling in words. */
export function spellRuling(ruling: Ruling): string {
  switch (ruling.kind) {
    case 'accept': return `accepted ${ruling.fact}`
    case 'reject': return `rejected ${ruling.fact}`
    case 'correct': return `corrected ${Object.keys(ruling.correction).join(', ')} of ${ruling.fact}`
    case 'join': return `${ruling.fact} is of the same saying as ${ruling.with}`
    case 'part': return `${ruling.fact} is a saying of its own`
    case 'merge': return `${ruling.from} is ${ruling.into}`
    case 'settle': return `${ruling.from} is ${ruling.name} (${ruling.catalogueId})`
    case 'distinct': return `${ruling.from} and ${ruling.into} are two`
    case 'split': return `${ruling.facts.length === 1 ? 'one fact' : `${ruling.facts.length} facts`} of ${ruling.from} of another: ${ruling.note}`
  }
}
