import { fold, foldTitle } from '#text'

/** A name as the record looks it up. */
export interface NameQuery {
  /** As a person's name is compared. */
  readonly person: string
  /** As a title is compared. */
  readonly title: string
  /** The words that must all be in a name; none when the name holds no letter and no digit. */
  readonly words: readonly string[]
}

export function nameQuery(name: string): NameQuery {
  const title = foldTitle(name.slice(0, 500))
  return { person: fold(name.slice(0, 500)), title, words: [...new Set(title.split(' '))].filter((word) => word !== '') }
}

/** The words by which a folded name is found, each once. */
export function wordsOfName(folded: string): readonly string[] {
  return [...new Set(folded.split(' '))].filter((word) => word !== '')
}
