import { speakingOccasions } from '#language'
import { tokenIndexAt, type Layout } from '#text'
import type { DateMention } from '../dates/find-dates.ts'
import type { Named } from '../names/mentions.ts'
import type { QuotationDraft } from './quotation-draft.ts'
import type { Speaker, When } from '../reading.ts'
import type { References } from './references.ts'
import { mainSubject, type TokenRange } from './noun-phrases.ts'
import { findSaidAt, withoutTold } from './said-at.ts'
import { findSaidIn } from './said-in.ts'
import { findSaidTo, isCrowd } from './said-to.ts'
import { findScene } from './scene.ts'
import type { SpeechMap } from './speech-map.ts'
import { eventFor, findTellings, isEvent, isFormer, isWritten, lastBefore, lookBack, pointsBack, tellingFor, tokenOf, type Telling } from './tellings.ts'

/** To whom, in what and when words were said. */
export interface Occasion {
  readonly saidTo: string | null
  readonly saidIn: string | null
  readonly saidAt: When | null
}

/** What the finders of an occasion look things up in. */
export interface Surroundings {
  readonly layout: Layout
  readonly named: Named
  readonly references: References
  readonly dates: readonly DateMention[]
  readonly speech: SpeechMap
}

interface Found extends Occasion {
  /** Whether the text by the words themselves says anything of the occasion. */
  readonly own: boolean
}

/**
 * Say to whom, in what and when each quotation was said. What the words beside one tell holds for the same speaker's other
 * quotations of the same occasion: in the same paragraph, or where "added" goes on; and a scene (a panel, an episode of a
 * podcast) for all that is said in it. In the order of `drafts`.
 */
export function findOccasions(around: Surroundings, drafts: readonly QuotationDraft[], speakers: readonly Speaker[]): readonly Occasion[] {
  const found: Found[] = []
  let outlet: string | null = null
  let previous: QuotationDraft | null = null
  const read = findTellings(around)
  let told = 0
  drafts.forEach((draft, index) => {
    for (; told < read.length && read[told]!.at < tokenOf(around, draft); told++) outlet = read[told]!.saidTo ?? outlet
    const occasion = ownOccasion(around, draft, previous, outlet, speakers[index]!)
    if (draft.kind !== 'indirect') previous = draft
    found.push(occasion)
    if (occasion.saidTo !== null) outlet = occasion.saidTo
  })
  for (let i = 0; i < drafts.length; i++) if (!found[i]!.own) found[i] = exchangeAt(around, drafts[i]!, outlet) ?? found[i]!
  const printed = new Map<string, Found>()
  for (let i = 0; i < drafts.length; i++) {
    found[i] = withDay(drafts, speakers, found, i)
    if (!found[i]!.own && !isFormer(around, drafts[i]!)) found[i] = inherited(around, drafts, speakers, found, i) ?? whoTells(drafts[i]!, printed.get(speakers[i]!.name ?? '')) ?? found[i]!
    const { publisher } = around.layout.document
    if (publisher !== null && found[i]!.saidTo === publisher && drafts[i]!.verb?.form === 's') printed.set(speakers[i]!.name ?? '', found[i]!)
  }
  // What comes later in the paragraph tells of the words before it as well.
  for (let i = drafts.length - 2; i >= 0; i--) {
    const next = found[i + 1]!
    if (!found[i]!.own && next.own && drafts[i]!.told === undefined && drafts[i + 1]!.told === undefined && isSame(speakers[i]!, speakers[i + 1]!) && drafts[i]!.lastParagraph === drafts[i + 1]!.paragraph) found[i] = next
  }
  const tellings = mergeTellings(around, read, drafts, speakers, found)
  drafts.forEach((draft, index) => {
    found[index] = onDayOfNews(around, draft, speakers[index]!, asTold(around, draft, speakers[index]!, found, drafts, speakers, index, tellings), tellings)
  })
  const scene = findScene(around)
  const people = new Set(around.named.people.people.map(({ name }) => name))
  return found.map(({ saidTo, saidIn, saidAt, own }, index) => {
    // Who tells the host tells the programme.
    if (scene?.saidTo != null && saidTo !== null && people.has(saidTo) && drafts[index]!.told === undefined) return { saidTo: scene.saidTo, saidIn: saidIn ?? scene.saidIn, saidAt: saidAt ?? scene.saidAt }
    if (scene !== null && scene.people !== null && (speakers[index]!.person === null || !scene.people.has(speakers[index]!.person!))) return { saidTo, saidIn, saidAt }
    if (scene === null || own && saidTo !== null && !isCrowd(saidTo) || /^(?:post|caption|tweet|text|email|comment|letter|message|memoir|book)$/u.test(saidIn ?? '')) return { saidTo, saidIn, saidAt }
    // What was written, issued or told elsewhere was not said there.
    if (own && saidIn !== null && scene.saidIn !== null && saidIn !== scene.saidIn || own && saidIn !== null && scene.saidIn === null) return { saidTo, saidIn, saidAt }
    if (own && saidAt !== null && scene.saidTo === null || !isWithin(scene.paragraphs, drafts[index]!.paragraph)) return { saidTo, saidIn, saidAt }
    return { saidTo: saidTo ?? scene.saidTo, saidIn: saidIn ?? scene.saidIn, saidAt: saidAt ?? scene.saidAt }
  })
}

/** What the writer's sentences tell of occasions, those with somebody's words in them and those without. */
function mergeTellings(around: Surroundings, read: readonly Telling[], drafts: readonly QuotationDraft[], speakers: readonly Speaker[], found: readonly Found[]): readonly Telling[] {
  const tellings = [...read]
  drafts.forEach((draft, index) => {
    const { saidTo, saidIn, saidAt, own } = found[index]!
    const speaker = speakers[index]!.person ?? speakers[index]!.name
    // What a sentence tells as a whole counts before what is left of it beside words that the model took for reported.
    const told = draft.kind === 'indirect' ? read[lastBefore(read, tokenOf(around, draft) + 1)] : undefined
    if (told !== undefined && told.paragraph === draft.paragraph && told.speaker === speaker && told.saidTo !== null) return
    if (own && speaker !== null && draft.told === undefined && (saidTo !== null || saidAt !== null) && !isFormer(around, draft)) tellings.push({ speaker, saidTo, saidIn, saidAt, isEvent: draft.clause !== null && isEvent(around.layout.tokens, draft.clause), at: tokenOf(around, draft), paragraph: draft.paragraph })
  })
  return tellings.sort((one, other) => one.at - other.at)
}

/** "… on Monday said …" in the opening, then "he told the agency": the news is the talk, and was told on its day. */
function onDayOfNews(around: Surroundings, draft: QuotationDraft, speaker: Speaker, found: Found, tellings: readonly Telling[]): Found {
  if (found.saidTo === null || found.saidAt !== null || draft.told !== undefined || isFormer(around, draft)) return found
  const name = speaker.person ?? speaker.name
  const token = tokenOf(around, draft)
  const last = lastBefore(tellings, token) + 1
  const told = [...tellings.slice(0, Math.min(last, lookBack)), ...tellings.slice(Math.max(lookBack, last - lookBack), last)].filter(({ speaker: one }) => one === name)
  const news = told.find(({ paragraph, saidTo, saidIn, saidAt }) => paragraph < 2 && saidTo === null && saidAt !== null && saidAt.from === saidAt.to && !isWritten(saidIn))
  // Where the article knows of two outlets, the day may be that of the other.
  return news === undefined || told.some(({ saidTo }) => saidTo !== null && saidTo !== found.saidTo) ? found : { ...found, saidAt: news.saidAt }
}

/** What somebody says in a press release is as old as the announcement that the article opens with. */
function ofRelease(own: Found, tellings: readonly Telling[], around: Surroundings): Telling | null {
  if (own.saidIn !== 'press release') return null
  return tellings.slice(0, lookBack).find(({ paragraph, saidTo, saidAt, speaker }) => paragraph < 2 && saidTo === null && saidAt !== null && around.named.organizations.organizations.some(({ name }) => name === speaker)) ?? null
}

/** Fill in what the words beside a quotation leave open by what the writer told before of the same speaker's occasion. */
function asTold(around: Surroundings, draft: QuotationDraft, speaker: Speaker, found: readonly Found[], drafts: readonly QuotationDraft[], speakers: readonly Speaker[], index: number, tellings: readonly Telling[]): Found {
  const own = found[index]!
  if (draft.told !== undefined || draft.kind === 'indirect' && draft.verb?.kind !== 'say' || own.saidTo !== null && own.saidAt !== null) return own
  const sentence = draft.clause
  if (sentence !== null && pointsBack(around, sentence))
    for (let i = index - 1; i >= 0 && i >= index - 6; i--)
      if (isSame(speakers[i]!, speaker) && (found[i]!.saidTo !== null || found[i]!.saidAt !== null)) return { ...own, saidTo: own.saidTo ?? found[i]!.saidTo, saidAt: own.saidAt ?? found[i]!.saidAt }
  // "he quipped at the time": the day told of before, so the talk told of before.
  if (own.saidTo === null && own.saidAt !== null)
    for (let i = index - 1; i >= 0 && i >= index - 3 && draft.paragraph - drafts[i]!.lastParagraph <= 1; i--)
      if (isSame(speakers[i]!, speaker) && found[i]!.saidTo !== null && found[i]!.saidAt?.from === own.saidAt.from && found[i]!.saidAt?.to === own.saidAt.to && own.saidAt.from !== null) return { ...own, saidTo: found[i]!.saidTo }
  // The writer heard it himself, or it was said elsewhere.
  if (own.own && own.saidTo === null && own.saidAt === null && own.saidIn === null || isFormer(around, draft)) return own
  const telling = tellingFor(tellings, speaker, tokenOf(around, draft), draft.paragraph) ?? ofRelease(own, tellings, around) ?? (own.own || draft.verb?.form === 's' ? null : eventFor(tellings, tokenOf(around, draft), draft.paragraph))
  if (telling === null || isLongPast(around, telling.saidAt) && isToldNow(drafts, speakers, index)) return own
  const told = isCrowd(telling.saidTo) && telling.paragraph !== draft.paragraph ? null : telling.saidTo
  const isPost = isWritten(telling.saidIn)
  // "told host Bo Tran", in an article on what was said on his show.
  const { people } = around.named.people
  const programme = own.saidTo !== null && people.some(({ name }) => name === own.saidTo) ? tellings.slice(0, lookBack).find((one) => one.speaker === (speaker.person ?? speaker.name) && one.paragraph <= 3 && one.at < tokenOf(around, draft) && one.saidTo !== null && !people.some(({ name }) => name === one.saidTo)) : undefined
  if (programme !== undefined) return { ...own, saidTo: programme.saidTo, saidAt: own.saidAt ?? programme.saidAt }
  if (own.saidTo !== null && told !== null && people.some(({ name }) => name === own.saidTo) && !people.some(({ name }) => name === told)) return { ...own, saidTo: told, saidAt: own.saidAt ?? telling.saidAt }
  const isNear = draft.paragraph === telling.paragraph
  const writes = /^(?:caption|tweet|post|share|write|comment|blog|text|email)$/u.test(draft.verb?.lemma ?? '')
  // A post and a talk are two occasions, unless the day alone is told: what a body said on Tuesday it said in a statement.
  if (isPost ? !writes && !isNear && telling.saidIn !== 'statement' : (writes || isWritten(own.saidIn)) && telling.saidTo !== null) return own
  if (own.saidTo !== null && told !== null && own.saidTo !== told) return own
  if (own.saidAt !== null && (telling.saidAt === null || telling.saidAt.from !== own.saidAt.from)) return own
  return { ...own, saidTo: own.saidTo ?? told, saidAt: own.saidAt ?? telling.saidAt, own: own.own || told !== null && telling.paragraph > 1 }
}

/** Occasions at which one person is quoted over several paragraphs. */
const events: ReadonlySet<string> = new Set(['panel', 'press conference', 'Q&A', 'podcast', 'livestream', 'speech', 'AMA', 'call'])
const isWithin = (range: { readonly first: number; readonly last: number }, paragraph: number): boolean => range.first <= paragraph && paragraph <= range.last
const isSame = (one: Speaker, other: Speaker): boolean => one.name !== null && one.name === other.name

function ownOccasion(around: Surroundings, draft: QuotationDraft, previous: QuotationDraft | null, outlet: string | null, speaker: Speaker): Found {
  const { told } = draft
  if (told !== undefined) return { saidTo: told.saidTo, saidIn: told.saidIn, saidAt: told.saidAt, own: told.saidTo !== null || told.saidIn !== null || told.saidAt !== null }
  // A stance that is only described ("hopes", "wants") has no occasion of its own.
  if (draft.kind === 'indirect' && draft.verb?.kind !== 'say') return { saidTo: null, saidIn: null, saidAt: null, own: false }
  const beside = draft.clause === null ? null : lookIn(around, draft, draft.clause, outlet, null)
  const lead = draft.kind === 'indirect' || isFormer(around, draft) ? null : sentenceBefore(around, draft, previous)
  if (beside !== null && beside.saidTo !== null) {
    // "She told another story earlier this month. “…,” she told People": the day stands with the first telling.
    if (beside.saidAt !== null || lead === null) return beside
    const told = lookIn(around, draft, lead, outlet, speaker, previous)
    return told.saidTo === null || told.saidTo === beside.saidTo ? { ...beside, saidAt: told.saidAt } : beside
  }
  if (beside !== null && beside.saidAt !== null && beside.saidIn !== null) return beside
  // The sentence that leads up to the words may tell where they were said.
  const before = lead === null ? null : lookIn(around, draft, lead, outlet, speaker, previous)
  if (before === null || !before.own) return beside ?? { saidTo: null, saidIn: null, saidAt: null, own: false }
  return {
    saidTo: beside?.saidTo ?? before.saidTo, saidIn: beside?.saidIn ?? before.saidIn, saidAt: beside?.saidAt ?? before.saidAt, own: true,
  }
}

function lookIn(around: Surroundings, draft: QuotationDraft, clause: TokenRange, outlet: string | null, leadOf: Speaker | null, previous: QuotationDraft | null = null): Found {
  const isLead = leadOf !== null
  const { platform, ...to } = findSaidTo(around, draft, clause, outlet)
  const saidIn = findSaidIn(around, draft, clause, isLead) ?? (to.saidTo !== null && to.isPodcast ? 'podcast' : platform ? 'post' : null)
  const reports = !isLead || to.saidTo !== null || saidIn !== null || contacts(around, clause)
  const found = reports || isLead ? findSaidAt(around, draft, isLead ? withoutTold(around, clause) : clause, previous?.kind === 'indirect' ? previous.spans : []) : null
  // A day in the sentence before dates the words if it tells what the speaker did then.
  const isLong = isLead && found !== null && to.saidTo === null && found.from !== null && found.to !== null && found.from.slice(0, 7) !== found.to.slice(0, 7)
  const saidAt = isLong ? (isAbout(around, clause, leadOf) || isAsked(around, clause) ? found : null) : reports || (found !== null && leadOf !== null && isDay(found) && isAbout(around, clause, leadOf)) ? found : null
  return { saidTo: to.saidTo, saidIn, saidAt, own: to.saidTo !== null || saidIn !== null || saidAt !== null || to.isWriter || isElsewhere(around, clause, isLead) }
}

/** "at a festival in Cork", "three years later": another occasion than the one told of before, though it has no name here. */
function isElsewhere({ layout: { tokens }, speech }: Surroundings, clause: TokenRange, isLead: boolean): boolean {
  for (let i = clause.first; i < clause.end; i++) {
    if (speech.stretchOf[i]! >= 0) continue
    const { lower } = tokens[i]!
    if (isLead && lower === 'later' && /^(?:years?|months?|weeks?|days?|decades?)$/u.test(tokens[i - 1]?.lower ?? '')) return true
    if (!isLead && (lower === 'at' || lower === 'during') && i > clause.first)
      for (let k = i + 1; k < clause.end && k < i + 6 && tokens[k]!.lower !== ','; k++) if (speakingOccasions.has(tokens[k]!.lower)) return true
  }
  return false
}

const contactVerbs: ReadonlySet<string> = new Set('rang phoned called emailed texted reached asked tweeted posted replied answered responded spoke messaged met announced confirmed revealed unveiled discussed addressed appeared attended accepted speaking appearing said told shared wrote denied admitted explained'.split(' '))

const isDay = (when: When): boolean => when.from === when.to

function isAbout({ layout, references }: Surroundings, clause: TokenRange, speaker: Speaker): boolean {
  const subject = mainSubject(layout.tokens, clause.first, clause.end)
  if (subject === null || speaker.person === null) return false
  return references.personIn({ start: layout.tokens[subject.first]!.start, end: layout.tokens[subject.end - 1]!.end }) === speaker.person
}

/** "In 2012, asked about a sequel, he gave the finest answer": the year is that of the answer. */
function isAsked({ layout: { tokens } }: Surroundings, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (tokens[i]!.lower === 'asked' && /^(?:about|whether|if|why|how|by|what)$/u.test(tokens[i + 1]?.lower ?? '')) return true
  return false
}

/** Whether a sentence tells how the writer or the public got the words: "yesterday I rang", "took to", "tweeted". */
function contacts({ layout }: Surroundings, clause: TokenRange): boolean {
  for (let i = clause.first; i < clause.end; i++) if (contactVerbs.has(layout.tokens[i]!.lower)) return true
  return false
}

/** "When the two appeared on Loose Change, it went like this." and then paragraphs of dialogue: the venue holds for all. */
function exchangeAt(around: Surroundings, draft: QuotationDraft, outlet: string | null): Found | null {
  const { layout, speech } = around
  if (draft.kind === 'indirect') return null
  const opensWithWords = (index: number) => speech.stretchOf[layout.paragraphs[index]!.firstToken]! >= 0
  let paragraph = draft.paragraph
  if (!opensWithWords(paragraph)) return null
  while (paragraph > 0 && draft.paragraph - paragraph < 12 && opensWithWords(paragraph)) paragraph--
  const { firstToken, endToken } = layout.paragraphs[paragraph]!
  if (opensWithWords(paragraph)) return null
  let first = endToken - 1
  while (first > firstToken && first > endToken - 80 && speech.stretchOf[first]! < 0 && speech.sentenceStart[first] !== 1) first--
  if (speech.stretchOf[first]! >= 0) return null
  const found = lookIn(around, draft, { first, end: endToken }, outlet, { name: null, person: null, mention: null })
  return found.saidTo !== null ? { ...found, own: false } : null
}

/** The writer's sentence right before the words, in their paragraph, where no other words stand between. */
function sentenceBefore(around: Surroundings, draft: QuotationDraft, previous: QuotationDraft | null): TokenRange | null {
  const { layout, speech } = around
  const paragraph = layout.paragraphs[draft.paragraph]!
  let end = Math.min(paragraph.endToken, tokenIndexAt(layout, draft.spans[0]!.start))
  const own = end < layout.tokens.length ? speech.stretchOf[end]! : -1
  if (draft.clause !== null) end = Math.min(end, Math.max(draft.clause.first, paragraph.firstToken))
  if (own >= 0) while (end > paragraph.firstToken && speech.stretchOf[end - 1] === own) end--
  if (end <= paragraph.firstToken || speech.stretchOf[end - 1]! >= 0) return null
  let first = end - 1
  while (first > paragraph.firstToken && first > end - 80 && speech.stretchOf[first - 1]! < 0 && speech.sentenceStart[first] !== 1) first--
  if (end <= first || (previous?.clause != null && previous.clause.end > first)) return null
  return { first, end }
}

/** "told the outlet", a paragraph after "told Deadline on Monday": the same talk, so the same day. */
function withDay(drafts: readonly QuotationDraft[], speakers: readonly Speaker[], found: readonly Found[], index: number): Found {
  const own = found[index]!
  if (own.saidTo === null || own.saidAt !== null) return own
  for (let i = index - 1; i >= 0 && i >= index - 6 && drafts[index]!.paragraph - drafts[i]!.lastParagraph <= 2; i--)
    if (isSame(speakers[i]!, speakers[index]!) && found[i]!.saidTo === own.saidTo) return { ...own, saidAt: found[i]!.saidAt }
  return own
}

/** What an earlier quotation of the same speaker tells of this one. */
function inherited(around: Surroundings, drafts: readonly QuotationDraft[], speakers: readonly Speaker[], found: readonly Found[], index: number): Found | null {
  const draft = drafts[index]!
  for (let i = index - 1; i >= 0 && i >= index - 6; i--) {
    if (!isSame(speakers[i]!, speakers[index]!) || drafts[i]!.told !== undefined) continue
    // What is said now is of another day.
    if (isLongPast(around, found[i]!.saidAt) && isToldNow(drafts, speakers, index)) return null
    const apart = draft.paragraph - drafts[i]!.lastParagraph
    // At one event somebody speaks on and off; elsewhere only what follows at once belongs to the same talk.
    // What somebody else only asks or reports between two answers parts them not.
    const isNext = drafts.slice(i + 1, index).every((between) => between.kind === 'indirect')
    const isNear = apart <= (isNext ? 1 : events.has(found[i]!.saidIn ?? '') ? 3 : 0)
    const goesOn = /^(?:add|continue|go)$/u.test(draft.verb?.lemma ?? '') && draft.paragraph - drafts[i]!.lastParagraph <= 2
    if ((isNear || goesOn) && found[i]!.saidTo !== null || (isNear || goesOn) && (found[i]!.saidIn !== null || found[i]!.saidAt !== null)) return { ...found[i]!, saidTo: apart > 0 && isCrowd(found[i]!.saidTo) ? null : found[i]!.saidTo, own: false }
    break
  }
  return null
}

/** Whether a quotation, or the one that it goes on from, is given in the present tense: "she says". */
function isToldNow(drafts: readonly QuotationDraft[], speakers: readonly Speaker[], index: number): boolean {
  for (let i = index; i >= 0 && drafts[i]!.paragraph === drafts[index]!.paragraph && isSame(speakers[i]!, speakers[index]!); i--) if (drafts[i]!.verb !== null) return drafts[i]!.verb!.form === 's'
  return false
}

/** Whether a day was over two months before the text. */
const isLongPast = ({ layout: { document } }: Surroundings, when: When | null): boolean =>
  when?.to != null && document.publishedAt !== null && Date.parse(document.publishedAt) - Date.parse(when.to) > 60 * 86_400_000

/** Who "tells" the outlet that prints the article "says" the rest to it as well. */
function whoTells(draft: QuotationDraft, before: Found | undefined): Found | null {
  return before !== undefined && draft.verb?.form === 's' ? { saidTo: before.saidTo, saidIn: before.saidIn, saidAt: null, own: false } : null
}
