import type { Layout, Span } from '#text'
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
  const questions = layout.paragraphs.filter(({ index, start, end }) => {
    const text = layout.text.slice(start, end)
    const match = setApart.exec(text)
    const asked = match?.[2] ?? match?.[3] ?? (headings.has(start) ? text : null)
    return !taken.has(index) && asked !== null && /\?["”’']?$/u.test(asked.trim())
  })
  if (questions.length < fewestQuestions) return nothing
  const guest = guestOf(layout, named, questions[0]!.start)
  if (guest === null) return nothing
  // The outlet has the answers only where the opening says who asked.
  const { publisher } = layout.document
  const saidTo = publisher !== null && layout.text.slice(0, questions[0]!.start).includes(publisher) ? publisher : null
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
