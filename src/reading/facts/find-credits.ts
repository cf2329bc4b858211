import { actingVerbs, activeJobs, featuringVerbs, jobNouns, passiveJobs, worksBy } from '#language'
import type { Layout } from '#text'
import { readAlias, readAs, readBracket, readPossessive } from './credits-by-name.ts'
import { partWords, readIs, readPart, readRecast, readRoleOf } from './credits-by-part.ts'
import { readActing, readBeside, readIdiom, readPresence, readScreenKin, readWith } from './credits-by-presence.ts'
import { readJobNoun, readOwnedWork } from './credits-by-job.ts'
import { readActive, readPassive, readWorkBy } from './credits-by-making.ts'
import { readFilmography, readPrize, readSuccession } from './credits-by-turn.ts'
import { readFrames } from './credits-by-frame.ts'
import type { CreditSearch } from './credit-search.ts'
import type { Credit, Key } from '../reading.ts'
import { creditIdioms, prizes, sign, turns } from './signs.ts'
import type { Topics } from './topics.ts'

/**
 * Find who did what on which title, and as whom. One credit for each person, title and job, at its first mention, with the
 * fullest name of the part the text gives. What was refused, offered, wished or only talked of is none. In text order.
 */
export function findCredits(layout: Layout, topics: Topics): readonly Credit[] {
  const found: Credit[] = []
  const known: CreditSearch['known'] = new Map()
  const part: CreditSearch['part'] = { name: null, title: null }
  let section: Key | null = null
  const headings = new Set(layout.document.markup.filter((markup) => markup.element === 'heading').map((markup) => markup.start))
  const { lines } = topics
  lines.forEach((line, index) => {
    const opens = layout.paragraphs[line.paragraph]!
    if (headings.has(opens.start) && opens.start === line.start) section = line.terms.find((term) => term.kind === 'person' && term.byName)?.people[0] ?? null
    const search: CreditSearch = { layout, topics, line, terms: line.terms, about: topics.about[index] ?? null, found, known, part, bracketed: new Map(), handled: new Set(), section }
    if ((line.signs & sign.credit) === 0) return
    for (let at = 0; at < line.terms.length; at++) {
      const term = line.terms[at]!
      if ((term.signs & sign.credit) !== 0) readTerm(search, term.lower, term.kind, at)
    }
  })
  return onceEach(found)
}

function readTerm(search: CreditSearch, word: string, kind: string, at: number): void {
  if (kind !== 'person' && kind !== 'title') readFrames(search, at)
  if (search.handled.has(at)) return
  if (kind === 'mark') {
    if (word === '(') readBracket(search, at)
    return
  }
  if (kind === 'title') {
    readPresence(search, at)
    return readFilmography(search, at)
  }
  if (kind !== 'word') return
  if (turns.has(word) && readSuccession(search, at)) return
  if (prizes.has(word)) readPrize(search, at)
  if (passiveJobs.has(word) && search.terms[at + 1]?.lower === 'by') readPassive(search, at)
  if (activeJobs.has(word)) readActive(search, at)
  if (worksBy.has(word)) readWorkBy(search, at)
  if (jobNouns.has(word)) readJobNoun(search, at)
  if (partWords.has(word)) readPart(search, at)
  if (actingVerbs.has(word) || featuringVerbs.has(word)) readActing(search, at)
  if (word === 'as') readAs(search, at)
  else if (word === 'with') readWith(search, at)
  else if (word === "'s" || word === "'") {
    readPossessive(search, at)
    readOwnedWork(search, at)
    if (search.terms[at - 1]?.kind === 'person') readIs(search, at)
  } else if (word === 'is' || word === 'was' || word === 'were' || word === 'are') readIs(search, at)
  else if (word === 'recast') readRecast(search, at)
  else if (word === 'opposite' || word === 'alongside') readBeside(search, at)
  else if (word === 'role' || word === 'part') readRoleOf(search, at)
  else if (creditIdioms.has(word)) readIdiom(search, at)
  else if (word === 'aka' || word === 'a.k.a.' || word === 'alias') readAlias(search, at)
  else if (word === 'tv' || word === 'screen' || word === 'on-screen' || word === 'onscreen') readScreenKin(search, at)
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
