import { givenNames, honorifics, personCuesAfter, roleNouns } from '#language'
import type { Layout } from '#text'
import type { Word } from './words.ts'

/** "Ada Lindqvist is back as the captain", "takes over the lantern": what is done with a part. */
const castIn = /^ (?:(?:is|will be) back as|(?:is )?return(?:s|ing) as|is set to (?:play|star|direct|reprise)|(?:takes|took) over (?:as|from)|takes over the|steps in(?:to)? (?:as|for|the)|inherits the|stars as|has (?:signed on|been cast|boarded)|is on board|joins the cast) /u

/** What the words around a capitalised run say of it. `outer`: where the run begins with its honorifics. */
export function placeOf(layout: Layout, words: readonly Word[], first: number, end: number, outer: number): { weight: number; character: boolean; acts: boolean; venue: boolean; gender: 'she' | 'he' | null } {
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
    if (end - first > 1 && castIn.test(layout.text.slice(last.bareEnd, last.bareEnd + 36))) {
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

const playing = /^(?:as|play|plays|played|playing|portray|portrays|portrayed|portraying|voice|voices|voiced|voicing|role|roles|part|character|characters|character[’']s)$/u

/** "as Mara Quill and Dee Winslow recently reunited": after the names comes what they do, so "as" begins a clause. */
function beginsClause(words: readonly Word[], first: number, end: number): boolean {
  let k = end
  while (k < words.length && k - end < 8 && words[k]!.paragraph === words[first]!.paragraph && (words[k]!.capital || /^(?:and|or|both|recently|finally|once|also|later|now|still|then|just|never|always|all|reportedly|apparently)$/u.test(words[k]!.text)) && !/[.;:]/u.test(words[k]!.gap)) k++
  const verb = words[k]
  if (!verb || verb.paragraph !== words[first]!.paragraph || /[,.;:()]/u.test(verb.gap)) return false
  return personCuesAfter.has(verb.text) || (k > end && /(?:ed|es)$/u.test(verb.text))
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
