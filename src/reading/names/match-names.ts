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

/** Forms by their first word, longest first: what a search looks up. */
export type NameIndex<Value> = ReadonlyMap<string, readonly NameForm<Value>[]>

/** Put forms in order for searching. Make it once for forms that never change. */
export function indexNames<Value>(forms: readonly NameForm<Value>[]): NameIndex<Value> {
  const byFirst = new Map<string, NameForm<Value>[]>()
  for (const form of forms) {
    const first = form.words[0]
    if (first === undefined) continue
    const list = byFirst.get(first)
    if (list) list.push(form)
    else byFirst.set(first, [form])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
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
    const form = candidates?.find((candidate) => standsAt(words, i, candidate.words))
    if (!form) continue
    const last = words[i + form.words.length - 1]!
    const end = last.folded === form.words.at(-1) ? last.end : last.bareEnd
    found.push({ start: word.start, end, value: form.value, firstWord: i, endWord: i + form.words.length })
    i += form.words.length - 1
  }
  return found
}

function standsAt(words: readonly Word[], at: number, form: readonly string[]): boolean {
  for (let k = 0; k < form.length; k++) {
    const word = words[at + k]
    if (!word) return false
    if (word.folded !== form[k] && !(k === form.length - 1 && word.bare === form[k])) return false
    // A title may hold a comma, a colon or "!", but no sentence or line ends inside a name.
    if (k > 0 && (word.gap.length > 3 || word.gap.includes('\n') || /[.;()]/u.test(word.gap))) return false
  }
  return true
}
