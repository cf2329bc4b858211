import { counterparts, roles, verbsOfSaying } from '#language'
import { lastStartingBy, overlaps, tokenIndexAt, type Layout, type Span, type Token } from '#text'
import { kinMeant } from './kin.ts'
import type { FoundPerson, Gender, Named } from '../names/mentions.ts'
import type { Key } from '../reading.ts'
import type { SpeechMap } from './speech-map.ts'
import { findWorks, type Works } from './works.ts'

/** A word or phrase of the writer's that stands for somebody named elsewhere. */
export interface Reference extends Span {
  readonly kind: 'pronoun' | 'role'
  /** `null` where the text leaves it open. */
  readonly key: Key | null
}

/** Who the writer's pronouns and role phrases stand for. */
export interface References {
  /** In text order, without overlaps. Words in quotation marks hold none. */
  readonly all: readonly Reference[]
  /** The person that a stretch of text means: by a reference or by name, the first there. `null` when by neither, or left open. */
  personIn(span: Span): Key | null
  readonly works: Works
}

/** One who may be meant: how present the text keeps them. */
interface Candidate {
  readonly person: FoundPerson
  gender: Gender | null
  weight: number
  /** Sentence in which `weight` held. */
  sentence: number
}

/** How many people are kept in mind: nobody refers back to the thirteenth. */
const remembered = 12
const fade = 0.5

/** The nearest that a work-word also covers, where nobody has been introduced by it. */
const nearWorks: Readonly<Record<string, readonly string[]>> = {
  showrunning: ['creating', 'writing', 'producing'], creating: ['showrunning', 'writing'], writing: ['creating', 'showrunning'], star: ['acting'], acting: ['star'],
}

/**
 * Resolve the writer's "she", "the actress", "her co-star", "the 57-year-old".
 * Whoever was the subject of late is preferred, as long as gender and work agree; nothing is guessed beyond that.
 */
export function findReferences(layout: Layout, named: Named, speech: SpeechMap): References {
  const { tokens } = layout
  const { people, mentions } = named.people
  const tokenOf = mentions.map((mention) => tokenIndexAt(layout, mention.start))
  const works = findWorks(layout, named.people, tokenOf)
  const byKey = new Map(people.map((person) => [person.key, person]))
  const recent: Candidate[] = []
  const all: Reference[] = []
  let sentence = 0
  let subject: Key | null = null
  let mention = 0

  const weightOf = (candidate: Candidate) => candidate.weight * fade ** (sentence - candidate.sentence)
  const touch = (key: Key, weight: number) => {
    const at = recent.findIndex((candidate) => candidate.person.key === key)
    const person = byKey.get(key)
    if (person === undefined) return
    const candidate: Candidate = at >= 0 ? recent[at]! : { person, gender: person.gender, weight: 0, sentence }
    candidate.weight = Math.max(weight, at >= 0 ? weightOf(candidate) + 0.2 : 0)
    candidate.sentence = sentence
    if (at >= 0) recent.splice(at, 1)
    recent.unshift(candidate)
    if (recent.length > remembered) recent.pop()
  }
  const best = (fits: (candidate: Candidate) => boolean): Candidate | null => {
    let found: Candidate | null = null
    for (const candidate of recent) if (fits(candidate) && (found === null || weightOf(candidate) > weightOf(found))) found = candidate
    return found
  }
  const agrees = (candidate: Candidate, gender: Gender | null) => gender === null || candidate.gender === null || candidate.gender === gender
  const pronoun = (gender: Gender, isObject: boolean): Key | null => {
    const fitting = (candidate: Candidate) => agrees(candidate, gender) && !(isObject && candidate.person.key === subject) && weightOf(candidate) > 0.02
    const sure = best((candidate) => fitting(candidate) && candidate.gender === gender)
    const any = best(fitting)
    // Somebody of unknown gender is preferred only where clearly nearer.
    const chosen = sure !== null && (any === null || weightOf(sure) * 2.5 >= weightOf(any)) ? sure : any
    if (chosen !== null && chosen.gender === null) chosen.gender = gender
    return chosen?.person.key ?? null
  }
  const byRole = (noun: string): Key | null => {
    const role = roles.get(noun)
    if (role === undefined) return null
    const fits = (candidate: Candidate) => agrees(candidate, role.gender) && weightOf(candidate) > 0.002
    const has = (candidate: Candidate, work: string) => works.get(candidate.person.key)?.has(work) === true
    if (role.work === null || role.work === 'other') return best(fits)?.person.key ?? null
    const introduced = best((candidate) => fits(candidate) && has(candidate, role.work!))
    const isLoose = role.work === 'acting' || role.work === 'star'
    if (introduced !== null) {
      // "the actor" may be anybody: one who was just the subject outweighs one long introduced as an actor.
      const nearer = isLoose ? best((candidate) => fits(candidate) && !works.has(candidate.person.key)) : null
      return (nearer !== null && weightOf(nearer) > 3 * weightOf(introduced) ? nearer : introduced).person.key
    }
    for (const near of nearWorks[role.work] ?? []) {
      const found = best((candidate) => fits(candidate) && has(candidate, near))
      if (found !== null) return found.person.key
    }
    // Nobody was introduced so: then somebody of whose work nothing is known.
    const unknown = best((candidate) => fits(candidate) && !works.has(candidate.person.key))
    return (unknown ?? (isLoose ? best(fits) : null))?.person.key ?? null
  }

  let paragraph = -1
  let isNewParagraph = false
  let verbSeen = false
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    while (paragraph + 1 < layout.paragraphs.length && layout.paragraphs[paragraph + 1]!.firstToken <= i) {
      paragraph++
      isNewParagraph = true
    }
    // Lines that were left out say nothing of anybody.
    if (paragraph < 0 || i >= layout.paragraphs[paragraph]!.endToken) continue
    if (speech.sentenceStart[i] === 1 && speech.stretchOf[i]! < 0) {
      sentence += isNewParagraph ? 2 : 1
      isNewParagraph = false
      verbSeen = false
      subject = null
    }
    while (mention < mentions.length && tokenOf[mention]! < i) mention++
    const isQuoted = speech.stretchOf[i]! >= 0
    if (mention < mentions.length && tokenOf[mention] === i) {
      const { key: named_, start, end } = mentions[mention]!
      const before = tokens[i - 1]
      const key = before !== undefined && /^(?:younger|elder|older)$/u.test(before.lower) ? kinMeant(layout.text.slice(before.start, start), named_, byKey) : named_
      let last = i
      while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++
      const isNewClause = !isQuoted && verbSeen && startsClause(tokens, i, last)
      const isSubject = !isQuoted && (isTopic(tokens, i) || (!verbSeen ? !isOblique(tokens, i) : isNewClause || isSaid(tokens, i)))
      const isPossessive = tokens[last + 1]?.lower === "'s" || tokens[last + 1]?.lower === "'"
      touch(key, isQuoted ? 0.25 : isPossessive ? 1 : isSubject ? (subject === null || isNewClause ? 3 : 2.4) : isAsker(tokens, i) ? 0.4 : 1.4)
      if (isSubject && !isPossessive && subject === null) subject = key
      i = last
      continue
    }
    if (isQuoted) continue
    const word = token.lower
    if (!verbSeen && (token.pos === 'VERB' || token.pos === 'AUX') && !isInRelative(tokens, i)) verbSeen = true
    const gender = genders.get(word)
    if (gender !== undefined) {
      const isObject = word === 'him' || (word === 'her' && !isPossessor(tokens, i))
      const counterpart = word === 'his' || (word === 'her' && !isObject) ? counterpartAt(tokens, i + 1) : null
      const key = pronoun(gender, isObject)
      if (counterpart !== null && key !== null && !nameFollows(mentions, tokenOf, mention, counterpart.end)) {
        const isOther = (candidate: Candidate) => candidate.person.key !== key && agrees(candidate, counterpart.gender)
        const fellow = counterpart.isFellow ? best((candidate) => isOther(candidate) && works.get(candidate.person.key)?.has('acting') === true) : null
        const other = fellow ?? (counterpart.isEqual ? best(isOther) : null)
        all.push({ start: token.start, end: tokens[counterpart.end - 1]!.end, kind: 'role', key: other?.person.key ?? null })
        touch(key, 1)
        if (other !== null) {
          touch(other.person.key, verbSeen ? 1.4 : 3)
          if (!verbSeen) subject = other.person.key
        }
        i = counterpart.end - 1
        continue
      }
      all.push({ start: token.start, end: token.end, kind: 'pronoun', key })
      if (key !== null) {
        const isSubject = word === 'he' || word === 'she'
        touch(key, isSubject ? (verbSeen && !isSaid(tokens, i) ? 2 : 3) : 1.2)
        if (isSubject && !verbSeen && subject === null) subject = key
      }
      continue
    }
    if (word === 'the' || word === 'this') {
      const role = roleAt(tokens, i + 1)
      if (role === null || nameFollows(mentions, tokenOf, mention, role.end)) continue
      const key = byRole(role.noun)
      all.push({ start: token.start, end: tokens[role.end - 1]!.end, kind: 'role', key })
      if (key !== null) {
        touch(key, verbSeen && !isSaid(tokens, i) ? 1.4 : 3)
        if (!verbSeen && subject === null) subject = key
      }
      i = role.end - 1
    }
  }
  return { all, works, personIn: (span) => personIn(span, all, mentions) }
}

const genders: ReadonlyMap<string, Gender> = new Map([
  ['he', 'he'], ['him', 'he'], ['his', 'he'], ['himself', 'he'], ['she', 'she'], ['her', 'she'], ['hers', 'she'], ['herself', 'she'],
])

function personIn(span: Span, all: readonly Reference[], mentions: readonly (Span & { readonly key: Key })[]): Key | null {
  const firstIn = <Item extends Span>(items: readonly Item[]): Item | undefined => {
    const at = lastStartingBy(items, span.start)
    return [items[at], items[at + 1]].find((item) => item !== undefined && overlaps(item, span))
  }
  const byName = firstIn(mentions)
  const byReference = firstIn(all)
  if (byName === undefined) return byReference?.key ?? null
  return byReference !== undefined && byReference.start < byName.start ? (byReference.key ?? byName.key) : byName.key
}

/** After a preposition somebody is no subject: "with Ada", "by Ada", "as Ada". */
function isOblique(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const { pos, lower } = tokens[i]!
    if (lower === ',' || lower === '.') return false
    if (pos === 'ADP' || lower === 'with' || lower === 'like' || lower === 'by' || lower === 'to') return true
    if (pos === 'VERB') return false
  }
  return false
}

/** "…, and Ada put up the picture": a clause of its own, with a subject of its own. */
function startsClause(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]
  const next = tokens[last + 1]
  return before !== undefined && next !== undefined && (before.pos === 'CCONJ' || /^(?:while|whereas|then)$/u.test(before.lower)) && tokens[first - 2]?.pos === 'PUNCT' && /^(?:VERB|AUX)$/u.test(next.pos) && !next.lower.endsWith('ing')
}

/** "Asked by host Ada Lindqvist": whoever asks is not the one who answers. */
function isAsker(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - 4; i--) if (tokens[i]!.lower === 'by') return /^(?:asked|pressed|quizzed|grilled|interviewed|questioned|prompted|pushed)$/u.test(tokens[i - 1]!.lower)
  return false
}

/** "As for Ada", "According to Ada": who is named is what the sentence is about. */
function isTopic(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2]?.lower
  return (tokens[at - 1]?.lower === 'for' && before === 'as') || (tokens[at - 1]?.lower === 'to' && before === 'according')
}

/** "said Ada": the one who speaks stands behind the verb. */
function isSaid(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const { pos, lower } = tokens[i]!
    if (saidWords.has(lower)) return true
    if (pos === 'PUNCT' || pos === 'ADP' || pos === 'AUX') return false
  }
  return false
}
const saidWords = new Set('said says added adds told tells wrote writes recalled replied joked continued admitted explained noted laughed quipped asked answered'.split(' '))

/** Whether a verb stands in a clause after "who", "which" or "that", close by. */
function isInRelative(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const { lower } = tokens[i]!
    if (lower === 'who' || lower === 'which' || lower === 'whose') return true
    if (lower === ',' || lower === '.') return false
  }
  return false
}

/** "her" before a noun phrase is a possessor. */
function isPossessor(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM|VERB)$/u.test(next.pos)
}

function nameFollows(mentions: readonly Span[], tokenOf: readonly number[], from: number, token: number): boolean {
  for (let i = from; i < mentions.length && tokenOf[i]! <= token; i++) if (tokenOf[i] === token) return true
  return false
}

/** A role phrase after "the": modifiers, then a noun of the table; or "57-year-old". `end` is the token after it. */
function roleAt(tokens: readonly Token[], from: number): { noun: string; end: number } | null {
  if (/^\d{1,3}$/u.test(tokens[from]?.text ?? '') && tokens[from + 2]?.lower === 'year' && tokens[from + 4]?.lower === 'old') {
    const noun = roles.has(tokens[from + 5]?.lower ?? '') ? tokens[from + 5]!.lower : 'person'
    return { noun, end: noun === 'person' && !roles.has(tokens[from + 5]?.lower ?? '') ? from + 5 : from + 6 }
  }
  for (let i = from; i < tokens.length && i < from + 5; i++) {
    const { lower, pos, text } = tokens[i]!
    const isHead = roles.has(lower)
    const next = tokens[i + 1]
    if (isHead) {
      // "the director of the comedy", "the writer-producer", "the star power" are no references.
      if (next?.lower === '-' && roles.has(tokens[i + 2]?.lower ?? '')) continue
      if (next?.lower === 'of' || next?.lower === 'who' || next?.lower === 'behind' || (next?.pos === 'NOUN' && !roles.has(next.lower) && verbsOfSaying.get(next.lower)?.form !== 'past' && verbsOfSaying.get(next.lower)?.form !== 's')) return null
      if (roles.has(next?.lower ?? '')) continue
      return { noun: lower, end: i + 1 }
    }
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'NUM' && text !== '-' && pos !== 'VERB') return null
  }
  return null
}

function counterpartAt(tokens: readonly Token[], from: number): { gender: 'she' | 'he' | null; end: number; isEqual: boolean; isFellow: boolean } | null {
  for (let i = from; i < tokens.length && i < from + 5; i++) {
    const { lower, pos, text } = tokens[i]!
    const gender = counterparts.get(lower)
    if (gender !== undefined) return { gender, end: i + 1, isEqual: gender === null, isFellow: /^(?:co-?star|co-lead|cast-?mate)$/u.test(lower) }
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'NUM' && text !== '-' && pos !== 'ADV') return null
  }
  return null
}
