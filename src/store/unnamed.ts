import type { PersonId, TitleId } from '#record'
import type { Writing } from './tables.ts'

/** Removes those of some people and titles whom no source names any more and no fact on show mentions. */
export async function removeUnnamed(writing: Writing, people: readonly PersonId[], titles: readonly TitleId[]): Promise<void> {
  for (const person of new Set(people)) {
    const named = await writing.selectFrom('source_people').select('source').where('person', '=', person).limit(1).executeTakeFirst()
      ?? await writing.selectFrom('fact_people').select('fact').where('person', '=', person).limit(1).executeTakeFirst()
      ?? await ruledOn(writing, person)
    if (named) continue
    await removeNames(writing, 'person', person)
    await writing.deleteFrom('people').where('id', '=', person).execute()
  }
  for (const title of new Set(titles)) {
    const named = await writing.selectFrom('source_titles').select('source').where('title', '=', title).limit(1).executeTakeFirst()
      ?? await writing.selectFrom('fact_titles').select('fact').where('title', '=', title).limit(1).executeTakeFirst()
      ?? await ruledOn(writing, title)
    if (named) continue
    const row = await writing.selectFrom('titles').select('franchise').where('id', '=', title).executeTakeFirst()
    await removeNames(writing, 'title', title)
    await writing.deleteFrom('titles').where('id', '=', title).execute()
    const other = row && await writing.selectFrom('titles').select('id').where('franchise', '=', row.franchise).limit(1).executeTakeFirst()
    if (!row || other) continue
    await writing.deleteFrom('former_franchises').where('franchise', '=', row.franchise).execute()
    await writing.deleteFrom('franchises').where('id', '=', row.franchise).execute()
  }
}

/** What a ruling merged stays, so that the ruling can be undone. */
async function ruledOn(writing: Writing, entity: string): Promise<object | undefined> {
  return writing.selectFrom('same_as').select('entity').where(({ or, eb }) => or([eb('entity', '=', entity), eb('same', '=', entity)])).limit(1).executeTakeFirst()
}

async function removeNames(writing: Writing, kind: 'person' | 'title', entity: string): Promise<void> {
  const names = await writing.selectFrom('names').select('folded').where('entity', '=', entity).execute()
  const words = [...new Set(names.flatMap((row) => row.folded.split(' ')))]
  if (words.length > 0) {
    await writing.deleteFrom('name_words').where('word', 'in', words).where('kind', '=', kind).where('entity', '=', entity).execute()
  }
  await writing.deleteFrom('names').where('entity', '=', entity).where('kind', '=', kind).execute()
}
