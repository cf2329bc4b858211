import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import type { Span } from './span.ts'

/** Universal part of speech tags, as wink-nlp gives them; `SPACE` never reaches a token. */
export type PartOfSpeech =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON'
  | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X'

/** A word, number or mark. Clitics stand apart ("did" + "n't", "Mara" + "'s"). */
export interface Token extends Span {
  readonly text: string
  /** `text` in lower case, curly apostrophes straightened. */
  readonly lower: string
  readonly pos: PartOfSpeech
}

/** Tokens in text order, and the index of the first token of each sentence, ascending. */
export interface Tokens {
  readonly tokens: readonly Token[]
  readonly sentenceStarts: readonly number[]
}

let tagger: ReturnType<typeof winkNLP> | undefined

/**
 * More characters than this without white space are no words of English: an address, a row of marks, an attack. The
 * library takes quadratic time over them, so they are cut here.
 */
const longestRun = 160
const pieces = /[\p{L}\p{N}\p{M}]+|\S/gu

/**
 * Cut `text` into tokens with parts of speech, and guess where sentences start.
 * White space belongs to no token; everything else belongs to exactly one. Takes time linear in the text.
 */
export function tokenize(text: string): Tokens {
  const runs = overlongRuns(text)
  if (runs.length === 0) return tag(text)
  // The runs are blanked out for the tagger and their pieces put back among its tokens.
  let blanked = ''
  let last = 0
  for (const run of runs) {
    blanked += text.slice(last, run.start) + ' '.repeat(run.end - run.start)
    last = run.end
  }
  const tagged = tag(blanked + text.slice(last))
  const starts = new Set(tagged.sentenceStarts.map((index) => tagged.tokens[index]!.start))
  const cut = runs.flatMap((run) => piecesOf(text, run.start, run.end))
  const tokens = [...tagged.tokens, ...cut].sort((one, other) => one.start - other.start)
  const sentenceStarts = tokens.flatMap((token, index) => (index === 0 || starts.has(token.start) ? [index] : []))
  return { tokens, sentenceStarts }
}

function overlongRuns(text: string): Span[] {
  const runs: Span[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at === text.length ? 32 : text.charCodeAt(at)
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9 && code !== 0xa0) continue
    if (at - start > longestRun) runs.push({ start, end: at })
    start = at + 1
  }
  return runs
}

function piecesOf(text: string, start: number, end: number): Token[] {
  const found: Token[] = []
  for (const match of text.slice(start, end).matchAll(pieces)) {
    const at = start + match.index
    const word = match[0].length > 0 && /[\p{L}\p{N}]/u.test(match[0])
    found.push({ start: at, end: at + match[0].length, text: match[0], lower: match[0].toLowerCase(), pos: word ? 'X' : 'PUNCT' })
  }
  return found
}

function tag(text: string): Tokens {
  // Loading the language model takes a tenth of a second: only who reads pays for it.
  tagger ??= winkNLP(model, ['sbd', 'pos'])
  const its = tagger.its
  const parsed = tagger.readDoc(text)
  const collection = parsed.tokens()
  const values = collection.out(its.value) as string[]
  const tags = collection.out(its.pos) as string[]
  const spaces = collection.out(its.precedingSpaces) as string[]
  const starts = new Set<number>()
  for (const [first] of parsed.sentences().out(its.span) as unknown as [number, number][]) starts.add(first)

  const tokens: Token[] = []
  const sentenceStarts: number[] = []
  let at = 0
  let pending = false
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    at += spaces[i]!.length
    // The library may rewrite rare characters; what the text holds decides.
    if (!text.startsWith(value, at)) {
      const found = text.indexOf(value, at)
      if (found >= 0 && found - at < 64) at = found
    }
    if (starts.has(i)) pending = true
    const end = Math.min(text.length, at + value.length)
    if (tags[i] !== 'SPACE' && end > at) {
      if (pending) sentenceStarts.push(tokens.length)
      pending = false
      const word = text.slice(at, end)
      // "Lantern Plus": no conjunction.
      const isName = word === 'Plus' && tokens.at(-1)?.pos === 'PROPN'
      tokens.push({ start: at, end, text: word, lower: word.toLowerCase().replace(/’/gu, "'"), pos: isName ? 'PROPN' : (tags[i] as PartOfSpeech) })
    }
    at = end
  }
  if (tokens.length > 0 && sentenceStarts[0] !== 0) sentenceStarts.unshift(0)
  return { tokens, sentenceStarts }
}
