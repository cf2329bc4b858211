import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Documents that are measured together, and what is known of their world. */
export interface EvaluationSet {
  readonly name: string
  readonly measure: 'screen' | 'polnear'
  /** A folder of annotated documents, one such document, or a `.jsonl` file of attributed articles. */
  readonly documents: string
  /** A folder of IMDb-format files; `null`: there is none, the text is all there is. */
  readonly catalogue: string | null
  /** Its misses are shown only to those who ask for this set by name: what is written against it no longer measures. */
  readonly closed: boolean
}

/** With what the reader is given besides the text. */
export type Mode = 'with catalogue' | 'text alone'

const own = join(import.meta.dirname, 'corpus')

/**
 * Every set, in the order in which they are shown. Those of `shared` belong to their publishers and are read where
 * they stand; `isThere` tells whether they do.
 */
export function evaluationSets(shared: string): readonly EvaluationSet[] {
  const ofFolder = (name: string, closed: boolean): EvaluationSet => ({
    name, measure: 'screen', documents: join(own, name, 'docs'), catalogue: join(own, name, 'catalogue'), closed,
  })
  const textsOnly = (name: string, closed: boolean): EvaluationSet => ({ ...ofFolder(name, closed), catalogue: null })
  return [
    ofFolder('screen', false),
    ofFolder('screen-trade', false),
    ofFolder('screen-fan', false),
    ofFolder('voices', false),
    textsOnly('wires-and-walls', false),
    textsOnly('newsstand', false),
    textsOnly('late-edition', true),
    textsOnly('morning-mail', false),
    textsOnly('stop-press', true),
    textsOnly('night-desk', false),
    textsOnly('green-room', false),
    textsOnly('press-row', true),
    { name: 'reference', measure: 'screen', documents: join(shared, 'reference', 'romy.json'), catalogue: null, closed: false },
    { name: 'polnear', measure: 'polnear', documents: join(shared, 'polnear', 'dev.jsonl'), catalogue: null, closed: false },
  ]
}

export const isThere = (set: EvaluationSet): boolean => existsSync(set.documents)

export const modesOf = (set: EvaluationSet): readonly Mode[] =>
  set.catalogue === null ? ['text alone'] : ['with catalogue', 'text alone']

/** One hash over every byte that a set's figures depend on: documents, annotations, catalogue. */
export function hashOf(set: EvaluationSet): string {
  const hash = createHash('sha256')
  for (const path of [set.documents, set.catalogue]) {
    if (path === null) continue
    const files = statSync(path).isDirectory() ? readdirSync(path).sort().map((file) => join(path, file)) : [path]
    for (const file of files) hash.update(file.slice(file.lastIndexOf('/') + 1)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}
