/** Checks the tree against the house rules and names file, line and rule of every breach. `npm run imports` */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { computingModules, impureWords, lineBudget, mayImport, pureFolders } from './house-rules.ts'
import { importsOf, sourceFiles, withoutCommentsAndStrings, type Import, type SourceFile } from './source-files.ts'

/** One breach of a rule. */
export interface Breach {
  /** `src/reading/read.ts:3`. */
  readonly place: string
  /** What was found there and which rule it breaks, with what to do. */
  readonly message: string
}

export interface HouseCheck {
  /** Empty: the tree keeps the rules. In order of path. */
  readonly breaches: readonly Breach[]
  /** What is allowed, but not for long. */
  readonly warnings: readonly Breach[]
}

/** Checks the tree at `root`. */
export function checkHouse(root: string): HouseCheck {
  const files = sourceFiles(root, 'src')
  const packages = dependenciesOf(root)
  return {
    breaches: [
      ...files.flatMap((file) => importsOf(file.text).flatMap((one) => breachOfImport(file, one, packages))),
      ...files.flatMap(impurities),
      ...files.flatMap((file) => tooLong(file, isTable(file) ? Infinity : lineBudget.fail)),
      ...sourceFiles(root, 'test').flatMap((file) => tooLong(file, lineBudget.tests)),
    ],
    warnings: files.filter((file) => !isTable(file)).flatMap((file) => tooLong(file, lineBudget.warn)),
  }
}

function breachOfImport(file: SourceFile, { specifier, line }: Import, packages: ReadonlySet<string>): readonly Breach[] {
  const broken = (message: string): readonly Breach[] => [{ place: `${file.path}:${line}`, message: `imports ${specifier}, but ${message}` }]
  const folder = folderOf(file.path)
  if (specifier.startsWith('.')) {
    const target = normalize(join(dirname(file.path), specifier)).replaceAll('\\', '/')
    if (folder === null) return []
    if (target === 'src/main.ts') return broken('nobody imports main.ts')
    if (!target.startsWith(`src/${folder}/`)) return broken(`a relative import stays in its folder; write #${target.split('/')[1] ?? ''}`)
    if (!/\.(?:tsx?|json)$/u.test(specifier)) return broken('a relative import ends in .ts')
    return []
  }
  if (specifier.startsWith('#')) {
    const target = specifier.slice(1)
    const allowed = folder === null ? Object.keys(mayImport) : mayImport[folder]
    if (allowed === undefined) return broken(`src/${folder} is not in the table of scripts/house-rules.ts`)
    if (target.includes('/')) return broken(`a folder is entered through its index: #${target.split('/')[0]}`)
    if (!Object.hasOwn(mayImport, target)) return broken('there is no such folder in the table of scripts/house-rules.ts')
    if (target === folder) return broken('inside a folder imports are relative')
    if (!allowed.includes(target)) return broken(`${folder} may import ${allowed.length === 0 ? 'no other folder' : `only ${allowed.join(', ')}`}`)
    return []
  }
  if (specifier.startsWith('node:')) {
    const isPure = folder !== null && pureFolders.includes(folder)
    return isPure && !computingModules.includes(specifier) ? broken(`${folder} touches nothing outside; of Node it may import only ${computingModules.join(', ')}`) : []
  }
  const name = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
  return packages.has(name) ? [] : broken(`${name} is not among the dependencies of package.json, so an installed Reprise would not have it`)
}

function impurities(file: SourceFile): readonly Breach[] {
  const folder = folderOf(file.path)
  if (folder === null || !pureFolders.includes(folder)) return []
  return withoutCommentsAndStrings(file.text).split('\n').flatMap((line, index) =>
    impureWords
      .filter(({ pattern }) => pattern.test(line))
      .map(({ word, instead }) => ({ place: `${file.path}:${index + 1}`, message: `uses ${word}, but ${folder} touches nothing outside; ${instead}` })))
}

function tooLong({ path, text }: SourceFile, most: number): readonly Breach[] {
  const lines = text.split('\n').length - 1
  return lines > most ? [{ place: path, message: `has ${lines} lines, over ${most}; it may hold two ideas` }] : []
}

/** The folder of `src` that a file is in; `null` for `main.ts`. */
function folderOf(path: string): string | null {
  const [, folder, ...rest] = path.split('/')
  return rest.length === 0 ? null : folder ?? null
}

function isTable(file: SourceFile): boolean {
  return folderOf(file.path) === 'language'
}

function dependenciesOf(root: string): ReadonlySet<string> {
  const path = join(root, 'package.json')
  if (!existsSync(path)) return new Set()
  return new Set(Object.keys((JSON.parse(readFileSync(path, 'utf8')) as { dependencies?: object }).dependencies ?? {}))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { breaches, warnings } = checkHouse(join(import.meta.dirname, '..'))
  for (const { place, message } of warnings) console.log(`warning: ${place} ${message}`)
  for (const { place, message } of breaches) console.error(`${place} ${message}`)
  console.log(breaches.length === 0 ? 'imports and sizes: as they should be' : `imports and sizes: ${breaches.length} broken`)
  process.exitCode = breaches.length === 0 ? 0 : 1
}
