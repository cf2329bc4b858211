/** Fewer breaks within paragraphs are not enough to tell that a program wrapped the lines. */
const fewestBreaks = 3
const narrowestWrap = 40
const widestWrap = 120
const mostWraps = 0.75

/**
 * A plain text file's words as they are, without blank space at its ends; but lines that a program wrapped at a width
 * are joined again, for a sentence is read line by line. A break counts as wrapped when the next word would not have fitted.
 */
export function plainText(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd())
  while (lines.length > 0 && lines.at(-1) === '') lines.pop()
  while (lines.length > 0 && lines[0] === '') lines.shift()
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0)
  if (width < narrowestWrap || width > widestWrap) return lines.join('\n')
  let breaks = 0
  let wraps = 0
  for (let index = 1; index < lines.length; index++) {
    if (lines[index] === '' || lines[index - 1] === '') continue
    breaks++
    if (isWrapped(lines[index - 1]!, lines[index]!, width)) wraps++
  }
  if (breaks < fewestBreaks || wraps < breaks * mostWraps) return lines.join('\n')
  const joined: string[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before && line && isWrapped(before, line, width)) joined.push(before.endsWith('-') && /^\p{Ll}/u.test(line) ? '' : ' ', line.trimStart())
    else joined.push(index === 0 ? '' : '\n', line)
  }
  return joined.join('')
}

function isWrapped(line: string, next: string, width: number): boolean {
  const word = /^\S*/u.exec(next.trimStart())![0]
  return line.length + 1 + word.length > width
}
