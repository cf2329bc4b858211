// Counts the words that news and film summaries write in lower case, for src/language/common-words.ts.
//   node --conditions=source scripts/count-common-words.ts CORPUS_FOLDER CATALOGUE_FOLDER
// Prints the words, parted by blanks, in alphabetical order. The texts themselves are not kept.
import { readdirSync, readFileSync } from 'node:fs'
import { givenNames } from '#language'

const [corpus = '../shared/corpus', films = '../shared/catalogue/wikipedia-movies'] = process.argv.slice(2)
const lower = new Map<string, number>()
const upper = new Map<string, number>()
const given = new Set([...givenNames].map((name) => name.toLowerCase()))

function count(text: string): void {
  for (const [word] of text.matchAll(/[A-Za-z][a-z]+(?:'[a-z]+)?/gu)) {
    const counts = /^[a-z]/u.test(word) ? lower : upper
    const key = word.toLowerCase()
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
}

for (const line of readFileSync(`${corpus}/polnear/train.jsonl`, 'utf8').split('\n')) if (line !== '') count(JSON.parse(line).input.text)
for (const file of readdirSync(films).sort())
  for (const film of JSON.parse(readFileSync(`${films}/${file}`, 'utf8'))) if (film.extract) count(film.extract)

const common = [...lower]
  .filter(([word, times]) => times >= 8 && word.length > 2 && times > (upper.get(word) ?? 0) * 0.35 && !given.has(word))
  .sort((one, other) => other[1] - one[1])
  .slice(0, 9000)
console.log(common.map(([word]) => word).sort().join(' '))
