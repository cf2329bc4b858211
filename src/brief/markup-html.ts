import { inert, type Markup } from './markup.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string): string => inert(text).replace(/[&<>"']/gu, (character) => entities[character]!)

/** A fragment of HTML: a heading, paragraphs, a list of sources that the marks lead to. */
export const htmlMarkup: Markup = {
  escape,
  words: escape,
  title: (name, close) => `<cite>${escape(name)}</cite>${close}`,
  heading: (name) => `<h1>${escape(name)}</h1>`,
  paragraph: (sentences) => `<p>${sentences}</p>`,
  cite: (number) => `<sup><a href="#source-${number}">[${number}]</a></sup>`,
  notes: (sources) => sources.length === 0 ? '' : `<ol>\n${sources.map(([number, reference, { url }]) => {
    const isWeb = url !== null && /^https?:\/\//iu.test(url)
    return `<li id="source-${number}">${isWeb ? `<a href="${escape(url)}" rel="noreferrer">${escape(reference)}</a>` : escape(reference)}</li>`
  }).join('\n')}\n</ol>`,
  closesInside: true,
  between: '\n',
}
