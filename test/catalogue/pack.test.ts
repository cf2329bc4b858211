import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packAscending, Packer, unpackAscending, unpackCast, unpackCastPeople, unpackParts } from '../../src/catalogue/pack.ts'

const id = fc.oneof(fc.integer({ min: 0, max: 2 ** 27 }), fc.integer({ min: 2 ** 52, max: Number.MAX_SAFE_INTEGER }))

test('credits come out as they went in', () => {
  fc.assert(fc.property(fc.array(fc.record({ person: id, job: fc.integer({ min: 0, max: 15 }), characters: fc.string() })), (cast) => {
    const packer = new Packer()
    for (const { person, job, characters } of cast) {
      const bytes = Buffer.from(characters, 'utf8')
      packer.credit(person, job, bytes, 0, bytes.length)
    }
    const packed = packer.take()
    expect(unpackCast(packed)).toEqual(cast.map((credit) => ({ ...credit, characters: Buffer.from(credit.characters, 'utf8').toString('utf8') })))
    expect(unpackCastPeople(packed, 0)).toEqual(cast.filter(({ job }) => job !== 0).map(({ person }) => person))
  }))
})

test('filmographies come out as they went in', () => {
  const part = fc.record({ title: id, job: fc.integer({ min: 0, max: 15 }), byEpisodes: fc.boolean(), year: fc.option(fc.integer({ min: 1870, max: 2124 })) })
  fc.assert(fc.property(fc.array(part), (parts) => {
    parts.sort((one, other) => one.title - other.title)
    const packer = new Packer()
    for (const [at, each] of parts.entries()) packer.part(each, at === 0 ? 0 : parts[at - 1]!.title)
    expect(unpackParts(packer.take())).toEqual(parts)
  }))
})

test('a year outside 1870 to 2124 is kept as none', () => {
  const packer = new Packer()
  packer.part({ title: 1, job: 1, byEpisodes: false, year: 1869 }, 0)
  expect(unpackParts(packer.take())[0]!.year).toBeNull()
})

test('ascending numbers come out as they went in', () => {
  fc.assert(fc.property(fc.uniqueArray(id), (numbers) => {
    numbers.sort((one, other) => one - other)
    const packer = new Packer()
    packAscending(packer, numbers)
    expect(unpackAscending(packer.take())).toEqual(numbers)
  }))
})
