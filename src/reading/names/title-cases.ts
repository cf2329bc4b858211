import { fold, foldTitle, type Layout } from '#text'
import { nearlySame } from './nearly-same.ts'
import type { TitleCandidate } from './title-candidates.ts'

/** What speaks for one name being a title, from all places that hold it. */
export interface Case {
  readonly key: string
  name: string
  weight: number
  best: number
  places: number
  marked: boolean
  vetoed: boolean
  /** Shown only as the first half of a longer name. */
  implied?: boolean
}

/** Add what one place says to the case of its name. `vetoes`: the place shows something that is no title at all. */
export function weighCase(cases: Map<string, Case>, headline: ReadonlySet<string>, candidate: TitleCandidate, name: string, weight: number, vetoes = false): void {
  const key = foldTitle(name)
  if (key === '') return
  let known = cases.get(key)
  const bonus = headline.has(key) ? 2 : 0
  if (!known) {
    known = { key, name, weight: weight + bonus, best: weight, places: 0, marked: false, vetoed: false }
    cases.set(key, known)
  }
  known.places++
  // One place that shows a podcast or newsletter settles it for all.
  if (weight <= -3.5) known.vetoed ||= vetoes
  // Clear places settle it; a second clear place counts for something, a doubtful one for nothing.
  if (weight > 1 && known.places > 1) known.weight += 0.5
  if (weight > known.best) {
    known.weight += weight - known.best
    known.best = weight
  }
  if (candidate.marked) known.marked = true
  if (betterName(name, known.name)) known.name = name
}

/** The form to show: with its article, and not in capitals. */
export function betterName(name: string, than: string): boolean {
  const shouts = (form: string) => !/\p{Ll}/u.test(form) && /\p{Lu}{3}/u.test(form)
  if (shouts(than) !== shouts(name)) return shouts(than)
  return name.length > than.length && fold(name) !== fold(than)
}

/**
 * For each name of the text that only shortens another one, that other name: its subtitle ("Still Typing"), or its
 * beginning where plain words go on ("Romy and Michele" beside the full name), or a slip of the pen in it. A numeral or a
 * subtitle that goes on makes another title.
 */
export function longerNames(all: readonly Case[], text: string): ReadonlyMap<Case, Case> {
  const bySubtitle = new Map<string, Case>()
  const byFirstWord = new Map<string, Case[]>()
  for (const each of all) {
    const subtitle = subtitleOf(each.name)
    if (subtitle !== null && !bySubtitle.has(subtitle)) bySubtitle.set(subtitle, each)
    const first = each.key.split(' ', 1)[0]!
    const list = byFirstWord.get(first)
    if (list) list.push(each)
    else byFirstWord.set(first, [each])
  }
  const found = new Map<Case, Case>()
  const years = beforeYears(text)
  for (const each of all) {
    const whole = bySubtitle.get(each.key)
    // "The Bridge Tender (2019)": a year of its own.
    const longer = whole !== undefined && whole !== each ? whole : years.some((before) => before.endsWith(each.name)) ? undefined : byFirstWord.get(each.key.split(' ', 1)[0]!)!.slice(0, mostAlike).find((other) => goesOn(each, other))
    if (longer) found.set(each, longer)
  }
  return found
}

const mostYears = 200

/** What stands right before years in brackets, without a closing mark. */
function beforeYears(text: string): readonly string[] {
  const found: string[] = []
  for (const { index } of text.matchAll(/[”"’'*_]? \((?:19|20)\d\d[),]/gu)) {
    found.push(text.slice(Math.max(0, index - 90), index))
    if (found.length === mostYears) break
  }
  return found
}

/** Names that begin with the same word; more than these are no titles of one text. */
const mostAlike = 50

const subtitleOf = (name: string): string | null => {
  const parts = name.split(/:\s+/u)
  return parts.length === 2 ? foldTitle(parts[1]!) : null
}

function goesOn(each: Case, other: Case): boolean {
  if (other === each || other.key.length <= each.key.length) return false
  const wordCount = each.key.split(' ').length
  if (each.key.length > 9 && !each.marked && !/ (?:\d+|[ivx]+)$/u.test(each.key) && nearlySame(each.key, other.key.split(' ').slice(0, wordCount).join(' '))) return true
  if (!other.key.startsWith(`${each.key} `) && !other.key.startsWith(`${each.key}s `)) return false
  const beyond = other.key.slice(each.key.length).replace(/^s? /u, '')
  if (/^(?:\d{1,2}|[ivx]{1,4}|part)\b/u.test(beyond)) return false
  const colon = other.name.split(/:\s+/u)
  if (colon.length === 2 && foldTitle(colon[0]!) === each.key) return false
  return !each.marked && each.weight < 6 && other.weight >= each.weight - 2
}

const furtherPart = /\b(?:sequel|prequel|spin-?off|revival|reboot|remake|continuation|follow-up|franchise|movie|original|rewatch)\b/iu

/** The series behind "Loon Lake: Thaw, a revival of the mystery series": named only by the first half of a longer name. */
export function seriesNames(layout: Layout, kept: readonly Case[]): Case[] {
  const found = new Map<string, Case>()
  const subtitled = kept.filter((each) => each.name.includes(': ')).slice(0, mostAlike)
  for (const each of subtitled) {
    const [first = '', ...rest] = each.name.split(/:\s+/u)
    const base = foldTitle(first)
    if (rest.length !== 1 || base === '' || /^The (?:Movie|Film|Series|Musical)$/u.test(rest[0]!) || /(?:^| )(?:\d+|[ivx]+)$/u.test(base) || found.has(base)) continue
    if (kept.some((other) => other !== each && ((other.key !== base && other.key.startsWith(base)) || other.key.endsWith(` ${each.key}`)))) continue
    const at = layout.text.indexOf(each.name)
    if (at >= 0 && furtherPart.test(layout.text.slice(Math.max(0, at - 160), at + each.name.length + 160))) found.set(base, { ...each, implied: true, key: base, name: plainCase(first.trim()) })
  }
  return [...found.values()]
}

/** "ORBIT CITY" as it is written elsewhere: "Orbit City". */
function plainCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name
  return name.toLowerCase().replace(/(?<![\p{L}\p{N}’'])\p{L}/gu, (letter) => letter.toUpperCase())
}
