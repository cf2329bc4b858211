import type { StatedCredit } from './statement.ts'

const initialOrSuffix = String.raw`(?:\p{Lu}\.)+|(?:Jr|Sr|St|Mc)\.`
const nameWord = String.raw`(?:${initialOrSuffix}|\p{Lu}[\p{L}’'-]+|\p{Lu}(?=\s))`
const particle = '(?:de|da|del|della|di|du|la|le|van|von|der|den|ten|y|bin|al)'
const name = String.raw`${nameWord}(?: (?:${particle} ){0,2}${nameWord}){0,4}`
const verb = '(?:co-)?(?:directed|written|produced|edited|scored|created)'
const byPhrase = new RegExp(String.raw`(?<![\p{L}-])(${verb}(?:(?:, | and | & |, and )${verb})*) by (${name}(?:(?:,? and | & |, )${name})*)`, 'gu')
/** What else than the film may have been written by somebody. */
const otherWork = /\b(?:novel|novella|book|play|story|stories|short|song|songs|music|score|lyrics|memoir|series|article|poem|musical|opera|libretto|comic|autobiography|biography|trilogy|episode)\b/iu

/**
 * Directors and writers, where the opening of a Wikipedia article plainly says so: "directed by", "written and directed
 * by". A surname alone stands for somebody named in full before, in the text or the cast; else it is passed over.
 */
export function creditsIn(extract: string, cast: readonly string[]): StatedCredit[] {
  const credits: StatedCredit[] = []
  const known = [...cast]
  // Openings are a few hundred letters; more than that would be something else.
  for (const [phrase, verbs, names] of matchesIn(extract.slice(0, 3000))) {
    if (otherWork.test(phrase)) continue
    for (const each of names.split(/,? and | & |, /u)) {
      const full = each.includes(' ') ? each : known.find((other) => other.endsWith(` ${each}`))
      if (full === undefined) continue
      if (!known.includes(full)) known.push(full)
      for (const [word, job] of [['directed', 'director'], ['written', 'writer']] as const)
        if (verbs.includes(word) && !credits.some((credit) => credit.name === full && credit.job === job)) credits.push({ name: full, id: null, job, characters: [] })
    }
  }
  return credits
}

/** Each "… by …" with the words of its clause before it. */
function* matchesIn(text: string): Generator<readonly [clause: string, verbs: string, names: string]> {
  for (const match of text.matchAll(byPhrase)) {
    const before = text.slice(Math.max(0, match.index - 120), match.index)
    const clause = before.slice(Math.max(before.lastIndexOf(', '), before.lastIndexOf('. '), before.lastIndexOf(' and ')) + 1)
    yield [clause, match[1]!, match[2]!]
  }
}
