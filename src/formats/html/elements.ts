/** Elements without content. */
export const voidElements: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
)

/** Elements that begin and end a paragraph, or hold some. */
export const blockElements: ReadonlySet<string> = new Set(
  ('address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul').split(' '),
)

/** Elements before which an open paragraph ends by itself. */
export const closesParagraph: ReadonlySet<string> = new Set(
  ('address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul').split(' '),
)

/** Beyond these an end tag does not reach. */
export const scopeElements: ReadonlySet<string> = new Set('table td th caption button html template object'.split(' '))

export const foreignElements: readonly string[] = ['svg', 'math']

const lists: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir', 'table', 'td', 'th'])
const definitions: ReadonlySet<string> = new Set(['dl', 'table', 'td', 'th'])
const table: ReadonlySet<string> = new Set(['table'])
const row: ReadonlySet<string> = new Set(['tr', 'table'])

/** What a start tag ends by itself when it is still open, and where the search stops. */
export const closesSibling: ReadonlyMap<string, { readonly closes: readonly string[]; readonly within: ReadonlySet<string> }> = new Map([
  ['li', { closes: ['li'], within: lists }],
  ['dt', { closes: ['dt', 'dd'], within: definitions }],
  ['dd', { closes: ['dt', 'dd'], within: definitions }],
  ['td', { closes: ['td', 'th'], within: row }],
  ['th', { closes: ['td', 'th'], within: row }],
  ['tr', { closes: ['tr'], within: table }],
  ['tbody', { closes: ['thead', 'tbody', 'tfoot'], within: table }],
  ['tfoot', { closes: ['thead', 'tbody', 'tfoot'], within: table }],
  ['thead', { closes: ['thead', 'tbody', 'tfoot'], within: table }],
  ['body', { closes: ['head'], within: table }],
  ['option', { closes: ['option'], within: new Set(['select']) }],
])
