const between = [' ', '\n\n', ', ', '. ', ' (', ') ', '"', ': ', ' 2 ', ' and ', ' as ', ' in ']

/**
 * Texts of one to eight pieces of the given ones, cut anywhere between words and put together with marks and small words: what
 * a crawler, a careless copy or a cut-off page leaves. The same seed gives the same texts.
 */
export function shredsOf(texts: readonly string[], seed: number): () => string {
  let state = seed
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * limit)
  }
  return () => {
    let text = ''
    for (let pieces = 1 + below(8); pieces > 0; pieces--) {
      const words = texts[below(texts.length)]!.split(/(?<=\s)/u)
      const from = below(words.length)
      text += words.slice(from, from + 1 + below(15)).join('') + between[below(between.length)]!
    }
    return text
  }
}
