import type { Reading } from '#reading'
import type { Document, Span } from '#text'

/** Numbers that look random and are the same on every run. */
export function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const syllables = ['ba', 'do', 'fen', 'gar', 'hil', 'jo', 'kem', 'lin', 'mor', 'nel', 'os', 'pra', 'quin', 'ros', 'sa', 'tol', 'ul', 'var', 'wen', 'yor']

/** A word that `number` always yields; fewer numbers than 8,000 yield different ones. */
function word(number: number): string {
  return syllables[number % 20]! + syllables[Math.floor(number / 20) % 20]! + syllables[Math.floor(number / 400) % 20]!
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function nameOf(person: number): string {
  return `${capitalised(word(person))} ${capitalised(word(person * 7 + 13))}`
}

function titleOf(title: number): string {
  return `The ${capitalised(word(title * 3 + 5))} ${capitalised(word(title + 101))}`
}

/** One of the facts that the big franchise gets, so that its dossier is a long one. */
const bigFranchise = 0

/**
 * An invented article with its reading: some 300 words, six people, two titles, a quotation of its own and one that others
 * carry too, credits, a release, a relation, an outlook, a sighting. One in four hundred is of one big franchise.
 */
export function generatedClipping(index: number): { readonly document: Document; readonly reading: Reading } {
  const roll = dice(index + 1)
  const franchise = index % 400 === 0 ? bigFranchise : 1 + roll(Math.max(20, Math.floor(index / 10)))
  const first = titleOf(franchise * 2)
  const sequel = `${first}: ${capitalised(word(franchise + 7))}`
  const cast = [0, 1, 2, 3].map((place) => nameOf(franchise * 4 + place))
  const guests = [nameOf(roll(50_000)), nameOf(roll(50_000))]
  const chatter = (words: number) => Array.from({ length: words }, () => word(roll(6_000))).join(' ')
  // What is said again and again is the same for ten neighbours of one franchise.
  const saying = dice(franchise * 31 + Math.floor(index / 1_000))
  const retold = `I would ${Array.from({ length: 14 }, () => word(saying(6_000))).join(' ')}`
  const own = `We ${chatter(18)}`

  let text = ''
  const say = (words: string): Span => {
    const start = text.length
    text += words
    return { start, end: text.length }
  }
  const paragraph = () => say('\n\n')
  const relation = say(`${sequel} is the sequel to ${first}`)
  const release = say(`, which came out in ${1970 + (franchise % 40)}. `)
  const credits = cast.map((name) => say(`${name} played in ${first}. `))
  paragraph()
  say(`${chatter(110)}. `)
  paragraph()
  say('“')
  const retoldAt = say(retold)
  say(`,” ${cast[0]} told Radio Nine. `)
  const outlook = say(`${cast[1]} wants another one. `)
  say('“')
  const ownAt = say(own)
  say(`,” said ${guests[0]}. `)
  paragraph()
  const sighting = say(`${cast[0]} and ${cast[1]} met ${guests[1]} at a party. `)
  say(`${chatter(120)}.`)

  const names = [...cast, ...guests]
  const mention = (name: string): Span => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length })
  const document: Document = {
    id: `generated-${index}`,
    kind: 'article',
    text,
    markup: [],
    url: `https://outlet${roll(200)}.example/${index}`,
    publisher: `Outlet ${roll(200)}`,
    author: null,
    title: `${first} again`,
    publishedAt: new Date(Date.UTC(2000, 0, 1) + index * 3_600_000).toISOString(),
    language: 'en',
  }
  const { id, kind, url, publisher, author, title, publishedAt, language } = document
  const quotation = (key: string, span: Span, words: string, person: string, name: string, saidTo: string | null) =>
    ({ key, kind: 'direct' as const, spans: [span], words, cue: null, speaker: { name, person, mention: null }, saidTo, saidIn: null, saidAt: null })
  return {
    document,
    reading: {
      id,
      source: { kind, url, publisher, author, title, publishedAt, language },
      text,
      people: names.map((name, place) => ({ key: `p${place + 1}`, name, catalogueId: null, mentions: [mention(name)] })),
      titles: [
        { key: 't1', name: first, kind: 'film', year: 1970 + (franchise % 40), catalogueId: null, mentions: [mention(first)] },
        { key: 't2', name: sequel, kind: 'film', year: null, catalogueId: null, mentions: [mention(sequel)] },
      ],
      organizations: [],
      quotations: [quotation('q1', retoldAt, retold, 'p1', cast[0]!, 'Radio Nine'), quotation('q2', ownAt, own, 'p5', guests[0]!, null)],
      credits: credits.map((evidence, place) => ({ person: `p${place + 1}`, title: 't1', job: 'actor', character: null, evidence })),
      releases: [{ title: 't1', at: null, via: null, evidence: release }],
      relations: [{ title: 't2', relation: 'sequel', of: 't1', evidence: relation }],
      outlooks: [{ of: 't1', project: 'sequel', stage: 'wished', by: 'p2', asOf: null, evidence: outlook }],
      sightings: [{ people: ['p1', 'p2', 'p6'], event: 'party', place: null, shownOn: null, at: null, evidence: sighting }],
    },
  }
}
