import { networks, services } from '#language'
import { fold } from '#text'
import type { Key, When } from '../reading.ts'
import type { Line, Term } from './terms.ts'

/** One thing the text says of a release, before what belongs together is joined. */
export interface Statement {
  readonly title: Key
  readonly at: When | null
  readonly via: string | null
  readonly line: Line
  /** Where the work can be seen now, whenever it came out. */
  readonly now: boolean
  /** Of the work that is spoken of, by its kind alone; counts only where nothing else dates it. */
  readonly weak?: boolean
  /** A place by what else is told of the work; counts only where nothing plainer does. */
  readonly loose?: boolean
  /** Said with the verb that films open by. */
  readonly opened?: boolean
}

/** What an organization is as a place to see something; `null` for a studio or an outlet. */
export type Places = (term: Term | undefined) => string | null

/** Names of networks and services, folded: what shows a work, where a studio only makes it. */
export const broadcasters: ReadonlySet<string> = new Set([...networks, ...services].map(fold))
