import type { SourceSummary } from '#dossier'
import { address } from './addresses.ts'
import { Words } from './inert.tsx'
import { SourceLine } from './names.tsx'

/** Sources, newest first, at most `most`. */
export function SourceList({ sources, most = Number.POSITIVE_INFINITY }: { readonly sources: readonly SourceSummary[]; readonly most?: number }) {
  const day = (source: SourceSummary): string => source.publishedAt ?? source.retrievedAt
  return (
    <ul class="lines small">
      {sources.toSorted((one, other) => day(other).localeCompare(day(one))).slice(0, most).map((source) => (
        <li>
          <a href={address.source(source.id)}>{source.title === null ? (source.kind === 'post' ? 'Post' : 'Text without a headline') : <Words>{source.title}</Words>}</a>
          <br /><SourceLine source={source} />
        </li>
      ))}
    </ul>
  )
}
