import { statedPeriod, type Fact, type Names } from '#dossier'
import { PeriodWords, periodName } from './days.tsx'
import { Words } from './inert.tsx'
import { PersonName, TitleName } from './names.tsx'
import { joining, projectOf, stageName } from './words.ts'

/** One fact in a line of plain words. */
export function FactLine({ fact, names }: { readonly fact: Fact; readonly names: Names }) {
  switch (fact.kind) {
    case 'quotation':
      return (
        <>
          <Speaker fact={fact} names={names} />: <Quoted fact={fact} />
          <Occasion fact={fact} />
        </>
      )
    case 'credit':
      return (
        <>
          <PersonName id={fact.body.person} names={names} />, {fact.body.job} on <TitleName id={fact.body.title} names={names} />
          {fact.body.character !== null && <>, as <Words>{fact.body.character}</Words></>}
        </>
      )
    case 'release':
      return (
        <>
          <TitleName id={fact.body.title} names={names} /> came out{' '}
          {fact.body.at === null ? 'on an unknown day' : <PeriodWords period={statedPeriod(fact.body.at)} />}
          {fact.body.via !== null && <> ({via(fact.body.via)})</>}
        </>
      )
    case 'relation':
      return <><TitleName id={fact.body.title} names={names} /> is {article(fact.body.relation)} {fact.body.relation} {joining(fact.body.relation)} <TitleName id={fact.body.of} names={names} /></>
    case 'outlook':
      return (
        <>
          {stageName(fact.body.stage)}: {projectOf(fact.body.project)}
          <TitleName id={fact.body.of} names={names} />
          {fact.body.by !== null && <>, says {fact.body.by.person === null ? <Words>{fact.body.by.name}</Words> : <PersonName id={fact.body.by.person} names={names} known={fact.body.by.name} />}</>}
        </>
      )
    case 'sighting':
      return (
        <>
          <People ids={fact.body.people} names={names} /> together
          {fact.body.event !== null && <> at <Words>{fact.body.event}</Words></>}
          {fact.body.place !== null && <>, <Words>{fact.body.place}</Words></>}
          {fact.body.shownOn !== null && <>, shown on <Words>{fact.body.shownOn}</Words></>}
        </>
      )
  }
}

/**
 * The words of a quotation, in marks where they are the speaker's own; one that its cue breaks is shown in its pieces.
 * A comma at the end belongs to the sentence around them.
 */
export function Quoted({ fact }: { readonly fact: Extract<Fact, { kind: 'quotation' }> }) {
  return (
    <>
      {fact.passages.map((passage, index) => {
        const words = <Words>{passage.words.replace(/,$/u, '')}</Words>
        return <>{index > 0 && <span class="small"> … </span>}{fact.body.kind === 'direct' ? <>“{words}”</> : words}</>
      })}
    </>
  )
}

export function Speaker({ fact, names }: { readonly fact: Extract<Fact, { kind: 'quotation' }>; readonly names: Names }) {
  const { person, name } = fact.body.speaker
  if (person !== null) return <PersonName id={person} names={names} known={name ?? undefined} />
  return name === null ? <>speaker not named</> : <Words>{name}</Words>
}

/** To whom, where and when words were said, as far as the source tells. */
export function Occasion({ fact }: { readonly fact: Extract<Fact, { kind: 'quotation' }> }) {
  const { saidTo, saidIn, saidAt } = fact.body
  const when = saidAt === null ? '' : periodName(saidAt)
  return (
    <>
      {saidTo !== null && <>, to <Words>{saidTo}</Words></>}
      {saidIn !== null && <>, in {article(saidIn)} <Words>{saidIn}</Words></>}
      {saidAt !== null && <>, {when === '' ? <>“<Words>{saidAt.text}</Words>”</> : when}</>}
    </>
  )
}

/** "Mara Quill, Jo Tarn and Ines Vell". */
export function People({ ids, names }: { readonly ids: readonly string[]; readonly names: Names }) {
  return (
    <>
      {ids.map((id, index) => (
        <>{index > 0 && (index === ids.length - 1 ? ' and ' : ', ')}<PersonName id={id} names={names} /></>
      ))}
    </>
  )
}

export function via(how: string) {
  return how === 'theaters' ? 'in theaters' : <Words>{how}</Words>
}

export function article(noun: string): string {
  return /^[aeiou]/iu.test(noun) ? 'an' : 'a'
}
