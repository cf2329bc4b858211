import { dayIn } from './dates.ts'
import { apReference, reference } from './reference.ts'
import { htmlMarkup } from './markup-html.ts'
import { markdownMarkup } from './markup-markdown.ts'
import type { Markup } from './markup.ts'
import { textMarkup } from './markup-text.ts'
import { fandomMarkup, wikipediaMarkup } from './markup-wikitext.ts'
import type { Piece, Sentence } from './sentence.ts'
import type { Brief } from './write-brief.ts'

/** What a brief is written in. */
export type BriefFormat = 'text' | 'md' | 'html'
/** How it cites: notes at its end, references of Wikipedia or Fandom (in wikitext), or the outlet in brackets after each sentence. */
export type CitationStyle = 'footnotes' | 'wikipedia' | 'fandom' | 'ap'

export const briefFormats: readonly BriefFormat[] = ['text', 'md', 'html']
export const citationStyles: readonly CitationStyle[] = ['footnotes', 'wikipedia', 'fandom', 'ap']

/**
 * A brief as a text to print or paste; ends with a line break. Names, words and headlines are escaped for what it is
 * written in, so that a clipping cannot bring markup of its own. Wiki styles are wikitext, whatever `format` says.
 */
export function renderBrief({ name, paragraphs, sources }: Brief, format: BriefFormat, style: CitationStyle): string {
  const markup = markupOf(format, style)
  const cited = new Set<number>()
  const citation = (sentence: Sentence): string => {
    return sentence.cites.map((number) => {
      const isFirst = !cited.has(number)
      cited.add(number)
      return markup.cite(number, sources[number - 1]!, isFirst)
    }).join('')
  }
  const blocks = paragraphs.map(({ sentences }) => markup.paragraph(sentences.map((sentence, index) => {
    if (style !== 'ap') return `${rendered(sentence.pieces, markup)}${citation(sentence)}`
    const brackets = bracketed(sentence, sentences[index + 1], sources)
    return brackets.length === 0 ? rendered(sentence.pieces, markup) : `${rendered(withoutStop(sentence.pieces), markup)} ${markup.escape(`(${brackets.join('; ')})`)}.`
  }).join(' ')))
  return `${[markup.heading(name), ...blocks, ...(style === 'ap' ? [] : [markup.notes(sources.map((source, index) => [index + 1, reference(source), source]))])].filter((block) => block !== '').join(markup.between)}\n`
}

/** The outlets of a sentence, unless the next one names the same; of an outlet that the sentence names itself only the day. */
function bracketed({ pieces, cites }: Sentence, next: Sentence | undefined, sources: Brief['sources']): readonly string[] {
  if (next?.cites.join() === cites.join()) return []
  const prose = pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')
  return cites.flatMap((number) => {
    const source = sources[number - 1]!
    if (source.publisher === null || !prose.includes(source.publisher)) return [apReference(source)]
    return source.publishedAt === null || prose.includes(dayIn('full', source.publishedAt)) ? [] : [dayIn('ap', source.publishedAt)]
  })
}

function markupOf(format: BriefFormat, style: CitationStyle): Markup {
  if (style === 'wikipedia') return wikipediaMarkup
  if (style === 'fandom') return fandomMarkup
  return format === 'html' ? htmlMarkup : format === 'md' ? markdownMarkup : textMarkup
}

function rendered(pieces: readonly Piece[], markup: Markup): string {
  return pieces.map((piece) => {
    switch (piece.kind) {
      case 'title': return markup.title(piece.text, piece.close)
      case 'quotation': return markup.closesInside ? `“${markup.words(piece.words)}${closeOf(piece)}”` : `“${markup.words(piece.words)}”${piece.close}`
      case 'clause': return markup.words(piece.words)
      default: return markup.escape(piece.text)
    }
  }).join('')
}

/** The comma or full stop inside the marks of a quotation; words that end in a mark of their own take none. */
export function closeOf({ words, close }: Extract<Piece, { kind: 'quotation' }>): string {
  return /[?!…]["'”’)]*$/u.test(words) ? '' : close
}

function withoutStop(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1)
  if (last === undefined) return pieces
  const bare: Piece = 'close' in last ? { ...last, close: '' } : last.kind === 'prose' ? { kind: 'prose', text: last.text.replace(/\.$/u, '') } : last
  return [...pieces.slice(0, -1), bare]
}
