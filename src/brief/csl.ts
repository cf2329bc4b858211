import type { SourceSummary } from '#dossier'

/** A source as citation programs read it: CSL-JSON 1.0, the fields that a clipping can fill. */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper' | 'post'
  readonly title?: string
  readonly 'container-title'?: string
  readonly author?: readonly { readonly literal: string }[]
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly URL?: string
  readonly language?: string
}

interface CslDate {
  readonly 'date-parts': readonly [readonly [year: number, month: number, day: number]]
}

/** In the order given. What is unknown is left out. */
export function cslItems(sources: readonly SourceSummary[]): readonly CslItem[] {
  return sources.map(({ id, kind, title, publisher, author, publishedAt, retrievedAt, url, language }) => ({
    id,
    type: kind === 'post' ? 'post' : 'article-newspaper',
    ...(title !== null && { title }),
    ...(publisher !== null && { 'container-title': publisher }),
    ...(author !== null && { author: [{ literal: author }] }),
    ...dated('issued', publishedAt),
    ...(url !== null && { URL: url, ...dated('accessed', retrievedAt) }),
    ...(language !== null && { language }),
  }))
}

function dated(name: 'issued' | 'accessed', day: string | null): Partial<Pick<CslItem, 'issued' | 'accessed'>> {
  const match = day === null ? null : /^(\d{4})-(\d\d)-(\d\d)/u.exec(day)
  return match === null ? {} : { [name]: { 'date-parts': [[Number(match[1]), Number(match[2]), Number(match[3])]] } }
}
