import { describe, expect, it } from 'vitest'
import { annotatedDocuments } from '../../eval/annotated.ts'
import { checkCatalogue } from '../../eval/check-catalogue.ts'
import { problemsOf } from '../../eval/check-document.ts'
import { evaluationSets } from '../../eval/sets.ts'

const sets = evaluationSets('nowhere').flatMap(({ name, documents, catalogue }) => (catalogue === null ? [] : [{ name, documents, catalogue }]))

describe.each(sets)('the set $name', ({ documents, catalogue }) => {
  it('has its every annotation in the text', () => {
    expect(annotatedDocuments(documents).flatMap(problemsOf)).toEqual([])
  })

  it('has a catalogue that is whole, and knows some of its names but not all', () => {
    const check = checkCatalogue(catalogue, annotatedDocuments(documents))
    expect(check.problems).toEqual([])
    expect(check.knownPeople).toBeGreaterThan(check.goldPeople / 2)
    expect(check.knownPeople).toBeLessThan(check.goldPeople)
  })
})

describe('the check of a document', () => {
  const [document] = annotatedDocuments(sets[0]?.documents ?? '')
  if (document === undefined) throw new Error('The first set of eval/corpus is empty.')

  it('finds words that were never said', () => {
    const invented = { words: 'what nobody said', kind: 'direct', speaker: null, saidTo: null, saidIn: null, saidAt: null } as const
    expect(problemsOf({ ...document, gold: { ...document.gold, quotations: [invented] } })).toEqual([
      `${document.id}: quotation "what nobody said": "what nobody said" is not in the text, or out of order`,
    ])
  })

  it('finds a credit of somebody who is not among the people', () => {
    const [title] = document.gold.titles
    const gold = { ...document.gold, credits: [['Nobody Atall', 'actor', title?.name ?? '', null]] as const }
    expect(problemsOf({ ...document, gold })).toEqual([`${document.id}: credit of Nobody Atall in ${title?.name}: the person is not in people`])
  })
})
