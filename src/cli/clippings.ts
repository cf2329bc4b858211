import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { defaultMaxBytes } from '#intake'
import { Refusal, cannot, wrongUse } from './refusal.ts'
import type { World } from './world.ts'

/** One file that a command line names, by itself or through its folder. */
export interface Clipping {
  /** As it was asked for; in a folder with the folder before it. `-` is standard input. */
  readonly name: string
  /** `null` for standard input. */
  readonly path: string | null
}

/**
 * The files behind operands, in the order given; those of a folder and its folders in order of name, hidden ones left out.
 * Links to folders are not followed, so that no folder holds itself.
 *
 * @throws {Refusal} (status 2) when an operand is a folder though `folders` says no
 */
export async function clippingsOf(operands: readonly string[], { folders }: { readonly folders: boolean }, world: World): Promise<readonly Clipping[]> {
  const clippings: Clipping[] = []
  for (const name of operands) {
    if (name === '-') {
      clippings.push({ name, path: null })
      continue
    }
    const path = resolve(world.folder, name)
    // What is not there is told when its turn comes, so that the others are read.
    const found = await stat(path).catch(() => null)
    if (found === null || !found.isDirectory()) clippings.push({ name, path })
    else if (folders) clippings.push(...await filesBelow(name, path))
    else throw wrongUse(`${name} is a folder, and one document is read at a time. Name a file in it, or keep them all with \`reprise add ${name}\`.`)
  }
  return clippings
}

async function filesBelow(name: string, path: string): Promise<readonly Clipping[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => { throw cannotOpen(name, error) })
  const clippings: Clipping[] = []
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const [nameBelow, pathBelow] = [join(name, entry.name), join(path, entry.name)]
    if (entry.isDirectory()) clippings.push(...await filesBelow(nameBelow, pathBelow))
    else if (entry.isFile() || entry.isSymbolicLink()) clippings.push({ name: nameBelow, path: pathBelow })
  }
  return clippings
}

/**
 * All bytes of one clipping.
 *
 * @throws {Refusal} (status 1) when it cannot be opened or has more than `defaultMaxBytes`
 */
export async function bytesOf(clipping: Clipping, world: World): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    if (clipping.path !== null) {
      const { size } = await stat(clipping.path)
      if (size > defaultMaxBytes) throw tooLarge(clipping.name, size)
    }
    for await (const chunk of clipping.path === null ? world.input : createReadStream(clipping.path)) {
      const bytes = chunk as Uint8Array
      length += bytes.length
      if (length > defaultMaxBytes) throw tooLarge(clipping.name, length)
      chunks.push(bytes)
    }
  } catch (error) {
    throw error instanceof Refusal ? error : cannotOpen(clipping.name, error)
  }
  return Buffer.concat(chunks, length)
}

function tooLarge(name: string, bytes: number): Refusal {
  const megabytes = (number: number): number => Math.ceil(number / 1_000_000)
  return cannot(`${shownName(name)} has ${megabytes(bytes)} MB or more, and files of up to ${megabytes(defaultMaxBytes)} MB are read. Cut it into its articles; JSON lines of any length go through \`reprise read --jsonl\`.`)
}

function cannotOpen(name: string, error: unknown): Refusal {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return cannot(`there is no file ${name}. Check the name; \`-\` reads standard input.`, error)
  if (code === 'EACCES' || code === 'EPERM') return cannot(`${name} may not be read by you. Give yourself permission to read it and try again.`, error)
  if (code === 'EISDIR') return cannot(`${name} is a folder; name a file in it.`, error)
  return cannot(`${shownName(name)} could not be read: ${message}. Check that it is there and try again.`, error)
}

/** A clipping's name as messages say it. */
export function shownName(name: string): string {
  return name === '-' ? 'standard input' : name
}
