import { lastDay, statedPeriod, type Claim, type FactOf, type Names } from '#dossier'
import { address } from './addresses.ts'
import { PeriodWords, periodName } from './days.tsx'
import { plainly, Words } from './inert.tsx'
import { PersonName, SourceName, sourceName, TitleName } from './names.tsx'
import {
  layOutChart, narrowChart, wideChart, type ChartClaim, type ChartLayout, type ChartRelease, type ChartSize,
} from './outlook-layout.ts'
import { projectOf, roleNames, stageName } from './words.ts'

interface OutlookProps {
  readonly ledger: readonly Claim[]
  readonly releases: readonly FactOf<'release'>[]
  readonly names: Names
  /** How many rows the table has at most: the latest ones. */
  readonly most?: number
}

/** The ledger over time, as a chart in two sizes (the style sheet shows the one that fits) and as a table. */
export function OutlookChart({ ledger, releases, names, most = Number.POSITIVE_INFINITY }: OutlookProps) {
  const claims = ledger.map((claim, index) => chartClaim(claim, index + 1, names))
  const bars = chartReleases(releases, names)
  return (
    <figure>
      <Chart claims={claims} releases={bars} size={wideChart} className="chart wide-chart" />
      <Chart claims={claims} releases={bars} size={narrowChart} className="chart narrow" />
      <p class="chart-key">
        <span><svg viewBox="0 0 12 12" class="chart-sample" aria-hidden="true"><circle class="sample-claim" cx="6" cy="6" r="5" /></svg>somebody says so</span>
        <span><svg viewBox="0 0 12 12" class="chart-sample" aria-hidden="true"><circle class="sample-article" cx="6" cy="6" r="4.5" /></svg>the source itself says so</span>
        <span><svg viewBox="0 0 12 12" class="chart-sample" aria-hidden="true"><rect class="sample-bar" x="4" width="4" height="12" /></svg>a title comes out</span>
        <span>Numbers are those of the table.</span>
      </p>
      <OutlookTable ledger={ledger} names={names} most={most} />
    </figure>
  )
}

function Chart({ claims, releases, size, className }: {
  readonly claims: readonly ChartClaim[]
  readonly releases: readonly ChartRelease[]
  readonly size: ChartSize
  readonly className: string
}) {
  const layout = layOutChart(claims, releases, size)
  if (!layout) return <></>
  const { width, height, letter } = layout
  return (
    <svg class={className} viewBox={`0 0 ${width} ${height}`} width={width} height={height} font-size={letter} role="group" aria-label="Outlook over time. The same is in the table below.">
      <Grid layout={layout} />
      <Bars layout={layout} />
      <Points layout={layout} />
    </svg>
  )
}

function Grid({ layout }: { readonly layout: ChartLayout }) {
  const { rows, ticks, gutter, right, top, bottom, letter, unknownX } = layout
  const firstAside = rows.find((row) => row.isAside)
  return (
    <g aria-hidden="true">
      {ticks.map((tick) => (
        <>
          <line class="tick-line" x1={tick.x} x2={tick.x} y1={top} y2={bottom} />
          <text class="tick-name middle" x={tick.x} y={bottom + letter * 1.3}>{tick.name}</text>
        </>
      ))}
      {unknownX !== null && <text class="tick-name middle" x={unknownX + 8} y={bottom + letter * 1.3}>no date</text>}
      {firstAside && <text class="aside-name" x={0} y={firstAside.y - letter * 1.5}>Off the ladder</text>}
      {rows.map((row) => (
        <>
          <line class={row.isAside ? 'row-line aside' : 'row-line'} x1={gutter} x2={right + 8} y1={row.y} y2={row.y} />
          <text class={row.isUsed ? 'row-name used' : 'row-name'} x={0} y={row.y + letter * 0.35}>{stageName(row.stage)}</text>
        </>
      ))}
    </g>
  )
}

function Bars({ layout }: { readonly layout: ChartLayout }) {
  return (
    <g>
      {layout.bars.map(({ x, width, label }) => (
        <>
          <rect class="release-range" x={x} y={layout.top} width={width} height={layout.bottom - layout.top} />
          <rect class="release-bar" x={label.x - 1.5} y={label.y + 4} width={3} height={layout.bottom - label.y - 4} />
        </>
      ))}
      {layout.bars.map(({ release, label }) => (
        <a href={release.address}>
          <title>{`${release.name} comes out, ${periodName(release)}`}</title>
          <text class={label.side === 'end' ? 'release-name end' : 'release-name'} x={label.x} y={label.y}>{label.text}</text>
        </a>
      ))}
    </g>
  )
}

function Points({ layout }: { readonly layout: ChartLayout }) {
  const { points, radius, letter } = layout
  return (
    <g>
      {points.map(({ claims, x, y, range, label }) => {
        const [claim] = claims
        return (
          <a href={claims.length > 1 ? '#outlook-table' : claim!.address}>
            <title>{spokenTogether(claims)}</title>
            {range && <line class="range" x1={range[0]} x2={range[1]} y1={y} y2={y} />}
            <circle class={claim!.isArticle ? 'claim of-article' : 'claim'} cx={x} cy={y} r={radius} />
            <text class="claim-number" x={x} y={y + letter * 0.31} font-size={letter * 0.82}>
              {claims.length > 1 ? `+${claims.length}` : claim!.number}
            </text>
            {label && <text class={label.side === 'end' ? 'claim-name end' : 'claim-name'} x={label.x} y={y + letter * 0.35}>{label.text}</text>}
          </a>
        )
      })}
    </g>
  )
}

function OutlookTable({ ledger, names, most }: { readonly ledger: readonly Claim[]; readonly names: Names; readonly most: number }) {
  return (
    <details open={ledger.length <= 12} id="outlook-table">
      <summary>The same as a table</summary>
      <table>
        <caption class="out-of-sight">Every claim, in order of the time it speaks of</caption>
        <thead>
          <tr><th scope="col">No.</th><th scope="col">When</th><th scope="col">Claim</th></tr>
        </thead>
        <tbody>
          {ledger.map((claim, index) => index >= ledger.length - most && (
            <tr>
              <td class="number">{index + 1}</td>
              <td><PeriodWords period={claim.period} />{claim.period.basis === 'published' && <span class="small"> (published)</span>}</td>
              <td>
                <strong>{stageName(claim.stage)}</strong>: {projectOf(claim.project)}
                <TitleName id={claim.of} names={names} />. <ClaimHolder claim={claim} names={names} />{' '}
                <span class="origin">
                  {claim.facts.slice(0, 5).map((fact, at) => (
                    <>{at > 0 && ' · '}<a href={address.fact(fact)}><SourceName id={fact.source} names={names} /></a></>
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** Who makes a claim, and what they are to the project. */
export function ClaimHolder({ claim, names }: { readonly claim: Claim; readonly names: Names }) {
  const role = roleNames[claim.role]
  if (claim.by === null) return <span>Said by the source itself.</span>
  return (
    <span>
      Said by {claim.by.person === null ? <Words>{claim.by.name}</Words> : <PersonName id={claim.by.person} names={names} known={claim.by.name} />}
      {role !== '' && claim.by.person !== null && ` (${role})`}.
    </span>
  )
}

function chartClaim(claim: Claim, number: number, names: Names): ChartClaim {
  const fact = claim.facts[0]!
  const source = names.sources[fact.source]
  return {
    number,
    stage: claim.stage,
    holder: plainly(claim.by?.name ?? (source ? sourceName(source) : 'the source')),
    isPerson: claim.by !== null && claim.by.person !== null,
    isArticle: claim.by === null,
    from: claim.period.from,
    to: claim.period.to,
    address: address.fact(fact),
  }
}

/** One bar a title: its earliest dated release. */
function chartReleases(releases: readonly FactOf<'release'>[], names: Names): readonly ChartRelease[] {
  const first = new Map<string, ChartRelease>()
  for (const fact of releases) {
    const period = statedPeriod(fact.body.at)
    const day = lastDay(period)
    if (day === '') continue
    const known = first.get(fact.body.title)
    if (known && known.to <= day) continue
    first.set(fact.body.title, {
      name: plainly(names.titles[fact.body.title]?.name ?? 'A title'),
      from: period.from ?? day,
      to: period.to ?? day,
      address: address.fact(fact),
    })
  }
  const bars = [...first.values()].sort((one, other) => one.from.localeCompare(other.from))
  const whole = new Set(bars.map((bar) => bar.name))
  return bars.map((bar) => withShortName(bar, whole))
}

function spokenTogether(claims: readonly ChartClaim[]): string {
  const first = claims.slice(0, 3).map(spoken).join('\n')
  return claims.length > 3 ? `${first}\nand ${claims.length - 3} more in the table` : first
}

/** "Salt Harbor: Low Water" beside "Salt Harbor" is ": Low Water": what they share need not be read twice. */
function withShortName(bar: ChartRelease, names: ReadonlySet<string>): ChartRelease {
  const [head = '', ...rest] = bar.name.split(':')
  return rest.length > 0 && names.has(head) ? { ...bar, name: `…:${rest.join(':')}` } : bar
}

function spoken(claim: ChartClaim): string {
  return `${claim.number}: ${stageName(claim.stage)}, ${claim.holder}, ${periodName(claim) || 'no date'}`
}
