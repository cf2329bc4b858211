import { furtherReports, verbsOfSaying } from '#language'
import { lastStartingBy, plainSpan, tokenIndexAt, type Layout } from '#text'
import type { DateMention } from '../dates/find-dates.ts'
import type { Named } from '../names/mentions.ts'
import { findOccasions } from './occasions.ts'
import { readBlockQuotes } from './block-quotes.ts'
import { readPosts } from './embedded-posts.ts'
import { readInterview } from './interviews.ts'
import type { QuotationDraft } from './quotation-draft.ts'
import { draftQuotedSpeech } from './quoted-speech.ts'
import type { Quotation, Speaker } from '../reading.ts'
import { draftReportedSpeech } from './reported-speech.ts'
import type { References } from './references.ts'
import { findSpeakers } from './speakers.ts'
import { mapSpeech, type SpeechMap } from './speech-map.ts'
import { readTranscript } from './transcripts.ts'

/**
 * Find what is said in a document, by whom, to whom, in what and when. In text order, with the keys q1, q2, …
 * Direct words, clauses that report words, and both mixed; never the questions of a transcript's interviewer.
 */
export function findQuotations(layout: Layout, named: Named, references: References, dates: readonly DateMention[], speech: SpeechMap = mapSpeech(layout, named)): readonly Quotation[] {
  const transcript = readTranscript(layout, named)
  const posts = readPosts(layout)
  const interview = readInterview(layout, named, new Set([...transcript.paragraphs, ...posts.paragraphs]))
  const formed = new Set([...transcript.paragraphs, ...posts.paragraphs, ...interview.paragraphs])
  const blocks = readBlockQuotes(layout, formed)
  const taken = new Set([...formed, ...blocks.paragraphs])
  const quoted = draftQuotedSpeech(layout, speech, taken)
  const reported = draftReportedSpeech(layout, speech, quoted, taken)
  const drafts: QuotationDraft[] = [...transcript.drafts, ...posts.drafts, ...interview.drafts, ...blocks.drafts, ...reported.quoted, ...reported.drafts]
    .sort((one, other) => one.spans[0]!.start - other.spans[0]!.start)
  const isOfWorks = named.titles.mentions.length > 0 && (named.titles.mentions.length * wordsAMention > layout.tokens.length || layout.tokens.filter(({ lower }) => worksNouns.has(lower)).length * wordsAMention > layout.tokens.length * 3)
  const turns = joinParagraphs(layout, drafts, findSpeakers(layout, named, references, speech, drafts))
  const occasions = findOccasions({ layout, named, references, dates, speech }, turns.drafts, turns.speakers)
  return turns.drafts
    .map((draft, index) => ({ draft, speaker: turns.speakers[index]!, occasion: occasions[index]! }))
    .filter(({ draft, speaker }) => (draft.kind !== 'indirect' && !isNickname(layout, draft)) || (reports(layout, draft, speaker) && !isNoCue(layout, named, draft) && (!isOfWorks || saysSo(layout, draft))))
    .map(({ draft, speaker, occasion }, index) => ({
      key: `q${index + 1}`,
      kind: draft.kind,
      spans: draft.spans.map(plainSpan),
      words: draft.spans.map((span) => layout.text.slice(span.start, span.end)).join(' '),
      cue: draft.cue,
      speaker,
      ...occasion,
    }))
}

/** Words that stand where a speaker would and are none. */
const nobody = /^(?:nobody|no one|none|neither|nothing|who|which|that|what|it|there|this|\d.*)$/iu

/** Whether a clause that the model takes for somebody's words can be that: a speaker who speaks, and words that say something. */
function reports(layout: Layout, draft: QuotationDraft, { name, mention }: Speaker): boolean {
  if (mention !== null && nobody.test(layout.text.slice(mention.start, mention.end))) return false
  let words = 0
  for (const { start, end } of draft.spans)
    for (let i = tokenIndexAt(layout, start); i < layout.tokens.length && layout.tokens[i]!.start < end; i++) {
      const { pos } = layout.tokens[i]!
      if (pos === 'VERB' || pos === 'AUX') return true
      if (pos !== 'PUNCT') words++
    }
  // Without a verb it names what was spoken of: "the film", "a sequel".
  return name !== null && words > 3
}

/** "known collectively as “Danes”": what somebody is called. */
const isNickname = ({ text }: Layout, { cue }: QuotationDraft): boolean => cue !== null && /^(?:\w+ )?known$/iu.test(text.slice(cue.start, cue.end)) && /^ (?:\w+ )?as [“"‘']/u.test(text.slice(cue.end, cue.end + 24))

const asks = /^(?:if|whether|what|how|why|who|when|where|that)\b/iu
const things = /^(?:an?|the|some|several|two|photos?|pictures?|snaps?)\b/iu

/** "“Say Anything”", "best known for", "shared a moment": words that report elsewhere and not here. */
function isNoCue({ text }: Layout, { titles: { mentions } }: Named, { cue, spans }: QuotationDraft): boolean {
  if (cue === null) return false
  const words = text.slice(cue.start, cue.end).toLowerCase()
  const behind = text.slice(cue.end, cue.end + 8)
  const told = text.slice(spans[0]!.start, spans[0]!.start + 24)
  const title = mentions[lastStartingBy(mentions, cue.start)]
  if (title !== undefined && title.end >= cue.end) return true
  if (/\b(?:known|remembered)$/u.test(words)) return true
  // "asked by Bo Tran about the sequel", but "asked by him if money would help"
  if (/^(?:written|produced|directed|asked)$/u.test(words) && /^\s+(?:by|about)\b/u.test(behind) && !asks.test(told)) return true
  // "I wrote Salt House in 1994"
  if (/^(?:wrote|penned)$/u.test(words) && mentions[lastStartingBy(mentions, spans[0]!.start)]?.start === spans[0]!.start) return true
  if (/\brespond(?:ed|s|ing)?$/u.test(words) && /^to (?:the |an? )?(?:reports?|rumou?rs|claims?|question|news|speculation)\b/iu.test(told)) return true
  return /^(?:shar(?:ed|es|ing)|add(?:ed|s))$/u.test(words) && things.test(told)
}

/** A text is of works where it names one at least this often, in tokens. */
const wordsAMention = 100

const worksNouns = new Set(['film', 'movie', 'sitcom', 'series', 'sequel', 'season', 'episode', 'episodes', 'spin-off', 'reboot', 'revival', 'prequel', 'cast', 'co-star', 'actress', 'actor'])

const nothing = /^(?:nothing|little|much|no more|even more|so|it all)\b/iu

/** In talk of works much is shown, made and ordered that nobody says: there the word that reports must be one of saying or thinking. */
function saysSo({ text }: Layout, { cue, spans }: QuotationDraft): boolean {
  if (nothing.test(text.slice(spans[0]!.start, spans[0]!.start + 12))) return false
  const word = cue === null ? ':' : text.slice(cue.start, cue.end).toLowerCase().split(/\s/u).at(-1)!
  return verbsOfSaying.has(word) ? verbsOfSaying.get(word)!.kind !== 'manner' : furtherReports.has(word)
}

/** Words that go on in the next paragraph, with nothing but their cue in between, are one quotation. */
function joinParagraphs(layout: Layout, drafts: readonly QuotationDraft[], speakers: readonly Speaker[]): { drafts: readonly QuotationDraft[]; speakers: readonly Speaker[] } {
  const joined: QuotationDraft[] = []
  const theirs: Speaker[] = []
  let last = -1
  drafts.forEach((draft, index) => {
    const before = joined[last]
    if (before !== undefined && draft.told === undefined && before.told === undefined && draft.kind === 'direct' && before.kind === 'direct' && draft.clause === null && before.clause !== null
      && draft.paragraph === before.lastParagraph + 1 && theirs[last]!.name !== null && theirs[last]!.name === speakers[index]!.name
      && layout.paragraphs[draft.paragraph]!.start >= draft.spans[0]!.start - 2
      && layout.paragraphs[before.lastParagraph]!.end - Math.max(before.spans.at(-1)!.end, layout.tokens[before.clause.end - 1]!.end) <= 2)
      joined[last] = { ...before, spans: [...before.spans, ...draft.spans], lastParagraph: draft.lastParagraph }
    else {
      if (draft.kind !== 'indirect') last = joined.length
      joined.push(draft)
      theirs.push(speakers[index]!)
    }
  })
  return { drafts: joined, speakers: theirs }
}
