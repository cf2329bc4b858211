import { calendarWords, commonCapitalised, commonWords, givenNames, honorifics, nameParticles, organizationWords, peoples, personCuesAfter, places, roleNouns } from '#language'
import type { Layout, Span } from '#text'
import { isKnownOther } from './known-names.ts'
import type { Word } from './words.ts'

/** A stretch that may name a person, cut clean of honorifics and of what only stands before a name. */
export interface PersonCandidate extends Span {
  /** Indexes into the words, half-open. */
  readonly firstWord: number
  readonly endWord: number
  readonly name: string
  /** How strongly shape and place speak for a person; 2 and more is enough. */
  readonly weight: number
  /** Spoken of as somebody's part: "played Mara Quill", "as Mara Quill", "(Mara Quill)" after a name. */
  readonly character: boolean
  /** Does something that only a real person does: says, directs, is 43. */
  readonly acts: boolean
  readonly gender: 'she' | 'he' | null
  /** After a word such as podcast or newsletter. */
  readonly venue: boolean
  /** After a rank such as Captain or Sergeant, which in talk of films belongs to parts. */
  readonly ranked: boolean
}

const contraction = /^(?:I|You|He|She|It|We|They|That|There|Who|What|Where|How|Here|Let|Don|Can|Won|Didn|Isn|Wasn|Aren|Couldn|Wouldn|Shouldn|Doesn|Haven|Hasn|Ain)[’'n]?[’'](?:s|re|ve|ll|d|m|t)$/u
const rank = /^(?:Captain|Commander|Lieutenant|Sergeant|Detective|Inspector|Constable|Deputy|Officer|Agent|Consul|Ambassador|Nurse|Uncle|Aunt|Auntie|Principal|Chef|Coach|Princess|Prince|Queen|King|Sister|Father|Colonel|General|Sgt\.|Lt\.|Capt\.)$/u
const suffix = /^(?:Jnr|Snr|Jr|Sr|Jr\.|Sr\.|II|III|IV)$/u
const initial = /^(?:\p{Lu}\.)+(?:-?\p{Lu}\.)*$/u
const neverInName = /^(?:The|A|An|In|On|At|But|And|When|As|For|With|From|After|Before|Since|While|If|So|Then|Now|What|Why|How|Who|Where|Is|Was|Were|Are|Did|Does|Do|Would|Could|Should|Has|Have|Had|It|It[’']s|He|She|They|We|You|I|This|That|That[’']s|These|Those|There|Here|Not|Both|Also|Just|Only|Even|Still|Yet|Meanwhile|Directed|Starring|Created|Written|Produced|Along|Asked|Based|Like|Unlike|About|Until|Though|Although|Because|According|Former|His|Her|Their|Its|My|Our|Your|Some|Many|Most|All|One|Two|Three|By|To|Of|Or|Over|Under|Once|Yes|No|Oh|Well|Dear|Thanks|Thank|Hello|Hi|Hey|Let|Let[’']s|Get|Go|See|Watch|Ask|Tell|Please|Maybe|Perhaps|Never|Ever|Every|Everybody|Everyone|Nobody|Somebody|Something|Nothing|Nor|Next|Last|Today|Tonight|Tomorrow|Yesterday|New|Old|Original|Exclusive|Actor|Actress|Director|Writer|Creator|Producer|Showrunner|Star|Co-star|Singer|Comedian|Superfan|Songs|Music|Missing|Enter|Reprising|Joining|Sounds|Swipe|Throwback|Directing|Also|Co-creator|Screenwriter|Composer|Host|Author|Photographer|Journalist|Playing|Speaking|Poor|Little|Young|Big-name|Either|Neither|Between|Without|Within|During|Despite|Against|Across|Behind|Above|Below|Around|Because|Surely|Obviously|Certainly|Indeed|Instead|However|Other|Another|Such|Same|Few|More|Less|Much|Cue|Add|Read|Plus|Photo|Image)$/u

/** Every run of capitalised words that may name a person, outside `taken`. In text order, never overlapping. */
export function personCandidates(layout: Layout, words: readonly Word[], taken: (span: Span) => boolean): PersonCandidate[] {
  const found: PersonCandidate[] = []
  let i = 0
  while (i < words.length) {
    const start = i
    if (!startsName(words[i]!) || taken(words[i]!) || tagged(layout, words[i]!)) {
      i++
      continue
    }
    let end = i + 1
    while (end < words.length && end - start < 7 && continuesName(layout, words, end) && !taken(words[end]!)) end++
    while (end > start + 1 && (words[end - 1]!.text === 'an' || nameParticles.has(words[end - 1]!.text))) end--
    i = end
    const candidate = candidateFrom(layout, words, start, end)
    if (candidate) found.push(alongsideAPart(layout, found.at(-1), candidate))
  }
  return found
}

/** "roommates Mara Quill and Dee Winslow": what is joined to a part is a part. */
function alongsideAPart(layout: Layout, before: PersonCandidate | undefined, candidate: PersonCandidate): PersonCandidate {
  if (!before?.character || candidate.character || candidate.acts) return candidate
  const between = layout.text.slice(before.end, candidate.start)
  return /^ and (?:the )?$/u.test(between) && !/^ as\b/u.test(layout.text.slice(candidate.end, candidate.end + 4)) ? { ...candidate, character: true } : candidate
}

function startsName(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text) || (/^(?:von|van|de|der|di|da|del|della)$/u.test(word.text) && false)
}

function continuesName(layout: Layout, words: readonly Word[], at: number): boolean {
  const word = words[at]!
  const before = words[at - 1]!
  if (word.paragraph !== before.paragraph || /[’']s$/iu.test(before.text)) return false
  // A nickname in marks: Mara “Bunny” Quill.
  const next = words[at + 1]
  if (/^ [“"‘'(]$/u.test(word.gap) && word.capital && next && /^[”"’')] $/u.test(next.gap) && next.capital) return true
  if (/^[”"’')] $/u.test(word.gap) && /^ [“"‘'(]$/u.test(before.gap)) return word.capital
  if (word.gap === ', ' && suffix.test(word.text)) return true
  if (word.gap !== ' ') return false
  if (/^\p{Lu}/u.test(word.text)) return !/^(?:I|I[’']m|I[’']d|I[’']ll|I[’']ve)$/u.test(word.text)
  // "Colm Mac an Bhaird"
  if (word.text === 'an' && /^(?:Mac|Nic|Ní|Ó)$/u.test(before.text)) return true
  return nameParticles.has(word.text) && next !== undefined && next.gap === ' ' && (/^\p{Lu}/u.test(next.text) || nameParticles.has(next.text)) && layout.text[word.start - 1] === ' '
}

/** Whether a word is a hashtag or a handle, which names nobody by itself. */
function tagged(layout: Layout, word: Word): boolean {
  const before = layout.text[word.start - 1]
  return before === '#' || before === '@' || before === '/'
}

function candidateFrom(layout: Layout, words: readonly Word[], from: number, to: number): PersonCandidate | undefined {
  let first = from
  let end = to
  let gender: 'she' | 'he' | null = null
  let honorific = false
  let ranked = false
  const strip = () => {
    while (first < end) {
      const word = words[first]!
      const lower = word.text.toLowerCase()
      const title = honorifics.get(lower)
      const alone = end - first === 1
      if (title !== undefined && !alone && !givenNames.has(word.text)) {
        gender ??= title
        honorific = true
        ranked ||= rank.test(word.text)
      } else if (word.first && !alone && !givenNames.has(word.text) && givenNames.has(words[first + 1]!.text) && !isName(word)) {
        // "Give Connie", "Thanks Mara": a sentence's first word before a name.
      } else if (end - first > 2 && !givenNames.has(word.text) && givenNames.has(words[first + 1]!.text) && /(?:lander|ian|ese|ish)$/u.test(word.text)) {
        // "Newfoundlander Gerald Power": where somebody is from.
      } else if (contraction.test(word.text)) {
        // "You're", "Don't": never a name.
      } else if (neverInName.test(word.text) && !(givenNames.has(word.text) && !alone) || /[’']s$/u.test(word.text) && end - first > 1) {
        // drop
      } else if ((peoples.has(lower) || calendarWords.has(lower) || commonCapitalised.has(lower)) && !alone && !givenNames.has(word.text)) {
        // drop
      } else break
      first++
    }
  }
  strip()
  if (first < end) first = afterOffice(words, first, end)
  strip()
  if (first >= end) return undefined
  const inside = words.slice(first, end)
  const start = inside[0]!.start
  const finish = inside.at(-1)!.bareEnd
  const name = layout.text.slice(start, finish)
  if (inside.length === 1 && inside[0]!.bareEnd - inside[0]!.start < 2) return undefined
  const around = placeOf(layout, words, first, end, honorific ? from : first)
  const weight = shapeOf(inside, name) + around.weight + (honorific ? (inside.length > 1 ? 1.8 : 1.5) : 0)
  return { start, end: finish, firstWord: first, endWord: end, name, weight, character: around.character, acts: around.acts, gender: gender ?? around.gender, ranked, venue: around.venue }
}

/**
 * "Charlotte Mayor Jennifer Roberts", "PolitiFact Executive Director Aaron Sharockman": the name begins after the office.
 * Where no office stands there, a long run of capitals begins at its first given name.
 */
function afterOffice(words: readonly Word[], first: number, end: number): number {
  if (givenNames.has(words[first]!.text)) {
    // "Virginia AFL-CIO President Doris Crouse-Mays": a place that is also a given name.
    if (!(end - first > 3 && places.has(words[first]!.text.toLowerCase()))) return first
  }
  for (let k = end - 2; k > first; k--) {
    const before = words[k - 1]!.text.toLowerCase()
    if (k - first > 1 && (roleNouns.has(before) || /^(?:executive|officer|leader)$/u.test(before)) && words[k - 1]!.text !== 'Star') return k
    if (!givenNames.has(words[k]!.text) || givenNames.has(words[k - 1]!.text)) continue
    if (roleNouns.has(before) || honorifics.has(before) || organizationWords.has(words[k - 1]!.text) || end - first > 4) return k
  }
  return first
}

/** Whether a sentence's first word looks like part of a name after all: an initial, or a double given name. */
function isName(word: Word): boolean {
  return initial.test(word.text) || /-/u.test(word.text)
}

function shapeOf(inside: readonly Word[], name: string): number {
  if (isKnownOther(name)) return -6
  const first = inside[0]!
  const last = inside.at(-1)!
  let weight = 0
  const given = givenNames.has(first.text) || givenNames.has(first.text.split('-')[0]!) || givenNames.has(capitalised(first.text))
  if (inside.length === 1) weight += given ? -0.5 : 0
  else if (inside.length <= 5) weight += given ? 2.5 : 0.7
  else weight -= 2
  if (inside.length > 1) {
    if (initial.test(first.text)) weight += 2
    if (suffix.test(last.text) && !/^I/u.test(last.text)) weight += 2
    if (inside.some((word) => nameParticles.has(word.text))) weight += 1
    if (/^(?:O[’']|Mc|Mac|Fitz|Al-|El-|Ní|Ó)\p{Lu}/u.test(last.text)) weight += 1
    if (/^\p{Lu}\p{L}+-\p{Lu}\p{L}+$/u.test(last.text)) weight += 1
    if (inside.some((word) => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word.text))) weight += 1
    if (/^\p{Lu}\.$/u.test(last.text)) weight -= 1
  }
  if (inside.length > 1 && inside.length < 5 && !given) {
    // Words that are no everyday English, side by side in capitals, are a name more often than anything else.
    const common = inside.filter((word) => commonWords.has(word.bare)).length
    if (inside.every((word) => !/\p{Ll}/u.test(word.text))) weight += 0
    else if (common === 0) weight += 1.4
    else if (common < inside.length && !commonWords.has(first.bare)) weight += 0.4
    else if (common === inside.length) weight -= 0.7
  }
  if ((organizationWords.has(last.text) || organizationWords.has(capitalised(last.text)) || /^(?:One|Two|Three|Four|Five|Six|Seven|Nine|Ten|Plus)$/u.test(last.text)) && !(given && inside.length <= 3)) weight -= 3
  for (const word of inside) {
    const lower = word.text.toLowerCase()
    if (calendarWords.has(lower) && !givenNames.has(word.text) && !(given && word !== first)) weight -= 3
    if (commonCapitalised.has(lower) && !givenNames.has(word.text)) weight -= 2
    if (peoples.has(lower) && inside.length > 1) weight -= 1.5
    if (/\d/u.test(word.text)) weight -= 3
    if (inside.length > 1 && /^\p{Lu}{2,}$/u.test(word.text) && inside.some((other) => /\p{Ll}{2}/u.test(other.text)) && word.text.length > 2) weight -= 2
  }
  if (places.has(first.text.toLowerCase()) && inside.length > 1 && !given) weight -= 2
  if (inside.length > 1 && !given && (places.has(last.text.toLowerCase()) || peoples.has(last.text.toLowerCase()))) weight -= 3
  return weight
}

const capitalised = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()

/** "as Mara Quill and Dee Winslow recently reunited": after the names comes what they do, so "as" begins a clause. */
function beginsClause(words: readonly Word[], first: number, end: number): boolean {
  let k = end
  while (k < words.length && k - end < 8 && words[k]!.paragraph === words[first]!.paragraph && (words[k]!.capital || /^(?:and|or|both|recently|finally|once|also|later|now|still|then|just|never|always|all|reportedly|apparently)$/u.test(words[k]!.text)) && !/[.;:]/u.test(words[k]!.gap)) k++
  const verb = words[k]
  if (!verb || verb.paragraph !== words[first]!.paragraph || /[,.;:()]/u.test(verb.gap)) return false
  return personCuesAfter.has(verb.text) || (k > end && /(?:ed|es)$/u.test(verb.text))
}

const playing = /^(?:as|play|plays|played|playing|portray|portrays|portrayed|portraying|voice|voices|voiced|voicing|role|roles|part|character|characters|character[’']s)$/u

function placeOf(layout: Layout, words: readonly Word[], first: number, end: number, outer: number): { weight: number; character: boolean; acts: boolean; venue: boolean; gender: 'she' | 'he' | null } {
  const word = words[first]!
  const last = words[end - 1]!
  const before = words[first - 1]
  const next = words[end]
  const sameBefore = before !== undefined && before.paragraph === word.paragraph && !/[.!?;]/u.test(word.gap)
  const sameAfter = next !== undefined && next.paragraph === last.paragraph
  const after = layout.text.slice(last.bareEnd, last.bareEnd + 24)
  let weight = 0
  let acts = false
  let venue = false
  let gender: 'she' | 'he' | null = null
  if (sameBefore) {
    const lower = before.text.toLowerCase().replace(/[’']s$/u, '')
    const comma = word.gap.includes(',')
    if (lower === 'by' && !comma) {
      weight += /^(?:directed|written|created|produced|played|penned|helmed|scripted|composed|hosted|voiced|portrayed|co-written|co-directed|co-created|screenplay|script|story|score|songs|music|novel|book|memoir|led|joined|replaced|introduced|adapted|developed|performance|cameo|column|run|moderated|photographed|narrated|sung|shot|edited|made)$/iu.test(words[first - 2]?.text ?? '') ? 2.5 : 1
      acts = true
    } else if (roleNouns.has(lower)) {
      weight += lower === 'named' || (!comma && end - first === 1) ? 2.7 : comma ? 1.5 : 2
      if (/^(?:actress|actresses|wife|ex-wife|daughter|sister|mother|mom|mum|aunt|niece|girlfriend|fiancée|spokeswoman|alumna|widow)$/u.test(lower)) gender = 'she'
      if (/^(?:husband|ex-husband|son|brother|father|dad|uncle|nephew|boyfriend|fiancé|spokesman|alumnus|widower)$/u.test(lower)) gender = 'he'
    } else if (lower === 'newsletter' || lower === 'magazine' || lower === 'website' || lower === 'site' || lower === 'blog' || lower === 'podcast' || lower === 'series' || lower === 'show' || lower === 'outlet' || lower === 'agency' || lower === 'company' || lower === 'band' || lower === 'ship') {
      weight -= 3
      venue = true
    } else if (lower === 'the' || lower === 'a' || lower === 'an') weight -= 2.5
    else if (/^(?:in|at|from|near|outside|inside|across|around)$/u.test(lower)) weight -= 1.5
    else if (/^(?:told|said|says|asked|thank|thanks|with|and|love|miss|rip|meet|met|joined|replaced|married|starring|featuring|opposite|alongside|cast)$/u.test(lower)) weight += 0.7
    if (/^(?:told|with)$/u.test(lower) && comma) weight -= 0.3
  }
  // "MARA QUILL: It rained."
  if (word.gap === '' && /^\**:/u.test(after) && end - first > 1) {
    weight += 1.5
    acts = true
  }
  if (sameAfter) {
    const lower = next.text.toLowerCase()
    if (/^\s$/u.test(next.gap) && personCuesAfter.has(lower)) {
      const speaks = !/^(?:has|is|was|had|will|would|did|does|can|could|runs|ran|returns|returned|began|continues|took|takes|made|makes|got|gets|went|goes|came|comes|turned|won|remains|put|shot|moved|left)$/u.test(lower)
      weight += speaks ? 2 : 0.7
      if (speaks) acts = true
    }
    if (/^(?:is|was|in) (?:still )?(?:in )?(?:early |final |active )?(?:talks|negotiations)\b/u.test(after.trimStart())) {
      weight += 2
      acts = true
    }
    if (/^,?\s?\(?$/u.test(next.gap) && /^,\s\d\d(?=[,.)\s])|^\s\(\d\d\)/u.test(after)) {
      weight += 2.5
      acts = true
    }
    if (/^,\s$/u.test(next.gap) && /^(?:who|whose|whom|now|then|also|aka|himself|herself)$/u.test(lower)) weight += 1.5
    if (/^\s$/u.test(next.gap) && /^(?:as|who)$/u.test(lower)) weight += 1
    if (/^,\s$/u.test(next.gap) && /^(?:the|a|an|its|his|her|their)$/u.test(lower)) weight += 0.5
    if (/^[”"’']?,?[”"’']?\s[“"‘']$/u.test(next.gap)) weight += 0.2
  }
  // Speech before: “…,” said Quill.
  if (sameBefore && last.bareEnd === last.end && /^(?:said|says|added|adds|recalled|recalls|joked|jokes|quipped|laughed|replied|replies|admitted|wrote|writes|asked|asks|insisted|insists|explained|explains|continued|noted|notes|offered|sighed|cracked|crowed|tweeted|confessed|teased|revealed|shrugged|tells|told)$/iu.test(before.text) && word.gap === ' ') {
    weight += /^(?:told|tells|asked|asks)$/iu.test(before.text) ? 0.3 : 1.5
    acts = !/^(?:told|tells|asked|asks)$/iu.test(before.text)
  }
  return { weight, character: standsForAPart(layout, words, first, end, outer), acts, venue, gender }
}

/** "played Mara Quill", "as the late Mara Quill", "Ada Lindqvist (Mara Quill)", "roommates Mara Quill and Dee Winslow, respectively". */
function standsForAPart(layout: Layout, words: readonly Word[], first: number, end: number, outer: number): boolean {
  const word = words[first]!
  // "Cassidy Price, played by", "Mr. Quill, to be played by", "Price will be played by"
  const after = layout.text.slice(words[end - 1]!.bareEnd, words[end - 1]!.bareEnd + 50)
  if (/^(?:,| \()? ?(?:who (?:is|was) |(?:is|was|will be|to be|being|had been|has been) )?(?:now |again |once |originally |memorably )?(?:played|portrayed|voiced) by\b/u.test(after)) return true
  // "Pauline and June Bright as Mrs Cope": who is somebody's player is no part.
  if (/^ as (?!well\b)/u.test(after) && words[first - 1]?.text === 'and') return false
  // "Tawny Kessler’s Beth Morrow": whose part it is.
  const owner = words[first - 1]
  if (owner && word.gap === ' ' && /[’']s$/u.test(owner.text) && owner.capital && end - first > 1 && givenNames.has(word.text) && words[first - 2]?.capital && owner.gap === ' ' && givenNames.has(words[first - 2]!.text)) return true
  // "who was bookish survivor Nell Harker", "who was Mr. Quill for five seasons"
  for (let k = first - 1; k > Math.max(0, first - 6); k--) {
    if (words[k]!.paragraph !== word.paragraph || (words[k + 1]!.gap !== ' ' && words[k + 1]!.gap.trim() !== '')) break
    if (/^(?:was|is)$/u.test(words[k]!.text) && /^who$/u.test(words[k - 1]?.text ?? '')) return true
    if (words[k]!.capital && !honorifics.has(words[k]!.text.toLowerCase())) break
  }
  const opening = words[outer]!
  if (/\((?:the [\p{Ll}-]+ )?$/u.test(layout.text.slice(Math.max(0, opening.start - 24), opening.start)) && /^(?:’s|'s)?\)/u.test(layout.text.slice(words[end - 1]!.bareEnd, words[end - 1]!.bareEnd + 3))) {
    // In parentheses right after a capitalised word: the part, or the player after the part. Both orders exist; the finder decides.
    return words[outer - 1]?.capital === true || /^the$/u.test(words[outer - 2]?.text ?? '')
  }
  for (let k = first - 1; k >= Math.max(0, first - 7); k--) {
    const before = words[k]!
    const gap = words[k + 1]!.gap
    if (before.paragraph !== word.paragraph || /[.!?;:()“”]/u.test(gap)) return false
    if (/,/u.test(gap) && k + 1 !== first && !/^(?:who|and)$/u.test(words[k + 1]!.text)) return false
    if (playing.test(before.text.toLowerCase())) {
      if (before.text.toLowerCase() === 'as' && /^(?:well|far|soon|long|much|such|just|known)$/iu.test(words[k - 1]?.text ?? '')) return false
      // "as X told", "as Quill puts it": a clause, no part.
      if (before.text.toLowerCase() === 'as' && !(words[k - 1]?.capital && before.gap === ' ') && beginsClause(words, first, end)) return false
      return true
    }
    if (before.capital && !/[’']s$/u.test(before.text) && !honorifics.has(before.text.toLowerCase()) && !/^(?:and)$/u.test(words[k + 1]!.text)) return false
    if (/^(?:with|by|in|on|to|from|for|at|of|opposite|alongside|that|when|where|who|whom|which|said|says|told)$/u.test(before.text) && !/^(?:role|part)$/u.test(words[k - 1]?.text ?? '')) return false
  }
  return false
}
