import { commonWords } from '#language'
import type { Layout, Quoted, Span } from '#text'
import type { ContextScale, TitleCandidate } from './title-candidates.ts'
import { isKnownOther, looksLikePerson } from './known-names.ts'
import { titleConnectors } from './title-shape.ts'
import { wordIndexAt, type Word } from './words.ts'

const italicMarks = /(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_\n]{1,90}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu
const speechAfter = /^[,.!?…]?[”"’']?[,]?\s+(?:(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e)\s+)?(?:(?:[\p{Lu}][\p{L}'’.-]+\s+){0,3})?(?:said|says|told|tells|added|adds|wrote|writes|recalled|recalls|joked|jokes|quipped|laughed|replied|asked|asks|insisted|admitted|captioned|tweeted|posted|continued|shot|put|crowed|offered|sighed|cracked|boasted|explained|noted|answered|texted|typed|yelled|shouted|whispered|cried|grinned|grins|laughs|smiled|smiles|shrugged|shrugs|corrected|corrects|replies|insists|admits|sighs|declared|declares|snapped|snaps|murmured|muttered|beamed|beams|barked|hollered|giggled|chuckled|teased|teases|commented|responded|responds|explains|recalled|remembered|remembers|confirmed|confirms|revealed|reveals)\b/u
const speechBefore = /(?:\b(?:said|says|told|tells|added|adds|wrote|writes|replied|asked|asks|joked|captioned|reads?|read|tweeted|posted|writing|saying|adding|telling|caption|goes|going|went|like|yelled|shouted|whispered|sang|chanted|answer(?:ed)?)\b(?:(?:\s+[\p{L}’'-]+){0,4}[,:])?\s*)$/iu
const characterBefore = /\b(?:(?<!\b(?:began|begins|begun|started|starts|known|titled|retitled|renamed|released|remade|rebooted|billed|marketed)\b[^.!?]{0,30}\s)as|play(?:s|ed|ing)?|portray(?:s|ed|ing)|voic(?:es|ed|ing)|part of|role of|character)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,2}$/iu
const wordBefore = /\b(?:words?|phrase|term|word|dubbed|so-called|nicknamed|slogan|sign|button|hashtag)\s*$/iu

/** Stretches in italics or quotation marks that may be titles, weighed by their look and what stands around them. */
export function markedTitles(layout: Layout, words: readonly Word[], scale: ContextScale): TitleCandidate[] {
  return [...emphasised(layout, words, scale), ...quotedTitles(layout, words, scale)].sort((a, b) => a.start - b.start)
}

function* emphasised(layout: Layout, words: readonly Word[], scale: ContextScale): Generator<TitleCandidate> {
  for (const span of emphasisSpans(layout)) {
    const candidate = candidateOf(layout, words, span, 'emphasis')
    if (!candidate) continue
    const look = titleCase(layout, words, candidate)
    if (look < 0) continue
    const before = layout.text.slice(Math.max(0, span.start - 40), span.start)
    let weight = look >= 1 ? 2.5 : 1.6
    // Outlets are set in italics too: "told _The Fadeout_".
    if (/\b(?:told|tells|to|with|for|from|at|per|by)\s+[*_“"]?$/u.test(before) && !/\b(?:sequel|follow-up|prequel|return(?:ing|s|ed)?|starring|star) (?:to|with)\s+[*_“"]?$/u.test(before)) weight -= /\b(?:told|tells|per)\s+[*_“"]?$/u.test(before) ? 3 : 0.8
    if (isKnownOther(layout.text.slice(candidate.start, candidate.end))) weight -= 4
    const context = scale.weigh(candidate.firstWord, candidate.endWord)
    yield { ...candidate, weight: weight + context, vetoed: context <= -3.5 }
  }
}

function* emphasisSpans(layout: Layout): Generator<Span> {
  for (const markup of layout.document.markup) if (markup.element === 'emphasis') yield markup
  for (const paragraph of layout.paragraphs) {
    const text = layout.text.slice(paragraph.start, paragraph.end)
    if (!text.includes('*') && !text.includes('_')) continue
    for (const match of text.matchAll(italicMarks)) {
      const start = paragraph.start + match.index + 1
      yield { start, end: start + match[2]!.length }
    }
  }
}

function* quotedTitles(layout: Layout, words: readonly Word[], scale: ContextScale): Generator<TitleCandidate> {
  for (const quoted of layout.quoted) {
    if (!quoted.closed || quoted.inner.end - quoted.inner.start > 90) continue
    const candidate = candidateOf(layout, words, quoted.inner, 'quote')
    if (!candidate) continue
    const look = titleCase(layout, words, candidate)
    if (look <= 0 && !(look === 0 && candidate.endWord - candidate.firstWord === 1)) continue
    const weight = weighQuoted(layout, words, quoted, candidate, look)
    if (weight <= -4) continue
    const context = scale.weigh(candidate.firstWord, candidate.endWord)
    yield { ...candidate, weight: weight + context, vetoed: context <= -3.5 }
  }
}

function weighQuoted(layout: Layout, words: readonly Word[], quoted: Quoted, candidate: TitleCandidate, look: number): number {
  const { text } = layout
  const before = text.slice(Math.max(0, quoted.start - 48), quoted.start)
  const after = text.slice(quoted.end, quoted.end + 60)
  const inner = text.slice(quoted.inner.start, quoted.inner.end)
  if (speechAfter.test(after) && /[,.!?…]$/u.test(inner)) return -5
  if (speechAfter.test(after) && quoted.depth === 0 && /^\s+(?:said|says|asked|asks)/u.test(after)) return -5
  if (speechBefore.test(before)) return -5
  if (characterBefore.test(before)) return -4
  if (wordBefore.test(before)) return -4
  // A nickname: Given “Nick” Surname.
  if (/\p{Lu}\p{L}+ $/u.test(before) && /^ \p{Lu}\p{L}+/u.test(after) && candidate.endWord - candidate.firstWord === 1 && !/[,:]/u.test(inner)) {
    const beforeWord = /(\p{Lu}\p{L}+) $/u.exec(before)![1]!
    if (!isKnownOther(beforeWord)) return -4
  }
  const inside = words.slice(candidate.firstWord, candidate.endWord)
  // "Ada Lindqvist (“Tom Quill's Mara”)": what somebody is known for, in brackets of its own.
  const isBracketed = /\p{L} \($/u.test(before) && after.startsWith(')')
  const person = !isBracketed && (looksLikePerson(inside) || /^\p{Lu}\.$/u.test(inside[0]!.text)) ? 1.6 : 0
  let weight = -person + (look >= 2 ? 2.2 : look >= 1 ? 2 : isBracketed || isListedInBracket(before, after) ? 2.2 : 0.2)
  if (/[.?!…]$/u.test(inner)) weight -= inner.endsWith('.') ? 0.3 : 0.8
  // A sentence of its own between other sentences is somebody's: “Goodnight, Clem.”
  if (/(?:[.!?…][”"’']?\s+|^)$/u.test(before) && /[.!?…]$/u.test(inner) && /^\s*(?:$|[\p{Lu}“"\n])/u.test(after)) weight -= 3
  // A paragraph of nothing but the marked words is speech.
  const alone = layout.paragraphs.some((paragraph) => paragraph.start === quoted.start && paragraph.end <= quoted.end + 1)
  if (alone) weight -= 3
  if (isKnownOther(text.slice(candidate.start, candidate.end))) weight -= 1.5
  return weight
}

/** "Bo Tran (“Revenge,” “Napoleon”)": one of several credits in brackets of their own. */
const isListedInBracket = (before: string, after: string): boolean => /\p{L} \((?:[“"‘'][^“”"()]{1,40}[”"’'],? (?:and )?)*$/u.test(before) && /^(?:,? (?:and )?[“"‘'][^()]{1,60})?\)/u.test(after)

/** The words within a marked stretch, without punctuation at its ends. */
function candidateOf(layout: Layout, words: readonly Word[], span: Span, marked: 'emphasis' | 'quote'): TitleCandidate | undefined {
  const firstWord = wordIndexAt(words, span.start)
  let endWord = firstWord
  while (endWord < words.length && words[endWord]!.end <= span.end) endWord++
  const first = words[firstWord]
  const last = words[endWord - 1]
  if (!first || !last || endWord - firstWord > 10 || first.start >= span.end) return undefined
  let end = last.end
  // "Help!" and "What Now?" keep their mark; a comma or full stop belongs to the sentence.
  const mark = layout.text[end]
  if (end < span.end && (mark === '!' || mark === '?') && end + 1 === span.end && marked === 'emphasis') end++
  return { start: first.start, end, firstWord, endWord, marked, weight: 0, vetoed: false }
}

const foreignParticles = new Set(['de', 'del', 'la', 'le', 'les', 'los', 'las', 'el', 'un', 'une', 'una', 'du', 'des', 'y', 'et', 'der', 'die', 'das', 'und', 'il', 'di', 'da', 'en', 'con', 'ka', 'ki', 'ke', 'na', 'ng', 'ni', 'sa', 'ang', 'mga', 'si', 'kay', 'dos', 'das', 'het', 'een', 'van', 'och', 'og', 'av', 'au', 'aux', 'sur', 'sous', 'zu', 'zum', 'zur', 'auf', 'ein', 'eine', 'della', 'dei', 'nel', 'al', 'lo', 'gli', 'por', 'para', 'um', 'uma'])

/** How much marked words look like a title: 2 several capitalised words, 1 two of them or a phrase, 0 one word, -1 not at all. */
function titleCase(layout: Layout, words: readonly Word[], candidate: TitleCandidate): number {
  const inside = words.slice(candidate.firstWord, candidate.endWord)
  const first = inside[0]!
  if (!first.capital) return -1
  const content = inside.filter((word) => !titleConnectors.has(word.folded) && !/^(?:it|be|he|she|we|you|me|not|so|if|n’t)$/u.test(word.folded))
  const small = inside.slice(1).filter((word) => !word.capital && !titleConnectors.has(word.folded))
  // “El verano de Inés”: other languages write titles in small letters.
  if (small.length > 0 && inside.length < 8 && inside.some((word) => foreignParticles.has(word.folded)) && small.every((word) => !commonWords.has(word.bare) && !commonWords.has(word.bare.replace(/s$/u, ''))) && (small.every((word) => word.folded.length < 4) || !/[.?!]/u.test(layout.text.charAt(candidate.end)))) return 1
  if (small.length > 0 && small.length >= content.length / 3) return -1
  if (inside.length === 1) return 0
  if (small.length > 0) return 0
  return inside.filter((word) => word.capital).length >= 3 ? 2 : 1
}
