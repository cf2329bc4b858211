import type { Catalogue } from '#catalogue'
import { fold } from '#text'
import type { Gold, GoldTitle } from './annotated.ts'

/** Which entry a name of a document stands for: its id; `null`: none that the catalogue holds; `undefined`: the gold does not settle it. */
export type LinkTruth = string | null | undefined

/** Jobs that writers and catalogues use for one another's. */
const craft: Readonly<Record<string, string>> = { actor: 'acting', director: 'directing', writer: 'writing', creator: 'writing', showrunner: 'writing', producer: 'writing', composer: 'composing', other: 'other' }

/**
 * The entry of each title of the gold. Credits that gold and catalogue agree on, in person and craft, settle it, then
 * the year. Where both are known and none agrees, the catalogue holds only namesakes.
 */
export function titleTruth(gold: Gold, catalogue: Catalogue): ReadonlyMap<string, LinkTruth> {
  return new Map(gold.titles.map((title) => [title.name, truthOfTitle(title, gold, catalogue)]))
}

function truthOfTitle(title: GoldTitle, gold: Gold, catalogue: Catalogue): LinkTruth {
  const credits = new Set(gold.credits.filter(([, , of]) => of === title.name).map(([person, job]) => `${fold(person)} ${craft[job]}`))
  const ranked = catalogue.titlesNamed(title.name).map((entry) => {
    const cast = new Set(catalogue.creditsOfTitle(entry.id).map((credit) => `${fold(catalogue.person(credit.person)?.name ?? '')} ${craft[credit.job]}`))
    const agreed = [...credits].filter((credit) => cast.has(credit)).length
    const apart = title.year === null || entry.year === null ? null : Math.abs(title.year - entry.year)
    return { id: entry.id, agreed, apart, points: agreed * 3 + (apart === 0 ? 3 : apart === 1 ? 1 : 0) }
  }).filter(({ apart, agreed }) => apart === null || apart <= 1 || agreed >= 2).sort((one, other) => other.points - one.points)
  const [best, next] = ranked
  if (best === undefined) return null
  if (best.points === 0) return undefined
  return next !== undefined && next.points === best.points ? undefined : best.id
}

/**
 * The entry of each person of the gold: whoever of that name has a credit in one of the titles that the gold credits
 * them with, or, where it credits them with none, in any title of the document.
 */
export function personTruth(gold: Gold, titles: ReadonlyMap<string, LinkTruth>, catalogue: Catalogue): ReadonlyMap<string, LinkTruth> {
  const present = new Set([...titles.values()].filter((id) => typeof id === 'string'))
  return new Map(gold.people.map((person) => {
    const namesakes = catalogue.peopleNamed(person).map(({ id }) => ({ id, titles: catalogue.titlesOf(id) }))
    if (namesakes.length === 0) return [person, fold(person).includes(' ') ? null : truthOfSurname(person, gold, titles, catalogue)]
    const credited = new Set(gold.credits.filter(([of]) => of === person).map(([, , title]) => titles.get(title)).filter((id) => typeof id === 'string'))
    const fit = namesakes.filter((namesake) => namesake.titles.some((title) => (credited.size > 0 ? credited : present).has(title)))
    if (fit.length === 1) return [person, fit[0]!.id]
    // Credited with a title that the catalogue holds, which knows nobody of that name in it: only namesakes are there.
    return [person, fit.length === 0 && credited.size > 0 ? null : undefined]
  }))
}

/** Somebody whom the text gives a surname alone is whoever of that surname has the credit. */
function truthOfSurname(surname: string, gold: Gold, titles: ReadonlyMap<string, LinkTruth>, catalogue: Catalogue): LinkTruth {
  const credited = gold.credits.filter(([of]) => of === surname).map(([, , title]) => titles.get(title)).filter((id) => typeof id === 'string')
  const fit = new Set(credited.flatMap((title) => catalogue.creditsOfTitle(title)).map((credit) => credit.person)
    .filter((id) => fold(catalogue.person(id)?.name ?? '').endsWith(` ${fold(surname)}`)))
  return fit.size === 1 ? [...fit][0]! : fit.size === 0 ? null : undefined
}
