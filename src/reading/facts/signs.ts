import {
  activeJobs, actingVerbs, bodilyManners, creditFrames, earlyLife, endingVerbs, eventNames, eventNouns, featuringVerbs, jobNouns, madeVerbs, meetingVerbs, noPhrases, openPhrases, ordinals, partVerbs, passiveJobs, pictureNouns, readyPhrases, refusalPhrases,
  relationNouns, relationParticiples, releaseVerbs, stagePhrases, theaters, undeniedPhrases, weakReleaseVerbs, wishPhrases, worksBy,
} from '#language'

/**
 * What a word may be the beginning of, as bits: each step looks only where its own bit is set. Looking a word up once
 * for all steps is what keeps reading fast.
 */
export const sign = { credit: 1, release: 2, relation: 4, topic: 8, project: 16, stage: 32, stance: 64, meeting: 128, event: 256 } as const

const signs = new Map<string, number>()
const mark = (words: Iterable<string>, bit: number): void => {
  for (const word of words) signs.set(word, (signs.get(word) ?? 0) | bit)
}
const firstWords = (phrases: readonly string[]): string[] => phrases.flatMap((phrase) => phrase.split(' ')[0]!.split('|'))

/** Words at which a credit may be read beside the verbs and nouns of jobs. */
export const creditIdioms: ReadonlySet<string> = new Set([
  'made', 'makes', 'making', 'gave', 'gives', 'giving', 'handed', 'landed', 'won', 'went', 'goes', 'passed', 'taken', 'created', 'originated', 'filled', 'performed',
  'wore', 'donned', 'wears', 'dons', 'wielded', 'sported', 'replaces', 'replaced', 'replacing', 'auditioned',
])

/** Nouns of a trade that nobody has on one work alone: they tell what somebody's works are to them. */
export const trades: ReadonlyMap<string, 'director' | 'writer' | 'actor'> = new Map([
  ['filmmaker', 'director'], ['filmmakers', 'director'], ['film-maker', 'director'], ['auteur', 'director'], ['documentarian', 'director'],
  ['novelist', 'writer'], ['playwright', 'writer'], ['dramatist', 'writer'], ['screenwriter', 'writer'],
  ['actor', 'actor'], ['actress', 'actor'], ['actors', 'actor'],
])

/** Words at which somebody takes over from somebody else. */
export const turns: ReadonlySet<string> = new Set(['replaces', 'replaced', 'replacing', 'replace', 'succeeds', 'succeeded', 'succeeding', 'from', 'for', 'to'])

/** Verbs of winning. */
export const prizes: ReadonlySet<string> = new Set(['won', 'wins', 'win', 'winning', 'took', 'takes', 'earned', 'earns', 'scooped', 'nabbed', 'picked', 'bagged', 'nominated', 'received', 'landed', 'collected', 'awarded', 'went', 'goes', 'honored', 'honoured', 'shortlisted'])

/** The words a frame is found by: those after "@", or before a name that "@" marks. */
export function anchorOf(row: string): readonly string[] {
  const words = row.split(' ')
  const at = words.findIndex((word) => word.startsWith('@'))
  const anchor = words[at]!.startsWith('@<') ? words[at - 1]! : words[at]!.slice(1)
  return anchor.split('|').filter((word) => word !== '')
}

for (const words of [activeJobs, actingVerbs, featuringVerbs, jobNouns, partVerbs, passiveJobs, worksBy]) mark(words.keys(), sign.credit)
mark(creditIdioms, sign.credit)
mark([...turns, ...prizes, ...trades.keys()], sign.credit)
mark(creditFrames.flatMap(([, rows]) => rows.flatMap(anchorOf)), sign.credit)
mark(['the', 'a', 'an', 'her', 'his', 'its', '(', 'as', 'with', "'s", "'", 'is', 'was', 'were', 'are', 'recast', 'opposite', 'alongside', 'role', 'part', 'aka', 'a.k.a.', 'alias', 'tv', 'screen', 'on-screen', 'onscreen', '<title>'], sign.credit)
mark([...releaseVerbs, ...weakReleaseVerbs, ...theaters, ...madeVerbs, 'from', 'between', 'years', 'year', 'turns', 'turned', 'turning', 'anniversary', '<organization>', 'dumped', 'dumps', 'launch', 'debut', 'premiere', 'bow', 'release', 'renewed', 'renews', 'axed', 'axes', 'seasons', 'series', 'left', 'streaming', 'available', 'free', 'canceled', 'cancelled', 'cancels', '<title>'], sign.release)
mark([...relationNouns.keys(), ...relationParticiples.keys(), ...earlyLife, 'based', 'began', 'originated', 'so', 'predecessor', 'successor', 'adapts', 'adapting', 'spun', 'spins', 'spinning', 'spin', 'picks', 'picked', 'picking', 'continues', 'continuing', 'continued', 'set', 'unfolds', 'brought', 'brings', 'bringing', 'came', 'returned', 'returns', 'inspired', 'version', 'take', 'redo', 'series', 'show', 'drama', 'instalment', 'installment', 'entry', 'outing', 'chapter', ...[...ordinals].filter(([, place]) => place > 1).map(([word]) => word)], sign.relation)
mark(['the', 'this', 'that', 'our', 'my', 'both', 'all', 'either', 'neither', 'these', 'those', 'each', 'its', 'it', 'two', 'three', '<title>'], sign.topic)
mark([...relationNouns.keys(), 'reunion', 'comeback', 'season', 'seasons', 'series', 'episodes', 'installment', 'instalment', 'chapter', 'outing', 'entry', 'part', 'one', 'film', 'movie', 'picture', 'third', 'another', 'new', 'more', 'eps', 'special', 'go-round', 'go-around', 'helping', 'bite', 'crack', 'telemovie', '<title>'], sign.project)
for (const [, phrases] of stagePhrases) mark(firstWords(phrases), sign.stage)
mark(firstWords(endingVerbs), sign.stage)
mark(firstWords([...openPhrases, ...undeniedPhrases, ...wishPhrases, ...readyPhrases, ...refusalPhrases, ...noPhrases]), sign.stance)
mark([...meetingVerbs, ...pictureNouns, ...bodilyManners.map((words) => words[0]!), ...eventNouns, ':', 'swipe', 'look', 'guess', 'this', 'together', 'side-by-side', 'onstage', 'dais', 'stage', 'panel', 'front'], sign.meeting)

mark([...eventNouns, ...eventNames], sign.event)

/** The bits of a word in lower case, or of a name by its kind ("<title>"). */
export function signsOf(word: string): number {
  return signs.get(word) ?? 0
}
