import { scaleUtc, type ScaleTime } from 'd3-scale'
import type { Claim } from '#dossier'
import { aside, ladder } from './words.ts'

/** One title's coming out, as the chart draws it. */
export interface ChartRelease {
  readonly name: string
  /** First and last possible day, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  readonly address: string
}

/** One claim, as the chart draws it. Its number is that of its row in the table. */
export interface ChartClaim {
  readonly number: number
  readonly stage: Claim['stage']
  readonly holder: string
  readonly isArticle: boolean
  /** A person is named by the last name alone where there is little room. */
  readonly isPerson: boolean
  /** Both `null` when the day is unknown. */
  readonly from: string | null
  readonly to: string | null
  readonly address: string
}

/** Sizes in CSS pixels at full scale. */
export interface ChartSize {
  readonly width: number
  /** Left of the time axis, for the names of stages. */
  readonly gutter: number
  readonly letter: number
  /** Of a claim's mark. */
  readonly radius: number
  /** Whether marks carry the holder's name and year. */
  readonly named: boolean
}

export const wideChart: ChartSize = { width: 860, gutter: 118, letter: 13, radius: 9, named: true }
export const narrowChart: ChartSize = { width: 336, gutter: 92, letter: 11.5, radius: 9, named: false }

export interface ChartPoint {
  /** Several where too many claims fall together. */
  readonly claims: readonly ChartClaim[]
  readonly x: number
  readonly y: number
  /** Where the possible days begin and end, when they are more than a mark wide. */
  readonly range: readonly [number, number] | null
  readonly label: { readonly x: number; readonly text: string; readonly side: 'start' | 'end' } | null
}

export interface ChartLayout extends ChartSize {
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly right: number
  readonly rows: readonly { readonly stage: Claim['stage']; readonly y: number; readonly isUsed: boolean; readonly isAside: boolean }[]
  readonly ticks: readonly { readonly x: number; readonly name: string }[]
  readonly bars: readonly {
    readonly release: ChartRelease
    readonly x: number
    readonly width: number
    readonly label: { readonly x: number; readonly y: number; readonly text: string; readonly side: 'start' | 'end' }
  }[]
  readonly points: readonly ChartPoint[]
  /** Where claims of an unknown day stand; `null` when there are none. */
  readonly unknownX: number | null
}

const lanesAtMost = 4

/** Places everything; a pure function of what is drawn and how large. `null` when there is no day to draw. */
export function layOutChart(claims: readonly ChartClaim[], releases: readonly ChartRelease[], size: ChartSize): ChartLayout | null {
  const { width, gutter, letter, radius } = size
  const days = [...claims.flatMap(({ from, to }) => [from ?? to, to ?? from]), ...releases.flatMap(({ from, to }) => [from, to])]
    .filter((day): day is string => day !== null)
    .map((day) => Date.parse(`${day}T00:00:00Z`))
    .filter((time) => !Number.isNaN(time))
  if (days.length === 0) return null
  const first = days.reduce((one, other) => Math.min(one, other))
  const last = days.reduce((one, other) => Math.max(one, other))
  const hasUnknown = claims.some((claim) => claim.from === null && claim.to === null)
  const unknownX = hasUnknown ? gutter + radius + 4 : null
  const left = gutter + 2 * radius + (hasUnknown ? 3 * radius + 10 : 0)
  const right = width - radius - 8
  const padding = Math.max((last - first) * 0.02, first === last ? 365 * 86_400_000 : 0)
  const scale = scaleUtc<number, number>().domain([first - padding, last + padding]).range([left, right])
  const at = (day: string): number => round(scale(Date.parse(`${day}T00:00:00Z`)))

  const { bars, top } = placeBars(releases, at, size, right)
  const stages = [...ladder.toReversed(), ...aside.filter((stage) => claims.some((claim) => claim.stage === stage))]
  const rows: ChartLayout['rows'][number][] = []
  const points: ChartPoint[] = []
  let y = top
  for (const stage of stages) {
    const isAside = aside.includes(stage)
    if (isAside && !rows.at(-1)?.isAside) y += letter * 1.6
    const of = claims.filter((claim) => claim.stage === stage)
    const lanes = fillLanes(of, at, radius, unknownX)
    const height = Math.max(letter * 1.9, lanes.length * (2 * radius + 4) + 4)
    const middle = y + height / 2
    rows.push({ stage, y: round(middle), isUsed: of.length > 0, isAside })
    lanes.forEach((lane, index) => {
      const laneY = round(middle + (index - (lanes.length - 1) / 2) * (2 * radius + 4))
      points.push(...labelled(lane, laneY, size, right))
    })
    y += height
  }
  const bottom = round(y + 4)
  return {
    ...size, height: Math.ceil(bottom + letter * 2), top, bottom, right, rows, bars, points, unknownX,
    ticks: ticksOf(scale, width > 500 ? 9 : 4),
  }
}

function placeBars(releases: readonly ChartRelease[], at: (day: string) => number, { gutter, letter }: ChartSize, right: number) {
  const lanes: number[][] = []
  const placed = releases.map((release) => {
    const x = at(release.from)
    const width = Math.max(4, at(release.to) - x)
    const text = shorten(`${release.from.slice(0, 4)} ${release.name}`, right > 500 ? 34 : 24)
    const length = text.length * letter * 0.58
    const side: 'start' | 'end' = x + width / 2 + length <= right ? 'start' : 'end'
    const stem = round(x + width / 2)
    const from = side === 'start' ? stem : Math.max(gutter, stem - length)
    const lane = freeLane(lanes, from, from + length)
    return { release, x, width, lane, label: { x: stem, text, side } }
  })
  const top = Math.ceil(letter * 1.55 * Math.max(lanes.length, 0) + 10)
  const bars = placed.map(({ release, x, width, lane, label }) => ({
    release, x, width, label: { x: label.x, y: round(letter * (1.2 + 1.55 * lane)), text: label.text, side: label.side },
  }))
  return { bars, top }
}

/** The first lane with room from `from` to `to`; takes it. */
function freeLane(lanes: number[][], from: number, to: number): number {
  const gap = 8
  let lane = lanes.findIndex((taken) => {
    for (let i = 0; i < taken.length; i += 2) if (from < taken[i + 1]! + gap && taken[i]! < to + gap) return false
    return true
  })
  if (lane < 0) lane = lanes.push([]) - 1
  lanes[lane]!.push(from, to)
  return lane
}

interface Spot {
  readonly claims: ChartClaim[]
  readonly x: number
  readonly range: readonly [number, number] | null
}

/** Side by side where there is room, in several lanes where there is not; past the last lane claims share a mark. */
function fillLanes(claims: readonly ChartClaim[], at: (day: string) => number, radius: number, unknownX: number | null): readonly (readonly Spot[])[] {
  const lanes: Spot[][] = []
  const spots = claims.map((claim): Spot => {
    const from = claim.from ?? claim.to
    const to = claim.to ?? claim.from
    if (from === null || to === null) return { claims: [claim], x: unknownX!, range: null }
    const ends: [number, number] = [at(from), at(to)]
    return { claims: [claim], x: round((ends[0] + ends[1]) / 2), range: ends[1] - ends[0] > 2 * radius ? ends : null }
  })
  for (const spot of spots.sort((one, other) => one.x - other.x)) {
    const lane = lanes.find((taken) => spot.x - taken.at(-1)!.x >= 2 * radius + 3)
    if (lane) lane.push(spot)
    else if (lanes.length < lanesAtMost) lanes.push([spot])
    else lanes.at(-1)!.at(-1)!.claims.push(...spot.claims)
  }
  return lanes
}

/** Names beside marks, to the right or else to the left, where no other mark or name stands. */
function labelled(lane: readonly Spot[], y: number, { named, letter, radius, gutter }: ChartSize, right: number): readonly ChartPoint[] {
  let taken = gutter
  return lane.map(({ claims, x, range }, index): ChartPoint => {
    const [claim] = claims
    const year = (claim!.to ?? claim!.from)?.slice(0, 4)
    const text = shorten(`${claim!.isPerson ? lastName(claim!.holder) : claim!.holder}${year ? ` ${year}` : ''}`, 26)
    const length = text.length * letter * 0.56
    const next = lane[index + 1]?.x ?? right + radius + 4
    const before = taken
    taken = x + radius
    let label: ChartPoint['label'] = null
    if (named && claims.length === 1) {
      if (x + radius + 5 + length < next - radius - 4) label = { x: round(x + radius + 5), text, side: 'start' }
      else if (x - radius - 5 - length > before + 4) label = { x: round(x - radius - 5), text, side: 'end' }
      if (label?.side === 'start') taken = label.x + length
    }
    return { claims, x, y, range, label }
  })
}

function ticksOf(scale: ScaleTime<number, number>, count: number): ChartLayout['ticks'] {
  const ticks = scale.ticks(count)
  const isYearly = ticks.every((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1)
  const isMonthly = ticks.every((tick) => tick.getUTCDate() === 1)
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC', year: 'numeric', ...(!isYearly && { month: 'short' }), ...(!isMonthly && { day: 'numeric' }),
  })
  return ticks.map((tick) => ({ x: round(scale(tick)), name: format.format(tick) }))
}

/** "Mara Quill" is "Quill". A name that is not made like this stays whole. */
function lastName(name: string): string {
  return /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u.test(name) ? name.slice(name.lastIndexOf(' ') + 1) : name
}

function shorten(text: string, most: number): string {
  const letters = [...text]
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('').trimEnd()}…`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
