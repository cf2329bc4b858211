import { covers, tokenIndexAt, type Layout, type Quoted, type Span } from '#text'
import type { Named } from '../names/mentions.ts'

/** Words between outermost quotation marks, over as many paragraphs as they run. */
export interface Stretch extends Span {
  /** Without the marks, one a paragraph. */
  readonly inner: readonly Span[]
  /** Tokens from the opening mark to the closing one; of the first and the last paragraph they run through. */
  readonly firstToken: number
  readonly endToken: number
  /** Index of the paragraph that it begins in, and of the one that it ends in. */
  readonly paragraph: number
  readonly lastParagraph: number
  readonly closed: boolean
}

/** Which tokens of a document stand in quotation marks, titles left out, and which are the writer's own. */
export interface SpeechMap {
  /** In text order, never overlapping. */
  readonly stretches: readonly Stretch[]
  /** For each token the index of its stretch, or -1 for the writer's own words. */
  readonly stretchOf: Int32Array
  /** For each token 1 if a sentence starts with it, else 0. */
  readonly sentenceStart: Uint8Array
}

/** Find the stretches between outermost marks. What is nothing but a title's name, and what stands inside another stretch, is left out. */
export function mapSpeech(layout: Layout, named: Named): SpeechMap {
  const stretches: Stretch[] = []
  const stretchOf = new Int32Array(layout.tokens.length).fill(-1)
  const titles = named.titles.mentions
  let title = 0
  let paragraph = 0
  let end = 0
  let open: { quoted: Quoted; inner: Span[]; paragraph: number } | null = null
  for (const quoted of layout.quoted) {
    if (quoted.start < end) continue
    while (title < titles.length && titles[title]!.end <= quoted.inner.start) title++
    while (paragraph + 1 < layout.paragraphs.length && layout.paragraphs[paragraph + 1]!.start <= quoted.start) paragraph++
    const alone = titles[title]
    if (alone !== undefined && isTitleAlone(layout.text, quoted.inner, alone) || open === null && quoted.closed && isName(layout, quoted)) {
      // A title in marks may hold marks of its own, but no words that anybody says.
      end = quoted.closed ? quoted.end : end
      continue
    }
    if (quoted.inner.end <= quoted.inner.start) continue
    end = quoted.end
    const home = layout.paragraphs[paragraph]!
    const goesOn = open !== null && paragraph === open.paragraph + 1 && quoted.start === home.start && quoted.marks === open.quoted.marks
    if (open !== null && !goesOn) {
      stretches.push(closeStretch(layout, open.quoted, open.inner, open.quoted, stretches.length, stretchOf, open.paragraph, open.paragraph))
      open = null
    }
    if (!quoted.closed) {
      if (open === null) open = { quoted, inner: [quoted.inner], paragraph }
      else {
        open.inner.push(quoted.inner)
        open.paragraph = paragraph
      }
      continue
    }
    if (open !== null) {
      const first = paragraph - open.inner.length
      stretches.push(closeStretch(layout, open.quoted, [...open.inner, quoted.inner], quoted, stretches.length, stretchOf, first, paragraph))
      open = null
    } else stretches.push(closeStretch(layout, quoted, [quoted.inner], quoted, stretches.length, stretchOf, paragraph, paragraph))
  }
  if (open !== null) stretches.push(closeStretch(layout, open.quoted, open.inner, { ...open.quoted, end: open.inner.at(-1)!.end }, stretches.length, stretchOf, open.paragraph - open.inner.length + 1, open.paragraph))
  return { stretches, stretchOf, sentenceStart: markSentences(layout, named, stretches, stretchOf) }
}

function closeStretch(layout: Layout, first: Quoted, inner: readonly Span[], last: Quoted, index: number, stretchOf: Int32Array, paragraph: number, lastParagraph: number): Stretch {
  const firstToken = tokenIndexAt(layout, first.start)
  const endToken = Math.max(firstToken + 1, tokenIndexAt(layout, last.end))
  stretchOf.fill(index, firstToken, endToken)
  return { start: first.start, end: last.end, inner, firstToken, endToken, paragraph, lastParagraph, closed: last.closed }
}

/** Where the writer's sentences start. Words in marks hold no start; a name with a full stop ("E! News") does not end one. */
function markSentences(layout: Layout, named: Named, stretches: readonly Stretch[], stretchOf: Int32Array): Uint8Array {
  const { tokens, paragraphs } = layout
  const starts = new Uint8Array(tokens.length)
  for (const { firstToken } of layout.sentences) starts[firstToken] = stretchOf[firstToken]! < 0 && !/^[\p{Ll})\],;:]/u.test(tokens[firstToken]!.text) ? 1 : 0
  for (const mentions of [named.people.mentions, named.titles.mentions, named.organizations.mentions])
    for (const mention of mentions) {
      let token = tokenIndexAt(layout, mention.start) + 1
      for (; token < tokens.length && tokens[token]!.start < mention.end; token++) starts[token] = 0
    }
  // Tokens between paragraphs are those of lines that were left out: nothing runs into them.
  for (const { firstToken, endToken } of paragraphs) {
    starts[firstToken] = 1
    if (endToken < tokens.length) starts[endToken] = 1
  }
  for (const stretch of stretches) {
    const before = tokens[stretch.firstToken - 1]
    if (before === undefined || stretch.firstToken === paragraphs[stretch.paragraph]!.firstToken || /[.!?…\p{Extended_Pictographic}]$/u.test(before.text)) starts[stretch.firstToken] = 1
    const after = tokens[stretch.endToken]
    const last = layout.text[stretch.inner.at(-1)!.end - 1] ?? ''
    if (after !== undefined && stretchOf[stretch.endToken]! < 0 && /[.!?…]/u.test(last) && /^[\p{Lu}\p{N}]/u.test(after.text)) starts[stretch.endToken] = 1
  }
  return starts
}

/** Nouns beside which marks hold a name: "the podcast “Second Helpings”", "the “Stargazers” podcast". */
const namedThings = /^(?:podcast|show|series|film|movie|pilot|episode|sitcom|drama|comedy|thriller|song|single|album|book|novel|memoir|play|musical|documentary|special|magazine|newsletter|column|blog|titled|entitled|called|named|nicknamed|dubbed|character|franchise|remake|sequel|prequel|reboot|short|hit|classic|track|hosts?|fans?|star|stars|creator|director|alum|actor|actress|cast)$/u

/** Capitalised words in marks, without a sentence's end, that are the name of something rather than words said. */
function isName(layout: Layout, quoted: Quoted): boolean {
  if (quoted.inner.end - quoted.inner.start > 70) return false
  const whole = layout.text.slice(quoted.inner.start, quoted.inner.end)
  const words = whole.replace(/[,.]$/u, '')
  if (/[!?…]\s*$/u.test(whole)) return false
  if (!words.split(/\s+/u).every((word) => /^[^\p{L}\p{N}]*(?:[\p{Lu}\p{N}]|(?:a|an|the|of|and|in|on|to|for|at|by|with|from|de|la|&|or|is)[^\p{L}]*$)/u.test(word))) return false
  const at = tokenIndexAt(layout, quoted.start)
  const after = tokenIndexAt(layout, quoted.end)
  const before = layout.tokens[at - 1]?.lower ?? ''
  if (whole.endsWith('.') || (before === "'s" || before === 'on' || before === 'of') && words.includes(' ')) return words.includes(' ') && (namedThings.test(before) || /^(?:'s|on|of|in|from)$/u.test(before) || (before === ',' && namedThings.test(layout.tokens[at - 2]?.lower ?? '')))
  return namedThings.test(before) || namedThings.test(layout.tokens[after]?.lower ?? '') || words === words.toUpperCase() && words.length > 8 || before === 'the' && layout.tokens[at - 2]?.lower === 'as' || (before === 'as' && words.includes(' '))
}

/** Whether marks hold a title's name and at most the mark of the sentence around it. */
function isTitleAlone(text: string, inner: Span, title: Span): boolean {
  const around = text.slice(inner.start, Math.max(inner.start, title.start)) + text.slice(Math.min(title.end, inner.end), inner.end)
  return (covers(inner, title) || covers(title, inner)) && /^[\s.,;:!?…*_“”"‘’']*$/u.test(around)
}
