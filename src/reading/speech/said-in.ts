import { platforms, speechNouns } from '#language'
import type { Token } from '#text'
import type { Surroundings } from './occasions.ts'
import type { QuotationDraft } from './quotation-draft.ts'
import type { TokenRange } from './noun-phrases.ts'

const byVerb: Readonly<Record<string, string>> = { caption: 'caption', tweet: 'tweet', blog: 'blog', email: 'email', text: 'text' }
const platformNames: ReadonlySet<string> = new Set(platforms.map((name) => name.toLowerCase()))

/** Whether a word names a platform on which people post. */
export function isPlatform(token: Token | undefined): boolean {
  return token !== undefined && platformNames.has(token.lower) && /^\p{Lu}/u.test(token.text)
}

/** The kind of thing that words were said or written in: "caption", "interview", "statement". `null` where the text does not say. */
export function findSaidIn({ layout, speech }: Surroundings, draft: QuotationDraft, clause: TokenRange, isLead: boolean): string | null {
  const { tokens } = layout
  if (!isLead && draft.verb !== null && byVerb[draft.verb.lemma] !== undefined) return byVerb[draft.verb.lemma]!
  if (!isLead && draft.verb === null && draft.cueAt !== null) {
    const noun = speechNouns.get(tokens[draft.cueAt]!.lower)
    if (noun != null) return noun
  }
  for (let i = clause.first; i < clause.end; i++) {
    const { pos } = tokens[i]!
    if ((pos !== 'NOUN' && pos !== 'PROPN') || speech.stretchOf[i]! >= 0 || draft.spans.some((span) => span.start <= tokens[i]!.start && tokens[i]!.end <= span.end)) continue
    const noun = nounOf(tokens[i]!)
    if (noun === null) {
      if (isPlatform(tokens[i]) && /^(?:on|to|via|took)$/u.test(tokens[i - 1]?.lower ?? '') && !isLead) return 'post'
      continue
    }
    // "in a statement", "on his podcast", "posted a message": a preposition or an article leads to it.
    for (let k = i - 1; k >= clause.first && k >= i - 7; k--) {
      const { lower, pos } = tokens[k]!
      if (pos === 'ADP' && /^(?:in|on|during|via|by|from|at|with|to|of)$/u.test(lower) || lower === 'to') return noun
      if (pos === 'VERB' && /^(?:sen[dt]|sends|post|posted|posts|shared|shares|wrote|writes|issued|released|gave|gives|penned|left)$/u.test(lower)) return noun
      if (pos === 'VERB' || pos === 'PUNCT' && lower !== '-' && lower !== '“' && lower !== '”' && lower !== '"') break
    }
  }
  return null
}

function nounOf(token: Token): string | null {
  if (token.pos === 'VERB' || token.pos === 'AUX') return null
  const { lower } = token
  return speechNouns.get(token.text) ?? speechNouns.get(lower) ?? (lower.endsWith('s') ? speechNouns.get(lower.slice(0, -1)) : undefined) ?? null
}
