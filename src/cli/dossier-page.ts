import type { CreditLine, FamilyMember, FranchiseDossier, PersonDossier, Claim, Encounter, SpokenLine, Names } from '#dossier'
import { citations, type Citations } from './citations.ts'
import { columnsOf, wrap, type Paper } from './paper.ts'
import { spellPeriod } from './spell-when.ts'
import { spokenWords } from './spoken-words.ts'

/** What the parts of the page have in common. */
interface PageParts {
  readonly names: Names
  readonly cited: Citations
  readonly paper: Paper
}

/** Everything on record about a franchise, as a page of text; numbers in brackets lead to the sources at its end. */
export function franchisePage(dossier: FranchiseDossier, paper: Paper): string {
  const parts: PageParts = { names: dossier.names, cited: citations(dossier.names), paper }
  return page(dossier.franchise.name, parts, [
    ['Where it stands', dossier.standings.flatMap((standing) => [
      claimLine(standing.claim, parts),
      ...standing.against.map((claim) => claimLine(claim, parts, '    against: ')),
      ...standing.voices.map((claim) => claimLine(claim, parts, '    also: ')),
    ])],
    ['Family tree', dossier.familyTree.flatMap((member) => familyLines(member, 0, parts))],
    ['Outlook over time', dossier.ledger.map((claim) => claimLine(claim, parts))],
    ['Who said what', dossier.quotations.map((line) => spokenLine(line, parts))],
    ['Seen together', dossier.encounters.map((encounter) => encounterLine(encounter, parts))],
    ['Credits', dossier.credits.map((line) => cite(`${personName(line.person, parts)}: ${spellJob(line)}, ${titleName(line.title, parts)}`, line.facts, parts))],
  ])
}

/** Everything on record about a person, in the same form. */
export function personPage(dossier: PersonDossier, paper: Paper): string {
  const parts: PageParts = { names: dossier.names, cited: citations(dossier.names), paper }
  return page(dossier.person.name, parts, [
    ['Credits', dossier.credits.map((line) => cite(`${titleName(line.title, parts)}: ${spellJob(line)}`, line.facts, parts))],
    ['What they said', dossier.quotations.map((line) => spokenLine(line, parts))],
    ['Where they say a project stands', dossier.claims.map((claim) => claimLine(claim, parts))],
    ['Seen together', dossier.encounters.map((encounter) => encounterLine(encounter, parts))],
    ['Shared titles with', dossier.coStars.map(({ person, titles }) =>
      wrap(`${personName(person, parts)}: ${titles.map((title) => titleName(title, parts)).join('; ')}`, paper.width, '  ', '      '))],
  ])
}

function page(name: string, { cited, paper }: PageParts, sections: readonly (readonly [heading: string, lines: readonly string[]])[]): string {
  const shown = sections.filter(([, lines]) => lines.length > 0)
  return [
    paper.ink('heading', wrap(name, paper.width)),
    ...shown.map(([heading, lines]) => `${paper.ink('heading', heading.toUpperCase())}\n${lines.join('\n')}`),
    `${paper.ink('heading', 'SOURCES')}\n${cited.list().map((line) => wrap(line, paper.width, '  ', '      ')).join('\n')}`,
  ].join('\n\n') + '\n'
}

function claimLine(claim: Claim, parts: PageParts, lead = '  '): string {
  const of = titleName(claim.of, parts)
  const by = claim.by === null ? 'the article itself' : claim.by.name
  const what = claim.project === 'itself' ? of : `${claim.project} to ${of}`
  const stage = claim.stage.toUpperCase()
  return cite(`${stage} · ${what} · says ${by}${claim.role === 'article' ? '' : ` (${claim.role})`}`, claim.facts, parts, `${lead}${spellPeriod(claim.period)} `)
}

function familyLines(member: FamilyMember, depth: number, parts: PageParts): readonly string[] {
  const { title, relation, evidence, otherwise, releases, children } = member
  const lead = depth === 0 ? '  ' : `  ${'   '.repeat(Math.min(depth, 6) - 1)}└─ `
  const kind = title.kind === null ? '' : `, ${title.kind}`
  const name = `${title.name} (${title.year ?? 'year not on record'}${kind})`
  const indent = ' '.repeat(columnsOf(lead))
  return [
    cite(relation === null ? name : `${relation}: ${name}`, evidence, parts, lead),
    ...releases.map((release) => cite(`out ${release.body.at?.text ?? 'at a time not said'}${release.body.via === null ? '' : `, ${release.body.via}`}`, [release], parts, `${indent}· `)),
    ...otherwise.map((fact) => cite(`elsewhere called ${fact.body.relation} of ${titleName(fact.body.of, parts)}`, [fact], parts, `${indent}? `)),
    ...children.flatMap((child) => familyLines(child, depth + 1, parts)),
  ]
}

function spokenLine({ fact, period, isRetold, retold }: SpokenLine, parts: PageParts): string {
  const { speaker, kind, saidTo, saidIn } = fact.body
  const circumstances = [speaker.name ?? 'nobody named', saidTo && `to ${saidTo}`, saidIn && `in: ${saidIn}`, isRetold && 'older than the story'].filter(Boolean).join(' · ')
  const { paper } = parts
  return [
    cite(circumstances, [fact, ...retold.map((each) => each.fact)], parts, `  ${spellPeriod(period)} `),
    paper.ink('words', wrap(spokenWords(kind, fact.passages.map((passage) => passage.words)), paper.width, '      ')),
  ].join('\n')
}

function encounterLine({ fact, period, shared, yearsSince, silence }: Encounter, parts: PageParts): string {
  const { people, event, place, shownOn } = fact.body
  const where = [event, place, shownOn && `shown on ${shownOn}`].filter(Boolean).join(', ')
  const line = cite(`${people.map((person) => personName(person, parts)).join(', ')}${where === '' ? '' : ` · ${where}`}`, [fact], parts, `  ${spellPeriod(period)} `)
  if (shared.length === 0) return line
  const since = yearsSince === null ? '' : ` (${yearsSince} years after the first)`
  const credits = shared.flatMap((title) => title.credits)
  const reunion = cite(`reunion: they share ${shared.map(({ name, year }) => year === null ? name : `${name} (${year})`).join('; ')}${since}`, credits, parts, '      ')
  const unsaid = silence && cite(`no caption of theirs mentions ${silence.of}`, silence.captions.length > 0 ? silence.captions : [fact], parts, '      ')
  return [line, reunion, ...(unsaid ? [unsaid] : [])].join('\n')
}

function spellJob({ job, characters }: CreditLine): string {
  return characters.length > 0 ? `${job}, as ${characters.join(' or ')}` : job
}

function cite(text: string, facts: Parameters<Citations['of']>[0], { cited, paper }: PageParts, lead = '  '): string {
  return wrap(`${text} ${cited.of(facts)}`, paper.width, lead, `${/^ */u.exec(lead)?.[0] ?? ''}    `)
}

function personName(id: string, { names }: PageParts): string {
  return names.people[id]?.name ?? id
}

function titleName(id: string, { names }: PageParts): string {
  const title = names.titles[id]
  if (title === undefined) return id
  return title.year === null ? title.name : `${title.name} (${title.year})`
}
