import type { Catalogue } from '#catalogue'
import { commonWords, givenNames, honorifics } from '#language'
import { fold, foldTitle, pairQuotationMarks, type Layout } from '#text'
import { nearlySame } from './nearly-same.ts'
import { markedTitles } from './marked-titles.ts'
import { indexNames, matchNames, type NameForm } from './match-names.ts'
import type { FoundTitles, Mention } from './mentions.ts'
import type { Title } from './reading.ts'
import { contextScale, type ContextScale, type TitleCandidate } from './title-candidates.ts'
import { titleRuns } from './title-runs.ts'
import { isKnownOrganization, isKnownOther, looksLikePerson } from './known-names.ts'
import { titleConnectors, weighShape } from './title-shape.ts'
import { shortForms } from './title-short-forms.ts'
import type { Word } from './words.ts'

/** From this weight on a stretch counts as a title. Set on the open corpus: 1.6 lets scare quotes in, 2.4 loses plain mentions. */
const enough = 2

/** What speaks for one name being a title, from all places that hold it. */
interface Case {
  readonly key: string
  name: string
  weight: number
  best: number
  places: number
  marked: boolean
  vetoed: boolean
  /** Shown only as the first half of a longer name. */
  implied?: boolean
  wordCount: number
}

/**
 * Find the films, series and other works that a text names, and every place that names them, by full name or short form.
 *
 * Marks, italics, capitals, what stands around a name, the headline and the catalogue speak for or against; a phrase
 * that is also a title counts only where the text gives a reason. `kind` and `year` are left open here, see
 * `describeTitles`. Titles are in order of first mention.
 */
export function findTitles(layout: Layout, words: readonly Word[], catalogue: Catalogue): FoundTitles {
  const cases = new Map<string, Case>()
  const headline = headlineNames(layout)
  const hashtags = new Set([...layout.text.matchAll(/#([\p{L}\p{N}_]{4,40})/gu)].map((match) => match[1]!.toLowerCase()))
  const scale = contextScale(layout, words)
  for (const candidate of markedTitles(layout, words, scale)) {
    const name = layout.text.slice(candidate.start, candidate.end)
    weigh(cases, headline, candidate, name, candidate.weight + catalogueWeight(catalogue, name, words, candidate) * 0.6, candidate.vetoed)
  }
  for (const candidate of unmarkedCandidates(layout, words, scale, catalogue, cases, headline, hashtags)) {
    weigh(cases, headline, candidate, layout.text.slice(candidate.start, candidate.end), candidate.weight, candidate.vetoed)
  }
  for (const each of cases.values()) if (hashtags.has(each.key.replaceAll(' ', '')) || hashtags.has(fold(each.name).replaceAll(' ', ''))) each.weight += each.best > 0 ? 1.5 : 0.5
  for (const candidate of tagged(words, hashtags)) {
    const name = layout.text.slice(candidate.start, candidate.end)
    const inside = words.slice(candidate.firstWord, candidate.endWord)
    if (!looksLikePerson(inside) && weighShape(inside, name, true, 0) > -2) weigh(cases, headline, candidate, name, candidate.weight)
  }
  const likely = [...cases.values()].filter((each) => !each.vetoed && each.weight + Math.min(1, (each.places - 1) * 0.4) >= enough && foldTitle(each.name) !== foldTitle(layout.document.publisher ?? ''))
  const kept: Case[] = []
  const shorter: { readonly name: string; readonly of: string }[] = []
  for (const each of likely) {
    const longer = longerNameOf(each, likely)
    if (longer) shorter.push({ name: each.name, of: longer.key })
    else kept.push(each)
  }
  return settle(words, [...kept, ...seriesNames(layout, kept)], shorter)
}

const furtherPart = /\b(?:sequel|prequel|spin-?off|revival|reboot|remake|continuation|follow-up|franchise|movie|original|rewatch)\b/iu

/** The series behind "Loon Lake: Thaw, a revival of the mystery series": named only by the first half of a longer name. */
function seriesNames(layout: Layout, kept: readonly Case[]): Case[] {
  const found: Case[] = []
  for (const each of kept) {
    const colon = each.name.split(/:\s+/u)
    if (colon.length !== 2) continue
    const base = foldTitle(colon[0]!)
    if (base === '' || /^\d+$/u.test(base) || kept.some((other) => other.key.endsWith(` ${each.key}`)) || kept.some((other) => other !== each && (other.key === base || other.key.startsWith(base))) || found.some((other) => other.key === base)) continue
    const at = layout.text.indexOf(each.name)
    if (at >= 0 && furtherPart.test(layout.text.slice(Math.max(0, at - 160), at + each.name.length + 160))) found.push({ ...each, implied: true, key: base, name: plainCase(colon[0]!), wordCount: base.split(' ').length })
  }
  return found
}

/** "ORBIT CITY" as it is written elsewhere: "Orbit City". */
function plainCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name
  return name.toLowerCase().replace(/(?<![\p{L}\p{N}’'])\p{L}/gu, (letter) => letter.toUpperCase())
}

/**
 * The other name of the text that a name only shortens, if there is one: its subtitle ("Still Typing"), or its beginning where plain
 * words go on ("Romy and Michele" beside the full name). A numeral or a subtitle that goes on makes another title.
 */
function longerNameOf(each: Case, all: readonly Case[]): Case | undefined {
  return all.find((other) => {
    if (other === each || other.key.length <= each.key.length) return false
    const colon = other.name.split(/:\s+/u)
    if (colon.length === 2 && (foldTitle(colon[1]!) === each.key || fold(colon[1]!) === fold(each.name))) return true
    if (each.key.length > 9 && !each.marked && !/ (?:\d+|[ivx]+)$/u.test(each.key) && nearlySame(each.key, other.key.split(' ').slice(0, each.key.split(' ').length).join(' '))) return true
    if (!other.key.startsWith(`${each.key} `) && !other.key.startsWith(`${each.key}s `)) return false
    const beyond = other.key.slice(each.key.length).replace(/^s? /u, '')
    if (/^(?:\d{1,2}|[ivx]{1,4}|part)\b/u.test(beyond)) return false
    if (colon.length === 2 && foldTitle(colon[0]!) === each.key) return false
    return !each.marked && each.weight < 6 && other.weight >= each.weight - 2
  })
}

function weigh(cases: Map<string, Case>, headline: ReadonlySet<string>, candidate: TitleCandidate, name: string, weight: number, vetoes = false): void {
  const key = foldTitle(name)
  if (key === '') return
  let known = cases.get(key)
  const bonus = headline.has(key) ? 2 : 0
  if (!known) {
    known = { key, name, weight: weight + bonus, best: weight, places: 0, marked: false, vetoed: false, wordCount: candidate.endWord - candidate.firstWord }
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

/** A stretch of words as titles are compared: folded, without a leading article. */
function keyOfWords(words: readonly Word[], firstWord: number, endWord: number): string {
  let key = ''
  for (let k = firstWord; k < endWord; k++) {
    const word = words[k]!
    const part = k === endWord - 1 ? word.bare : word.folded
    if (k === firstWord && endWord - firstWord > 1 && (part === 'the' || part === 'a' || part === 'an')) continue
    if (key !== '') key += word.gap === ' & ' ? ' and ' : ' '
    key += part
  }
  return key
}

/** Whether something inside unmarked words catches the eye: a connector, a subtitle, a numeral, capitals. */
function strikingShape(words: readonly Word[], firstWord: number, endWord: number): boolean {
  if (endWord - firstWord < 2) return false
  const last = words[endWord - 1]!
  if ((!words[firstWord]!.first || words[firstWord]!.gap === '') && !givenNames.has(words[firstWord]!.text) && commonWords.has(last.bare)) return true
  if (/^(?:\d{1,2}|[IVX]{1,4})$/u.test(last.text) || /^(?:The|A|An)$/u.test(words[firstWord]!.text)) return true
  for (let k = firstWord; k < endWord; k++) {
    const word = words[k]!
    if (!word.capital || (k > firstWord && word.gap !== ' ') || /n[’']t$|^\p{Lu}{3}|ing$/u.test(word.text)) return true
  }
  return false
}

/** Last words of what looks like people's names. */
function surnamesIn(words: readonly Word[], runs: readonly { readonly firstWord: number; readonly endWord: number }[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { firstWord, endWord } of runs) {
    if (endWord - firstWord < 2 || endWord - firstWord > 4) continue
    const inside = words.slice(firstWord, endWord)
    if (looksLikePerson(inside)) found.add(inside.at(-1)!.bare)
  }
  return found
}

/** How often each run that holds a comma stands in the text: twice is a name with a comma, once is a list. */
function countCommaRuns(words: readonly Word[], runs: readonly { readonly firstWord: number; readonly endWord: number }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { firstWord, endWord } of runs) {
    let comma = false
    for (let k = firstWord + 1; k < endWord && !comma; k++) comma = /[,?/]/u.test(words[k]!.gap)
    if (!comma) continue
    const key = keyOfWords(words, firstWord, endWord)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** The form to show: with its article, and not in capitals. */
function betterName(name: string, than: string): boolean {
  const shouts = (form: string) => !/\p{Ll}/u.test(form) && /\p{Lu}{3}/u.test(form)
  if (shouts(than) !== shouts(name)) return shouts(than)
  return name.length > than.length && fold(name) !== fold(than)
}

function* unmarkedCandidates(
  layout: Layout, words: readonly Word[], scale: ContextScale, catalogue: Catalogue, cases: ReadonlyMap<string, Case>, headline: ReadonlySet<string>, tags: ReadonlySet<string>,
): Generator<TitleCandidate> {
  const shouting = shoutingParagraphs(words)
  const allCapitals = shouting.size > 0 && shouting.size === new Set(words.map((word) => word.paragraph)).size
  const runs = titleRuns(words)
  const surnames = surnamesIn(words, runs)
  const commaRuns = countCommaRuns(words, runs)
  const firstWords = new Set([...cases.keys(), ...headline].map((key) => key.split(' ')[0]!))
  for (const { firstWord, endWord } of runs) {
    const context = scale.weigh(firstWord, endWord)
    const opening = words[firstWord]!
    const mayBeKnown = firstWords.has(opening.folded) || firstWords.has(opening.bare) || /^(?:the|an?)$/u.test(opening.folded)
    if (!mayBeKnown && context <= 0 && context > -3.5 && !strikingShape(words, firstWord, endWord)) continue
    const key = keyOfWords(words, firstWord, endWord)
    const known = cases.has(key) || headline.has(key)
    // Most runs are names of people with nothing around them that speaks of films: the look decides without more ado.
    if (context <= 0 && context > -3.5 && !known && !strikingShape(words, firstWord, endWord)) continue
    const inside = words.slice(firstWord, endWord)
    const run = { firstWord, endWord, inside, key, start: inside[0]!.start, end: inside.at(-1)!.bareEnd }
    const shape = weighShape(inside, layout.text.slice(run.start, run.end), allCapitals, context)
    if (context <= 0 && context > -3.5 && !known && shape < 0.3) continue
    if (shouting.has(inside[0]!.paragraph) && !tags.has(key.replaceAll(' ', '')) && !key.split(' ').some((_, k, all) => k > 0 && tags.has(all.slice(k).join('')))) continue
    let weight = context + shape + edgeWeight(words, run)
    if (endWord - firstWord === 1 && /^\d{1,4}$/u.test(inside[0]!.text) && !known) weight -= 4
    // "Quill", "The Quills", "Mr. Quill" where the text has a Mara Quill: a person, unless the marks say otherwise.
    const last = inside.at(-1)!
    if (surnames.has(last.bare) && (endWord - firstWord === 1 || (endWord - firstWord === 2 && /^(?:The|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?)$/u.test(inside[0]!.text)))) weight -= 3
    else if (looksLikePerson(inside) && !known) weight -= 0.5
    else if (endWord - firstWord === 2 && honorifics.has(inside[0]!.text.toLowerCase())) weight -= 1
    if (inside.some((word, k) => k > 0 && /[,?/]/u.test(word.gap))) weight += (commaRuns.get(key) ?? 0) > 1 ? 1 : -2.5
    // "Ek Cutting" beside "Do Chai, Ek Cutting": always behind the same comma.
    else if (inside[0]!.gap === ', ' && [...commaRuns].some(([other, count]) => count > 1 && other.endsWith(` ${key}`))) weight -= 2
    if (weight > -2) weight += catalogueWeight(catalogue, layout.text.slice(run.start, run.end), words, run)
    if (context <= 0.3 && !known) weight = Math.min(weight, 1.9)
    yield { start: run.start, end: run.end, firstWord: run.firstWord, endWord: run.endWord, marked: null, weight, vetoed: context <= -3.5 }
  }
}

const sentenceOpeners = /^(?:In|On|At|But|And|When|As|For|With|From|After|Before|Since|While|If|So|Then|Now|What|Why|How|Who|Where|Is|Was|Were|Are|Did|Does|Do|Will|Would|Could|Should|Can|Has|Have|Had|It|He|She|They|We|You|I|This|That|These|Those|There|Here|Not|Both|Also|Just|Only|Even|Still|Yet|Meanwhile|Directed|Starring|Created|Written|Produced|Along|Born|Asked|Based|Like|Unlike|About|Until|Though|Although|Because|Speaking|According|Former|His|Her|Their|Its|My|Our|Your|Some|Many|Most|All|One|Two|Three|By|To|Of|Or|Nor|During|Over|Under|Once|Fans|Original|Season|Series|Director|Creator|Producer|Actor|Actress|Writer|Star|Stars|Late|Longtime|Yes|No|Watch)$/u

/** "#LastShuttle" shows where a title stands in a paragraph of capitals: "ORBIT CITY: LAST SHUTTLE". */
function* tagged(words: readonly Word[], tags: ReadonlySet<string>): Generator<TitleCandidate> {
  if (tags.size === 0) return
  const endOf = (from: number): number => {
    let joined = ''
    for (let k = from; k < Math.min(words.length, from + 6) && (k === from || words[k]!.gap === ' '); k++) {
      if (!words[k]!.capital && !titleConnectors.has(words[k]!.folded)) break
      joined += words[k]!.bare
      if (k > from && tags.has(joined)) return k + 1
    }
    return from
  }
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.capital || words[i]!.gap.endsWith('#')) continue
    let end = endOf(i)
    if (end === i) continue
    const firstPart = end
    if (words[end]?.gap === ': ' && endOf(end) > end) end = endOf(end)
    yield { start: words[i]!.start, end: words[end - 1]!.bareEnd, firstWord: i, endWord: end, marked: null, weight: end > firstPart ? 3 : 2.2, vetoed: false }
    i = end - 1
  }
}

/** What speaks against a stretch because more of the name seems to stand outside it, or a sentence's first word inside. */
function edgeWeight(words: readonly Word[], run: { readonly firstWord: number; readonly endWord: number }): number {
  const first = words[run.firstWord]!
  const before = words[run.firstWord - 1]
  const next = words[run.endWord]
  let weight = 0
  if (/[’']s$/u.test(first.text) && isKnownOrganization(first.text.replace(/[’']s$/u, ''))) weight -= 2
  if (first.first && sentenceOpeners.test(first.text)) weight -= run.endWord - run.firstWord > 2 ? (/^(?:Of|In|On|At|For|From|With|By|To|As|After|Before|If|When|While)$/u.test(first.text) ? 2 : 1.2) : 3
  if (before && before.paragraph === first.paragraph && before.capital && first.gap === ' ' && !before.first) {
    // "Netflix's Be Mine" begins after the possessive; "Michele's | High School Reunion" does not.
    if (/[’']s$/u.test(before.text)) weight -= isKnownOrganization(before.text.replace(/[’']s$/u, '')) || /^\d/u.test(before.text) ? 0 : 2
    else weight -= 1.5
  }
  if (next && next.paragraph === first.paragraph && next.capital && next.gap === ' ') weight -= 1.5
  // "The Last Bus | from Inniskeen": the name seems to go on.
  const beyond = words[run.endWord + 1]
  if (next && beyond?.capital && next.gap === ' ' && beyond.gap === ' ' && /^(?:of|from|to|and)$/u.test(next.text) && !isKnownOther(beyond.text) && !givenNames.has(beyond.text)) weight -= 0.8
  if (next && next.gap === ': ' && next.capital && next.paragraph === first.paragraph) weight -= 0.5
  return weight
}

/** What the catalogue says: it knows such a title, and best, somebody who made it is named in the text. */
function catalogueWeight(catalogue: Catalogue, name: string, words: readonly Word[], candidate: { readonly firstWord: number; readonly endWord: number }): number {
  const inside = words.slice(candidate.firstWord, candidate.endWord)
  const titles = catalogue.titlesNamed(name)
  if (titles.length === 0) return 0
  const person = looksLikePerson(inside) && catalogue.peopleNamed(name).length > 0
  if (person) return 0
  return inside.length === 1 ? 0.8 : 1.5
}

function headlineNames(layout: Layout): ReadonlySet<string> {
  const { title } = layout.document
  if (!title) return new Set()
  const names = new Set(
    pairQuotationMarks(title, { start: 0, end: title.length })
      .filter((quoted) => quoted.closed && /^\P{Ll}/u.test(title.slice(quoted.inner.start)) && !/[.!?,]$/u.test(title.slice(quoted.inner.start, quoted.inner.end)))
      .map((quoted) => foldTitle(title.slice(quoted.inner.start, quoted.inner.end))),
  )
  // "Same Time Next Door: BBC in talks"
  const lead = title.split(/:\s/u)
  if (lead.length === 2 && lead[0]!.split(' ').length > 1 && lead[0]!.split(' ').length <= 6) names.add(foldTitle(lead[0]!))
  return names
}

/** Paragraphs in capitals, and headlines that capitalise every word: there capitals show nothing. */
function shoutingParagraphs(words: readonly Word[]): ReadonlySet<number> {
  const counts = new Map<number, { long: number; loud: number; capital: number }>()
  for (const word of words) {
    if (word.text.length < 4) continue
    const count = counts.get(word.paragraph) ?? { long: 0, loud: 0, capital: 0 }
    count.long++
    if (!/\p{Ll}/u.test(word.text)) count.loud++
    if (word.capital) count.capital++
    counts.set(word.paragraph, count)
  }
  return new Set([...counts].filter(([, count]) => (count.long > 2 && count.loud > count.long * 0.6) || (count.long > 5 && count.capital > count.long * 0.85)).map(([paragraph]) => paragraph))
}

/** Find every mention of the accepted names, longest names first, and give each title its key in text order. */
function settle(words: readonly Word[], accepted: readonly Case[], shorter: readonly { readonly name: string; readonly of: string }[]): FoundTitles {
  const forms: NameForm<string>[] = []
  for (const each of accepted) {
    const full = fold(each.name).split(' ')
    forms.push({ words: nameWords(each.name), value: each.key })
    const bare = foldTitle(each.name).split(' ')
    if (bare.length < full.length && bare.join(' ') === each.key) forms.push({ words: nameWords(each.name).slice(1), value: each.key })
  }
  for (const { name, of } of shorter) forms.push({ words: nameWords(name), value: of })
  const matches = matchNames(words, indexNames([...forms, ...shortForms(accepted, words)]))
  const order: string[] = []
  for (const match of matches) if (!order.includes(match.value)) order.push(match.value)
  // A series that only a longer name shows has no place of its own.
  for (const each of accepted) if (each.implied && !order.includes(each.key)) order.push(each.key)
  const titles: Title[] = []
  const mentions: Mention[] = []
  const keyOf = new Map(order.map((value, index) => [value, `t${index + 1}`]))
  for (const match of matches) mentions.push({ start: match.start, end: match.end, key: keyOf.get(match.value)! })
  for (const value of order) {
    const key = keyOf.get(value)!
    titles.push({ key, name: accepted.find((each) => each.key === value)!.name, kind: null, year: null, catalogueId: null, mentions: mentions.filter((mention) => mention.key === key).map(({ start, end }) => ({ start, end })) })
  }
  return { titles, mentions }
}

const wordsOfName = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[’'‑.-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*\.?/gu

/** A name cut as `cutWords` cuts text. */
function nameWords(name: string): string[] {
  return (name.match(wordsOfName) ?? []).map((word) => fold(word).replaceAll(' ', ''))
}
