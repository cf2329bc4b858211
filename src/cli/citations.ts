import type { Names } from '#dossier'
import { plain } from './paper.ts'

/** Numbers for the sources that a page rests on, in the order in which it first leans on them. */
export interface Citations {
  /** `[1] [3]`: each source of the facts once. */
  of(facts: readonly { readonly source: string }[]): string
  /** `[1] Outlet, "Headline", 2026-05-04, https://…`, in order of number. */
  list(): readonly string[]
}

export function citations(names: Names): Citations {
  const numbers = new Map<string, number>()
  const numberOf = (source: string): number => {
    const known = numbers.get(source)
    if (known !== undefined) return known
    numbers.set(source, numbers.size + 1)
    return numbers.size
  }
  return {
    of: (facts) => [...new Set(facts.map((fact) => numberOf(fact.source)))].map((number) => `[${number}]`).join(' '),
    list: () => [...numbers].map(([id, number]) => {
      const source = names.sources[id]
      if (source === undefined) return `[${number}] ${id}`
      const parts = [
        source.publisher ?? (source.kind === 'post' ? 'a post' : 'outlet unknown'), source.author, source.title && `“${plain(source.title)}”`,
        source.publishedAt?.slice(0, 10) ?? 'no date', source.url,
      ]
      return `[${number}] ${parts.filter(Boolean).join(', ')}`
    }),
  }
}
