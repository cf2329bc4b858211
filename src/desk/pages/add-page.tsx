import type { Context, Hono } from 'hono'
import { previewPage, type SourcePage } from '#dossier'
import { address } from '../addresses.ts'
import { addPage, sendJson, sendProblem, sendView, wantsJson, type Desk, type DeskPage, type View } from '../answering.tsx'
import { emptyClipping, readClipping, readFields, type Clipping } from '../clipping.ts'
import { SourceBody } from './source-page.tsx'

interface AddAnswer {
  /** The fields that the form sends, by name, as they stand now. */
  readonly fields: Clipping
  /** What is wrong with each, by name; empty at first. */
  readonly wrong: Readonly<Partial<Record<keyof Clipping, string>>>
}

const addForm: DeskPage<AddAnswer> = {
  path: '/add',
  answer: async () => ({ answer: { fields: emptyClipping, wrong: {} } }),
  view: (answer, c, desk) => view(answer, c, desk),
}

/** How long a form waits for its files, in milliseconds, before it shows how far they are. */
const patience = 800

/** The page on which to paste an article or a post, and the taking in. */
export function addAddPage(app: Hono, desk: Desk): void {
  addPage(app, desk, addForm)
  app.post('/add', async (c) => {
    const form = await c.req.parseBody({ all: true })
    const problem = desk.guard.check(c, form['token'])
    if (problem) return sendProblem(c, desk, problem)
    const files = [form['files'] ?? []].flat().filter((file): file is File => file instanceof File && file.size > 0)
    if (files.length > 0) return takeFiles(c, desk, files)
    const read = readClipping(form)
    if ('wrong' in read) {
      if (wantsJson(c.req.raw)) {
        const [message = 'The form cannot be read.'] = Object.values(read.wrong)
        return sendProblem(c, desk, { status: 400, code: 'bad request', message, advice: 'Send the form again with that put right.' })
      }
      return sendView(c, desk, view(read, c, desk), 400)
    }
    const { preview } = desk.settings
    if (form['look'] !== undefined && preview) {
      const page = previewPage(preview(read.document))
      return wantsJson(c.req.raw) ? sendJson(c, page) : sendView(c, desk, { title: 'Before it is kept', body: <Preview page={page} clipping={readFields(form)} token={desk.guard.token(c)} timeZone={desk.timeZone} /> })
    }
    const addition = await desk.settings.takeIn(read.document)
    if (wantsJson(c.req.raw)) return sendJson(c, addition)
    return c.redirect(address.source(addition.source.id), 303)
  })
}

/** Files that are soon read open what they hold; long ones a page that tells how far they are. */
async function takeFiles(c: Context, { imports }: Desk, files: readonly File[]): Promise<Response> {
  const begun = await imports.begin(files, patience)
  if (wantsJson(c.req.raw)) return sendJson(c, begun)
  const [only] = begun.files
  const [addition] = only?.additions ?? []
  const isOne = begun.isDone && begun.files.length === 1 && only?.done === 1 && only.problems.length === 0
  return c.redirect(isOne && addition ? address.source(addition.source.id) : address.import(begun.id), 303)
}

function view({ fields, wrong }: AddAnswer, c: Context, desk: Desk): View {
  return { title: 'Add a clipping', body: <AddForm fields={fields} wrong={wrong} token={desk.guard.token(c)} canPreview={desk.settings.preview !== undefined} /> }
}

function AddForm({ fields, wrong, token, canPreview }: AddAnswer & { readonly token: string; readonly canPreview: boolean }) {
  const complaint = (name: keyof Clipping) => (wrong[name] === undefined ? <></> : <p class="wrong" id={`${name}-wrong`}>{wrong[name]}</p>)
  const described = (name: keyof Clipping) => (wrong[name] === undefined ? {} : { 'aria-describedby': `${name}-wrong`, 'aria-invalid': true as const })
  return (
    <>
      <header class="head">
        <h1>Add a clipping</h1>
        <p class="small">Paste an article or a post. It is read on this machine and kept with every fact it holds; what you leave empty stays unknown, nothing is guessed.</p>
      </header>
      <form method="post" action={address.add} class="sheet" enctype="multipart/form-data">
        <input type="hidden" name="token" value={token} />
        <fieldset>
          <legend>What is it?</legend>
          <span class="choice"><input type="radio" id="kind-article" name="kind" value="article" checked={fields.kind !== 'post'} /><label for="kind-article">an article</label></span>
          <span class="choice"><input type="radio" id="kind-post" name="kind" value="post" checked={fields.kind === 'post'} /><label for="kind-post">a post</label></span>
        </fieldset>
        <div>
          <label for="text">Text</label>
          <p class="hint" id="text-hint">As it stands, with a blank line between paragraphs.</p>
          {complaint('text')}
          <textarea id="text" name="text" rows={14} dir="auto" aria-describedby={wrong.text === undefined ? 'text-hint' : 'text-hint text-wrong'} aria-invalid={wrong.text === undefined ? undefined : true}>{`\n${fields.text}`}</textarea>
        </div>
        <div class="pair">
          <div>
            <label for="publisher">Outlet or platform</label>
            <input id="publisher" name="publisher" value={fields.publisher} dir="auto" />
          </div>
          <div>
            <label for="publishedAt">Day of publication</label>
            {complaint('publishedAt')}
            <input id="publishedAt" name="publishedAt" type="date" value={fields.publishedAt} {...described('publishedAt')} />
          </div>
          <div>
            <label for="author">Author, or name of the account</label>
            <input id="author" name="author" value={fields.author} dir="auto" />
          </div>
          <div>
            <label for="url">Address</label>
            {complaint('url')}
            <input id="url" name="url" type="url" value={fields.url} placeholder="https://" {...described('url')} />
          </div>
        </div>
        <div>
          <label for="title">Headline</label>
          <input id="title" name="title" value={fields.title} dir="auto" />
        </div>
        <div>
          <label for="files">Or files</label>
          <p class="hint" id="files-hint">Pages saved from a browser, feeds, posts as JSON, plain text, mail. They are kept as they are; the fields above do not count for them.</p>
          <input id="files" name="files" type="file" multiple aria-describedby="files-hint" />
        </div>
        <p class="buttons">
          <button type="submit" class="first">Read and keep</button>
          {canPreview && <button type="submit" name="look" value="yes">Show me first</button>}
        </p>
      </form>
    </>
  )
}

/** The reading of a clipping that is not kept yet, and the form that keeps it as it is. */
function Preview({ page, clipping, token, timeZone }: { readonly page: SourcePage; readonly clipping: Clipping; readonly token: string; readonly timeZone: string }) {
  return (
    <>
      <form method="post" action={address.add} class="wrong buttons no-print">
        <input type="hidden" name="token" value={token} />
        {Object.entries(clipping).map(([name, value]) => (name === 'text' ? <textarea name="text" hidden aria-label="Text" readonly>{`\n${value}`}</textarea> : <input type="hidden" name={name} value={value} />))}
        <p><strong>Nothing is kept yet.</strong> This is what Reprise reads in it.</p>
        <button type="submit" class="first">Keep it</button> <a class="button" href={address.add}>Throw it away</a>
      </form>
      <SourceBody page={page} timeZone={timeZone} isKept={false} />
    </>
  )
}
