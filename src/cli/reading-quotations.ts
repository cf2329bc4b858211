import type { Quotation } from '#intake'
import { wrap } from './paper.ts'
import { entry, type PageParts, type Section } from './reading-section.ts'
import { spellWhen } from './spell-when.ts'

/** Who said what, to whom, in what and when; each with the sentence that reports it. */
export function quotationSection({ reading, lines, paper }: PageParts): Section {
  return {
    heading: 'Who said what',
    blocks: reading.quotations.map((quotation) => {
      const { speaker, saidTo, saidIn, saidAt, cue, spans } = quotation
      const reports = cue ?? spans[0]
      return [
        entry(paper, speaker.name ?? 'the text does not say who', [
          saidTo && `to ${saidTo}`, saidIn && `in: ${saidIn}`, saidAt && spellWhen(saidAt), quotation.kind === 'direct' ? null : `${quotation.kind} speech`,
        ]),
        paper.ink('words', wrap(inMarks(quotation), paper.width, '    ')),
        ...reports === undefined ? [] : [lines.around(reports)],
      ].join('\n')
    }),
  }
}

/** Marks only around words that stand in marks in the text: direct ones. */
function inMarks({ kind, words }: Quotation): string {
  return kind === 'direct' ? `“${words}”` : words
}
