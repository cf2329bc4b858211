import { layOut, type Document } from '#text'
import type { Reading } from '#intake'
import { linesOfText } from './lines-of-text.ts'
import { wrap, type Paper } from './paper.ts'
import { creditSection } from './reading-credits.ts'
import { familySection } from './reading-family.ts'
import { namesOf } from './reading-names.ts'
import { quotationSection } from './reading-quotations.ts'
import { entry, type PageParts, type Section } from './reading-section.ts'
import { spellDay, spellWhen } from './spell-when.ts'

/** What one document says, as a page of text for people: every item with the line it comes from. Ends with a line break. */
export function readingPage(document: Document, reading: Reading, paper: Paper): string {
  const parts: PageParts = { reading, names: namesOf(reading), lines: linesOfText(layOut(document), paper), paper }
  const sections = [
    peopleSection(parts), titleSection(parts), quotationSection(parts), creditSection(parts),
    familySection(parts), outlookSection(parts), sightingSection(parts),
  ]
  const absent = sections.filter(({ blocks }) => blocks.length === 0)
  return [
    headOf(parts),
    ...sections.filter(({ blocks }) => blocks.length > 0).map(({ heading, blocks }) => `${paper.ink('heading', heading.toUpperCase())}\n${blocks.join('\n')}`),
    ...absent.length === 0 ? [] : [paper.ink('faint', wrap(`Nothing in this text for: ${absent.map(({ heading }) => heading.toLowerCase()).join(', ')}.`, paper.width))],
  ].join('\n\n') + '\n'
}

function headOf({ reading, paper }: PageParts): string {
  const { source, text } = reading
  const origin = [
    source.kind === 'post' ? 'Post' : 'Article', source.publisher, source.author && `by ${source.author}`,
    source.publishedAt ? spellDay(source.publishedAt) : 'no date of publication',
    `${text.length.toLocaleString('en')} characters`,
  ].filter(Boolean).join(' · ')
  return [
    paper.ink('heading', wrap(source.title ?? (source.kind === 'post' ? 'A post' : 'An article without a headline'), paper.width)),
    wrap(origin, paper.width),
    ...source.url === null ? [] : [wrap(source.url, paper.width)],
  ].join('\n')
}

function peopleSection({ reading, names, lines, paper }: PageParts): Section {
  const blocks = lines.under(reading.people.map((person) => ({
    text: entry(paper, person.name, [identity(person), times(person.mentions.length)]),
    evidence: person.mentions[0],
  })))
  const outlets = reading.organizations.map(({ key }) => names.of(key)).join(', ')
  return { heading: 'People', blocks: outlets === '' ? blocks : [...blocks, wrap(`Outlets and companies: ${outlets}`, paper.width, '  ', '    ')] }
}

function titleSection({ reading, lines, paper }: PageParts): Section {
  return {
    heading: 'Titles',
    blocks: lines.under(reading.titles.map((title) => ({
      text: entry(paper, title.name, [title.kind, title.year === null ? null : String(title.year), identity(title), times(title.mentions.length)]),
      evidence: title.mentions[0],
    }))),
  }
}

function outlookSection({ reading, names, lines, paper }: PageParts): Section {
  return {
    heading: 'Outlook',
    blocks: lines.under(reading.outlooks.map((outlook) => {
      const of = outlook.project === 'itself' ? names.of(outlook.of) : `${outlook.project} to ${names.of(outlook.of)}`
      const by = outlook.by === null ? 'the article itself' : names.of(outlook.by)
      return { text: entry(paper, outlook.stage.toUpperCase(), [of, `says ${by}`, outlook.asOf && spellWhen(outlook.asOf)]), evidence: outlook.evidence }
    })),
  }
}

function sightingSection({ reading, names, lines, paper }: PageParts): Section {
  return {
    heading: 'Seen together',
    blocks: reading.sightings.map((sighting) => [
      entry(paper, sighting.people.map((key) => names.of(key)).join(', '), [
        sighting.event, sighting.place, sighting.shownOn && `shown on ${sighting.shownOn}`, sighting.at && spellWhen(sighting.at),
      ]),
      lines.around(sighting.evidence),
    ].join('\n')),
  }
}

function identity({ catalogueId, candidates }: { readonly catalogueId: string | null; readonly candidates?: readonly string[] }): string | null {
  if (catalogueId !== null) return catalogueId
  if (candidates === undefined || candidates.length === 0) return null
  const more = candidates.length > 4 ? ` and ${candidates.length - 4} more` : ''
  return `not settled which: ${candidates.slice(0, 4).join(' or ')}${more}`
}

function times(mentions: number): string | null {
  return mentions > 1 ? `named ${mentions} times` : null
}
