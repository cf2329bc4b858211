import type { Encounter } from '#dossier'
import { whenOf } from './dates.ts'
import { article, listed, personPiece, titlePiece, type Piece, type SentenceDraft } from './sentence.ts'

/** The latest reunion: who, where, how long since the first title they share, and whether they mention it. */
export function togetherSentences(encounters: readonly Encounter[]): readonly SentenceDraft[] {
  const latest = encounters.find((encounter) => encounter.shared.some((title) => title.credits.length > 0))
  if (latest === undefined) return []
  const { fact, period, silence, yearsSince } = latest
  const shared = latest.shared.filter((title) => title.credits.length > 0)
  const { people, event, place, shownOn } = fact.body
  const when = period.basis === 'stated' ? whenOf(period) : null
  const [first] = shared
  const since: readonly (string | Piece)[] = yearsSince !== null && yearsSince > 0 && first?.year === latest.shared[0]?.year
    ? [`, ${yearsSince === 1 ? 'a year' : `${yearsSince} years`} after `, titlePiece({ name: first!.name, id: first!.id! })] : []
  const seen: SentenceDraft = {
    topic: 'together',
    pieces: [
      ...listed(people.map((person) => [personPiece(person)])), ' were seen together',
      event === null ? '' : ` at ${articleOf(event)}${event}`, place === null ? '' : ` in ${place}`, when === null ? '' : ` ${when}`,
      shownOn === null ? '' : `, in a picture shown on ${shownOn}`, ...since, '.',
    ],
    facts: [fact, ...(since.length > 0 ? first!.credits : [])],
  }
  const share: SentenceDraft = {
    topic: 'together',
    pieces: ['On record they share ', ...listed(shared.map((title) => [titlePiece({ name: title.name, id: title.id! }), title.year === null ? '' : ` (${title.year})`])), '.'],
    facts: shared.flatMap((title) => title.credits),
  }
  const isTold = since.length > 0 && shared.length === 1
  return [seen, ...(isTold ? [] : [share]), ...(silence === null ? [] : [silenceSentence(latest, silence)])]
}

function silenceSentence({ fact, shared }: Encounter, { captions }: NonNullable<Encounter['silence']>): SentenceDraft {
  const who = captions.length === 0 ? 'The post does not mention ' : captions.length === 1 ? 'The caption does not mention ' : captions.length === 2 ? 'Neither caption mentions ' : `None of the ${captions.length} captions mentions `
  return { topic: 'together', pieces: [who, titlePiece({ name: shared[0]!.name, id: shared[0]!.id ?? '' }), '.'], facts: [fact, ...captions] }
}

/** "a party", "a Netflix party", "the Lantern Prize gala": an event with a name of its own is the one of that name. */
function articleOf(event: string): string {
  if (/^(?:the|a|an|his|her|their) /iu.test(event)) return ''
  const isNamed = /^\p{Lu}\S* \p{Lu}|^\p{Lu}\S*$|^\d+(?:st|nd|rd|th) /u.test(event)
  return isNamed ? 'the ' : `${article(event)} `
}
