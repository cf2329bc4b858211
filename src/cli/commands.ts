import { add } from './add.ts'
import { backup } from './backup.ts'
import { brief } from './brief.ts'
import { catalogue } from './catalogue.ts'
import { check } from './check.ts'
import type { Command } from './command.ts'
import { dossier } from './dossier.ts'
import { examples } from './examples.ts'
import { exportRecord } from './export-record.ts'
import { history } from './history.ts'
import { importRecord } from './import-record.ts'
import { quotes } from './quotes.ts'
import { read } from './read.ts'
import { reread } from './reread.ts'
import { search } from './search.ts'
import { review } from './review.ts'
import { serve } from './serve.ts'
import { watch } from './watch.ts'

/** Every command, in the order in which help lists them. A new one is a file of its own and a name here. */
export const commands: readonly Command[] = [
  examples, read, add, dossier, brief, quotes, watch, review, search, serve, catalogue, history, reread, check, backup, exportRecord, importRecord,
]
