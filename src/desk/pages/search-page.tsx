import { search, type Hit, type SearchResult } from '#dossier'
import { address } from '../addresses.ts'
import type { DeskPage } from '../answering.tsx'
import { Speaker } from '../fact-line.tsx'
import { SourceLine, Words } from '../names.tsx'
import { Part } from '../part.tsx'
import { badRequest } from '../problem.tsx'
import { counted } from '../words.ts'

const longestQuery = 300

/** Names and words found in the record. */
export const searchPage: DeskPage<SearchResult> = {
  path: '/search',
  async answer(c, { settings }) {
    const query = c.req.query('q') ?? ''
    if (query.length > longestQuery) {
      return { problem: badRequest(`The search has ${query.length} characters; at most ${longestQuery} are read.`, 'Look for fewer words.') }
    }
    return { answer: await search(settings.store, query) }
  },
  view: (result) => ({ title: result.query === '' ? 'Search' : `Search: ${result.query}`, query: result.query, body: <Results result={result} /> }),
}

function Results({ result }: { readonly result: SearchResult }) {
  const { query, franchises, people, quotations, sources } = result
  const found = franchises.length + people.length + quotations.length + sources.length
  return (
    <>
      <header class="head">
        <h1>{query.trim() === '' ? 'Search' : <>Search: <Words>{query}</Words></>}</h1>
      </header>
      {found === 0 && (
        <div class="empty">
          {query.trim() === '' ? <p>Type the name of a title or a person, or words that somebody said.</p> : <p><strong>Nothing on record has all of these words.</strong></p>}
          <p>Every word must be there; the beginning of a word is enough, accents and case do not matter. Put words in "double quotation marks" to find them side by side.</p>
        </div>
      )}
      <div class="columns">
        <div>
          {quotations.length > 0 && (
            <Part id="quotations" name="Quotations" count={quotations.length}>
              <ul class="quotations">{quotations.map((hit) => <QuotationHit hit={hit} result={result} />)}</ul>
            </Part>
          )}
          {sources.length > 0 && (
            <Part id="sources" name="Sources" count={sources.length}>
              <ul class="lines">
                {sources.map((hit) => (
                  <li>
                    <a href={address.source(hit.source.id)} data-stop>{hit.source.title === null ? 'Without a headline' : <Words>{hit.source.title}</Words>}</a>{' '}
                    <span class="origin"><SourceLine source={hit.source} /></span>
                    <br /><Excerpt hit={hit} />
                  </li>
                ))}
              </ul>
            </Part>
          )}
        </div>
        <div>
          {franchises.length > 0 && (
            <Part id="dossiers" name="Dossiers" count={franchises.length}>
              <ul class="lines">
                {franchises.map((franchise) => (
                  <li><a href={address.dossier(franchise.id)} data-stop><Words>{franchise.name}</Words></a> <span class="count">{counted(franchise.facts, 'fact')}</span></li>
                ))}
              </ul>
            </Part>
          )}
          {people.length > 0 && (
            <Part id="people" name="People" count={people.length}>
              <ul class="lines">
                {people.map((person) => <li><a href={address.person(person.id)} data-stop><Words>{person.name}</Words></a></li>)}
              </ul>
            </Part>
          )}
        </div>
      </div>
    </>
  )
}

function QuotationHit({ hit, result }: { readonly hit: Hit; readonly result: SearchResult }) {
  const { fact, source } = hit
  return (
    <li>
      <p class="said"><a href={fact ? address.fact(fact) : address.source(source.id)} data-stop><Excerpt hit={hit} /></a></p>
      <p>
        {fact && <span class="speaker"><Speaker fact={fact} names={result.names} /></span>}{' '}
        <span class="origin"><SourceLine source={source} /></span>
      </p>
    </li>
  )
}

function Excerpt({ hit }: { readonly hit: Hit }) {
  return <bdi>{hit.excerpt.map((piece) => (piece.isMatch ? <span class="hit">{piece.words}</span> : piece.words))}</bdi>
}
