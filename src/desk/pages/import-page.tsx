import { address } from '../addresses.ts'
import type { DeskPage } from '../answering.tsx'
import type { FileImport, FileTaken } from '../imports.ts'
import { Words } from '../inert.tsx'
import { notFound } from '../problem.tsx'

/** How far files that were brought have come, and what became of them. */
export const importPage: DeskPage<FileImport> = {
  path: '/import/:id',
  answer: async (c, { imports }) => {
    const answer = imports.find(c.req.param('id') ?? '')
    if (answer) return { answer }
    return { problem: notFound('This desk has no such import under way: it may have been started anew since. What an import kept before is on record.') }
  },
  view: (answer) => ({ title: answer.isDone ? 'Files taken in' : 'Taking files in', body: <Import import={answer} /> }),
}

function Import({ import: { isDone, files } }: { readonly import: FileImport }) {
  const done = files.reduce((sum, file) => sum + file.done, 0)
  const documents = files.reduce((sum, file) => sum + (file.documents ?? 0), 0)
  const isOpen = files.some((file) => file.documents === null)
  return (
    <>
      <header class="head"><h1>{isDone ? 'Files taken in' : 'Taking files in'}</h1></header>
      {!isDone && (
        <div class="progress" data-import>
          <label for="progress">How far it is</label>
          <progress id="progress" max={Math.max(documents, 1)} value={isOpen ? undefined : done}></progress>
          <p role="status">{done} of {documents}{isOpen ? ' or more' : ''} documents</p>
          <p class="small">It goes on when you leave this page. What is done is on record. <a href="">Look again</a></p>
        </div>
      )}
      <ul class="lines">{files.map((file) => <li><Taken file={file} /></li>)}</ul>
      <p><a href={address.add}>Add more</a> or <a href={address.desk}>see what is new</a></p>
    </>
  )
}

function Taken({ file: { name, documents, done, again, facts, additions, problems } }: { readonly file: FileTaken }) {
  return (
    <>
      <strong><Words>{name}</Words></strong>{' '}
      {documents !== null && documents > 0 && <span class="small">{done} of {documents} on record, {facts} new facts{again > 0 && `, ${again} known before`}</span>}
      {documents === null && problems.length === 0 && <span class="small">waiting</span>}
      {problems.map((problem) => <p class="wrong"><Words>{problem}</Words></p>)}
      <ul class="small">
        {additions.map(({ source, isNew }) => (
          <li>
            <a href={address.source(source.id)}><Words>{source.title ?? (source.kind === 'post' ? 'Post' : 'Text without a headline')}</Words></a>
            {!isNew && ' was on record already'}
          </li>
        ))}
        {done > additions.length && <li>and {done - additions.length} more</li>}
      </ul>
    </>
  )
}
