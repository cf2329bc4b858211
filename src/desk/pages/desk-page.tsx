import { overview, type DossierEntry, type Fact, type Names, type Overview } from '#dossier'
import { address } from '../addresses.ts'
import type { DeskPage } from '../answering.tsx'
import { seenIn } from '../seen.ts'
import { PeriodWords } from '../days.tsx'
import { EncounterList } from '../encounter-list.tsx'
import { FactLine } from '../fact-line.tsx'
import { Words } from '../inert.tsx'
import { SourceLine, TitleName } from '../names.tsx'
import { Part } from '../part.tsx'
import { StandingHeadline } from '../standing-line.tsx'
import { counted, kindNames, letters, projectOf, stageName } from '../words.ts'

/** Holds the number of the newest event that the reader has marked as seen. */
interface DeskAnswer extends Overview {
  /** For the form that marks everything as seen; `null` in JSON. */
  readonly token?: string
}

/** The desk: what is new, and every dossier. */
export const deskPage: DeskPage<DeskAnswer> = {
  path: '/',
  steadyFor: (c) => String(seenIn(c)),
  async answer(c, { settings }) {
    return { answer: await overview(settings.store, settings.catalogue, { since: seenIn(c), after: c.req.query('after') ?? null }) }
  },
  view: (answer, c, desk) => ({ title: 'Reprise', body: answer.size.sources === 0 ? <EmptyDesk /> : <Overviewed overview={answer} token={desk.guard.token(c)} /> }),
}

function EmptyDesk() {
  return (
    <>
      <h1 class="head">The record is empty</h1>
      <div class="empty">
        <p><strong>Give it something to read.</strong> Paste an article or a post on the <a href={address.add}>Add</a> page, or take in files from the terminal:</p>
        <p><code>reprise add FILE|FOLDER</code></p>
        <p>Reprise then keeps the text, marks who said what in it, and opens a dossier for every title it names.</p>
      </div>
    </>
  )
}

function Overviewed({ overview, token }: { readonly overview: Overview; readonly token: string }) {
  const { watched, dossiers, news, reunions, moves, names, size, since, latest, next } = overview
  return (
    <>
      <header class="head">
        <p class="kicker">{counted(size.sources, 'source')} · {counted(size.facts, 'fact')} · {counted(size.people, 'person', 'people')} · {counted(size.titles, 'title')}</p>
        <h1>The desk</h1>
      </header>
      <div class="columns">
        <div>
          {watched.length > 0 && (
            <Part id="watched" name="Watched">
              <ul class="dossiers">{watched.map((entry) => <Entry entry={entry} names={names} isFirstVisit={since === 0} />)}</ul>
            </Part>
          )}
          <Part id="dossiers" name={watched.length > 0 ? 'Other dossiers' : 'Dossiers'}>
            <ul class="dossiers">
              {dossiers.map((entry) => <Entry entry={entry} names={names} isFirstVisit={since === 0} />)}
            </ul>
            {next !== null && <p><a class="button" href={`/?after=${encodeURIComponent(next)}`}>More dossiers</a></p>}
          </Part>
          {moves.length > 0 && (
            <Part id="moves" name="Latest word on what comes next">
              <ul class="lines">
                {moves.map((claim) => (
                  <li>
                    <a class="stage-word" href={address.fact(claim.facts[0]!)} data-stop>{stageName(claim.stage)}</a>: {projectOf(claim.project)}<TitleName id={claim.of} names={names} linked />
                    <br /><span class="origin"><PeriodWords period={claim.period} /> — <SourceLine source={names.sources[claim.facts[0]!.source]} /></span>
                  </li>
                ))}
              </ul>
            </Part>
          )}
          {reunions.length > 0 && <Part id="reunions" name="Latest reunions"><EncounterList encounters={reunions} names={names} /></Part>}
        </div>
        <div>
          <Part id="news" name={since === 0 ? 'Latest on record' : 'New since you last looked'} {...(since > 0 && { count: news.length })}>
            {news.length === 0 ? <p class="small">Nothing new. Add a clipping, or look again later.</p> : <News news={news} names={names} />}
            {latest > since && (
              <form method="post" action="/seen" class="no-print">
                <input type="hidden" name="token" value={token} />
                <input type="hidden" name="seen" value={String(latest)} />
                <button type="submit">Mark all as seen</button>
              </form>
            )}
          </Part>
        </div>
      </div>
    </>
  )
}

function Entry({ entry, names, isFirstVisit }: { readonly entry: DossierEntry; readonly names: Names; readonly isFirstVisit: boolean }) {
  const { franchise, standing, newFacts } = entry
  return (
    <li>
      <h3><a href={address.dossier(franchise.id)} data-stop><Words>{franchise.name}</Words></a></h3>
      {standing ? (
        <p class="small"><StandingHeadline standing={standing} names={names} />, <PeriodWords period={standing.claim.period} /></p>
      ) : <p class="small">Nobody on record has said where a next one stands.</p>}
      <p class="small counts">
        {counted(franchise.titles, 'title')} · {counted(franchise.facts, 'fact')}
        {newFacts > 0 && !isFirstVisit && <> <span class="note new">{newFacts} new</span></>}
      </p>
    </li>
  )
}

const linesPerSource = 4
const sourcesInNews = 8

/** Facts under the source that brought them, the source kept last first. */
function News({ news, names }: { readonly news: readonly Fact[]; readonly names: Names }) {
  const bySource = [...Map.groupBy(news, (fact) => fact.source)].slice(0, sourcesInNews)
  return (
    <>
      {bySource.map(([source, facts]) => (
        <section class="news">
          <h3><a href={address.source(source)}><SourceLine source={names.sources[source]} /></a></h3>
          <ul class="items">
            {facts.toSorted(byInterest).slice(0, linesPerSource).map((fact) => (
              <li>
                <a class={`letter ${fact.kind}`} href={address.fact(fact)} data-stop aria-label={`${kindNames[fact.kind]}: open its sentence`}>{letters[fact.kind]}</a>{' '}
                <FactLine fact={fact} names={names} />
              </li>
            ))}
          </ul>
          {facts.length > linesPerSource && <p class="small"><a href={address.source(source)}>and {counted(facts.length - linesPerSource, 'more fact')}</a></p>}
        </section>
      ))}
    </>
  )
}

const interest: readonly Fact['kind'][] = ['sighting', 'outlook', 'quotation', 'relation', 'release', 'credit']

function byInterest(one: Fact, other: Fact): number {
  return interest.indexOf(one.kind) - interest.indexOf(other.kind)
}
