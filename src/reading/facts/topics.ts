import { relationNouns } from '#language'
import { bareYear } from './describe-titles.ts'
import type { Focus } from './focus.ts'
import type { Lineage } from './lineage.ts'
import { isPassing } from './passing-titles.ts'
import type { Key } from '../reading.ts'
import { sign, signsOf } from './signs.ts'
import type { Line, Term } from './terms.ts'
import { meaningAt } from './titles-meant.ts'

/** A document's sentences in which words that stand for a title ("the film", "both sequels", "it") are titles too. */
export interface Topics {
  readonly lines: readonly Line[]
  /** For each line, the title it is about where it names none; `null` when nothing shows it. */
  readonly about: readonly (Key | null)[]
  readonly lineage: Lineage
}

/**
 * Find which titles a text means where it does not name them, sentence after sentence: by kind ("the sitcom"), by year
 * ("the 1997 film"), by place in the series ("the original", "the first two films", "all three"), by relation
 * ("the prequel") and by "it" and "its". What cannot be settled stays as the words it is.
 */
export function followTopics(lines: readonly Line[], lineage: Lineage): Topics {
  const focus: Focus = { recent: [], subject: null, topic: null, passing: new Set(), named: new Set(), here: new Set(), group: [], unnamed: false, last: null }
  const about: (Key | null)[] = []
  const followed: Line[] = []
  const news = newsOf(lines, lineage)
  let paragraph = -1
  for (const line of lines) {
    if (line.paragraph !== paragraph) {
      paragraph = line.paragraph
      focus.here.clear()
      // A turn of a conversation answers the one before.
      if (!isTurn(line)) focus.topic = news !== null && focus.recent.includes(news) ? news : lineage.main !== null && focus.recent.includes(lineage.main) ? lineage.main : (focus.recent.find((key) => !focus.passing.has(key)) ?? lineage.main)
    }
    about.push(focus.topic ?? lineage.main)
    followed.push(readLine(line, focus, lineage, news))
  }
  return { lines: followed, about, lineage }
}

/** "ADA LINDQVIST: …": a label, then words. */
function isTurn(line: Line): boolean {
  const colon = line.terms.findIndex((term) => term.lower === ':')
  return colon > 0 && colon < 5
}

/**
 * The title the text is there for: one of the main series that is named in its first sentences as yet to come ("a revival
 * of", without a year), else the first named. `null` when that is another series.
 */
function newsOf(lines: readonly Line[], lineage: Lineage): Key | null {
  if (lineage.main === null) return null
  const isOfSeries = (key: Key) => lineage.headOf(key) === lineage.headOf(lineage.main!)
  let first: Key | null = null
  for (const line of lines.slice(0, 6))
    for (let i = 0; i < line.terms.length; i++) {
      const term = line.terms[i]!
      if (term.kind !== 'title' || isPassing(line.terms, i)) continue
      const key = term.titles[0]!
      if (!isOfSeries(key)) continue
      first ??= key
      if (key !== lineage.headOf(key) && (lineage.isRelated(key) || key === lineage.main) && lineage.isAhead(key)) return key
    }
  return first
}

function readLine(line: Line, focus: Focus, lineage: Lineage, news: Key | null): Line {
  if ((line.signs & sign.topic) === 0) {
    focus.unnamed = beginsUnnamed(line.terms)
    return line
  }
  const terms: Term[] = []
  let { signs } = line
  let subject: Key | null = null
  let opens: Key | null = null
  for (let i = 0; i < line.terms.length; i++) {
    const term = line.terms[i]!
    if (term.kind === 'title') {
      const passing = term.titles.every((key) => lineage.title(key)?.kind === 'other') || isPassing(line.terms, i)
      note(focus, term.titles, passing, news !== null && term.titles[0] !== news && lineage.title(term.titles[0]!)?.year != null && lineage.headOf(term.titles[0]!) === lineage.headOf(news))
      if (!passing && subject === null && opensSentence(line.terms, i)) opens = term.titles[0]!
      if (!passing) subject ??= term.titles[0]!
      terms.push(term)
      continue
    }
    const meaning = term.kind === 'word' && (term.signs & sign.topic) !== 0 ? meaningAt(line.terms, i, focus, lineage) : null
    if (meaning !== null && meaning.titles.length > 0) {
      const last = line.terms[meaning.to - 1]!
      if (meaning.titles.length > 1) focus.group = meaning.titles
      const inside = line.terms.slice(i, meaning.to)
      const isTitle = signsOf('<title>')
      signs |= isTitle
      terms.push({
        ...term, end: last.end, kind: 'title', titles: meaning.titles, byName: false, signs: term.signs | isTitle,
        organization: inside.find((each) => each.organization !== null)?.organization ?? null, date: inside.find((each) => bareYear(each) !== null)?.date ?? null,
      })
      // Words that stand for a title keep it in mind; only names, and what a sentence begins with, change the subject.
      if (meaning.titles.length === 1 && term.speech < 0) {
        if (subject === null && i < 3) {
          subject = meaning.titles[0]!
          note(focus, meaning.titles, false)
        }
      }
      i = meaning.to - 1
    } else terms.push(term)
  }
  if (subject !== null) focus.subject = subject
  // "Night Ferry pushed Salt House out of first place": the talk is still of what does the pushing.
  if (opens !== null) focus.topic = opens
  focus.last = opens
  focus.unnamed = beginsUnnamed(terms)
  return { ...line, terms, signs }
}

/** Whether a title stands before any verb and any person of its sentence: what the sentence is about. */
function opensSentence(terms: readonly Term[], at: number): boolean {
  for (let i = 0; i < at; i++) {
    const term = terms[i]!
    if (term.pos === 'VERB' || term.pos === 'AUX' || term.pos === 'ADP' || (term.kind === 'person' && term.byName)) return false
  }
  return true
}

/** "A sequel was once in development.": what the next "it" is has no name. */
function beginsUnnamed(terms: readonly Term[]): boolean {
  for (const term of terms.slice(0, 6)) {
    if (term.kind === 'title' || term.kind === 'person') return false
    if (relationNouns.has(term.lower)) return true
  }
  return false
}

/** `old`: an earlier work of the series whose newest the text is about, which does not turn the talk. */
function note(focus: Focus, titles: readonly Key[], passing: boolean, old = false): void {
  for (const title of titles) {
    const at = focus.recent.indexOf(title)
    if (at >= 0) focus.recent.splice(at, 1)
    focus.recent.unshift(title)
    // A document of a thousand titles is a list: what lies far behind is not "the film" any more.
    if (focus.recent.length > 24) focus.recent.pop()
    if (passing) {
      if (!focus.named.has(title)) focus.passing.add(title)
    } else {
      focus.named.add(title)
      focus.passing.delete(title)
      focus.here.add(title)
      if (!old || focus.topic === null) focus.topic = title
    }
  }
}
