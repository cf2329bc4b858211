import { expect, it } from 'vitest'
import { cacheFolder, cataloguePlace, dataFolder, recordAddress } from '#cli'
import { shownAddress } from '../../src/cli/open-record.ts'

it.each([
  ['linux', {}, '/home/ada/.local/share/reprise', '/home/ada/.cache/reprise'],
  ['linux', { XDG_DATA_HOME: '/data', XDG_CACHE_HOME: '/cache' }, '/data/reprise', '/cache/reprise'],
  ['linux', { XDG_DATA_HOME: 'relative', XDG_CACHE_HOME: '' }, '/home/ada/.local/share/reprise', '/home/ada/.cache/reprise'],
  ['darwin', {}, '/home/ada/Library/Application Support/Reprise', '/home/ada/Library/Caches/Reprise'],
  ['win32', { LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' }, 'C:\\Users\\ada\\AppData\\Local\\Reprise', 'C:\\Users\\ada\\AppData\\Local\\Reprise\\Cache'],
])('on %s with %j data go to %s', (platform, environment, data, cache) => {
  expect(dataFolder(platform, environment, '/home/ada')).toBe(data)
  expect(cacheFolder(platform, environment, '/home/ada')).toBe(cache)
})

it('the record is what --record names, else REPRISE_RECORD, else the one in the data folder', () => {
  const world = { environment: { REPRISE_RECORD: 'env.db' }, dataFolder: '/data', folder: '/work' }
  expect(recordAddress('here.db', world)).toBe('/work/here.db')
  expect(recordAddress(undefined, world)).toBe('/work/env.db')
  expect(recordAddress(undefined, { ...world, environment: {} })).toBe('/data/record.db')
  expect(recordAddress('postgres://desk@db/reprise', world)).toBe('postgres://desk@db/reprise')
  expect(cataloguePlace(world)).toBe('/data/catalogue.db')
})

it('the password of a database is never shown', () => {
  expect(shownAddress('postgres://desk:secret@db:5432/reprise')).toBe('postgres://desk@db:5432/reprise')
  expect(shownAddress('postgres://not an address: secret')).not.toContain('secret')
})
