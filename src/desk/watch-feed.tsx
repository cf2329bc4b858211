import type { Fact, WatchNews } from '#dossier'
import { address } from './addresses.ts'
import { kindNames } from './words.ts'

/** What XML cannot hold, however it is escaped. */
const unspeakable = /[[\p{Cc}\p{Cs}\uFFFE\uFFFF]--[\t\n\r]]/gv

/** What is new for the watches as an Atom feed, newest first: one entry an event, linked to its sentence on this desk. */
export function watchFeed({ watches, names }: WatchNews, origin: string, now: Date): string {
  const entries = watches.flatMap(({ watch, name, events }) => events.map((fact) => ({ watch, name, fact }))).sort((one, other) => other.fact.sequence - one.fact.sequence)
  const plain = (text: string) => text.replaceAll(unspeakable, '')
  const outlet = (fact: Fact) => names.sources[fact.source]?.publisher ?? names.sources[fact.source]?.title ?? fact.source
  const feed = (
    <feed xmlns="http://www.w3.org/2005/Atom">
      <id>{`${origin}${address.watchFeed}`}</id>
      <title>Reprise: what is watched</title>
      <updated>{entries[0]?.fact.keptAt ?? now.toISOString()}</updated>
      <author><name>Reprise</name></author>
      <link rel="self" href={`${origin}${address.watchFeed}`} />
      <link rel="alternate" href={`${origin}${address.watches}`} />
      {entries.map(({ watch, name, fact }) => (
        <entry>
          <id>{`urn:reprise:watch:${watch.number}:${fact.id}`}</id>
          <title>{plain(`${name}: ${kindNames[fact.kind].toLowerCase()} (${outlet(fact)})`)}</title>
          <updated>{fact.keptAt}</updated>
          <link rel="alternate" href={`${origin}${address.fact(fact)}`} />
          <summary type="text">{plain(fact.passages.map((passage) => passage.words).join(' … '))}</summary>
        </entry>
      ))}
    </feed>
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n${String(feed)}`
}
