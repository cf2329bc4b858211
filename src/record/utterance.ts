import type { FactId, FactOf } from './fact.ts'
import type { PersonId } from './entity.ts'

/** `u` and 20 hexadecimal digits. */
export type UtteranceId = string

/** How a quotation differs from its utterance's origin. */
export type VariantKind =
  | 'origin' | 'identical' | 'trimmed' | 'cut' | 'bracketed' | 'reworded' | 'given to somebody else'

/** One act of saying: every quotation, in every source, of the same words by the same speaker. */
export interface Utterance {
  readonly id: UtteranceId
  readonly speaker: PersonId | null
  /** The quotation that carries the words first: the outlet that first had them, else the earliest source. */
  readonly origin: FactId
  /** Every quotation of it, the origin first, the others by the date of their source. */
  readonly quotations: readonly { readonly variant: VariantKind; readonly fact: FactOf<'quotation'> }[]
}
