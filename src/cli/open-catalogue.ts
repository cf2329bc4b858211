import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { emptyCatalogue, type Catalogue } from '#catalogue'
import type { World } from './world.ts'

/** Where `reprise catalogue import` puts the catalogue when nobody names a place: REPRISE_CATALOGUE or the data folder. */
export function cataloguePlace(world: Pick<World, 'environment' | 'dataFolder' | 'folder'>): string {
  const named = world.environment['REPRISE_CATALOGUE']
  return named ? resolve(world.folder, named) : join(world.dataFolder, 'catalogue.db')
}

/** Runs `work` with the catalogue at `path`, or with one that knows nobody; closes it whatever happens. */
export async function withNamedCatalogue<Result>(path: string | undefined, world: World, work: (catalogue: Catalogue) => Promise<Result>): Promise<Result> {
  if (path === undefined) return work(emptyCatalogue)
  const catalogue = world.openCatalogue(resolve(world.folder, path))
  try {
    return await work(catalogue)
  } finally {
    catalogue.close()
  }
}

/** The same, and without a path the catalogue that was imported, if there is one. */
export function withCatalogue<Result>(path: string | undefined, world: World, work: (catalogue: Catalogue) => Promise<Result>): Promise<Result> {
  const imported = cataloguePlace(world)
  // One that REPRISE_CATALOGUE names and that is not there must be told, not passed over.
  const isThere = world.environment['REPRISE_CATALOGUE'] ? true : existsSync(imported)
  return withNamedCatalogue(path ?? (isThere ? imported : undefined), world, work)
}
