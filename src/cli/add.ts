import { addDocuments, type Addition, type Outcome, type Store } from '#intake'
import type { Document } from '#text'
import { clippingsOf, shownName, type Clipping } from './clippings.ts'
import { command } from './command.ts'
import { documentsIn } from './documents-in.ts'
import { writeJson } from './json.ts'
import { withCatalogue } from './open-catalogue.ts'
import { shownAddress, withRecord } from './open-record.ts'
import { catalogueOption, jsonOption, publishedOption, recordOption } from './options.ts'
import { plain } from './paper.ts'
import { progressOf } from './progress.ts'
import { publishedDate } from './published.ts'
import { Refusal, endStatus, wrongUse } from './refusal.ts'
import type { World } from './world.ts'

export const add = command({
  name: 'add',
  summary: 'keep documents and what they say in the record',
  usage: ['FILE|FOLDER|-… [--published DATE] [--catalogue PATH] [--record PATH] [--json]'],
  about: `Reads documents and keeps them, with every fact they state and the sentence behind it. Of a folder every file is taken, and those of the folders in it. A document that is on record already changes nothing, so the same folder can be added again at any time.

Each document is kept whole or not at all. One that cannot be read is named, the others go on, and the exit status is 1. Ctrl-C stops after the document at hand.`,
  examples: [
    ['reprise add clippings/', 'everything in a folder'],
    ['reprise add story.html feed.xml', 'a saved page, and every entry of a feed'],
    ['pbpaste | reprise add - --published 2026-05-04', 'what you have just copied (macOS)'],
  ],
  options: { ...publishedOption, ...catalogueOption, ...recordOption, ...jsonOption },
  run: async ({ values, operands }, world) => {
    if (operands.length === 0) throw wrongUse('reprise add: which documents? Name files or folders, or `-` for standard input: `reprise add clippings/`.')
    const published = publishedDate(values.published, 'add')
    const clippings = await clippingsOf(operands, { folders: true }, world)
    return withCatalogue(values.catalogue, world, (catalogue) =>
      withRecord(values.record, world, async (record, address) => {
        const taking = takingIn(clippings, published, values.json, world)
        await addDocuments(taking.documents, { store: record, catalogue, clock: world.now, read: world.read, reader: world.reader }, { onOutcome: taking.onOutcome })
        await taking.end()
        const kept = taking.outcomes()
        await (values.json ? writeJson(world.output, kept) : world.output.write(await summary(kept, record, address)))
        return endStatus(kept.failed.length, world)
      }))
  },
})

/** What became of all that was asked for; what `--json` prints. */
interface Kept {
  readonly documents: readonly { readonly clipping: string; readonly id: string; readonly title: string | null; readonly isNew: boolean; readonly newFacts: number }[]
  readonly failed: readonly { readonly clipping: string; readonly message: string }[]
  readonly franchises: readonly string[]
}

/** Documents as they are wanted, one clipping open at a time, and what to do with each outcome. */
function takingIn(clippings: readonly Clipping[], published: string | null, silent: boolean, world: World) {
  const documents: Kept['documents'][number][] = []
  const failed: Kept['failed'][number][] = []
  const franchises = new Set<string>()
  const progress = progressOf('clippings', clippings.length, world.errors, () => world.now().getTime())
  let clipping = ''
  let unsaid: string[] = []

  const tell = async (): Promise<void> => {
    const lines = unsaid
    unsaid = []
    if (lines.length === 0) return
    await progress.end()
    await world.output.write(lines.join(''))
  }
  const fail = (message: string): void => { failed.push({ clipping, message }) }

  async function* read(): AsyncGenerator<Document> {
    for (const [index, next] of clippings.entries()) {
      clipping = shownName(next.name)
      try {
        for (const document of await documentsIn(next, published, world)) {
          if (world.stop.aborted) return
          yield document
          await tell()
          await progress.show(index)
        }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        fail(error.message)
        await progress.end()
        await world.errors.write(`reprise: ${error.message}\n`)
      }
    }
  }

  const onOutcome = ({ document, addition, error }: Outcome): void => {
    if (addition === null) {
      fail(error.message)
      unsaid.push(`failed  ${describe(document)}: ${error.message}\n`)
      return
    }
    documents.push({ clipping, id: addition.source.id, title: addition.source.title, isNew: addition.isNew, newFacts: addition.facts.length })
    for (const franchise of addition.franchises) franchises.add(franchise)
    if (!silent) unsaid.push(outcomeLine(document, addition))
  }

  return {
    documents: read(),
    onOutcome,
    end: async () => {
      await tell()
      await progress.end()
    },
    outcomes: (): Kept => ({ documents, failed, franchises: [...franchises] }),
  }
}

function outcomeLine(document: Document, { isNew, facts }: Addition): string {
  return `${isNew ? 'new   ' : 'known '}  ${describe(document)}${isNew ? `: ${count(facts.length, 'fact')}` : ''}\n`
}

function describe({ title, text, publisher, publishedAt }: Document): string {
  const name = plain(title ?? text.slice(0, 200))
  const short = name.length > 60 ? `${name.slice(0, 59)}…` : name
  const origin = [publisher, publishedAt?.slice(0, 10)].filter(Boolean).join(', ')
  return origin === '' ? short : `${short} (${plain(origin)})`
}

async function summary({ documents, failed, franchises }: Kept, record: Store, address: string): Promise<string> {
  const fresh = documents.filter(({ isNew }) => isNew)
  const facts = fresh.reduce((sum, { newFacts }) => sum + newFacts, 0)
  const parts = [
    `${count(fresh.length, 'document')} kept with ${count(facts, 'fact')}`,
    ...documents.length > fresh.length ? [`${documents.length - fresh.length} on record already`] : [],
    ...failed.length > 0 ? [`${failed.length} could not be read`] : [],
  ]
  const franchise = franchises[0] === undefined ? null : await record.franchise(franchises[0])
  const next = franchise === null ? '' : `Next: reprise dossier ${JSON.stringify(franchise.name)}, or all of it in the browser with reprise serve\n`
  return `${parts.join(', ')}. The record is ${shownAddress(address)}\n${next}`
}

function count(number: number, thing: string): string {
  return `${number.toLocaleString('en')} ${thing}${number === 1 ? '' : 's'}`
}
