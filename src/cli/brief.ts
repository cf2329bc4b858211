import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { briefFormats, citationStyles, cslItems, renderBrief, writeBrief, writePersonBrief, type Brief, type BriefFormat, type CitationStyle } from '#brief'
import { franchiseDossier, personDossier, textsOf } from '#dossier'
import { command } from './command.ts'
import { writeJson } from './json.ts'
import { withCatalogue } from './open-catalogue.ts'
import { withRecord } from './open-record.ts'
import { catalogueOption, jsonOption, recordOption } from './options.ts'
import { paperFor, plain, wrap } from './paper.ts'
import { cannot, wrongUse } from './refusal.ts'
import { settleName } from './settle-name.ts'
import type { World } from './world.ts'

export const brief = command({
  name: 'brief',
  summary: 'write the background, a source behind every sentence',
  usage: ['NAME [--format text|md|html] [--cite footnotes|wikipedia|fandom|ap] [--since DATE] [--csl FILE] [--json] [--record PATH]'],
  about: `Writes the background as a reporter would: what it is and who made it, the titles that grew from it, where the next one stands and who says so, what was said, the latest reunion. Every sentence rests on facts of the record and cites their sources.

Before a sentence is written, each passage behind it is compared with the kept text, byte for byte. What does not hold is not written: it is named with the reason, and the exit status is 1.`,
  examples: [
    ['reprise brief "Saltwater Taffeta"', 'the background to read, with numbered sources'],
    ['reprise brief "Saltwater Taffeta" --format md > background.md', 'Markdown with footnotes'],
    ['reprise brief "Saltwater Taffeta" --cite wikipedia', 'wikitext with {{cite news}} references, to paste'],
    ['reprise brief "Saltwater Taffeta" --since 2026-01-01 --cite ap', 'what is new this year, outlets in brackets'],
    ['reprise brief "odalys renwick" --csl sources.json', 'a person, and the sources for a citation program'],
  ],
  options: {
    format: { type: 'string', value: 'FORMAT', help: 'text (the default), md or html. The wiki styles are wikitext and take none.' },
    cite: { type: 'string', value: 'STYLE', help: 'footnotes (the default), wikipedia, fandom, or ap: the outlet in brackets.' },
    since: { type: 'string', value: 'DATE', help: 'Only what was said or happened from this day on (2026-01-31).' },
    csl: { type: 'string', value: 'FILE', help: 'Also write the sources there as CSL-JSON.' },
    ...jsonOption, ...recordOption, ...catalogueOption,
  },
  run: async ({ values, operands }, world) => {
    const name = operands.join(' ').trim()
    if (name === '') throw wrongUse('reprise brief: whose? Name a title or a person: `reprise brief "Saltwater Taffeta"`.')
    const style = oneOf(values.cite, citationStyles, 'footnotes', '--cite')
    const format = oneOf(values.format, briefFormats, 'text', '--format')
    if (values.format !== undefined && (style === 'wikipedia' || style === 'fandom')) throw wrongUse(`reprise brief: --cite ${style} is wikitext; leave --format out.`)
    const since = values.since ?? null
    if (since !== null && !isDay(since)) throw wrongUse(`reprise brief: --since takes a day such as 2026-01-31, not "${since}".`)
    const written = await withRecord(values.record, world, (record) => withCatalogue(values.catalogue, world, async (catalogue): Promise<Brief> => {
      const { choice, others } = settleName(name, await record.named(name))
      if (others.length > 0) await world.errors.write(`reprise: "${name}" is also ${others.join(', ')}.\n`)
      const options = { texts: (ids: readonly string[]) => textsOf(record, ids), since }
      const franchise = await franchiseDossier(record, catalogue, choice?.franchise ?? name)
      if (franchise !== null) return writeBrief(franchise, options)
      const person = await personDossier(record, catalogue, choice?.person ?? name)
      if (person !== null) return writePersonBrief(person, options)
      throw cannot(`the record has nothing called "${name}". \`reprise search "${name}"\` looks for the words; \`reprise add\` takes documents in.`)
    }))
    if (values.csl !== undefined) await writeSources(values.csl, written, world)
    await (values.json ? writeJson(world.output, written) : world.output.write(printed(written, format, style, world)))
    for (const { reason, topic } of written.refused) await world.errors.write(`reprise: not written (${topic}): ${plain(reason)}\n`)
    return written.refused.length > 0 ? 1 : 0
  },
})

async function writeSources(path: string, written: Brief, world: World): Promise<void> {
  try {
    await writeFile(resolve(world.folder, path), `${JSON.stringify(cslItems(written.sources), null, 2)}\n`)
  } catch (error) {
    throw cannot(`the sources could not be written to ${path}. Name a file in a folder that exists and may be written.`, error)
  }
}

/** Text is wrapped for the terminal; what is to be pasted elsewhere keeps its lines. */
function printed(written: Brief, format: BriefFormat, style: CitationStyle, world: World): string {
  if (written.paragraphs.length === 0) {
    const since = written.since === null ? '' : ` since ${written.since}`
    return `Nothing to write about ${plain(written.name)}${since}. \`reprise add\` takes documents in; \`reprise dossier\` shows what is on record.\n`
  }
  const text = renderBrief(written, format, style)
  if (format !== 'text' || style === 'wikipedia' || style === 'fandom') return text
  const { width } = paperFor(world.output)
  return text.split('\n').map((line) => (line === '' ? '' : wrap(line, width, '', /^\[\d+\] /u.test(line) ? '    ' : ''))).join('\n')
}

function oneOf<Choice extends string>(given: string | undefined, choices: readonly Choice[], usual: Choice, option: string): Choice {
  if (given === undefined) return usual
  const choice = choices.find((each) => each === given)
  if (choice === undefined) throw wrongUse(`reprise brief: ${option} takes ${choices.join(', ')}, not "${given}".`)
  return choice
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/u.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
