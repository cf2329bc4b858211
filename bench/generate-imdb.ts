import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { imdbColumns, type ImdbFile, imdbFiles } from '../src/catalogue/import/imdb-files.ts'
import { names, words } from './invented-words.ts'

/** IMDb's own size in 2025, about. */
const full = { titles: 12_000_000, people: 15_000_000, highestTitle: 38_000_000, highestPerson: 17_000_000 }

/** A number from 0 up to 1 that depends on nothing but what is given. */
function chance(...of: readonly number[]): number {
  let hash = 0x9e3779b9
  for (const each of of) {
    hash = Math.imul(hash ^ each, 0x85ebca6b)
    hash ^= hash >>> 13
    hash = Math.imul(hash, 0xc2b2ae35)
    hash ^= hash >>> 16
  }
  return (hash >>> 0) / 2 ** 32
}

const pick = <Value>(values: readonly Value[], at: number): Value => values[Math.floor(at * values.length)]!
/** A few are picked again and again, most hardly ever. */
const skewed = <Value>(values: readonly Value[], at: number): Value => pick(values, at ** 2.5)

/**
 * Write files of IMDb's seven forms with invented names: of the full size times `size`, spread over the same range of
 * ids and in the same order (that of the ids as text), with the same shares of episodes, credits and alternative titles.
 * The same size gives the same bytes.
 */
export function generateImdb(folder: string, size: number): void {
  mkdirSync(folder, { recursive: true })
  const files = new Map(imdbFiles.map((name) => [name, new LineFile(join(folder, `${name}.tsv`), name)]))
  const write = (name: ImdbFile, ...fields: readonly (string | number)[]) => files.get(name)!.line(fields.join('\t'))
  const titleStep = full.highestTitle / (full.titles * size)
  const personStep = full.highestPerson / (full.people * size)
  const people = Math.floor(full.highestPerson / personStep)
  const personAt = (at: number) => 1 + Math.floor(Math.floor(at * people) * personStep)
  const nm = (person: number) => `nm${String(person).padStart(7, '0')}`

  const series: number[] = []
  for (let index = 0; ; index++) {
    const id = 1 + Math.floor(index * titleStep)
    if (id > full.highestTitle) break
    if (kindOf(id) === 'tvSeries') series.push(id)
  }
  for (const id of idsAsText(titleStep)) {
    const kind = kindOf(id)
    const episodeOf = kind === 'tvEpisode' ? skewed(series, chance(id >>> 4, 3)) : null
    const tt = `tt${String(id).padStart(7, '0')}`
    const year = 1920 + Math.floor(105 * chance(id, 4) ** 0.4)
    const name = episodeOf === null ? titleName(id) : chance(id, 5) < 0.5 ? `Episode #${1 + Math.floor(chance(id, 6) * 9)}.${1 + Math.floor(chance(id, 7) * 24)}` : titleName(id)
    write('title.basics', tt, kind, name, name, 0, chance(id, 8) < 0.03 ? '\\N' : year, '\\N', chance(id, 9) < 0.5 ? '\\N' : 20 + Math.floor(chance(id, 10) * 100), pick(['Drama', 'Comedy', 'Drama,Romance', 'Comedy,Family', 'Action,Thriller'], chance(id, 11)))
    if (episodeOf !== null) write('title.episode', tt, `tt${String(episodeOf).padStart(7, '0')}`, 1 + Math.floor(chance(id, 12) * 9), 1 + Math.floor(chance(id, 13) * 24))
    if (chance(id, 14) < 0.13) write('title.ratings', tt, (1 + 9 * chance(id, 15)).toFixed(1), Math.floor(5 + 2_000_000 * chance(id, 16) ** 12))
    // Half of the alternative titles of an episode are the word for "episode" in another language.
    const akas = Math.floor(chance(id, 17) * 10.2)
    for (let at = 1; at <= akas; at++)
      write('title.akas', tt, at, at === 1 ? name : episodeOf !== null ? `${pick(['Episodio', 'Folge', 'Épisode', 'Episódio', 'エピソード'], chance(id, at, 18))} #1.${1 + Math.floor(chance(id, 7) * 24)}` : chance(id, at, 19) < 0.4 ? name : titleName(id + at * 7919), at === 1 ? '\\N' : pick(['US', 'GB', 'DE', 'FR', 'JP', 'IN', 'ES'], chance(id, at, 20)), '\\N', at === 1 ? 'original' : 'imdbDisplay', '\\N', at === 1 ? 1 : 0)

    // The regulars of a series are in each of its episodes.
    const cast = Math.floor(3 + chance(id, 21) * 10.8)
    const person = (at: number) => personAt((at <= 4 ? chance(episodeOf ?? id, at, 22) : chance(id, at, 23)) ** 3)
    const [directors, writers]: [string[], string[]] = [[], []]
    for (let at = 1; at <= cast; at++) {
      const category = at === cast ? 'director' : at === cast - 1 ? 'writer' : pick(['actor', 'actress', 'actor', 'actress', 'producer', 'composer', 'self', 'editor'], at < 5 ? chance(id, at, 24) * 0.5 : chance(id, at, 24))
      const id2 = nm(person(at))
      if (category === 'director') directors.push(id2)
      if (category === 'writer') writers.push(id2)
      const character = category === 'actor' || category === 'actress' ? (chance(id, at, 25) < 0.85 ? `["${personName(Math.floor(chance(episodeOf ?? id, at, 26) * 1e9)).split("'").join('')}"]` : '\\N') : '\\N'
      write('title.principals', tt, at, id2, category, category === 'producer' ? 'executive producer' : category === 'writer' && chance(id, 27) < 0.2 ? 'created by' : '\\N', character)
    }
    write('title.crew', tt, directors.join(',') || '\\N', writers.join(',') || '\\N')
  }
  for (const id of idsAsText(personStep, full.highestPerson)) {
    const birth = chance(id, 30) < 0.05 ? 1900 + Math.floor(chance(id, 31) * 105) : null
    const known = Array.from({ length: Math.floor(chance(id, 32) * 5) }, (_, at) => `tt${String(1 + Math.floor(Math.floor(chance(id, at, 33) * full.titles * size) * titleStep)).padStart(7, '0')}`)
    write('name.basics', nm(id), personName(id), birth ?? '\\N', birth !== null && chance(id, 34) < 0.3 ? birth + 60 : '\\N', pick(['actor', 'actress', 'director,writer', 'miscellaneous', 'producer', 'actor,producer,soundtrack', '\\N'], chance(id, 35)), known.join(',') || '\\N')
  }
  for (const file of files.values()) file.close()
}

function kindOf(id: number): string {
  const at = chance(id, 1)
  if (at < 0.75) return 'tvEpisode'
  if (at < 0.84) return 'short'
  if (at < 0.9) return 'movie'
  if (at < 0.925) return 'tvSeries'
  return pick(['video', 'tvMovie', 'tvMiniSeries', 'tvSpecial', 'videoGame'], chance(id, 2))
}

/** Every id of a step, in the order of the ids as text: 1000000, 10000000 to 10000009, 1000001, … */
function* idsAsText(step: number, highest = full.highestTitle): Generator<number> {
  const isThere = (id: number) => id >= 1 && id <= highest && 1 + Math.floor(Math.ceil((id - 1) / step) * step) === id
  for (let short = 1; short < 10_000_000; short++) {
    if (isThere(short)) yield short
    if (short >= 1_000_000 && short * 10 <= highest) for (let id = short * 10; id < short * 10 + 10; id++) if (isThere(id)) yield id
  }
}

export function personName(id: number): string {
  const given = skewed(names.given, chance(id, 40))
  const surname = skewed(names.surnames, chance(id, 41))
  return chance(id, 42) < 0.04 ? `${given} ${pick(names.given, chance(id, 43))[0]!}. ${surname}` : `${given} ${surname}`
}

export function titleName(id: number): string {
  const word = (at: number) => skewed(words.nouns, chance(id, at))
  const adjective = pick(words.adjectives, chance(id, 50))
  const at = chance(id, 51)
  if (at < 0.25) return `The ${adjective} ${word(52)}`
  if (at < 0.4) return `${word(52)} of the ${word(53)}`
  if (at < 0.5) return `${adjective} ${word(52)} ${2 + Math.floor(chance(id, 54) * 4)}`
  if (at < 0.6) return `${word(52)}: The ${adjective} ${word(53)}`
  if (at < 0.7) return `${pick(names.given, chance(id, 55))}'s ${word(53)}`
  if (at < 0.8) return word(52)
  return `${adjective} ${word(52)} & ${word(53)}`
}

/** Writes lines in large pieces. */
class LineFile {
  readonly #file: number
  #lines: string[] = []
  #length = 0

  constructor(path: string, name: ImdbFile) {
    this.#file = openSync(path, 'w')
    this.line(imdbColumns[name].join('\t'))
  }

  line(line: string): void {
    this.#lines.push(line)
    this.#length += line.length
    if (this.#length > 1 << 20) this.#flush()
  }

  close(): void {
    this.#flush()
    closeSync(this.#file)
  }

  #flush(): void {
    if (this.#lines.length > 0) writeSync(this.#file, `${this.#lines.join('\n')}\n`)
    this.#lines = []
    this.#length = 0
  }
}
