import type { Child } from 'hono/jsx'
import { address } from './addresses.ts'
import type { Assets } from './assets.ts'

export interface FrameProps {
  readonly title: string
  readonly assets: Assets
  /** The page's own address, to mark the place in the menu. */
  readonly path: string
  /** Where the same page answers as JSON; `null` when it does not. */
  readonly jsonAddress: string | null
  /** What the search field holds. */
  readonly query: string
  readonly children: Child
}

const menu = [
  { name: 'Desk', address: address.desk },
  { name: 'Watches', address: address.watches },
  { name: 'Review', address: address.review },
  { name: 'Add', address: address.add },
]

/** The whole page around what a page has to say. */
export function Frame({ title, assets, path, jsonAddress, query, children }: FrameProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === 'Reprise' ? title : `${title} – Reprise`}</title>
        <link rel="stylesheet" href={assets.style.address} />
        <link rel="icon" type="image/svg+xml" href={assets.icon.address} />
        {jsonAddress !== null && <link rel="alternate" type="application/json" href={jsonAddress} />}
        <script src={assets.script.address} defer></script>
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header class="masthead">
          <div class="wide">
            <a class="wordmark" href="/">Reprise</a>
            <nav aria-label="Main">
              <ul>
                {menu.map((entry) => (
                  <li><a href={entry.address} aria-current={entry.address === path ? 'page' : undefined}>{entry.name}</a></li>
                ))}
              </ul>
            </nav>
            <form action="/search" method="get" role="search">
              <label class="out-of-sight" for="look-for">Look for a name or for words</label>
              <input id="look-for" type="search" name="q" value={query} placeholder="A name, a title, words somebody said" autocomplete="off" dir="auto" maxlength={300} />
              <button type="submit">Search</button>
            </form>
          </div>
        </header>
        <main id="content" class="wide" tabindex={-1}>{children}</main>
        <footer class="foot">
          <div class="wide">
            <span>The record holds claims, each with the sentence that makes it.</span>
            <span>Nothing here leaves this machine.</span>
            {jsonAddress !== null && <a class="no-print" href={jsonAddress}>This page as data</a>}
          </div>
        </footer>
      </body>
    </html>
  )
}
