import { emptyCatalogue } from '#catalogue'
import { createDesk, serveDesk, type DeskApp, type DeskSettings, type Served } from '#desk'
import { draft, type Addition, type Store } from '#record'
import { openStore } from '#store'
import type { Document } from '#text'
import { everyClipping } from '../dossier/salt-harbor.ts'
import { keep } from '../record/keep.ts'
import type { Clipping } from '../record/clipping.ts'

export interface DeskForTests {
  readonly desk: DeskApp
  readonly store: Store
  readonly additions: readonly Addition[]
  /** Failures that the desk reported. */
  readonly reported: unknown[]
}

/** A desk over a new record in memory that holds `clippings`. What is added through the desk is kept without a single fact. */
export async function deskWith(clippings: readonly Clipping[] = everyClipping, settings: Partial<DeskSettings> = {}): Promise<DeskForTests> {
  const store = await openStore(':memory:', { now: '2026-07-01T09:00:00.000Z' })
  const additions: Addition[] = []
  for (const clipping of clippings) additions.push(await keep(store, clipping))
  const reported: unknown[] = []
  const desk = createDesk({
    store,
    catalogue: emptyCatalogue,
    clock: () => new Date('2026-07-01T12:00:00Z'),
    takeIn: (document) => store.add(draft(document, bareReading(document), { retrievedAt: '2026-07-01T12:00:00.000Z', reader: 'none' })),
    preview: (document) => draft(document, bareReading(document), { retrievedAt: '2026-07-01T12:00:00.000Z', reader: 'none' }),
    timeZone: 'Europe/Berlin',
    report: (error) => reported.push(error),
    ...settings,
  })
  return { desk, store, additions, reported }
}

export type ServedDesk = Extract<Served, { ok: true }>

/** A desk that listens, on whichever port is free. */
export async function serveForTests(desk: DeskApp): Promise<ServedDesk> {
  const answer = await serveDesk(desk, { port: 0 })
  if (!answer.ok) throw new Error(answer.message)
  return answer
}

function bareReading({ id, kind, url, publisher, author, title, publishedAt, language, text }: Document) {
  return {
    id, text, source: { kind, url, publisher, author, title, publishedAt, language },
    people: [], titles: [], organizations: [], quotations: [], credits: [], releases: [], relations: [], outlooks: [], sightings: [],
  }
}
