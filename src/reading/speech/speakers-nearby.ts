import { lastStartingBy, type Layout, type Span } from '#text'
import type { FoundPerson, Named } from '../names/mentions.ts'
import type { QuotationDraft } from './quotation-draft.ts'
import type { Key, Speaker } from '../reading.ts'
import type { References } from './references.ts'
import { mainSubject, nounPhraseBefore, type TokenRange } from './noun-phrases.ts'
import { sources, trimPhrase } from './speaker-phrases.ts'
import type { SpeechMap } from './speech-map.ts'

// Who is spoken of in the sentences around words in marks.

const asking = /^(?:ask|asks|asked|wonder|wonders|wondered|inquired|enquired|pressed|presses)$/u

/** "…, one of the sources said": a source that speaks in the sentences before, though its words were not found. */
export function sourceBefore({ tokens, paragraphs }: Layout, speech: SpeechMap, draft: QuotationDraft): TokenRange | null {
  const from = paragraphs[Math.max(0, draft.paragraph - 1)]!.firstToken
  const start = lastStartingBy(tokens, draft.spans[0]!.start)
  for (let i = start - 1; i >= from && i > start - 60; i--) {
    if (speech.stretchOf[i]! >= 0 || !sources.test(tokens[i]!.lower.replace(/s$/u, '')) || !/^\p{Ll}/u.test(tokens[i]!.text)) continue
    const phrase = nounPhraseBefore(tokens, i + 1, from)
    if (phrase !== null && /^(?:a|an|one|another)$/u.test(tokens[phrase.first]!.lower)) return phrase
  }
  return null
}

/** "Ada Lindqvist and Bo Tran", in their full names; `null` where a phrase names no two people on one footing. */
export function jointNames({ tokens, text }: Layout, head: TokenRange, mentions: Named['people']['mentions'], people: ReadonlyMap<Key, FoundPerson>): string | null {
  const start = tokens[head.first]!.start
  const end = tokens[head.end - 1]!.end
  const at = Math.max(0, lastStartingBy(mentions, start))
  const inside = mentions.slice(at, at + 4).filter((mention) => mention.start >= start && mention.end <= end)
  const [one, other] = inside
  if (inside.length !== 2 || one!.key === other!.key || one!.start - start > 30 || !/^ (?:and|&) (?:[\p{Ll}-]+ ){0,2}$/u.test(text.slice(one!.end, other!.start)) || end - other!.end > 1) return null
  return `${people.get(one!.key)?.name ?? ''} and ${people.get(other!.key)?.name ?? ''}`
}

/** The two whom the sentence before the words has for its subject. */
export function jointBefore(layout: Layout, speech: SpeechMap, draft: QuotationDraft, mentions: Named['people']['mentions'], people: ReadonlyMap<Key, FoundPerson>): string | null {
  const first = layout.paragraphs[draft.paragraph]!.firstToken
  for (const [end, from] of [[lastStartingBy(layout.tokens, draft.spans[0]!.start), first], ...(draft.paragraph > 0 ? [[first, layout.paragraphs[draft.paragraph - 1]!.firstToken]] : [])] as [number, number][]) {
    const subject = subjectBefore(layout, speech, end, from)
    const names = subject === null ? null : jointNames(layout, trimPhrase(layout.tokens, subject), mentions, people)
    if (names !== null) return names
  }
  return null
}

/** "That is Ada Lindqvist, on the phone": the paragraph behind the words says whose they were. */
export function namedBehind(layout: Layout, { people }: Named, draft: QuotationDraft): Key | null {
  const next = layout.paragraphs[draft.lastParagraph + 1]
  const lead = next === undefined ? null : /^(?:That(?:[’']s| is| was)|So (?:says|said|speaks)|Thus(?: spoke| spake)?|This is|The (?:words are those of|speaker is|voice (?:is|belongs to)))\s+(?:[\p{Ll}-]+ ){0,5}/u.exec(layout.text.slice(next.start, Math.min(next.end, next.start + 120)))
  if (lead === null) return null
  const mention = people.mentions[lastStartingBy(people.mentions, next!.start + lead[0].length)]
  return mention !== undefined && mention.start === next!.start + lead[0].length ? mention.key : null
}

export function asksBehind({ tokens }: Layout, { end }: TokenRange): boolean {
  for (let i = end; i < end + 2 && i < tokens.length; i++) if (asking.test(tokens[i]!.lower)) return tokens[i - 1]!.pos !== 'AUX'
  return false
}

/** Whom a question was put to: named or meant behind the verb, else whoever else was spoken of last. */
export function answerer(named: Named, references: References, { tokens }: Layout, subject: TokenRange, asker: Key, before: number): Key | null {
  const from = tokens[subject.end - 1]!.end
  const { mentions } = named.people
  for (let at = Math.max(0, lastStartingBy(mentions, from)); at < mentions.length && mentions[at]!.start < before; at++) if (mentions[at]!.start >= from && mentions[at]!.key !== asker) return mentions[at]!.key
  for (let at = Math.max(0, lastStartingBy(references.all, from)); at < references.all.length && references.all[at]!.start < before; at++) {
    const { start, key } = references.all[at]!
    if (start >= from && key !== null && key !== asker) return key
  }
  return null
}

/** The last sentence of the paragraph so far whose subject is a person: "She was kinder about it. It was directed by Bo Tran." is about her. */
export function lastDoer({ tokens }: Layout, speech: SpeechMap, before: number, from: number, speakerOf: (range: TokenRange) => Speaker): Speaker | null {
  let end = before
  for (let sentence = 0; sentence < 4 && end > from; sentence++) {
    while (end > from && speech.stretchOf[end - 1]! >= 0) end--
    let first = end - 1
    while (first > from && first > end - 80 && speech.stretchOf[first]! < 0 && speech.sentenceStart[first] !== 1) first--
    if (first < from || first >= end) return null
    const subject = mainSubject(tokens, first, end)
    const speaker = subject === null ? null : speakerOf(subject)
    if (speaker !== null && speaker.person !== null) return speaker
    end = first
  }
  return null
}

/** The subject of the writer's last sentence that ends before a token. */
export function subjectBefore(layout: Layout, speech: SpeechMap, before: number, from: number): TokenRange | null {
  let end = before
  while (end > from && speech.stretchOf[end - 1]! >= 0 && speech.stretchOf[end - 1] === speech.stretchOf[before - 1] && end === before) end--
  while (end > from && /^["“‘'(\s]$/u.test(layout.tokens[end - 1]!.text)) end--
  if (end <= from || speech.stretchOf[end - 1]! >= 0) return null
  let first = end - 1
  while (first > from && first > end - 80 && speech.stretchOf[first - 1]! < 0 && speech.sentenceStart[first] !== 1) first--
  return mainSubject(layout.tokens, first, end)
}

/** Who was meant last in a stretch of text, by name or otherwise; `null` where nobody was. */
export function lastPersonBefore(named: Named, references: References, from: number, end: number): (Span & { key: Key }) | null {
  const mention = lastIn(named.people.mentions, from, end)
  const reference = lastIn(references.all, from, end)
  if (reference !== null && reference.key !== null && (mention === null || reference.start > mention.start)) return { start: reference.start, end: reference.end, key: reference.key }
  return mention
}

function lastIn<Item extends Span>(items: readonly Item[], from: number, end: number): Item | null {
  const at = lastStartingBy(items, end - 1)
  return at >= 0 && items[at]!.start >= from ? items[at]! : null
}

/** A person as a speaker. */
export function ofKey(people: ReadonlyMap<Key, FoundPerson>, key: Key, mention: Span | null): Speaker {
  return { name: people.get(key)?.name ?? null, person: key, mention: mention === null ? null : { start: mention.start, end: mention.end } }
}
