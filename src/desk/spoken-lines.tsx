import type { Names, SpokenLine } from '#dossier'
import { address } from './addresses.ts'
import { PeriodWords } from './days.tsx'
import { article, Quoted, Speaker } from './fact-line.tsx'
import { Words } from './inert.tsx'
import { SourceLine, SourceName } from './names.tsx'
import { counted } from './words.ts'

/** Who said what: the words, the speaker, to whom, when, and every outlet that carries them. */
export function SpokenLines({ lines, names }: { readonly lines: readonly SpokenLine[]; readonly names: Names }) {
  return (
    <ul class="quotations">
      {lines.map((line) => <li><Spoken line={line} names={names} /></li>)}
    </ul>
  )
}

function Spoken({ line, names }: { readonly line: SpokenLine; readonly names: Names }) {
  const { fact, period, retold } = line
  const { kind, saidTo, saidIn } = fact.body
  const source = names.sources[fact.source]
  return (
    <>
      <p class="said">
        <a href={address.fact(fact)} data-stop><Quoted fact={fact} /></a>
      </p>
      <p>
        <span class="speaker"><Speaker fact={fact} names={names} /></span>
        <span class="origin">
          {kind === 'indirect' && ', as reported'}
          {saidTo !== null && <>, to <Words>{saidTo}</Words></>}
          {saidIn !== null && <>, in {article(saidIn)} <Words>{saidIn}</Words></>}
          {period.basis === 'stated' && <>, <PeriodWords period={period} /></>}
          {period.basis !== 'stated' && period.wording !== null && <>, “<Words>{period.wording}</Words>”</>}
          {' — '}
          <a href={address.fact(fact)}><SourceLine source={source} /></a>
        </span>{' '}
        {line.isRetold && source?.publishedAt && <span class="note">said earlier, repeated {source.publishedAt.slice(0, 4)}</span>}
      </p>
      {retold.length > 0 && (
        <p class="small">
          <a href={address.utterance(fact.id)}>Also in {counted(retold.length, 'other source')}</a>
          {': '}
          {retold.slice(0, 3).map((other, index) => (
            <>
              {index > 0 && ', '}<SourceName id={other.fact.source} names={names} />{other.variant !== 'identical' && ` (${other.variant})`}
            </>
          ))}
          {retold.length > 3 && ', …'}
        </p>
      )}
    </>
  )
}
