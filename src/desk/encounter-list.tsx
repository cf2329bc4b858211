import type { Encounter, Names, Silence } from '#dossier'
import { address } from './addresses.ts'
import { PeriodWords } from './days.tsx'
import { People } from './fact-line.tsx'
import { Words } from './inert.tsx'
import { SourceLine } from './names.tsx'

/** Who was seen together, and what they made together before. */
export function EncounterList({ encounters, names }: { readonly encounters: readonly Encounter[]; readonly names: Names }) {
  return (
    <ul class="lines">
      {encounters.map((encounter) => <li><Met encounter={encounter} names={names} /></li>)}
    </ul>
  )
}

function Met({ encounter, names }: { readonly encounter: Encounter; readonly names: Names }) {
  const { fact, period, shared, yearsSince, silence } = encounter
  const { people, event, place, shownOn } = fact.body
  return (
    <>
      <p>
        {shared.length > 0 && <><span class="note">Reunion</span> </>}
        <span class="speaker"><People ids={people} names={names} /></span>{' '}
        <a class="fact" href={address.fact(fact)} data-stop>
          {event === null ? 'seen together' : <>at <Words>{event}</Words></>}{place !== null && <>, <Words>{place}</Words></>}
        </a>
      </p>
      <p class="origin">
        <PeriodWords period={period} />{shownOn !== null && <>, shown on <Words>{shownOn}</Words></>} — <SourceLine source={names.sources[fact.source]} />
      </p>
      {shared.length > 0 && (
        <p class="small">
          {yearsSince !== null && yearsSince > 0 && `${yearsSince} years after `}
          {shared.map((title, index) => (
            <>
              {index > 0 && ', '}
              <cite>{title.credits[0] ? <a href={address.fact(title.credits[0])}><Words>{title.name}</Words></a> : <Words>{title.name}</Words>}</cite>
              {title.year !== null && ` (${title.year})`}
              {title.id === null && ', by the catalogue'}
            </>
          ))}
        </p>
      )}
      {silence && <Unsaid silence={silence} />}
    </>
  )
}

/** "Neither caption mentions the film": what a reader of the pictures would look for, and not find. */
function Unsaid({ silence: { of, captions } }: { readonly silence: Silence }) {
  const who = captions.length === 0 ? 'The post does not mention' : captions.length === 1 ? 'The caption does not mention' : captions.length === 2 ? 'Neither caption mentions' : `None of the ${captions.length} captions mentions`
  return (
    <p class="small">
      {who} <cite><Words>{of}</Words></cite>
      {captions.map((caption, index) => <>{index === 0 ? ': ' : ', '}<a href={address.fact(caption)}><Words>{caption.body.speaker.name ?? 'caption'}</Words></a></>)}
    </p>
  )
}
