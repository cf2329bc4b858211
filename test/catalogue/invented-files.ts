import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { onTestFinished } from 'vitest'
import { importCatalogue, type ImportReport, type OpenCatalogue, openCatalogue } from '#catalogue'

/** A folder that goes away with the test. */
export function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reprise-catalogue-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const headers = {
  'title.basics': 'tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\truntimeMinutes\tgenres',
  'title.akas': 'titleId\tordering\ttitle\tregion\tlanguage\ttypes\tattributes\tisOriginalTitle',
  'title.crew': 'tconst\tdirectors\twriters',
  'title.episode': 'tconst\tparentTconst\tseasonNumber\tepisodeNumber',
  'title.principals': 'tconst\tordering\tnconst\tcategory\tjob\tcharacters',
  'title.ratings': 'tconst\taverageRating\tnumVotes',
  'name.basics': 'nconst\tprimaryName\tbirthYear\tdeathYear\tprimaryProfession\tknownForTitles',
} as const

export type InventedFiles = Partial<Record<keyof typeof headers, readonly string[]>>

/** Lines of the form `tt0000001|movie|…`, in a file of the name, with its header. A name that ends in `.gz` is packed. */
export function writeImdb(folder: string, name: keyof typeof headers, lines: readonly string[], packed = false): string {
  const path = join(folder, `${name}.tsv${packed ? '.gz' : ''}`)
  const text = [headers[name], ...lines.map((line) => line.split('|').join('\t'))].join('\n') + '\n'
  writeFileSync(path, packed ? gzipSync(text) : text)
  return path
}

/** An invented world: a film of 1997 with its sequel, a series with episodes, and namesakes. */
export const ferryWorld: Required<InventedFiles> = {
  'title.basics': [
    'tt0000011|movie|The Ferry Sisters|The Ferry Sisters|0|1997|\\N|92|Comedy',
    'tt0000012|movie|The Ferry Sisters 2|The Ferry Sisters 2|0|2001|\\N|95|Comedy',
    'tt0000013|tvMovie|Ferry Sisters: High Water|Ferry Sisters: High Water|0|2005|\\N|88|Comedy',
    'tt0000014|short|Ferry Sisters|Ferry Sisters|0|2012|\\N|9|Short',
    'tt0000021|tvSeries|Harbor Bell|Harbor Bell|0|1990|1994|44|Drama',
    'tt0000022|tvEpisode|The Ferry Sisters|The Ferry Sisters|0|1991|\\N|44|Drama',
    'tt0000023|tvEpisode|Low Tide|Low Tide|0|1992|\\N|44|Drama',
    'tt0000031|movie|Élan & Co.|Élan et Cie|0|1988|\\N|101|Drama',
    'tt0000041|videoGame|Harbor Bell|Harbor Bell|0|1995|\\N|\\N|Adventure',
  ],
  'title.akas': [
    'tt0000011|1|Las hermanas del ferry|ES|\\N|imdbDisplay|\\N|0', 'tt0000011|2|Las Hermanas del Ferry|MX|\\N|imdbDisplay|\\N|0',
    'tt0000022|1|Las hermanas|ES|\\N|imdbDisplay|\\N|0',
  ],
  'title.ratings': ['tt0000011|7.1|9000', 'tt0000014|6.0|12', 'tt0000021|8.0|400'],
  'title.episode': ['tt0000022|tt0000021|2|1', 'tt0000023|tt0000021|3|4'],
  'name.basics': [
    'nm0000101|Ada Lindqvist|1968|\\N|actress,producer|tt0000011,tt0000012',
    'nm0000102|Bo Marchetti|1970|\\N|actor|tt0000011',
    'nm0000103|Cora Valdés|\\N|\\N|director|tt0000011',
    'nm0000104|Ada Lindqvist|1921|1990|editor|tt0000031',
    'nm0000105|Dov Quillen Jr.|\\N|\\N|writer|\\N',
    'nm0000106|Noor|\\N|\\N|composer|\\N',
  ],
  'title.crew': ['tt0000011|nm0000103|nm0000105', 'tt0000012|nm0000103|\\N'],
  'title.principals': [
    'tt0000011|1|nm0000101|actress|\\N|["Kit"]',
    'tt0000011|2|nm0000102|actor|\\N|["Captain \\"Salt\\" Moe","Moe"]',
    'tt0000011|3|nm0000103|director|\\N|\\N',
    'tt0000012|2|nm0000102|self|\\N|["Self"]',
    'tt0000012|1|nm0000101|actress|\\N|["Kit"]',
    'tt0000021|1|nm0000105|writer|created by|\\N',
    'tt0000022|1|nm0000101|actress|\\N|["Nell"]',
    'tt0000022|2|nm0000102|actor|\\N|["Guard"]',
    'tt0000023|1|nm0000101|actress|\\N|["Nell"]',
    'tt0000031|1|nm0000104|editor|\\N|\\N',
    'tt0000031|2|nm0000106|composer|\\N|\\N',
    'tt0000031|3|nm0000102|actor|\\N|["Élie"]',
  ],
}

/** Writes the files of a world, and gives the folder. */
export function writeWorld(world: InventedFiles = ferryWorld, packed = false): string {
  const folder = folderForTest()
  for (const [name, lines] of Object.entries(world)) writeImdb(folder, name as keyof InventedFiles, lines, packed)
  return folder
}

/** The world as a folder that is loaded into memory. */
export function openWorld(world: InventedFiles = ferryWorld): OpenCatalogue {
  return openForTest(writeWorld(world))
}

export function openForTest(path: string): OpenCatalogue {
  const catalogue = openCatalogue(path)
  onTestFinished(() => catalogue.close())
  return catalogue
}

/** Imports into a catalogue file at a fixed time. */
export function importForTest(into: string, ...sources: readonly string[]): Promise<ImportReport> {
  return importCatalogue({ sources, into, now: () => new Date('2026-02-03T04:05:06Z') })
}

/** Who a title credits, as `Ada Lindqvist actor Kit`. */
export function creditsOf(catalogue: OpenCatalogue, title: string): readonly string[] {
  return catalogue.creditsOfTitle(title).map(({ person, job, characters }) => [catalogue.person(person)?.name, job, ...characters].join(' '))
}
