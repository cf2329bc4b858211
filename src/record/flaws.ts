import { hashOf } from './digest.ts'
import { holds } from './passage.ts'
import type { Fact } from './fact.ts'
import type { Source } from './source.ts'
import type { Flaw } from './store.ts'

/** What about a source and its facts is not true to the text. Empty when all is well. */
export function flawsOf(source: Source, facts: readonly Fact[]): readonly Flaw[] {
  const flaws: Flaw[] = []
  if (hashOf(source.text) !== source.hash) flaws.push({ id: source.id, flaw: 'its text is not the one that was kept: the hash differs' })
  for (const fact of facts) {
    if (fact.passages.length === 0) flaws.push({ id: fact.id, flaw: 'it has no passage' })
    for (const passage of fact.passages) {
      if (!holds(passage, source)) flaws.push({ id: fact.id, flaw: `its passage ${passage.span.start}–${passage.span.end} does not say "${passage.words.slice(0, 60)}"` })
    }
    if (fact.kind === 'quotation' && fact.body.words !== fact.passages.map((passage) => passage.words).join(' ')) {
      flaws.push({ id: fact.id, flaw: 'the words it quotes are not those of its passages' })
    }
  }
  return flaws
}
