/** The one of `known` that `word` was probably meant to be: begun the same or at most two slips of the finger away; else `null`. */
export function nearest(word: string, known: readonly string[]): string | null {
  const begun = known.filter((name) => word.length > 1 && name.startsWith(word))
  if (begun.length === 1) return begun[0] ?? null
  const [best] = known
    .map((name) => ({ name, slips: slipsBetween(word.slice(0, 40), name) }))
    .filter(({ name, slips }) => slips <= 2 && slips < name.length / 2)
    .sort((one, other) => one.slips - other.slips)
  return best?.name ?? null
}

/** Letters to add, drop, change or swap with their neighbour. */
function slipsBetween(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= one.length; row++) {
    const above = rows[row - 1] ?? []
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      let slips = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (isSame ? 0 : 1))
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        slips = Math.min(slips, (rows[row - 2]?.[column - 2] ?? 0) + 1)
      }
      current.push(slips)
    }
    rows.push(current)
  }
  return rows[one.length]?.[other.length] ?? 0
}
