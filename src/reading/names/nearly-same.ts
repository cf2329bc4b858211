/** Whether two words differ by one letter lost, doubled, changed or swapped, as a slip of the pen makes them. The first letter must be the same. */
export function nearlySame(one: string, other: string): boolean {
  if (one === other) return false
  if (Math.abs(one.length - other.length) > 1 || one[0] !== other[0]) return false
  let i = 0
  while (i < one.length && one[i] === other[i]) i++
  const rest = (word: string, from: number) => word.slice(from)
  return rest(one, i + 1) === rest(other, i + 1) || rest(one, i) === rest(other, i + 1) || rest(one, i + 1) === rest(other, i)
    || (one[i] === other[i + 1] && one[i + 1] === other[i] && rest(one, i + 2) === rest(other, i + 2))
}
