import { eventNouns, meetingVerbs, pictureNouns } from '#language'
import type { HashedFeatures } from '../../hashed-features.ts'
import { isOldOrRemote } from '../meetings.ts'
import { sign } from '../signs.ts'
import type { Line, Term } from '../terms.ts'
import { ways, type SightingClaim } from './sighting-claims.ts'
import { sortOf } from './term-sort.ts'

/** Features are hashed to this many bits. */
export const sightingBits = 17

const longestLine = 60

/** What is the same for every group of one line. */
export interface SeenLine {
  readonly isOld: boolean
  readonly isPost: boolean
  /** How the groups of the line are taken; the rules' among them where they found one. */
  readonly isRuled: boolean
}

export const seenLine = (lines: readonly Line[], line: Line, isPost: boolean, isRuled: boolean): SeenLine => ({ isOld: isOldOrRemote(lines, line, 0), isPost, isRuled })

/** Fill the list with the features of a group. `byRule` false leaves out what the rules found, so that training does not lean on them alone. */
export function sightingFeatures(into: HashedFeatures, lines: readonly Line[], { line, people, way }: SightingClaim, seen: SeenLine, byRule = true): void {
  into.clear()
  const { terms } = line
  const group = new Set(people)
  const size = Math.min(people.length, 5)
  const place = ways.indexOf(way === 'ruled' && !byRule ? 'outside speech' : way)
  into.add(1, 0)
  into.add(2, place, size)
  into.add(3, size)
  if (byRule) into.add(4, way === 'ruled' ? 2 : seen.isRuled ? 1 : 0, place)
  into.add(5, seen.isOld ? 1 : 0)
  into.add(6, seen.isPost ? 1 : 0, place)
  into.add(7, (line.signs & sign.event) === 0 ? 0 : 1, (line.signs & sign.meeting) === 0 ? 0 : 1)
  let inside = 0
  let left = 0
  let spoken = 0
  let before = 3
  let last = -1
  let titles = 0
  let dates = 0
  const end = Math.min(terms.length, longestLine)
  for (let k = 0; k < end; k++) {
    const term = terms[k]!
    const word = sortOf(term)
    if (term.kind === 'person') {
      const isOne = term.people.length > 0 && term.people.every((key) => group.has(key))
      if (isOne) {
        inside++
        if (term.speech >= 0) spoken++
        into.add(8, wordAt(terms, k - 1), wordAt(terms, k + 1))
        into.add(9, wordAt(terms, k - 1))
        into.add(10, wordAt(terms, k + 1))
        into.add(11, wordAt(terms, k + 1), wordAt(terms, k + 2))
        if (last >= 0 && k - last < 4) into.add(12, wordAt(terms, last + 1), wordAt(terms, k - 1))
        last = k
      } else {
        left++
        into.add(13, wordAt(terms, k - 1))
        into.add(14, wordAt(terms, k + 1))
      }
    } else if (term.kind === 'title') titles++
    else if (term.kind === 'date') {
      dates++
      into.add(15, ['year', 'month', 'day', 'decade'].indexOf(term.date?.unit ?? ''))
    }
    into.add(16, word)
    into.add(17, before, word)
    if (term.kind === 'word') {
      if (eventNouns.has(term.lower)) into.add(18, 1, wordAt(terms, k - 1))
      if (meetingVerbs.has(term.lower)) into.add(18, 2, term.pos === 'VERB' ? 1 : 0)
      if (pictureNouns.has(term.lower)) into.add(18, 3)
    }
    before = word
  }
  into.add(19, Math.min(left, 3), Math.min(inside, 5))
  into.add(20, Math.min(spoken, 2), place)
  into.add(21, Math.min(titles, 3), Math.min(dates, 2))
  into.add(22, place, Math.min(left, 3))
  const previous = lines[line.index - 1]
  if (previous?.paragraph === line.paragraph) for (const term of previous.terms.slice(-16)) if (term.kind === 'word' && term.pos !== 'DET') into.add(23, sortOf(term))
  const next = lines[line.index + 1]
  if (next?.paragraph === line.paragraph) for (const term of next.terms.slice(0, 10)) if (term.kind === 'word' && term.pos !== 'DET') into.add(24, sortOf(term))
  into.add(25, Math.min(line.index, 3))
}

const wordAt = (terms: readonly Term[], k: number): number => (k < 0 ? 1 : k >= terms.length ? 2 : sortOf(terms[k]!))
