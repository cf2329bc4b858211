import type { Options } from './command.ts'

/** For every command that opens the record. */
export const recordOption = {
  record: { type: 'string', value: 'PATH', help: 'The record: a file, made when it is not there, or postgres://… Else REPRISE_RECORD, else the one in your data folder.' },
} as const satisfies Options

/** For every command that links names. */
export const catalogueOption = {
  catalogue: { type: 'string', value: 'PATH', help: 'Reference data to link names with: an imported catalogue, or a folder of small IMDb-format TSV files.' },
} as const satisfies Options

/** For every command with an answer for programs. */
export const jsonOption = {
  json: { type: 'boolean', help: 'Print the answer as JSON.' },
} as const satisfies Options

/** For commands that take documents in. */
export const publishedOption = {
  published: { type: 'string', value: 'DATE', help: 'When it was published, as 2026-05-04, where the document does not say. Relative dates count from it.' },
} as const satisfies Options
