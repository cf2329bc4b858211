import { readdirSync, readFileSync } from 'node:fs'

/** What a case expects of one quotation; absent is not checked, `null` is "the text does not say". */
export interface ExpectedQuotation {
  readonly kind: 'direct' | 'mixed' | 'indirect' | 'quotation'
  readonly pieces: readonly string[]
  readonly by?: string | null
  readonly to?: string | null
  readonly in?: string | null
  readonly at?: { readonly from: string | null; readonly to: string | null } | null
}

export interface Case {
  readonly name: string
  readonly file: string
  readonly fields: Readonly<Record<string, string>>
  readonly text: string
  readonly quotations: readonly ExpectedQuotation[] | null
  readonly dates: readonly { readonly start: number; readonly words: string; readonly from: string | null; readonly to: string | null }[]
  readonly persons: readonly { readonly start: number; readonly end: number; readonly name: string | null }[]
  /** Lists of facts by name; each item cut at its bars. */
  readonly lists: Readonly<Record<string, readonly (readonly string[])[]>>
}

const listNames = new Set(['people', 'titles', 'organizations', 'quotations', 'credits', 'releases', 'relations', 'outlooks', 'sightings'])
const fieldNames = new Set(['kind', 'published', 'publisher', 'author', 'title', 'url'])

/** Every case of every `.txt` file in this folder, in order of file and place. */
export function readCases(): Case[] {
  const folder = import.meta.dirname
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(`${folder}/${file}`, 'utf8')
        .split(/^(?=# )/mu)
        .filter((part) => part.startsWith('# '))
        .map((part) => parseCase(file, part)),
    )
}

/** Read one case as test/cases/README.md describes it. Throws with the case's name where a label is not understood. */
export function parseCase(file: string, source: string): Case {
  const lines = source.split('\n')
  const name = lines[0]!.slice(2).trim()
  const fields: Record<string, string> = {}
  let at = 1
  for (; at < lines.length && lines[at]!.trim() !== ''; at++) {
    const match = /^(\w+):\s*(.*)$/u.exec(lines[at]!)
    if (match === null || !fieldNames.has(match[1]!)) throw new Error(`${file}, "${name}": "${lines[at]}" is no field of a document. Put a blank line before the text.`)
    fields[match[1]!] = match[2]!
  }
  const lists: Record<string, string[][]> = {}
  let end = lines.length
  while (end > at) {
    const line = lines[end - 1]!.trim()
    const match = /^(\w+):\s*(.+)$/u.exec(line)
    if (line === '') end--
    else if (match !== null && listNames.has(match[1]!)) {
      const items = (lists[match[1]!] ??= [])
      if (match[2] !== 'none') items.unshift(match[2]!.split('|').map((part) => part.trim()))
      end--
    } else break
  }
  const marked = lines.slice(at, end).join('\n').trim().split(/\n\s*\n/u).map((paragraph) => paragraph.replace(/\s*\n\s*/gu, ' ').replace(/\\n/gu, '\n')).join('\n\n')
  return { name, file, fields, lists, ...takeLabels(marked, `${file}, "${name}"`, lists['quotations'] !== undefined) }
}

function takeLabels(marked: string, where: string, noQuotations: boolean): Pick<Case, 'text' | 'quotations' | 'dates' | 'persons'> {
  const quotations: (Omit<ExpectedQuotation, 'pieces'> & { pieces: string[] })[] = []
  const dates: { start: number; words: string; from: string | null; to: string | null }[] = []
  const persons: { start: number; end: number; name: string | null }[] = []
  let text = ''
  const open: { label: string; start: number }[] = []
  for (let i = 0; i < marked.length; i++) {
    const character = marked[i]!
    if (character === '{') {
      const colon = marked.indexOf(': ', i)
      if (colon < 0) throw new Error(`${where}: a brace without a label.`)
      open.push({ label: marked.slice(i + 1, colon), start: text.length })
      i = colon + 1
    } else if (character === '}') {
      const label = open.pop()
      if (label === undefined) throw new Error(`${where}: a closing brace without an opening one.`)
      close(label.label, label.start)
    } else text += character
  }
  if (open.length > 0) throw new Error(`${where}: "{${open[0]!.label}" is never closed.`)
  quotations.sort((one, other) => text.indexOf(one.pieces[0]!) - text.indexOf(other.pieces[0]!))
  return { text, quotations: quotations.length > 0 || noQuotations ? quotations : null, dates, persons }

  function close(label: string, start: number): void {
    const words = text.slice(start)
    const [kind] = label.split(' ')
    if (kind === 'more') {
      const last = quotations.at(-1)
      if (last === undefined) throw new Error(`${where}: "more" without a quotation before it.`)
      last.pieces.push(words)
      return
    }
    if (kind === 'date') {
      dates.push({ start, words, ...rangeOf(label.slice(5)) })
      return
    }
    if (kind === 'person') {
      persons.push({ start, end: text.length, name: label.slice(7) === 'nobody' ? null : label.slice(7) })
      return
    }
    const match = /^(direct|mixed|indirect|quotation)(?: by ("[^"]+"|.+?))?(?: to ("[^"]+"|.+?))?(?: in ("[^"]+"|.+?))?(?: at (\S+?))?$/u.exec(label)
    if (match === null) throw new Error(`${where}: the label "${label}" is not understood.`)
    const value = (word: string) => (word === 'nobody' || word === 'nothing' ? null : word.replace(/^"|"$/gu, ''))
    quotations.push({
      kind: match[1] as ExpectedQuotation['kind'], pieces: [words],
      ...(match[2] === undefined ? {} : { by: value(match[2]) }),
      ...(match[3] === undefined ? {} : { to: value(match[3]) }),
      ...(match[4] === undefined ? {} : { in: value(match[4]) }),
      ...(match[5] === undefined ? {} : { at: match[5] === 'nothing' ? null : rangeOf(match[5]) }),
    })
  }
}

/** "2024-05-01", "2024-05-01..2024-05-07", or "open": a date whose ends are unknown. */
function rangeOf(words: string): { from: string | null; to: string | null } {
  if (words === 'open') return { from: null, to: null }
  const [from, to] = words.split('..')
  return { from: from!, to: to ?? from! }
}
