import { documentsFrom } from '#intake'
import type { Document } from '#text'
import { bytesOf, shownName, type Clipping } from './clippings.ts'
import { cannot } from './refusal.ts'
import type { World } from './world.ts'

/**
 * The documents that a clipping holds, at least one; those without a date of publication get `published`.
 * What had to be left out or mended on the way is told on the error stream.
 *
 * @throws {Refusal} (status 1) when it holds none that can be read
 */
export async function documentsIn(clipping: Clipping, published: string | null, world: World): Promise<readonly Document[]> {
  const bytes = await bytesOf(clipping, world)
  const found = await documentsFrom(bytes, { name: clipping.path === null ? null : clipping.name, publishedAt: published })
  if ('problem' in found) throw cannot(`${shownName(clipping.name)} could not be read: ${found.problem.message}.`)
  for (const notice of found.notices) await world.errors.write(`reprise: ${shownName(clipping.name)}: ${notice.message}.\n`)
  return found.documents
}
