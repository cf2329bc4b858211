import { peoples, titleNounsAfter } from '#language'
import type { Layout } from '#text'
import { isKnownOrganization } from './known-names.ts'
import { isNumberedName, openers } from './numbered-names.ts'
import type { Word } from './words.ts'

/** A run of capitals in its text. */
export interface RunInText {
  readonly layout: Layout
  readonly words: readonly Word[]
  /** Indexes into the words, half-open. */
  readonly firstWord: number
  readonly endWord: number
  /** The words of the run. */
  readonly inside: readonly Word[]
  /** Where the run ends in the text, without a possessive 's. */
  readonly end: number
  /** Named in marks or in the headline as well. */
  readonly known: boolean
  /** Last words of what looks like people's names, in the whole text. */
  readonly surnames: ReadonlySet<string>
}

/** Whether a run names no work, whatever stands around it: a date, an age, a prize, an instalment, a phrase cut at the wrong word. */
export const isRefused = (run: RunInText): boolean => refusals.some((refuses) => refuses(run))

const length = ({ firstWord, endWord }: RunInText): number => endWord - firstWord

/** What is born, set or made somewhere is called so by an adjective. */
const madeOf = /\p{L}-(?:born|based|bred|raised|educated|trained|winning|nominated|starring|fronted|led|directed|produced|owned|backed|era|style|inspired|turned|language)$/u

/** "Outstanding Lead Actress in a Comedy Series": what somebody is given a prize for. */
function isAward(inside: readonly Word[]): boolean {
  if (inside.length < 2 || !/^(?:Outstanding|Best|Most|Favou?rite)$/u.test(inside[0]!.text)) return false
  if (inside[0]!.text === 'Most') return /^(?:Popular|Watched|Anticipated|Streamed|Promising|Viewed)$/u.test(inside[1]!.text)
  return inside.slice(1).some((word) => /^(?:Actor|Actress|Director|Directing|Writing|Performance|Supporting|Guest|Picture|Screenplay|Score|Editing|Cinematography|Ensemble|Newcomer|Series|Feature)$/u.test(word.text))
}

/** "The 2020 Harbour Film Festival", "2019 Golden Buoy Awards" */
const isYearsEvent = (inside: readonly Word[]): boolean => inside.length > 2 && /^(?:19|20)\d\d$/u.test(inside[/^The$/u.test(inside[0]!.text) ? 1 : 0]!.text) && /^(?:Festival|Awards?|Fest|Oscars|Emmys|Ceremony|Convention|Gala|Olympics)$/u.test(inside.at(-1)!.text)

/** "Season 4", "Series 1 to 3", "Season 2 of the Harbour" drama, "2 of the Harbour", "Photo 2": which of many. */
function isInstalment(inside: readonly Word[]): boolean {
  const first = inside[0]!.text
  const second = inside[1]?.text ?? ''
  const third = inside[2]?.text ?? ''
  if (/^(?:Photo|Slide|Pic|Picture|Image|Edit|Update|Clip)$/iu.test(first)) return inside.length === 2 && /^\d{1,2}$/u.test(second)
  if (/^(?:Season|Series|Episode|Episodes|Seasons|Volume)$/u.test(first)) return /^\d/u.test(second) && (third === 'of' || inside.slice(2).every(({ text }) => /^(?:\d+|to|and)$/u.test(text)))
  return /^\d+$/u.test(first) && /^(?:of|to)$/u.test(second) && /^(?:\d+|the)$/u.test(third)
}

/** "The 1998 film", "9pm", "ran from 1998-2006", "The 58-year-old", "a 10-episode revival" */
function isTimeOrAge(run: RunInText): boolean {
  const first = run.inside[0]!
  if (length(run) === 2 && !run.known && /^(?:The|An?)$/u.test(first.text) && /^(?:18|19|20)\d\d$/u.test(run.inside[1]!.text)) return true
  if (/^\d{1,2}(?:[.:]\d\d)?(?:am|pm)$/iu.test(first.text)) return true
  if (length(run) === 1 && /^(?:18|19|20)\d\d[-–—](?:\d\d)?\d\d$/u.test(first.text)) return true
  return /^\d+-\p{Ll}+(?:-\p{Ll}+)*$/u.test(run.inside.at(-1)!.text)
}

/** "[Tess and George]": what a paper put into a quotation. */
const isInserted = ({ inside, layout, end }: RunInText): boolean => inside[0]!.gap.endsWith('[') && layout.text[end] === ']'

/** "F1: The Movie": what stands behind the colon is the end of the name. */
const isEndOfName = (run: RunInText): boolean => length(run) === 2 && run.inside[0]!.text === 'The' && run.inside[0]!.gap === ': ' && run.words[run.firstWord - 1]?.capital === true && titleNounsAfter.has(run.inside[1]!.folded)

/** "A Tanzanian remake": where a work is from. */
function isOrigin(run: RunInText): boolean {
  if (length(run) !== 2 || run.known) return false
  const [first, second] = run.inside
  const next = run.words[run.endWord]
  return (/^(?:The|An?)$/u.test(first!.text) && peoples.has(second!.folded)) || (/^An?$/u.test(first!.text) && next?.gap === ' ' && titleNounsAfter.has(next.folded))
}

/** "The Yorkshire-born star", "Emmy-winning Low Water": the name begins behind it. */
const isAdjective = (run: RunInText): boolean => (madeOf.test(run.inside.at(-1)!.text) && run.words[run.endWord]?.capital !== true) || (length(run) > 1 && madeOf.test(run.inside[0]!.text))

/** "Best Supporting Actress", "The 2020 Harbour Film Festival", "Season 4" */
const isPrizeOrInstalment = ({ inside, known }: RunInText): boolean => !known && (isAward(inside) || isYearsEvent(inside) || isInstalment(inside))

/** "Inspired by A Bushel of Apples, the novel" */
const isMadeAfter = (run: RunInText): boolean => run.inside[0]!.first && length(run) > 2 && /^(?:Inspired|Based|Adapted|Directed|Written|Created|Produced)$/u.test(run.inside[0]!.text) && /^(?:by|on|from)$/u.test(run.inside[1]!.text)

/** "in Lindqvist's Red Harbour" where the text has an Ada Lindqvist: the work is what stands behind. */
function isOwned({ inside, words, firstWord, endWord, known, surnames }: RunInText): boolean {
  const [first, second] = inside
  return endWord - firstWord > 1 && first!.bareEnd < first!.end && surnames.has(first!.bare) && !known && second!.gap === ' ' && second!.capital && /^(?:in|on|from|of|directed|wrote|watch)$/u.test(words[firstWord - 1]?.text ?? '')
}

/** "If Harbour 2 had opened in July": a sentence's first word before a name that counts. */
const isOpened = (run: RunInText): boolean => length(run) > 2 && run.inside[0]!.first && openers.test(run.inside[0]!.text) && isNumberedName(run.words, run.firstWord + 1, run.endWord)

/** "National Award-winner Ada Lindqvist" */
const isPersonCalled = ({ inside, words, firstWord }: RunInText): boolean =>
  inside.some((word, k) => /\p{L}-(?:winner|maker|nominee|director|producer|writer|star)$/u.test(word.text) && words[firstWord + k + 1]?.given === true)

/** "The Tonight Show Starring Ada Lindqvist": a programme of the tables, by its full name. */
function isProgramme({ inside, layout, known }: RunInText): boolean {
  const host = inside.findIndex((word, k) => k > 1 && /^(?:Starring|With|with|Hosted)$/u.test(word.text))
  return host > 0 && !known && isKnownOrganization(layout.text.slice(inside[0]!.start, inside[host - 1]!.end))
}

/** "BBC1's Parish Council and S4C's Low Water": two works of two stations. */
const isOfTwoStations = ({ inside }: RunInText): boolean => inside.some((word, k) => k > 1 && inside[k - 1]!.folded === 'and' && /[’']s$/u.test(word.text) && isKnownOrganization(word.text.slice(0, -2)))

/** "The so-called “Harrow Curse”" */
const isSoCalled = ({ words, firstWord }: RunInText): boolean => /^(?:so-called|nicknamed)$/u.test(words[firstWord - 1]?.text ?? '')

const refusals: readonly ((run: RunInText) => boolean)[] = [isTimeOrAge, isInserted, isEndOfName, isOrigin, isAdjective, isPrizeOrInstalment, isMadeAfter, isOwned, isOpened, isPersonCalled, isProgramme, isOfTwoStations, isSoCalled]
