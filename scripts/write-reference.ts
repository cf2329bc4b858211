/** Writes the generated part of `docs/reference`. `npm run reference` */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commands } from '#cli'
import { commandReference } from './command-reference.ts'

writeFileSync(join(import.meta.dirname, '..', 'docs', 'reference', 'commands.md'), commandReference(commands))
