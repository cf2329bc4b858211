import type { BrokenLines } from './broken-lines.ts'
import { LineCutter } from './lines.ts'
import type { StatedCredit, Statement, TakeStatement, TitleStatement } from './statement.ts'
import { characterClasses, female, human, jobOfProperty, kindOfClass, professionOfOccupation } from './wikidata-words.ts'
import { objectIn, pageId } from './wikipedia.ts'

interface Claim {
  readonly rank?: string
  readonly mainsnak?: Snak
  readonly qualifiers?: Readonly<Record<string, readonly Snak[]>>
}

interface Snak {
  readonly datavalue?: { readonly value?: unknown }
}

interface Entity {
  readonly id: string
  readonly labels: Readonly<Record<string, { readonly value?: string }>>
  readonly aliases: Readonly<Record<string, readonly { readonly value?: string }[]>>
  readonly claims: Readonly<Record<string, readonly Claim[]>>
  readonly sitelinks: Readonly<Record<string, { readonly title?: string }>>
}

/** A Wikidata dump: one entity a line, as in the published files, whole or a selection. What is of no use here is passed over. */
export function wikidataDump(path: string, take: TakeStatement, broken: BrokenLines): LineCutter {
  return new LineCutter((bytes, start, end, number) => {
    // The published dump is one JSON list, an entity and a comma on each line.
    let stop = end
    while (stop > start && (bytes[stop - 1] === 0x2c || bytes[stop - 1]! <= 0x20)) stop--
    if (stop - start <= 1) return
    const entity = objectIn(bytes.toString('utf8', start, stop))
    if (entity === null || typeof entity['id'] !== 'string') {
      broken.add(path, number, 'no Wikidata entity', () => bytes.toString('utf8', start, Math.min(end, start + 400)))
      return
    }
    if (!/^Q\d{1,12}$/u.test(entity['id'])) return
    const statement = statementOf({ labels: {}, aliases: {}, claims: {}, sitelinks: {}, ...entity } as unknown as Entity)
    if (statement !== null) take(statement)
  })
}

/** What an entity says of a title, person or character; `null` when it is none of these, or has no name in English. */
export function statementOf(entity: Entity): Statement | null {
  const name = entity.labels['en']?.value ?? entity.labels['mul']?.value
  if (name === undefined) return null
  const classes = new Set(itemsOf(entity, 'P31'))
  const imdb = stringsOf(entity, 'P345')
  const alsoNamed = [...(entity.aliases['en'] ?? []), ...(entity.aliases['mul'] ?? [])].map((alias) => alias.value ?? '').filter((alias) => alias !== '')
  const ids = [entity.id, ...imdb.filter((id) => /^(?:tt|nm)\d{7,9}$/u.test(id))]
  if (classes.has(human)) {
    const professions = [...new Set(itemsOf(entity, 'P106').map((item) => professionOfOccupation.get(item)).filter((word) => word !== undefined))]
    if (professions.length === 0 && !ids.some((id) => id.startsWith('nm'))) return null
    const isWoman = itemsOf(entity, 'P21').some((item) => female.has(item))
    return {
      form: 'person', ids, name, alsoNamed, birthYear: yearsOf(entity, 'P569')[0] ?? null, deathYear: yearsOf(entity, 'P570')[0] ?? null,
      professions: professions.map((word) => (word === 'actor' && isWoman ? 'actress' : word)),
    }
  }
  const kind = [...kindOfClass].find(([item]) => classes.has(item))?.[1] ?? null
  if (kind !== null || ids.some((id) => id.startsWith('tt'))) return titleOf(entity, ids, name, alsoNamed, kind)
  return [...classes].some((item) => characterClasses.has(item)) ? { form: 'character', ids, name } : null
}

function titleOf(entity: Entity, ids: readonly string[], name: string, alsoNamed: readonly string[], kind: TitleStatement['kind']): TitleStatement {
  const page = entity.sitelinks['enwiki']?.title
  const people: StatedCredit[] = []
  for (const [property, job] of jobOfProperty)
    for (const claim of claimsOf(entity, property)) {
      const id = itemIn(claim.mainsnak)
      if (id === null) continue
      const roles = [...(claim.qualifiers?.['P453'] ?? []).map(itemIn), ...(claim.qualifiers?.['P4633'] ?? []).map(stringIn)]
      people.push({ name: null, id, job, characters: roles.filter((role) => role !== null) })
    }
  const related = (property: string, relation: TitleStatement['relations'][number]['relation'], turned: boolean) =>
    itemsOf(entity, property).map((of) => ({ relation, of, turned }))
  return {
    form: 'title', ids: page === undefined ? ids : [...ids, pageId(page)], name, alsoNamed, kind,
    year: [...yearsOf(entity, 'P577'), ...yearsOf(entity, 'P580')].sort((one, other) => one - other)[0] ?? null,
    people,
    relations: [
      ...related('P155', 'follows', false), ...related('P156', 'follows', true), ...related('P144', 'based on', false),
      ...related('P4969', 'based on', true), ...related('P179', 'part of', false), ...related('P8345', 'part of', false),
    ],
  }
}

/** Claims that hold: those of the best rank where there is one, and never those marked as wrong. */
function claimsOf(entity: Entity, property: string): readonly Claim[] {
  const claims = entity.claims[property]
  if (!Array.isArray(claims)) return []
  const held = (claims as Claim[]).filter((claim) => claim.rank !== 'deprecated')
  const best = held.filter((claim) => claim.rank === 'preferred')
  return best.length > 0 && (property === 'P577' || property === 'P569' || property === 'P570') ? best : held
}

function itemsOf(entity: Entity, property: string): string[] {
  return claimsOf(entity, property).map((claim) => itemIn(claim.mainsnak)).filter((id) => id !== null)
}

function stringsOf(entity: Entity, property: string): string[] {
  return claimsOf(entity, property).map((claim) => stringIn(claim.mainsnak)).filter((text) => text !== null)
}

/** Years of a property's dates, earliest first. A date less exact than a year has none. */
function yearsOf(entity: Entity, property: string): number[] {
  const years: number[] = []
  for (const claim of claimsOf(entity, property)) {
    const value = claim.mainsnak?.datavalue?.value as { readonly time?: unknown; readonly precision?: unknown } | undefined
    const year = typeof value?.time === 'string' ? /^\+(\d{4})-/u.exec(value.time)?.[1] : undefined
    if (year !== undefined && (typeof value?.precision !== 'number' || value.precision >= 9)) years.push(Number(year))
  }
  return years.sort((one, other) => one - other)
}

function itemIn(snak: Snak | undefined): string | null {
  const value = snak?.datavalue?.value as { readonly id?: unknown } | undefined
  return typeof value?.id === 'string' && /^Q\d{1,12}$/u.test(value.id) ? value.id : null
}

function stringIn(snak: Snak | undefined): string | null {
  const value = snak?.datavalue?.value
  return typeof value === 'string' ? value : null
}
