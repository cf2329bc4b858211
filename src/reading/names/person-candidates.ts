import { calendarWords, commonCapitalised, commonWords, givenNames, honorifics, nameParticles, officeNouns, organizationWords, peoples, places, roleNouns } from '#language'
import type { Layout, Span } from '#text'
import { placeOf } from './person-place.ts'
import { shapeOf } from './person-shape.ts'
import type { Word } from './words.ts'

/** A stretch that may name a person, cut clean of honorifics and of what only stands before a name. */
export interface PersonCandidate extends Span {
  /** Indexes into the words, half-open. */
  readonly firstWord: number
  readonly endWord: number
  readonly name: string
  /** The name as it is compared: its words folded, each hyphenated one as one. */
  readonly folded: string
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
const rank = /^(?:Mr\.?|Mrs\.?|Miss|Ms\.?|Superintendent|WPC|Corporal|Cpl\.?|Professor|Prof\.?|Dr\.?|Grandma|Grandpa|Det\.|Insp\.|Supt\.|Judge|Councilman|Councilwoman|Sheriff|Marshal|Warden|Constable|PC|DCI|DI|DS|Corporal|Major|Brigadier|Admiral|Private|Lady|Captain|Commander|Lieutenant|Sergeant|Detective|Inspector|Constable|Brother|Mother|Madam|Doctor|Reverend|Rev\.|Fr\.?|Col\.|Trooper|Deputy|Officer|Agent|Consul|Ambassador|Nurse|Cousin|Uncle|Aunt|Auntie|Aunty|Mama|Papa|Pa|Ma|Baba|Iya|Nana|Bra|Principal|Chef|Coach|Princess|Prince|Queen|King|Sister|Father|Colonel|General|Sgt\.|Lt\.|Capt\.)$/u
const suffix = /^(?:Jnr|Snr|Jr|Sr|Jr\.|Sr\.|II|III|IV)$/u
const initial = /^(?:\p{Lu}\.)+(?:-?\p{Lu}\.)*$/u
const neverInName = /^(?:Co-[a-z]+|The|A|An|In|On|At|But|And|When|As|For|With|From|After|Before|Since|While|If|So|Then|Now|What|Why|How|Who|Where|Is|Was|Were|Are|Did|Does|Do|Would|Could|Should|Has|Have|Had|It|It[’']s|He|She|They|We|You|I|This|That|That[’']s|These|Those|There|Here|Not|Both|Also|Just|Only|Even|Still|Yet|Meanwhile|Directed|Starring|Created|Written|Produced|Along|Asked|Based|Like|Unlike|About|Until|Though|Although|Because|According|Former|His|Her|Their|Its|My|Our|Your|Some|Many|Most|All|One|Two|Three|By|To|Of|Or|Over|Under|Once|Yes|No|Oh|Well|Dear|Thanks|Thank|Hello|Hi|Hey|Let|Let[’']s|Get|Go|See|Watch|Ask|Tell|Please|Maybe|Perhaps|Never|Ever|Every|Everybody|Everyone|Nobody|Somebody|Something|Nothing|Nor|Next|Last|Today|Tonight|Tomorrow|Yesterday|New|Old|Original|Exclusive|Actor|Actress|Director|Writer|Creator|Producer|Showrunner|Star|Co-star|Singer|Comedian|Superfan|Newcomer|Debutant|Debutante|Veteran|Thespian|Heartthrob|Starlet|Songs|Music|Missing|Enter|Reprising|Joining|Sounds|Swipe|Throwback|Directing|Also|Co-creator|Screenwriter|Composer|Host|Author|Photographer|Journalist|Playing|Speaking|Poor|Little|Young|Big-name|Either|Neither|Between|Without|Within|During|Despite|Against|Across|Behind|Above|Below|Around|Because|Surely|Obviously|Certainly|Indeed|Instead|However|Other|Another|Such|Same|Few|More|Less|Much|Cue|Add|Read|Plus|Photo|Image|Says|Said|Adds|Added|Tweets|Tweeted|Writes|Wrote|Asks|Recalls|Recalled|Explains|Explained|Quips|Quipped|Jokes|Joked|Tells|Told|Replies|Replied|Laughs|Laughed|Admits|Admitted|Spot|Spotted|Pictured|Grandma|Grandpa|Granny|Grandad|Senior|Junior|Plays|Played|Stars|Stars|Wrote|Screenplay|Dir|Prod|Hosted|Produced|Narrated|Presented|Introducing|Featuring|Presenting|Congratulations|Congrats|Welcome|Happy|Rest|Goodbye|Farewell|Bravo|Cheers|Sorry|Remember|Meet|Bless|Love|Loved|Imagine|Poor|Dear|Dearest|Darling|Lovely|Sweet|Blame|Leave|Be|Call|Give|Take|Keep|Make|Expect|Credit|Forget|Picture|Consider|Inspired|Onetime|One-time)$/u

const asWritten = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()

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
  // "Asha Moor AND Bex Tallow"
  // "MARA QUILL TO RETURN AS THE DUCHESS": in capitals as well.
  if (/^(?:AND|OR|WITH|FROM|THE|NOT|IS|WAS)$/u.test(word.text) && !before.loud || /^(?:AND|WITH|FROM|NOT|IS|WAS|TO|AS|IN|AT|ON|FOR|FILES|SAYS|JOINS|RETURNS|STARS|SIGNS|BACK|SET|TALKS|WILL|HAS|HAVE|ARE)$/u.test(word.text) && before.loud) return false
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
      // "Ma Hye-rin" is no mother.
      if (title !== undefined && !alone && !givenNames.has(word.text) && !(/^(?:Ma|Pa|Nana|Di)$/u.test(word.text) && /-\p{Ll}/u.test(words[first + 1]!.text))) {
        gender ??= title
        honorific = true
        // "Auntie Grace Ofori" is a real elder, "Auntie Comfort" may be a part.
        ranked ||= rank.test(word.text) && !(end - first > 2 && /^(?:Mr\.?|Mrs\.?|Miss|Ms\.?|Dr\.?|Prof\.?|Professor|Uncle|Aunt|Auntie|Aunty|Sister|Brother|Reverend|Rev\.|Fr\.?|Madam|Doctor|Father|Mother|Mama|Papa|Pa|Ma|Baba|Iya|Nana|Bra|Chef|Coach)$/u.test(word.text))
      } else if (word.first && !alone && !givenNames.has(word.text) && givenNames.has(words[first + 1]!.text) && !isName(word) && (word.everyday || end - first > 2)) {
        // "Give Connie", "Thanks Mara": a sentence's first word before a name.
      } else if (word.first && end - first > 2 && roleNouns.has(lower) && (givenNames.has(words[first + 1]!.text) || /^(?:star|director|creator|producer|actor|actress|writer|showrunner|host|composer)$/u.test(lower))) {
        // "Star Mara Quill": what somebody is, though it may be a given name.
      } else if (end - first > 2 && !givenNames.has(word.text) && givenNames.has(words[first + 1]!.text) && /(?:lander|ian|ese|ish)$/u.test(word.text)) {
        // "Newfoundlander Gerald Power": where somebody is from.
      } else if (honorific && end - first > 2 && /^(?:Executive|Operating|Financial|Creative|Content|Officer)$/u.test(word.text)) {
        // "Chief Executive Birgitta Ahlquist"
      } else if (contraction.test(word.text)) {
        // "You're", "Don't": never a name.
      } else if (!alone && word.loud && word.text.length > 2 && neverInName.test(asWritten(word.text)) && !givenNames.has(asWritten(word.text)) && !words[first + 1]!.loud) {
        // "Asha AND Bex Tallow"
      } else if (neverInName.test(word.text) && !(givenNames.has(word.text) && !alone) || /[’']s$/u.test(word.text) && end - first > 1) {
        // drop
      } else if ((peoples.has(lower) && !(lower === 'dutch' && end - first === 2) || calendarWords.has(lower) || commonCapitalised.has(lower)) && !alone && !givenNames.has(word.text)) {
        // drop
      } else break
      first++
    }
  }
  first = afterDepartment(words, first, end)
  // "National Award-winner Surekha Iyer", "Film-maker Kofi Asante": the name begins behind what somebody is.
  for (let k = end - 2; k >= first; k--) if (/-(?:maker|winner|director|producer|writer|actor|actress|star|turned|nominee|host|songwriter|singer|creator|founder|editor|comedian|presenter|born|based|trained|winning|nominated)$/iu.test(words[k]!.text)) {
    first = k + 1
    break
  }
  strip()
  if (first < end) first = afterOffice(words, first, end)
  strip()
  if (first >= end) return undefined
  const inside = words.slice(first, end)
  // "Nobody's told me", "has NOT signed": an everyday word alone.
  if (inside.length === 1 && (neverInName.test(inside[0]!.text.replace(/[’']s$/u, '')) && !givenNames.has(inside[0]!.text) || (inside[0]!.text.length > 2 && inside[0]!.loud && inside[0]!.everyday))) return undefined
  // "NOT RETURNING", "ALSO TODAY": a heading in capitals, not a name.
  if (inside.every((word) => word.text === word.text.toUpperCase()) && inside.length > 1 && inside.some((word) => commonWords.has(word.text.toLowerCase()))) return undefined
  const start = inside[0]!.start
  const finish = inside.at(-1)!.bareEnd
  const name = layout.text.slice(start, finish)
  if (inside.length === 1 && inside[0]!.bareEnd - inside[0]!.start < 2) return undefined
  const around = placeOf(layout, words, first, end, honorific ? from : first)
  const weight = shapeOf(inside, name) + around.weight + (honorific ? (inside.length > 1 ? 1.8 : 1.5) : 0)
  return { start, end: finish, firstWord: first, endWord: end, name, folded: inside.map((word) => word.bare).join(' '), weight, character: around.character, acts: around.acts, gender: gender ?? around.gender, ranked, venue: around.venue }
}

/** "Minister for Arts Ada Lindqvist", "Head of Drama Bo Tran": the name begins behind what the office is over. */
function afterDepartment(words: readonly Word[], first: number, end: number): number {
  const office = words[first - 2]
  if (office === undefined || !/^(?:of|for)$/u.test(words[first - 1]!.text) || words[first]!.gap !== ' ' || words[first - 1]!.gap !== ' ' || !officeNouns.has(office.folded)) return first
  for (let k = first + 1; k < end - 1; k++) if (givenNames.has(words[k]!.text.split('-')[0]!)) return k
  return givenNames.has(words[first]!.text) || end - first < 3 ? first : end - 2
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

