import { releaseVerbs } from '#language'
import type { Layout } from '#text'
import { bareYear } from './describe-titles.ts'
import { whenOf } from '../dates/find-dates.ts'
import type { Key } from '../reading.ts'
import { comingDate, dateBefore, dateIn } from './release-dates.ts'
import { clauseEnd, hindered, isOfAnother, subjectTitles } from './releases-by-verb.ts'
import type { Places, Statement } from './release-statements.ts'
import type { Line } from './terms.ts'

/** "Night Ferry moves up a week, to Dec. 20", "has been pushed to 2026": the new day. At the verb. */
export function readMove(line: Line, v: number, found: Statement[]): void {
  const { terms } = line
  const end = clauseEnd(terms, v)
  const at = terms.findIndex((term, j) => j > v && j < Math.min(end, v + 12) && term.kind === 'date' && term.date!.from !== null && /^(?:to|until|for)$/u.test(terms[j - 1]!.lower))
  if (at < 0 || terms[v]!.speech >= 0) return
  const titles = subjectTitles(terms, v)
  for (const title of titles) found.push({ title, at: whenOf(terms[at]!.date!), via: null, line, now: false })
}

/** "UBN has renewed Night Ferry", "Ten dumped the drama": the network that decides shows it. At the verb. */
export function readRuling(places: Places, line: Line, v: number, found: Statement[]): void {
  const { terms } = line
  if (terms[v]!.speech >= 0) return
  // "has been recommissioned by BBC One"
  const ruler = terms[v + 1]?.lower === 'by' ? places(terms[terms[v + 2]?.lower === 'the' ? v + 3 : v + 2]) : null
  const ruled = ruler === null ? [] : subjectTitles(terms, v)
  if (ruled.length > 0) {
    for (const title of ruled) found.push({ title, at: null, via: ruler, line, now: false })
    return
  }
  let i = v - 1
  while (i >= 0 && i > v - 10 && (terms[i]!.kind === 'date' || terms[i]!.pos === 'AUX' || terms[i]!.pos === 'ADV' || terms[i]!.pos === 'PART' || /^(?:it|said|says|announced|confirmed|that|the|swung|pulled|has|not|its|today|on)$/u.test(terms[i]!.lower))) i--
  const via = places(terms[i])
  // "the late-night spin-off that ITV2 axed in 2014"
  if (via !== null && i === v - 1 && /^(?:that|which)$/u.test(terms[i - 1]?.lower ?? '')) {
    const antecedent = terms.slice(Math.max(0, i - 14), i - 1).findLast((term) => term.kind === 'title')
    if (antecedent?.titles.length === 1) found.push({ title: antecedent.titles[0]!, at: null, via, line, now: false })
    return
  }
  const next = terms.slice(v + 1, v + 8)
  const title = next.find((term) => term.kind === 'title')
  if (via === null || title?.titles.length !== 1 || next.slice(0, next.indexOf(title)).some((term, j) => term.pos === 'VERB' || (term.pos === 'ADP' && !(j === 0 && /^(?:on|up)$/u.test(term.lower))))) return
  found.push({ title: title.titles[0]!, at: null, via, line, now: false })
}

/** "For seven seasons, from 1986 to 1993, …": of the work that is spoken of. */
export function readRun(line: Line, i: number, about: Key | null, found: Statement[]): void {
  const { terms } = line
  const from = terms[i + 1]?.lower === ',' ? i + 2 : i + 1
  if (terms[from]?.lower !== 'from' || bareYear(terms[from + 1]) === null) return
  const title = terms.slice(0, i).findLast((term) => term.kind === 'title')?.titles[0] ?? about
  if (title !== null) found.push({ title, at: whenOf(terms[from + 1]!.date!), via: null, line, now: false })
}

/** "canceled by the network in 2001 after nine episodes": a run that ended as it began. */
export function readShortRun(layout: Layout, places: Places, line: Line, i: number, found: Statement[]): void {
  const { terms } = line
  const end = clauseEnd(terms, i)
  if (!terms.slice(i, end).some((term, j, list) => term.lower === 'after' && list.slice(j, j + 5).some((each) => /^(?:episodes?|weeks?)$/u.test(each.lower)))) return
  const titles = terms.slice(0, i).find((term) => term.kind === 'title')?.titles ?? []
  const date = dateIn(layout, terms, i + 1, end)
  if (titles.length !== 1 || date === null) return
  const place = terms.slice(i + 1, end).findIndex((term) => term.kind === 'organization')
  const network = place < 0 ? null : terms[i + 1 + place]!
  const via = network === null ? null : places(network)
  found.push({ title: titles[0]!, at: whenOf(date), via: via !== null && terms[i + place]?.lower === 'the' ? `the ${via}` : via, line, now: false })
}

/** "only in theaters December 18, 2026", "is in cinemas from 14 June", "out now in UK cinemas", "in theaters Friday": without a verb of release. */
export function readTheaters(layout: Layout, line: Line, i: number, about: Key | null, found: Statement[]): void {
  const { terms } = line
  const before = /^(?:in|at|into)$/u.test(terms[i - 1]?.lower ?? '') ? i - 1 : /^(?:in|at|into)$/u.test(terms[i - 2]?.lower ?? '') && terms[i - 1]?.kind !== 'mark' ? i - 2 : -1
  if (before < 0 || terms[i]!.speech === -2) return
  const next = /^(?:\(|from|since|nationwide|everywhere|worldwide|on|,)$/u.test(terms[i + 1]?.lower ?? '') ? (/^(?:from|since|on)$/u.test(terms[i + 2]?.lower ?? '') ? i + 3 : i + 2) : i + 1
  const isDated = terms[next]?.kind === 'date'
  const isNow = terms[i + 1]?.lower === 'now' || terms.slice(Math.max(0, before - 3), before).some((term) => /^(?:now|currently)$/u.test(term.lower))
  // "Twenty years ago this month Night Ferry sailed into theaters"
  const earlier = !isDated && terms[before]!.lower === 'into' ? dateBefore(terms, i) : null
  if (!isDated && !isNow && earlier === null) return
  if (terms.slice(0, i).some((term) => hindered.test(term.lower) || releaseVerbs.has(term.lower))) return
  const named = terms.slice(0, i).findLastIndex((term) => term.kind === 'title')
  if (named >= 0 && isOfAnother(terms, named)) return
  const title = named >= 0 ? terms[named]!.titles[0] : about
  if (title == null) return
  found.push({ title, at: isDated ? whenOf(comingDate(layout, terms, next, terms[next]!.date!)) : earlier === null ? null : whenOf(earlier), via: 'theaters', line, now: false })
}
