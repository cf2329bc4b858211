import { type ProcessWord, processNouns, progressPhrases, type ProgressWord, type StageWord } from '#language'
import { phraseAt, phraseBook, type PhraseMatch } from './phrases.ts'
import type { Term } from './terms.ts'

const progress = phraseBook<ProgressWord>(progressPhrases)

/** How far a subject and its verb may stand apart. */
const reach = 22

const stageOf: Readonly<Record<ProcessWord, Readonly<Record<ProgressWord, StageWord | null>>>> = {
  shooting: { begun: 'in production', ahead: 'greenlit', over: 'post production', stopped: 'shelved' },
  finishing: { begun: 'post production', ahead: 'in production', over: 'post production', stopped: 'shelved' },
  writing: { begun: 'in development', ahead: 'in development', over: 'in development', stopped: 'shelved' },
  talking: { begun: 'in talks', ahead: null, over: null, stopped: null },
}

/** "Production on season two of the Fox drama Salt House is under way": work as a subject, and what its verb says of it. */
export function processAt(terms: readonly Term[], at: number): PhraseMatch<StageWord> | null {
  const kind = processNouns.get(terms[at]!.lower)
  if (kind === undefined || terms[at]!.pos === 'VERB' && !terms[at]!.lower.endsWith('ing') || /^(?:company|design|designer|team|crew|values|assistant|house|office|in|into|from)$/u.test(terms[at + 1]?.lower ?? '')) return null
  // "is shooting", "in production": no subject.
  if (/^(?:in|into|from|of|is|are|was|were|'s|'re|been|being|a|start|begin|finish|after|before|since|during)$/u.test(terms[at - 1]?.lower ?? '')) return null
  for (let i = at + 1; i < Math.min(terms.length, at + reach); i++) {
    const { lower, pos, kind: sort } = terms[i]!
    if (sort === 'mark' && /^[.;?!:,]$/u.test(lower)) return null
    if (/^(?:who|which|but|and|because|if|when|while|after|before)$/u.test(lower)) return null
    if (sort === 'word' && (lower === 'under' || lower === 'underway')) return found(terms, kind, at, i)
    if (sort !== 'word' || (pos !== 'AUX' && !(pos === 'VERB' && !lower.endsWith('ing')))) continue
    // The verb itself, or what follows its helpers.
    for (let verb = i; verb < Math.min(terms.length, i + 5); verb++) {
      const match = found(terms, kind, at, verb)
      if (match !== null) return match
      if (/^(?:not|n't|never|yet|no|nothing)$/u.test(terms[verb]!.lower) || !(terms[verb]!.pos === 'AUX' || terms[verb]!.pos === 'ADV' || terms[verb]!.pos === 'PART' || terms[verb]!.pos === 'NUM' || terms[verb]!.kind === 'date' || /^["“‘]$/u.test(terms[verb]!.lower) || /^(?:now|already|about|three|two|officially)$/u.test(terms[verb]!.lower))) return null
    }
    return null
  }
  return null
}

function found(terms: readonly Term[], kind: ProcessWord, at: number, verb: number): PhraseMatch<StageWord> | null {
  const match = phraseAt(progress, terms, verb)
  const stage = match === null ? null : stageOf[kind][match.value]
  return match === null || stage === null ? null : { value: stage, from: at, to: match.to }
}
