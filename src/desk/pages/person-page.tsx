import { personDossier, type PersonDossier } from '#dossier'
import type { Watch } from '#intake'
import type { Child } from 'hono/jsx'
import { address } from '../addresses.ts'
import type { DeskPage } from '../answering.tsx'
import { CreditsOfPerson } from '../credit-list.tsx'
import { PeriodWords } from '../days.tsx'
import { EncounterList } from '../encounter-list.tsx'
import { Words } from '../inert.tsx'
import { PersonName, SourceLine, TitleName } from '../names.tsx'
import { Part } from '../part.tsx'
import { notFound } from '../problem.tsx'
import { SpokenLines } from '../spoken-lines.tsx'
import { WatchButton } from '../watch-button.tsx'
import { counted, projectOf, stageName } from '../words.ts'

/** Everything on record about one person. */
export const personPage: DeskPage<PersonDossier & { readonly watch: Watch | null }> = {
  steadyFor: () => '',
  path: '/person/:id',
  async answer(c, { settings }) {
    const id = c.req.param('id')!
    const answer = await personDossier(settings.store, settings.catalogue, id)
    const watch = answer ? (await settings.store.watches()).find(({ watched }) => watched.kind === 'person' && watched.id === answer.person.id) : undefined
    return answer ? { answer: { ...answer, watch: watch ?? null } } : { problem: notFound(`The record has nobody under “${id}”.`) }
  },
  view: (dossier, c, desk) => ({ title: dossier.person.name, body: <Person dossier={dossier} watch={<WatchButton watched={{ kind: 'person', id: dossier.person.id }} watch={dossier.watch} token={desk.guard.token(c)} />} /> }),
}

function Person({ dossier, watch }: { readonly dossier: PersonDossier; readonly watch: Child }) {
  const { person, catalogue, quotations, claims, credits, encounters, coStars, names } = dossier
  return (
    <>
      <header class="head">
        <p class="kicker">
          Person · {counted(dossier.facts, 'fact')}
          {catalogue?.birthYear != null && ` · born ${catalogue.birthYear}`}
          {catalogue?.deathYear != null && ` · died ${catalogue.deathYear}`}
          {catalogue && catalogue.professions.length > 0 && ` · ${catalogue.professions.join(', ')}`}
        </p>
        <h1><Words>{person.name}</Words></h1>
        {person.candidates.length > 1 && <p class="small"><span class="note">not settled</span> The catalogue knows {counted(person.candidates.length, 'person', 'people')} whom this name fits.</p>}
        <div class="buttons no-print">{dossier.facts > 0 && <a class="button" href={address.personBrief(person.id)}>Write the background</a>} {watch}</div>
      </header>
      <div class="columns">
        <div>
          <Part id="quotations" name="Has said" count={quotations.length}>
            {quotations.length > 0 ? <SpokenLines lines={quotations} names={names} /> : <p class="small">No words of theirs are on record yet.</p>}
          </Part>
          {claims.length > 0 && (
            <Part id="claims" name="On what comes next" count={claims.length}>
              <ul class="lines">
                {claims.toReversed().map((claim) => (
                  <li>
                    <a class="fact" href={address.fact(claim.facts[0]!)} data-stop>{stageName(claim.stage)}</a>: {projectOf(claim.project)}
                    <TitleName id={claim.of} names={names} linked />
                    <br /><span class="origin"><PeriodWords period={claim.period} /> — <SourceLine source={names.sources[claim.facts[0]!.source]} /></span>
                  </li>
                ))}
              </ul>
            </Part>
          )}
        </div>
        <div>
          <Part id="credits" name="Credits" count={credits.length}>
            {credits.length > 0 ? <CreditsOfPerson lines={credits} names={names} /> : <p class="small">No credit on record.</p>}
          </Part>
          <Part id="sightings" name="Seen with" count={encounters.length}>
            {encounters.length > 0 ? <EncounterList encounters={encounters} names={names} /> : <p class="small">No sighting on record.</p>}
          </Part>
          {coStars.length > 0 && (
            <Part id="co-stars" name="Worked with" count={coStars.length}>
              <ul class="lines small">
                {coStars.slice(0, 60).map((coStar) => (
                  <li>
                    <PersonName id={coStar.person} names={names} />:{' '}
                    {coStar.titles.map((title, index) => <>{index > 0 && ', '}<TitleName id={title} names={names} /></>)}
                  </li>
                ))}
              </ul>
            </Part>
          )}
        </div>
      </div>
    </>
  )
}
