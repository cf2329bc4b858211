import { nameParticles } from '#language'
import type { Names } from '#dossier'
import type { Piece } from './sentence.ts'

const suffix = /^(?:jr|sr|ii|iii|iv)\.?,?$/iu

/** The name by which somebody is known after the first mention: the surname, with its particles. One-name artists keep theirs. */
export function surnameOf(name: string): string {
  const words = name.split(' ')
  const last = words.findLastIndex((word) => !suffix.test(word))
  if (last < 1) return name
  let first = last
  while (first > 1 && nameParticles.has(words[first - 1]!.toLowerCase())) first--
  return words.slice(first, last + 1).join(' ')
}

/**
 * Fills in the names of people: in full at the first mention, the surname after that, unless two people of the text share it.
 * Answers pieces of sentences in the order given.
 */
export function nameInOrder(sentences: readonly (readonly Piece[])[], names: Names): readonly (readonly Piece[])[] {
  const fullName = (id: string): string => names.people[id]?.name ?? id
  const people = new Set(sentences.flat().flatMap((piece) => (piece.kind === 'person' ? [piece.id] : [])))
  const bearers = Map.groupBy(people, (id) => surnameOf(fullName(id)))
  const met = new Set<string>()
  return sentences.map((pieces) => pieces.map((piece) => {
    if (piece.kind !== 'person') return piece
    const short = surnameOf(fullName(piece.id))
    const text = met.has(piece.id) && bearers.get(short)!.length === 1 ? short : fullName(piece.id)
    met.add(piece.id)
    return { ...piece, text }
  }))
}
