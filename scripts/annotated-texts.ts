import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotatedDocuments, type Gold } from '../eval/annotated.ts'
import { emptyCatalogue, openCatalogue, type Catalogue } from '../src/catalogue/index.ts'
import { documentFromInput, isProblem } from '../src/formats/index.ts'
import { followWorks, type Works } from '../src/reading/facts/read-facts.ts'
import type { Named } from '../src/reading/names/mentions.ts'
import { hear } from '../src/reading/read.ts'
import type { Quotation } from '../src/reading/reading.ts'
import type { Document, Layout } from '../src/text/index.ts'
import { readCases, type Case } from '../test/cases/case.ts'

export const corpus = join(import.meta.dirname, '..', 'eval', 'corpus')

/** Sets that may be learned from. */
export const openSets = ['screen', 'screen-trade', 'screen-fan', 'voices', 'wires-and-walls', 'newsstand', 'morning-mail', 'night-desk', 'green-room']

/** A document that may be learned from, with what stands in it. */
export interface AnnotatedText {
  readonly document: Document
  readonly catalogue: Catalogue
  readonly gold: Gold
}

/** Every document of the open sets but those named, without a catalogue and, where there is one, with it. */
export function* annotatedTexts(without: readonly string[]): Generator<AnnotatedText> {
  for (const set of openSets.filter((name) => !without.includes(name))) {
    const folder = join(corpus, set, 'catalogue')
    const catalogue = existsSync(folder) ? openCatalogue(folder) : null
    for (const { input, gold } of annotatedDocuments(join(corpus, set, 'docs'))) {
      const document = documentFromInput(input)
      if (isProblem(document)) continue
      yield { document, catalogue: emptyCatalogue, gold }
      if (catalogue !== null) yield { document, catalogue, gold }
    }
    catalogue?.close()
  }
}

/** The cases that give a list, as documents. */
export function* casesWith(list: string): Generator<{ readonly document: Document; readonly rows: Case['lists'][string] }> {
  for (const { text, fields, lists } of readCases()) {
    const rows = lists[list]
    if (rows === undefined) continue
    const { kind, published, ...others } = fields
    const document = documentFromInput({ ...others, id: 'case', kind: kind === 'post' ? 'post' : 'article', text, ...(published === undefined ? {} : { publishedAt: published }) })
    if (!isProblem(document)) yield { document, rows }
  }
}

/** Who and what stands for the letters of the single sentences in eval/corpus/plain. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  A: ['Ada Lindqvist', 'Tom Brannigan', 'Lucia Ferrer', 'Priya Nair'], B: ['Bo Tran', 'Ruth Vance', 'Marcus Bell', 'Niamh Doyle'], C: ['Cy Adeyemi', 'Helen Moss', 'Victor Pell'], D: ['Dana Okafor', 'Peter Gwynn'],
  T: ['Night Ferry', 'The Orchard Keeper', 'Half a Loaf'], U: ['Salt House', 'Wreckers’ Bay', 'The Numbers Man'], V: ['Paper Moons', 'Slow Burn', 'Goodnight Hoboken'],
}

/** The single sentences of one file, with titles in quotation marks and in italics; each fact in words, names in the place of letters. */
export function* plainSentences(file: string): Generator<{ readonly document: Document; readonly facts: readonly (readonly string[])[] }> {
  for (const [index, line] of readFileSync(join(corpus, 'plain', file), 'utf8').trim().split('\n').entries()) {
    const [pattern = '', facts = ''] = line.split(' || ')
    const named = (slot: string): string => standIns[slot]?.[index % standIns[slot].length] ?? slot
    for (const [opening, closing] of [['“', '”'], ['*', '*']]) {
      const text = pattern.replaceAll(/\$([A-DT-V])/gu, (_, slot: string) => (slot < 'T' ? named(slot) : `${opening}${named(slot)}${closing}`))
      const document = documentFromInput({ id: 'plain', kind: 'article', text, publishedAt: '2024-05-15' })
      if (!isProblem(document)) yield { document, facts: facts.split(';').map((fact) => fact.trim()).filter(Boolean).map((fact) => fact.split(' ').map(named)) }
    }
  }
}

/** A document read up to what its sentences are about. */
export interface FollowedText extends Works {
  readonly layout: Layout
  readonly named: Named
  readonly quotations: readonly Quotation[]
}

export function follow(document: Document, catalogue: Catalogue): FollowedText {
  const { layout, named, dates, references, quotations } = hear(document, catalogue)
  return { ...followWorks(layout, named, references.all, quotations, dates), layout, named, quotations }
}
