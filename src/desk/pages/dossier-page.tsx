import { franchiseDossier, type FamilyMember, type FranchiseDossier } from '#dossier'
import type { Watch } from '#intake'
import type { Child } from 'hono/jsx'
import { address } from '../addresses.ts'
import type { DeskPage } from '../answering.tsx'
import { CreditsByTitle } from '../credit-list.tsx'
import { EncounterList } from '../encounter-list.tsx'
import { FamilyTree } from '../family-tree.tsx'
import { Words } from '../inert.tsx'
import { OutlookChart } from '../outlook-chart.tsx'
import { Part } from '../part.tsx'
import { notFound } from '../problem.tsx'
import { SourceList } from '../source-list.tsx'
import { SpokenLines } from '../spoken-lines.tsx'
import { StandingBlock, StandingHeadline } from '../standing-line.tsx'
import { WatchButton } from '../watch-button.tsx'
import { counted } from '../words.ts'

/** How many lines of a long list are shown, unless all are asked for. */
const shown = 40

/** Everything on record about one franchise. */
export const dossierPage: DeskPage<FranchiseDossier & { readonly watch: Watch | null }> = {
  steadyFor: () => '',
  path: '/dossier/:id',
  async answer(c, { settings }) {
    const id = c.req.param('id')!
    const most = c.req.query('all') === undefined ? shown : undefined
    const answer = await franchiseDossier(settings.store, settings.catalogue, id, most === undefined ? {} : { most })
    const watch = answer ? (await settings.store.watches()).find(({ watched }) => watched.kind === 'franchise' && watched.id === answer.franchise.id) : undefined
    return answer ? { answer: { ...answer, watch: watch ?? null } } : { problem: notFound(`The record has no dossier “${id}”.`) }
  },
  view: (dossier, c, desk) => ({ title: dossier.franchise.name, body: <Dossier dossier={dossier} watch={<WatchButton watched={{ kind: 'franchise', id: dossier.franchise.id }} watch={dossier.watch} token={desk.guard.token(c)} />} most={c.req.query('all') === undefined ? shown : Number.POSITIVE_INFINITY} /> }),
}

/** `most`: how much of a long list is shown. */
function Dossier({ dossier, most, watch }: { readonly dossier: FranchiseDossier; readonly most: number; readonly watch: Child }) {
  const { franchise, standings, familyTree, ledger, releases, quotations, encounters, credits, tally, names } = dossier
  const facts = Object.values(tally.facts).reduce((sum, count) => sum + count, 0)
  const [next, ...others] = standings
  return (
    <>
      <header class="head">
        <p class="kicker">Dossier · {counted(facts, 'fact')} from {counted(tally.sources, 'source')}</p>
        <h1><Words>{franchise.name}</Words></h1>
        {next ? <StandingBlock standing={next} names={names} /> : <p class="standing">Nobody on record has said where a next one stands.</p>}
        {others.length > 0 && (
          <p class="small">
            Also: {others.map((standing, index) => <>{index > 0 && ' · '}<StandingHeadline standing={standing} names={names} /></>)}
          </p>
        )}
        {Math.max(ledger.length, tally.facts.quotation, tally.facts.sighting, credits.length, tally.sources) > most && (
          <p class="small">Long lists are cut after {most} lines. <a href={`${address.dossier(franchise.id)}?all`}>Show everything</a></p>
        )}
        <div class="buttons no-print">{facts > 0 && <a class="button" href={address.dossierBrief(franchise.id)}>Write the background</a>} {watch}</div>
        {standings.length > 0 && (
          <details class="small no-print"><summary>How this is decided</summary><p>{dossier.standingRule}</p></details>
        )}
      </header>
      <div class="columns">
        <div>
          {ledger.length + releases.length > 0 && (
            <Part id="outlook" name="Outlook over time" count={ledger.length}>
              <OutlookChart ledger={ledger} releases={releases} names={names} most={most} />
            </Part>
          )}
          <Part id="quotations" name="Who said what" count={tally.facts.quotation}>
            {quotations.length > 0 ? <SpokenLines lines={quotations.slice(0, most)} names={names} /> : <p class="small">No quotation is filed under this franchise yet. Add an interview or a post that names it.</p>}
          </Part>
        </div>
        <div>
          <Part id="family" name="Family tree">
            <FamilyTree members={familyTree} planned={standings} names={names} />
          </Part>
          <Part id="sightings" name="Seen together" count={tally.facts.sighting}>
            {encounters.length > 0 ? <EncounterList encounters={encounters.slice(0, most)} names={names} /> : <p class="small">No sighting on record.</p>}
          </Part>
          {credits.length > 0 && (
            <Part id="credits" name="Credits" count={credits.length}>
              <CreditsByTitle lines={credits.slice(0, most)} names={names} titles={inTreeOrder(familyTree)} />
            </Part>
          )}
          <Part id="sources" name="Sources" count={tally.sources}>
            <SourceList sources={tally.newest} most={most} />
          </Part>
        </div>
      </div>
    </>
  )
}

function inTreeOrder(members: readonly FamilyMember[]): readonly string[] {
  return members.flatMap((member) => [member.title.id, ...inTreeOrder(member.children)])
}
