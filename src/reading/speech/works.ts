import { roles, worksByVerb } from '#language'
import type { Layout } from '#text'
import type { FoundPeople } from '../names/mentions.ts'
import type { Key } from '../reading.ts'

/** For each person the kinds of work that the text introduces them with: "creator Ada Lindqvist", "directed by her", "who played Tess". */
export type Works = ReadonlyMap<Key, ReadonlySet<string>>

/** What somebody does who a thing is "by". */
const madeBy: Readonly<Record<string, string>> = {
  script: 'writing', screenplay: 'writing', teleplay: 'writing', book: 'writing', books: 'writing', novels: 'writing', novel: 'writing', play: 'writing', memoir: 'writing', film: 'directing', movie: 'directing', picture: 'directing', music: 'composing', score: 'composing',
}

/** Read off, beside every mention, what work the text gives the person. */
export function findWorks(layout: Layout, people: FoundPeople, tokenOf: readonly number[]): Works {
  const { tokens } = layout
  const works = new Map<Key, Set<string>>()
  let group: { work: string; end: number } | null = null
  people.mentions.forEach((mention, index) => {
    const first = tokenOf[index]!
    let end = first
    while (end < tokens.length && tokens[end]!.start < mention.end) end++
    const add = (work: string | null | undefined) => {
      if (work == null) return
      const known = works.get(mention.key) ?? new Set()
      known.add(work)
      works.set(mention.key, known)
    }
    const before = tokens[first - 1]?.lower ?? ''
    // "creator Ada Lindqvist", "director, Ada Lindqvist", "co-star Ada Lindqvist"
    const noun = before === ',' ? tokens[first - 2]?.lower : before
    const work = noun === undefined ? null : (roles.get(noun)?.work ?? roles.get(noun.replace(/e?s$/u, ''))?.work ?? null)
    add(work)
    // "stars Ada Lindqvist and Bo Tran": what the noun says holds for all of them.
    if (work !== null) group = { work, end }
    else if (group !== null && first - group.end <= 2 && tokens.slice(group.end, first).every((token) => token.lower === ',' || token.lower === 'and' || token.lower === '&')) {
      add(group.work)
      group = { work: group.work, end }
    } else group = null
    if (before === 'by') for (let i = first - 2; i >= 0 && i >= first - 4; i--) add(worksByVerb.get(tokens[i]!.lower) ?? madeBy[tokens[i]!.lower])
    // "starring Ada Lindqvist and Bo Tran"
    else if (before === 'starring' || before === 'featuring' || before === 'stars') add('acting')
    const after = tokens[end]?.lower ?? ''
    if (after === ',' || after === '(') {
      const next = tokens[end + 1]?.lower ?? ''
      // "Ada Lindqvist (Tess)": a part, or a work that she is known from.
      if (after === '(' && /^\p{Lu}/u.test(tokens[end + 1]?.text ?? '')) add('acting')
      // "Ada Lindqvist, who created it", "Ada Lindqvist, the creator of it"
      for (let i = end + 1; i < tokens.length && i < end + 9; i++) {
        const word = tokens[i]!.lower
        if (word === ',' || word === '.' || word === ')') break
        if (next === 'who') add(worksByVerb.get(word))
        else if (/^(?:the|a|an|its|their)$/u.test(next) || i === end + 1) add(roles.get(word)?.work)
      }
    } else for (let i = end; i < tokens.length && i < end + 3; i++) {
      if (tokens[i]!.pos === 'PUNCT') break
      add(worksByVerb.get(tokens[i]!.lower))
    }
    if (after === 'as') add('acting')
    // "Ada Lindqvist's second film"
    if (/^['’]s?$/u.test(after)) for (let i = end + 1; i < tokens.length && i < end + 4 && /^(?:ADJ|NOUN|NUM)$/u.test(tokens[i]!.pos); i++) if (/^(?:film|feature|movie|picture|documentary|debut)$/u.test(tokens[i]!.lower)) add('directing')
    // "with Ada Lindqvist in the title role"
    if (after === 'in' && tokens[end + 1]?.lower === 'the' && /^(?:role|part)$/u.test(tokens[end + 3]?.lower ?? '')) add('acting')
  })
  return works
}
