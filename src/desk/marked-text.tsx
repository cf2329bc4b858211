import type { FactKind, Piece } from '#dossier'
import { visible } from './inert.tsx'
import { kindNames, letters } from './words.ts'

/** The pieces of a marked text. Each fact's first mark carries its letter and is where a link to the fact lands. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <>{pieces.map((piece) => ('words' in piece ? visible(piece.words) : <Marked piece={piece} />))}</>
}

function Marked({ piece }: { readonly piece: Extract<Piece, { readonly kind: unknown }> }) {
  const { kind, facts, opens, pieces } = piece
  if (kind === 'sentence') return <span class="sentence"><Pieces pieces={pieces} /></span>
  const [first, ...others] = opens
  return (
    <mark class={kind} data-facts={facts.join(' ')}>
      {first !== undefined && <Letter kind={kind} fact={first} count={opens.length} />}
      {others.map((fact) => <span class="anchor" id={fact}></span>)}
      <Pieces pieces={pieces} />
    </mark>
  )
}

function Letter({ kind, fact, count }: { readonly kind: FactKind; readonly fact: string; readonly count: number }) {
  const name = count === 1 ? kindNames[kind] : `${letters[kind]}×${count}: ${kindNames[kind]}, ${count} facts`
  return (
    <a class={`letter anchor ${kind}`} id={fact} href={`#item-${fact}`} aria-label={name} title={name}>
      {letters[kind]}{count > 1 && `×${count}`}
    </a>
  )
}

/** What the marks mean. */
export function Legend({ kinds }: { readonly kinds: readonly FactKind[] }) {
  return (
    <ul class="legend" aria-label="What the marks mean">
      {kinds.map((kind) => (
        <li><span class={`letter ${kind}`} aria-hidden="true">{letters[kind]}</span><mark class={kind}>{kindNames[kind]}</mark></li>
      ))}
    </ul>
  )
}

/** Which way most of a text's letters run, so that an English article that opens with an Arabic title still starts at the left. */
export function directionOf(blocks: readonly { readonly pieces: readonly Piece[] }[]): 'ltr' | 'rtl' {
  let balance = 0
  const count = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      if (!('words' in piece)) count(piece.pieces)
      else for (const letter of piece.words) if (/\p{L}/u.test(letter)) balance += rightToLeft.test(letter) ? -1 : 1
    }
  }
  for (const block of blocks.slice(0, 20)) count(block.pieces)
  return balance < 0 ? 'rtl' : 'ltr'
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
