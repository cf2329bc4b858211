import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { emptyCatalogue } from '#catalogue'
import { documentsFrom } from '#formats'
import { read } from '#reading'

const folder = join(import.meta.dirname, '..', '..', 'examples')
const known = new Set(['Saltwater Taffeta', 'Bobbin Along', 'Saltwater Taffeta: First Hem', 'Saltwater Taffeta: Second Fitting', "Romy and Michele's High School Reunion", 'Just Temporary', 'Romy and Michele: In the Beginning'])

describe('the examples, which newcomers see first', () => {
  test.each(readdirSync(folder))('%s names its titles and no others', async (name) => {
    const found = await documentsFrom(readFileSync(join(folder, name)), { name })
    if ('problem' in found) throw new Error(found.problem.message)
    for (const document of found.documents) {
      const { titles, people } = read(document, emptyCatalogue)
      expect(titles.map((title) => title.name).filter((each) => !known.has(each))).toEqual([])
      expect(people.map((person) => person.name).filter((each) => known.has(each))).toEqual([])
    }
  })
})
