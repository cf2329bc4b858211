import { eventNames, eventNouns, speakingOccasions } from '#language'
import { lastStartingBy, type Span, type Token } from '#text'
import type { Surroundings } from './occasions.ts'
import { whenOf, type DateMention } from '../dates/find-dates.ts'
import { dayOf, isWeekday } from './said-at.ts'
import type { Key, When } from '../reading.ts'

/** An occasion at which all is said that a document reports without another: a panel, an episode of a podcast, a screening. */
export interface Scene {
  readonly saidTo: string | null
  /** `null` for an occasion that is no form of speech: a gala, a screening. */
  readonly saidIn: string | null
  readonly saidAt: When | null
  /** Indexes of the paragraphs it runs over. */
  readonly paragraphs: { readonly first: number; readonly last: number }
  /** Who was there, where only what they say was said there; `null` where all is. */
  readonly people: ReadonlySet<Key> | null
}

const heldOn = /\b(?:panel|main stage|took the stage|on the dais|AMA|on stage|comic[ -]con)\b/iu
/** What people do who show themselves in public. */
const appearances: ReadonlySet<string> = new Set('walked arrived attended appeared gathered reunited turned stepped strolled assembled descended trooped swept showed'.split(' '))
/** How far into a document its occasion may be told, in characters. */
const openingLength = 3000

/** Read off the opening paragraphs whether the document reports one occasion; `null` when it does not. */
export function findScene(around: Surroundings): Scene | null {
  const { layout, dates } = around
  const opening = layout.paragraphs.slice(0, 3)
  const end = Math.min(opening.at(-1)?.end ?? 0, openingLength)
  const text = `${layout.document.title ?? ''}\n${layout.text.slice(0, end)}`
  const all = { first: 0, last: layout.paragraphs.length }
  const podcast = podcastName(text)
  if (podcast !== null) return { saidTo: podcast, saidIn: 'podcast', saidAt: null, paragraphs: all, people: null }
  const match = heldOn.exec(text)
  const dated = datedOccasion(around, end)
  if (match === null) return dated === null ? null : { saidTo: null, ...dated, paragraphs: all }
  const kind = /ama/iu.test(match[0]) ? 'AMA' : 'panel'
  // The day may stand in another sentence of the opening than the panel.
  const at = layout.text.indexOf(match[0])
  const days = dates.filter((one) => one.unit === 'day' && (!one.ahead || isWeekday(one) && toldInPast(layout.tokens, lastStartingBy(layout.tokens, one.start))) && one.end <= end && around.speech.stretchOf[lastStartingBy(layout.tokens, one.start)]! < 0)
  const date = (at < 0 ? undefined : days.find((one) => Math.abs(one.start - at) < 300)) ?? days.find((one) => isPastDay(one) || one.ahead)
  return { saidTo: null, saidIn: kind, saidAt: date === undefined ? (dated?.saidAt ?? null) : dayOf(date), paragraphs: all, people: null }
}

/** "walked into the theatre on Tuesday night", "told a meeting on Monday": a public occasion and its day in one sentence of the opening. */
function datedOccasion(around: Surroundings, end: number): Pick<Scene, 'saidIn' | 'saidAt' | 'people'> | null {
  const { layout: { tokens, sentences, paragraphs }, dates, speech } = around
  const firstParagraph = paragraphs[0]?.end ?? 0
  let dayBefore: DateMention | undefined
  for (const { firstToken, endToken, start, end: stop } of sentences) {
    if (start >= end) return null
    let saidIn: string | null | undefined
    // At a party somebody speaks, not everybody of whom the article tells.
    let isParty = true
    for (let i = firstToken; i < endToken; i++) {
      const { pos, lower } = tokens[i]!
      if (speech.stretchOf[i]! >= 0) continue
      if (appearances.has(lower) && /^(?:in|into|at|to|for|on|up|out|through|along|the|a|together)$/u.test(tokens[i + 1]?.lower ?? '')) {
        saidIn = saidIn ?? null
        isParty = false
      }
      if (pos === 'VERB') continue
      const found = speakingOccasions.get(lower)
      if (found !== undefined) {
        saidIn = saidIn ?? found
        isParty = false
      } else if (eventNouns.has(lower) || eventNames.has(lower)) saidIn = saidIn ?? null
    }
    if (saidIn === undefined) {
      dayBefore = dates.find((date) => isPastDay(date) && date.start >= start && date.end <= stop && speech.stretchOf[lastStartingBy(tokens, date.start)]! < 0)
      continue
    }
    // "… on Sunday night the bats had it. So did we, at the premiere": the day stands in the sentence before.
    const home = paragraphs.find((paragraph) => paragraph.start <= start && start < paragraph.end)
    const people = isParty && home !== undefined ? peopleIn(around, home) : null
    if (dayBefore !== undefined && start <= firstParagraph) return { saidIn, saidAt: whenOf(dayBefore), people }
    const day = dates.find((date) => isPastDay(date) && date.start >= start && date.end <= stop && speech.stretchOf[lastStartingBy(tokens, date.start)]! < 0)
    if (day !== undefined) return { saidIn, saidAt: whenOf(day), people }
  }
  return null
}

/** Everybody meant in a stretch of text, by name or otherwise. */
function peopleIn({ named, references }: Surroundings, { start, end }: Span): ReadonlySet<Key> {
  const inside = (span: Span): boolean => span.start >= start && span.end <= end
  return new Set([...named.people.mentions.filter(inside).map(({ key }) => key), ...references.all.filter(inside).flatMap(({ key }) => key ?? [])])
}

/** Whether the words behind a date tell what happened: "On Monday night the director was joined on stage". */
function toldInPast(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i < at + 16; i++) {
    const { lower, pos } = tokens[i]!
    if (/^[.!?;]$/u.test(lower)) return false
    if (/^(?:was|were|had|did|took|told|said|came|went)$/u.test(lower) || pos === 'VERB' && lower.endsWith('ed')) return true
    if (/^(?:will|is|are|has|have)$/u.test(lower)) return false
  }
  return false
}

/** A single day that is behind, or one that only the missing date of publication leaves open ("last night"). */
function isPastDay({ unit, ahead, from, to, text }: DateMention): boolean {
  return unit === 'day' && !ahead && !/^tomorrow/iu.test(text) && (from === to) && (from !== null || /night|yesterday|today|morning|evening/iu.test(text))
}

const name = String.raw`((?:[\p{Lu}\p{N}][\p{L}\p{N}'’&-]*)(?: (?:[\p{Lu}\p{N}][\p{L}\p{N}'’&-]*|of|the|and|with|in|a|to)){0,5})`
/** "Somebody Asked, the rewatch podcast", "Locker 214 podcast recap", "This week on Couch Surfers", "the podcast Couch Surfers". */
const podcasts: readonly RegExp[] = [
  new RegExp(String.raw`${name}[”’"']?, (?:the|a|an|our|my) (?:[\p{L}-]+ ){0,4}podcast\b`, 'u'),
  new RegExp(String.raw`${name} (?:podcast|PODCAST)(?: recap| episode|,? (?:ep|episode|EPISODE))`, 'u'),
  new RegExp(String.raw`(?:[Tt]his week|[Tt]oday|[Ee]pisode|new episode) (?:on|of) ${name}`, 'u'),
  new RegExp(String.raw`(?:episode|edition|instal?lment) of (?:(?:the|her|his|their|our) )?(?:[\p{Ll}-]+ ){0,3}podcast [“‘"'_*]?${name}`, 'u'),
  new RegExp(String.raw`(?:[Tt]his week|[Tt]his time) ${name} (?:puts|sits|has|welcomes|talks|invites|meets|hosts|chats)`, 'u'),
]

function podcastName(text: string): string | null {
  if (!/podcast|episode/iu.test(text)) return null
  // An "episode of" something may be one of a series.
  const isHeard = /podcast|\bhosts?\b|\blisten/iu.test(text)
  for (const pattern of podcasts) {
    const found = pattern.exec(text)
    if (found !== null && /\p{Lu}/u.test(found[1]![0]!) && (isHeard || !/^(?:episode|new episode)/iu.test(found[0]))) return found[1]!
  }
  return null
}
