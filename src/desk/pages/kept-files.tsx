import type { Context } from 'hono'
import { documentsFrom, type Addition } from '#intake'
import { address } from '../addresses.ts'
import { sendJson, sendView, wantsJson, type Desk } from '../answering.tsx'
import { Words } from '../inert.tsx'

/** What became of one file: kept, or why not. */
interface KeptFile {
  readonly name: string
  readonly additions: readonly Addition[]
  readonly problem: string | null
}

/** Takes in every document of the files that a form brought. What cannot be read is told beside what was kept. */
export async function keepFiles(c: Context, desk: Desk, files: readonly File[]): Promise<Response> {
  const kept: KeptFile[] = []
  for (const file of files) {
    const found = await documentsFrom(new Uint8Array(await file.arrayBuffer()), { name: file.name, mediaType: file.type || null })
    if (!('documents' in found)) {
      kept.push({ name: file.name, additions: [], problem: found.problem.message })
      continue
    }
    const additions: Addition[] = []
    for (const document of found.documents) additions.push(await desk.settings.takeIn(document))
    kept.push({ name: file.name, additions, problem: found.notices.map((each) => each.message).join('; ') || null })
  }
  if (wantsJson(c.req.raw)) return sendJson(c, kept)
  const [only, ...others] = kept.flatMap((file) => file.additions)
  if (only && others.length === 0 && kept.every((file) => file.problem === null)) return c.redirect(address.source(only.source.id), 303)
  return sendView(c, desk, { title: 'Files taken in', body: <KeptFiles kept={kept} /> })
}

function KeptFiles({ kept }: { readonly kept: readonly KeptFile[] }) {
  return (
    <>
      <header class="head"><h1>Files taken in</h1></header>
      <ul class="lines">
        {kept.map(({ name, additions, problem }) => (
          <li>
            <strong><Words>{name}</Words></strong>
            {problem !== null && <p class="wrong"><Words>{problem}</Words></p>}
            <ul class="small">
              {additions.map(({ source, facts, isNew }) => (
                <li>
                  <a href={address.source(source.id)}><Words>{source.title ?? (source.kind === 'post' ? 'Post' : 'Text without a headline')}</Words></a>{' '}
                  {isNew ? `${facts.length} new facts` : 'was on record already'}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p><a href={address.add}>Add more</a></p>
    </>
  )
}
