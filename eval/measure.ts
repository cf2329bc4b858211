import { emptyCatalogue, openCatalogue } from '#catalogue'
import { documentFromInput, isProblem } from '#formats'
import { read } from '#reading'
import type { Reading } from '#reading'
import { annotatedDocuments } from './annotated.ts'
import type { Input } from './annotated.ts'
import { attributedArticles, scorePolnear } from './score-polnear.ts'
import { scoreScreen } from './score-screen.ts'
import { hashOf } from './sets.ts'
import type { EvaluationSet, Mode } from './sets.ts'
import type { Score } from './tally.ts'

/** What one set came to in one mode. */
export interface Measurement {
  readonly set: EvaluationSet
  readonly mode: Mode
  readonly hash: string
  readonly documents: number
  readonly score: Score
  /** By document id. A document that the reader failed on has none. */
  readonly readings: ReadonlyMap<string, Reading>
  /** One line for each document that the reader failed on. */
  readonly failures: readonly string[]
  readonly seconds: number
}

/** Read every document of a set and measure what came of it. */
export function measure(set: EvaluationSet, mode: Mode): Measurement {
  const articles = set.measure === 'polnear' ? attributedArticles(set.documents) : []
  const documents = set.measure === 'screen' ? annotatedDocuments(set.documents) : []
  const inputs = [...articles, ...documents].map((document) => document.input)
  const started = performance.now()
  const { readings, failures } = readAll(inputs, mode === 'with catalogue' ? set.catalogue : null)
  const seconds = (performance.now() - started) / 1000
  const score = set.measure === 'polnear' ? scorePolnear(articles, readings) : scoreScreen(documents, readings)
  return { set, mode, hash: hashOf(set), documents: inputs.length, score, readings, failures, seconds }
}

function readAll(
  inputs: readonly Input[], cataloguePath: string | null,
): { readonly readings: ReadonlyMap<string, Reading>; readonly failures: readonly string[] } {
  const catalogue = cataloguePath === null ? null : openCatalogue(cataloguePath)
  const readings = new Map<string, Reading>()
  const failures: string[] = []
  for (const input of inputs) {
    const document = documentFromInput(input)
    if (isProblem(document)) {
      failures.push(`${input.id}: ${document.message}`)
      continue
    }
    try {
      readings.set(input.id, read(document, catalogue ?? emptyCatalogue))
    } catch (error) {
      failures.push(`${input.id}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  catalogue?.close()
  return { readings, failures }
}
