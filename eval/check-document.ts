import type { AnnotatedDocument, GoldQuotation } from './annotated.ts'
import { plainText } from './plain-text.ts'

const titleKinds = new Set(['film', 'tv film', 'tv series', 'pilot', 'special', 'short', 'other', null])
const jobs = new Set(['actor', 'director', 'writer', 'producer', 'creator', 'showrunner', 'composer', 'other'])
const relations = new Set(['sequel', 'prequel', 'spin-off', 'remake', 'reboot', 'revival', 'adaptation'])
const projects = new Set(['sequel', 'prequel', 'spin-off', 'remake', 'reboot', 'revival', 'itself'])
const stages = new Set([
  'ruled out', 'wished', 'rumored', 'in talks', 'in development', 'greenlit', 'in production', 'post production',
  'released', 'shelved', 'canceled', 'not picked up', 'dormant',
])
const goldMembers = 'people,titles,quotations,credits,releases,relations,outlooks,sightings'

/** What is wrong with an annotated document, one line a problem: gold that the text does not hold, names without an entry, impossible dates. */
export function problemsOf(document: AnnotatedDocument): readonly string[] {
  const { id, input, gold } = document
  const problems: string[] = []
  const check = (holds: boolean, problem: string): void => {
    if (!holds) problems.push(`${id}: ${problem}`)
  }
  check(input.id === id, `input.id is ${input.id}`)
  check((input.text === undefined) !== (input.html === undefined), 'input needs exactly one of text and html')
  check(input.publishedAt === undefined || isDay(input.publishedAt.slice(0, 10)), `publishedAt is ${input.publishedAt}`)
  check(Object.keys(gold).join() === goldMembers, `gold has ${Object.keys(gold).join()}; it needs ${goldMembers}`)
  if (Object.keys(gold).join() !== goldMembers) return problems

  const text = plainText(input)
  const known = input.kind === 'post' ? `${text} ${input.author ?? ''}` : text
  const people = new Set(gold.people)
  const titles = new Set(gold.titles.map((title) => title.name))
  check(people.size === gold.people.length, 'a person twice')
  for (const person of people) check(personOccurs(person, known), `person "${person}" is not in the text`)
  for (const { name, kind, year } of gold.titles) {
    check(occurs(name, text) || (name.includes(':') && occurs(name.slice(name.indexOf(':') + 1).trim(), text)), `title "${name}" is not in the text`)
    check(titleKinds.has(kind), `title kind "${kind}"`)
    check(year === null || (year > 1890 && year < 2100), `title year ${year}`)
  }
  for (const quotation of gold.quotations) {
    for (const problem of problemsOfQuotation(quotation, text, people, input.publishedAt?.slice(0, 10))) check(false, problem)
  }
  for (const [person, job, title, character] of gold.credits) {
    const where = `credit of ${person} in ${title}`
    check(people.has(person), `${where}: the person is not in people`)
    check(titles.has(title), `${where}: the title is not in titles`)
    check(jobs.has(job), `${where}: job "${job}"`)
    check(character === null || (job === 'actor' && character.split(/\s+/u).every((word) => text.includes(word))), `${where}: character "${character}"`)
  }
  for (const [title, at, via] of gold.releases) {
    check(titles.has(title), `release of ${title}: not in titles`)
    check(at !== null || via !== null, `release of ${title} says nothing`)
    check(at === null || /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(at), `release of ${title}: "${at}"`)
    check(at === null || gold.titles.some(({ name, year }) => name === title && (year === null || at >= String(year))), `release of ${title}: ${at} is before its year`)
  }
  for (const [title, relation, of] of gold.relations) {
    check(titles.has(title) && titles.has(of) && relations.has(relation), `relation ${title}, ${relation}, ${of}`)
  }
  for (const { of, project, stage, by } of gold.outlooks) {
    check(titles.has(of) && projects.has(project) && stages.has(stage), `outlook ${of}, ${project}, ${stage}`)
    check(by === null || people.has(by) || occurs(by, text), `outlook of ${of}: by "${by}" is neither a person nor in the text`)
  }
  for (const sighting of gold.sightings) {
    check(new Set(sighting.people).size > 1 && sighting.people.every((person) => people.has(person)), `sighting of ${sighting.people.join(', ')}`)
    check(sighting.event === null || occurs(sighting.event, text), `event "${sighting.event}" is not in the text`)
    check(sighting.shownOn === null || sighting.shownOn === 'Twitter' || occurs(sighting.shownOn, `${text} ${input.publisher ?? ''}`), `shownOn "${sighting.shownOn}"`)
  }
  for (const member of ['quotations', 'credits', 'releases', 'relations', 'outlooks', 'sightings'] as const) {
    const items = gold[member].map((item) => JSON.stringify(item))
    check(new Set(items).size === items.length, `${member}: an item twice`)
  }
  return problems
}

function problemsOfQuotation(quotation: GoldQuotation, text: string, people: ReadonlySet<string>, published: string | undefined): readonly string[] {
  const problems: string[] = []
  const where = `quotation "${quotation.words.slice(0, 50)}"`
  const pieces = quotation.pieces ?? [quotation.words]
  if (pieces.join(' ') !== quotation.words) problems.push(`${where}: its pieces do not make its words`)
  let from = 0
  for (const piece of pieces) {
    const at = text.indexOf(piece.replace(/\s+/gu, ' '), from)
    if (at < 0) problems.push(`${where}: "${piece.slice(0, 60)}" is not in the text, or out of order`)
    else from = at + piece.length
  }
  if (!['direct', 'indirect', 'mixed'].includes(quotation.kind)) problems.push(`${where}: kind "${quotation.kind}"`)
  if (/^["“].*["”]$/su.test(quotation.words) && !/["“”]/u.test(quotation.words.slice(1, -1))) problems.push(`${where}: outer marks kept`)
  const { speaker, saidTo, saidAt } = quotation
  if (speaker !== null && !people.has(speaker) && !occurs(speaker, text)) problems.push(`${where}: speaker "${speaker}" is neither a person nor in the text`)
  if (saidTo !== null && !occurs(saidTo, text)) problems.push(`${where}: saidTo "${saidTo}" is not in the text`)
  if (saidAt !== null) {
    const { from: first, to: last } = saidAt
    if (!occurs(saidAt.text, text)) problems.push(`${where}: "${saidAt.text}" is not in the text`)
    if ((first !== null && !isDay(first)) || (last !== null && !isDay(last))) problems.push(`${where}: saidAt ${first} to ${last}`)
    if (first !== null && last !== null && first > last) problems.push(`${where}: saidAt ends before it begins`)
    if (last !== null && published !== undefined && last > published) problems.push(`${where}: said after publication`)
  }
  return problems
}

/** Words in quotation marks that no gold quotation covers: to be judged by eye. */
export function unclaimedMarks({ input, gold }: AnnotatedDocument): readonly string[] {
  const text = plainText(input)
  const bare = (words: string): string => words.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
  const claimed = gold.quotations.flatMap(({ words, pieces }) => [words, ...(pieces ?? [])]).map(bare)
  return [...text.matchAll(/“([^“”]+)”|"([^"]+)"|(?<!\w)‘([^‘]+?)’(?!\w)|(?<!\w)'([^']+(?:'\w[^']*)*)'(?!\w)/gu)]
    .map((match) => bare(match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''))
    .filter((marked) => marked !== '' && !claimed.some((words) => words.includes(marked) || marked.includes(words)))
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/u.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** Whether a wording stands in the text as whole words; straight and curly apostrophes count as one, case does not. */
function occurs(wording: string, text: string): boolean {
  const fold = (s: string): string => s.replace(/[’‘]/gu, "'").toLowerCase()
  const escaped = fold(wording).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(fold(text))
}

function personOccurs(name: string, text: string): boolean {
  const parts = name.split(' ').filter((part) => !/^(?:jr|sr|ii|iii|iv)\.?$/iu.test(part))
  return occurs(name, text) || (parts.length > 1 && occurs(parts.at(-1) ?? name, text))
}
