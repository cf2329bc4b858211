import type { Span } from './span.ts'

/** What a stretch of text was in the page or feed that it came from. */
export interface Markup extends Span {
  /**
   * `post`: a post that an article embeds. `heading`, `quote`, `caption`, `item` (of a list) and `turn` are blocks;
   * `emphasis` (italics, `<cite>`) is a stretch within one. `aside`: related links, newsletter calls and the like.
   */
  readonly element: 'heading' | 'quote' | 'post' | 'caption' | 'item' | 'emphasis' | 'aside'
  /** Of an embedded post: the account's display name, where the page gives it. */
  readonly author?: string
  /** Of an embedded post: its date as ISO 8601, where the page gives it. */
  readonly publishedAt?: string
  /** Of an embedded post: the platform, where the page gives it. */
  readonly publisher?: string
}

/** What comes in: an article or a post, with what is known of its origin. `null` is unknown, never guessed. */
export interface Document {
  readonly id: string
  readonly kind: 'article' | 'post'
  /** Paragraphs are parted by a blank line or a line break; never changed on the way. */
  readonly text: string
  /** In order of `start`. Empty for plain text. */
  readonly markup: readonly Markup[]
  readonly url: string | null
  /** The outlet of an article, the platform of a post. */
  readonly publisher: string | null
  /** Byline, or the account's display name. */
  readonly author: string | null
  /** Headline. */
  readonly title: string | null
  /** ISO 8601 date or date-time. */
  readonly publishedAt: string | null
  /** BCP 47. */
  readonly language: string | null
}
