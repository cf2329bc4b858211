import { plainSpan, type Layout } from '#text'
import type { DateMention } from './find-dates.ts'
import type { Named } from './mentions.ts'
import { findOccasions } from './occasions.ts'
import { readPosts } from './embedded-posts.ts'
import type { QuotationDraft } from './quotation-draft.ts'
import { draftQuotedSpeech } from './quoted-speech.ts'
import type { Quotation } from './reading.ts'
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
  const taken = new Set([...transcript.paragraphs, ...posts.paragraphs])
  const quoted = draftQuotedSpeech(layout, speech, taken)
  const reported = draftReportedSpeech(layout, speech, quoted, taken)
  const drafts: QuotationDraft[] = [...transcript.drafts, ...posts.drafts, ...quoted, ...reported.filter((draft) => !quoted.some((other) => isSameSpeech(draft, other)))]
    .sort((one, other) => one.spans[0]!.start - other.spans[0]!.start)
  const speakers = findSpeakers(layout, named, references, speech, drafts)
  const occasions = findOccasions({ layout, named, references, dates, speech }, drafts, speakers)
  return drafts.map((draft, index) => ({
    key: `q${index + 1}`,
    kind: draft.kind,
    spans: draft.spans.map(plainSpan),
    words: draft.spans.map((span) => layout.text.slice(span.start, span.end)).join(' '),
    cue: draft.cue,
    speaker: speakers[index]!,
    ...occasions[index]!,
  }))
}

/** Whether two drafts give much the same words. */
function isSameSpeech(one: QuotationDraft, other: QuotationDraft): boolean {
  let shared = 0
  let length = 0
  for (const span of one.spans) {
    length += span.end - span.start
    for (const { start, end } of other.spans) shared += Math.max(0, Math.min(span.end, end) - Math.max(span.start, start))
  }
  return shared * 2 > length || shared * 2 > other.spans.reduce((sum, span) => sum + span.end - span.start, 0)
}
