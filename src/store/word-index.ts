import { wordsForSearch } from '#record'
import type { Fact } from '#record'
import type { Engine } from './engine.ts'
import type { SourceRow, Writing } from './tables.ts'

/** Makes a source findable by its words. */
export function indexSource(writing: Writing, engine: Engine, row: Pick<SourceRow, 'number' | 'title' | 'text'>): Promise<void> {
  return engine.index(writing, 'source_words', row.number, wordsForSearch(`${row.title ?? ''}\n${row.text}`))
}

/** Makes a quotation findable by its words and its speaker; other facts have none of their own. */
export async function indexQuotation(writing: Writing, engine: Engine, fact: Fact): Promise<void> {
  if (fact.kind !== 'quotation') return
  await engine.index(writing, 'quotation_words', fact.sequence, wordsForSearch(`${fact.body.words}\n${fact.body.speaker.name ?? ''}`))
}
