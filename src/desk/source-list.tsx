import type { SourceSummary } from '#dossier'
import { address } from './addresses.ts'
import { Words } from './inert.tsx'
import { SourceLine } from './names.tsx'

/** Sources, newest first. */
export function SourceList({ sources }: { readonly sources: readonly SourceSummary[] }) {
  const day = (source: SourceSummary): string => source.publishedAt ?? source.retrievedAt
  return (
    <ul class="lines small">
      {sources.toSorted((one, other) => day(other).localeCompare(day(one))).map((source) => (
        <li>
          <a href={address.source(source.id)}>{source.title === null ? (source.kind === 'post' ? 'Post' : 'Text without a headline') : <Words>{source.title}</Words>}</a>
          <br /><SourceLine source={source} />
        </li>
      ))}
    </ul>
  )
}
