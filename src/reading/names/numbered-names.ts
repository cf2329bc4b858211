import { calendarWords } from '#language'
import { isKnownOrganization } from './known-names.ts'
import { titleConnectors } from './title-shape.ts'
import type { Word } from './words.ts'

/*
 * Names that count: sequels are called by a number more often than by anything else, and so are seasons, stations, rooms and
 * slides, which are no works.
 */

/** Last words before a number that make no sequel of it. */
const numberedThings = /^(?:Season|Seasons|Series|Part|Parts|Chapter|Episode|Episodes|Volume|Vol\.?|Book|Act|Scene|Day|Room|Route|Highway|Apollo|Formula|Channel|Radio|Studio|Stage|Level|Phase|Year|Grade|Top|Number|No\.?|Page|Week|Game|Group|Type|Area|Terminal|Gate|Platform|Track|Round|Division|War|Bowl|Boeing|Sector|District|Ward|Unit|Take|Days|At|On|In|The|A|Age|Aged|iPhone|PlayStation|Xbox|Covid|Windows|Web|Article|Section|Category|Tier|Class|Zone|Line|Pier|Suite|Flat|Apartment|Hole|Heat|Lane|Race|Slide|Photo|Photos|Pic|Picture|Image|Edit|Update|Shot|Clip|Slot|Option|Reason|Step|Rule|Thing|Item|Question|Theory|Clue|Point|Note|Scenario|Version|Try|Attempt|Team|Camera|Screen|Table|Box|Page|Fact|Tip|Sign|Hour|Minute|Month|Night|Disc|Disk|Side|Track|Song|Reel|Post|Thread|Film|Movie|Elizabeth|Paul|Charles|George|Henry|Philip|Edward|James|William|John)$/iu

/** Where the subtitle of "Harbour 2: The Flood" begins; -1 without one, or with an "and" in it. */
function subtitleAt(words: readonly Word[], firstWord: number, endWord: number): number {
  let at = -1
  for (let k = firstWord + 1; k < endWord; k++) {
    if (at > 0 && (words[k]!.gap !== ' ' || (!words[k]!.capital && !/^(?:of|the|an?|to|from)$/u.test(words[k]!.text)))) return -1
    if (at < 0 && words[k]!.gap === ': ' && words[k]!.capital && words[k]!.everyday) at = k
  }
  return at
}

/** Words that begin a sentence before a name that counts, and are no part of it. */
export const openers = /^(?:If|When|As|While|Will|Is|Are|Was|Could|Should|Would|Has|Have|Had|Did|Does|Do|Can|With|After|Before|Since|Because|Although|Though|But|And|So|Or|Like|For|In|On|At|From|Until|Unless|Perhaps|Maybe|Meanwhile|Where|What|How|Why|Now|Then|Yes|No|Even|Also|Both)$/u

/** "Harbour 2", "The Long Way Down III": a name that counts, of a sequel and of no season, station or room. */
export function isNumberedName(words: readonly Word[], firstWord: number, endWord: number): boolean {
  const subtitle = subtitleAt(words, firstWord, endWord)
  if (subtitle > firstWord + 1) return isNumberedName(words, firstWord, subtitle)
  const last = words[endWord - 1]!
  if (endWord - firstWord < 2 || endWord - firstWord > 6 || last.gap !== ' ' || !/^(?:[2-9]|II|III|IV|VI{0,3}|IX)(?:[’']s)?$/u.test(last.text) || /^(?:%|[.:/-]$)/u.test(words[endWord]?.gap ?? '')) return false
  const before = words[endWord - 2]!
  if (!before.capital || before.bareEnd < before.end || numberedThings.test(before.text) || calendarWords.has(before.folded) || isKnownOrganization(before.text)) return false
  for (let k = firstWord + 1; k < endWord; k++) if (words[k]!.gap !== ' ' || (!words[k]!.capital && !titleConnectors.has(words[k]!.folded))) return false
  // "If Harbour 2 had opened in July"
  if (endWord - firstWord > 2 && words[firstWord]!.first && openers.test(words[firstWord]!.text)) return false
  // "Speaking of Harbour 2"
  if (words[firstWord]!.first && !words[firstWord + 1]!.capital && words[firstWord]!.everyday) return false
  return !(words[firstWord]!.first && words[firstWord]!.everyday && endWord - firstWord === 2 && /^(?:Only|Just|Another|Over|About|Nearly|Almost|Around|Under|All|These|Those|Our|My|Your|His|Her|Their)$/u.test(words[firstWord]!.text))
}

/** Whether what a numbered name counts is named without a number as well: "Harbour 2, for the record, she would consider", in talk of Harbour. */
export function standsWithoutNumber(words: readonly Word[], { firstWord, endWord }: { readonly firstWord: number; readonly endWord: number }): boolean {
  const length = endWord - firstWord - 1
  for (let i = 0; i + length <= words.length; i++) {
    if (i === firstWord || words[i]!.bare !== words[firstWord]!.bare || !words[i]!.capital) continue
    let k = 1
    while (k < length && words[i + k]!.bare === words[firstWord + k]!.bare) k++
    if (k === length && words[i + k]?.folded !== words[endWord - 1]!.folded) return true
  }
  return false
}
