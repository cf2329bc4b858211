import { wordsOf } from '#text'
import { wrap } from './paper.ts'
import { entry, type PageParts, type Section } from './reading-section.ts'
import { spellWhen } from './spell-when.ts'
import { spokenWords } from './spoken-words.ts'

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
        paper.ink('words', wrap(spokenWords(quotation.kind, spans.map((span) => wordsOf(reading.text, span))), paper.width, '    ')),
        ...reports === undefined ? [] : [lines.around(reports)],
      ].join('\n')
    }),
  }
}
