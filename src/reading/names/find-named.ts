import type { Catalogue } from '#catalogue'
import type { Layout } from '#text'
import { findOrganizations } from './find-organizations.ts'
import { findPeople } from './find-people.ts'
import { findTitles } from './find-titles.ts'
import type { Named } from './mentions.ts'
import { cutWords } from './words.ts'

/** Who and what a text names: titles first, so that no film is taken for a person, then people, then organizations. */
export function findNamed(layout: Layout, catalogue: Catalogue): Named {
  const words = cutWords(layout)
  const titles = findTitles(layout, words, catalogue)
  const people = findPeople(layout, words, titles, catalogue)
  const organizations = findOrganizations(layout, words, titles)
  return { titles, people, organizations }
}
