import { type Claim, type Names, type Standing } from '#dossier'
import { address } from './addresses.ts'
import { PeriodWords } from './days.tsx'
import { PersonName, SourceLine, TitleName, Words } from './names.tsx'
import { stageName } from './words.ts'

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
      {against.length > 0 && (
        <p>But {against.map((other, index) => <>{index > 0 && '; '}<Voice claim={other} names={names} /></>)}.</p>
      )}
      {voices.length > 0 && (
        <p>{voices.map((voice, index) => <>{index > 0 && '; '}<Voice claim={voice} names={names} /></>)}.</p>
      )}
    </div>
  )
}

/** "A sequel to Harbor Lights: in development". */
export function StandingHeadline({ standing, names }: StandingProps) {
  const { of, project, claim } = standing
  return (
    <>
      {project === 'itself' ? <TitleName id={of} names={names} /> : <>{project.charAt(0).toUpperCase() + project.slice(1)} to <TitleName id={of} names={names} /></>}
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

/** "Mara Quill wished for it (2017)". */
function Voice({ claim, names }: { readonly claim: Claim; readonly names: Names }) {
  return (
    <>
      <Holder claim={claim} names={names} />: <a href={address.fact(claim.facts[0]!)}>{stageName(claim.stage).toLowerCase()}</a>{' '}
      <span class="small">(<PeriodWords period={claim.period} />)</span>
    </>
  )
}

function Holder({ claim, names }: { readonly claim: Claim; readonly names: Names }) {
  const { by } = claim
  if (by === null) return <SourceLine source={names.sources[claim.facts[0]!.source]} />
  return by.person === null ? <Words>{by.name}</Words> : <PersonName id={by.person} names={names} known={by.name} />
}
