import { foldTitle } from '#text'
import type { CatalogueTitle } from './catalogue.ts'
import type { FileCatalogue } from './file-catalogue.ts'
import { titleId } from './ids.ts'

/** A title that may belong to the franchise of another. */
export interface FranchiseCandidate {
  readonly title: CatalogueTitle
  /** `stated`: a source relates the two. `guessed`: their names are alike, and nothing more is known. */
  readonly by: 'stated' | 'guessed'
  /** What the source states: `title` stands so to `of`. `null` for a guess. */
  readonly relation: { readonly title: string; readonly kind: string; readonly of: string; readonly source: string } | null
}

/** Larger groups than this are no franchise, but a list. */
const most = 200

/**
 * Titles that belong, or may belong, to the franchise of one: first those that a source joins to it, however many steps
 * away, then guesses by the pattern of the name ("X 2", "X II", "X: Y"). Each in order of year. Empty when there is none.
 */
export function franchiseCandidates(catalogue: FileCatalogue, id: string): readonly FranchiseCandidate[] {
  const start = catalogue.titleNumber(id)
  const title = start === null ? undefined : catalogue.titleOf(start)
  if (start === null || title === undefined) return []
  const stated = statedFrom(catalogue, start)
  const known = new Set([title.id, ...stated.map((candidate) => candidate.title.id)])
  const guessed = alike(catalogue, title).filter((other) => !known.has(other.id)).map((other): FranchiseCandidate => ({ title: other, by: 'guessed', relation: null }))
  return [...stated.sort(byYear), ...guessed.sort(byYear)]
}

function statedFrom(catalogue: FileCatalogue, start: number): FranchiseCandidate[] {
  const related = catalogue.database.prepare(`
    SELECT relation.title, relation.kind, relation.of, source.file FROM relation JOIN source ON source.id = relation.source
    WHERE relation.title = ?1 OR relation.of = ?1 ORDER BY 1, 2, 3`)
  const found = new Map<number, FranchiseCandidate>()
  const open = [start]
  for (let number = open.shift(); number !== undefined && found.size < most; number = open.shift())
    for (const row of related.all(number)) {
      const other = Number(row['title'] === number ? row['of'] : row['title'])
      const title = catalogue.titleOf(other)
      if (other === start || found.has(other) || title === undefined) continue
      const relation = { title: titleId(Number(row['title'])), kind: String(row['kind']), of: titleId(Number(row['of'])), source: String(row['file']) }
      found.set(other, { title, by: 'stated', relation })
      open.push(other)
    }
  return [...found.values()]
}

const numeral = /^(?:\d{1,2}|i{1,3}|iv|vi{0,3}|ix|x)$/u

/** Titles of the same name but for a number at its end, or a part after a colon. */
function alike(catalogue: FileCatalogue, title: CatalogueTitle): CatalogueTitle[] {
  const stem = stemOf(title.name)
  if (stem === '') return []
  return [...catalogue.titlesNamed(stem), ...catalogue.titlesBeginning(stem)].filter((other) => other.kind !== 'other' && stemOf(other.name) === stem && foldTitle(other.name) !== foldTitle(title.name))
}

/** What two parts of a series have in common: the name before a colon, without a number at its end. Folded. */
function stemOf(name: string): string {
  const words = foldTitle(name.split(': ', 1)[0]!).split(' ')
  if (words.length > 1 && numeral.test(words.at(-1)!)) words.pop()
  if (words.length > 1 && (words.at(-1) === 'part' || words.at(-1) === 'chapter')) words.pop()
  return words.join(' ')
}

function byYear(one: FranchiseCandidate, other: FranchiseCandidate): number {
  return (one.title.year ?? 9999) - (other.title.year ?? 9999) || (one.title.id < other.title.id ? -1 : 1)
}
