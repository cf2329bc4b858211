import { calendarWords, commonCapitalised, givenNames } from '#language'
import { fold, foldTitle } from '#text'
import { looksLikePerson } from './known-names.ts'
import type { NameForm } from './match-names.ts'
import type { Word } from './words.ts'

/**
 * Shorter forms under which a text may go on to speak of its titles: what follows a colon ("Still Typing"), or the
 * last or first telling words ("Ferry" for "Night Ferry 2"). A form that two titles share, that is a name of its own, a
 * day or a given name, is left out. Only forms that the text holds in capitals come back.
 */
export function shortForms(titles: readonly { readonly key: string; readonly name: string }[], words: readonly Word[]): NameForm<string>[] {
  const own = new Set(titles.map((title) => title.key))
  const claims = new Map<string, Set<string>>()
  const claim = (form: string, key: string) => {
    if (form.length < 4 || own.has(form) || own.has(foldTitle(form)) || !telling(form)) return
    const keys = claims.get(form) ?? new Set()
    keys.add(key)
    claims.set(form, keys)
  }
  for (const title of titles) {
    const colon = title.name.split(/:\s+/u)
    if (colon.length === 2) {
      claim(fold(colon[1]!), title.key)
      claim(foldTitle(colon[1]!), title.key)
    }
    // "Muldoon's" for "Muldoon's Crossing", "Crash the Wedding" is too long to be a habit.
    const parts = title.key.split(' ')
    if (parts.length === 2 && colon.length === 1) {
      claim(parts[0]!, title.key)
      if (!/^\d+$|^[ivx]+$/u.test(parts[1]!)) claim(parts[1]!, title.key)
    }
    if (parts.length === 3 && colon.length === 1) claim(parts.slice(0, 2).join(' '), title.key)
  }
  const spoken = new Set<string>()
  // "Badger" for "Teen Badger", but not in a text with a Dick Badger.
  const surnames = new Set<string>()
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (!word.capital || word.first) continue
    const next = words[i + 1]
    spoken.add(word.folded)
    if (words[i - 1]?.given && word.gap === ' ' && looksLikePerson(words, i - 1, i + 1)) surnames.add(word.bare)
    if (next && next.capital) spoken.add(`${word.folded} ${next.folded}`)
  }
  const forms: NameForm<string>[] = []
  for (const [form, keys] of claims) {
    if (keys.size !== 1 || !(form.includes(' ') || spoken.has(form)) || surnames.has(form)) continue
    forms.push({ words: form.split(' '), value: [...keys][0]! })
  }
  return forms
}

function telling(form: string): boolean {
  if (form.includes(' ')) return true
  if (calendarWords.has(form) || commonCapitalised.has(form) || commonWord.test(form)) return false
  return ![...form.matchAll(/^./gu)].some(() => givenNames.has(form.charAt(0).toUpperCase() + form.slice(1)))
}

const commonWord = /^(?:night|day|days|love|life|time|home|house|world|city|street|school|high|first|last|next|best|back|only|very|more|little|great|good|long|small|dead|black|white|blue|green|red|young|old|new|secret|lost|super|other|just|with|that|this|from|plan|part|series|movie|film|story|show|happy|mister|doctor|captain|king|queen|second|third|same|never|nobody|everybody|somebody|always|salt|harbor|class|half|three|four|five|seven|twelve|planet|camp|club|hotel|station|summer|winter)$/u
