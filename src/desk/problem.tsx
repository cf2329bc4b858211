import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { visible } from './inert.tsx'

/** What went wrong, in the one shape that pages and JSON share. */
export interface Problem {
  readonly status: ContentfulStatusCode
  /** Stable words for programs: `not found`, `bad request`, … */
  readonly code: string
  /** What was asked and what was found. */
  readonly message: string
  /** What to do next. */
  readonly advice: string
}

export function notFound(message: string, advice = 'Look for it by name in the search field above, or go back to the desk.'): Problem {
  return { status: 404, code: 'not found', message, advice }
}

export function badRequest(message: string, advice: string): Problem {
  return { status: 400, code: 'bad request', message, advice }
}

export function forbidden(message: string, advice: string): Problem {
  return { status: 403, code: 'forbidden', message, advice }
}

/** What a failure means to the reader. Only trouble with the database tells its own message; everything else is a fault of ours. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Error && error.name === 'StoreError') {
    return { status: 500, code: 'record trouble', message: error.message, advice: 'Nothing was changed. Once that is mended, load the page again.' }
  }
  return {
    status: 500,
    code: 'fault',
    message: 'This is a fault in Reprise, not in what you did.',
    advice: 'Nothing was changed. The terminal that runs the desk shows what happened; load the page again or go back.',
  }
}

const headings: Readonly<Record<number, string>> = { 400: 'That cannot be read', 401: 'Not signed in', 403: 'Not from here', 404: 'Not on record', 413: 'Too large', 429: 'Too often', 500: 'Something broke' }

export function ProblemPage({ problem }: { readonly problem: Problem }) {
  return (
    <section class="empty" aria-labelledby="problem">
      <h1 id="problem">{headings[problem.status] ?? 'That did not work'}</h1>
      <p><strong>{visible(problem.message)}</strong></p>
      <p>{problem.advice}</p>
      <p><a href="/">Back to the desk</a></p>
    </section>
  )
}
