import { holds, type Source } from '#dossier'
import type { Piece, SentenceDraft } from './sentence.ts'

/** Why a sentence must not be written: the first passage that its source does not hold. `null` when all hold. */
export function whyNot(
  { pieces, facts }: Pick<SentenceDraft, 'facts'> & { readonly pieces: readonly Piece[] },
  texts: ReadonlyMap<string, Source>,
): { readonly reason: string; readonly fact: string; readonly source: string } | null {
  for (const fact of facts) {
    const source = texts.get(fact.source)
    if (source === undefined) return { reason: 'Its source is no longer on record.', fact: fact.id, source: fact.source }
    const broken = fact.passages.find((passage) => !holds(passage, source))
    if (broken) return { reason: `The source does not hold “${broken.words}” where the record says it does.`, fact: fact.id, source: fact.source }
  }
  for (const piece of pieces) {
    if (piece.kind !== 'quotation' && piece.kind !== 'clause') continue
    const fact = facts.find((one) => one.id === piece.fact)
    if (!fact?.passages.some((passage) => passage.words.includes(piece.words))) {
      return { reason: `No source holds the words “${piece.words}” as they would be quoted.`, fact: piece.fact, source: fact?.source ?? '' }
    }
  }
  return null
}
