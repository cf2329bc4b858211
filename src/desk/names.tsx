import type { Names, SourceSummary } from '#dossier'
import { address } from './addresses.ts'
import { dayName } from './days.tsx'
import { Words } from './inert.tsx'

interface NameProps {
  readonly id: string
  readonly names: Names
  /** What to call them when the record has lost the id. */
  readonly known?: string | undefined
}

export function PersonName({ id, names, known }: NameProps) {
  const person = names.people[id]
  if (!person) return <Words>{known ?? 'somebody'}</Words>
  // In a preview nobody is on record yet.
  return person.id === '' ? <Words>{person.name}</Words> : <a href={address.person(id)}><Words>{person.name}</Words></a>
}

/** `linked`: opens the page of the title. */
export function TitleName({ id, names, known, linked = false }: NameProps & { readonly linked?: boolean }) {
  const title = names.titles[id]
  const name = <cite><Words>{title?.name ?? known ?? 'a title'}</Words></cite>
  return title && linked ? <a href={address.title(title.id)}>{name}</a> : name
}

/** The outlet or author of a source, short enough for a line. */
export function SourceName({ id, names }: { readonly id: string; readonly names: Names }) {
  const source = names.sources[id]
  return <Words>{source ? sourceName(source) : 'its source'}</Words>
}

export function sourceName(source: SourceSummary): string {
  return source.kind === 'post' ? (source.author ?? source.publisher ?? 'a post') : (source.publisher ?? source.author ?? hostOf(source.url) ?? 'a pasted text')
}

/** Outlet and day of publication: "Sundown Weekly, 12 May 2024". */
export function SourceLine({ source }: { readonly source: SourceSummary | undefined }) {
  if (!source) return <>source gone from the record</>
  const platform = source.kind === 'post' && source.author !== null ? source.publisher : null
  return (
    <>
      <Words>{sourceName(source)}</Words>
      {platform !== null && <> on <Words>{platform}</Words></>}
      {', '}
      {source.publishedAt === null ? 'undated' : <time datetime={source.publishedAt}>{dayName(source.publishedAt)}</time>}
    </>
  )
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname : null
}
