import type { SourceSummary } from '#dossier'
import { dayIn } from './dates.ts'

/** A source for a list of notes: 'Ada Penn, “Thirty years after the harbor,” Sundown Weekly, May 12, 2026, https://…'. */
export function reference({ kind, author, title, publisher, publishedAt, url }: SourceSummary): string {
  return [
    author, title === null ? (kind === 'post' ? 'post' : null) : /[“”"]/u.test(title) ? title : `“${title}”`, publisher ?? 'outlet unknown',
    publishedAt === null ? 'no date' : dayIn('full', publishedAt), url,
  ].filter((part) => part !== null && part !== '').join(', ')
}

/** The same in brackets behind a sentence: "Sundown Weekly, May 12, 2026"; months as the AP stylebook has them. */
export function apReference({ kind, author, publisher, publishedAt }: SourceSummary): string {
  const who = kind === 'post' && author !== null ? `${author} on ${publisher ?? 'a platform not named'}` : (publisher ?? author ?? 'outlet unknown')
  return publishedAt === null ? who : `${who}, ${dayIn('ap', publishedAt)}`
}
