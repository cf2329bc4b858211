import { sourcePage, type Difference, type Fact, type FactKind, type SourcePage } from '#dossier'
import { address, webAddress } from '../addresses.ts'
import type { DeskPage } from '../answering.tsx'
import { Moment, dayName } from '../days.tsx'
import { FactLine } from '../fact-line.tsx'
import { directionOf, Legend, Pieces } from '../marked-text.tsx'
import { Words } from '../inert.tsx'
import { SourceLine, sourceName } from '../names.tsx'
import { Part } from '../part.tsx'
import { notFound } from '../problem.tsx'
import { SourceList } from '../source-list.tsx'
import { kindNames, letters } from '../words.ts'

/** One kept source: its text with every fact marked in place, and the list of them. */
export const sourcePageOfDesk: DeskPage<SourcePage> = {
  steadyFor: () => '',
  path: '/source/:id',
  async answer(c, { settings }) {
    const id = c.req.param('id')!
    const answer = await sourcePage(settings.store, id)
    return answer ? { answer } : { problem: notFound(`The record has no source “${id}”.`) }
  },
  view: (page, _c, desk) => ({
    title: page.source.title ?? sourceName(page.source),
    body: <SourceBody page={page} timeZone={desk.timeZone} />,
  }),
}

const kindsInOrder: readonly FactKind[] = ['quotation', 'outlook', 'sighting', 'credit', 'release', 'relation']

/** `isKept`: on record; what is not has no place to link to. */
export function SourceBody({ page, timeZone, isKept = true }: { readonly page: SourcePage; readonly timeZone: string; readonly isKept?: boolean }) {
  const { source, blocks, facts, names } = page
  const kinds = kindsInOrder.filter((kind) => facts.some((fact) => fact.kind === kind))
  return (
    <>
      <header class="head">
        <p class="kicker"><SourceLine source={source} /></p>
        <h1>{source.title === null ? (source.kind === 'post' ? 'Post' : 'Text without a headline') : <Words>{source.title}</Words>}</h1>
        {source.supersededBy !== null && (
          <p class="wrong">A newer text of this page is on record: <a href={address.source(source.supersededBy)}>open it</a>.</p>
        )}
      </header>
      <div class="columns">
        <div>
          <article aria-label="The text as it was read">
            {kinds.length > 0 ? <Legend kinds={kinds} /> : (
              <p class="empty">Nothing in this text was understood as a quotation, a credit, a release, a family tie, an outlook or a sighting. The text is kept, and the search finds it.</p>
            )}
            <div class="clipping" dir={directionOf(blocks)}>
              {blocks.map((block) => (block.element === 'heading'
                ? <p><strong><Pieces pieces={block.pieces} /></strong></p>
                : <p class={block.element === 'aside' ? 'small' : undefined}><Pieces pieces={block.pieces} /></p>))}
            </div>
          </article>
        </div>
        <div>
          <Part id="origin" name="Where it comes from">
            <Particulars page={page} timeZone={timeZone} isKept={isKept} />
          </Part>
          <RelativesOf page={page} />
          {kinds.map((kind) => (
            <Part id={`list-${kind}`} name={kindPlural(kind)} count={facts.filter((fact) => fact.kind === kind).length}>
              <ul class="items">
                {facts.filter((fact) => fact.kind === kind).map((fact) => <Item fact={fact} names={names} isKept={isKept} />)}
              </ul>
            </Part>
          ))}
        </div>
      </div>
    </>
  )
}

function Item({ fact, names, isKept }: { readonly fact: Fact; readonly names: SourcePage['names']; readonly isKept: boolean }) {
  return (
    <li id={`item-${fact.id}`}>
      <a class={`letter ${fact.kind}`} href={`#${fact.id}`} data-stop aria-label={`${kindNames[fact.kind]}: show in the text`}>{letters[fact.kind]}</a>{' '}
      <FactLine fact={fact} names={names} />
      {isKept && fact.kind === 'quotation' && <span class="small"> <a href={address.utterance(fact.id)}>trail</a></span>}
    </li>
  )
}

function Particulars({ page, timeZone, isKept }: { readonly page: SourcePage; readonly timeZone: string; readonly isKept: boolean }) {
  const { source } = page
  const link = webAddress(source.url)
  return (
    <dl class="particulars">
      <dt>{source.kind === 'post' ? 'Platform' : 'Outlet'}</dt><dd>{source.publisher === null ? 'unknown' : <Words>{source.publisher}</Words>}</dd>
      <dt>Author</dt><dd>{source.author === null ? 'unknown' : <Words>{source.author}</Words>}</dd>
      <dt>Published</dt><dd>{source.publishedAt === null ? 'unknown' : <time datetime={source.publishedAt}>{dayName(source.publishedAt)}</time>}</dd>
      {source.url !== null && <><dt>Address</dt><dd>{link === null ? <Words>{source.url}</Words> : <a href={link} rel="noreferrer noopener"><Words>{source.url}</Words></a>}</dd></>}
      {isKept && <><dt>Kept</dt><dd><Moment at={source.retrievedAt} timeZone={timeZone} /></dd></>}
      {source.version > 1 && <><dt>Version</dt><dd>{source.version}</dd></>}
      <dt>SHA-256</dt><dd class="small">{source.hash}</dd>
      <dt>Reader</dt><dd class="small">{source.reader}</dd>
    </dl>
  )
}

function RelativesOf({ page }: { readonly page: SourcePage }) {
  const { versions, difference, story } = page.relatives
  return (
    <>
      {versions.length > 1 && (
        <Part id="versions" name="Versions of this page" count={versions.length}>
          <ul class="lines small">
            {versions.map((version) => (
              <li>
                {version.id === page.source.id ? <strong>Version {version.version}, this one</strong> : <a href={address.source(version.id)}>Version {version.version}</a>}, kept {dayName(version.retrievedAt)}
              </li>
            ))}
          </ul>
          {difference && <Changes difference={difference} />}
        </Part>
      )}
      {story.length > 0 && (
        <Part id="story" name="Same story elsewhere" count={story.length}>
          <SourceList sources={story} />
        </Part>
      )}
    </>
  )
}

function Changes({ difference }: { readonly difference: Difference }) {
  const { added, removed } = difference
  if (added.length + removed.length === 0) return <p class="small">The paragraphs are those of the version before, in another order.</p>
  return (
    <details>
      <summary>What changed since the version before</summary>
      <ul class="lines small">
        {removed.map((words) => <li><span class="note">taken out</span> <del><Words>{words}</Words></del></li>)}
        {added.map((words) => <li><span class="note">put in</span> <ins><Words>{words}</Words></ins></li>)}
      </ul>
    </details>
  )
}

function kindPlural(kind: FactKind): string {
  return { quotation: 'Quotations', outlook: 'Outlook', sighting: 'Sightings', credit: 'Credits', release: 'Releases', relation: 'Family ties' }[kind]
}
