import { statedPeriod, type FamilyMember, type Names, type Standing } from '#dossier'
import { address } from './addresses.ts'
import { periodName } from './days.tsx'
import { via } from './fact-line.tsx'
import { Words } from './inert.tsx'
import { SourceName, TitleName } from './names.tsx'
import { stageName } from './words.ts'

interface TreeProps {
  readonly members: readonly FamilyMember[]
  /** Projects that are no title yet hang below the title that they would continue. */
  readonly planned: readonly Standing[]
  readonly names: Names
}

/** The family tree as nested lists: what continues a title stands below it. */
export function FamilyTree({ members, planned, names }: TreeProps) {
  return (
    <div class="tree">
      <Branch members={members} planned={planned} of={null} names={names} />
    </div>
  )
}

function Branch({ members, planned, of, names }: TreeProps & { readonly of: string | null }) {
  const hanging = planned.filter((standing) => standing.of === of && standing.project !== 'itself' && standing.named === null)
  if (members.length === 0 && hanging.length === 0) return <></>
  return (
    <ul>
      {members.map((member) => (
        <li>
          <Member member={member} names={names} />
          <Branch members={member.children} planned={planned} of={member.title.id} names={names} />
        </li>
      ))}
      {hanging.map((standing) => (
        <li class="planned">
          <span class="relation-word">{standing.project}</span>{' '}
          <span class="title-name">no title yet</span>
          <br />
          <span class="small">
            <a class="fact" href={address.fact(standing.claim.facts[0]!)}>{stageName(standing.claim.stage)}</a>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Member({ member, names }: { readonly member: FamilyMember; readonly names: Names }) {
  const { title, relation, evidence, otherwise, releases } = member
  const [release] = releases
  const when = title.year === null ? (release ? periodName(statedPeriod(release.body.at)) : '') : String(title.year)
  const way = release?.body.via ?? null
  const particulars = [title.kind, way].filter((word) => word !== null)
  return (
    <>
      {relation !== null && evidence[0] && (
        <><a class="relation-word" href={address.fact(evidence[0])} data-stop>{relation}</a>{' '}</>
      )}
      <a class="title-name" href={address.title(title.id)}><Words>{title.name}</Words></a>
      {when !== '' && <> <span class="count">{release ? <a class="fact" href={address.fact(release)}>{when}</a> : when}</span></>}
      {particulars.length > 0 && (
        <><br /><span class="small">{title.kind ?? ''}{title.kind !== null && way !== null && ', '}{way !== null && via(way)}</span></>
      )}
      {otherwise.length > 0 && (
        <span class="small">
          <br />
          {otherwise.map((fact, index) => (
            <>
              {index > 0 && '; '}<SourceName id={fact.source} names={names} />: <a class="fact" href={address.fact(fact)}>{fact.body.relation}</a> of{' '}
              <TitleName id={fact.body.of} names={names} />
            </>
          ))}
        </span>
      )}
    </>
  )
}
