import { search, type Hit, type SearchFilter, type SearchResult } from '#dossier'
import type { Context } from 'hono'
import { address } from '../addresses.ts'
import type { DeskPage } from '../answering.tsx'
import { Speaker } from '../fact-line.tsx'
import { plainly, visible, Words } from '../inert.tsx'
import { SourceLine } from '../names.tsx'
import { Part } from '../part.tsx'
import { badRequest } from '../problem.tsx'
import { aside, counted, ladder, stageName } from '../words.ts'

const longestQuery = 300
/** Of each sort; the rest is in the JSON. */
const shownHits = 40

/** Names and words found in the record. */
export const searchPage: DeskPage<SearchResult> = {
  path: '/search',
  steadyFor: () => '',
  async answer(c, { settings }) {
    const query = c.req.query('q') ?? ''
    if (query.length > longestQuery) {
      return { problem: badRequest(`The search has ${query.length} characters; at most ${longestQuery} are read.`, 'Look for fewer words.') }
    }
    return { answer: await search(settings.store, query, filterOf(c)) }
  },
  view: (result) => ({ title: result.query === '' ? 'Search' : `Search: ${result.query}`, query: result.query, body: <Results result={result} /> }),
}

function filterOf(c: Context): SearchFilter {
  const asked = (name: string): string | undefined => c.req.query(name)?.trim() || undefined
  const day = (name: string): string | undefined => (/^\d{4}-\d{2}-\d{2}$/u.test(asked(name) ?? '') ? asked(name) : undefined)
  const kind = asked('kind')
  const stage = [...ladder, ...aside].find((each) => each === asked('stage'))
  const filter = {
    speaker: asked('speaker'), franchise: asked('franchise'), outlet: asked('outlet'), from: day('from'), to: day('to'),
    kind: kind === 'article' || kind === 'post' ? kind : undefined, stage,
  }
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as SearchFilter
}

function Results({ result }: { readonly result: SearchResult }) {
  const { query, filter, franchises, people, quotations, sources } = result
  const found = franchises.length + people.length + quotations.length + sources.length
  return (
    <>
      <header class="head">
        <h1>{query.trim() === '' ? 'Search' : <>Search: <Words>{query}</Words></>}</h1>
        {(result.isCut || Math.max(quotations.length, sources.length) > shownHits) && <p class="small">Only the best matches are shown. More words, or a choice below, find the rest.</p>}
      </header>
      {query.trim() !== '' && <Narrowing result={result} />}
      {found === 0 && (
        <div class="empty">
          {query.trim() === '' ? <p>Type the name of a title or a person, or words that somebody said.</p> : <p><strong>Nothing on record has all of these words{Object.keys(filter).length > 0 && ' and what you narrowed it to'}.</strong></p>}
          <p>Every word must be there; the beginning of a word is enough, accents and case do not matter. Put words in "double quotation marks" to find them side by side.</p>
        </div>
      )}
      <div class="columns">
        <div>
          {quotations.length > 0 && (
            <Part id="quotations" name="Quotations" count={quotations.length}>
              <ul class="quotations">{quotations.slice(0, shownHits).map((hit) => <QuotationHit hit={hit} result={result} />)}</ul>
            </Part>
          )}
          {sources.length > 0 && (
            <Part id="sources" name="Sources" count={sources.length}>
              <ul class="lines">
                {sources.slice(0, shownHits).map((hit) => (
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

/** Narrows the hits by choices that some of them have; a plain form, so that it works without JavaScript. */
function Narrowing({ result }: { readonly result: SearchResult }) {
  const { query, filter, choices } = result
  const isNarrowed = Object.keys(filter).length > 0
  return (
    <details class="narrowing no-print" open={isNarrowed}>
      <summary>Narrow down</summary>
      <form method="get" action="/search">
        <input type="hidden" name="q" value={query} />
        <Chooser name="speaker" label="Speaker" choices={choices.speakers} chosen={filter.speaker} />
        <Chooser name="franchise" label="Dossier" choices={choices.franchises} chosen={filter.franchise} />
        <Chooser name="outlet" label="Outlet or platform" choices={choices.outlets} chosen={filter.outlet} />
        <div>
          <label for="kind">Kind</label>
          <select id="kind" name="kind">
            <option value="">any</option>
            <option value="article" selected={filter.kind === 'article'}>articles</option>
            <option value="post" selected={filter.kind === 'post'}>posts</option>
          </select>
        </div>
        <div>
          <label for="stage">Claims a stage</label>
          <select id="stage" name="stage">
            <option value="">any</option>
            {[...ladder, ...aside].map((stage) => <option value={stage} selected={stage === filter.stage}>{stageName(stage)}</option>)}
          </select>
        </div>
        <div><label for="from">Published from</label><input id="from" name="from" type="date" value={filter.from} /></div>
        <div><label for="to">up to</label><input id="to" name="to" type="date" value={filter.to} /></div>
        <p><button type="submit">Narrow down</button>{isNarrowed && <> <a href={address.search(query)}>Show all</a></>}</p>
      </form>
    </details>
  )
}

function Chooser({ name, label, choices, chosen }: { readonly name: string; readonly label: string; readonly choices: SearchResult['choices']['outlets']; readonly chosen: string | undefined }) {
  if (choices.length === 0 && chosen === undefined) return <></>
  return (
    <div>
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">any</option>
        {choices.slice(0, 100).map((choice) => <option value={choice.value} selected={choice.value === chosen}>{plainly(choice.name)} ({choice.hits})</option>)}
      </select>
    </div>
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
  return <bdi>{hit.excerpt.map((piece) => (piece.isMatch ? <span class="hit">{visible(piece.words)}</span> : visible(piece.words)))}</bdi>
}
