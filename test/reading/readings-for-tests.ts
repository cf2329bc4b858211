import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { documentFromInput, isProblem } from '#formats'
import type { Document } from '#text'

/** A document of plain text, with nothing else known of it but what `more` says. */
export function documentOf(text: string, more: Partial<Document> = {}): Document {
  return { id: 'd', kind: 'article', text, markup: [], url: null, publisher: null, author: null, title: null, publishedAt: null, language: null, ...more }
}

/** Every document of the open annotated corpus, in order of set and name. */
export function corpusDocuments(): Document[] {
  const root = `${import.meta.dirname}/../../eval/corpus`
  return readdirSync(root)
    .sort()
    .filter((set) => existsSync(`${root}/${set}/docs`))
    .flatMap((set) =>
      readdirSync(`${root}/${set}/docs`)
        .sort()
        .map((file) => {
          const { id, input } = JSON.parse(readFileSync(`${root}/${set}/docs/${file}`, 'utf8'))
          const document = documentFromInput({ ...input, id })
          if (isProblem(document)) throw new Error(`${file}: ${document.message}`)
          return document
        }),
    )
}
