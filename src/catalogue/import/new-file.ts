import { closeSync, constants, copyFileSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { CatalogueError } from '../catalogue-error.ts'

/** A file that is made beside the one it will replace. */
export interface NewFile {
  readonly path: string
  /** A file for work in between, removed with the rest. */
  readonly scratch: string
  /** Put it in the place of the old file, in one step. */
  keep(): void
  /** Remove whatever was made, unless it was kept. */
  discard(): void
}

/**
 * Make room for a new version of the file at `path`. Leavings of an import that was killed are removed.
 *
 * @param copy begin with a copy of the old file
 * @throws {CatalogueError} when another import of the same file is under way
 */
export function newFileFor(path: string, copy: boolean): NewFile {
  const folder = dirname(path)
  const stem = `${basename(path)}.importing-`
  if (!existsSync(folder)) throw new CatalogueError(`There is no folder ${folder} to write the catalogue to.`)
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(stem)) continue
    const owner = Number.parseInt(name.slice(stem.length), 10)
    if (owner !== process.pid && isRunning(owner)) throw new CatalogueError(`Another import into ${path} is under way (process ${owner}). Wait for it, or stop it.`)
    rmSync(join(folder, name), { force: true })
  }
  const made = join(folder, stem + process.pid)
  const scratch = `${made}-sort`
  const clear = () => {
    for (const leaving of [made, scratch, `${made}-journal`, `${made}-wal`, `${made}-shm`]) rmSync(leaving, { force: true })
  }
  // Whoever cannot wait ends the process at once; even then nothing stays behind.
  process.once('exit', clear)
  if (copy) copyFileSync(path, made, constants.COPYFILE_FICLONE)
  return {
    path: made,
    scratch,
    keep: () => {
      const file = openSync(made, 'r+')
      fsyncSync(file)
      closeSync(file)
      renameSync(made, path)
    },
    discard: () => {
      process.removeListener('exit', clear)
      clear()
    },
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
