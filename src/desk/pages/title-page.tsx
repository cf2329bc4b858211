import { statedPeriod, titleDossier, type TitleDossier } from '#dossier'
import { address } from '../addresses.ts'
import type { DeskPage } from '../answering.tsx'
import { CreditsByTitle } from '../credit-list.tsx'
import { PeriodWords } from '../days.tsx'
import { article, via } from '../fact-line.tsx'
import { Words } from '../inert.tsx'
import { SourceLine, TitleName } from '../names.tsx'
import { OutlookChart } from '../outlook-chart.tsx'
import { Part } from '../part.tsx'
import { notFound } from '../problem.tsx'
import { SpokenLines } from '../spoken-lines.tsx'
import { counted, joining } from '../words.ts'

/** Everything on record about one title. */
export const titlePage: DeskPage<TitleDossier> = {
  steadyFor: () => '',
  path: '/title/:id',
  async answer(c, { settings }) {
    const id = c.req.param('id')!
    const answer = await titleDossier(settings.store, settings.catalogue, id)
    return answer ? { answer } : { problem: notFound(`The record has no title “${id}”.`) }
  },
  view: (dossier) => ({ title: dossier.title.name, body: <Title dossier={dossier} /> }),
}

function Title({ dossier }: { readonly dossier: TitleDossier }) {
  const { title, franchise, releases, credits, relations, ledger, quotations, names } = dossier
  return (
    <>
      <header class="head">
        <p class="kicker">
          Title{title.kind !== null && ` · ${title.kind}`}{title.year !== null && ` · ${title.year}`} · in the dossier <a href={address.dossier(franchise.id)}><Words>{franchise.name}</Words></a>
        </p>
        <h1><Words>{title.name}</Words></h1>
        {title.candidates.length > 1 && <p class="small"><span class="note">not settled</span> The catalogue knows {counted(title.candidates.length, 'title')} that this name fits.</p>}
      </header>
      <div class="columns">
        <div>
          {ledger.length > 0 && (
            <Part id="outlook" name="Outlook over time" count={ledger.length}><OutlookChart ledger={ledger} releases={releases} names={names} /></Part>
          )}
          <Part id="quotations" name="Said of it" count={quotations.length}>
            {quotations.length > 0 ? <SpokenLines lines={quotations} names={names} /> : <p class="small">No quotation is filed under this title.</p>}
          </Part>
        </div>
        <div>
          <Part id="releases" name="Came out" count={releases.length}>
            {releases.length === 0 ? <p class="small">No release on record.</p> : (
              <ul class="lines">
                {releases.map((fact) => (
                  <li>
                    <a class="fact" href={address.fact(fact)} data-stop><PeriodWords period={statedPeriod(fact.body.at)} /></a>{fact.body.via !== null && <>, {via(fact.body.via)}</>}
                    <br /><span class="origin"><SourceLine source={names.sources[fact.source]} /></span>
                  </li>
                ))}
              </ul>
            )}
          </Part>
          {relations.length > 0 && (
            <Part id="relations" name="Family" count={relations.length}>
              <ul class="lines">
                {relations.map((fact) => (
                  <li>
                    {fact.body.title === title.id
                      ? <>{article(fact.body.relation)} <a class="fact" href={address.fact(fact)}>{fact.body.relation}</a> {joining(fact.body.relation)} <TitleName id={fact.body.of} names={names} linked /></>
                      : <><TitleName id={fact.body.title} names={names} linked /> is its <a class="fact" href={address.fact(fact)}>{fact.body.relation}</a></>}
                    <br /><span class="origin"><SourceLine source={names.sources[fact.source]} /></span>
                  </li>
                ))}
              </ul>
            </Part>
          )}
          <Part id="credits" name="Credits" count={credits.length}>
            {credits.length > 0 ? <CreditsByTitle lines={credits} names={names} titles={[title.id]} /> : <p class="small">No credit on record.</p>}
          </Part>
        </div>
      </div>
    </>
  )
}
