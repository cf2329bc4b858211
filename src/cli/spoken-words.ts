/**
 * What was said, as a page shows it: direct words in marks, those that the cue breaks up piece by piece, so that nothing
 * stands in marks that nobody said in one go. Reported words have no marks but their own.
 */
export function spokenWords(kind: 'direct' | 'indirect' | 'mixed', pieces: readonly string[]): string {
  return pieces.map((piece) => (kind === 'direct' ? `“${piece}”` : piece)).join(' … ')
}
