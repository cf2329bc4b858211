import type { CreditLine, Names } from '#dossier'
import { address } from './addresses.ts'
import { Words } from './inert.tsx'
import { PersonName, TitleName } from './names.tsx'

interface CreditsProps {
  readonly lines: readonly CreditLine[]
  readonly names: Names
}

/** Credits under their titles, in the order of `titles`. */
export function CreditsByTitle({ lines, names, titles }: CreditsProps & { readonly titles: readonly string[] }) {
  return (
    <>
      {titles.map((title) => {
        const of = lines.filter((line) => line.title === title)
        return of.length === 0 ? <></> : (
          <>
            <h3><TitleName id={title} names={names} /></h3>
            <ul class="lines small">
              {of.map((line) => (
                <li><PersonName id={line.person} names={names} />, <Job line={line} /></li>
              ))}
            </ul>
          </>
        )
      })}
    </>
  )
}

/** One person's credits. */
export function CreditsOfPerson({ lines, names }: CreditsProps) {
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li>
          <TitleName id={line.title} names={names} linked />
          {names.titles[line.title]?.year != null && <span class="count"> {names.titles[line.title]!.year}</span>}
          <br /><span class="small"><Job line={line} /></span>
        </li>
      ))}
    </ul>
  )
}

function Job({ line }: { readonly line: CreditLine }) {
  return (
    <>
      <a class="fact" href={address.fact(line.facts[0]!)}>{line.job}</a>
      {line.characters.length > 0 && <>, as {line.characters.map((character, index) => <>{index > 0 && ' or '}<Words>{character}</Words></>)}</>}
    </>
  )
}
