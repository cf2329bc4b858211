import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { openStore } from '#store'

/** What one run of adding, killed at some moment, left behind. */
export interface Aftermath {
  /** Counted from the first document reported as kept. */
  readonly killedAfterMs: number
  /** Documents that were reported as kept before the kill. */
  readonly reported: number
  /** Of those, how many are not there. */
  readonly lost: number
  /** What `check` finds wrong. */
  readonly flaws: number
}

/** Starts adding documents to a record, kills it without warning after a while, and looks at the record. */
export async function killWhileAdding(place: string, documents: number, killedAfterMs: number): Promise<Aftermath> {
  const reported = await addIn(place, documents, killedAfterMs)
  const store = await openStore(place, { now: '2026-07-01T08:00:00.000Z' })
  try {
    const there = new Set((await store.sourceSummaries(reported)).map((source) => source.id))
    const { flaws } = await store.check()
    return { killedAfterMs, reported: reported.length, lost: reported.filter((id) => !there.has(id)).length, flaws: flaws.length }
  } finally {
    await store.close()
  }
}

/** Adds documents in a process of its own; answers with the ids that it reported. `null` lets it finish. */
export function addIn(place: string, documents: number, killedAfterMs: number | null): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--conditions=source', '--no-warnings', join(import.meta.dirname, 'adding.ts'), place, '0', String(documents)])
  return new Promise((resolve, reject) => {
    let output = ''
    let errors = ''
    let timer: NodeJS.Timeout | undefined
    child.stdout.on('data', (data) => {
      output += String(data)
      if (killedAfterMs !== null) timer ??= setTimeout(() => child.kill('SIGKILL'), killedAfterMs)
    })
    child.stderr.on('data', (data) => (errors += String(data)))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      if (code !== 0 && signal !== 'SIGKILL') reject(new Error(`Adding failed: ${errors}`))
      else resolve(output.split('\n').slice(0, -1))
    })
  })
}
