import type { Command, Option } from './command.ts'
import { columnsOf, wrap, type Paper } from './paper.ts'

/** The page of `reprise --help`: what it is for, three lines to begin with, every command. */
export function generalHelp(commands: readonly Command[], paper: Paper): string {
  const { width } = paper
  return [
    paper.ink('heading', 'reprise: the record behind a reunion'),
    '',
    wrap('Reads entertainment news and posts: what was made, who was in it, who said what about making more, to whom and when, who was seen together, where the next one stands. Every line opens the sentence it came from.', width),
    '',
    paper.ink('heading', 'To begin'),
    ...table([
      ['reprise examples', 'a desk with a few clippings, to look around'],
      ['reprise read clipping.html', 'what one article says; nothing is kept'],
      ['reprise add clippings/', 'keep your own in the record'],
      ['reprise serve', 'open the record in the browser'],
    ], width),
    '',
    paper.ink('heading', 'Commands'),
    ...table(commands.map(({ name, summary }) => [name, summary]), width),
    '',
    wrap('`reprise COMMAND --help` tells more of each, with lines to try. A record is one file in your data folder; `--record PATH` or REPRISE_RECORD names another, or a PostgreSQL database (postgres://…).', width),
    '',
  ].join('\n')
}

/** The page of `reprise COMMAND --help`. */
export function commandHelp(command: Command, paper: Paper): string {
  const { width } = paper
  const options: readonly (readonly [string, Option])[] = [
    ...Object.entries(command.options),
    ['help', { type: 'boolean', short: 'h', help: 'Show this page.' }],
  ]
  return [
    paper.ink('heading', `reprise ${command.name}: ${command.summary}`),
    '',
    ...command.usage.map((form) => wrap(`reprise ${command.name} ${form}`.trimEnd(), width, '  ', '      ')),
    '',
    ...command.about.split(/\n\s*\n/u).flatMap((paragraph) => [...paragraphOf(paragraph, width), '']),
    paper.ink('heading', 'Options'),
    ...table(options.map(([name, option]) => [spelling(name, option), option.help]), width),
    '',
    paper.ink('heading', 'Try'),
    ...command.examples.flatMap(([line, shows]) => [`  ${line}`, wrap(shows, width, '      ')]),
    '',
  ].join('\n')
}

/** Running text; lines of two columns stay lines: "  accept, reject  a fact is right, or is none". */
function paragraphOf(paragraph: string, width: number): readonly string[] {
  const rows = paragraph.split('\n').map((line) => /^ {2}(\S.*?) {2,}(\S.*)$/u.exec(line))
  return rows.every((row) => row !== null) ? table(rows.map((row) => [row[1]!, row[2]!]), width) : [wrap(paragraph, width)]
}

/** `-h, --help` or `--record PATH`. */
export function spelling(name: string, option: Option): string {
  const short = option.short === undefined ? '' : `-${option.short}, `
  return option.type === 'boolean' ? `${short}--${name}` : `${short}--${name} ${option.value}`
}

/** Two columns; a left side that is too long for its column has a line of its own. */
function table(rows: readonly (readonly [left: string, right: string])[], width: number): readonly string[] {
  const column = Math.min(28, Math.max(...rows.map(([left]) => columnsOf(left)))) + 4
  return rows.map(([left, right]) => {
    const start = `  ${left}`
    const indent = ' '.repeat(column)
    return columnsOf(start) + 2 <= column ? wrap(right, width, start.padEnd(column), indent) : `${start}\n${wrap(right, width, indent)}`
  })
}
