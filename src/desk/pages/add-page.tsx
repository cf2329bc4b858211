import type { Context, Hono } from 'hono'
import type { Document } from '#text'
import { address } from '../addresses.ts'
import { addPage, sendJson, sendProblem, sendView, wantsJson, type Desk, type DeskPage, type View } from '../answering.tsx'
import { emptyClipping, readClipping, type Clipping } from '../clipping.ts'

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

/** The page on which to paste an article or a post, and the taking in. */
export function addAddPage(app: Hono, desk: Desk): void {
  addPage(app, desk, addForm)
  app.post('/add', async (c) => {
    const form = await c.req.parseBody()
    const problem = desk.guard.check(c, form['token'])
    if (problem) return sendProblem(c, desk, problem)
    const read = readClipping(form)
    if ('wrong' in read) {
      if (wantsJson(c.req.raw)) {
        const [message = 'The form cannot be read.'] = Object.values(read.wrong)
        return sendProblem(c, desk, { status: 400, code: 'bad request', message, advice: 'Send the form again with that put right.' })
      }
      return sendView(c, desk, view(read, c, desk), 400)
    }
    const addition = await desk.settings.takeIn(read.document satisfies Document)
    if (wantsJson(c.req.raw)) return sendJson(c, addition)
    return c.redirect(address.source(addition.source.id), 303)
  })
}

function view({ fields, wrong }: AddAnswer, c: Context, desk: Desk): View {
  return { title: 'Add a clipping', body: <AddForm fields={fields} wrong={wrong} token={desk.guard.token(c)} /> }
}

function AddForm({ fields, wrong, token }: AddAnswer & { readonly token: string }) {
  const complaint = (name: keyof Clipping) => (wrong[name] === undefined ? <></> : <p class="wrong" id={`${name}-wrong`}>{wrong[name]}</p>)
  const described = (name: keyof Clipping) => (wrong[name] === undefined ? {} : { 'aria-describedby': `${name}-wrong`, 'aria-invalid': true as const })
  return (
    <>
      <header class="head">
        <h1>Add a clipping</h1>
        <p class="small">Paste an article or a post. It is read on this machine and kept with every fact it holds; what you leave empty stays unknown, nothing is guessed.</p>
      </header>
      <form method="post" action={address.add} class="sheet">
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
          <textarea id="text" name="text" rows={14} required dir="auto" aria-describedby={wrong.text === undefined ? 'text-hint' : 'text-hint text-wrong'} aria-invalid={wrong.text === undefined ? undefined : true}>{fields.text}</textarea>
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
        <p><button type="submit" class="first">Read and keep</button></p>
      </form>
    </>
  )
}
