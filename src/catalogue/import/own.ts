import type { CatalogueCredit, CatalogueTitle } from '../catalogue.ts'
import { jobs, kinds } from '../codes.ts'
import type { BrokenLines } from './broken-lines.ts'
import type { TakeBytes } from './feed.ts'
import { JsonObjects } from './json-objects.ts'
import type { StatedCredit, TakeStatement } from './statement.ts'
import { objectIn, stringsIn } from './wikipedia.ts'

/** A table of own additions is written by hand; a larger one is something else. Bytes. */
const largestTable = 64 * 1024 * 1024

/**
 * Own additions as a table with the columns `title`, `kind`, `year`, `people`, and if wanted `id` and `alsoNamed`.
 * People stand with semicolons between: `Ann Example as Kit; Bo Sample (writer)`.
 */
export function ownTable(path: string, take: TakeStatement, broken: BrokenLines): TakeBytes & { readonly lines: number } {
  let text = ''
  let lines = 0
  const decoder = new TextDecoder()
  return {
    get lines() {
      return lines
    },
    feed(chunk) {
      if (text.length < largestTable) text += decoder.decode(chunk, { stream: true })
    },
    end() {
      text += decoder.decode()
      let header: readonly string[] | undefined
      for (const { fields, line } of recordsOf(text.replace(/^\uFEFF/u, ''))) {
        if (header === undefined) {
          header = fields.map((field) => field.trim())
          continue
        }
        if (fields.every((field) => field.trim() === '')) continue
        lines++
        const row = new Map(header.map((column, at) => [column, (fields[at] ?? '').trim()]))
        const people = (row.get('people') ?? '').split(';').map((person) => person.trim()).filter((person) => person !== '').map(personIn)
        const why = add({ title: row.get('title'), kind: row.get('kind') || null, year: row.get('year') || null, id: row.get('id') || null, alsoNamed: (row.get('alsoNamed') ?? '').split(';'), people }, take)
        if (why !== null) broken.add(path, line, why, () => fields.join(','))
      }
    },
  }
}

/** Own additions as JSON: objects with `title`, `kind`, `year`, `people` (each `name`, and if wanted `job`, `characters`, `id`), `id`, `alsoNamed`. */
export function ownObjects(path: string, take: TakeStatement, broken: BrokenLines): JsonObjects {
  return new JsonObjects((text, line) => {
    const object = objectIn(text)
    const why = object === null ? 'no JSON object' : add(object, take)
    if (why !== null) broken.add(path, line, why, () => text)
  })
}

/** Says what is wrong, or `null`. */
function add(row: Readonly<Record<string, unknown>>, take: TakeStatement): string | null {
  const { title, kind, year, id } = row
  if (typeof title !== 'string' || title.trim() === '') return 'no title'
  if (kind !== undefined && kind !== null && !kinds.includes(kind as CatalogueTitle['kind'])) return `the kind is ${JSON.stringify(kind)}, and none of ${kinds.join(', ')}`
  const inYear = year === undefined || year === null ? null : Number(year)
  if (inYear !== null && !(Number.isInteger(inYear) && inYear > 1869 && inYear < 2125)) return `the year is ${JSON.stringify(year)}`
  if (id !== undefined && id !== null && !(typeof id === 'string' && /^(?:tt\d{7,9}|Q\d{1,12})$/u.test(id))) return `the id is ${JSON.stringify(id)}, and neither IMDb's (tt…) nor Wikidata's (Q…)`
  const people: StatedCredit[] = []
  for (const each of Array.isArray(row['people']) ? row['people'] : []) {
    const person = (typeof each === 'string' ? personIn(each) : each) as Readonly<Record<string, unknown>> | null
    const name = typeof person?.['name'] === 'string' ? person['name'].trim() : ''
    if (name === '') return 'a person has no name'
    const job = person?.['job'] ?? 'actor'
    if (!jobs.includes(job as CatalogueCredit['job'])) return `the job of ${name} is ${JSON.stringify(job)}, and none of ${jobs.join(', ')}`
    const personId = person?.['id']
    people.push({ name, id: typeof personId === 'string' && /^(?:nm\d{7,9}|Q\d{1,12})$/u.test(personId) ? personId : null, job: job as CatalogueCredit['job'], characters: stringsIn(person?.['characters']) })
  }
  take({
    form: 'title', ids: typeof id === 'string' ? [id] : [], name: title.trim(), alsoNamed: stringsIn(row['alsoNamed']),
    kind: (kind as CatalogueTitle['kind'] | null | undefined) ?? null, year: inYear, people, relations: [],
  })
  return null
}

/** `Ann Example as Kit`, `Bo Sample (writer)`. */
function personIn(text: string): { readonly name: string; readonly job: string; readonly characters: readonly string[] } {
  const job = /^(.*\S)\s*\(([^()]*)\)$/u.exec(text)
  if (job !== null) return { name: job[1]!, job: job[2]!.trim(), characters: [] }
  const [name, ...characters] = text.split(' as ')
  return { name: name!.trim(), job: 'actor', characters: characters.map((character) => character.trim()) }
}

/** The records of a table with commas; a field in double quotes may hold commas, line breaks and doubled quotes. */
function* recordsOf(text: string): Generator<{ readonly fields: readonly string[]; readonly line: number }> {
  let fields: string[] = []
  let field = ''
  let [line, firstLine, quoted] = [1, 1, false]
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (character === '\n') line++
    if (quoted) {
      if (character !== '"') field += character
      else if (text[at + 1] === '"') field += text[++at]!
      else quoted = false
    } else if (character === '"' && field.trim() === '') {
      quoted = true
      field = ''
    } else if (character === ',') {
      fields.push(field)
      field = ''
    } else if (character === '\n') {
      yield { fields: [...fields, field.replace(/\r$/u, '')], line: firstLine }
      fields = []
      field = ''
      firstLine = line
    } else field += character
  }
  if (field !== '' || fields.length > 0) yield { fields: [...fields, field], line: firstLine }
}
