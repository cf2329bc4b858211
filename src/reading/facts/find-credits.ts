import { actingVerbs, activeJobs, featuringVerbs, jobNouns, passiveJobs, worksBy } from '#language'
import type { Layout } from '#text'
import { type CreditSearch, readTrade } from './credit-search.ts'
import { readAlias, readAs, readBracket, readPossessive } from './credits-by-name.ts'
import { partWords, readIs, readPart, readRecast, readRoleOf } from './credits-by-part.ts'
import { readActing, readBeside, readIdiom, readPresence, readScreenKin, readWith } from './credits-by-presence.ts'
import { readJobNoun, readOwnedWork } from './credits-by-job.ts'
import { readActive, readPassive, readWorkBy } from './credits-by-making.ts'
import { readFilmography, readPrize, readSuccession } from './credits-by-turn.ts'
import { readFrames } from './credits-by-frame.ts'
import { readGap, readPartBeside } from './credits-by-gap.ts'
import type { Credit, Key } from '../reading.ts'
import { creditIdioms, prizes, sign, trades, turns } from './signs.ts'
import type { Topics } from './topics.ts'

/**
 * Find who did what on which title, and as whom. One credit for each person, title and job, at its first mention, with the
 * fullest name of the part the text gives. What was refused, offered, wished or only talked of is none. In text order.
 */
export function findCredits(layout: Layout, topics: Topics): readonly Credit[] {
  const found: Credit[] = []
  const known: CreditSearch['known'] = new Map()
  const assumed = new Set<Credit>()
  const part: CreditSearch['part'] = { name: null, title: null }
  let section: Key | null = null
  const headings = new Set(layout.document.markup.filter((markup) => markup.element === 'heading').map((markup) => markup.start))
  const { lines } = topics
  lines.forEach((line, index) => {
    const opens = layout.paragraphs[line.paragraph]!
    if (headings.has(opens.start) && opens.start === line.start) section = line.terms.find((term) => term.kind === 'person' && term.byName)?.people[0] ?? null
    if ((line.signs & sign.credit) === 0) return
    // Nobody has done anything where nobody is spoken of, but for lists of people whose headings name them.
    const hasPeople = line.terms.some((term) => term.kind === 'person')
    if (!hasPeople && section === null) return
    const search: CreditSearch = { layout, topics, line, terms: line.terms, hasName: line.terms.some((term) => term.kind === 'person' && term.byName), hasTitle: line.terms.some((term) => term.kind === 'title'), about: topics.about[index] ?? null, found, assumed, known, part, bracketed: new Map(), handled: new Set(), section }
    for (let at = 0; at < line.terms.length; at++) {
      const term = line.terms[at]!
      if ((term.signs & sign.credit) !== 0) readTerm(search, term.lower, term.kind, at)
    }
  })
  return onceEach(found.map((each) => (assumed.has(each) && acts(each.person, found, assumed, known) ? { ...each, job: 'actor' as const } : each)))
}

/** Whether the text shows somebody to act, and to do nothing else. */
function acts(person: Key, found: readonly Credit[], assumed: ReadonlySet<Credit>, known: CreditSearch['known']): boolean {
  const jobs = new Set([...found.filter((each) => each.person === person && !assumed.has(each)).map((each) => each.job), ...(known.get(person)?.jobs ?? [])])
  return jobs.size === 1 && jobs.has('actor')
}

type Reader = (search: CreditSearch, at: number) => void

/** Which readings begin at a word, in the order they are tried. */
const readers = new Map<string, Reader[]>()
const readAt = (words: Iterable<string>, reader: Reader): void => {
  for (const word of words) {
    const list = readers.get(word)
    if (list) list.push(reader)
    else readers.set(word, [reader])
  }
}
readAt(prizes, readPrize)
readAt(passiveJobs.keys(), readPassive)
readAt(activeJobs.keys(), readActive)
readAt(worksBy.keys(), readWorkBy)
readAt(jobNouns.keys(), readJobNoun)
readAt(partWords, readPart)
readAt(new Set([...actingVerbs, ...featuringVerbs]), readActing)
readAt(['as'], readAs)
readAt(['with'], readWith)
readAt(["'s", "'"], readPossessive)
readAt(["'s", "'"], readOwnedWork)
readAt(["'s", "'", 'is', 'was', 'were', 'are'], readIs)
readAt(['the', 'a', 'an', 'her', 'his', 'its'], readGap)
readAt(['recast'], readRecast)
readAt(['opposite', 'alongside'], readBeside)
readAt(['role', 'part'], readRoleOf)
readAt(creditIdioms, readIdiom)
readAt(['aka', 'a.k.a.', 'alias'], readAlias)
readAt(trades.keys(), readTrade)
readAt(['tv', 'screen', 'on-screen', 'onscreen'], readScreenKin)

function readTerm(search: CreditSearch, word: string, kind: string, at: number): void {
  if (kind === 'title') {
    readPartBeside(search, at)
    readGap(search, at)
    readPresence(search, at)
    return readFilmography(search, at)
  }
  if (kind === 'person') return
  readFrames(search, at)
  if (search.handled.has(at)) return
  if (kind === 'mark' && word === '(') return readBracket(search, at)
  if (kind !== 'word' || (turns.has(word) && readSuccession(search, at))) return
  for (const reader of readers.get(word) ?? []) reader(search, at)
}

/** One credit for each person, title and job. A part's full name is taken over from another credit of the same series. */
function onceEach(found: readonly Credit[]): Credit[] {
  const kept = new Map<string, Credit>()
  for (const credit of found) {
    const id = `${credit.person} ${credit.title} ${credit.job}`
    const before = kept.get(id)
    if (before === undefined) kept.set(id, credit)
    else if (credit.character !== null && (before.character === null || isFuller(credit.character, before.character))) kept.set(id, { ...before, character: credit.character })
  }
  const fullest = fullestNames([...kept.values()])
  return [...kept.values()]
    .map((credit) => (credit.character === null ? credit : { ...credit, character: fullest(credit.person, credit.character) }))
    .sort((one, other) => one.evidence.start - other.evidence.start)
}

function isFuller(name: string, than: string): boolean {
  return name.length > than.length && ` ${name.toLowerCase()} `.includes(` ${than.toLowerCase()} `)
}

/** "Gus" is Gus Pellegrino where another credit says so. */
function fullestNames(credits: readonly Credit[]): (person: Key, name: string) => string {
  const byWord = new Map<string, string>()
  for (const { character } of credits)
    if (character !== null && character.includes(' ')) for (const word of character.split(' ')) if (/^\p{Lu}/u.test(word) && !byWord.has(word)) byWord.set(word, character)
  return (_, name) => (name.includes(' ') ? name : (byWord.get(name) ?? name))
}
