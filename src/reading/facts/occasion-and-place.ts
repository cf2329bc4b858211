import { drawingVerbs, eventNames, eventNouns, pictureNouns, platforms } from '#language'
import { fold, type Layout, wordsOf } from '#text'
import type { Line, Term } from './terms.ts'

const platformNames = new Map(platforms.map((name) => [fold(name), name]))

/**
 * The occasion: "at a charity softball game", "New York Comic Con", "our final night in Budapest". Without its article.
 * With `isNear`, for a sentence that only stands beside, it may be said in other ways, too: "the occasion was a gala".
 */
export function eventIn(layout: Layout, terms: readonly Term[], isNear = false): string | null {
  // What somebody says of other days ("I wore it to my wedding") counts only where the sentence itself tells of no event.
  const told = terms.filter((term) => term.speech < 0)
  return (told.length > 0 && told.length < terms.length ? eventAmong(layout, told, isNear) : null) ?? eventAmong(layout, terms, isNear)
}

function eventAmong(layout: Layout, terms: readonly Term[], isNear: boolean): string | null {
  // "Breakfast with Ada and Bo"
  if (meals.test(terms[0]?.lower ?? '') && terms[1]?.lower === 'with') return wordsOf(layout.text, terms[0]!).toLowerCase()
  // What people are at says more than what they had or came for: "had a reunion at Fan Con".
  return eventLed(layout, terms, isNear, placing) ?? eventLed(layout, terms, isNear, leads) ?? eventOfSubject(layout, terms)
}

/** "The wrap party drew Ada and Bo": the occasion that the sentence is about. */
function eventOfSubject(layout: Layout, terms: readonly Term[]): string | null {
  const from = /^(?:the|a|an|his|her|their|this|that)$/u.test(terms[0]?.lower ?? '') ? 1 : 0
  if (from === 0 && terms[0]?.kind !== 'title') return null
  for (let j = from; j < Math.min(terms.length, 7); j++) {
    const term = terms[j]!
    if (term.kind === 'person' || term.kind === 'mark' || (term.pos === 'ADP' && term.kind === 'word')) return null
    const next = terms[j + 1]
    if (eventNouns.has(term.lower) && !/^(?:show|talk|night|weekend|market|stream|practice|game|series|event|match|week|weekend|trip|record|recording)$/u.test(term.lower) && next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX' || next.lower === ',' || next.lower === 'also') && terms.slice(j + 1, j + 9).some((each) => drawingVerbs.has(each.lower) || (each.lower === 'held' && next.pos === 'AUX'))) {
      const head = terms[from]!.kind === 'title' ? from + 1 : from
      return wordsOf(layout.text, { start: terms[head]!.start, end: term.end })
    }
  }
  return null
}

function eventLed(layout: Layout, terms: readonly Term[], isNear: boolean, lead: RegExp): string | null {
  for (let i = 0; i < terms.length; i++) {
    if (!lead.test(terms[i]!.lower) && !(terms[i]!.lower === '+' || (isNear && /^(?:was|is|took|threw|held|hosted|attended|crashed)$/u.test(terms[i]!.lower)))) continue
    // "the 25th anniversary of the sitcom's premiere"
    if (terms[i]!.lower === 'of' && terms[i - 1]?.lower === 'anniversary') continue
    // "11 years after the film's premiere"
    if (/^(?:after|before)$/u.test(terms[i]!.lower) && /^(?:years?|decades?|months?|weeks?|days?|later|long|shortly|ever)$/u.test(terms[i - 1]?.lower ?? '')) continue
    let from = i + 1
    if (/^(?:the|a|an|their|her|his|our|this|that|my)$/u.test(terms[from]?.lower ?? '')) from++
    for (let j = from; j < Math.min(terms.length, from + 7); j++) {
      const term = terms[j]!
      if (term.kind === 'mark' && !/^["“”‘’'-]$/u.test(term.lower)) break
      if (j > from && /^(?:during|at|outside|after|before)$/u.test(term.lower)) break
      if (j > from && !(eventNouns.has(term.lower) && /^(?:NOUN|ADJ|PROPN|DET)$/u.test(terms[j - 1]!.pos)) && term.kind === 'word' && (term.pos === 'ADP' || (term.pos === 'VERB' && !term.lower.endsWith('ing')) || term.pos === 'AUX')) break
      const next = terms[j + 1]
      const isHead = next === undefined || next.kind === 'mark' || next.kind === 'date' || next.pos === 'ADP' || next.pos === 'VERB' || next.pos === 'CCONJ' || next.pos === 'PRON' || next.pos === 'AUX' || next.pos === 'ADV' || next.pos === 'SCONJ' || next.pos === 'SYM'
      const lower = term.lower
      if (!isHead) continue
      if ((eventNames.has(lower.split(' ').at(-1)!) || /^\p{L}{2,}con$/u.test(lower)) && /^\p{Lu}/u.test(layout.text[term.start]!) && (term.kind !== 'title' || lower.includes(' '))) return wordsOf(layout.text, { start: terms[from]!.start, end: term.end })
      if (!eventNouns.has(lower) && !(term.kind === 'organization' && eventNames.has(lower.split(' ').at(-1)!))) continue
      if (/^(?:night|weekend|show|shoot|trip|wrap|event|talk|shower)$/u.test(lower) && !/^(?:final|last|opening|wrap|premiere|first|girls|press|photo|magazine)$/u.test(terms[j - 1]?.lower ?? '')) continue
      if (/^(?:with|over|have|shared|enjoyed|grabbed)$/u.test(terms[i]!.lower) && !meals.test(lower)) continue
      if (terms[i]!.lower === 'walked' && lower !== 'carpet') continue
      if (/^(?:for|to|of|in|from)$/u.test(terms[i]!.lower) && !/^(?:practice|rehearsal|shoot|photoshoot|taping|recording|stream|benefit|wake|launch|screening|party|gala|panel|signing|game|bash|premiere|dinner|lunch|brunch|ceremony|wedding|memorial|reunion|tribute|tasting|fundraiser)$/u.test(lower)) continue
      // "on the red carpet at the Baftas": what comes after says more.
      if (lower === 'carpet' && eventLed(layout, terms.slice(j + 1), isNear, placing) !== null) continue
      let to = j
      if (((/^(?:opening|launch|night)$/u.test(lower) || (lower === 'premiere' && from === j)) && next?.lower === 'of') || (lower === 'night' && next?.lower === 'in')) {
        to = j + 2
        while (to + 1 < terms.length && to - j < 10 && terms[to + 1]!.kind !== 'date' && terms[to + 1]!.kind !== 'person' && terms[to + 1]!.pos !== 'AUX' && !/^(?:[.,;:!?(]|on|with|and|where|last|in|at|is|was|are|were|drew|brought)$/u.test(terms[to + 1]!.lower)) to++
      }
      const start = /^(?:his|her|their|our)$/u.test(terms[from - 1]?.lower ?? '') && lower === 'night' ? from - 1 : from
      const first = eventStart(terms, start, j)
      const end = terms[to]!.end
      const mark = terms[first]!.kind === 'title' && /[“"‘']/u.test(layout.text[terms[first]!.start - 1] ?? '') ? 1 : 0
      return wordsOf(layout.text, { start: terms[first]!.start - mark, end: /[”"’]/u.test(layout.text[end] ?? '') && /[“"‘]/u.test(layout.text.slice(terms[first]!.start, end)) ? end + 1 : end })
    }
  }
  return null
}

const placing = /^(?:attended|attending|at|during|crashed)$/u
const leads = /^(?:have|shared|enjoyed|grabbed|walked|attended|attending|at|during|after|before|for|on|outside|from|to|of|my|in|crashed|had|into|with|over)$/u
const meals = /^(?:breakfast|lunch|dinner|brunch|drinks|tea|supper|coffee|q&a)$/u

/** What owns the occasion or says whose it is goes: "director Bo Tran's birthday bash" is a birthday bash. */
function eventStart(terms: readonly Term[], from: number, head: number): number {
  for (let i = head; i > from; i--) {
    const owner = terms[i - 2]
    if ((terms[i - 1]!.lower === "'s" || terms[i - 1]!.lower === "'") && owner !== undefined && (owner.kind === 'person' || owner.kind === 'date' || owner.kind === 'title' || /^(?:film|movie|series|show|festival|(?:sun|mon|tues|wednes|thurs|fri|satur)day|night|week|weekend|year)$/u.test(owner.lower))) return i
  }
  return from
}

/** "in Santa Fe", "at the Prince Charles in London": the last place named after "in" or "at" with a capital. */
export function placeIn(layout: Layout, terms: readonly Term[]): string | null {
  for (let i = 0; i + 1 < terms.length; i++) {
    if (!/^(?:in|at|outside)$/u.test(terms[i]!.lower)) continue
    let from = i + 1
    if (terms[from]?.lower === 'the') from++
    const term = terms[from]
    if (term === undefined || (term.kind !== 'word' && term.kind !== 'organization') || term.pos !== 'PROPN' || !/^\p{Lu}/u.test(layout.text[term.start]!)) continue
    let to = from
    while (to + 1 < terms.length && (terms[to + 1]!.kind === 'word' || terms[to + 1]!.kind === 'organization') && /^(?:\p{Lu}|'s|’s|&|of)/u.test(layout.text.slice(terms[to + 1]!.start, terms[to + 1]!.end)) && to - from < 6) to++
    const words = wordsOf(layout.text, { start: terms[from]!.start, end: terms[to]!.end })
    if (eventNames.has(fold(words).split(' ').at(-1)!) || platformNames.has(fold(words))) continue
    return words
  }
  return null
}

export function platformIn(layout: Layout, lines: readonly Line[], line: Line): string | null {
  for (const each of [line, lines[line.index + 1], lines[line.index - 1]]) {
    if (each === undefined || Math.abs(each.paragraph - line.paragraph) > 0) continue
    for (const term of each.terms) {
      if (/^tweet(?:ed|s)?$/u.test(term.lower)) return 'Twitter'
      if (term.kind !== 'organization' && term.pos !== 'PROPN') continue
      const name = platformNames.get(fold(wordsOf(layout.text, term)))
      if (name !== undefined && name !== 'X' && name !== 'Zoom') return name.startsWith('Instagram') ? 'Instagram' : name
      if (name === 'X' && /^(?:on|to|via)$/u.test(each.terms[each.terms.indexOf(term) - 1]?.lower ?? '')) return name
    }
  }
  return null
}

export function hasPicture(lines: readonly Line[], line: Line): boolean {
  return lines.some((each) => Math.abs(each.index - line.index) < 12 && each.terms.some((term) => term.lower === '📸' || term.lower === 'swipe' || pictureNouns.has(term.lower)))
}
