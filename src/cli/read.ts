import type { Catalogue } from '#catalogue'
import type { Reading } from '#intake'
import type { Document } from '#text'
import { clippingsOf, type Clipping } from './clippings.ts'
import { command } from './command.ts'
import { documentsIn } from './documents-in.ts'
import { writeJson } from './json.ts'
import { withNamedCatalogue } from './open-catalogue.ts'
import { catalogueOption, publishedOption } from './options.ts'
import { paperFor } from './paper.ts'
import { publishedDate } from './published.ts'
import { readJsonLines } from './read-json-lines.ts'
import { readingPage } from './reading-page.ts'
import { Refusal, endStatus, wrongUse } from './refusal.ts'
import type { World } from './world.ts'

export const read = command({
  name: 'read',
  summary: 'say what a document says; nothing is kept',
  usage: ['FILE… [--json] [--catalogue PATH] [--published DATE]', '- < FILE', '--jsonl [FILE] < LINES'],
  about: `Reads an article or a post and prints what it says: people, titles, who said what to whom and when, credits, the family tree, where the next one stands, who was seen together. Under each item stands the sentence it comes from, with the number of its paragraph.

A file may be plain text, an HTML page as saved from a browser, a feed (RSS, Atom), a post or documents as JSON; its content decides, not its name. \`-\` reads standard input.

--json prints the reading as JSON instead, a list where the file holds several documents. --jsonl is for programs: documents in, one JSON object a line, readings out, one a line in the same order; a line that cannot be read gives {"id", "error": {"code", "message"}} in its place, and the exit status is 1 at the end.

Names are linked to reference data only with --catalogue; without it reading works from the text alone.`,
  examples: [
    ['reprise read clipping.html', 'what a saved page says'],
    ['reprise read notes.txt --published 2026-05-04', '"earlier this year" then means 2026-01-01 to 2026-05-04'],
    ['curl -s https://example.org/story | reprise read -', 'a page straight from the web'],
    ['reprise read --jsonl < documents.jsonl > readings.jsonl', 'a whole archive'],
  ],
  options: {
    json: { type: 'boolean', help: 'Print the reading as JSON.' },
    jsonl: { type: 'boolean', help: 'Documents in and readings out, one JSON object a line.' },
    ...catalogueOption,
    ...publishedOption,
  },
  run: async ({ values, operands }, world) => {
    if (values.json && values.jsonl) throw wrongUse('reprise read: --json and --jsonl are two ways to answer; give one of them.')
    const published = publishedDate(values.published, 'read')
    if (!values.jsonl && operands.length === 0) throw wrongUse('reprise read: which file? Name one, or `-` for standard input: `reprise read clipping.html`.')
    const clippings = await clippingsOf(values.jsonl && operands.length === 0 ? ['-'] : operands, { folders: false }, world)

    return withNamedCatalogue(values.catalogue, world, async (catalogue) => {
      const failed = values.jsonl
        ? await readAllLines(clippings, published, catalogue, world)
        : await readAll(clippings, published, catalogue, values.json ? jsonPrinter(world) : pagePrinter(world), world)
      return endStatus(failed, world)
    })
  },
})

async function readAllLines(clippings: readonly Clipping[], published: string | null, catalogue: Catalogue, world: World): Promise<number> {
  let failed = 0
  for (const clipping of clippings) failed += await readJsonLines(clipping, published, catalogue, world)
  return failed
}

/** Gives how many clippings could not be read. */
async function readAll(clippings: readonly Clipping[], published: string | null, catalogue: Catalogue, printer: Printer, world: World): Promise<number> {
  let failed = 0
  for (const clipping of clippings) {
    try {
      for (const document of await documentsIn(clipping, published, world)) {
        if (world.stop.aborted) return failed
        await printer.print(document, world.read(document, catalogue))
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      failed++
      await world.errors.write(`reprise: ${error.message}\n`)
    }
  }
  await printer.end()
  return failed
}

interface Printer {
  readonly print: (document: Document, reading: Reading) => Promise<void>
  readonly end: () => Promise<void>
}

function jsonPrinter({ output }: World): Printer {
  const readings: Reading[] = []
  return {
    print: async (_, reading) => { readings.push(reading) },
    end: async () => {
      if (readings.length > 0) await writeJson(output, readings.length === 1 ? readings[0] : readings)
    },
  }
}

function pagePrinter({ output }: World): Printer {
  const paper = paperFor(output)
  let isFirst = true
  return {
    print: async (document, reading) => {
      if (!isFirst) await output.write(`\n${paper.ink('faint', '─'.repeat(paper.width))}\n\n`)
      isFirst = false
      await output.write(readingPage(document, reading, paper))
    },
    end: async () => {},
  }
}
