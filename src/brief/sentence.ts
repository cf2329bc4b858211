import type { Fact, FactId, Names } from '#dossier'

/** What a sentence of a brief is about; also the order of its paragraphs. */
export type Topic = 'what it is' | 'family' | 'where it stands' | 'said' | 'together'

/** A stretch of a sentence. */
export type Piece =
  | { readonly kind: 'prose'; readonly text: string }
  /** `close`: the comma or full stop that follows, empty for none: it stands inside closing marks where the dialect has it so. */
  | { readonly kind: 'title'; readonly text: string; readonly id: string; readonly close: string }
  /** In a draft `text` is empty: whether the name stands in full shows only when it is known what came before. */
  | { readonly kind: 'person'; readonly text: string; readonly id: string }
  /** Words of somebody, to stand in marks: `words` is a part of one passage of the fact, byte for byte. */
  | { readonly kind: 'quotation'; readonly words: string; readonly fact: FactId; readonly close: string }
  /** The same for a clause of the source's own with marks inside: it stands without marks around it. */
  | { readonly kind: 'clause'; readonly words: string; readonly fact: FactId }

/** A sentence before it is checked. In `pieces`, plain text stands for prose. */
export interface SentenceDraft {
  readonly topic: Topic
  readonly pieces: readonly (string | Piece)[]
  /** At least one: what the sentence rests on. */
  readonly facts: readonly Fact[]
}

/** A sentence whose facts all hold. */
export interface Sentence {
  readonly pieces: readonly Piece[]
  /** At least one. */
  readonly facts: readonly Fact[]
  /** Numbers of its sources in `Brief.sources`, from 1, ascending. */
  readonly cites: readonly number[]
}

export function personPiece(id: string): Piece {
  return { kind: 'person', text: '', id }
}

export function titlePiece({ name, id }: { readonly name: string; readonly id: string }): Piece {
  return { kind: 'title', text: name, id, close: '' }
}

export function titleNamed(id: string, names: Names): Piece {
  return { kind: 'title', text: names.titles[id]?.name ?? id, id, close: '' }
}

/** `items` as running prose: "A", "A and B", "A, B and C". Each item may be several pieces. */
export function listed(items: readonly (readonly (string | Piece)[])[], last = 'and'): readonly (string | Piece)[] {
  return items.flatMap((item, index) => {
    if (index === 0) return item
    return [index === items.length - 1 ? ` ${last} ` : ', ', ...item]
  })
}

/** "a" or "an" before `words`, by how they sound: "an 1898 film", "a 1997 film", "an ABC pilot", "a one-off". */
export function article(words: string): 'a' | 'an' {
  if (/^(?:8|1[18]\D|18\d\d|11\D)/u.test(words)) return 'an'
  if (/^(?:one|once|uni(?!n|m)|use|usu|eu|u[A-Z]|US|UK)/u.test(words)) return 'a'
  // Letters read one by one: "an FX series", "an HBO pilot", but "a NASA film".
  if (/^[AEFHILMNORSX][A-Z]{1,2}\b/u.test(words)) return 'an'
  return /^[aeiou]/iu.test(words) ? 'an' : 'a'
}
