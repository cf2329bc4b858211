import { givenNames } from '#language'
import { isKnownOrganization, isKnownOther, looksLikePerson } from './known-names.ts'
import { setSomewhere } from './title-runs.ts'
import type { Word } from './words.ts'

const sentenceOpeners = /^(?:In|On|At|But|And|When|As|For|With|From|After|Before|Since|While|If|So|Then|Now|What|Why|How|Who|Where|Is|Was|Were|Are|Did|Does|Do|Will|Would|Could|Should|Can|Has|Have|Had|It|He|She|They|We|You|I|This|That|These|Those|There|Here|Not|Both|Also|Just|Only|Even|Still|Yet|Meanwhile|Directed|Starring|Created|Written|Produced|Along|Born|Asked|Based|Like|Unlike|About|Until|Though|Although|Because|Speaking|According|Former|His|Her|Their|Its|My|Our|Your|Some|Many|Most|All|One|Two|Three|By|To|Of|Or|Nor|During|Over|Under|Once|Fans|Original|Season|Series|Director|Creator|Producer|Actor|Actress|Writer|Star|Stars|Late|Longtime|Yes|No|Watch)$/u

/** Words that go on with a name behind its comma: "Dust, Then Hail", "Goodnight, My Darling". */
export const goesOnBehindComma = /^(?:Then|Again|Actually|Maybe|Perhaps|Please|Darling|Dear|My|Your|Not|But|Or|Interrupted|Always|Never|Forever|Too|Mostly|Sir|Madam|Baby|Goodbye|Goodnight|Hello|Farewell|Honey|Sweetheart|Love|Unfortunately|Obviously|Apparently|Regardless|Anyway|Revisited|Twice|Once|Etc|Ma|Pa|Mum|Mom|Dad|Sister|Brother)$/u

/** Verbs that call on the reader, in front of what they speak of: "Remember Night Ferry?" */
const calls = /^(?:Remember|Recall|Forget|Meet|Revisit|Revisiting|Stream|Introducing|Imagine|Expect|Catch|Rewatch|Rewatching|Presenting|Behold|Blame|Bless)$/u

/** What speaks against a stretch because more of the name seems to stand outside it, or a sentence's first word inside. */
export function weighEdges(words: readonly Word[], run: { readonly firstWord: number; readonly endWord: number }, context = 0): number {
  const first = words[run.firstWord]!
  const before = words[run.firstWord - 1]
  const next = words[run.endWord]
  let weight = 0
  if (/[’']s$/u.test(first.text) && isKnownOrganization(first.text.replace(/[’']s$/u, ''))) weight -= 2
  if (first.first && sentenceOpeners.test(first.text)) weight -= run.endWord - run.firstWord > 2 ? (/^(?:Of|In|On|At|For|From|With|By|To|As|After|Before|If|When|While)$/u.test(first.text) ? 2 : 1.2) : context >= 3 ? 0.8 : 3
  if (first.first && calls.test(first.text) && run.endWord - run.firstWord > 1) weight -= 3
  if (before && before.paragraph === first.paragraph && before.capital && first.gap === ' ' && !before.first) {
    // "Netflix's Be Mine" begins after the possessive; "Michele's | High School Reunion" does not.
    if (/[’']s$/u.test(before.text)) weight -= isKnownOrganization(before.text.replace(/[’']s$/u, '')) || /^\d/u.test(before.text) ? 0 : 2
    else if (!setSomewhere.test(before.text) && !(before.folded === 'western' && words[run.firstWord - 2]?.capital === true)) weight -= 1.5
  }
  // "The Understudy's Kat Olufemi": whose player is named ends with the mark.
  const owns = next !== undefined && words[run.endWord - 1]!.bareEnd < words[run.endWord - 1]!.end && next.given && looksLikePerson(words, run.endWord, run.endWord + 2)
  if (next && next.paragraph === first.paragraph && next.capital && next.gap === ' ') weight += owns ? 1 : -1.5
  // "LOS ANGELES, CA"
  if (first.gap === '' && first.loud && run.endWord - run.firstWord < 5 && words[run.endWord - 1]!.gap === ', ' && words[run.endWord - 1]!.loud && words[run.endWord - 1]!.text.length < 6) weight -= 6
  // "Then Snow" of "Rain, Then Snow"
  if (before?.capital && first.gap === ', ' && goesOnBehindComma.test(first.text)) weight -= 2.5
  // "The Last Bus | from Inniskeen": the name seems to go on.
  const beyond = words[run.endWord + 1]
  if (next && beyond?.capital && next.gap === ' ' && beyond.gap === ' ' && /^(?:of|from|to|and)$/u.test(next.text) && !isKnownOther(beyond.text) && !givenNames.has(beyond.text)) weight -= 0.8
  if (next && next.gap === ': ' && next.capital && next.paragraph === first.paragraph) weight -= 0.5
  return weight
}
