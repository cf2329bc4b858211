import { lineLabels } from '#language'
import { trimSpan, type Layout, type Span } from '#text'
import type { Named } from '../names/mentions.ts'
import type { QuotationDraft } from './quotation-draft.ts'
import { matchLabel } from './labels.ts'

/** A paragraph that begins with who speaks: "ADA LINDQVIST: …", "**Q:** …", "u/handle: …". */
interface Turn {
  readonly paragraph: number
  readonly label: string
  readonly labelSpan: Span
  readonly words: Span
}

/** What a transcript says, and the paragraphs that are read with that. */
export interface Transcript {
  readonly drafts: readonly QuotationDraft[]
  readonly paragraphs: ReadonlySet<number>
}

/** "[00:01:12] ", "**", a name, "(the Innkeeper)", "**:". */
const label = /^(?:>{1,3} ?|[•·*-] )?(?:[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s+)?(?:[*_]{1,3})?((?:u\/[\w-]+|@[\w.]+|[\p{Lu}][\p{L}\p{N}.&’'-]*(?:[ -](?:[\p{Lu}][\p{L}\p{N}.&’'-]*|de|la|van|von|der|al|Mac|an|of)){0,4}))\s*(?:[([][^()[\]\n]{1,60}[)\]]\s*)?(?:[*_]{1,3})?:(?:[*_]{1,3})?\s+(?=\S)/u
/** "Q. ", "A) ": one letter and another mark than the colon. */
const letter = /^(?:[*_]{1,3})?([QA])[.)](?:[*_]{1,3})?\s+(?=\S)/u
/** "Ada Lindqvist — …", which is a label only where somebody known speaks so again and again. */
const dashed = /^(?:[*_]{1,3})?([\p{Lu}][\p{L}.’'-]+(?: [\p{Lu}][\p{L}.’'-]+){0,2})(?:[*_]{1,3})? ?[—–] ?(?=\p{Lu}|[“"‘])/u
const asks = /^(?:q|question|interviewer|host|reporter|moderator)$/iu
const answers = /^(?:a|answer)$/iu
/** What a host says first: "You're very welcome to the programme. With me in the studio is …" */
const presents = /\b(?:welcome(?: back)? to|(?:beside|with|joining) me|my guest|joined by|today on|I'm joined|this is the)\b/iu
const firstPerson = /\b(?:I|I[’']\w+|we|me|my|our|us)\b/u
/** A paragraph in italics or brackets between turns is the writer's. */
const isAside = /^(?:[*_][^*_].*[*_]|\[.*\]|\(.*\))$/su

/**
 * Find the turns of an interview or dialogue set as a transcript. Answers are direct quotations without marks; the turns of
 * whoever asks (the outlet, its writer, "Q", a handle) are none. A paragraph without a label between two turns goes on with the first.
 */
export function readTranscript(layout: Layout, named: Named): Transcript {
  const turns: Turn[] = []
  for (const paragraph of layout.paragraphs) {
    const head = layout.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 90))
    const match = label.exec(head) ?? letter.exec(head) ?? dashed.exec(head)
    if (match === null) continue
    const start = paragraph.start + match[0].indexOf(match[1]!)
    turns.push({
      paragraph: paragraph.index, label: match[1]!, labelSpan: { start, end: start + match[1]!.length },
      words: trimSpan(layout.text, { start: paragraph.start + match[0].length, end: paragraph.end }),
    })
  }
  const counts = new Map<string, Turn[]>()
  const isDashed = (turn: Turn) => /^[^:]*[—–]/u.test(layout.text.slice(turn.labelSpan.end, turn.words.start))
  // A few names behind dashes are credits, not a dialogue.
  const spokenTurns = turns.filter(isDashed).length < 3 || !turns.some((turn) => isDashed(turn) && matchLabel(turn.label, named.people.people) !== null) ? turns.filter((turn) => !isDashed(turn)) : turns
  for (const turn of spokenTurns) {
    const said = counts.get(turn.label)
    if (said === undefined) counts.set(turn.label, [turn])
    else said.push(turn)
  }
  const people = named.people.people
  // A label is looked up once, however often it stands there.
  const persons = new Map<string, boolean>()
  const isPerson = (name: string) => {
    const known = persons.get(name) ?? (persons.size < 200 && matchLabel(name, people) !== null)
    persons.set(name, known)
    return known
  }
  const { publisher, author } = layout.document
  const isOutlet = (name: string) => publisher !== null && (same(name, publisher) || initialsOf(publisher) === name)
  // "RELATED: …" or one "NEW YORK: …" make no transcript: somebody speaks twice, or two speak in turn.
  const speaking = spokenTurns.filter((turn) => (counts.get(turn.label)!.length > 1 && !isLineLabel(turn.label)) || asks.test(turn.label) || answers.test(turn.label) || turn.label.startsWith('u/') || isOutlet(turn.label) || isPerson(turn.label))
  const voices = new Set(speaking.map((turn) => turn.label))
  if (speaking.length < 3 || voices.size < 2) return { drafts: [], paragraphs: new Set() }
  const isMarked = speaking.filter((turn) => /^["“]/u.test(layout.text.slice(turn.words.start, turn.words.start + 1))).length > speaking.length / 2
  if (isMarked) return { drafts: [], paragraphs: new Set() }

  // Readers who sign their questions have a columnist answer them, whose words are the article's own.
  const questions = speaking.filter(({ label: name }) => asks.test(name))
  if (questions.filter(({ words }) => /[—–-]\s*\p{Lu}[\p{L}. ]{0,30}$/u.test(layout.text.slice(words.start, words.end))).length * 2 > questions.length) return { drafts: [], paragraphs: new Set() }
  const askers = new Set<string>()
  /** Whoever asks for the outlet: by its name, as "Q", or presenting the programme. Somebody else who asks is only in the room. */
  let isOutlets = false
  for (const [name, said] of counts) {
    const questions = said.filter((turn) => /\?["”’')*_\s]*$/u.test(layout.text.slice(turn.words.start, turn.words.end))).length
    if (asks.test(name) || name.startsWith('u/') || isOutlet(name) || (author !== null && matchLabel(name, [{ key: 'p0', name: author, catalogueId: null, mentions: [], gender: null }]) !== null)) {
      askers.add(name)
      // A bare "Q" may be anybody's: the opening says whose.
      isOutlets ||= !/^q(?:uestion)?$/iu.test(name) || publisher !== null && layout.text.slice(0, layout.paragraphs[speaking[0]!.paragraph]!.start).includes(publisher)
    } else if (!answers.test(name) && questions * 2 > said.length && (!isPerson(name) || name === speaking[0]!.label)) {
      askers.add(name)
      isOutlets ||= !isPerson(name)
    } else if (name === speaking[0]!.label && presents.test(layout.text.slice(said[0]!.words.start, said[0]!.words.end))) {
      askers.add(name)
      isOutlets = true
    }
  }
  const outlet = !isOutlets || [...askers].some((name) => name.startsWith('u/')) ? null : publisher
  const isAma = /\bAMA\b|ask me anything/iu.test(layout.text)
  const guest = soleGuest(named, layout.document.title, layout.paragraphs[speaking[0]!.paragraph]!.start)
  const drafts: QuotationDraft[] = []
  const paragraphs = new Set<number>()
  const first = speaking[0]!.paragraph
  const last = speaking.at(-1)!.paragraph
  const byParagraph = new Map(speaking.map((turn) => [turn.paragraph, turn]))
  let spans: Span[] = []
  let current: Turn | null = null
  const finish = (until: number) => {
    if (current !== null && !askers.has(current.label) && spans.length > 0) {
      const speaker = answers.test(current.label) ? guest : current.label
      drafts.push({
        kind: 'direct', spans, verb: null, cueAt: null, cue: null, subject: null, clause: null, paragraph: current.paragraph, lastParagraph: until,
        told: { speaker: speaker ?? current.label, mention: current.labelSpan, saidTo: outlet, saidIn: isAma ? 'AMA' : outlet === null ? null : 'interview', saidAt: null },
      })
    }
    spans = []
  }
  for (let index = first; index <= last; index++) {
    const turn = byParagraph.get(index)
    paragraphs.add(index)
    if (turn !== undefined) {
      finish(index - 1)
      current = turn
      if (turn.words.end > turn.words.start) spans.push(turn.words)
    } else if (isAside.test(layout.text.slice(layout.paragraphs[index]!.start, layout.paragraphs[index]!.end))) {
      finish(index - 1)
      current = null
    } else if (askers.size === 0 && !firstPerson.test(layout.text.slice(layout.paragraphs[index]!.start, layout.paragraphs[index]!.end))) {
      // Where nobody asks, each turn is a paragraph, and what stands between is the writer's.
      finish(index - 1)
      current = null
    } else spans.push({ start: layout.paragraphs[index]!.start, end: layout.paragraphs[index]!.end })
  }
  finish(last)
  return { drafts, paragraphs }
}

const isLineLabel = (name: string): boolean => lineLabels.has(name.toLowerCase()) || /^(?:also|read) /iu.test(name)
const same = (one: string, other: string): boolean => one.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') === other.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const initialsOf = (name: string): string => name.split(/\s+/u).map((word) => word[0]).join('').toUpperCase()

/** Who is interviewed where the answers are only marked "A": whom the headline or the opening names, else the person most spoken of. */
function soleGuest({ people: { people } }: Named, title: string | null, firstTurn: number): string | null {
  const inHeadline = people.filter(({ name }) => title?.includes(name) === true)
  if (inHeadline.length === 1) return inHeadline[0]!.name
  let guest: { name: string; count: number } | null = null
  for (const { name, mentions } of people) {
    if (/^[QA]\. /u.test(name)) continue
    const count = mentions.length + mentions.filter(({ end }) => end <= firstTurn).length * 100
    if (guest === null || count > guest.count) guest = { name, count }
  }
  return guest?.name ?? null
}
