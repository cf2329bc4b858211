import type { Layout } from '#text'
import type { DateMention } from './find-dates.ts'
import type { Named } from './mentions.ts'
import type { QuotationDraft } from './quotation-draft.ts'
import type { Speaker, When } from './reading.ts'
import type { References } from './references.ts'
import type { SpeechMap } from './speech-map.ts'

export interface Occasion {
  readonly saidTo: string | null
  readonly saidIn: string | null
  readonly saidAt: When | null
}

export function findOccasions(_l: Layout, _n: Named, _r: References, _d: readonly DateMention[], _s: SpeechMap, drafts: readonly QuotationDraft[], _sp: readonly Speaker[]): readonly Occasion[] {
  return drafts.map((draft) => ({ saidTo: draft.told?.saidTo ?? null, saidIn: draft.told?.saidIn ?? null, saidAt: draft.told?.saidAt ?? null }))
}
