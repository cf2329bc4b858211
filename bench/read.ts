// How many ordinary articles a second one core reads, beside compromise and wink-nlp alone, in one run.
//   npm run bench:read            the open corpus, cut and joined to articles of 700 words
//   npm run bench:read -- --hostile   also 1 MB each of marks, one sentence, names and brackets, as ratios to ordinary news
import { readdirSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import nlp from 'compromise'
import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import { emptyCatalogue } from '#catalogue'
import { documentFromInput, isProblem } from '#formats'
import { read } from '#reading'
import type { Document } from '#text'

const wordsAnArticle = 700
const rounds = 7

function paragraphsOf(set: string): string[] {
  const folder = `${import.meta.dirname}/../eval/corpus/${set}/docs`
  return readdirSync(folder).sort().flatMap((file) => {
    const { id, input } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
    const document = documentFromInput({ ...input, id })
    return isProblem(document) || document.kind === 'post' ? [] : document.text.split(/\n\s*\n/u)
  })
}

/** Articles of about 700 words each, made of the open corpus's paragraphs in their order. */
function articles(): Document[] {
  const texts: string[] = []
  let text = ''
  for (const paragraph of [...paragraphsOf('screen'), ...paragraphsOf('screen-trade'), ...paragraphsOf('screen-fan')]) {
    text += `${paragraph}\n\n`
    if (text.split(/\s+/u).length < wordsAnArticle) continue
    texts.push(text.trim())
    text = ''
  }
  return texts.map((body, index) => documentOf(`a${index}`, body))
}

function documentOf(id: string, text: string): Document {
  return { id, kind: 'article', text, markup: [], url: null, publisher: null, author: null, title: null, publishedAt: '2024-05-01', language: null }
}

/** Middle of several rounds, in articles a second; the first round warms up and does not count. */
function rate(documents: readonly Document[], work: (document: Document) => unknown): number {
  const seconds: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now()
    for (const document of documents) work(document)
    if (round > 0) seconds.push((performance.now() - start) / 1000)
  }
  return documents.length / seconds.sort((one, other) => one - other)[Math.floor(rounds / 2)]!
}

const documents = articles()
const wink = winkNLP(model, ['sbd', 'pos'])
const rows: [string, number][] = [
  ['Reprise, whole reading', rate(documents, (document) => read(document, emptyCatalogue))],
  ['wink-nlp alone (sentences, parts of speech)', rate(documents, (document) => wink.readDoc(document.text))],
  ['compromise (.people(), .quotations())', rate(documents.slice(0, 8), (document) => { const parsed = nlp(document.text); return [parsed.people().json(), parsed.quotations().json()] })],
]
console.log(`${documents.length} articles of about ${wordsAnArticle} words, one core, Node ${process.version}, median of ${rounds} rounds`)
for (const [name, value] of rows) console.log(`${name.padEnd(46)} ${value.toFixed(0).padStart(6)} articles/s   ${(value / rows[0]![1]).toFixed(2)} x Reprise`)

if (process.argv.includes('--hostile')) {
  const size = 1_000_000
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
  const time = (text: string): number => {
    const start = performance.now()
    read(documentOf('h', text), emptyCatalogue)
    return performance.now() - start
  }
  const base = time(fill(documents.map((document) => document.text).join('\n\n')))
  console.log(`\n1 MB of ordinary news: ${(base / 1000).toFixed(1)} s`)
  for (const [name, text] of [
    ['quotation marks', fill('"')], ['quotation marks with blanks', fill('" ')], ['opening marks', fill('“')],
    ['one endless sentence', fill('and then she said that he said that ')],
    ['100,000 capitalised words', 'Quillington '.repeat(100_000)], ['nested brackets', fill('([{')],
  ] as const) {
    const spent = time(text)
    console.log(`1 MB of ${name.padEnd(30)} ${(spent / 1000).toFixed(1).padStart(6)} s   ${(spent / base).toFixed(2)} x ordinary news`)
  }
}
