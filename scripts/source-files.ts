import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** One file of code, as the checks see it. */
export interface SourceFile {
  /** From the root, with forward slashes. */
  readonly path: string
  readonly text: string
}

export interface Import {
  /** As it is written: `#text`, `./span.ts`, `node:fs`, `hono`. */
  readonly specifier: string
  /** Counted from 1. */
  readonly line: number
}

/** Every `.ts` and `.tsx` file below a folder of the tree at `root`, in order of path; none where the folder is missing. */
export function sourceFiles(root: string, folder: string): readonly SourceFile[] {
  const top = join(root, folder)
  if (!existsSync(top)) return []
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .sort()
    .map((name) => join(top, name))
    .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
}

/** What a file imports or exports again, types too, statically or on the way. */
export function importsOf(text: string): readonly Import[] {
  const code = withoutComments(text)
  const found = code.matchAll(
    /^[ \t]*(?:import|export)\s+(?:[\w$*{},\s]+?\bfrom\s*)?['"]([^'"\n]+)['"]|\bimport\s*\(\s*['"]([^'"\n]+)['"]|\bimport\.meta\.resolve\(\s*['"]([^'"\n]+)['"]/gmu,
  )
  return [...found].map((match) => ({
    specifier: match[1] ?? match[2] ?? match[3] ?? '',
    line: code.slice(0, match.index).split('\n').length + (match[0].split('\n').length - 1),
  }))
}

/** The same text with comments blanked out, so that what they say does not count; lines and columns stay. */
export function withoutComments(text: string): string {
  return blanked(text, /^\/[/*]/u)
}

/** The same without what stands in plain quotation marks either. */
export function withoutCommentsAndStrings(text: string): string {
  return blanked(text, /^(?:\/[/*]|['"])/u)
}

function blanked(text: string, kinds: RegExp): string {
  // Strings and regular expressions are matched first, so that `//` in an address is no comment.
  return text.replace(
    /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|(?<=[=(,:[!&|?{;]\s*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/|\/\/[^\n]*|\/\*[\s\S]*?\*\//gu,
    (stretch) => (kinds.test(stretch) ? stretch.replace(/[^\n]/gu, ' ') : stretch),
  )
}
