import { actingVerbs, partVerbs } from '#language'
import type { Layout } from '#text'
import { readParts } from './parts.ts'
import type { Credit, Key } from '../reading.ts'
import { closingOf, listEndingAt } from './subjects.ts'
import type { Line, Term } from './terms.ts'
import type { Topics } from './topics.ts'

/** That a line gives somebody a part, whatever the work. */
interface ToldPart {
  readonly person: Key
  readonly name: string
  readonly line: Line
  /** The works the line names or is about. */
  readonly titles: ReadonlySet<Key>
}

const reach = 12
const mostParts = 64

/**
 * Give actors the parts that the text tells anywhere: "Ada Lindqvist (Mara)", "Mara (Ada Lindqvist)", "she plays Mara",
 * "best known as Mara". A part goes to the credit whose work its line speaks of, else to the only series somebody acts in.
 */
export function withToldParts(layout: Layout, topics: Topics, credits: readonly Credit[]): readonly Credit[] {
  if (!credits.some((credit) => credit.job === 'actor' && credit.character === null)) return credits
  const told = toldParts(layout, topics)
  if (told.length === 0) return credits
  const { lineage } = topics
  const seriesOf = (person: Key) => new Set(credits.filter((each) => each.person === person && each.job === 'actor').map((each) => lineage.headOf(each.title)))
  return credits.map((credit) => {
    if (credit.job !== 'actor' || credit.character !== null) return credit
    // A part that the rules gave to another work stays there.
    const taken = new Set(credits.filter((each) => each.person === credit.person && each.character !== null && lineage.headOf(each.title) !== lineage.headOf(credit.title)).map((each) => each.character))
    const own = told.filter((part) => part.person === credit.person && !taken.has(part.name))
    const head = lineage.headOf(credit.title)
    const part = own.find((each) => each.titles.has(credit.title)) ?? own.find((each) => [...each.titles].some((title) => lineage.headOf(title) === head)) ?? (seriesOf(credit.person).size === 1 ? own[0] : undefined)
    return part === undefined ? credit : { ...credit, character: part.name }
  })
}

function toldParts(layout: Layout, { lines, about }: Topics): readonly ToldPart[] {
  const found: ToldPart[] = []
  lines.forEach((line, index) => {
    if (found.length >= mostParts) return
    const { terms } = line
    const named = terms.filter((term) => term.kind === 'title').flatMap((term) => term.titles)
    const of = about[index] ?? null
    const titles = new Set(named.length > 0 ? named : of === null ? [] : [of])
    terms.forEach((term, at) => {
      if (term.kind !== 'person') return
      const list = partsAt(layout, terms, at)
      const people = list.length > 1 ? listEndingAt(terms, at).people : term.people
      list.forEach((name, k) => {
        const person = list.length > 1 ? people[k] : people.length === 1 ? people[0] : undefined
        if (person !== undefined) found.push({ person, name, line, titles })
      })
    })
  })
  return found
}

/** The parts that stand beside the person at `at`; as many as a list of people has, or one, or none. */
function partsAt(layout: Layout, terms: readonly Term[], at: number): readonly string[] {
  const next = terms[at + 1]
  if (next?.lower === '(') {
    const close = closingOf(terms, at + 1)
    if (terms.slice(at + 2, close).some((term) => term.kind === 'title' || term.kind === 'date')) return []
    const parts = readParts(layout, terms, at + 2)
    const after = terms[parts.to]?.lower ?? ''
    if (close > at + 1 && parts.names.length === 1 && parts.to <= close && /^[),;!]$/u.test(after)) return parts.names
    return []
  }
  if (terms[at - 1]?.lower === '(' && next?.lower === ')') {
    const name = nameBefore(layout, terms, at - 2)
    return name === null ? [] : [name]
  }
  let acts = false
  for (let k = at + 1; k < Math.min(terms.length, at + reach); k++) {
    const { lower, kind } = terms[k]!
    if (/^(?:[.;:]|but|while|said|says)$/u.test(lower) || (kind === 'person' && terms[k]!.byName)) return []
    if (actingVerbs.has(lower) || /^(?:known|remembered|famous|role|turn|back|returns|return|returning|reprise|reprises|cast|voice|voices|forever|stars)$/u.test(lower)) acts = true
    const plays = partVerbs.has(lower)
    if (!plays && !(lower === 'as' && terms[k - 1]!.lower !== 'such' && (acts || k < at + 3))) continue
    const parts = readParts(layout, terms, /^voices?$/u.test(lower) && terms[k + 1]?.lower === 'to' ? k + 2 : k + 1)
    if (parts.names.length > 0) return parts.names.length === 1 || listEndingAt(terms, at).people.length === parts.names.length ? parts.names : []
    if (plays) return []
  }
  return []
}

/** The capitalised words that end at `last`: "Josie Marsh" before a bracket. `null` where a person or title of the text stands there. */
function nameBefore(layout: Layout, terms: readonly Term[], last: number): string | null {
  let first = last + 1
  while (first > 0 && last - first < 3) {
    const term = terms[first - 1]!
    if (term.kind !== 'word' || !/^\p{Lu}/u.test(layout.text.slice(term.start, term.start + 2))) break
    first--
  }
  if (first > last || (first === 0 && last === 0)) return null
  return layout.text.slice(terms[first]!.start, terms[last]!.end)
}
