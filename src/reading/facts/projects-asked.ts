import { type Asked, isOpen } from './outlook-search.ts'
import { type ProjectContext, usualProject } from './outlook-context.ts'
import type { ProjectMention } from './projects.ts'
import { speaksOfReturn } from './stances.ts'
import type { Line, Term } from './terms.ts'

/** So many lines an answer may stand from its question while people go on answering. */
const reach = 8

/**
 * For each line the project that somebody is asked about there or was shortly before: "asked whether she'd return",
 * "Would he do a third?", a question in an interview. Where only coming back is
 * spoken of it is `news`, if that belongs to the same series. Answers carry it on; narrative, or another question, ends it.
 */
export function projectsAsked(context: ProjectContext, projects: readonly (readonly ProjectMention[])[], news: ProjectMention | null): (Asked | null)[] {
  let last: Asked | null = null
  return context.topics.lines.map((line) => {
    const at = askingAt(line.terms)
    const now = at < 0 ? null : askedIn(context, line, projects[line.index]!, at, news)
    if (now !== null) last = now
    else if (last !== null) {
      const isAnswer = line.terms.some((term) => term.speech >= 0)
      const asksAnew = at >= 0 && !isAnswer
      // "Rajan was asked just that": the same question.
      const isSame = asksAnew && line.index - last.line < 3 && line.terms.slice(at + 1, at + 6).some((term) => /^(?:that|it|same|so|question)$/u.test(term.lower)) && !line.terms.slice(at).some((term) => term.kind === 'title' && term.byName)
      if (isSame) last = { ...last, line: line.index }
      else if (asksAnew || line.index - last.line > reach || (!isAnswer && line.index - last.line > 1 && line.terms.length > 7)) last = null
    }
    return last
  })
}

function askedIn(context: ProjectContext, line: Line, mentions: readonly ProjectMention[], at: number, news: ProjectMention | null): Asked | null {
  const open = mentions.find((mention) => mention.at >= at && isOpen(context, mention))
  if (open !== undefined) return { of: open.of, project: open.project, more: open.more, ...(open.atLarge && { atLarge: open.atLarge }), line: line.index }
  const about = mentions.findLast((mention) => !mention.more)?.of ?? context.topics.about[line.index] ?? context.topics.lineage.main
  if (about === null || !(speaksOfReturn(line.terms, at) || isFragment(line.terms))) return null
  const of = context.topics.lineage.headOf(about)
  if (news !== null && context.topics.lineage.headOf(news.of) === of) return { of: news.of, project: news.project, line: line.index }
  return { of, project: usualProject(context, of), line: line.index }
}

/** "And Salt House?": after a title alone, more of it is asked about. */
const isFragment = (terms: readonly Term[]): boolean => terms.length < 6 && terms.at(-1)?.lower === '?' && terms.some((term) => term.kind === 'title' && term.byName) && !terms.some((term) => term.pos === 'VERB' || term.pos === 'AUX')

const asking = new Set(['asked', 'asks', 'asking', 'quizzed', 'pressed', 'grilled', 'prodded', 'queried', 'begged', 'badgered'])

/** Where a line begins to ask: a verb of asking, or the first word of a question; -1 where it asks nothing. */
function askingAt(terms: readonly Term[]): number {
  const verb = terms.findIndex((term) => asking.has(term.lower))
  if (verb >= 0) return verb
  // "Ask her about a sequel and she laughs."
  const ask = terms.findIndex((term, i) => term.lower === 'ask' && (i === 0 || /^(?:you|to|when|if|but|and|just|did|i|we)$/u.test(terms[i - 1]!.lower) && i < 6))
  if (ask >= 0 && terms[ask]!.speech < 0) return ask
  const mark = terms.findLastIndex((term) => term.lower === '?')
  if (mark < 0) return -1
  let from = mark
  while (from > 0 && !/^[.!?:;]$/u.test(terms[from - 1]!.lower)) from--
  return from
}
