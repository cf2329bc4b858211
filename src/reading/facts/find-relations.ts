import { earlyLife, nounKinds, ordinals, relationNouns, relationParticiples, tellsOf } from '#language'
import { plainSpan } from '#text'
import { mainTitle } from './lineage.ts'
import { readContinuation } from './relations-by-verb.ts'
import { addRelation as add, type RelationSearch as Search, lastNamed, tellingWords, titleBefore, type Unnamed, withRoots, workOfParagraph } from './relation-search.ts'
import { namedAfter } from './relation-names.ts'
import { isForeignWork, isSaidOfIt, isVerbOfPlan, relationMeant, versionAt } from './relation-nouns.ts'
import { readFrames } from './relations-by-frame.ts'
import { describedBefore, isKindNoun, isPossessive } from './noun-phrases.ts'
import type { Key, Relation, RelationName, Title } from '../reading.ts'
import { sign } from './signs.ts'
import type { Line, Term } from './terms.ts'

/**
 * Find which named title is the sequel, prequel, spin-off, remake, reboot, revival or adaptation of which. In text order,
 * each pair once. A number or a colon in a name is no relation unless the text speaks of one. What is denied is left out.
 */
export function findRelations(lines: readonly Line[], titles: readonly Title[], extended: ReadonlyMap<Key, Key>, headline: string | null): readonly Relation[] {
  const sources = new Set(titles.filter((title) => title.kind === 'other').map((title) => title.key))
  const onScreen = titles.filter((title) => title.kind !== 'other').map((title) => title.key)
  const search: Search = { lines, extended, main: mainTitle(titles, extended, headline), words: new Map(titles.map(({ key, name }) => [key, tellingWords(name)])), sources, onScreen, found: [], guessed: new Set(), unnamed: [] }
  for (const line of lines) {
    if ((line.signs & sign.topic) !== 0) readFrames(search, line)
    if ((line.signs & sign.relation) === 0) continue
    for (let i = 0; i < line.terms.length; i++) {
      const term = line.terms[i]!
      if ((term.signs & sign.relation) === 0 || term.kind !== 'word') continue
      const noun = relationNouns.get(term.lower) ?? versionAt(line.terms, i)
      if (noun !== undefined && isVerbOfPlan(line.terms, i)) continue
      if (noun !== undefined && readMakingAgain(search, line, i, noun)) continue
      if (noun !== undefined) readNoun(search, line, i, noun)
      else if (relationParticiples.has(term.lower)) readParticiple(search, line, i)
      else if (term.lower === 'based' || term.lower === 'began' || term.lower === 'originated') readSource(search, line, i)
      else if (readContinuation(search, line, i)) continue
      else if (earlyLife.has(term.lower)) readEarlyLife(search, line, i)
      else if (term.lower === 'so' && i === 0) readLikewise(search, line)
      else if (ordinals.get(term.lower) !== undefined && ordinals.get(term.lower)! > 1 && nounKinds.get(line.terms[i + 1]?.lower ?? '') === 'film') search.unnamed.push({ relation: 'sequel', of: null, line, at: i })
    }
  }
  nameTheUnnamed(search, titles)
  return onceEach(withRoots(search))
}

function readNoun(search: Search, line: Line, at: number, noun: RelationName): void {
  const { terms } = line
  const phrase = describedBefore(terms, at)
  const relation = relationMeant(terms, at, phrase.from, noun)
  if (isDenied(terms, phrase.from)) return
  const of = originalAfter(terms, at) ?? originalBefore(terms, phrase.from)
  if (isSaidOfIt(terms, phrase.from, at) && readOfIt(search, line, at, relation, of)) return
  const named = namedAfter(terms, at, of)
  if (named.length > 0) {
    const subject = of ?? subjectBefore(search, terms, phrase.from, named) ?? (named.length > 1 && search.main !== null && named.includes(search.main) ? otherThan(search, line, named) : null)
    for (const title of named) add(search, relation, title, subject, line)
    return
  }
  // "Harbour Lights, a Glass Tide spin-off": what the whole phrase is said of.
  const start = of !== null && terms[phrase.from - 1]?.kind === 'title' && terms[phrase.from - 1]!.titles[0] === of && /^(?:a|an|the|another)$/u.test(terms[phrase.from - 2]?.lower ?? '') ? phrase.from - 2 : phrase.from
  const before = namedBefore(terms, start)
  if (before !== null && before !== of && add(search, relation, before, of, line)) return
  // "Osric wrote this prequel to his 2015 miniseries Salt House"
  if (of !== null && terms[phrase.from]?.lower === 'this') {
    const subject = workOfParagraph(search, line, of)
    if (subject !== null && add(search, relation, subject, of, line)) return
  }
  // "A follow-up to the hit, it opened on Friday": the sentence before says what "it" is.
  if (of !== null && phrase.from === 0 && terms.slice(at, at + 12).some((term) => term.lower === 'it')) {
    const subject = titleBefore(search, line, of)
    if (subject !== null && add(search, relation, subject, of, line)) return
  }
  search.unnamed.push({ relation, of, line, at })
}

/** "It is a remake of Glass Tide.", "It is also a remake: Glass Tide told the same story in 1948". False when nothing shows the two works. */
function readOfIt(search: Search, line: Line, at: number, relation: RelationName, of: Key | null): boolean {
  const { terms } = line
  const colon = terms[at + 1]?.lower === ':' ? terms[at + 2] : undefined
  const original = of ?? (colon?.kind === 'title' && colon.byName ? colon.titles[0]! : null)
  if (original !== null) {
    const subject = titleBefore(search, line, original) ?? (search.main === original ? null : search.main)
    return subject !== null && add(search, relation, subject, original, line)
  }
  const last = search.found.at(-1), before = search.lines[line.index - 1]
  if (before === undefined || last?.evidence.start !== before.start || terms.some((term) => term.kind === 'title')) return false
  // "An article called Night Ferry a remake of Salt House. It is a sequel."
  if (before.terms.some((term) => /^(?:described|called|referred|misstated|wrongly|incorrectly|misidentified|error|said)$/u.test(term.lower))) search.found.pop()
  search.found.push({ ...last, relation, evidence: plainSpan(line) })
  return true
}

/** "Salt House reboots Night Ferry with a new cast": a verb between two works. */
function readMakingAgain(search: Search, line: Line, at: number, noun: RelationName): boolean {
  const { terms } = line
  const title = terms[at - 1]
  if (!/^(?:remakes|reboots|relaunches)$/u.test(terms[at]!.lower) || title?.kind !== 'title' || terms[at - 2]?.lower === 'the') return false
  const of = terms.slice(at + 1, at + 9).find((term) => term.kind === 'title' || /^[.,;]$/u.test(term.lower))
  return of?.kind === 'title' && add(search, noun, title.titles[0]!, of.titles[0]!, line)
}

/** "not a sequel", "never a remake", "isn't a reboot". */
function isDenied(terms: readonly Term[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 2); i--) if (/^(?:not|n't|never|no|neither|nor)$/u.test(terms[i]!.lower)) return true
  if (/^(?:no|any)$/u.test(terms[from]?.lower ?? '')) return true
  // "denied that it is a sequel", "Could it be a sequel?"
  return terms.slice(Math.max(0, from - 10), from).some((term) => /^(?:denied|denies|denying|rubbished|dismissed|whether)$/u.test(term.lower)) || (terms.at(-1)?.lower === '?' && /^(?:could|will|would|might|can|is|should|does)$/u.test(terms[0]?.lower ?? ''))
}

/** The title a relation noun points to: "sequel to the 1986 comedy Class Ring", "spin-off of Farlight". */
function originalAfter(terms: readonly Term[], at: number): Key | null {
  let i = at + 1
  while (i < terms.length && i < at + 4 && isKindNoun(terms[i])) i++
  if (!/^(?:to|of|for|from|in|on)$/u.test(terms[i]?.lower ?? '')) return null
  for (let j = i + 1; j < Math.min(terms.length, i + 12); j++) {
    const term = terms[j]!
    if (term.kind === 'title') return term.byName ? term.titles[0]! : null
    if (isPossessive(term) || (term.kind === 'person' && isPossessive(terms[j + 1]))) continue
    if (term.kind === 'person' || (term.kind === 'mark' && term.lower !== ',' && term.lower !== '-') || (term.lower === ',' && (terms[j + 1]?.kind !== 'title' || !isKindNoun(terms[j - 1])))) return null
    if (/^(?:which|that|who|is|was|has|had|with|where)$/u.test(term.lower)) return null
  }
  return null
}

/** "Night Ferry's sequel", "Night Ferry and its sequel", "a Night Ferry prequel". */
function originalBefore(terms: readonly Term[], from: number): Key | null {
  const possessor = terms[from]
  if (possessor?.kind === 'title' && possessor.byName && isPossessive(terms[from + 1])) return possessor.titles[0]!
  const before = terms[from - 1]
  if (before?.kind === 'title' && before.byName && terms[from]?.lower !== 'its') return /^(?:a|an|the|another)$/u.test(terms[from - 2]?.lower ?? '') ? before.titles[0]! : null
  if (possessor?.lower !== 'its') return null
  for (let i = from - 1; i >= Math.max(0, from - 12); i--) if (terms[i]!.kind === 'title' && terms[i]!.byName) return terms[i]!.titles[0]!
  return null
}

/** A title that a relation noun is said of: "Night Ferry, a spin-off", "Night Ferry was made as a spin-off". */
function namedBefore(terms: readonly Term[], from: number): Key | null {
  let i = from - 1
  // "a 2011 pilot for another spin-off", "X's remake"
  if (/^(?:for|of|as)$/u.test(terms[i]?.lower ?? '')) i = describedBefore(terms, i).from - 1
  if (terms[i]?.lower === "'s") i--
  while (i >= 0 && (terms[i]!.kind === 'organization' || terms[i]!.kind === 'date' || /^(?:in|as|made|being|is|was|were|be|really|actually|serves|served|acts|billed|described|conceived|planned|intended|essentially|basically|technically|both|also|became|—|–|-|,)$/u.test(terms[i]!.lower))) i--
  if (terms[i]?.lower === ')') while (i >= 0 && terms[i]!.lower !== '(') i--
  if (terms[i]?.lower === '(') i--
  const term = terms[i]
  if (term?.kind !== 'title' || !term.byName) return null
  // "called Night Ferry a remake of"
  if (i === from - 1 && !terms.slice(Math.max(0, i - 6), i).some((each) => /^(?:call|calls|called|calling|labels|labelled|labeled|dubbed|considers|considered|described|makes|made)$/u.test(each.lower))) return null
  return term.titles[0]!
}

/** What spawned it: the title named before in the same sentence, where it is no near miss of the one found. */
function subjectBefore(search: Search, terms: readonly Term[], from: number, named: readonly Key[]): Key | null {
  if (named.some((title) => search.extended.has(title))) return null
  const before = terms.slice(0, from).find((term) => term.kind === 'title' && term.byName && !named.includes(term.titles[0]!))?.titles[0]
  if (before === undefined) return null
  // "It inspired a spin-off, A, and a remake, B": both of the same.
  return search.found.slice(-8).find(({ title, evidence }) => title === before && terms[0]!.start >= evidence.start && terms[0]!.start < evidence.end)?.of ?? before
}

/** "The sequels, A and B, did less well than Night Ferry": the work beside them, here or just before. */
function otherThan(search: Search, line: Line, named: readonly Key[]): Key | null {
  for (const each of [line, search.lines[line.index - 1], search.lines[line.index - 2], search.lines[line.index + 1]]) {
    const other = each?.terms.find((term) => term.kind === 'title' && term.byName && !named.includes(term.titles[0]!))
    if (other !== undefined) return other.titles[0]!
  }
  return null
}

/** "remade in Tamil as Night Tea"; "what was left of Night Ferry when it was rebooted". */
function readParticiple(search: Search, line: Line, at: number): void {
  const relation = relationParticiples.get(line.terms[at]!.lower)!
  const { terms } = line
  if (relation === 'adaptation') {
    // "ABC adapted Glass Tide as Brackish": what was on screen already is made again.
    const again = afterVerb(terms, at, Math.min(terms.length, at + 6))
    const as = again === null || search.sources.has(again) ? -1 : terms.findIndex((term, i) => i > at && i < at + 8 && (term.lower === 'as' || term.lower === 'into'))
    const name = as < 0 ? undefined : terms.slice(as + 1, as + 5).find((term) => term.kind === 'title' && term.byName)
    if (name === undefined) return readSource(search, line, at)
    add(search, 'remake', name.titles[0]!, again, line)
    return
  }
  const before = terms.slice(0, at).filter((term) => term.kind === 'title' && term.byName)
  let named = false
  for (let i = at + 1; i < Math.min(terms.length, at + (named ? 24 : 10)); i++) {
    if (/^[.;]$/u.test(terms[i]!.lower) || relationParticiples.has(terms[i]!.lower)) break
    if (terms[i]!.lower !== 'as') continue
    const name = terms.slice(i + 1, i + 5).find((term) => term.kind === 'title' && term.byName)
    if (name) add(search, relation, name.titles[0]!, before[0]?.titles[0] ?? afterVerb(terms, at, i) ?? (terms.slice(0, at).some((term) => term.lower === 'it') ? lastNamed(search, line, name.titles[0]!) : null), line)
    else return
    named = true
  }
  if (named) return
  const pair = [...new Set(before.map((term) => term.titles[0]!))]
  if (pair.length === 2 && terms[at + 1]?.lower === 'it') add(search, relation, pair[0]!, pair[1]!, line)
}

/** "rebooted Night Ferry as": the title between the verb and "as". */
const afterVerb = (terms: readonly Term[], at: number, as: number): Key | null => terms.slice(at + 1, as).find((term) => term.kind === 'title' && term.byName)?.titles[0] ?? null

/** "Casablanca, based on": a name that is not known for a title may be the work. */
const namesUnknown = (terms: readonly Term[], at: number): boolean => terms.slice(Math.max(0, at - 6), at).some((term, _, list) => term.kind === 'word' && term.pos === 'PROPN' && list.at(-1)!.lower === ',')

/** "based on the novel Salt", "adapted from Salt", "began as Salt, a novel". */
function readSource(search: Search, line: Line, at: number): void {
  const { terms } = line
  // "who based it on Feed, a short"
  const over = terms[at]!.lower === 'based' && /^(?:it|this|that|them|his|her|the)$/u.test(terms[at + 1]?.lower ?? '') ? terms.findIndex((term, i) => i > at && i < at + 6 && (term.lower === 'on' || term.lower === 'upon')) : at + 1
  if (!/^(?:on|upon|from|as|by)$/u.test(terms[over]?.lower ?? '')) return
  let source = -1
  for (let i = at + 2; i < Math.min(terms.length, at + 16) && source < 0; i++) {
    if (/^[.;]$/u.test(terms[i]!.lower)) break
    if (terms[i]!.kind === 'title' && terms[i]!.byName) source = i
  }
  if (source < 0) return
  const of = terms[source]!.titles[0]!
  const subject = terms.slice(0, at).findLast((term) => term.kind === 'title' && term.titles[0] !== of)?.titles[0] ?? (namesUnknown(terms, at) ? null : (titleBefore(search, line, of) ?? search.main))
  if (terms[at]!.lower === 'began' && !/^(?:,|as)$/u.test(terms[source + 1]?.lower ?? '')) return
  // "adapted from the Danish series Glass Tide": what was on screen is made again.
  const relation = terms[at]!.lower === 'adapted' && isForeignWork(terms, at + 2, source) && !search.sources.has(of) ? 'remake' : 'adaptation'
  if (subject !== null && subject !== of) search.found.push({ title: subject, relation, of, evidence: plainSpan(line) })
}

/** "went back to the sisters' girlhood": a prequel without the word. */
function readEarlyLife(search: Search, line: Line, at: number): void {
  const { terms } = line
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    if (!tellsOf.has(terms[i]!.lower)) continue
    const title = terms.slice(0, i).find((term) => term.kind === 'title' && term.byName)?.titles[0]
    if (title !== undefined && title !== search.main) add(search, 'prequel', title, null, line)
    return
  }
}

/** "So was Night Ferry III": what the sentence before says holds again. */
function readLikewise(search: Search, line: Line): void {
  const { terms } = line
  if (!/^(?:was|is|did|does|were)$/u.test(terms[1]?.lower ?? '') || terms[2]?.kind !== 'title') return
  const last = search.found.at(-1)
  if (last && last.evidence.end <= line.start && search.lines[line.index - 1]?.start === last.evidence.start) add(search, last.relation, terms[2]!.titles[0]!, last.of, line)
}

/** Ties nouns left without a name to a title named soon after, or to the one title that extends the original's name. */
function nameTheUnnamed(search: Search, titles: readonly Title[]): void {
  const taken = new Set(search.found.map((relation) => relation.title))
  for (const each of search.unnamed) {
    const soon = namedSoon(search, each)
    if (soon !== null && !taken.has(soon) && soon !== each.of && (each.of !== null || soon !== search.main) && add(search, each.relation, soon, each.of, each.line)) taken.add(soon)
  }
  const open = titles.filter((title) => !taken.has(title.key) && search.extended.has(title.key))
  if (open.length !== 1) return
  const title = open[0]!
  const base = search.extended.get(title.key)!
  const unnamed = search.unnamed.find((each) => (each.of === null || each.of === base) && (!/\d|\b(?:II|III|IV)\b/u.test(title.name) || each.relation === 'sequel'))
  if (unnamed && !isIndefiniteTalk(unnamed)) add(search, unnamed.relation, title.key, base, unnamed.line)
}

/** "we were nervous about a revival" speaks of one that is; "no remake is planned" and "if there is a sequel" do not. */
function isIndefiniteTalk({ line, at }: Unnamed): boolean {
  return line.terms.slice(Math.max(0, at - 6), at).some((term) => /^(?:if|no|whether|not|n't|never|any|another|would|talk|talks|rumou?rs?|question|possible|potential|asked)$/u.test(term.lower))
}

function namedSoon(search: Search, { line, at }: Unnamed): Key | null {
  const rest = line.terms.slice(at + 1)
  const ends = rest.every((term) => term.kind === 'mark' || isKindNoun(term))
  const asks = rest.at(-1)?.lower === '?' || line.terms.at(-1)?.lower === '?'
  const definite = /^(?:the|that|this)$/u.test(line.terms[describedBefore(line.terms, at).from]?.lower ?? '')
  if (!ends && !asks && !definite && !(line.terms.length < 16 && search.lines[line.index + 1]?.terms[0]?.lower === 'it')) return null
  for (let index = line.index + 1; index <= Math.min(search.lines.length - 1, line.index + 3); index++) {
    const { terms } = search.lines[index]!
    const i = terms.findIndex((term) => term.kind === 'title')
    if (i < 0) continue
    const term = terms[i]!
    if (!term.byName) return null
    const called = /^(?:called|titled|named|entitled)$/u.test(terms[i - 1]?.lower ?? '')
    if (called && !ends && !asks && !definite && terms[0]?.lower !== 'it' && terms[0]?.lower !== 'its') return null
    return called || (i <= 1 && (ends || asks)) || (asks && /^(?:that|,|:)$/u.test(terms[i - 1]!.lower)) ? term.titles[0]! : null
  }
  return null
}

function onceEach(relations: readonly Relation[]): Relation[] {
  const seen = new Set<string>()
  return relations
    .filter((relation) => {
      const id = `${relation.title} ${relation.relation} ${relation.of}`
      if (seen.has(id)) return false
      seen.add(id)
      return true
    })
    .sort((one, other) => one.evidence.start - other.evidence.start)
}
