import type { Span } from '#text'
import type { Word } from './words.ts'

/** A form of a name to look for, as folded words. */
export interface NameForm<Value> {
  readonly words: readonly string[]
  readonly value: Value
}

export interface NameMatch<Value> extends Span {
  readonly value: Value
  /** Indexes into the words, half-open. */
  readonly firstWord: number
  readonly endWord: number
}

/** Forms that begin with one word, by all their words; and how many words they have, most first. */
interface FormsOfWord<Value> {
  readonly byWords: Map<string, NameForm<Value>>
  lengths: readonly number[]
}

/** Forms by their first word: what a search looks up. */
export type NameIndex<Value> = ReadonlyMap<string, FormsOfWord<Value>>

/** Put forms in order for searching. Make it once for forms that never change. */
export function indexNames<Value>(forms: readonly NameForm<Value>[]): NameIndex<Value> {
  const byFirst = new Map<string, FormsOfWord<Value>>()
  for (const form of forms) {
    const first = form.words[0]
    if (first === undefined) continue
    let known = byFirst.get(first)
    if (known === undefined) byFirst.set(first, (known = { byWords: new Map(), lengths: [] }))
    const words = form.words.join(' ')
    if (!known.byWords.has(words)) known.byWords.set(words, form)
    if (!known.lengths.includes(form.words.length)) known.lengths = [...known.lengths, form.words.length].sort((one, other) => other - one)
  }
  return byFirst
}

/**
 * Every place where one of the forms stands, longest first where several start together; matches never overlap.
 * The first word must be capitalised (or a number), and a possessive 's after the last one is not part of the match.
 * Takes time linear in the words, whatever the number of forms.
 */
export function matchNames<Value>(words: readonly Word[], byFirst: NameIndex<Value>): NameMatch<Value>[] {
  const found: NameMatch<Value>[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (!word.capital) continue
    const candidates = byFirst.get(word.folded) ?? byFirst.get(word.bare)
    const form = candidates === undefined ? undefined : formAt(words, i, candidates)
    if (form === undefined) continue
    const last = words[i + form.words.length - 1]!
    const end = last.folded === form.words.at(-1) ? last.end : last.bareEnd
    found.push({ start: word.start, end, value: form.value, firstWord: i, endWord: i + form.words.length })
    i += form.words.length - 1
  }
  return found
}

/** The longest form that begins at a word. */
function formAt<Value>(words: readonly Word[], at: number, { byWords, lengths }: FormsOfWord<Value>): NameForm<Value> | undefined {
  for (const length of lengths) {
    const last = words[at + length - 1]
    if (last === undefined || !isWhole(words, at, length)) continue
    let before = ''
    for (let k = at; k < at + length - 1; k++) before += `${words[k]!.folded} `
    const form = byWords.get(before + last.folded) ?? (last.bare === last.folded ? undefined : byWords.get(before + last.bare))
    if (form !== undefined) return form
  }
  return undefined
}

/** A title may hold a comma, a colon or "!", but no sentence or line ends inside a name. */
function isWhole(words: readonly Word[], at: number, length: number): boolean {
  for (let k = at + 1; k < at + length; k++) {
    const { gap } = words[k]!
    if (gap.length > 3 || gap.includes('\n') || /[.;()]/u.test(gap)) return false
  }
  return true
}
