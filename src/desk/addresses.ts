import type { Fact } from '#dossier'

/** The addresses of the desk's pages. */
export const address = {
  desk: '/',
  add: '/add',
  /** How far files that were brought have come. */
  import: (id: string) => `/import/${encodeURIComponent(id)}`,
  review: '/review',
  watches: '/watches',
  /** What is new for the watches as a feed. */
  watchFeed: '/watches.atom',
  endWatch: (watch: number) => `/watches/${watch}/end`,
  search: (query: string) => `/search?q=${encodeURIComponent(query)}`,
  dossier: (id: string) => `/dossier/${encodeURIComponent(id)}`,
  dossierBrief: (id: string) => `/dossier/${encodeURIComponent(id)}/brief`,
  personBrief: (id: string) => `/person/${encodeURIComponent(id)}/brief`,
  person: (id: string) => `/person/${encodeURIComponent(id)}`,
  title: (id: string) => `/title/${encodeURIComponent(id)}`,
  /** The trail of the utterance that a quotation belongs to. */
  utterance: (quotation: string) => `/utterance/${encodeURIComponent(quotation)}`,
  source: (id: string) => `/source/${encodeURIComponent(id)}`,
  /** The sentence that says a fact, on the page of its source. */
  fact: (fact: Pick<Fact, 'id' | 'source'>) => `/source/${encodeURIComponent(fact.source)}#${encodeURIComponent(fact.id)}`,
} as const

/** An address elsewhere that a page may link to; `null` for everything but plain web addresses. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
