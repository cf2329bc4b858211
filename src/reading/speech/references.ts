import { roles, worksByVerb } from '#language'
import { lastStartingBy, overlaps, tokenIndexAt, type Layout, type Span } from '#text'
import { kinMeant } from './kin.ts'
import type { FoundPerson, Gender, Named } from '../names/mentions.ts'
import type { Key } from '../reading.ts'
import { counterpartAt, isApposition, isAsker, isBullet, isInRelative, isInTitle, isOblique, isPossessor, isSaid, isTopic, nameFollows, roleAt, speaksNext, startsClause } from './reference-places.ts'
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
  producing: ['creating', 'showrunning'], directing: ['writing', 'creating'],
}
/** How much it counts whom a text speaks of most, beside who was named last. */
const prominence = 0.6

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
  /** How often each person was spoken of up to here. */
  const spokenOf = new Map<Key, number>()
  let spoken = 0
  let sentence = 0
  let subject: Key | null = null
  let mention = 0

  const weightOf = (candidate: Candidate) => candidate.weight * fade ** (sentence - candidate.sentence)
  const touch = (key: Key, weight: number) => {
    const at = recent.findIndex((candidate) => candidate.person.key === key)
    const person = byKey.get(key)
    if (person === undefined) return
    spokenOf.set(key, (spokenOf.get(key) ?? 0) + 1)
    spoken++
    const candidate: Candidate = at >= 0 ? recent[at]! : { person, gender: person.gender, weight: 0, sentence }
    candidate.weight = Math.max(weight, at >= 0 ? weightOf(candidate) + 0.2 : 0)
    candidate.sentence = sentence
    if (at >= 0) recent.splice(at, 1)
    recent.unshift(candidate)
    if (recent.length > remembered) recent.pop()
  }
  /** The text's own hero is meant sooner than somebody just mentioned in passing. */
  const scoreOf = (candidate: Candidate) => weightOf(candidate) + (spoken < 6 ? 0 : prominence * (spokenOf.get(candidate.person.key) ?? 0) / spoken)
  const best = (fits: (candidate: Candidate) => boolean): Candidate | null => {
    let found: Candidate | null = null
    for (const candidate of recent) if (fits(candidate) && (found === null || scoreOf(candidate) > scoreOf(found))) found = candidate
    return found
  }
  /** Work that the references themselves show: "the actress" who was meant acts. */
  const learned = new Map<Key, Set<string>>()
  const learn = (key: Key, work: string | null | undefined) => {
    if (work == null || work === 'other') return
    const known = learned.get(key)
    if (known === undefined) learned.set(key, new Set([work]))
    else known.add(work)
  }
  const isPlaced = ({ person: { key } }: Candidate) => works.has(key) || learned.has(key)
  const agrees = (candidate: Candidate, gender: Gender | null) => gender === null || candidate.gender === null || candidate.gender === gender
  const pronoun = (gender: Gender, isObject: boolean): Key | null => {
    const fitting = (candidate: Candidate) => agrees(candidate, gender) && !(isObject && candidate.person.key === subject) && weightOf(candidate) > 0.02
    const sure = best((candidate) => fitting(candidate) && candidate.gender === gender)
    const open = best((candidate) => fitting(candidate) && candidate.gender === null)
    // Somebody of unknown gender is preferred only where clearly nearer.
    const chosen = sure !== null && (open === null || scoreOf(sure) * 2 >= scoreOf(open) && weightOf(sure) * 8 >= weightOf(open)) ? sure : open
    if (chosen !== null && chosen.gender === null) chosen.gender = gender
    return chosen?.person.key ?? null
  }
  const byRole = (noun: string): Key | null => {
    const role = roles.get(noun)
    if (role === undefined) return null
    const fits = (candidate: Candidate) => agrees(candidate, role.gender) && weightOf(candidate) > 0.002
    const has = (candidate: Candidate, work: string) => works.get(candidate.person.key)?.has(work) === true || learned.get(candidate.person.key)?.has(work) === true
    if (role.work === null || role.work === 'other') return best(fits)?.person.key ?? null
    const introduced = best((candidate) => fits(candidate) && has(candidate, role.work!))
    const isLoose = role.work === 'acting' || role.work === 'star'
    if (introduced !== null) {
      // "the actor" may be anybody: one who was just the subject outweighs one long introduced as an actor.
      const nearer = isLoose ? best((candidate) => fits(candidate) && !isPlaced(candidate)) : null
      return (nearer !== null && weightOf(nearer) > 3 * weightOf(introduced) ? nearer : introduced).person.key
    }
    for (const near of nearWorks[role.work] ?? []) {
      const found = best((candidate) => fits(candidate) && has(candidate, near))
      if (found !== null) return found.person.key
    }
    // Nobody was introduced so: then somebody of whose work nothing is known, or whoever is plainly spoken of.
    const unknown = best((candidate) => fits(candidate) && !isPlaced(candidate))
    const any = best(fits)
    // "the Night Ferry star" is not whoever is known to have written the books.
    const writesOnly = any !== null && isLoose && works.get(any.person.key)?.size === 1 && works.get(any.person.key)!.has('writing')
    if (any !== null && any !== unknown && !(writesOnly && unknown !== null) && (unknown === null ? isLoose || weightOf(any) > 1 : isLoose && scoreOf(any) > 2.5 * scoreOf(unknown))) return any.person.key
    return unknown?.person.key ?? null
  }

  let paragraph = -1
  let isNewParagraph = false
  /** Whom the items of a list begin with: "* She …", "* She …". */
  let listed: Key | null = null
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
      touch(key, isQuoted ? 0.25 : isPossessive ? 1 : speaksNext(tokens, last) ? 3 : isSubject ? (subject === null || isNewClause ? 3 : 2.4) : isAsker(tokens, i) ? 0.4 : subject === null && before?.lower === 'by' && !worksByVerb.has(tokens[i - 2]?.lower ?? '') && tokens[last + 1]?.pos === 'PUNCT' ? 2.2 : 1.4)
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
      const isListed = i > 0 && isBullet(tokens[i - 1]!.text) && (paragraph < 0 || i - 1 <= layout.paragraphs[paragraph]!.firstToken || layout.text[tokens[i - 1]!.start - 1] === '\n')
      const key: Key | null = isListed && listed !== null && (byKey.get(listed)?.gender ?? gender) === gender ? listed : pronoun(gender, isObject)
      if (isListed) listed = key
      // Whoever has a co-star acts as well.
      if (counterpart?.isFellow === true && key !== null && !works.has(key)) learn(key, 'acting')
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
    if ((word === 'the' || word === 'this') && !isInTitle(named.titles.mentions, token.start)) {
      const role = roleAt(tokens, i + 1)
      if (role === null || nameFollows(mentions, tokenOf, mention, role.end) || isApposition(tokens, mentions, tokenOf, mention, role.end)) continue
      const key = byRole(role.noun)
      if (key !== null && !works.has(key)) learn(key, roles.get(role.noun)?.work)
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
