/**
 * Words from a source or the record, wherever they stand alone: set apart from the direction of the text around them,
 * and with the marks that would turn letters round made visible.
 */
export function Words({ children }: { readonly children: string }) {
  return <bdi>{visible(children)}</bdi>
}

/** The words with every override of direction shown as what it is: otherwise a clipping could show other words than it holds. */
export function visible(words: string) {
  const parts = words.split(/([\u202d\u202e])/u)
  if (parts.length === 1) return words
  return parts.map((part) =>
    part === '\u202d' || part === '\u202e'
      ? <abbr class="override" title="A character that turns the direction of letters round">{part === '\u202e' ? '[RLO]' : '[LRO]'}</abbr>
      : part,
  )
}

/** The same for places that hold text alone: the page's title, a choice in a list, the chart. */
export function plainly(words: string): string {
  return words.replaceAll('\u202e', '[RLO]').replaceAll('\u202d', '[LRO]')
}
