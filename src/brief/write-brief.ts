import { lastDay, type FranchiseDossier, type Names, type PersonDossier, type Source, type SourceSummary } from '#dossier'
import { familySentences, whatItIs } from './background.ts'
import { whyNot } from './check-sentence.ts'
import { nameInOrder } from './naming.ts'
import { aboutPerson } from './person-sentences.ts'
import { saidSentences } from './said.ts'
import type { Piece, Sentence, SentenceDraft, Topic } from './sentence.ts'
import { togetherSentences } from './together.ts'
import { whereItStands } from './where-it-stands.ts'

/** A sentence that is not written because what it rests on does not hold. */
export interface Refusal {
  readonly topic: Topic
  /** What is wrong, in words for an editor. */
  readonly reason: string
  /** The fact and the source that do not agree. */
  readonly fact: string
  readonly source: string
}

/** The background of a franchise or a person in sentences, each with the facts it rests on. */
export interface Brief {
  readonly name: string
  /** Only what was said and happened from this day on, `YYYY-MM-DD`; `null`: all of it. */
  readonly since: string | null
  /** In the order of their topics; none is empty. */
  readonly paragraphs: readonly { readonly topic: Topic; readonly sentences: readonly Sentence[] }[]
  /** Empty when every sentence holds. A brief with refusals must not be printed as it is. */
  readonly refused: readonly Refusal[]
  /** The sources in the order in which sentences first cite them; number 1 stands first. */
  readonly sources: readonly SourceSummary[]
}

export interface BriefOptions {
  /** Hands over the kept texts of sources by id, as `textsOf` of the dossier does; those that are missing are left out. */
  readonly texts: (sources: readonly string[]) => Promise<ReadonlyMap<string, Source>>
  /** `YYYY-MM-DD`. */
  readonly since?: string | null
}

/**
 * Writes the background of a franchise: what it is, the titles that grew from it, where the next one stands, who said what,
 * the latest reunion. Every passage is compared with its source, byte for byte, before its sentence is written.
 */
export async function writeBrief(dossier: FranchiseDossier, { texts, since = null }: BriefOptions): Promise<Brief> {
  const isNew = (one: { readonly period: Parameters<typeof lastDay>[0] }): boolean => since === null || lastDay(one.period) >= since
  const [main, ...others] = dossier.familyTree.toSorted((one, other) => Number(holdsTitle(other, dossier.franchise.name)) - Number(holdsTitle(one, dossier.franchise.name)))
  const standings = dossier.standings.filter(({ claim, against, voices }) => [claim, ...against, ...voices].some(isNew))
  const drafts: readonly SentenceDraft[] = [
    ...(main ? whatItIs(main, dossier) : []),
    ...(main && since === null ? familySentences(main, dossier) : []),
    ...(since === null ? others.flatMap((root) => [...whatItIs(root, dossier), ...familySentences(root, dossier)].map((draft): SentenceDraft => ({ ...draft, topic: 'family' }))) : []),
    ...whereItStands({ ...dossier, standings }),
    ...saidSentences(dossier.quotations.filter(isNew), dossier.ledger, dossier.names),
    ...togetherSentences(dossier.encounters.filter(isNew)),
  ]
  return checked(dossier.franchise.name, since, drafts, dossier.names, texts)
}

/** Writes the background of a person: credits, where they say projects stand, what they said, the latest reunion. */
export async function writePersonBrief(dossier: PersonDossier, { texts, since = null }: BriefOptions): Promise<Brief> {
  const isNew = (one: { readonly period: Parameters<typeof lastDay>[0] }): boolean => since === null || lastDay(one.period) >= since
  const drafts: readonly SentenceDraft[] = [
    ...aboutPerson(dossier),
    ...saidSentences(dossier.quotations.filter(isNew), dossier.claims, dossier.names),
    ...togetherSentences(dossier.encounters.filter(isNew)),
  ]
  return checked(dossier.person.name, since, drafts, dossier.names, texts)
}

function holdsTitle(member: FranchiseDossier['familyTree'][number], name: string): boolean {
  return member.title.name === name || member.children.some((child) => holdsTitle(child, name))
}

async function checked(name: string, since: string | null, drafts: readonly SentenceDraft[], names: Names, textsOf: BriefOptions['texts']): Promise<Brief> {
  const texts = await textsOf([...new Set(drafts.flatMap((draft) => draft.facts.map((fact) => fact.source)))])
  const refused: Refusal[] = []
  const kept = drafts.flatMap((draft) => {
    const pieces = joined(draft.pieces)
    const refusal = whyNot({ ...draft, pieces }, texts)
    if (refusal === null) return [{ ...draft, pieces }]
    refused.push({ topic: draft.topic, ...refusal })
    return []
  })
  const numbers = new Map<string, number>()
  const numberOf = (source: string): number => numbers.get(source) ?? (numbers.set(source, numbers.size + 1), numbers.size)
  const named = nameInOrder(kept.map((draft) => draft.pieces), names)
  const sentences = kept.map(({ topic, facts }, index) => {
    const cites = [...new Set(facts.map((fact) => numberOf(fact.source)))].sort((one, other) => one - other)
    return { topic, sentence: { pieces: named[index]!, facts, cites } }
  })
  const paragraphs = [...Map.groupBy(sentences, (one) => one.topic)].map(([topic, ones]) => ({ topic, sentences: ones.map((one) => one.sentence) }))
  return { name, since, paragraphs, refused, sources: [...numbers.keys()].flatMap((id) => names.sources[id] ?? []) }
}

/** Plain text becomes prose; stretches of prose that touch become one; a comma or full stop goes with the marks before it. */
function joined(pieces: readonly (string | Piece)[]): readonly Piece[] {
  const all: Piece[] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    if (typeof piece !== 'string') all.push(piece)
    else if (last?.kind === 'prose') all[all.length - 1] = { kind: 'prose', text: last.text + piece }
    else if ((last?.kind === 'title' || last?.kind === 'quotation') && /^[,.]/u.test(piece)) {
      all[all.length - 1] = { ...last, close: piece.slice(0, 1) }
      if (piece.length > 1) all.push({ kind: 'prose', text: piece.slice(1) })
    } else if (piece !== '') all.push({ kind: 'prose', text: piece })
  }
  return all
}
