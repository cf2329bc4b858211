import type { Credit } from '#intake'
import { wrap } from './paper.ts'
import { entry, type PageParts, type Section } from './reading-section.ts'

/** Who worked on what, a block for each title in the order in which the text credits it. */
export function creditSection({ reading, names, lines, paper }: PageParts): Section {
  const blocks = [...Map.groupBy(reading.credits, (credit) => credit.title)].map(([title, credits]) => [
    entry(paper, names.of(title), []),
    ...lines.under(credits.map((credit) => ({
      text: wrap(`${names.of(credit.person)}: ${spellJob(credit)}`, paper.width, '    ', '      '),
      evidence: credit.evidence,
    })), '      '),
  ].join('\n'))
  return { heading: 'Credits', blocks }
}

function spellJob({ job, character }: Credit): string {
  return character === null ? job : `${job}, as ${character}`
}
