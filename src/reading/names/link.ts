import type { Catalogue } from '#catalogue'
import { fold, foldTitle, type Layout, wordsOf } from '#text'
import { excluded, settle, weighPerson, weighTitle } from './link-evidence.ts'
import type { FoundPerson, Named } from './mentions.ts'
import type { Title } from '../reading.ts'

/** More namesakes than this are not told apart by one document; the best known are tried. */
const mostCandidates = 40
/** Points for a credit that a title and a person of the document share. */
const sharedCredit = 3
/** Points for people shared with a title of the document that is settled: the first part of a series. */
const sharedPeople = 2
/** More candidates, or titles of one, are not looked for in the text. */
const mostLookedFor = { candidates: 5, titles: 60 }

/** A name of the document and the catalogue's entries of that name. */
interface Open {
  /** What the name's own description says for each entry, by catalogue id. */
  readonly own: ReadonlyMap<string, number>
  points: ReadonlyMap<string, number>
  settled: string | null
}

/**
 * Say which catalogue entries the titles and people of a document are. Year, kind, gender and years of life speak for
 * or against an entry; above all, the titles and people of one document settle each other by the credits they share.
 * Nothing is guessed: what the document does not settle keeps `catalogueId: null` and lists its `candidates`.
 */
export function linkNames(layout: Layout, named: Named, catalogue: Catalogue): Named {
  const { titles } = named.titles
  const { people } = named.people
  const { publishedAt } = layout.document
  const year = publishedAt === null ? null : Number(publishedAt.slice(0, 4))
  const openTitles = titles.map((title) => openTitle(title, catalogue))
  const openPeople = people.map((person) => openPerson(person, layout.text, year, catalogue))
  const titlesOf = remember((id) => new Set(catalogue.titlesOf(id)))
  const castOf = remember((id) => new Set(catalogue.creditsOfTitle(id).map((credit) => credit.person)))
  const share = (title: string, person: string) => titlesOf(person).has(title)
  const isNamed = namedIn(layout.text, new Set(titles.map((title) => foldTitle(title.name))), catalogue)
  const inText = (open: Open, id: string) =>
    open.settled === null && open.own.size <= mostLookedFor.candidates && titlesOf(id).size <= mostLookedFor.titles && [...titlesOf(id)].some(isNamed)

  // The first round settles what is plain; the second builds on it; the third sees people found by surname.
  for (let round = 0; round < 3; round++) {
    for (const open of openTitles) {
      if (open.own.size === 0) continue
      const near = openTitles.filter((other) => other !== open && other.settled !== null)
      open.points = mapValues(open.own, (own, id) =>
        own + sharedCredit * count(openPeople, (person) => somebody(person, (candidate) => share(id, candidate)))
        + (own > excluded && near.some((other) => meet(castOf(id), castOf(other.settled!))) ? sharedPeople : 0))
      open.settled = settle(open.points).id
    }
    for (const [at, person] of people.entries()) {
      const open = openPeople[at]!
      const own = open.own.size === 0 && !fold(person.name).includes(' ') ? bySurname(person, openTitles, castOf, catalogue) : open.own
      if (own.size === 0) {
        open.points = own
        open.settled = null
        continue
      }
      const near = openPeople.filter((other) => other !== open).map(onlyOne).filter((id) => id !== null)
      open.points = mapValues(own, (own, id) =>
        own + sharedCredit * count(openTitles, (title) => somebody(title, (candidate) => share(candidate, id)))
        + (near.some((other) => meet(titlesOf(id), titlesOf(other))) ? sharedCredit : 0)
        + (inText(open, id) ? sharedCredit : 0))
      open.settled = settle(open.points).id
    }
  }
  return {
    ...named,
    titles: { ...named.titles, titles: titles.map((title, at) => linked(title, openTitles[at]!)) },
    people: { ...named.people, people: people.map((person, at) => linked(person, openPeople[at]!)) },
  }
}

function openTitle(title: Title, catalogue: Catalogue): Open {
  const own = new Map(catalogue.titlesNamed(title.name).slice(0, mostCandidates).map((entry) => [entry.id, weighTitle(title, entry)]))
  return { own, points: own, settled: null }
}

function openPerson(person: FoundPerson, text: string, year: number | null, catalogue: Catalogue): Open {
  // A name may have caught a word too much; some other mention is then as it should be.
  const wordings = new Set([person.name, ...person.mentions.map((mention) => wordsOf(text, mention)).filter((words) => words.includes(' '))])
  for (const wording of wordings) {
    const own = new Map(catalogue.peopleNamed(wording).slice(0, mostCandidates).map((entry) => [entry.id, weighPerson(person.gender, year, entry)]))
    if (own.size > 0) return { own, points: own, settled: null }
  }
  return { own: new Map(), points: new Map(), settled: null }
}

/** Those in the casts of settled titles whose last name it is. */
function bySurname(person: FoundPerson, titles: readonly Open[], castOf: (id: string) => ReadonlySet<string>, catalogue: Catalogue): ReadonlyMap<string, number> {
  const surname = fold(person.name)
  const found = new Map<string, number>()
  for (const { settled } of titles) {
    if (settled === null) continue
    for (const id of castOf(settled)) if (fold(catalogue.person(id)?.name ?? '').endsWith(` ${surname}`)) found.set(id, 0)
  }
  return found
}

/** Whether the name's entry is such, or, while that is open, one that nothing rules out. */
function somebody(open: Open, isSuch: (id: string) => boolean): boolean {
  if (open.settled !== null) return isSuch(open.settled)
  for (const [id, points] of open.points) if (points > excluded && isSuch(id)) return true
  return false
}

/** Whom a name stands for as far as it is settled, or can be nobody else. */
function onlyOne(open: Open): string | null {
  if (open.settled !== null) return open.settled
  const standing = [...open.points].filter(([, points]) => points > excluded)
  return standing.length === 1 ? standing[0]![0] : null
}

/**
 * Whether a title's name stands in the text, though nothing there shows it to be one. A single word may stand for
 * anything, and what was `found` to be a title is weighed as such.
 */
function namedIn(text: string, found: ReadonlySet<string>, catalogue: Catalogue): (title: string) => boolean {
  let folded: string | undefined
  return remember((id) => {
    const name = foldTitle(catalogue.title(id)?.name ?? '')
    if (!name.includes(' ') || name.length < 8 || found.has(name)) return false
    folded ??= ` ${fold(text)} `
    return folded.includes(` ${name} `)
  })
}

function linked<Item extends Title | FoundPerson>(item: Item, open: Open): Item {
  const { id, candidates } = settle(open.points)
  const { candidates: _, ...rest } = item
  return { ...rest, catalogueId: id, ...(candidates.length > 0 ? { candidates } : {}) } as Item
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  for (const id of few) if (many.has(id)) return true
  return false
}

function count<Value>(values: readonly Value[], holds: (value: Value) => boolean): number {
  return values.reduce((sum, value) => sum + Number(holds(value)), 0)
}

function mapValues(map: ReadonlyMap<string, number>, to: (value: number, key: string) => number): ReadonlyMap<string, number> {
  return new Map([...map].map(([key, value]) => [key, to(value, key)]))
}

function remember<Value>(compute: (id: string) => Value): (id: string) => Value {
  const known = new Map<string, Value>()
  return (id) => {
    const value = known.get(id) ?? compute(id)
    known.set(id, value)
    return value
  }
}
