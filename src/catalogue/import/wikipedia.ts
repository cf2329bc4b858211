import type { BrokenLines } from './broken-lines.ts'
import { JsonObjects } from './json-objects.ts'
import type { StatedCredit, TakeStatement } from './statement.ts'
import { creditsIn } from './wikipedia-credits.ts'

/**
 * A film list drawn from Wikipedia: objects with `title`, `year`, `cast` (names), and often `genres`, `href` (the page)
 * and `extract` (its opening).
 */
export function wikipediaList(path: string, take: TakeStatement, broken: BrokenLines): JsonObjects {
  return new JsonObjects((text, line) => {
    const film = objectIn(text)
    if (film === null || typeof film['title'] !== 'string' || film['title'].trim() === '') {
      broken.add(path, line, film === null ? 'no JSON object' : 'no title', () => text)
      return
    }
    const { title, year, href, extract } = film
    const cast = stringsIn(film['cast'])
    const actors: StatedCredit[] = [...new Set(cast)].map((name) => ({ name, id: null, job: 'actor', characters: [] }))
    const makers = typeof extract === 'string' ? creditsIn(extract, cast) : []
    take({
      form: 'title',
      ids: typeof href === 'string' && !href.includes('#') ? [pageId(href)] : [],
      name: title.trim(),
      alsoNamed: [],
      kind: stringsIn(film['genres']).includes('Short') ? 'short' : 'film',
      year: typeof year === 'number' && Number.isInteger(year) ? year : null,
      people: [...makers, ...actors],
      relations: [],
    })
  })
}

/** The id of an English Wikipedia page, by its title or the end of its address. */
export function pageId(page: string): string {
  let title = page
  try {
    title = decodeURIComponent(page)
  } catch {
    // A stray "%" stands for itself.
  }
  return `enwiki:${title.replaceAll(' ', '_')}`
}

/** `null` when the text is no JSON object. */
export function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** The strings of a list, trimmed; what is no list has none. */
export function stringsIn(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value.filter((each) => typeof each === 'string').map((each) => each.trim()).filter((each) => each !== '')
}
