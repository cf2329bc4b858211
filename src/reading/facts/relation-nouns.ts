import { nounKinds, ordinals, peoples, places } from '#language'
import type { RelationName } from '../reading.ts'
import type { Term } from './terms.ts'

const country = /^(?:american|us|u\.s\.|uk|british|english|english-language|french|german|hindi|tamil|telugu|korean|japanese|chinese|indian|mexican|spanish|spanish-language|italian|danish|swedish|norwegian|dutch|australian|canadian|irish|turkish|russian|israeli|nigerian|brazilian|stateside|hollywood|bollywood)$/u

/** "the American version of Night Ferry", "its third instalment", "a companion series to": nouns that relate only with what stands beside them. */
export function versionAt(terms: readonly Term[], i: number): RelationName | undefined {
  const { lower } = terms[i]!
  const before = terms[i - 1]?.lower ?? '', after = terms[i + 1]?.lower ?? ''
  const nation = country.test(before) || peoples.has(before) || places.has(before) || before.endsWith('-language')
  if ((lower === 'version' || lower === 'take' || lower === 'redo') && nation) return 'remake'
  if (lower === 'version' && /^(?:our|their|own|local)$/u.test(before) && after === 'of') return 'remake'
  if (lower === 'take' && /^(?:new|fresh|modern|contemporary)$/u.test(before) && after === 'on') return 'reboot'
  if ((lower === 'series' || lower === 'show' || lower === 'drama') && /^(?:companion|sister)$/u.test(before)) return 'spin-off'
  if (/^(?:instalment|installment|entry|outing|chapter)$/u.test(lower) && (ordinals.get(before) ?? 0) > 1) return 'sequel'
  return undefined
}

/** "a continuation of the hit series" is a revival, "an American adaptation of the Danish series" a remake. */
export function relationMeant(terms: readonly Term[], at: number, from: number, noun: RelationName): RelationName {
  const { lower } = terms[at]!
  const of = terms.slice(at + 1, at + 10)
  const end = of.findIndex((term) => term.kind === 'title')
  const described = end < 0 ? [] : of.slice(0, end)
  if (lower.startsWith('continuation') && described.some((term) => /^(?:series|sitcom|show|soap|drama|cartoon)$/u.test(term.lower))) return 'revival'
  const onScreen = described.some((term) => /^(?:series|show|film|movie|drama|sitcom|thriller|format|telenovela|serial|procedural|comedy)$/u.test(term.lower)) && !described.some((term) => nounKinds.get(term.lower) === 'other')
  return noun === 'adaptation' && onScreen && terms.slice(from, at).some((term) => country.test(term.lower) || peoples.has(term.lower)) ? 'remake' : noun
}

/**
 * The phrase that ends at the noun `at` says what "it" is: "It's a prequel to", "This is also, whisper it, a remake", or it
 * is the whole of a sentence without a verb: "Remake of the 1981 film Glass Tide."
 */
export function isSaidOfIt(terms: readonly Term[], from: number, at: number): boolean {
  const start = terms[1]?.lower === ':' ? 2 : 0
  if (from === start) return !terms.some((term, i) => i > at && (term.pos === 'AUX' || term.lower === 'it' || (term.pos === 'VERB' && !/(?:ed|ing)$/u.test(term.lower))))
  return from - start < 9 && /^(?:it|this|that)$/u.test(terms[start]?.lower ?? '') && /^(?:is|'s|was|be)$/u.test(terms[start + 1]?.lower ?? '') && !terms.slice(start + 2, from).some((term) => term.kind === 'title' || (term.pos === 'VERB' && term.lower !== 'whisper'))
}

/** "in talks to remake Night Ferry", "could reboot the show": a verb, of what may come to be. */
export const isVerbOfPlan = (terms: readonly Term[], at: number): boolean =>
  /^(?:remake|reboot|relaunch|redo|remakes|reboots|relaunches)$/u.test(terms[at]!.lower) && /^(?:to|will|would|could|can|ca|n't|should|might|may|not|never)$/u.test(terms[at - 1]?.lower ?? '')

/** "the Danish series", "the hit Israeli drama": between two terms a work on screen of another country is told of. */
export function isForeignWork(terms: readonly Term[], from: number, to: number): boolean {
  const described = terms.slice(from, to)
  return described.some((term) => country.test(term.lower) || peoples.has(term.lower)) && described.some((term) => /^(?:series|show|film|movie|drama|sitcom|thriller|format|telenovela|serial|procedural|comedy|hit|miniseries|crime|soap)$/u.test(term.lower)) && !described.some((term) => nounKinds.get(term.lower) === 'other')
}
