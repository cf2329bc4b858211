import type { Markup } from '#text'
import { cleanLine } from '../characters.ts'
import { dateOf, dayNamed } from '../dates.ts'
import { elementsWithin, type PageElement } from './tree.ts'

/** A post that an article embeds, as the page gives it. */
export interface EmbeddedPost {
  readonly markup: Omit<Markup, 'start' | 'end'>
  /** The post's own words, line by line; an empty line parts paragraphs. */
  readonly lines: readonly string[]
  /** The line that says whose post it is: "— Wanda Brightwell (@wanda) May 3, 2021"; `null` when the page has none. */
  readonly attribution: string | null
}

const platforms: readonly (readonly [classPattern: RegExp, platform: string])[] = [
  [/\btwitter-(?:tweet|video)\b/u, 'Twitter'],
  [/\binstagram-media\b/u, 'Instagram'],
  [/\bbluesky-embed\b/u, 'Bluesky'],
  [/\btiktok-embed\b/u, 'TikTok'],
  [/\btext-post-media\b/u, 'Threads'],
  [/\bmastodon-embed\b/u, 'Mastodon'],
  [/\bfb-(?:post|xfbml-parse-ignore)\b/u, 'Facebook'],
  [/\breddit-(?:embed-bq|card)\b/u, 'Reddit'],
]

/** The platform of an element that embeds a post; `null` when it embeds none. */
export function embedsPostOf(element: PageElement): string | null {
  const classes = element.attributes['class']
  if (classes === undefined) return null
  const platform = platforms.find(([pattern]) => pattern.test(classes.slice(0, 500)))?.[1] ?? null
  return platform === 'Twitter' && linksTo(element, 'https://x.com/') ? 'X' : platform
}

const attributionLine = /^(?:[—–]|-{1,2} )\s*\S|^A (?:post|photo|video|reel|carousel|story) shared by |^Post(?:ed)? by |^by u\//iu
const attributionAtEnd = /^(.*\S)\s+([—–] ?[^—–]{1,120}\(@[^)]{1,80}\).{0,60})$/u
const platformWords = /^(?:view (?:this )?(?:post|profile|more|photo)?.{0,20}\bon \w+|view on \w+|♬ .*|@\S+|#?\s*sponsored|watch on \w+)$/iu
const pictureLinks = /(?:\s*(?:https?:\/\/t\.co\/\w+|pic\.(?:twitter|x)\.com\/\w+))+$/u
const authorOfAttribution = /^(?:[—–-]+|A \w+ shared by|Post(?:ed)? by|by)\s*(.{1,120}?)\s*(?:\(@?[^)]{1,80}\)|\bon (?:\p{Lu}\p{L}+,? )?\p{Lu}\p{L}+ \d|$)/iu

/**
 * A post out of its embedding.
 *
 * @param text the embedding's words, line by line
 */
export function embeddedPost(element: PageElement, platform: string, text: string): EmbeddedPost {
  const lines: string[] = []
  let attribution: string | null = null
  let handle: string | null = null
  for (const whole of text.split('\n')) {
    let line = whole
    const split = attributionAtEnd.exec(line.slice(-4000))
    if (split && line.length <= 4000) {
      line = split[1]!
      attribution ??= split[2]!
    }
    if (attributionLine.test(line)) attribution ??= line
    else if (platformWords.test(line.slice(0, 200))) handle ??= /^@\S+$/u.exec(line)?.[0] ?? null
    else lines.push(line.replace(pictureLinks, ''))
  }
  while (lines.length > 0 && lines.at(-1)!.trim() === '') lines.pop()
  while (lines.length > 0 && lines[0]!.trim() === '') lines.shift()
  const author = cleanLine(attribution && authorOfAttribution.exec(attribution.slice(0, 300))?.[1]) ?? handle
  const publishedAt = timeWithin(element) ?? (attribution && dayNamed(attribution))
  return {
    markup: { element: 'post', publisher: platform, ...(author && { author }), ...(publishedAt && { publishedAt }) },
    lines,
    attribution,
  }
}

function timeWithin(element: PageElement): string | null {
  for (const within of elementsWithin(element)) {
    const moment = within.name === 'time' ? within.attributes['datetime'] : undefined
    if (moment !== undefined) return dateOf(moment)
  }
  return null
}

function linksTo(element: PageElement, address: string): boolean {
  for (const within of elementsWithin(element)) if (within.attributes['href']?.startsWith(address)) return true
  return false
}
