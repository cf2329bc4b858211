import type { Child } from 'hono/jsx'

interface PartProps {
  /** Its anchor on the page. */
  readonly id: string
  readonly name: string
  readonly count?: number
  readonly children: Child
}

/** A part of a page under its heading. */
export function Part({ id, name, count, children }: PartProps) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-name`}>
      <h2><span id={`${id}-name`}>{name}</span>{count !== undefined && <span class="count">{count.toLocaleString('en-GB')}</span>}</h2>
      {children}
    </section>
  )
}
