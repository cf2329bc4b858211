import { foldTitle } from '#text'
import { digest, slug } from './digest.ts'
import { openRoll } from './roll.ts'
import type { Key } from '#reading'
import type { DraftTitle } from './draft.ts'
import type { RecordedTitle, TitleId } from './entity.ts'

/** A title on record, with every folded name it was met under. */
export interface KnownTitle extends RecordedTitle {
  readonly names: readonly string[]
}

/** Which titles of the record a document means. A created title is a franchise of its own until a relation joins it. */
export interface SettledTitles {
  readonly ids: ReadonlyMap<Key, TitleId>
  readonly created: readonly KnownTitle[]
  /** Titles on record that gained a name, a year, a kind or a catalogue id. */
  readonly changed: readonly KnownTitle[]
}

/** Under which folded names to look for a title on record. */
export function titlesToLookFor(titles: readonly DraftTitle[]): readonly string[] {
  return [...new Set(titles.map((title) => foldTitle(title.name)))]
}

/**
 * Settles which title is meant, without guessing:
 *
 * - a catalogue id is that title; met first by name alone, the only one that its year allows takes the id;
 * - without one, the same folded name and the same year are the same title, two different years stay two;
 * - where one side gives no year, they are the same only if nothing else on record has the name;
 * - a name that fits several stays apart as one unsettled title, with the candidates.
 *
 * Two titles that one document keeps apart are never joined.
 * `known` must hold every title on record with one of the names or catalogue ids of `titles`.
 */
export function settleTitles(titles: readonly DraftTitle[], known: readonly KnownTitle[], place: string): SettledTitles {
  const roll = openRoll(known)
  // What is settled best chooses first: by catalogue, then by year, then by name alone.
  const rank = (title: DraftTitle) => (title.catalogueId !== null ? 0 : title.year !== null ? 1 : 2)
  for (const title of [...titles].sort((one, other) => rank(one) - rank(other))) {
    const { key, name, kind, year, catalogueId, candidates = [] } = title
    const folded = foldTitle(name)
    const namesakes = roll.named(folded)
    const fresh = (identity: readonly (string | number | null)[]): KnownTitle => {
      let id = `${slug(folded)}-${digest(8, 'title', ...identity)}`
      if (roll.has(id)) id = `${slug(folded)}-${digest(8, 'title', ...identity, place, key)}`
      return { id, name, kind, year, catalogueId, candidates: [], franchise: id, names: [folded] }
    }

    if (catalogueId !== null) {
      const same = roll.withCatalogueId(catalogueId)
      const open = onlyOne(namesakes.filter((one) => one.catalogueId === null && one.candidates.length === 0), year, namesakes.length)
      if (same) roll.take(key, filledIn(same, title, folded))
      else roll.take(key, open ? { ...filledIn(open, title, folded), catalogueId, name } : fresh(['catalogue', catalogueId]))
      continue
    }
    const settled = candidates.length > 0 ? namesakes.filter((one) => one.catalogueId === null) : namesakes
    const only = onlyOne(settled, year, namesakes.length)
    if (only) roll.take(key, filledIn(only, title, folded))
    else if (namesakes.length === 0 || year !== null) roll.take(key, { ...fresh(['name', folded, year]), candidates })
    else {
      const unsettled = namesakes.find((one) => one.catalogueId === null && one.year === null)
      const fitting = candidates.length > 0 ? candidates : namesakes.flatMap((one) => one.catalogueId ?? [])
      roll.take(key, unsettled ?? { ...fresh(['unsettled', folded]), candidates: fitting })
    }
  }
  return roll.outcome()
}

/** The one title that a name and a year (or none) can mean; `undefined` when there is none or several. */
function onlyOne(fitting: readonly KnownTitle[], year: number | null, namesakes: number): KnownTitle | undefined {
  const sameYear = year === null ? [] : fitting.filter((title) => title.year === year)
  if (sameYear.length > 0) return sameYear.length === 1 ? sameYear[0] : undefined
  const [only, ...others] = fitting
  if (!only || others.length > 0 || namesakes > 1) return undefined
  return year === null || only.year === null ? only : undefined
}

function filledIn(known: KnownTitle, { kind, year }: DraftTitle, folded: string): KnownTitle {
  const names = known.names.includes(folded) ? known.names : [...known.names, folded]
  if (names === known.names && (known.kind ?? kind) === known.kind && (known.year ?? year) === known.year) return known
  return { ...known, names, kind: known.kind ?? kind, year: known.year ?? year }
}
