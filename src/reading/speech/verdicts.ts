import { speechNouns } from '#language'
import type { Token } from '#text'
import { nounPhraseAt, nounPhraseBefore, type TokenRange } from './noun-phrases.ts'
import type { ReportingClause } from './reporting-clause.ts'

const cue = { lemma: 'be', kind: 'say', form: 'past' } as const
const answers = /^(?:word|cry|chorus|reply|response|answer|verdict|message|report|retort|call)$/u
const modals = /^(?:would|will|could|can|did|does|has|had|'d|'ll)$/u

/**
 * Words behind marks that call them somebody's answer: "“…” was the reply from Ada Lindqvist", "“…” came the word from Bo",
 * "“…” is all she would say", "“…” is how Ada puts it", "“…” was her verdict". Begins at token `from`; `null` where nothing of that kind stands.
 */
export function verdictAfter(tokens: readonly Token[], from: number, end: number): ReportingClause | null {
  const verb = tokens[from]?.lower ?? ''
  const isCopula = /^(?:is|was|were)$/u.test(verb)
  if (!isCopula && !/^(?:came|comes|went|goes|ran|runs)$/u.test(verb)) return null
  const limit = Math.min(end, from + 14)
  const found = (subject: TokenRange | null): ReportingClause | null => (subject === null ? null : { verb: cue, cue: { first: from, end: from + 1 }, at: from, subject, clause: { first: from, end } })
  const next = tokens[from + 1]?.lower ?? ''
  if (isCopula && /^(?:all|what|how|as|the)$/u.test(next)) {
    // "is all she would say", "is how Ada puts it", "is the whole of the email I get back from Ada"
    const behind = giverAfter(tokens, from + 1, limit)
    if (behind !== null && isAnswer(tokens, from + 1, behind.first)) return found(behind)
    const subject = next === 'the' ? null : nounPhraseAt(tokens, next === 'as' ? from + 4 : from + 2, limit)
    const verbAt = subject === null ? undefined : tokens[subject.end]
    if (subject !== null && verbAt !== undefined && (modals.test(verbAt.lower) || /^(?:say|says|said|put|puts|describe|describes|described|offered|offers|managed)$/u.test(verbAt.lower))) return found(subject)
    return null
  }
  for (let i = from + 1; i < limit; i++) {
    const { lower } = tokens[i]!
    if (/^[.;:!?]$/u.test(lower)) return null
    if (!answers.test(lower) && !(isCopula && speechNouns.get(lower) === null)) continue
    const giver = giverAfter(tokens, i + 1, Math.min(end, i + 8))
    if (giver !== null) return found(giver)
    return isCopula ? found(ownerBefore(tokens, i, from + 1)) : null
  }
  return null
}

/** "… from Ada Lindqvist" */
function giverAfter(tokens: readonly Token[], from: number, end: number): TokenRange | null {
  for (let i = from; i < end; i++) {
    if (/^[,.;:!?]$/u.test(tokens[i]!.lower)) return null
    if (tokens[i]!.lower === 'from' || tokens[i]!.lower === 'of' && i === from) {
      const giver = nounPhraseAt(tokens, i + 1, i + 14)
      if (giver !== null && tokens[i]!.lower === 'from') return giver
    }
  }
  return null
}

function isAnswer(tokens: readonly Token[], from: number, end: number): boolean {
  return tokens.slice(from, end).some(({ lower }) => lower === 'all' || answers.test(lower) || speechNouns.has(lower))
}

/** "her verdict", "Ada Lindqvist's reply" */
function ownerBefore(tokens: readonly Token[], noun: number, from: number): TokenRange | null {
  for (let i = noun - 1; i >= from; i--) {
    if (/^(?:his|her|their)$/u.test(tokens[i]!.lower)) return { first: i, end: i + 1 }
    if (/^['’]s?$/u.test(tokens[i]!.lower)) return nounPhraseBefore(tokens, i, from)
  }
  return null
}
