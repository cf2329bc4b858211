import { gossips, platforms, unnamedSources, verbsOfSaying } from '#language'
import { fold, wordsOf, type Layout } from '#text'
import type { Named } from '../names/mentions.ts'
import type { Key } from '../reading.ts'
import { subjectOf } from './subjects.ts'
import type { Line, Term } from './terms.ts'

/** Whose claim a sentence is. */
export interface Holder {
  /** A person's or an organization's key; `null` for the text itself and for sources without a name. */
  readonly by: Key | null
  /** A source without a name stands behind it. */
  readonly unnamed: boolean
}

const itself: Holder = { by: null, unnamed: false }
const platformNames = new Set(platforms.map(fold))
const announces = /^(?:insist|swears|confided|confides|concedes|conceded|teased|teases|promised|promises|maintains|maintained|posted|said|says|saying|announcing|confirming|revealing|reckons|reckoned|adds|stated|states|announced|announces|confirmed|confirms|revealed|reveals|reports|reported|declared|told|tells|tweeted|claimed|claims|insists|insisted|added|noted|cautioned|explained|admitted)$/u
/** "dropped the news", "let slip", "let it be known" */
const breaksNews = (terms: readonly Term[], i: number): boolean => (/^(?:drop|dropped|drops|broke|breaks|shared|shares)$/u.test(terms[i]!.lower) && terms[i + 1]?.lower === 'the' && terms[i + 2]?.lower === 'news') || (/^lets?$/u.test(terms[i]!.lower) && /^(?:slip|it)$/u.test(terms[i + 1]?.lower ?? ''))

const learned = /^(?:learned|learnt|hears|heard|understands)$/u

/** Who says what a narrative sentence reports: "according to Deadline", "Orpheum's chief Marty Feld confirmed", "the studio said". */
export function holderOf(layout: Layout, line: Line, at: number): Holder {
  const { terms } = line
  for (let i = 0; i + 1 < terms.length; i++) {
    const { lower } = terms[i]!
    if ((lower === 'according' && terms[i + 1]!.lower === 'to') || (lower === 'per' && terms[i + 1]!.kind !== 'word')) {
      const source = terms.slice(i + 1, i + 8)
      const named = source.find((term) => term.kind === 'person' || term.kind === 'organization')
      if (source.some((term) => gossips.has(term.lower))) return { by: null, unnamed: true }
      if (named?.kind === 'person') return { by: named.people[0] ?? null, unnamed: false }
      if (named !== undefined && !platformNames.has(fold(wordsOf(layout.text, named)))) return { by: named.organization, unnamed: false }
    }
  }
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!
    if (term.kind !== 'word' || term.speech >= 0 || !(announces.test(term.lower) || learned.test(term.lower) || breaksNews(terms, i))) continue
    // "has been confirmed for": of whom it is said, not who says it.
    if (/^(?:been|be|being|was|were|is|are|yet|officially)$/u.test(terms[i - 1]?.lower ?? '')) continue
    if (Math.abs(i - at) > 40) continue
    const organization = organizationBefore(terms, i) ?? (term.lower.endsWith('ing') ? (terms.slice(0, i).find((each) => each.kind === 'organization')?.organization ?? null) : null)
    if (organization !== null) return learned.test(term.lower) ? itself : { by: organization, unnamed: false }
    const people = subjectOf(terms, i)
    if (people.length > 0) return { by: people[0]!, unnamed: false }
    if (terms.slice(Math.max(0, i - 8), i).some((each) => unnamedSources.has(each.lower))) return { by: null, unnamed: terms.slice(Math.max(0, i - 8), i).some((each) => gossips.has(each.lower)) }
  }
  for (const term of terms) if (verbsOfSaying.has(term.lower) && /^(?:tell|tells|say|says)$/u.test(term.lower) && terms.some((each) => unnamedSources.has(each.lower))) return { by: null, unnamed: terms.some((each) => gossips.has(each.lower)) }
  return { by: null, unnamed: terms.some((term, i) => term.kind === 'word' && (i < at || i - at < 14) && !terms.slice(at, i).some((each) => each.lower === '(') && /^(?:poster|insider|insiders|tipster|leaker|rumor|rumour|rumors|rumours|reportedly|allegedly|buzz|grapevine|whispers|supposedly)$/u.test(term.lower)) }
}

/** The organization that a verb of saying has as subject: the first of several ("Netflix and Tall Order announced"). */
function organizationBefore(terms: readonly Term[], verb: number): Key | null {
  let i = verb - 1
  while (i >= 0 && (terms[i]!.pos === 'AUX' || terms[i]!.pos === 'ADV' || terms[i]!.kind === 'date')) i--
  if (terms[i]?.kind !== 'organization') {
    // "the studio said Wednesday" of an organization named before.
    if (/^(?:studio|network|company|streamer|broadcaster|channel)$/u.test(terms[i]?.lower ?? '') && terms[i - 1]?.lower === 'the') return terms.slice(0, i).find((term) => term.kind === 'organization')?.organization ?? null
    if (/^(?:spokesperson|spokesman|spokeswoman|representative|rep)$/u.test(terms[i]?.lower ?? '')) return terms.slice(Math.max(0, i - 4), i).find((term) => term.kind === 'organization')?.organization ?? null
    return null
  }
  const before = terms[i - 1]
  if (before?.lower === 'and' && terms[i - 2]?.kind === 'organization') return terms[i - 2]!.organization
  // "a spokesman for Seven said"
  if (before !== undefined && /^(?:for|from|at|with|of)$/u.test(before.lower) && /^(?:spokes(?:person|man|woman)|representatives?|reps?|publicist|officials?|executives?|bosses)$/u.test(terms[i - 2]?.lower ?? '')) return terms[i]!.organization
  if (before !== undefined && (before.pos === 'ADP' || /^(?:told|tells|tell|telling)$/u.test(before.lower))) return null
  return terms[i]!.organization
}

/** The person or organization behind a quotation's speaker; `null` for one without a name. */
export function speakerKey(named: Named, speaker: { readonly name: string | null; readonly person: Key | null }): Key | null {
  if (speaker.person !== null) return speaker.person
  if (speaker.name === null) return null
  const name = fold(speaker.name)
  return named.organizations.organizations.find((organization) => {
    const known = fold(organization.name)
    return known === name || ((name.startsWith(known + ' ') || ` ${name} `.includes(` ${known} `)) && /spokes|rep|statement|official/u.test(name))
  })?.key ?? null
}
