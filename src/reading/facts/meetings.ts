import { archival, eventNouns, meetingNeeds, meetingVerbs, pictureNouns, remote } from '#language'
import type { Line, Term } from './terms.ts'

interface Trigger {
  readonly at: number
  readonly kind: 'meeting' | 'picture'
}

/** The word that tells of a meeting or of a picture of people. A picture comes first: it says who is in it. */
export function triggerOf(line: Line): Trigger | null {
  const { terms } = line
  let meeting: Trigger | null = null
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!
    if (term.kind !== 'word' || term.speech >= 0) continue
    if (pictureNouns.has(term.lower) && picturesPeople(terms, i)) return { at: i, kind: 'picture' }
    if (term.lower === 'swipe') return { at: i, kind: 'picture' }
    if (term.lower === 'look' && terms[i + 1]?.lower === 'who') return { at: i + 1, kind: 'meeting' }
    if (meeting !== null) continue
    if (meetingVerbs.has(term.lower) && meets(terms, i) && isDone(terms, i)) meeting = { at: i, kind: 'meeting' }
    else if (/^(?:together|side-by-side|onstage)$/u.test(term.lower) && terms.slice(Math.max(0, i - 5), i).some((each) => /^(?:get|got|getting|turning|stepping|appearing|dining|sitting|come|were|are|back|lunching|partying)$/u.test(each.lower)) && isDone(terms, i)) meeting = { at: i, kind: 'meeting' }
    else if ((term.lower === 'dais' || term.lower === 'stage' || term.lower === 'panel') && /^(?:were|was|are|:|with)$/u.test(terms[i + 1]?.lower ?? '')) meeting = { at: i, kind: 'meeting' }
    else if (term.lower === 'front' && terms[i + 1]?.lower === 'of' && terms.slice(i + 2, i + 5).some((each) => each.lower === ':')) meeting = { at: i, kind: 'meeting' }
  }
  return meeting
}

/** "a photo of himself with …", "the photo of the two", "slide 2 is me and …". */
function picturesPeople(terms: readonly Term[], i: number): boolean {
  const next = terms[i + 1]?.lower ?? ''
  if (next === 'of' || next === 'with' || next === 'showing' || next === 'featuring') return terms.slice(i + 2, i + 9).some((term) => term.kind === 'person' || /^(?:herself|himself|themselves|the)$/u.test(term.lower))
  return terms[i]!.lower === 'slide' && terms.slice(i + 1, i + 4).some((term) => /^(?:is|:)$/u.test(term.lower))
}

function meets(terms: readonly Term[], i: number): boolean {
  const needs = meetingNeeds.get(terms[i]!.lower)
  const near = terms.slice(Math.max(0, i - 2), i + 10)
  if (needs !== undefined) return near.some((term) => needs.includes(term.lower) || (term.kind === 'person' && needs.includes(term.lower)))
  if (/^(?:hug|hugs|hugged|hugging|kisses|kissed|embraced|embraces|embracing)$/u.test(terms[i]!.lower)) return true
  if (terms[i]!.lower === 'crashed') return terms.slice(i + 1, i + 5).some((term) => eventNouns.has(term.lower))
  return true
}

/** Not "will reunite", "hope to meet", "never met", "if they reunited"; "in the same room" denied. */
function isDone(terms: readonly Term[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 6); j--) {
    const { lower } = terms[j]!
    if (/^[.;?!]$/u.test(lower) || /^(?:stop|stopped|prevent|keep|kept|deter)$/u.test(lower)) return true
    if (lower === 'to' && j < i - 2) continue
    if (/^(?:will|would|could|might|may|should|if|never|not|n't|hope|hopes|wants|want|expected|set|plan|plans|planning|to|'ll|can|going|reunite)$/u.test(lower)) return lower === 'to' && /^(?:able|back)$/u.test(terms[j - 1]?.lower ?? '')
  }
  return true
}

export function isOldOrRemote(lines: readonly Line[], line: Line, at: number): boolean {
  const { terms } = line
  if (terms.some((term) => archival.has(term.lower) && term.speech < 0)) return true
  if (terms.slice(Math.max(0, at - 6), at + 16).some((term) => remote.has(term.lower))) return true
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!
    if (term.lower === 'not' && terms[i + 1]?.lower === 'new') return true
    if (/^(?:old|older)$/u.test(term.lower) && pictureNouns.has(terms[i + 1]?.lower ?? '')) return true
    if (/^(?:taken|shot|still)$/u.test(term.lower) && hasPastYear(terms, i)) return true
    if (term.lower === 'set' && /^(?:on|the)$/u.test(terms[i - 1]?.lower ?? '') && hasPastYear(terms, i)) return true
    if (term.lower === 'from' && (pictureNouns.has(terms[i - 1]?.lower ?? '') || /^(?:is|was|are|were|dates?)$/u.test(terms[i - 1]?.lower ?? '')) && hasPastYear(terms, i)) return true
  }
  const before = lines[line.index - 1], after = lines[line.index + 1]
  if (before !== undefined && before.paragraph === line.paragraph && before.terms.length < 6 && before.terms.some((term) => archival.has(term.lower))) return true
  if (after !== undefined && after.paragraph === line.paragraph) {
    const taken = after.terms.findIndex((term) => /^(?:taken|from|dates|shot)$/u.test(term.lower))
    if (taken >= 0 && taken < 5 && hasPastYear(after.terms, taken) && /^(?:it|that|they|the|both|this)$/u.test(after.terms[0]?.lower ?? '')) return true
  }
  return false
}

/** A bare year right after: "taken in 1998", "from 2001", "on set in 2011". */
function hasPastYear(terms: readonly Term[], i: number): boolean {
  return terms.slice(i + 1, i + 6).some((term) => term.kind === 'date' && (term.date!.unit === 'year' || term.date!.unit === 'decade') && /\d{4}|\d0s/u.test(term.lower))
}
