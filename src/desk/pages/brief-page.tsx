import type { Context } from 'hono'
import { closeOf, renderBrief, writeBrief, writePersonBrief, type Brief, type Piece, type Sentence } from '#brief'
import { franchiseDossier, personDossier, textsOf } from '#dossier'
import { address } from '../addresses.ts'
import type { Desk, DeskPage, Outcome } from '../answering.tsx'
import { Words } from '../inert.tsx'
import { Part } from '../part.tsx'
import { badRequest, notFound } from '../problem.tsx'
import { SourceLine } from '../names.tsx'

interface BriefAnswer {
  /** The dossier or the person that it tells of. */
  readonly of: { readonly kind: 'dossier' | 'person'; readonly id: string }
  readonly brief: Brief
}

/** The dialects in which a brief is copied, by the word for each in the address. */
const dialects = {
  md: { name: 'Markdown', render: (brief: Brief) => renderBrief(brief, 'md', 'footnotes') },
  html: { name: 'HTML', render: (brief: Brief) => renderBrief(brief, 'html', 'footnotes') },
  text: { name: 'plain text', render: (brief: Brief) => renderBrief(brief, 'text', 'footnotes') },
  ap: { name: 'plain text, outlets in brackets (AP)', render: (brief: Brief) => renderBrief(brief, 'text', 'ap') },
  wikipedia: { name: 'wikitext for Wikipedia', render: (brief: Brief) => renderBrief(brief, 'text', 'wikipedia') },
  fandom: { name: 'wikitext for Fandom', render: (brief: Brief) => renderBrief(brief, 'text', 'fandom') },
} as const
type Dialect = keyof typeof dialects

/** The background of a franchise, to read, edit and copy. */
export const franchiseBriefPage: DeskPage<BriefAnswer> = {
  path: '/dossier/:id/brief',
  answer: (c, desk) => answer(c, async (id, since) => {
    const dossier = await franchiseDossier(desk.settings.store, desk.settings.catalogue, id)
    return dossier && { of: { kind: 'dossier', id: dossier.franchise.id }, brief: await writeBrief(dossier, { texts: textsIn(desk), since }) }
  }),
  view: (found, c) => ({ title: `Brief: ${found.brief.name}`, body: <BriefToRead {...found} dialect={dialectOf(c)} /> }),
}

/** The background of a person, in the same way. */
export const personBriefPage: DeskPage<BriefAnswer> = {
  path: '/person/:id/brief',
  answer: (c, desk) => answer(c, async (id, since) => {
    const dossier = await personDossier(desk.settings.store, desk.settings.catalogue, id)
    return dossier && { of: { kind: 'person', id: dossier.person.id }, brief: await writePersonBrief(dossier, { texts: textsIn(desk), since }) }
  }),
  view: (found, c) => ({ title: `Brief: ${found.brief.name}`, body: <BriefToRead {...found} dialect={dialectOf(c)} /> }),
}

const textsIn = ({ settings }: Desk) => (ids: readonly string[]) => textsOf(settings.store, ids)

async function answer(c: Context, write: (id: string, since: string | null) => Promise<BriefAnswer | null>): Promise<Outcome<BriefAnswer>> {
  const since = c.req.query('since') || null
  if (since !== null && !/^\d{4}-\d\d-\d\d$/u.test(since)) return { problem: badRequest(`“${since}” is no day.`, 'A day is written as 2026-01-31.') }
  const id = c.req.param('id') ?? ''
  const found = await write(id, since)
  return found ? { answer: found } : { problem: notFound(`The record has nothing under “${id}”.`) }
}

function dialectOf(c: Context): Dialect {
  const given = c.req.query('as') ?? 'md'
  return given in dialects ? given as Dialect : 'md'
}

function BriefToRead({ of, brief, dialect }: BriefAnswer & { readonly dialect: Dialect }) {
  const { paragraphs, refused, sources, since } = brief
  const home = of.kind === 'dossier' ? address.dossier(of.id) : address.person(of.id)
  return (
    <>
      <header class="head">
        <p class="kicker">Brief{since !== null && ` since ${since}`} · <a href={home}>to the {of.kind === 'dossier' ? 'dossier' : 'person'}</a></p>
        <h1><Words>{brief.name}</Words></h1>
        <p class="small no-print">Each mark opens the sentence of its source. Every passage was compared with the kept text before it was written.</p>
      </header>
      {refused.length > 0 && (
        <section class="wrong" aria-labelledby="refused">
          <h2 id="refused">Not written: {refused.length}</h2>
          <p>These sentences would not hold. Look at their sources before you print the rest.</p>
          <ul>
            {refused.map(({ topic, reason, source, fact }) => <li>{topic}: <Words>{reason}</Words> {source !== '' && <a href={address.fact({ id: fact, source })}>its source</a>}</li>)}
          </ul>
        </section>
      )}
      {paragraphs.length === 0 && refused.length === 0 && (
        <p class="standing">There is nothing to write yet{since !== null && ' since that day'}. Add an article that says who made it, what was said or who was seen.</p>
      )}
      <article class="prose">
        {paragraphs.map(({ sentences }) => <p>{sentences.map((sentence) => <><Said sentence={sentence} brief={brief} /> </>)}</p>)}
      </article>
      {sources.length > 0 && (
        <Part id="sources" name="Sources" count={sources.length}>
          <ol class="small numbered">{sources.map((source) => <li><SourceLine source={source} /></li>)}</ol>
        </Part>
      )}
      {paragraphs.length > 0 && <ToCopy brief={brief} dialect={dialect} />}
    </>
  )
}

function Said({ sentence: { pieces, cites, facts }, brief }: { readonly sentence: Sentence; readonly brief: Brief }) {
  return (
    <>
      {pieces.map((piece) => <PieceOf piece={piece} />)}
      {cites.map((number) => {
        const fact = facts.find((one) => one.source === brief.sources[number - 1]?.id)
        return fact && <sup><a class="cite" href={address.fact(fact)} aria-label={`source ${number}`} data-stop>[{number}]</a></sup>
      })}
    </>
  )
}

function PieceOf({ piece }: { readonly piece: Piece }) {
  switch (piece.kind) {
    case 'title': return <><cite><Words>{piece.text}</Words></cite>{piece.close}</>
    case 'quotation': return <>“<q class="bare"><Words>{piece.words}</Words></q>{closeOf(piece)}”</>
    case 'clause': return <Words>{piece.words}</Words>
    default: return <Words>{piece.text}</Words>
  }
}

/** The brief to edit and to copy, in one of the dialects; works without JavaScript by marking and copying. */
function ToCopy({ brief, dialect }: { readonly brief: Brief; readonly dialect: Dialect }) {
  const text = dialects[dialect].render(brief)
  return (
    <Part id="copy" name="Edit and copy">
      <form class="sheet no-print" method="get" action="#copy">
        {brief.since !== null && <input type="hidden" name="since" value={brief.since} />}
        <div class="buttons">
          <label for="as">As</label>
          <select id="as" name="as">
            {Object.entries(dialects).map(([value, { name }]) => <option value={value} selected={value === dialect}>{name}</option>)}
          </select>
          <button type="submit">Show</button>
        </div>
        <div>
          <label for="brief-text">The brief as {dialects[dialect].name}</label>
          <textarea id="brief-text" rows={16} spellcheck={false}>{`\n${text}`}</textarea>
        </div>
        <p class="buttons"><button type="button" class="first" data-copy="brief-text" hidden>Copy</button> <span role="status" class="small"></span></p>
      </form>
    </Part>
  )
}
