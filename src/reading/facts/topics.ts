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
  const focus: Focus = { recent: [], subject: null, topic: null, passing: new Set(), named: new Set(), here: new Set(), group: [], section: null, unnamed: false, last: null }
  const about: (Key | null)[] = []
  const followed: Line[] = []
  const news = newsOf(lines, lineage)
  let paragraph = -1
  let headed: Heading | null = null
  const headings = headingsOf(lines, lineage)
  let lead = leadOf(lines, lineage)
  for (const line of lines) {
    if (line.paragraph !== paragraph) {
      paragraph = line.paragraph
      focus.here.clear()
      const heading = headings?.get(line.index) ?? null
      // A list of titles heads nothing; a heading that names none ends what the last one began, but for its own second line.
      if (heading !== null && (heading.title !== null || headed === null)) focus.section = headed?.title != null && heading.title !== null ? null : heading.title
      headed = heading
      // A turn of a conversation answers the one before.
      if (focus.section !== null) focus.topic = focus.subject = focus.section
      else if (!isTurn(line)) focus.topic = lead !== null && focus.recent.includes(lead.title) ? lead.title : news !== null && focus.recent.includes(news) ? news : lineage.main !== null && focus.recent.includes(lineage.main) ? lineage.main : (focus.recent.find((key) => !focus.passing.has(key)) ?? lineage.main)
    }
    about.push(focus.topic ?? lineage.main)
    const read = readLine(line, focus, lineage, news)
    followed.push(read)
    // The lead holds until the text turns to what it is mostly about.
    if (lead !== null && line.paragraph > lead.paragraph && focus.topic !== lead.title && focus.topic !== null && lineage.main !== null && lineage.headOf(focus.topic) === lineage.headOf(lineage.main) && read.terms.some((term) => term.kind === 'title' && term.byName)) lead = null
  }
  return { lines: followed, about, lineage }
}

interface Heading {
  /** The work it names; `null` when none. */
  readonly title: Key | null
}

const longestHeading = 14

/** The headings of a text that goes from work to work (listings, reviews in brief); `null` of one that does not. */
function headingsOf(lines: readonly Line[], lineage: Lineage): ReadonlyMap<number, Heading> | null {
  const headings = new Map<number, Heading>()
  const named = new Set<Key>()
  lines.forEach((line, index) => {
    if (index > 0 && lines[index - 1]!.paragraph === line.paragraph) return
    const heading = headingOf(lines, line, lineage)
    if (heading === null) return
    headings.set(index, heading)
    if (heading.title !== null) named.add(heading.title)
  })
  return named.size > 1 ? headings : null
}

/** What a paragraph of a few words without a verb is the heading of: "Night Ferry (Netflix)", "2. SALT HOUSE", "BBC One, 9pm". `null` when it is none. */
function headingOf(lines: readonly Line[], line: Line, lineage: Lineage): Heading | null {
  const { terms } = line
  const next = lines[line.index + 1]
  if (terms.length > longestHeading || next === undefined || next.paragraph === line.paragraph) return null
  if (/^[.?!:…]$/u.test(terms.at(-1)!.lower) || /["”]$/u.test(terms.at(-1)!.lower)) return null
  let depth = 0
  let title: Key | null = null
  for (const term of terms) {
    if (term.speech >= 0 || term.kind === 'person') return null
    if (term.lower === '(') depth++
    else if (term.lower === ')') depth--
    else if (depth > 0) continue
    else if (term.kind === 'title') {
      if (!term.byName || title !== null) return null
      title = lineage.title(term.titles[0]!)?.kind === 'other' ? null : term.titles[0]!
    } else if (term.pos === 'VERB' || term.pos === 'AUX' || (term.pos === 'PRON' && term.kind === 'word') || (title === null && term.pos === 'ADP' && term.lower !== 'of')) return null
    // "Night Ferry at 25": a headline, not a listing.
    else if (title !== null && term.kind === 'word' && /^(?:ADP|NOUN|ADJ|CCONJ|SCONJ)$/u.test(term.pos) && !/^\d/u.test(term.lower)) return null
  }
  return { title }
}

/** "ADA LINDQVIST: …": a label, then words. */
function isTurn(line: Line): boolean {
  const colon = line.terms.findIndex((term) => term.lower === ':')
  return colon > 0 && colon < 5
}

/** What the first sentences are about, where that is of another series than what the text names most: "Fox has ordered Night Ferry from the makers of Salt House". */
function leadOf(lines: readonly Line[], lineage: Lineage): { readonly title: Key; readonly paragraph: number } | null {
  if (lineage.main === null) return null
  for (const line of lines.slice(0, 4)) {
    const at = line.terms.findIndex((term, i) => term.kind === 'title' && term.byName && lineage.title(term.titles[0]!)?.kind !== 'other' && !isPassing(line.terms, i))
    if (at < 0) continue
    // "LOS ANGELES (May 3, 2024) –" is where the text was written.
    if (at === 0 && /^[(–—-]$/u.test(line.terms[1]?.lower ?? '') && lineage.title(line.terms[0]!.titles[0]!)?.mentions.length === 1) continue
    const title = line.terms[at]!.titles[0]!
    const names = line.terms.filter((term) => term.kind === 'title')
    // Only where the main work stands in the same sentence, after it.
    return lineage.headOf(title) !== lineage.headOf(lineage.main) && names.some((term) => lineage.headOf(term.titles[0]!) === lineage.headOf(lineage.main!)) ? { title, paragraph: line.paragraph } : null
  }
  return null
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
  // "Six episodes in, Night Ferry has …"
  const next = terms[at + 1]
  if (at < 9 && terms[at - 1]?.lower === ',' && (next?.pos === 'AUX' || next?.pos === 'VERB') && !terms.slice(0, at).some((term) => term.kind === 'title' || term.kind === 'person')) return true
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
