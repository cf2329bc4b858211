import { documentsFrom, type FileHint, type Problem } from '#formats'
import type { Document } from '#text'

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The documents and notices of a file that can be read. */
export async function read(file: string | Uint8Array, hint: FileHint = {}): Promise<{ documents: readonly Document[]; notices: readonly Problem[] }> {
  const result = await documentsFrom(typeof file === 'string' ? bytesOf(file) : file, hint)
  if ('problem' in result) throw new Error(`${result.problem.code}: ${result.problem.message}`)
  return result
}

/** The only document of a file. */
export async function readOne(file: string | Uint8Array, hint: FileHint = {}): Promise<Document> {
  const { documents } = await read(file, hint)
  if (documents.length !== 1) throw new Error(`${documents.length} documents instead of one`)
  return documents[0]!
}

/** The problem of a file that cannot be read. */
export async function problemOf(file: string | Uint8Array, hint: FileHint = {}): Promise<Problem> {
  const result = await documentsFrom(typeof file === 'string' ? bytesOf(file) : file, hint)
  if ('problem' in result) return result.problem
  throw new Error(`the file was read: ${result.documents[0]!.text.slice(0, 80)}`)
}

/** The words of every mark of one element. */
export function marked(document: Document, element: Document['markup'][number]['element']): string[] {
  return document.markup.filter((mark) => mark.element === element).map(({ start, end }) => document.text.slice(start, end))
}

/** A page around an article's HTML. */
export function page(article: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><nav><a href="/">Home</a></nav><article>${article}</article></body></html>`
}
