import { commonWords, givenNames, organizationWords } from '#language'
import type { Layout } from '#text'
import type { Word } from './words.ts'

/** What only somebody of the trade says of themselves. */
const ofTheTrade = [
  /\bI (?:wrote|co-wrote|directed|produced|played|created|starred|composed|voiced|scored|cast|choreographed|edited|shot) (?!a letter|to |this|that|about|in to)/u,
  /\b(?:[Ww]e|I) (?:wrapped|filmed|shot|premiered)\b/u,
  /\b(?:directed|cast|wrote (?:it |this |that )?for|hired|sacked|killed) me\b/u,
  /\bI(?:[’']m| am|[’']ve been)? (?:produce|produced|exec[- ]produce|direct|directing|writing|wrote|score|edit|showrun|showrunning|producing|filming|shooting|rehearsing) (?:it|this|that|the) ?(?:thing|show|series|film|movie|one|since|for|now)?\b/u,
  /\b(?:first|last|only|second) (?:thing|job|part|role|gig|score|script|show|series|film|movie|picture|telly) I(?:[’']d)? (?:ever )?(?:scored|wrote|directed|did|had|got|played|made|booked|edited|designed)\b/u,
  /\bwho (?:plays|played) my\b|\bmy (?:reel|screen|stage|telly|film|movie)[ -](?:husband|wife|dad|mum|mom|mother|father|brother|sister|son|daughter)\b/u,
  /\b(?:the|a|my|our) (?:play|series|film|show|pilot|novel|script|musical|drama|comedy|serial)(?: \p{L}+){0,2},? (?:that |which )?I (?:created|wrote|directed|produced|made|adapted|scored|starred in)\b/u,
  /\bI(?:[’']m| am) back as \p{Lu}|\b(?:plays|playing|play) my (?:son|daughter|mother|father|mum|mom|dad|husband|wife|brother|sister|boss|ex|rival)\b|\b[Tt]hat[’']s a wrap on\b|\bjoins? us as\b|\bI(?:[’']m| am) (?:producing|directing|co-producing|writing)\b/u,
  /\b[Mm]y (?:lines|call time|close-up|stunt double|dressing room|audition)\b|\bI was (?:Nurse|Doctor|Dr|Inspector|Constable|Sister|Captain|Sergeant|Auntie|Uncle) \p{Lu}/u,
  /\b[Mm]y play\b|, my (?:play|novel|film|debut|directorial debut|pilot|short)\b/u,
  /\bmy (?:co-star|costar|castmates?|TV (?:sisters?|brothers?|mom|dad|mum|wife|husband|daughter|son|family)|on-screen|character|director|showrunner|navigator|scene partner|cast|crew|pilot|script|show|first (?:film|series|movie|feature)|agent)\b/iu,
  /\bour (?:director|showrunner|creator|cast|crew|writers?|pilot|set|shoot|little (?:show|film|movie))\b/iu,
  /\bI(?:[’']d| would) (?:do|play|write|direct|put|come back|wear|sign|say yes)\b/u,
  /\b(?:[Mm]e|that[’']s me|I was|I am|I[’']m) (?:as|with the) [\p{Lu}\p{Ll}]/u,
  /\bI (?:gave|cast) (?:him|her|them) the (?:part|role)\b/u,
  /\bthe (?:first|last|only) (?:film|movie|show|series|play) I (?:ever )?(?:directed|wrote|made|did)\b/u,
  /\bwhen (?:we|I) (?:made|shot|filmed|did|played|wrote|directed)\b/u,
  /\bcrashed my\b|\bmy book signing\b|\blet me keep\b|\bthe set of\b.{0,60}\bthat[’']s me\b/iu,
  /\byears? (?:as|playing) \p{Lu}/u,
  /\bMe(?: and|,) \p{Lu}\p{L}+ \p{Lu}[^.!?]* (?:set|roof|shoot|premiere|wrap)\b|\blet me (?:direct|write|produce)\b/u,
]
/** What only an onlooker says. */
const ofTheAudience = [
  /\b(?:fan|fangirl|fanboy|stan|stans|stanning|recap|rewatch|rewatched|bingeing|binged|cosplay|my rating|board exams|childhood|flatmate|stage door|the studio confirmed|reposting|deadline says|variety says|is reporting|according to)\b/iu,
  /\bI (?:watched|saw|bought|queued|cried|screamed|was standing|stood|took notes|found)\b/u,
  /\b(?:ma[’']am|sir) (?:said|asked)\b/iu,
  /\bguys\b.*!/iu,
]

/** What a reporter says, or somebody of the trade among much else. */
const ofReporters = /\b(?:confirms|confirmed) to me\b|\bI (?:wrote to|can report|can confirm)\b|^(?:NEWS|EXCLUSIVE|SCOOP|BREAKING|JUST IN)\b/mu
/** What somebody says of themselves, of the trade or not. */
const ofOneself = /\b(?:I|me|my)\b/u
/** A name that no account of fans, no show and no house goes by: no part of it is an everyday word. */
const isPersonal = (parts: readonly string[]): boolean => parts.every((part) => givenNames.has(part) || !commonWords.has(part.toLowerCase()) && !organizationWords.has(part))

/**
 * The author of a post, where the post shows somebody of the trade: the "I" who played, wrote or directed. `null` for an
 * article, an account that is no person's name, and an onlooker.
 */
export function postAuthor(layout: Layout, words: readonly Word[]): string | null {
  const { document, text } = layout
  if (document.kind !== 'post' || !document.author) return null
  const name = document.author.replace(/\s*[(@|•·].*$/u, '').replace(/\p{Extended_Pictographic}\uFE0F?/gu, '').trim()
  const parts = name.split(/\s+/u)
  if (parts.length < 2 || parts.length > 5 || !parts.every((part) => /^[\p{Lu}\p{L}][\p{L}\p{M}'’.-]*$/u.test(part))) return null
  if (!/^\p{Lu}/u.test(parts[0]!)) return null
  if (/\b(?:news|daily|fans?|club|official|movies?|film|tv|show|podcast|city|studio|network|slasher|saturdays|updates|hub|central|watch|wire|tracker|tonight|archive|wiki|desk|reel)\b/iu.test(name)) return null
  const trade = ofTheTrade.filter((pattern) => pattern.test(text)).length
  const audience = ofTheAudience.filter((pattern) => pattern.test(text)).length
  // A name that is also a given name weighs a little: accounts of fans often go by other words.
  const known = givenNames.has(parts[0]!) ? 0.2 : 0
  return words.length > 0 && (trade > 0 ? trade + known > audience : audience === 0 && isPersonal(parts) && ofOneself.test(text) && !ofReporters.test(text)) ? name : null
}
