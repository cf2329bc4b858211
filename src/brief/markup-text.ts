import { inert, type Markup } from './markup.ts'

/** Plain text: titles in quotation marks, as newspapers have them. */
export const textMarkup: Markup = {
  escape: inert,
  words: inert,
  title: (name, close) => `“${inert(name)}${close}”`,
  heading: (name) => inert(name).toUpperCase(),
  paragraph: (sentences) => sentences,
  cite: (number) => ` [${number}]`,
  notes: (sources) => sources.map(([number, reference]) => `[${number}] ${inert(reference)}`).join('\n'),
  closesInside: true,
  between: '\n\n',
}
