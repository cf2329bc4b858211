import { givenNames, honorifics, personCuesAfter, roleNouns } from '#language'
import type { Layout } from '#text'
import { isPartByTurn } from './part-turns.ts'
import type { Word } from './words.ts'

/** "Ada Lindqvist is back as the captain", "takes over the lantern": what is done with a part. */
const castIn = /^ (?:(?:is|will be) back as|(?:is )?return(?:s|ing) as|is set to (?:play|star|direct|reprise)|(?:takes|took) over (?:as|from)|takes over the|steps in(?:to)? (?:as|for|the)|inherits the|stars as|has (?:signed on|been cast|boarded)|is on board|joins the cast) /u

/** What follows the bracket behind a name: "Corin Adair (Half a Mile of Rope)| will star as Ezra Cobb". */
function beyondBracket(layout: Layout, last: Word): string | null {
  if (layout.text.charCodeAt(last.end) !== 0x20 || layout.text.charCodeAt(last.end + 1) !== 0x28) return null
  const close = layout.text.slice(last.end, last.end + 80).indexOf(')')
  return close < 0 ? null : layout.text.slice(last.end + close + 1, last.end + close + 37)
}

const relatives = /^(?:sons|daughters|children|kids|parents|brothers|sisters|twins|grandchildren|siblings|boys|girls)$/u

/** "survived by their sons, Matthew and Giles": those left behind, by first names alone. */
function isLeftBehind(words: readonly Word[], first: number): boolean {
  let of = -1
  for (let k = first - 1; k > first - 7 && k > 0; k--) {
    const word = words[k]!
    if (word.paragraph !== words[first]!.paragraph) return false
    if (relatives.test(word.text)) {
      of = k
      break
    }
    if (!word.given && word.text !== 'and') return false
  }
  if (of < 0) return false
  for (let k = of - 1; k > of - 14 && k > 0 && words[k]!.paragraph === words[first]!.paragraph; k--) if (/^(?:survived|survives|survive|leaves|left|mourned|share|shares|shared)$/u.test(words[k]!.text)) return true
  return false
}

const relative = /^(?:husband|wife|widow|widower|partner|son|daughter|brother|sister|mother|father|twin|fiancé|fiancée|girlfriend|boyfriend|ex-wife|ex-husband|stepson|stepdaughter|niece|nephew|cousin|grandson|granddaughter|grandmother|grandfather|mum|mom|dad)$/u

/** "his husband,", "their daughter,", "his wife of 52 years,": whose relative is named behind the comma. */
function isRelativeOf(words: readonly Word[], last: number): boolean {
  for (let k = last; k > last - 6 && k > 0; k--) {
    const { text, paragraph } = words[k]!
    if (paragraph !== words[last]!.paragraph) return false
    // "Pierce Whalley, who was her husband, Clifford, on the show"
    if (relative.test(text) && /^(?:is|was|as|play|plays|played|playing|be)$/u.test(words[k - 2]?.text ?? '')) return false
    if (relative.test(text)) return /^(?:his|her|their|my|late|eldest|youngest|older|younger|elder|second|first|third|then|beloved)$/u.test(words[k - 1]!.text) || /[’']s$/u.test(words[k - 1]!.text)
    if (k < last && !/^(?:of|for|almost|nearly|over|more|than|years|decades|\d+|\p{Ll}+)$/u.test(text)) return false
  }
  return false
}

const byWhom = /^(?:novel|novels|book|memoir|play|film|movie|biopic|documentary|classic|vehicle|starrer|bestseller|story|stories|comic|comedy|drama|thriller|series|sitcom|musical|project|western|picture|hit|album|song|directing|casting|rumour|rumor|interview|cameo)$/u

/** Who only is in films: "the villain Mara Quill", "bailiff Mara Quill". */
const ofFiction = /^(?:villain|villainess|heroine|antihero|superhero|android|vampire|witch|wizard|pirate|assassin|hitman|outlaw|gangster|mobster|bailiff|matriarch|patriarch|landlady|barmaid|matron|butler|governess|schoolmaster|schoolmistress|pathologist|caterer|trucker|protagonist|antagonist|sidekick|lawman|gunslinger|castaway|shopkeeper|postmistress|milkman|innkeeper)$/u

const represented = /^(?:repped|reps|represented|represents|managed|handled|clients?|signed|agents?|agency|rep)$/iu

/** "She is repped by UTA, Curtis Brown and Jackoway Austen": firms that are called like people. */
function isAgency(words: readonly Word[], first: number): boolean {
  for (let k = first - 1; k > Math.max(0, first - 14); k--) {
    if (words[k]!.paragraph !== words[first]!.paragraph || (words[k + 1]!.first && words[k + 1]!.gap !== ' ')) return false
    if (/^(?:attorney|attorneys|lawyer|manager|publicist|agent)$/iu.test(words[k]!.text) && k === first - 1) return false
    if (/^(?:his|her|their|my|daughter|son|wife|husband|brother|sister|widow)$/u.test(words[k]!.text)) return false
    if (represented.test(words[k]!.text)) return /^(?:by|at|with)$/u.test(words[k + 1]?.text ?? '')
  }
  return false
}

const trades = /^(?:actor|actress|director|filmmaker|film-maker|producer|screenwriter|showrunner|co-star|megastar|superstar|composer|cinematographer|co-creator|writer-director)s?$/u

/** What the words around a capitalised run say of it. `outer`: where the run begins with its honorifics. */
export function placeOf(layout: Layout, words: readonly Word[], first: number, end: number, outer: number): { weight: number; character: boolean; acts: boolean; venue: boolean; gender: 'she' | 'he' | null } {
  const word = words[first]!
  const last = words[end - 1]!
  const before = words[first - 1]
  const next = words[end]
  const sameBefore = before !== undefined && before.paragraph === word.paragraph && !/[.!?;]/u.test(word.gap)
  const sameAfter = next !== undefined && next.paragraph === last.paragraph
  const after = layout.text.slice(last.bareEnd, last.bareEnd + 24)
  const bracket = beyondBracket(layout, last)
  let weight = 0
  let acts = false
  let venue = false
  let gender: 'she' | 'he' | null = null
  if (sameBefore && isAgency(words, first)) {
    weight -= 5
    venue = true
  }
  // "(Reporting by Tomas Eide; Editing by Ruth Salter)"
  if (sameBefore && before.text === 'by' && /^(?:Reporting|Editing|Additional|Writing|reporting|editing|Photographs?|Photos?|Picture|Pictures)$/u.test(words[first - 2]?.text ?? '') && /[(;:]/u.test(words[first - 2]!.gap)) weight -= 6
  // "popularly known as Iya Ibeji": another name of one who is named.
  if (sameBefore && before.text === 'as' && /^(?:known|better-known|nicknamed|billed)$/u.test(words[first - 2]?.text ?? '') && !/^(?:now|who|,)/u.test(after)) weight -= 4
  // "through their Lantern Street banner"
  if (sameAfter && next.gap === ' ' && /^(?:banner|label|shingle|imprint|banners|outfit|vehicle)$/u.test(next.text)) {
    weight -= 5
    venue = true
  }
  // "Bo Tran’s 2014 novel"
  if (sameAfter && last.bareEnd < last.end && /^[’']s (?:\d{4} )?(?:\p{Ll}+ )?(?:novel|memoir|book|play|novella|short story|screenplay|script|score|directorial|debut feature|essay|biography|autobiography|column|poem|musical|stage play|comic|graphic novel|bestseller|documentary|short)\b/u.test(layout.text.slice(last.bareEnd, last.bareEnd + 60))) weight += 2
  else if (sameAfter && end - first > 1 && last.bareEnd < last.end && /^[’']s (?:\d{4} )?(?:\p{Ll}+ )?(?:film|movie|feature|comedy|drama|thriller|picture)\b/u.test(layout.text.slice(last.bareEnd, last.bareEnd + 60))) weight += 1.5
  // "in Ashok Varma's Khamosh Raat"
  else if (sameAfter && sameBefore && before.text === 'in' && end - first === 2 && word.given && last.bareEnd < last.end && next.capital && next.gap === ' ') weight += 1.3
  // "at Dan Tana's in West Hollywood"
  if (sameBefore && before.text === 'at' && last.bareEnd < last.end && /^[’']s(?:$|[.,;)]| (?:in|on|near|with|for|after|last|before)\b)/u.test(after)) weight -= 4
  // "Nobody has heard from Dex Farrow. The actor …"
  if (end - first > 1 && /^\. (?:The|His|Her) (?:actor|actress|director|star|writer|comedian|presenter|singer|\d\d-year-old)\b/u.test(layout.text.slice(last.bareEnd, last.bareEnd + 30))) {
    weight += 2
    acts = true
  }
  // "a man called Graham"
  if (sameBefore && end - first === 1 && word.given && /^(?:called|named)$/u.test(before.text) && /^(?:man|woman|boy|girl|guy|bloke|lad|fan|producer|director|actor|neighbour|neighbor|student|kid)$/u.test(words[first - 2]?.text ?? '')) weight += 2.7
  if (sameBefore) {
    const lower = before.text.toLowerCase().replace(/[’']s$/u, '')
    const comma = word.gap.includes(',')
    // "produced by Kudos": companies of one word do that, too.
    if (lower === 'by' && !comma && end - first === 1 && !word.given && /^(?:produced|made|distributed|backed|financed)$/u.test(words[first - 2]?.text ?? '')) weight -= 1
    else if (lower === 'by' && !comma) {
      weight += /^(?:directed|written|created|produced|played|penned|helmed|scripted|composed|hosted|voiced|portrayed|co-written|co-directed|co-created|screenplay|script|story|score|songs|music|novel|book|memoir|led|joined|replaced|introduced|adapted|developed|performance|cameo|column|run|moderated|photographed|narrated|sung|shot|edited|made)$/iu.test(words[first - 2]?.text ?? '') ? 2.5 : 1
      acts = true
    } else if (comma && (end - first > 1 || word.given) && isRelativeOf(words, first - 1)) {
      // "his wife of 52 years, Dolores", "belonging to his widow, Ruth", "her brother, Dominic Ong"
      weight += 2.6
    } else if (end - first === 1 && word.given && (comma || lower === 'and' || relatives.test(lower)) && isLeftBehind(words, first)) {
      weight += 2.6
    } else if (roleNouns.has(lower)) {
      weight += lower === 'named' || (!comma && end - first === 1) ? 2.7 : comma ? 1.5 : 2
      // "producer Mara Quill": one who makes films is none of their parts.
      if (!comma && end - first > 1 && trades.test(lower)) acts = true
      if (/^(?:actress|actresses|wife|ex-wife|daughter|sister|mother|mom|mum|aunt|niece|girlfriend|fiancée|spokeswoman|alumna|widow)$/u.test(lower)) gender = 'she'
      if (/^(?:husband|ex-husband|son|brother|father|dad|uncle|nephew|boyfriend|fiancé|spokesman|alumnus|widower)$/u.test(lower)) gender = 'he'
    } else if (end - first > 1 && /^(?:publication|agency|label|portal|company|outlet|service|platform|retailer|streamer)$/u.test(lower)) {
      // "Song’s agency, Namu Actors,"
      weight -= 4
      venue = true
    } else if (!comma && (lower === 'newsletter' || lower === 'magazine' || lower === 'website' || lower === 'site' || lower === 'blog' || lower === 'podcast' || lower === 'series' || lower === 'show' || lower === 'outlet' || lower === 'agency' || lower === 'company' || lower === 'band' || lower === 'ship')) {
      weight -= 3
      venue = true
    } else if (/^(?:the|a|an)$/u.test(lower) && end - first > 1 && givenNames.has(word.text) && sameAfter && next.gap === ' ' && byWhom.test(next.text)) {
      // "the Ingrid Thorvald novel"
      weight += 0.5
    } else if (lower === 'the' || lower === 'a' || lower === 'an') weight -= 2.5
    else if (end - first > 1 && lower === 'at' && /^(?:point|points|pointed|pointing|smiled|smiles|smiling|shouted|yelled|waved|waving|laughed|laughing|winked|grinned|glared|stared|staring|looked|looking|angry|mad|furious)$/u.test(words[first - 2]?.text ?? '')) weight += 1
    else if (end - first > 1 && givenNames.has(word.text) && (/^(?:from|around|near|behind|on)$/u.test(lower) || (lower === 'at' && last.bareEnd < last.end))) weight -= 0.2
    else if (lower === 'on' && !givenNames.has(word.text)) weight -= 1.2
    else if (/^(?:in|at|from|near|outside|inside|across|around)$/u.test(lower)) weight -= 1.5
    else if (/^(?:told|said|says|asked|thank|thanks|with|and|love|miss|rip|meet|met|joined|replaced|married|starring|featuring|opposite|alongside|cast)$/u.test(lower)) weight += 0.7
    if (/^(?:told|with)$/u.test(lower) && comma) weight -= 0.3
  }
  // "MARA QUILL (the dispatcher)" at the head of a notice
  if (word.gap === '' && after.startsWith(' (') && end - first > 1 && words.slice(first, end).every((each) => each.loud)) weight += 1.5
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
    if (end - first > 1 && (castIn.test(layout.text.slice(last.bareEnd, last.bareEnd + 36)) || bracket !== null && (castIn.test(bracket) || /^ (?:will|is set to|is to|has been|to) (?:star|play|lead|direct|write|produce|portray|voice|executive|co-star|topline|join|reprise|return|helm|pen)/u.test(bracket) || /^ (?:directs|stars|plays|wrote|writes|directed|produces|co-stars|joins|leads|returns|penned|helms|voices|portrays)\b/u.test(bracket)))) {
      weight += 2
      acts = true
    }
    if (/^,?\s?\(?$/u.test(next.gap) && /^,\s\d\d(?=[,.)\s])|^\s\(\d\d\)/u.test(after)) {
      weight += 2.5
      acts = true
    }
    if (/^,\s$/u.test(next.gap) && /^(?:who|whose|whom|now|then|also|aka|himself|herself)$/u.test(lower)) weight += 1.5
    // "Song Min, star of Netflix’s Low Water"
    if (end - first > 1 && /^, (?:the )?(?:star|stars|creator|director|writer|showrunner|co-creator|leading lady|leading man) of\b/u.test(layout.text.slice(last.bareEnd, last.bareEnd + 34))) weight += 3
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

const notOfPart = /^(?:still|by|to|with|in|at|on|of|for|from|that|than|about|as|not|also|now|again|what|where|when|who|how|his|her|their|my|our|its|like|because|no|so|why|opposite|alongside|\p{Ll}+(?:ed|ing|ly))$/u

/** "Haas is Peter Gage, the organist": who is somebody else is so in a film. The name before must begin its clause. */
function isSaidToBe(words: readonly Word[], outer: number): boolean {
  // "Tarpey was the widow Honor Deasy"
  if (words[outer]!.gap !== ' ') return false
  let at = outer - 1
  // "Nuala Byrne is lady captain and prime suspect Catherine Moodie"
  while (at > 2 && outer - at < 8 && /^\p{Ll}[\p{Ll}-]*$/u.test(words[at]!.text) && !/^(?:is|was)$/u.test(words[at]!.text) && words[at]!.gap === ' ' && !notOfPart.test(words[at]!.text)) at--
  if (at < outer - 1 && (!/^(?:is|was)$/u.test(words[at]!.text) || (!/^(?:the|a|an)$/u.test(words[at + 1]!.text) && roleNouns.has(words[outer - 1]!.text)) || /^(?:actor|actress|director|writer|producer|creator|star|host|singer|composer|author|showrunner|winner|guest|editor|comedian|presenter|filmmaker|screenwriter|novelist|late)$/u.test(words[outer - 1]!.text))) return false
  const is = words[at]
  if (is === undefined || !/^(?:is|was)$/u.test(is.text) || words[at + 1]!.gap !== ' ' || is.paragraph !== words[outer]!.paragraph) return false
  let k = at - 1
  // Over what is set in commas: "Wren-Okafor, cast last month, is Lyle Jessup".
  if (/^,\s$/u.test(is.gap)) while (k > 0 && at - k < 9 && !/^,\s$/u.test(k + 1 === at ? '' : words[k + 1]!.gap)) k--
  const last = words[k]
  if (last === undefined || !last.capital || last.everyday || last.paragraph !== is.paragraph || (k === at - 1 && is.gap !== ' ') || /[’']s$/u.test(last.text)) return false
  if (/^(?:So|Nor|Neither|Here|There|Also|Now|This|That|It|He|She|Who|What|Where|Missing|Returning|Starring|Joining|Directing|Absent|Then|New|Gone|Not|Only|Among|Back|Credit|Behind|I)$/u.test(last.text)) return false
  let first = k
  while (first > 0 && words[first]!.gap === ' ' && words[first - 1]!.capital && k - first < 4) first--
  // "Kofi, of course, is Kofi Lartey"
  if (words.slice(first, k + 1).some((word) => word.text === words[outer]!.text)) return false
  return words[first]!.first || /[.!?,:;(][”"’')]? $|^$|[”"*_] $/u.test(words[first]!.gap) || /^(?:and|while|where|but)$/u.test(words[first - 1]?.text ?? '')
}

const playing = /^(?:as|play|plays|played|playing|portray|portrays|portrayed|portraying|voice|voices|voiced|voicing|role|roles|part|character|characters|character[’']s)$/u

/** "as Mara Quill and Dee Winslow recently reunited": after the names comes what they do, so "as" begins a clause. */
function beginsClause(words: readonly Word[], first: number, end: number): boolean {
  let k = end
  while (k < words.length && k - end < 8 && words[k]!.paragraph === words[first]!.paragraph && (words[k]!.capital || /^(?:and|or|both|recently|finally|once|also|later|now|still|then|just|never|always|all|reportedly|apparently)$/u.test(words[k]!.text)) && !/[.;:]/u.test(words[k]!.gap)) k++
  const verb = words[k]
  if (!verb || verb.paragraph !== words[first]!.paragraph || /[,.;:()]/u.test(verb.gap)) return false
  return personCuesAfter.has(verb.text) || /^(?:puts|tell|see|sees|say|recall|describe|remember)$/u.test(verb.text) || (k > end && /(?:ed|es)$/u.test(verb.text))
}

/** "played Mara Quill", "as the late Mara Quill", "Ada Lindqvist (Mara Quill)", "roommates Mara Quill and Dee Winslow, respectively". */
function standsForAPart(layout: Layout, words: readonly Word[], first: number, end: number, outer: number): boolean {
  const word = words[first]!
  // "Cassidy Price, played by", "Mr. Quill, to be played by", "Price will be played by"
  const after = layout.text.slice(words[end - 1]!.bareEnd, words[end - 1]!.bareEnd + 76)
  if (/^(?:,| \()? ?(?:who (?:is|was) |(?:is|was|will be|to be|being|had been|has been) )?(?:now |again |once |originally |memorably )?(?:played|portrayed|voiced)(?: [\p{L}\d -]{1,44})? by\b/u.test(after)) return true
  // "in the boots of Mara Quill, the role that made", "Mara Quill, the dispatcher she played for six seasons"
  if (/^, (?:the|a|his|her) (?:role|part|character)\b|^, the (?![^,]{0,40} of which)[\p{L} -]{2,40} (?:she|he|they|that) (?:has |had |once |first )?(?:played|plays|voiced|portrayed|created)\b/u.test(after)) return true
  const lead = words[outer]!
  if (isPartByTurn(layout.text.slice(Math.max(0, lead.start - 90), lead.start), after, outer < first)) return true
  if (!/^ (?:will |to )?(?:play|plays|played|star|stars)\b/u.test(after) && words[outer]!.gap === ' ' && end - first > 1 && ofFiction.test(words[outer - 1]?.text ?? '') && !/[’']s$/u.test(words[outer - 2]?.text ?? '') && !/[’']s$/u.test(words[outer - 3]?.text ?? '')) return true
  if (isSaidToBe(words, outer) && !/^[’']s\b/u.test(after)) return true
  // "Pauline and June Bright as Mrs Cope": who is somebody's player is no part.
  if (/^ as (?!well\b)/u.test(after) && (words[first - 1]?.text === 'and' || /^,\s/u.test(word.gap) || /^(?:the|late|veteran|newcomer|great)$/u.test(words[first - 1]?.text ?? '') && words.slice(Math.max(0, first - 3), first).some(({ text }) => text === 'and'))) return false
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
  if (/\((?:the [\p{Ll}-]+ |\p{Lu}[\p{L}.]+ )?$/u.test(layout.text.slice(Math.max(0, opening.start - 24), opening.start)) && /^(?:’s|'s)?(?:[;/] [^()]{1,40})?\)/u.test(layout.text.slice(words[end - 1]!.bareEnd, words[end - 1]!.bareEnd + 44))) {
    // In parentheses right after a capitalised word: the part, or the player after the part. Both orders exist; the finder decides.
    return words[outer - 1]?.capital === true || /^the$/u.test(words[outer - 2]?.text ?? '')
  }
  for (let k = first - 1; k >= Math.max(0, first - 7); k--) {
    const before = words[k]!
    const gap = words[k + 1]!.gap
    if (before.paragraph !== word.paragraph || /[.!?;:()“”]/u.test(gap)) return false
    // "as Bea and Lucas, and Hattie Moore, who staged it"
    if (/,/u.test(gap) && words[k + 1]!.text === 'and' && k + 2 === first && /^, (?:who|whose)\b/u.test(after)) return false
    if (/,/u.test(gap) && k + 1 !== first && !/^(?:who|and)$/u.test(words[k + 1]!.text)) return false
    if (playing.test(before.text.toLowerCase())) {
      // "the role Jesper Holm made famous"
      if (k === first - 1 && /^(?:role|part|character)$/u.test(before.text) && /^ (?:made|originated|created|played|plays|turned|left|vacated|once|won|took|had|has|first)\b/u.test(after)) return false
      // "veteran character actress Ada Lindqvist", "as are Marcus Abara and Suki Roy", "as Ada Lindqvist, who has died"
      if (before.text === 'character' && /^act(?:or|ress)/u.test(words[k + 1]!.text)) return false
      // "a cameo role of Ada Lindqvist"
      if (before.text === 'role' && words[k - 1]?.text === 'cameo') return false
      if (before.text.toLowerCase() === 'as' && (/^(?:is|are|was|were|did|do|does|will|has|have)$/u.test(words[k + 1]!.text) || /^, who (?:has )?died\b/u.test(after))) return false
      if (before.text.toLowerCase() === 'as' && /^(?:well|far|soon|long|much|such|just|known)$/iu.test(words[k - 1]?.text ?? '')) return false
      // "as X told", "as Quill puts it": a clause, no part.
      if (before.text.toLowerCase() === 'as' && !(words[k - 1]?.capital && before.gap === ' ') && beginsClause(words, first, end)) return false
      return true
    }
    if (before.capital && !/[’']s$/u.test(before.text) && !honorifics.has(before.text.toLowerCase()) && !/^(?:and)$/u.test(words[k + 1]!.text)) return false
    if (/^(?:with|by|in|on|to|from|for|at|of|opposite|alongside|that|when|where|who|whom|which|said|says|told)$/u.test(before.text) && !(/^(?:of|as|for|in)$/u.test(before.text) && /^(?:role|part|roles|parts|character|characters)$/u.test(words[k - 1]?.text ?? ''))) return false
  }
  return false
}
