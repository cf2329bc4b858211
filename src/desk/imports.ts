import { randomBytes } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { documentsFrom, type Addition } from '#intake'
import type { Document } from '#text'
import type { DeskSettings } from './settings.ts'

/** What became of one file. */
export interface FileTaken {
  readonly name: string
  /** How many documents it holds; `null` until it has been opened. */
  readonly documents: number | null
  /** How many of them are on record by now. */
  readonly done: number
  /** How many of those were on record before. */
  readonly again: number
  /** Facts that were not on record before. */
  readonly facts: number
  /** The first of what it added, in order, at most `shownAdditions`. */
  readonly additions: readonly Pick<Addition, 'source' | 'isNew'>[]
  /** What could not be read or kept, in words; empty when all is well. */
  readonly problems: readonly string[]
}

/** Files on their way into the record. What is done is on record, whatever becomes of the rest. */
export interface FileImport {
  readonly id: string
  readonly isDone: boolean
  /** In the order in which they were brought. */
  readonly files: readonly FileTaken[]
}

/** The imports of this desk, as long as it runs. */
export interface Imports {
  /** Begins to take files in, one after the other. Answers when all is done, or after `patience` milliseconds with what is done by then. */
  begin(files: readonly File[], patience: number): Promise<FileImport>
  /** How far an import has come; `null` when this desk knows none of that id. */
  find(id: string): FileImport | null
}

const shownAdditions = 100
const shownProblems = 20
/** Older ones are forgotten; what they kept stays. */
const remembered = 50

export function createImports({ takeIn, report }: Pick<DeskSettings, 'takeIn' | 'report'>): Imports {
  const imports = new Map<string, FileImport>()

  const change = (id: string, index: number, changes: Partial<FileTaken>): void => {
    const before = imports.get(id)
    if (before) imports.set(id, { ...before, files: before.files.map((file, at) => (at === index ? { ...file, ...changes } : file)) })
  }

  const takeFile = async (id: string, index: number, file: File): Promise<void> => {
    const found = await documentsFrom(new Uint8Array(await file.arrayBuffer()), { name: file.name, mediaType: file.type || null })
    if (!('documents' in found)) return change(id, index, { documents: 0, problems: [found.problem.message] })
    change(id, index, { documents: found.documents.length, problems: found.notices.map((notice) => notice.message).slice(0, shownProblems) })
    for (const document of found.documents) {
      // Whoever reads a page meanwhile is served between two documents.
      await setImmediate()
      await takeDocument(id, index, document)
    }
  }

  const takeDocument = async (id: string, index: number, document: Document): Promise<void> => {
    const { source, isNew, facts } = await takeIn(document)
    const file = imports.get(id)?.files[index]
    if (!file) return
    change(id, index, {
      done: file.done + 1,
      again: file.again + (isNew ? 0 : 1),
      facts: file.facts + facts.length,
      additions: file.additions.length < shownAdditions ? [...file.additions, { source, isNew }] : file.additions,
    })
  }

  const takeAll = async (id: string, files: readonly File[]): Promise<void> => {
    for (const [index, file] of files.entries()) {
      try {
        await takeFile(id, index, file)
      } catch (error) {
        report?.(error)
        const { problems = [], done = 0 } = imports.get(id)?.files[index] ?? {}
        const why = error instanceof Error ? error.message : String(error)
        change(id, index, { problems: [...problems, `Stopped after ${done} documents: ${why} Bring the file again to go on: what is on record stays once.`] })
      }
    }
    const last = imports.get(id)
    if (last) imports.set(id, { ...last, isDone: true })
  }

  return {
    async begin(files, patience) {
      const id = randomBytes(9).toString('base64url')
      const waiting = files.map((file): FileTaken => ({ name: file.name, documents: null, done: 0, again: 0, facts: 0, additions: [], problems: [] }))
      imports.set(id, { id, isDone: false, files: waiting })
      for (const oldest of [...imports].filter(([, one]) => one.isDone).slice(0, Math.max(0, imports.size - remembered))) imports.delete(oldest[0])
      let timer: NodeJS.Timeout | undefined
      const waited = new Promise<void>((resolve) => { timer = setTimeout(resolve, patience) })
      await Promise.race([takeAll(id, files), waited])
      clearTimeout(timer)
      return imports.get(id)!
    },
    find: (id) => imports.get(id) ?? null,
  }
}
