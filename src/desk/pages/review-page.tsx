import type { Hono } from 'hono'
import { reviewList, rule, spellRuling, takeBack, type Doubted, type ReviewItem, type ReviewList, type Ruled, type Ruling } from '#review'
import { address } from '../addresses.ts'
import { addPage, sendJson, sendProblem, wantsJson, type Desk, type DeskPage } from '../answering.tsx'
import { Quoted } from '../fact-line.tsx'
import { Words } from '../inert.tsx'
import { SourceLine } from '../names.tsx'
import { badRequest, notFound } from '../problem.tsx'
import { counted } from '../words.ts'

/** What waits for a ruling, one thing after another, with a key for each answer. */
const reviewPage: DeskPage<ReviewList> = {
  path: address.review,
  async answer(_, { settings }) {
    return { answer: await reviewList(settings.store, settings.catalogue) }
  },
  view: (list, c, desk) => ({ title: 'Review', body: <Review list={list} token={desk.guard.token(c)} /> }),
}

/** The page and the actions behind its buttons. */
export function addReview(app: Hono, desk: Desk): void {
  addPage(app, desk, reviewPage)
  app.post('/review', async (c) => {
    const form = await c.req.parseBody()
    const problem = desk.guard.check(c, form['token'])
    if (problem) return sendProblem(c, desk, problem)
    const signature = { by: 'the desk', at: desk.settings.clock().toISOString(), why: text(form['why']) }
    const undone = text(form['undo'])
    const ruling = undone === null ? await rulingIn(form, desk) : null
    if (undone === null && ruling === null) return sendProblem(c, desk, badRequest('The form does not say what is ruled.', 'Go back, load the page again and send it once more.'))
    const ruled: Ruled = undone === null ? await rule(desk.settings.store, ruling!, signature) : await takeBack(desk.settings.store, Number(undone), signature)
    if (!ruled.ok) return sendProblem(c, desk, ruled.reason === 'not on record' ? notFound(ruled.message) : badRequest(ruled.message, 'Nothing was changed.'))
    return wantsJson(c.req.raw) ? sendJson(c, ruled.decision) : c.redirect(address.review, 303)
  })
}

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)

async function rulingIn(form: Readonly<Record<string, unknown>>, desk: Desk): Promise<Ruling | null> {
  const [kind, fact, from, into] = [text(form['kind']), text(form['fact']), text(form['from']), text(form['into'])]
  const of = form['of'] === 'title' ? 'title' : 'person'
  if ((kind === 'accept' || kind === 'reject' || kind === 'part') && fact) return { kind, fact }
  if ((kind === 'merge' || kind === 'distinct') && from && into) return { kind, of, from, into }
  const catalogueId = text(form['catalogueId'])
  if (kind === 'settle' && from && catalogueId) {
    const known = of === 'person' ? desk.settings.catalogue.person(catalogueId) : desk.settings.catalogue.title(catalogueId)
    return { kind, of, from, catalogueId, name: known?.name ?? text(form['name']) ?? from }
  }
  const person = text(form['speaker'])
  if (kind === 'speaker' && fact && person) {
    const known = await desk.settings.store.person(person)
    return known === null ? null : { kind: 'correct', fact, correction: { speaker: { name: known.name, person: known.id, mention: null } } }
  }
  return null
}

function Review({ list: { items, decisions, sources }, token }: { readonly list: ReviewList; readonly token: string }) {
  const latest = decisions.find((decision) => decision.undone === null)
  return (
    <>
      <header class="head">
        <h1>Review</h1>
        <p class="small">{items.length === 0 ? 'Nothing waits for a ruling. Names that fit several people, two on record under one name, and words without a speaker will be listed here.' : `${counted(items.length, 'thing')} to rule on.`}</p>
        {items.length > 0 && <p class="small no-print">With the keyboard: <kbd>j</kbd> and <kbd>k</kbd> go on and back, <kbd>a</kbd> accepts or keeps apart, <kbd>r</kbd> rejects, <kbd>m</kbd> merges, <kbd>e</kbd> goes to the choice, <kbd>u</kbd> takes the last ruling back.</p>}
      </header>
      <ol class="review">{items.map((item, index) => <li><Item item={item} index={index} sources={sources} token={token} /></li>)}</ol>
      {decisions.length > 0 && (
        <section class="part" id="decisions" aria-labelledby="decisions-name">
          <h2><span id="decisions-name">Ruled last</span></h2>
          <ul class="lines">
            {decisions.map((decision) => (
              <li>
                <Words>{spellRuling(decision.ruling)}</Words> <span class="origin">— <Words>{decision.by}</Words>, <time datetime={decision.at} data-moment>{decision.at.slice(0, 10)}</time>{decision.why !== null && <>: <Words>{decision.why}</Words></>}</span>
                {decision.undone === null
                  ? <form method="post" action={address.review} class="inline no-print"><Hidden token={token} fields={{ undo: String(decision.number) }} /><button type="submit" {...(decision === latest && { 'data-key': 'u' })}>Take back</button></form>
                  : <span class="note">taken back by <Words>{decision.undone.by}</Words></span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const Hidden = ({ token, fields }: { readonly token: string; readonly fields: Readonly<Record<string, string>> }) => (
  <>{Object.entries({ token, ...fields }).map(([name, value]) => <input type="hidden" name={name} value={value} />)}</>
)

interface ItemProps {
  readonly item: ReviewItem
  readonly index: number
  readonly sources: ReviewList['sources']
  readonly token: string
}

function Item({ item, index, sources, token }: ItemProps) {
  const name = `item-${index}`
  if (item.kind === 'no speaker') {
    return (
      <article class="sheet" data-item aria-labelledby={name}>
        <h2 id={name}><a href={address.fact(item.fact)} data-stop>Who says this?</a></h2>
        <blockquote><Quoted fact={item.fact} /></blockquote>
        <p class="origin"><SourceLine source={sources[item.fact.source]} /></p>
        <form method="post" action={address.review} class="buttons">
          <Hidden token={token} fields={{ fact: item.fact.id }} />
          {item.choices.length > 0 && (
            <>
              <label for={`${name}-speaker`}>Speaker</label>
              <select id={`${name}-speaker`} name="speaker" data-key="e">
                <option value="">– choose –</option>
                {item.choices.map((person) => <option value={person.id}>{person.name}</option>)}
              </select>
              <button type="submit" name="kind" value="speaker">Set the speaker</button>
            </>
          )}
          <button type="submit" name="kind" value="accept" data-key="a">Right: nobody is named</button>
          <button type="submit" name="kind" value="reject" data-key="r">No quotation</button>
        </form>
      </article>
    )
  }
  if (item.kind === 'namesakes') {
    const [first, ...others] = item.doubted
    return (
      <article class="sheet" data-item aria-labelledby={name}>
        <h2 id={name}><a href={page(item.of, first!.id)} data-stop>{item.of === 'person' ? 'One person or two?' : 'One title or two?'} <Words>{first!.name}</Words></a></h2>
        {item.doubted.map((one) => <Told doubted={one} of={item.of} sources={sources} />)}
        {others.map((other) => (
          <form method="post" action={address.review} class="buttons">
            <Hidden token={token} fields={{ of: item.of, from: other.id, into: first!.id }} />
            <button type="submit" name="kind" value="merge" data-key="m">They are one</button>
            <button type="submit" name="kind" value="distinct" data-key="a">They are two</button>
          </form>
        ))}
      </article>
    )
  }
  return (
    <article class="sheet" data-item aria-labelledby={name}>
      <h2 id={name}><a href={page(item.of, item.doubted.id)} data-stop>{item.of === 'person' ? 'Which person?' : 'Which title?'} <Words>{item.doubted.name}</Words></a></h2>
      <Told doubted={item.doubted} of={item.of} sources={sources} />
      <form method="post" action={address.review}>
        <Hidden token={token} fields={{ kind: 'settle', of: item.of, from: item.doubted.id, name: item.doubted.name }} />
        <fieldset>
          <legend>The catalogue knows {item.candidates.length}</legend>
          {item.candidates.map((one, at) => (
            <p class="choice">
              <input type="radio" id={`${name}-${at}`} name="catalogueId" value={one.catalogueId} required {...(at === 0 && { 'data-key': 'e' })} />
              <label for={`${name}-${at}`}><Words>{one.name}</Words>{one.what !== '' && `, ${one.what}`} <span class="origin">{one.catalogueId}</span></label>
            </p>
          ))}
        </fieldset>
        <p class="buttons"><button type="submit" data-key="a">This one</button></p>
      </form>
    </article>
  )
}

const page = (of: 'person' | 'title', id: string): string => (of === 'person' ? address.person(id) : address.title(id))

function Told({ doubted: { id, name, facts, told }, of, sources }: { readonly doubted: Doubted; readonly of: 'person' | 'title'; readonly sources: ReviewList['sources'] }) {
  return (
    <div>
      <p class="small"><a href={page(of, id)}><Words>{name}</Words></a> · {counted(facts, 'fact')} <span class="origin">{id}</span></p>
      <ul class="lines">
        {told.map((fact) => <li><a class="fact" href={address.fact(fact)}><Words>{fact.passages.map((passage) => passage.words).join(' … ')}</Words></a> <span class="origin">— <SourceLine source={sources[fact.source]} /></span></li>)}
      </ul>
    </div>
  )
}
