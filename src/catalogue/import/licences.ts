import type { SourceKind } from './source-file.ts'

/** What each publisher asks of who uses its data. Shown at import, and whenever it is asked what a catalogue holds. */
export const licenceNotes: Readonly<Record<SourceKind, string>> = {
  imdb: 'Information courtesy of IMDb (https://www.imdb.com), used with permission. IMDb allows personal and non-commercial use only; see https://developer.imdb.com/non-commercial-datasets/.',
  wikidata: 'Wikidata, CC0: free for any use.',
  wikipedia: 'Wikipedia, CC BY-SA 4.0: name Wikipedia as the source, and pass on what is made of it under the same licence.',
  own: 'Own additions: yours.',
}
