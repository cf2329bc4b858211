import { utteranceTrail, type Names, type Telling, type UtteranceTrail, type VariantKind } from '#dossier'
import { address } from '../addresses.ts'
import type { DeskPage } from '../answering.tsx'
import { PeriodWords } from '../days.tsx'
import { Occasion, Quoted, Speaker } from '../fact-line.tsx'
import { visible } from '../inert.tsx'
import { SourceLine } from '../names.tsx'
import { Part } from '../part.tsx'
import { notFound } from '../problem.tsx'
import { counted } from '../words.ts'

/** One act of saying: every outlet that carries the words, and what each made of them. */
export const utterancePage: DeskPage<UtteranceTrail> = {
  steadyFor: () => '',
  path: '/utterance/:id',
  async answer(c, { settings }) {
    const id = c.req.param('id')!
    const answer = await utteranceTrail(settings.store, id)
    return answer ? { answer } : { problem: notFound(`The record has no quotation “${id}”.`) }
  },
  view: (trail) => ({ title: `“${trail.utterance.quotations[0]!.fact.body.words.slice(0, 60)}”`, body: <Trail trail={trail} /> }),
}

/** What a variant is, for who has never met the word. */
const variantMeanings: Readonly<Record<VariantKind, string>> = {
  'origin': 'first told here',
  'identical': 'word for word',
  'trimmed': 'a part of it',
  'cut': 'parts of it, with an ellipsis',
  'bracketed': 'with an editor’s words in brackets',
  'extended': 'all of it, and more',
  'reworded': 'in other words',
  'given to somebody else': 'given to somebody else',
}

function Trail({ trail }: { readonly trail: UtteranceTrail }) {
  const { utterance, period, names } = trail
  const [origin, ...others] = utterance.quotations
  const { fact } = origin!
  return (
    <>
      <header class="head">
        <p class="kicker">Said once, told in {counted(utterance.quotations.length, 'source')}</p>
        <h1 class="words"><Quoted fact={fact} /></h1>
        <p class="standing">
          <span class="speaker"><Speaker fact={fact} names={names} /></span><Occasion fact={fact} />
          {fact.body.saidAt === null && period.basis === 'stated' && <>, <PeriodWords period={period} /></>}
          <br /><span class="small">First told by <a href={address.fact(fact)} data-stop><SourceLine source={names.sources[fact.source]} /></a></span>
        </p>
      </header>
      <Part id="trail" name="How it was told on" count={others.length}>
        {others.length === 0 ? <p class="empty">No other source on record carries these words. When one does, it stands here with every word that it changed.</p> : (
          <ul class="quotations">{others.map((telling) => <li><Told telling={telling} names={names} /></li>)}</ul>
        )}
      </Part>
    </>
  )
}

function Told({ telling, names }: { readonly telling: Telling; readonly names: Names }) {
  const { fact, variant, difference } = telling
  return (
    <>
      <p class="origin">
        <span class="note">{variantMeanings[variant]}</span>{' '}
        <a href={address.fact(fact)} data-stop><SourceLine source={names.sources[fact.source]} /></a>
        {variant === 'given to somebody else' && <>, as words of <Speaker fact={fact} names={names} /></>}
      </p>
      <p class="said">
        {difference.map(({ what, words }, index) => (
          <>
            {index > 0 && ' '}
            {what === 'same' ? <bdi>{visible(words)}</bdi> : what === 'added' ? <ins><bdi>{visible(words)}</bdi></ins> : <del><bdi>{visible(words)}</bdi></del>}
          </>
        ))}
      </p>
    </>
  )
}
