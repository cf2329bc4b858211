import { roleNouns } from '#language'

/** What may describe a part before its name: "the formidable district nurse", "FBI profiler". */
const description = String.raw`(?:(?:the|an?|my|our|her|his|their|that) )?(?:(?!(?:to|with|by|in|on|at|for|from|who|that|and|of) )[\p{Ll}’'-]+ ){0,4}(?:\p{Lu}{2,4} (?:[\p{Ll}-]+ ){0,2})?`
const ending = (turn: string): RegExp => new RegExp(String.raw`${turn}${description}$`, 'u')

/** Turns of phrase behind which stands the name of a part. */
const before: readonly RegExp[] = [
  // "He'll be Alvin Toomes", "will once again be Jean Purdey", "will for ever be DI Geddes"
  /\b(?:I|[Hh]e|[Ss]he)(?:[’']ll| will)(?: once)?(?: again| always| forever| for ever)? be $/u,
  /\bwill (?:once again|again|always|forever|for ever) be $/u,
  // "For 11 years she was Enid Clough"
  ending(String.raw`(?:^|[,.;:—–] |\b(?:and|where|when|years|seasons|series|decades?) )(?:[Ss]he|[Hh]e)(?: is| was|[’']s) `),
  ending(String.raw`\balias `),
  ending(String.raw`\b(?:better|best|also) known as (?=[\p{Ll}])`),
  // "When we last saw Verity Bligh", "last set eyes on Fr Malachy Tuohy", "picks up with Dolores Wick"
  ending(String.raw`\b(?:last (?:saw|left|met)|[Ww]hen we (?:left|first met|met)|set eyes on|picks? up with|catch(?:es)? up with) `),
  // "the Oarsman to her Nell Pruitt"
  /\bthe \p{L}[\p{L} ]{1,30} to (?:her|his) $/u,
  /, the (?:original|first|second|new|latest) $/u,
  ending(String.raw`\b(?:boots|shoes|uniform|wig|habit|robes|skin|cloak|cape|costume|apron|cardigan|armou?r|wellies|saddle) of `),
  ending(String.raw`\brepris(?:e|es|ed|ing) `),
  ending(String.raw`\bvoices? of `),
  ending(String.raw`\b(?<!cameo )(?:role|part|character) of `),
]
const bracketed = /\p{L} \((?:([\p{Ll}-]+) ){0,2}$/u
/** ", whom Ada Lindqvist had played since", ", whom she also played" */
const playedBy = /^,? whom (?:[\p{L}’'-]+ ){1,3}(?:had |has |also |once |first |now |still |later |always ){0,2}(?:plays|played|portrays|portrayed|voiced|embodied|originated)\b/u

/**
 * Whether the turn of phrase around a name makes it a part's: what stands before it, up to its honorific, and behind it.
 * Written by hand from profiles, obituaries, fan pages and soaps.
 *
 * @param ranked an honorific or rank stands before the name
 */
export function isPartByTurn(lead: string, after: string, ranked: boolean): boolean {
  if (/^[’']s\b/u.test(after)) return false
  if (playedBy.test(after)) return true
  const bracket = bracketed.exec(lead)
  if (bracket !== null && /^!?\)/u.test(after)) return after.startsWith('!') || (bracket[1] !== undefined && !roleNouns.has(bracket[1]))
  // "as the new vicar, Reverend Bindi Shah"
  if (ranked && ending(String.raw`\bas `).test(lead.replace(/, $/u, ' '))) return true
  // "Ada Lindqvist, whose Mara Quill is about to stand trial"
  if (/\p{Ll}, whose $/u.test(lead) && /^ (?:is|was|has|had|gets|got|will|finds|died|dies|left|ended|ends)\b/u.test(after)) return true
  if (!before.some((turn) => turn.test(lead))) return false
  const noun = /([\p{Ll}-]+) $/u.exec(lead)?.[1]
  return noun === undefined || !roleNouns.has(noun) || /^(?:role|part|character|detective|officer|captain|coach|doctor|professor|teacher|chef|judge)$/u.test(noun)
}
