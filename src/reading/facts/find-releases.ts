import { jobNouns, relationNouns, releaseVerbs, theaters, weakReleaseVerbs } from '#language'
import { fold, type Layout, plainSpan, wordsOf } from '#text'
import type { Named } from '../names/mentions.ts'
import { isKindNoun } from './noun-phrases.ts'
import type { Key, Release, Title, When } from '../reading.ts'
import type { Line } from './terms.ts'
import { broadcasters, type Places, type Statement } from './release-statements.ts'
import { readLeftDates, readReleaseBefore } from './releases-by-clause.ts'
import { type LastPlace, readHome } from './releases-by-decision.ts'
import { type Listing, readListing } from './release-listings.ts'
import { readNow, readPlace, readPlaceAlone } from './release-places.ts'
import { readName } from './releases-by-name.ts'
import { isMaking, readAnniversary, readMaking, readRange } from './releases-by-time.ts'
import { readMove, readRuling, readRun, readShortRun, readTheaters } from './releases-by-run.ts'
import { readDebut, readVerb } from './releases-by-verb.ts'
import { sign } from './signs.ts'
import type { Topics } from './topics.ts'

/**
 * Find when and where titles came out or will: years beside names, premieres, openings, runs, networks and services.
 * One release for each title, with the most exact date given; a second one only for another place where it can be seen now.
 * What was meant to come out and did not is none. In text order.
 */
export function findReleases(layout: Layout, named: Named, topics: Topics): readonly Release[] {
  const found: Statement[] = []
  const places = placesOf(layout, named)
  const listing: Listing = { heading: null, named: null }
  const last: LastPlace = { via: null }
  topics.lines.forEach((line, index) => {
    const about = spokenOf(topics, line, index)
    if (line.terms.length > 0) readListing(layout, places, line, listing, about, found)
    if ((line.signs & sign.release) === 0) return
    const before = found.length
    if (line.terms[1]?.lower === 'at') readAnniversary(layout, line, 1, about, found)
    for (let i = 0; i < line.terms.length; i++) {
      const term = line.terms[i]!
      if ((term.signs & sign.release) === 0) continue
      if (term.kind === 'word' || term.kind === 'date') readTime(layout, places, line, i, about, found)
      if (term.kind === 'organization') {
        readNow(places, line, i, about, found)
        readPlaceAlone(layout, places, line, i, about, found)
      }
      if (term.kind === 'title') readName(layout, places, line, i, topics, found)
      else if (term.kind === 'word' && (releaseVerbs.has(term.lower) || weakReleaseVerbs.has(term.lower))) readVerb(layout, places, line, i, about, found)
      else if (term.kind === 'word' && (term.lower === 'seasons' || term.lower === 'series') && term.pos === 'NOUN') readRun(line, i, about, found)
      else if (term.kind === 'word' && (term.lower === 'left' || term.lower === 'streaming' || term.lower === 'available' || term.lower === 'free')) readPlace(layout, places, line, i, about, found)
      else if (term.kind === 'word' && term.lower.startsWith('cancel')) readShortRun(layout, places, line, i, found)
      else if (theaters.has(term.lower)) readTheaters(layout, line, i, about, found)
    }
    readLeftDates(layout, places, line, before, about, found)
    readHome(layout, places, line, about, last, found)
    const told = found.splice(before).filter((statement) => !isWhenWritten(line, statement) && !isOfItsMaker(line, statement))
    for (const statement of told) found.push(statement)
  })
  return join(found, topics)
}

/** "The BBC has unveiled a drama from “Night Ferry” co-creator Bo Tran": the station shows another work of the same maker. */
const isOfItsMaker = ({ terms }: Line, { title, at }: Statement): boolean =>
  at === null && terms.some((term, i) => term.titles.includes(title) && jobNouns.has(terms[i + 1]?.lower ?? '') && /^(?:from|by)$/u.test(terms[i - 1]?.lower ?? ''))

/** "I wrote Night Ferry in 1994": when its writer sat down to it, or when its makers set to work, not when it came out. */
function isWhenWritten({ terms }: Line, { title, at }: Statement): boolean {
  // "Produced by Bo Tran, it will go into production in late 2020": when it is made.
  const when = terms.findIndex((term) => term.kind === 'date' && term.date?.from != null && term.date.from === at?.from)
  if (when > 1 && terms.slice(Math.max(0, when - 3), when).some((term) => /^(?:filming|shooting|production|photography|cameras)$/u.test(term.lower)) && terms.slice(Math.max(0, when - 8), when).some((term) => /^(?:begins?|began|starts?|started|into|commences?|commenced|resumes?|kicks?)$/u.test(term.lower)) && !terms.slice(0, when).some((term) => term.kind === 'date' && term.date?.from === at?.from)) return true
  return terms.some((term, i) => /^(?:wrote|penned|scripted)$/u.test(term.lower) && /^(?:i|we)$/u.test(terms[i - 1]?.lower ?? '') && terms[i + 1]?.titles.includes(title) === true && terms[i + 2]?.lower === 'in' && terms[i + 3]?.date?.from != null && terms[i + 3]!.date!.from === at?.from)
}

/**
 * The work that a sentence without a name is about. "The original ran on Seven from 1983" is of what is made again, named
 * in the sentence before, or of the work that began the series; "the first film", where nothing settled which, of that, too.
 */
function spokenOf(topics: Topics, line: Line, index: number): Key | null {
  const about = topics.about[index] ?? null
  const { terms } = line
  const first = terms.findIndex((term, i) => term.kind === 'word' && /^(?:original|first)$/u.test(term.lower) && /^(?:the|that)$/u.test(terms[i - 1]?.lower ?? '') && (isKindNoun(terms[i + 1]) || (term.lower === 'original' && terms[i + 1]?.pos !== 'NOUN' && terms[i + 1]?.pos !== 'ADJ')))
  if (about === null || first < 0 || terms.slice(0, first).some((term) => term.kind === 'title')) return about
  const before = topics.lines[index - 1]
  const at = before === undefined || before.paragraph !== line.paragraph ? -1 : before.terms.findLastIndex((term, i) => term.kind === 'title' && term.titles.length === 1 && before.terms.slice(Math.max(0, i - 6), i).some((each, j, list) => relationNouns.has(each.lower) && /^(?:of|to|for)$/u.test(list[j + 1]?.lower ?? '')))
  if (at >= 0) return before!.terms[at]!.titles[0]!
  const head = topics.lineage.headOf(about)
  return head === about && topics.lineage.isRelated(about) ? null : head
}

function readTime(layout: Layout, places: Places, line: Line, i: number, about: Key | null, found: Statement[]): void {
  const { lower } = line.terms[i]!
  if (lower === 'from' || lower === 'between') readRange(places, line, i, about, found)
  else if (lower === 'years' || lower === 'year' || /^turn(?:s|ed|ing)$/u.test(lower) || lower.endsWith('anniversary')) readAnniversary(layout, line, i, about, found)
  else if (isMaking(lower)) readMaking(line, i, found)
  else if (/^(?:debut|premiere|bow|release|launch)$/u.test(lower) && line.terms[i]!.pos !== 'VERB') {
    readDebut(layout, places, line, i, about, found)
    readReleaseBefore(layout, places, line, i, found)
  }
  if (/^(?:renew|cancel|ax|dump|scrap|recommission|commission)|^(?:plug|dropped|picked)$/u.test(lower)) readRuling(places, line, i, found)
  if (/^(?:mov|shift|push|bump|slid)/u.test(lower)) readMove(line, i, found)
}

function placesOf(layout: Layout, named: Named): Places {
  const names = new Map(named.organizations.organizations.map((organization) => [organization.key, organization.name]))
  return (term) => {
    if (term?.organization == null) return null
    const name = term.kind === 'organization' ? wordsOf(layout.text, term) : (names.get(term.organization) ?? '')
    // "Paramount+", "Apple TV+": the service, though the name before its mark is a studio's.
    if (term.kind === 'organization' && layout.text[term.end] === '+') return name + '+'
    // "SABC 3"
    const number = term.kind === 'organization' ? /^ \d(?![\d.,])/u.exec(layout.text.slice(term.end, term.end + 3)) : null
    if (number !== null && broadcasters.has(fold(name)) && /^\p{Lu}+$/u.test(name)) return name + number[0]
    return broadcasters.has(fold(name)) || broadcasters.has(fold(name).replace(/^the /u, '')) ? name : null
  }
}

const spanOf = (at: When): number => (at.from !== null && at.to !== null ? Date.parse(at.to) - Date.parse(at.from) : Infinity)
const yearOf = (at: When | null): string => at?.from?.slice(0, 4) ?? ''

/** One release a title: the first dated year, its most exact date, and the place said with it or alone. */
function join(found: readonly Statement[], topics: Topics): Release[] {
  const byTitle = new Map<Key, Statement[]>()
  const sure = new Set(found.filter((each) => !each.loose).map((each) => each.title))
  for (const statement of found) {
    if (statement.loose && (sure.has(statement.title) || /^(?:pilot|film|other|short)$/u.test(topics.lineage.title(statement.title)?.kind ?? ''))) continue
    const list = byTitle.get(statement.title)
    if (list) list.push(statement)
    else byTitle.set(statement.title, [statement])
  }
  const releases: Release[] = []
  for (const [title, statements] of byTitle) {
    const datedAtAll = statements.filter((each) => each.at !== null && each.at.from !== null)
    const dated = datedAtAll.some((each) => !each.weak) ? datedAtAll.filter((each) => !each.weak) : datedAtAll
    const first = dated.toSorted((one, other) => Number(yearOf(one.at)) - Number(yearOf(other.at)) || spanOf(one.at!) - spanOf(other.at!))[0]
    const known: Title | undefined = topics.lineage.title(title)
    const settled = dated.find((each) => known?.year != null && yearOf(each.at) === String(known.year))
    const sameYear = first === undefined ? [] : dated.filter((each) => yearOf(each.at) === yearOf((settled ?? first).at))
    const exact = sameYear.toSorted((one, other) => spanOf(one.at!) - spanOf(other.at!))[0]
    const via = exact?.via ?? sameYear.find((each) => each.via !== null)?.via ?? statements.find((each) => each.via !== null && each.at === null && !each.now)?.via ?? (known?.kind === 'film' && sameYear.some((each) => each.opened) ? 'theaters' : null)
    const elsewhere = statements.find((each) => each.now && each.via !== null && each.via !== via)
    if (exact !== undefined) releases.push({ title, at: exact.at, via, evidence: plainSpan(exact.line) })
    else {
      const open = statements.find((each) => each.via !== null)
      if (open !== undefined) {
        releases.push({ title, at: open.at, via: open.via, evidence: plainSpan(open.line) })
        continue
      }
    }
    if (elsewhere !== undefined) releases.push({ title, at: null, via: elsewhere.via, evidence: plainSpan(elsewhere.line) })
  }
  return releases.sort((one, other) => one.evidence.start - other.evidence.start)
}
