import { apartNouns, apartVerbs, eventNames, eventNouns, settingNouns, workVerbs } from '#language'
import type { Layout } from '#text'
import type { Key } from '../reading.ts'
import { isDone } from './meetings.ts'
import { placeIn } from './occasion-and-place.ts'
import { listStartingAt, overLead, subjectOf } from './subjects.ts'
import type { Term } from './terms.ts'

/** People that a phrase names, and the term after the phrase. */
export interface Listed {
  readonly people: readonly Key[]
  readonly to: number
}

const nobody: Listed = { people: [], to: -1 }
const besides = /^(?:with|alongside|beside|between|behind)$/u
const metBy = /^(?:joined|accompanied|flanked|surrounded|watched|supported|met|greeted|welcomed|hugged|interviewed|introduced|escorted|trailed|cheered|hosted|moderated|quizzed|serenaded|toasted|mobbed|presented|seated|chaperoned|bookended|applauded|hailed|driven)$/u

/** Where the companions begin that a phrase at `i` introduces: "with", "next to", "joined at the premiere by"; -1 where none does. */
export function companionsFrom(terms: readonly Term[], i: number): number {
  const term = terms[i]!
  if (term.kind !== 'word' || term.speech !== -1) return -1
  const next = terms[i + 1]?.lower
  if (besides.test(term.lower)) return i + 1
  if ((term.lower === 'next' || term.lower === 'hello' || term.lower === 'close') && next === 'to') return i + 2
  if ((term.lower === 'company' || term.lower === 'presence') && next === 'of') return i + 2
  // "received her award from Bo Tran"
  if (term.lower === 'from' && terms.slice(Math.max(0, i - 4), i).some((each) => handed.test(each.lower))) return i + 1
  if (!metBy.test(term.lower)) return -1
  for (let k = i + 1; k < Math.min(terms.length, i + 9); k++) {
    if (terms[k]!.lower === 'by') return k + 1
    if (terms[k]!.kind === 'mark' || terms[k]!.pos === 'VERB' || terms[k]!.kind === 'person') return -1
  }
  return -1
}

const handed = /^(?:award|prize|trophy|statuette|gong|medal|hug|kiss|bear-hug|honour|honor|plaque|bouquet|oscar|bafta|emmy|embrace)$/u
const without = /^(?:as|starring|playing|directing|producing|set|attached|returning|reprising|writing|voicing|hosting|executive|also|behind|due|expected|exec|penning|costarring|co-starring|doing|providing|serving)$/u

/** Whoever stands from term `from` on, over what introduces the names; those who own what follows ("Ada's film") and those who only work on something do not count. */
export function listedFrom(terms: readonly Term[], from: number): Listed {
  const at = overLead(terms, from)
  const first = terms[at]
  if (first?.kind !== 'person' || first.people.length === 0) return nobody
  if (!first.byName && (!/^(?:him|her|them|me|myself|us|both|the .+|(?:his|her|their) .+)$/u.test(first.lower) || (first.lower === 'her' && (terms[at + 1]?.pos === 'NOUN' || terms[at + 1]?.pos === 'ADJ')))) return nobody
  if (isPossessive(terms, at)) return nobody
  const list = first.byName ? listStartingAt(terms, at) : { people: first.people, at: [at], to: at + 1 }
  const last = list.at.at(-1)!
  const after = terms[last + 1]?.lower === ',' ? terms[last + 2] : terms[last + 1]
  if (after !== undefined && (without.test(after.lower) || (after.lower.endsWith('ing') && terms.slice(last + 2, last + 9).some((term) => /^(?:role|part|lead|reins|script|score|character)$/u.test(term.lower))))) return nobody
  if (after?.lower === 'in' && (terms[last + 2]?.kind === 'title' || terms[last + 3]?.kind === 'title')) return nobody
  // "with Ada, Bo and me"
  let to = last + 1
  if (terms[to]?.lower === ',') to++
  const mine = terms[to]?.lower === 'and' && /^(?:me|myself|i|him|her|them)$/u.test(terms[to + 1]?.lower ?? '') ? terms[to + 1]! : null
  return mine !== null && mine.kind === 'person' ? { people: [...list.people, ...mine.people], to: to + 2 } : { people: list.people, to: last + 1 }
}

export const isPossessive = (terms: readonly Term[], i: number): boolean => terms[i + 1]?.lower === "'s" || terms[i + 1]?.lower === "'" || terms[i + 1]?.lower === "s'"

const irregular = /^(?:rose|met|dropped|came|went|took|stood|sat|sang|spoke|got|held|drew|met|ran|drank|ate|wore|threw|lit|led|was|were|is|are|had|has|saw|caught|made|spent|left|hung|gave|brought|swung|shook|flew|drove|rode|swam|won|found|kept|fell|shut|put|let|cut|hit|split|bit|slept|woke|blew|dug|paid|bought|taken|seen|been)$/u

/** Whether a term is a verb that may be said of people who are somewhere. */
export function isVerb(term: Term): boolean {
  return term.kind === 'word' && term.speech === -1 && (term.pos === 'VERB' || term.pos === 'AUX' || irregular.test(term.lower))
}

/** The verb of the clause before term `at`; -1 where it has none. */
export function verbBefore(terms: readonly Term[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 22); i--) {
    if (/^[;:]$/u.test(terms[i]!.lower)) return -1
    if (isVerb(terms[i]!)) return i
  }
  return -1
}

/** Whether a verb tells of people who do something in one place, and as done: not "starred", "lives", "will dine", "never met". */
export function isShared(terms: readonly Term[], verb: number): boolean {
  const { lower } = terms[verb]!
  if (/^(?:will|would|could|may|might|shall|can|should|must|'ll|'d)$/u.test(lower) || isDenied(terms, verb)) return false
  if (workVerbs.has(lower) || apartVerbs.has(lower)) return lower === 'presented' || lower === 'received' || terms.slice(Math.max(0, verb - 3), verb).some((term) => /^(?:seen|spotted|papped|photographed|snapped|pictured)$/u.test(term.lower))
  return isDone(terms, verb)
}

/** "have not been seen", "did n't": said of a verb right behind it. */
const isDenied = (terms: readonly Term[], verb: number): boolean => terms.slice(verb + 1, verb + 3).some((term) => /^(?:not|n't|never|yet)$/u.test(term.lower))

/** "a deal with", "his friendship with": what stands before the companion brings nobody together. */
export const isApart = (terms: readonly Term[], at: number): boolean => apartNouns.has(terms[at - 1]?.lower ?? '') || terms[at - 1]?.kind === 'title'

/** Whoever the clause of `verb` is about, even where the clause leads the sentence: "Speaking with Bo Tran at the Con, Ada said". */
export function subjectAround(terms: readonly Term[], verb: number, after: number): readonly Key[] {
  const people = subjectOf(terms, verb)
  if (people.length > 0) return people
  // "Bea Lund, our Nell, now a magistrate if you please, came round"
  const lead = terms[0]?.kind === 'person' ? 0 : -1
  if (lead === 0 && terms[0]!.byName && terms[1]?.lower === ',' && terms[verb - 1]?.lower === ',' && verb > 3) return terms[0]!.people
  if (verb > 2 && terms[verb - 1]?.lower !== ',') {
    const first = terms.findIndex((term, i) => i < verb && term.kind === 'person' && !isPossessive(terms, i))
    return first < 0 || first > 6 || /^(?:in|for|of|from|by|about|to)$/u.test(terms[first - 1]?.lower ?? '') ? [] : listStartingAt(terms, first).people
  }
  const comma = terms.findIndex((term, i) => i >= after && term.lower === ',')
  if (comma < 0) return []
  const next = terms[comma + 1]
  return next?.kind === 'person' && /^s?he$/u.test(next.lower) ? next.people : listedFrom(terms, comma + 1).people
}

/** What people do with company wherever they are. */
const sociable = /^(?:seated|sitting|sit|sits|sat|standing|cheered|partied|partying|danced|dancing|dined|dining|drank|drinking|strolled|strolling|lunched|lunching|shopped|shopping|hiked|hiking|golfed|golfing|skied|surfed|holidayed|holidaying|vacationed|vacationing|hung|hanging|chatted|chatting|laughed|laughing|giggled|giggling|posed|posing|jogged|jogging|walked|walking|cycled|spotted|seen|papped|photographed|snapped|pictured|caught|arm-in-arm|hand-in-hand|smooching|kissing|canoodling|snuggling|cosied|cozied|cuddled|cuddling|hugging|huddled|queuing|queueing|breakfasted|brunched|clubbing|bar-hopping|carousing|swigging|sipping|sipped|clinking|nattering|nattered|gossiping)$/u

/** Whether the verb at `verb`, or one that follows it before `to`, is of what one does with company. */
export const isSociable = (terms: readonly Term[], verb: number, to: number): boolean => terms.slice(Math.max(0, verb - 2), to).some((term) => term.speech === -1 && sociable.test(term.lower))

const leads = /^(?:at|in|on|outside|inside|during|for|over|from|after|to|into|near|by|behind|before|round|around|across|through|of|down|along)$/u
const outings = /^(?:pint|pints|drink|coffee|coffees|bite|meal|natter|swim|walk|stroll|spin|cuppa|tea|beer|beers|cocktails|ramen|sushi|pizza|burgers|oysters|tacos|curry|ice-cream|hike|dip|chinwag|catch-up|breakfast|sing-song)$/u
const there = /^(?:backstage|courtside|ringside|poolside|onstage|on-stage|offstage|trackside|pitchside)$/u

/** Whether a sentence says where or on what occasion people are: a room, a table, a party, a town. `strong` wants more than a town. */
export function hasSetting(layout: Layout, terms: readonly Term[], strong = false): boolean {
  for (let i = 0; i < terms.length; i++) {
    if (terms[i]!.speech !== -1) continue
    // "moderated the panel", "hosted the gala"
    if (/^(?:moderated|chaired|hosted|emceed|attended|crashed|opened|closed)$/u.test(terms[i]!.lower) && terms.slice(i + 1, i + 6).some((term) => eventNouns.has(term.lower) && term.kind === 'word')) return true
    if (there.test(terms[i]!.lower) || (!strong && terms[i]!.lower === 'together')) return true
    // "a guest on Breakfast Club", "her appearance on The Late Show"
    if (terms[i]!.lower === 'on' && terms.slice(Math.max(0, i - 3), i).some((term) => /^(?:guest|guests|appearance|appearances|appeared|sofa|couch|reunited)$/u.test(term.lower)) && terms[i + 1]?.kind !== 'date') return true
    // "for a pint", "on the press tour"
    if (/^(?:for|over)$/u.test(terms[i]!.lower) && terms.slice(i + 1, i + 4).some((term) => outings.test(term.lower))) return true
    if (terms[i]!.lower === 'press' && /^(?:tour|briefing|day|line|night)$/u.test(terms[i + 1]?.lower ?? '')) return true
    if (!leads.test(terms[i]!.lower)) continue
    for (let j = i + 1; j < Math.min(terms.length, i + 8); j++) {
      const term = terms[j]!
      if (term.kind === 'mark' && !/^["“”‘’'&-]$/u.test(term.lower)) break
      if (term.kind === 'word' && (term.pos === 'AUX' || (term.pos === 'VERB' && !/(?:ing|ed)$/u.test(term.lower) && term.lower !== 'set' && !/^\p{Lu}/u.test(layout.text[term.start]!)))) break
      const { lower } = term
      const last = lower.split(' ').at(-1)!
      if (term.kind === 'word' && (settingNouns.has(lower) || eventNouns.has(lower))) return true
      if (term.kind !== 'person' && /^\p{Lu}/u.test(layout.text[term.start]!) && (eventNames.has(last) || settingNouns.has(last))) return true
    }
  }
  return !strong && placeIn(layout, terms) !== null
}

/** A year that only tells when something else was: "since Syfy canceled it in 2015", "(2004)", "who met in 1998". */
function isAside(terms: readonly Term[], i: number): boolean {
  return terms[i - 1]?.lower === '(' || terms.slice(Math.max(0, i - 14), i).some((term) => /^(?:since|when|who|which|that|from|after|whose|until|before|starred|where|as|of)$/u.test(term.lower))
}

const told = /^(?:character|characters|plot|storyline|fictional)$/u

/** Sentences of what happens in a film, or of a year long past, in which nobody is seen now. */
export function isElsewhere(terms: readonly Term[]): boolean {
  return terms.some((term, i) => term.speech === -1 && (
    (term.kind === 'word' && told.test(term.lower) && terms[i + 1]?.kind !== 'person' && !/^(?:husband|wife|mother|father|son|daughter|brother|sister|screening|premiere|mum|mom|dad|family|party|wrap)$/u.test(terms[i + 1]?.lower ?? ''))
    || (term.lower === 'in' && /^(?:the|which|its|this|that|their)$/u.test(terms[i + 1]?.lower ?? '') && /^(?:film|movie|series|sequel|comedy|drama|show|which|book|novel|story|pilot|finale|episode|opener|instalment|installment|trailer|scene)$/u.test(terms[terms[i + 1]?.lower === 'which' ? i + 1 : i + 2]?.lower ?? ''))
    || (term.kind === 'date' && (term.date!.unit === 'year' || term.date!.unit === 'decade') && /\d{4}|\d0s/u.test(term.lower) && terms[i + 1]?.pos !== 'PROPN' && terms[i + 1]?.kind !== 'word' && !isAside(terms, i))
    || (/^(?:years|decades)$/u.test(term.lower) && terms[i + 1]?.lower === 'ago')
    || (term.lower === 'last' && /^(?:met|saw|spoke|shared|appeared|seen|worked)$/u.test(terms[i + 1]?.lower ?? ''))
  ))
}
