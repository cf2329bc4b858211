import { counterparts, roles, verbsOfSaying } from '#language'
import { lastStartingBy, type Span, type Token } from '#text'

// How a reference stands in its sentence: what the words around a name, a pronoun or a role noun show of it.

/** After a preposition somebody is no subject: "with Ada", "by Ada", "as Ada". */
export function isOblique(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const { pos, lower } = tokens[i]!
    if (lower === ',' || lower === '.') return false
    if (pos === 'ADP' || lower === 'with' || lower === 'like' || lower === 'by' || lower === 'to') return true
    if (pos === 'VERB') return false
  }
  return false
}

/** "…, and Ada put up the picture": a clause of its own, with a subject of its own. */
export function startsClause(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]
  const next = tokens[last + 1]
  return before !== undefined && next !== undefined && (before.pos === 'CCONJ' || /^(?:while|whereas|then)$/u.test(before.lower)) && tokens[first - 2]?.pos === 'PUNCT' && /^(?:VERB|AUX)$/u.test(next.pos) && !next.lower.endsWith('ing')
}

/** "Asked by host Ada Lindqvist": whoever asks is not the one who answers. */
export function isAsker(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - 4; i--) if (tokens[i]!.lower === 'by') return /^(?:asked|pressed|quizzed|grilled|interviewed|questioned|prompted|pushed)$/u.test(tokens[i - 1]!.lower)
  return false
}

/** "As for Ada", "According to Ada": who is named is what the sentence is about. */
export function isTopic(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2]?.lower
  return (tokens[at - 1]?.lower === 'for' && before === 'as') || (tokens[at - 1]?.lower === 'to' && before === 'according')
}

/** "said Ada": the one who speaks stands behind the verb. */
export function isSaid(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const { pos, lower } = tokens[i]!
    // "the actor said Ada was late": who speaks stands before the verb.
    if (saidWords.has(lower)) return !/^(?:NOUN|PROPN|PRON)$/u.test(tokens[i - 1]?.pos ?? '')
    if (pos === 'PUNCT' || pos === 'ADP' || pos === 'AUX') return false
  }
  return false
}
const saidWords = new Set('said says added adds told tells wrote writes recalled replied joked continued admitted explained noted laughed quipped asked answered'.split(' '))

/** Whether a verb stands in a clause after "who", "which" or "that", close by. */
export function isInRelative(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const { lower } = tokens[i]!
    if (lower === 'who' || lower === 'which' || lower === 'whose') return true
    if (lower === ',' || lower === '.') return false
  }
  return false
}

/** "after Ada Lindqvist, 77, insisted": whoever speaks is what the sentence is about, wherever they stand in it. */
export function speaksNext(tokens: readonly Token[], last: number): boolean {
  let i = last + 1
  if (tokens[i]?.lower === ',' && tokens[i + 1]?.pos === 'NUM' && tokens[i + 2]?.lower === ',') i += 3
  if (tokens[i]?.pos === 'ADV' || tokens[i]?.pos === 'AUX') i++
  const verb = verbsOfSaying.get(tokens[i]?.lower ?? '')
  return verb !== undefined && verb.kind === 'say' && verb.form !== 'base' && verb.form !== 'ing' && tokens[i]!.pos === 'VERB'
}

/** "The director, Ada Lindqvist, went": the role is hers who is named between the commas. */
export function isApposition(tokens: readonly Token[], mentions: readonly Span[], tokenOf: readonly number[], from: number, comma: number): boolean {
  if (tokens[comma]?.lower !== ',') return false
  for (let i = from; i < mentions.length && tokenOf[i]! <= comma + 1; i++)
    if (tokenOf[i] === comma + 1) {
      let after = comma + 2
      while (after < tokens.length && tokens[after]!.start < mentions[i]!.end) after++
      return tokens[after]?.lower === ','
    }
  return false
}

export function isInTitle(titles: readonly Span[], at: number): boolean {
  const title = titles[lastStartingBy(titles, at)]
  return title !== undefined && title.end > at
}

export const isBullet = (text: string): boolean => /^(?:[*•·▪–—-]|\d{1,2}[.)]?)$/u.test(text)

/** "her" before a noun phrase is a possessor. */
export function isPossessor(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM|VERB)$/u.test(next.pos)
}

export function nameFollows(mentions: readonly Span[], tokenOf: readonly number[], from: number, token: number): boolean {
  for (let i = from; i < mentions.length && tokenOf[i]! <= token; i++) if (tokenOf[i] === token) return true
  return false
}

/** A role phrase after "the": modifiers, then a noun of the table; or "57-year-old". `end` is the token after it. */
export function roleAt(tokens: readonly Token[], from: number): { noun: string; end: number } | null {
  if (/^\d{1,3}$/u.test(tokens[from]?.text ?? '') && tokens[from + 2]?.lower === 'year' && tokens[from + 4]?.lower === 'old') {
    const noun = roles.has(tokens[from + 5]?.lower ?? '') ? tokens[from + 5]!.lower : 'person'
    return { noun, end: noun === 'person' && !roles.has(tokens[from + 5]?.lower ?? '') ? from + 5 : from + 6 }
  }
  for (let i = from; i < tokens.length && i < from + 5; i++) {
    const { lower, pos, text } = tokens[i]!
    const isHead = roles.has(lower)
    const next = tokens[i + 1]
    if (isHead) {
      // "the one-woman play"
      if (tokens[i - 1]?.text === '-' && tokens[i - 2]?.pos === 'NUM') return null
      // "the mother of two", "the dad-of-three"
      const dash = next?.lower === '-' ? 1 : 0
      if (tokens[i + 1 + dash]?.lower === 'of' && /^(?:one|two|three|four|five|six|seven|eight)$/u.test(tokens[i + 2 + 2 * dash]?.lower ?? '')) return { noun: lower, end: i + 3 + 2 * dash }
      // "the director of the comedy", "the writer-producer", "the star power" are no references.
      if (next?.lower === '-' && roles.has(tokens[i + 2]?.lower ?? '')) continue
      if (next?.lower === 'of' || next?.lower === 'who' || next?.lower === 'behind' || (next?.pos === 'NOUN' && !roles.has(next.lower) && verbsOfSaying.get(next.lower)?.form !== 'past' && verbsOfSaying.get(next.lower)?.form !== 's')) return null
      if (roles.has(next?.lower ?? '')) continue
      return { noun: lower, end: i + 1 }
    }
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'NUM' && text !== '-' && pos !== 'VERB') return null
  }
  return null
}

export function counterpartAt(tokens: readonly Token[], from: number): { gender: 'she' | 'he' | null; end: number; isEqual: boolean; isFellow: boolean } | null {
  for (let i = from; i < tokens.length && i < from + 5; i++) {
    const { lower, pos, text } = tokens[i]!
    const gender = counterparts.get(lower)
    if (gender !== undefined) return { gender, end: i + 1, isEqual: gender === null, isFellow: /^(?:co-?star|co-lead|cast-?mate)$/u.test(lower) }
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'NUM' && text !== '-' && pos !== 'ADV') return null
  }
  return null
}
