import { honorifics } from '#language'
import type { Layout } from '#text'
import type { Term } from './terms.ts'

/** Names of parts read off a text: "the elder sister, Nan" is Nan, "best friends Frankie DeLuca and Duke Kowalski" are two. */
export interface Parts {
  /** Empty when no name follows: "a guard", "younger versions of the pair". */
  readonly names: readonly string[]
  /** Index of the term after what was read. */
  readonly to: number
}

const particles = new Set(['of', 'the', 'de', 'la', 'van', 'von', 'der', 'den', 'del', 'le', 'an', 'du'])
const quotationMarks = new Set(['"', '“', '”', "'", '‘', '’'])
const leadReach = 12
const runReach = 7

/** Read the part named from term `at` on. What leads up to the name ("the meddling landlord") is skipped. */
export function readParts(layout: Layout, terms: readonly Term[], at: number): Parts {
  const names: string[] = []
  let i = at
  let to = at
  while (names.length < 4) {
    const run = nameAfterLead(layout, terms, i)
    if (run === null) break
    names.push(run.name)
    to = run.to
    const joined = terms[to]?.lower
    if (joined !== 'and' && joined !== '&') break
    const next = terms[to + 1]
    if (next === undefined || !startsName(layout, next) || next.kind === 'person' || next.kind === 'title') break
    i = to + 1
  }
  return { names, to }
}

function nameAfterLead(layout: Layout, terms: readonly Term[], at: number): { name: string; to: number } | null {
  let i = at
  let article = ''
  for (let steps = 0; i < terms.length && steps < leadReach; steps++) {
    const term = terms[i]!
    // "his agency Tall Order Company"
    if (/^(?:agency|label)$/u.test(term.lower) && term.kind === 'word') return null
    if (startsName(layout, term)) {
      const to = runEnd(layout, terms, i)
      const after = terms[to]
      if (after !== undefined && (after.lower === "'s" || after.lower === "'")) {
        // "Wren's nemesis, Ashleigh B."
        i = to + 1
        continue
      }
      // "her TV daughter, Nan": what sort of daughter.
      if (to === i + 1 && after?.pos === 'NOUN' && /^(?:TV|UK|US|FBI|CIA|NYPD|LAPD|MI5|MI6|NHS|RAF|NASA)$/u.test(layout.text.slice(term.start, term.end))) {
        i = to
        continue
      }
      // "a Coast Guard captain": what follows is the noun, the capitals only describe it.
      if ((article === 'a' || article === 'an' || article === 'some') && after?.kind === 'word' && after.pos === 'NOUN') return null
      if (term.kind === 'organization' && (after?.pos === 'NOUN' || terms[i - 1]?.lower === 'the')) return null
      if (term.kind === 'title' && after?.pos === 'NOUN') return null
      const from = terms[i - 1]?.lower === 'the' && i - 1 >= at ? i - 1 : i
      return { name: nameOf(layout, terms, from, i, to), to: quotationMarks.has(after?.lower ?? '') && quotationMarks.has(terms[i - 1]?.lower ?? '') ? to + 1 : to }
    }
    if (quotationMarks.has(term.lower) && terms[i + 1] !== undefined && i < at + 6) i++
    else if (/^(?:everybody|everyone|nobody)$/u.test(term.lower) && terms[i + 1]?.lower === "'s") i++
    else if (term.lower === ',') {
      // "the bride, Angela": a comma only before a name, after some description.
      const next = terms[i + 1]
      if (i === at || next === undefined || !startsName(layout, next) || (next.kind === 'person' && next.byName)) return null
      i++
    } else if (term.lower === 'and') {
      if (terms[i + 1]?.kind === 'person' || terms[i + 1]?.kind === 'title') return null
      i++
    } else if (term.kind === 'mark' && term.lower !== '-' && term.lower !== '/') return null
    else if (term.kind === 'person') {
      // "as her neighbour Des": a possessive; "as me" is nobody's name.
      if (!/^(?:her|his|their|my|our)$/u.test(term.lower) && terms[i + 1]?.lower !== "'s") return null
      i++
    } else if (term.kind === 'title' && i === at && term.byName && !layout.text.slice(term.start, term.end).includes(' ') && /^(?:alongside|opposite|and|with|while|in|on|,|\.|)$/u.test(terms[i + 1]?.lower ?? '') && terms[i - 1]?.lower === 'as' && /^(?:roles?|parts?|back|returns?|returning|returned|stars?|starring)$/u.test(terms[i - 2]?.lower ?? '')) {
      // "will reprise her role as Mara alongside …" in Mara
      return { name: layout.text.slice(term.start, term.end), to: i + 1 }
    } else if (term.kind === 'title' || term.kind === 'date') return null
    else if (term.lower === "'s" || /^(?:a|an|the|her|his|their|its|my|some|both)$/u.test(term.lower)) {
      article = term.lower
      i++
    } else if (term.pos === 'ADJ' || term.pos === 'NOUN' || term.pos === 'ADV' || term.pos === 'NUM' || term.pos === 'PROPN' || term.pos === 'DET' || (term.pos === 'VERB' && /(?:ed|ing)$/u.test(term.lower))) i++
    else if (term.lower === 'of' && /^(?:voice|role|part|roles|parts|character|characters|face|version|half)$/u.test(terms[i - 1]?.lower ?? '')) i++
    else return null
  }
  return null
}

function startsName(layout: Layout, term: Term): boolean {
  if (term.kind === 'date') return false
  if (term.kind === 'person' && !term.byName) return false
  if (term.kind === 'title' && !term.byName) return false
  return /^\p{Lu}/u.test(layout.text[term.start]!) && term.lower !== 'i'
}

function runEnd(layout: Layout, terms: readonly Term[], from: number): number {
  let to = from + 1
  while (to < terms.length && to - from < runReach) {
    const term = terms[to]!
    const next = terms[to + 1]
    // "Captain Doyle": a rank before what looks like somebody's surname.
    if (to === from + 1 && term.kind === 'person' && term.byName && !term.lower.includes(' ') && honorifics.has(terms[from]!.lower)) to++
    else if (startsName(layout, term) && term.kind === 'word') to++
    // "Ty Gladwell" in Gladwell
    else if (to === from + 1 && term.kind === 'title' && terms[from]!.kind === 'word' && term.start === terms[from]!.end + 1 && /^\p{Lu}[\p{L}’'-]+$/u.test(layout.text.slice(term.start, term.end))) to++
    else if (term.kind === 'word' && term.pos === 'NUM') to++
    else if (particles.has(term.lower) && next !== undefined && startsName(layout, next) && next.kind !== 'person' && next.kind !== 'title' && !(term.lower === 'the' && to > from && next.kind === 'organization')) to += 2
    else if (term.lower === '.' && terms[to - 1]!.end === term.start && /^(?:\p{L}|mr|mrs|ms|dr|sgt|lt|capt|st)$/u.test(terms[to - 1]!.lower) && next !== undefined && startsName(layout, next)) to++
    else if (quotationMarks.has(term.lower) && next !== undefined && startsName(layout, next) && quotationMarks.has(terms[to + 2]?.lower ?? '') && terms[to + 3] !== undefined && startsName(layout, terms[to + 3]!)) to += 3
    else break
  }
  return to
}

/** The name's words; a rank goes where first name and surname stand without it. */
function nameOf(layout: Layout, terms: readonly Term[], from: number, first: number, to: number): string {
  const rank = honorifics.has(terms[first]!.lower.replace(/\.$/u, '')) || honorifics.has(terms[first]!.lower)
  const words = to - first - (terms[first + 1]?.lower === '.' ? 1 : 0)
  const start = rank && words > 2 && from === first ? first + (terms[first + 1]?.lower === '.' ? 2 : 1) : from
  return layout.text.slice(terms[start]!.start, terms[to - 1]!.end)
}
