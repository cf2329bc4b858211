import { type Claim, type Names, type Standing } from '#dossier'
import { address } from './addresses.ts'
import { PeriodWords } from './days.tsx'
import { Words } from './inert.tsx'
import { PersonName, SourceLine, TitleName } from './names.tsx'
import { joining, stageName } from './words.ts'

interface StandingProps {
  readonly standing: Standing
  readonly names: Names
}

/** Where a project stands, by whom and as of when; below it who wants or denies it, and who says otherwise. */
export function StandingBlock({ standing, names }: StandingProps) {
  const { claim, voices, against } = standing
  return (
    <div class="standing">
      <p class="stage"><StandingHeadline standing={standing} names={names} /></p>
      <p class="small"><ClaimOrigin claim={claim} names={names} /></p>
      {against.length > 0 && <p>Against that: <Voices claims={against} names={names} /></p>}
      {voices.length > 0 && <p><Voices claims={voices} names={names} /></p>}
    </div>
  )
}

/** "A sequel to Harbor Lights: in development". */
export function StandingHeadline({ standing, names }: StandingProps) {
  const { of, project, named, claim } = standing
  return (
    <>
      {project === 'itself' ? <TitleName id={of} names={names} /> : <>{project.charAt(0).toUpperCase() + project.slice(1)} {joining(project)} <TitleName id={of} names={names} />{named !== null && <>, <TitleName id={named} names={names} /></>}</>}
      {': '}
      <a class="stage-word" href={address.fact(claim.facts[0]!)} data-stop>{stageName(claim.stage).toLowerCase()}</a>
    </>
  )
}

function ClaimOrigin({ claim, names }: { readonly claim: Claim; readonly names: Names }) {
  const fact = claim.facts[0]!
  return (
    <>
      As of <PeriodWords period={claim.period} unknown="an unknown day" />,{' '}
      {claim.by === null ? 'says ' : <>says <Holder claim={claim} names={names} />, in </>}
      <a href={address.fact(fact)}><SourceLine source={names.sources[fact.source]} /></a>
      {claim.facts.length > 1 && ` and ${claim.facts.length - 1} more`}
    </>
  )
}

/** "Wished for by Mara Quill (2017) and Jo Tarn (2021). Rumored by Quayside (2020)." */
function Voices({ claims, names }: { readonly claims: readonly Claim[]; readonly names: Names }) {
  const byStage = Map.groupBy(claims, (claim) => claim.stage)
  return (
    <>
      {[...byStage].map(([stage, of]) => (
        <span>
          {stageName(stage)} by{' '}
          {of.map((claim, index) => (
            <>
              {index > 0 && (index === of.length - 1 ? ' and ' : ', ')}
              <Holder claim={claim} names={names} /> (<a href={address.fact(claim.facts[0]!)}><PeriodWords period={claim.period} unknown="undated" /></a>)
            </>
          ))}
          {'. '}
        </span>
      ))}
    </>
  )
}

function Holder({ claim, names }: { readonly claim: Claim; readonly names: Names }) {
  const { by } = claim
  if (by === null) return <SourceLine source={names.sources[claim.facts[0]!.source]} />
  return by.person === null ? <Words>{by.name}</Words> : <PersonName id={by.person} names={names} known={by.name} />
}
