// node --conditions=source eval/check-corpus.ts [--counts] [--marks] [SET…]
// Checks every annotated document and the catalogue beside it; exit status 1 on any problem.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { annotatedDocuments } from './annotated.ts'
import type { AnnotatedDocument } from './annotated.ts'
import { checkCatalogue } from './check-catalogue.ts'
import { problemsOf, unclaimedMarks } from './check-document.ts'
import { evaluationSets, isThere } from './sets.ts'

const { values: options, positionals: named } = parseArgs({
  allowPositionals: true,
  options: { counts: { type: 'boolean', default: false }, marks: { type: 'boolean', default: false } },
})
const shared = join(import.meta.dirname, '..', '..', 'shared', 'corpus')
let problemCount = 0

for (const set of evaluationSets(shared)) {
  if (set.measure !== 'screen' || !isThere(set) || (named.length > 0 && !named.includes(set.name))) continue
  const documents = annotatedDocuments(set.documents)
  const problems = documents.flatMap(problemsOf)
  if (set.catalogue !== null && existsSync(set.catalogue)) {
    const check = checkCatalogue(set.catalogue, documents)
    problems.push(...check.problems)
    console.log(`${set.name}: its catalogue knows ${check.knownTitles} of ${check.goldTitles} titles and ${check.knownPeople} of ${check.goldPeople} people`)
  }
  for (const problem of problems) console.error(problem)
  if (options.counts) console.log(countsOf(documents))
  if (options.marks) for (const document of documents) for (const words of unclaimedMarks(document)) console.log(`${document.id}: in marks, no quotation: ${words}`)
  console.log(`${set.name}: ${documents.length} documents, ${problems.length} problems`)
  problemCount += problems.length
}
process.exitCode = problemCount > 0 ? 1 : 0

function countsOf(documents: readonly AnnotatedDocument[]): string {
  const counts = new Map<string, number>()
  const count = (what: string, times = 1): void => void counts.set(what, (counts.get(what) ?? 0) + times)
  for (const { gold } of documents) {
    for (const [member, items] of Object.entries(gold)) count(member, (items as readonly unknown[]).length)
    for (const { kind } of gold.quotations) count(`quotations: ${kind}`)
    for (const { stage } of gold.outlooks) count(`outlooks: ${stage}`)
    for (const [, relation] of gold.relations) count(`relations: ${relation}`)
  }
  return [...counts].map(([what, number]) => `  ${what} ${number}`).join('\n')
}
