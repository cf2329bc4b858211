import type { Layout, Paragraph, Span } from '#text'
import type { Named } from '../names/mentions.ts'
import type { QuotationDraft } from './quotation-draft.ts'
import type { Transcript } from './transcripts.ts'

/** A paragraph that is a question and nothing else, set apart by bold, italics or the mark of a heading. */
const setApart = /^(?:(\*\*|__|[*_])(.+)\1|#{2,6} (.+))$/su
const fewestQuestions = 3

/**
 * Find the answers of an interview whose questions are set apart ("**Is there a third film in you?**") and whose answers bear
 * no label: direct quotations, without marks, of the one person who is interviewed. Nothing where that is not plain.
 */
export function readInterview(layout: Layout, named: Named, taken: ReadonlySet<number>): Transcript {
  const nothing: Transcript = { drafts: [], paragraphs: new Set() }
  const headings = new Set(layout.document.markup.filter(({ element }) => element === 'heading').map(({ start }) => start))
  let questions: readonly Paragraph[] = layout.paragraphs.filter(({ index, start, end }) => {
    const text = layout.text.slice(start, end)
    const match = setApart.exec(text)
    const asked = match?.[2] ?? match?.[3] ?? (headings.has(start) ? text : null)
    return !taken.has(index) && asked !== null && /\?["”’']?$/u.test(asked.trim())
  })
  if (questions.length < fewestQuestions) questions = plainQuestions(layout, taken)
  if (questions.length < fewestQuestions) return nothing
  const guest = guestOf(layout, named, questions[0]!.start)
  if (guest === null) return nothing
  const saidTo = askedBy(layout.text.slice(0, questions[0]!.start), layout.document.publisher)
  const drafts: QuotationDraft[] = []
  const paragraphs = new Set<number>()
  questions.forEach((question, at) => {
    paragraphs.add(question.index)
    const until = questions[at + 1]?.index ?? layout.paragraphs.length
    const spans: Span[] = []
    let last = question.index
    for (let index = question.index + 1; index < until; index++) {
      const { start, end } = layout.paragraphs[index]!
      const text = layout.text.slice(start, end)
      // Italics and headings between answers are the writer's; after the last question the first of them ends the interview.
      if (setApart.test(text) || headings.has(start)) break
      if (isClosing.test(text) && index > question.index + 1) break
      paragraphs.add(index)
      spans.push({ start, end })
      last = index
    }
    if (spans.length === 0) return
    drafts.push({
      kind: 'direct', spans, verb: null, cueAt: null, cue: null, subject: null, clause: null, paragraph: question.index + 1, lastParagraph: last,
      told: { speaker: guest, mention: null, saidTo, saidIn: 'interview', saidAt: null },
    })
  })
  return { drafts, paragraphs }
}

const weAsked = /\b(?:(?:spoke|talk(?:s|ed)|chatt?(?:s|ed)?|sat down|sits down|caught up|catches up|speaks) (?:with|to)|(?:tells|told|joins|met|meets)) (?:us|me)\b|\bwe (?:spoke|caught up|sat down|talked|asked|met|chatted)\b/iu

/** Who has the answers: the outlet, where the opening says who asked, by its name, its initials or as "us". Else `null`. */
function askedBy(opening: string, publisher: string | null): string | null {
  if (publisher === null || opening.includes(publisher)) return publisher
  const initials = publisher.replace(/^The /u, '').split(/\s+/u).map((word) => word[0]).join('')
  const abbreviation = initials.length < 2 ? undefined : opening.match(/[\p{L}\p{N}_&]+/gu)?.find((word) => word === initials || word === `T${initials}`)
  return abbreviation ?? (weAsked.test(opening) ? publisher : null)
}

/** What ends an interview: a note of the desk's. */
const isClosing = /^(?:[([*_]*(?:This|The) (?:interview|conversation|Q ?& ?A)\b|\p{Lu}[\p{L}’' ]{1,60} (?:is|will be|premieres|opens|airs|screens|streams|is out|is in cinemas)\b[^?!]*$)/u
const first = /\b(?:I|I[’'](?:m|d|ve|ll)|me|my|mine|we|we[’'](?:re|d|ve|ll)|us|our)\b/iu
const second = /\b(?:you|you[’'](?:re|d|ve|ll)|your|yours)\b/iu
const longestQuestion = 260

/**
 * Questions without any sign: short paragraphs that ask or speak to somebody ("You aren't in it, though."), each followed
 * by somebody who speaks of themselves. Most of what stands between them must be such answers, or it is no interview.
 */
function plainQuestions({ paragraphs, text, document }: Layout, taken: ReadonlySet<number>): readonly Paragraph[] {
  if (document.kind === 'post') return []
  const wordsOf = ({ start, end }: Paragraph) => text.slice(start, end)
  const asks = (paragraph: Paragraph) => {
    const { index, start, end } = paragraph
    if (taken.has(index) || end - start > longestQuestion) return false
    const words = wordsOf(paragraph)
    if (/^["“‘]|["”]\s*$/u.test(words)) return false
    const follows = paragraphs[index + 1]
    if (follows === undefined || taken.has(index + 1)) return false
    return /\?\s*$/u.test(words) ? !/^I\b/u.test(words) : second.test(words) && !first.test(words) && end - start < 120
  }
  const found: Paragraph[] = []
  for (let i = 1; i < paragraphs.length - 1; i++) {
    if (!asks(paragraphs[i]!)) continue
    found.push(paragraphs[i]!)
    i++
  }
  if (found.length < fewestQuestions) return []
  const answers = found.map(({ index }) => wordsOf(paragraphs[index + 1]!))
  const personally = answers.filter((words) => first.test(words.replace(/["“][^"”]*["”]/gu, ''))).length
  const reported = answers.filter((words) => /["”],? (?:he|she|they|\p{Lu}\p{L}+) \p{L}+|[,?!]["”]/u.test(words)).length
  const isAsked = found.filter((paragraph) => second.test(wordsOf(paragraph))).length
  const body = paragraphs.length - found[0]!.index
  return personally * 3 >= answers.length * 2 && reported * 4 <= answers.length && isAsked * 3 >= found.length && found.length * 4 >= body ? found : []
}

/** The person whom the opening names last before the questions begin, else the one whom the headline names. */
function guestOf({ document }: Layout, { people }: Named, firstQuestion: number): string | null {
  const inHeadline = people.people.filter(({ name }) => document.title?.includes(name) === true)
  if (inHeadline.length === 1) return inHeadline[0]!.name
  const before = people.mentions.findLast((mention) => mention.end <= firstQuestion)
  return people.people.find(({ key }) => key === before?.key)?.name ?? headliner(document.title)
}

/** "Ada Lindqvist on boats", "Ada Lindqvist: ‘…’", "Q&A: Ada Lindqvist": whom a headline names as its guest, though the text never does. */
function headliner(title: string | null): string | null {
  const name = String.raw`(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,2})`
  const match = new RegExp(String.raw`^${name}(?= (?:on|talks|opens|reveals|explains|answers)\b|:)|^(?:Q ?& ?A|Interview|In conversation|Five minutes with|Meet)(?: with)?:? ${name}`, 'u').exec(title ?? '')
  return match?.[1] ?? match?.[2] ?? null
}
