import { archival, bodilyManners, eventNouns, gatheringPlaces, meetingNeeds, meetingVerbs, pictureNouns, remote, workVerbs } from '#language'
import { sign } from './signs.ts'
import type { Line, Term } from './terms.ts'

interface Trigger {
  readonly at: number
  readonly kind: 'meeting' | 'picture'
}

/** The word that tells of a meeting or of a picture of people. A picture comes first: it says who is in it. */
export function triggerOf(line: Line): Trigger | null {
  const { terms } = line
  let meeting: Trigger | null = null
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!
    if ((term.signs & sign.meeting) === 0 || term.speech >= 0) continue
    if (term.lower === ':' && meeting === null && isRoll(terms, i)) meeting = { at: i, kind: 'meeting' }
    if (term.kind !== 'word') continue
    if (pictureNouns.has(term.lower) && picturesPeople(terms, i)) return { at: i, kind: 'picture' }
    if (term.lower === 'swipe') return { at: i, kind: 'picture' }
    if ((term.lower === 'look' || term.lower === 'guess') && terms[i + 1]?.lower === 'who') return { at: i + 1, kind: 'meeting' }
    // "This is us last Friday"
    if (term.lower === 'this' && terms[i + 1]?.lower === 'is' && /^(?:us|me)$/u.test(terms[i + 2]?.lower ?? '')) return { at: i + 1, kind: 'picture' }
    if (meeting === null && meetsAt(terms, i) && isDone(terms, i)) meeting = { at: i, kind: 'meeting' }
  }
  return meeting
}

function meetsAt(terms: readonly Term[], i: number): boolean {
  const { lower } = terms[i]!
  if (meetingVerbs.has(lower) && meets(terms, i)) return true
  if (lower === 'side-by-side' && terms.slice(Math.max(0, i - 3), i).some((each) => /^(?:a|an|the)$/u.test(each.lower))) return false
  // "where he met his wife", "met at drama school"
  if (/^(?:met|meets)$/u.test(lower) && terms.slice(i + 1, i + 9).some((each) => /^(?:wife|husband|school|college|university|academy|audition)$/u.test(each.lower))) return false
  if (lower === 'onstage' && terms.slice(Math.max(0, i - 6), i).some((each) => /^(?:interviewed|quizzed|spoke|talked)$/u.test(each.lower))) return true
  if (lower === 'together' && isOfWork(terms, i)) return false
  if (/^(?:together|side-by-side|onstage)$/u.test(lower)) return terms.slice(Math.max(0, i - 6), i).some((each) => bodily.test(each.lower))
  if (lower === 'dais' || lower === 'stage' || lower === 'panel') if (/^(?:were|was|are|with)$/u.test(terms[i + 1]?.lower ?? '')) return true
  if (lower === 'front' && terms[i + 1]?.lower === 'of' && terms.slice(i + 2, i + 5).some((each) => each.lower === ':')) return true
  if (bodilyManners.some((words) => words.every((word, j) => terms[i + j]?.lower === word))) return lower !== 'from' && lower !== 'left' && lower !== 'l-r' ? true : i < 3 || terms[i - 1]!.kind === 'mark'
  return eventNouns.has(lower) && isOccasionWith(terms, i)
}

const bodily = /^(?:get|got|getting|turning|turned|stepping|stepped|appearing|dining|dined|sitting|sat|come|came|coming|were|are|back|lunching|partying|walked|walking|stood|standing|showed|arrived|arriving|left|leaving|out|in|posed|posing|laughing|laughed|howling|danced|dancing|sang|singing|performed|drinking|seen|spotted|snapped|photographed|pictured|papped|chatted)$/u

/** "On the sofa: Ada and Bo", "Together in the studio: …": those who were there, called one by one. */
function isRoll(terms: readonly Term[], colon: number): boolean {
  if (colon > 12 || colon === 0 || terms.slice(0, colon).some((term) => term.kind === 'person' || term.pos === 'VERB' || /^(?:screen|screens|phone|video|line|zoom)$/u.test(term.lower))) return false
  if (!terms.slice(0, colon).some((term) => gatheringPlaces.has(term.lower) || eventNouns.has(term.lower) && terms.slice(0, colon).some((each) => /^(?:gang|crew|lot|family|everyone|team|reunion|bunch|squad)$/u.test(each.lower)))) return false
  return terms.slice(colon + 1, colon + 30).filter((term) => term.kind === 'person' && term.byName).length > 1
}

/** "Breakfast with Ada and Bo", "a Q&A with Ada and Bo last night": past, and of two at least. */
function isOccasionWith(terms: readonly Term[], i: number): boolean {
  if (terms[i + 1]?.lower !== 'with' || terms.slice(0, i).some((term) => term.kind === 'person')) return false
  if (terms.some((term) => /^(?:will|upcoming|ahead|tickets|next|tomorrow|join|'ll|set|plans|planned)$/u.test(term.lower))) return false
  if (terms.slice(i + 2, i + 24).filter((term) => term.kind === 'person' && term.byName).length < 2) return false
  return i < 2 || terms.some((term) => /^(?:was|were|had|last|yesterday|tonight|went)$/u.test(term.lower) || term.lower.startsWith('last '))
}

/** "a photo of himself with …", "the photo of the two", "slide 2 is me and …", "Pic 1: me and …". */
function picturesPeople(terms: readonly Term[], i: number): boolean {
  const next = terms[i + 1]?.lower ?? ''
  if ((next === 'of' || next === 'with' || next === 'showing' || next === 'featuring') && terms.slice(i + 2, i + 9).some((term) => term.kind === 'person' || /^(?:herself|himself|themselves)$/u.test(term.lower) || (term.lower === 'the' && next !== 'with'))) return true
  if (showsPeople(terms, i)) return true
  const colon = terms.slice(i + 1, i + 7).findIndex((term) => term.lower === ':')
  if (colon >= 0 && terms.slice(i + 1, i + 1 + colon).every((term) => term.kind === 'word' || term.kind === 'date')) {
    const shown = terms.slice(i + 2 + colon, i + 26 + colon)
    const end = shown.findIndex((term) => /^[.;?!]$/u.test(term.lower))
    // "Photo: Jan Novak" names who took it.
    if (shown.slice(0, end < 0 ? shown.length : end).flatMap((term) => term.people).length > 1) return true
  }
  return terms[i]!.lower === 'slide' && terms.slice(i + 1, i + 4).some((term) => /^(?:is|:)$/u.test(term.lower))
}

/** "a photo on Instagram of herself with Bo", "The selfie, which Ada posted on Sunday, also features Bo", "a snap from dinner with Bo". */
function showsPeople(terms: readonly Term[], i: number): boolean {
  const before = terms[i - 1]?.lower ?? ''
  if (/^(?:motion|moving|best|big|bigger|wider|the-big|larger)$/u.test(before) || terms[i]!.pos === 'VERB') return false
  for (let j = i + 1; j < Math.min(terms.length, i + 24); j++) {
    const { lower } = terms[j]!
    if (/^[.;?!:]$/u.test(lower)) return false
    const isVerb = /^(?:shows|showed|show|features|featured|captures|captured|sees|depicts|includes|included|showing|featuring|hugging|embracing|alongside)$/u.test(lower)
    if (lower === 'which' && terms[j - 1]!.lower === 'in' && terms[j + 1]?.kind === 'person') return true
    if (!isVerb && !(j < i + 9 && (lower === 'of' || lower === 'with'))) continue
    const shown = terms[terms[j + 1]?.lower === 'her' || /^(?:the|co-star|director|actor|actress|wife|husband)$/u.test(terms[j + 1]?.lower ?? '') ? j + 2 : j + 1]
    const first = terms[j + 1]
    if ((first?.kind === 'person' && first.byName) || (shown?.kind === 'person' && shown.byName) || /^(?:herself|himself|themselves)$/u.test(first?.lower ?? '')) return true
  }
  return false
}

/** People who did something at an occasion: a verb in the past with two subjects, other than of making and saying. */
export function presenceAt(terms: readonly Term[], subject: (verb: number) => readonly unknown[], occasion: boolean): number {
  if (!occasion) return -1
  for (let i = 1; i < terms.length; i++) {
    const term = terms[i]!
    if (term.kind !== 'word' || term.speech !== -1 || term.pos !== 'VERB' || !/(?:ed|came|went|took|stood|sat|sang|spoke|got|held|drew|met|ran|drank|ate|wore|threw|lit|led)$/u.test(term.lower) || workVerbs.has(term.lower)) continue
    if (terms[i - 1]!.pos === 'AUX' && /^(?:be|been|had|will|would)$/u.test(terms[i - 1]!.lower)) continue
    if (isDone(terms, i) && subject(i).length > 1) return i
  }
  return -1
}

const works = /^(?:project|film|movie|series|show|sequel|comedy|drama|pilot|sitcom|it|which|reboot|revival|remake|spin-off|spinoff|musical|play)$/u

/** "The project reunites the director with Bo", "reunited for the sequel": a job, not a meeting. */
function isOfWork(terms: readonly Term[], i: number): boolean {
  if (terms[i]!.lower !== 'reunited' && terms.slice(Math.max(0, i - 3), i).some((term) => works.test(term.lower) || term.kind === 'title')) return true
  for (let k = i + 1; k < Math.min(terms.length, i + 9); k++) {
    if (/^(?:for|in)$/u.test(terms[k]!.lower)) return terms[k + 1]?.kind === 'title' || terms.slice(k + 1, k + 4).some((term) => works.test(term.lower) && !/^(?:it|which|show|play)$/u.test(term.lower)) && !terms.slice(k + 1, k + 6).some((term) => /^(?:premiere|screening|launch|panel|party|reading|anniversary|set)$/u.test(term.lower))
  }
  return false
}

function meets(terms: readonly Term[], i: number): boolean {
  const needs = meetingNeeds.get(terms[i]!.lower)
  const near = terms.slice(Math.max(0, i - 2), terms[i]!.lower === 'joined' ? i + 6 : i + 10)
  if (/^(?:met|saw|see)$/u.test(terms[i]!.lower) && terms.slice(i + 1, i + 8).some((term) => term.kind === 'date' && term.date!.unit === 'year')) return false
  if (terms[i]!.lower === 'joined' && near.some((term) => /^(?:cast|crew|company|rep|network|channel|series|show|film|team|ensemble)$/u.test(term.lower))) return false
  if (terms[i]!.lower.startsWith('reunit') && isOfWork(terms, i)) return false
  if (needs !== undefined) return near.some((term) => needs.includes(term.lower) || (term.kind === 'person' && needs.includes(term.lower)))
  if (/^(?:hug|hugs|hugged|hugging|kisses|kissed|embraced|embraces|embracing)$/u.test(terms[i]!.lower)) return true
  if (terms[i]!.lower === 'crashed') return terms.slice(i + 1, i + 5).some((term) => eventNouns.has(term.lower))
  return true
}

/** Not "will reunite", "hope to meet", "never met", "if they reunited"; "in the same room" denied. */
export function isDone(terms: readonly Term[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 6); j--) {
    const { lower } = terms[j]!
    if (/^[.;?!]$/u.test(lower) || /^(?:stop|stopped|prevent|keep|kept|deter)$/u.test(lower)) return true
    if (lower === 'to' && j < i - 2) continue
    if (/^(?:will|would|could|might|may|should|if|never|accused|not|n't|hope|hopes|wants|want|expected|denied|denies|denying|rubbished|refuted|dismissed|set|plan|plans|planning|to|'ll|can|going|reunite)$/u.test(lower)) return lower === 'to' && /^(?:able|back)$/u.test(terms[j - 1]?.lower ?? '')
  }
  return true
}

export function isOldOrRemote(lines: readonly Line[], line: Line, at: number): boolean {
  const { terms } = line
  if (terms.some((term) => (archival.has(term.lower) || term.lower.startsWith('#throwback') || term.lower.startsWith('#tbt')) && term.speech < 0)) return true
  if (terms.slice(Math.max(0, at - 6), at + 20).some((term, i, near) => remote.has(term.lower) || (/^(?:video|phone|conference)$/u.test(term.lower) && /^(?:call|calls|chat|link|message|messages|conference|greeting)$/u.test(near[i + 1]?.lower ?? '')) || (/^(?:video|phone|satellite)$/u.test(term.lower) && near[i - 1]?.lower === 'by'))) return true
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!
    if (term.lower === 'not' && terms[i + 1]?.lower === 'new') return true
    if (/^(?:old|older)$/u.test(term.lower) && pictureNouns.has(terms[i + 1]?.lower ?? '')) return true
    if (/^(?:taken|shot|still)$/u.test(term.lower) && hasPastYear(terms, i)) return true
    if (term.lower === 'set' && /^(?:on|the)$/u.test(terms[i - 1]?.lower ?? '') && hasPastYear(terms, i)) return true
    // "The other photo is all of us in 2012"
    if (term.lower === 'in' && hasPastYear(terms, i) && terms[i + 1]?.kind === 'date' && terms.slice(Math.max(0, i - 7), i).some((each) => pictureNouns.has(each.lower))) return true
    if (term.lower === 'from' && (pictureNouns.has(terms[i - 1]?.lower ?? '') || /^(?:is|was|are|were|dates?)$/u.test(terms[i - 1]?.lower ?? '')) && hasPastYear(terms, i)) return true
  }
  const before = lines[line.index - 1], after = lines[line.index + 1]
  // "The picture is from the 1983 Christmas party. From left: …"
  if (before !== undefined && before.paragraph === line.paragraph && /^(?:from|left|l-r|clockwise|back|front)$/u.test(terms[0]?.lower ?? '') && before.terms.some((term, i) => pictureNouns.has(term.lower) && hasPastYear(before.terms, i))) return true
  if (before !== undefined && before.paragraph === line.paragraph && before.terms.length < 8 && before.terms.some((term) => archival.has(term.lower) || /^#?(?:tbt|throwback|flashback)\b/u.test(term.lower))) return true
  if (after !== undefined && after.paragraph === line.paragraph) {
    // "That snap of Ada and Bo? Seven years old."
    if (after.terms[1]?.lower === 'years' && after.terms[2]?.lower === 'old' && terms.some((term) => pictureNouns.has(term.lower))) return true
    const taken = after.terms.findIndex((term) => /^(?:taken|from|dates|shot)$/u.test(term.lower))
    if (taken >= 0 && taken < 5 && hasPastYear(after.terms, taken) && /^(?:it|that|they|the|both|this)$/u.test(after.terms[0]?.lower ?? '')) return true
  }
  return false
}

/** A bare year right after: "taken in 1998", "from 2001", "on set in 2011". */
function hasPastYear(terms: readonly Term[], i: number): boolean {
  return terms.slice(i + 1, i + 6).some((term) => term.kind === 'date' && (term.date!.unit === 'year' || term.date!.unit === 'decade') && /\d{4}|\d0s/u.test(term.lower))
}
