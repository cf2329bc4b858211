import { speechNouns } from '#language'
import { lastStartingBy, type Layout } from '#text'
import type { FoundPerson, Named } from '../names/mentions.ts'
import type { Key, Speaker } from '../reading.ts'
import type { QuotationDraft } from './quotation-draft.ts'
import type { References } from './references.ts'
import { mainSubject, type TokenRange } from './noun-phrases.ts'
import { headNoun, trimPhrase } from './speaker-phrases.ts'
import { answerer, asksBehind, lastDoer, lastPersonBefore, namedBehind, ofKey, subjectBefore } from './speakers-nearby.ts'
import type { SpeechMap } from './speech-map.ts'

const kinfolk = /^(?:gran|granny|nan|mum|mom|mother|wife|sister|daughter|aunt|grandmother|girlfriend|father|dad|husband|brother|son|uncle|grandfather|boyfriend|boss|friend|neighbour|neighbor|doctor|teacher|cousin|niece|nephew|partner)s?$/u

/** Who is meant where nothing beside the words says it. */
export function floatingSpeaker(
  layout: Layout, named: Named, references: References, speech: SpeechMap, drafts: readonly QuotationDraft[], speakers: readonly Speaker[], index: number, people: ReadonlyMap<Key, FoundPerson>,
  ofPhrase: (range: TokenRange, draft: QuotationDraft) => Speaker,
): Speaker | null {
  const { tokens } = layout
  const draft = drafts[index]!
  const start = draft.spans[0]!.start
  const firstToken = lastStartingBy(tokens, start)
  // "Philippa Nairn wrote them all. “She said no.”": who is spoken of in the words does not speak them; in a portrait, who sits for it does.
  const voiceFor = (speaker: Speaker, isSubject: boolean): Speaker => {
    if (draft.subject !== null || draft.kind !== 'direct') return speaker
    const gender = people.get(speaker.person!)?.gender ?? null
    // "saw it at her gran's. “She cried”": somebody else.
    const isAnother = tokens.slice(Math.max(layout.paragraphs[draft.paragraph]!.firstToken, firstToken - 25, lastStartingBy(tokens, speaker.mention?.end ?? 0)), firstToken).some(({ lower }) => kinfolk.test(lower))
    const isSpokenOf = !isAnother && tokens.slice(firstToken, firstToken + 7).some(({ lower }) => /^(?:he|she)$/u.test(lower) && (gender === null || gender === lower))
    const doer = isSpokenOf ? ofParagraph() : null
    if (doer !== null && doer.person !== null && doer.person !== speaker.person) return { ...doer, mention: null }
    const voice = soleVoice(layout, drafts, speakers, index, people)
    if (voice === null || voice.speaker.person === speaker.person) return speaker
    const isInPassing = !isSubject && voice.often && !speakers.some(({ person }) => person === speaker.person)
    return isSpokenOf && (voice.often || !isSubject) || isInPassing ? { ...voice.speaker, mention: null } : speaker
  }
  /** Whom the first sentence of the paragraph is about. */
  const ofParagraph = (): Speaker | null => {
    const from = layout.paragraphs[draft.paragraph]!.firstToken
    let end = from + 1
    while (end < firstToken && end < from + 60 && speech.stretchOf[end]! < 0 && speech.sentenceStart[end] !== 1) end++
    const subject = speech.stretchOf[from]! >= 0 || end >= firstToken - 1 ? null : mainSubject(tokens, from, end)
    return subject === null ? null : ofPhrase(subject, draft)
  }
  // What is only reported takes no turn in a dialogue.
  let last = index - 1
  while (last >= 0 && last > index - 40 && drafts[last]!.kind === 'indirect') last--
  const previous = last >= 0 ? drafts[last]! : null
  const previousSpeaker = last >= 0 ? speakers[last]! : null
  const paragraph = layout.paragraphs[draft.paragraph]!

  // "the statement read": whoever the writer has just told a statement of.
  const before = drafts[index - 1]
  if (draft.subject !== null && /^(?:the|this|that)$/u.test(tokens[draft.subject.first]!.lower) && before !== undefined && draft.paragraph - before.lastParagraph <= 1 && speechNouns.has(headNoun(tokens, trimPhrase(tokens, draft.subject))) && speakers[index - 1]!.name !== null) return { ...speakers[index - 1]!, mention: null }
  const behind = namedBehind(layout, named, draft)
  if (behind !== null) return ofKey(people, behind, null)
  // The sentence right before, in the same paragraph.
  const own = subjectBefore(layout, speech, firstToken, paragraph.firstToken)
  if (own !== null) {
    const speaker = ofPhrase(own, draft)
    // "Tran wondered what she would have for a luxury. “A younger hip.”": who is asked answers.
    const asked = speaker.person !== null && asksBehind(layout, own) ? answerer(named, references, layout, own, speaker.person, start) : null
    if (asked !== null) return ofKey(people, asked, null)
    if (speaker.person !== null) return voiceFor(speaker, true)
  }
  if (previous !== null && previous.lastParagraph === draft.paragraph) return { ...previousSpeaker!, mention: previousSpeaker!.mention }
  const inParagraph = lastPersonBefore(named, references, paragraph.start, start)
  // Whom something was done by is spoken of only in passing.
  const doer = inParagraph !== null && layout.text.slice(inParagraph.start - 4, inParagraph.start) === ' by ' ? lastDoer(layout, speech, firstToken, paragraph.firstToken, (range) => ofPhrase(range, draft)) : null
  if (doer !== null) return doer
  if (inParagraph !== null) return voiceFor(ofKey(people, inParagraph.key, inParagraph), false)

  // The paragraph begins with the words: a turn of a dialogue, or more of the same.
  if (previous !== null && previousSpeaker !== null && previous.lastParagraph === draft.paragraph - 1 && isLastOf(layout, previous, draft.paragraph - 1)) {
    const other = partner(layout, named, references, drafts, speakers, last, people)
    if (other !== null) return other
    return previousSpeaker
  }
  if (draft.paragraph > 0) {
    const before = layout.paragraphs[draft.paragraph - 1]!
    const subject = subjectBefore(layout, speech, before.endToken, before.firstToken)
    if (subject !== null) {
      const speaker = ofPhrase(subject, draft)
      if (speaker.person !== null) return voiceFor(speaker, true)
    }
    const person = lastPersonBefore(named, references, before.start, before.end)
    if (person !== null) return voiceFor(ofKey(people, person.key, person), false)
  }
  return previousSpeaker !== null && previousSpeaker.name !== null && draft.paragraph - previous!.lastParagraph <= 2 ? previousSpeaker : null
}

/** The one person who has spoken in the text so far, beside a verb of saying. `often`: twice and more, or named in the headline. */
function soleVoice(layout: Layout, drafts: readonly QuotationDraft[], speakers: readonly Speaker[], index: number, people: ReadonlyMap<Key, FoundPerson>): { speaker: Speaker; often: boolean } | null {
  let speaker: Speaker | null = null
  let times = 0
  let isPresent = false
  for (let i = Math.max(0, index - 40); i < index; i++) {
    if (drafts[i]!.subject === null || drafts[i]!.kind === 'indirect' || speakers[i]!.person === null) continue
    if (speaker !== null && speaker.person !== speakers[i]!.person) return null
    speaker = speakers[i]!
    times++
    // "she says": a portrait.
    isPresent ||= drafts[i]!.verb?.form === 's'
  }
  if (speaker === null) return null
  const name = people.get(speaker.person!)?.name ?? ''
  return { speaker, often: times > 1 || isPresent || layout.document.title?.includes(name) === true }
}

/** In a dialogue, the other of the two who speak in turns. `null` when the paragraphs before are no dialogue. */
function partner(layout: Layout, named: Named, references: References, drafts: readonly QuotationDraft[], speakers: readonly Speaker[], previous: number, people: ReadonlyMap<Key, FoundPerson>): Speaker | null {
  const last = speakers[previous]!
  const { clause, cueAt, verb } = drafts[previous]!
  if (clause !== null) {
    // "she asked him", "Ada asked Bo": who was asked answers.
    for (let i = (cueAt ?? clause.first) + 1; i < clause.end && i < clause.first + 14; i++) {
      const { lower, start, end } = layout.tokens[i]!
      if (!/^(?:him|her|them)$/u.test(lower)) continue
      const key = references.personIn({ start, end })
      if (key !== null && key !== last.person) return ofKey(people, key, null)
    }
    const { mentions } = named.people
    if (cueAt !== null && verb?.lemma === 'ask')
      for (let at = Math.max(0, lastStartingBy(mentions, layout.tokens[cueAt]!.end)); at < mentions.length && mentions[at]!.start < layout.tokens[clause.end - 1]!.end; at++)
        if (mentions[at]!.start >= layout.tokens[cueAt]!.end && mentions[at]!.key !== last.person) return ofKey(people, mentions[at]!.key, null)
  }
  let before = drafts[previous]!.paragraph
  for (let i = previous - 1; i >= 0 && i >= previous - 6; i--) {
    if (drafts[i]!.kind === 'indirect') continue
    if (drafts[i]!.lastParagraph < before - 1) return null
    before = drafts[i]!.paragraph
    const speaker = speakers[i]!
    if (speaker.name !== null && speaker.name !== last.name) return { ...speaker, mention: null }
  }
  return null
}

function isLastOf(layout: Layout, draft: QuotationDraft, paragraph: number): boolean {
  const end = layout.paragraphs[paragraph]!.end
  const clauseEnd = draft.clause === null ? draft.spans.at(-1)!.end : Math.max(draft.spans.at(-1)!.end, layout.tokens[draft.clause.end - 1]!.end)
  return end - clauseEnd <= 3
}
