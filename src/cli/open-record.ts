import { join, resolve } from 'node:path'
import type { Store } from '#intake'
import type { World } from './world.ts'

/** The record that a command works on: what `--record` names, else REPRISE_RECORD, else the one in the data folder. */
export function recordAddress(named: string | undefined, world: Pick<World, 'environment' | 'dataFolder' | 'folder'>): string {
  const address = named ?? world.environment['REPRISE_RECORD']
  if (!address) return join(world.dataFolder, 'record.db')
  return isDatabase(address) || address === ':memory:' ? address : resolve(world.folder, address)
}

/** Runs `work` with that record open; closes it whatever happens. */
export async function withRecord<Result>(named: string | undefined, world: World, work: (record: Store, address: string) => Promise<Result>): Promise<Result> {
  const address = recordAddress(named, world)
  const record = await world.openRecord(address)
  try {
    return await work(record, address)
  } finally {
    await record.close()
  }
}

/** A record's address fit to be shown: without the password of a database. */
export function shownAddress(address: string): string {
  if (!isDatabase(address)) return address
  try {
    const url = new URL(address)
    url.password = ''
    return url.href
  } catch {
    return 'the database that --record or REPRISE_RECORD names'
  }
}

function isDatabase(address: string): boolean {
  return /^postgres(?:ql)?:\/\//u.test(address)
}
