import { inert, type Markup } from './markup.ts'

const escape = (text: string): string => inert(text).replace(/[\\`*_{}[\]<>#|~&!$]/gu, '\\$&').replace(/https?:/giu, (scheme) => `${scheme.slice(0, -1)}\\:`)

/** Markdown with footnotes, as GitHub, Pandoc and most wikis read them. */
export const markdownMarkup: Markup = {
  escape,
  words: escape,
  title: (name, close) => `*${escape(name)}*${close}`,
  heading: (name) => `# ${escape(name)}`,
  // At the head of a line these would begin a list.
  paragraph: (sentences) => sentences.replace(/^(?:[+-]|(\d{1,9})([.)]))/u, (mark: string, digits?: string, dot?: string) => (digits === undefined ? `\\${mark}` : `${digits}\\${dot}`)),
  cite: (number) => `[^${number}]`,
  notes: (sources) => sources.map(([number, reference]) => `[^${number}]: ${escape(reference)}`).join('\n'),
  closesInside: true,
  between: '\n\n',
}
