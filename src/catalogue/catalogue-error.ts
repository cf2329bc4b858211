/** A catalogue or a source of one that cannot be used. The message says what was found there and what is wanted. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError'
}
