import type { Measurement } from './measure.ts'
import { f1, meanF1, precision, recall, share } from './tally.ts'
import type { Miss } from './tally.ts'

const percent = (value: number): string => (100 * value).toFixed(1)

/** A measurement as a Markdown table: a row a kind, the details in a line below, the mean last. */
export function measurementTable({ set, mode, documents, score, seconds }: Measurement): string {
  const header = ['', 'gold', 'found', 'right', 'P', 'R', 'F1']
  const rows = Object.entries(score.tallies).map(([kind, tally]) => [
    kind, String(tally.gold), String(tally.found), String(tally.right),
    percent(precision(tally)), percent(recall(tally)), percent(f1(tally)),
  ])
  const widths = header.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(Math.max(1, width - 1))}:`)).join(' | ')} |`
  const rates = Object.entries(score.rates).map(([detail, rate]) => `${detail} ${rate.right}/${rate.of} ${percent(share(rate))}`)
  return [
    `### ${set.name}, ${mode} (${documents} documents, ${seconds.toFixed(1)} s)`, '',
    line(header), rule, ...rows.map(line), '',
    ...(rates.length > 0 ? [`${rates.join(' · ')}`, ''] : []),
    `mean F1 ${percent(meanF1(score))}`,
  ].join('\n')
}

/** Each miss in a line: document, kind, line of the text, what, and the words that stand there. */
export function missLines({ score, readings }: Measurement): readonly string[] {
  return score.misses.map((miss) => {
    const text = readings.get(miss.document)?.text ?? ''
    const place = placeOf(miss, text)
    const line = place === null ? '' : String(text.slice(0, place).split('\n').length)
    return [miss.document, miss.kind, line, oneLine(miss.what), place === null ? '' : excerpt(text, place)].join('\t')
  })
}

function placeOf({ where }: Miss, text: string): number | null {
  if (where === null || typeof where === 'number') return where
  const found = text.indexOf(where)
  // A gold name may be spelt with another apostrophe than the text, or pieced together: its first words will do.
  const place = found >= 0 ? found : text.indexOf(where.split(/[\s'’]/u)[0] ?? where)
  return place >= 0 ? place : null
}

function excerpt(text: string, place: number): string {
  const start = Math.max(text.lastIndexOf('\n', place) + 1, place - 60)
  const end = text.indexOf('\n', place)
  return oneLine(text.slice(start, Math.min(end < 0 ? text.length : end, place + 100)))
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()
