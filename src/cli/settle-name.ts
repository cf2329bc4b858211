import type { NameAnswer } from '#intake'
import { fold, foldTitle } from '#text'
import { cannot } from './refusal.ts'

/**
 * Which franchise or person a name means: the only one it fits, or the only one it names in full. Of a franchise and
 * people of one name the franchise is meant, and the people are `others`, each with its id. `null`: none.
 *
 * @throws {Refusal} (status 1) that lists the choices when it may be several
 */
export function settleName(name: string, { franchises, people }: NameAnswer): {
  readonly choice: { readonly franchise?: string; readonly person?: string } | null
  readonly others: readonly string[]
} {
  const all = [
    ...franchises.map((franchise) => ({ choice: { franchise: franchise.id }, id: franchise.id, name: franchise.name, what: `${franchise.facts} facts` })),
    ...people.map((person) => ({ choice: { person: person.id }, id: person.id, name: person.name, what: 'a person' })),
  ]
  const exact = all.filter((each) => fold(each.name) === fold(name) || foldTitle(each.name) === foldTitle(name))
  const fitting = exact.length > 0 ? exact : all
  const [first, second] = fitting
  const isOnlyFranchise = exact.length > 0 && first !== undefined && 'franchise' in first.choice && (second === undefined || 'person' in second.choice)
  if (fitting.length < 2 || isOnlyFranchise) return { choice: first?.choice ?? null, others: fitting.slice(1).map((each) => `${each.id} (${each.what})`) }
  const choices = fitting.slice(0, 12).map((each) => `  ${each.id}  ${each.name} (${each.what})`)
  const more = fitting.length > 12 ? `\n  … and ${fitting.length - 12} more` : ''
  throw cannot(`"${name}" may be one of ${fitting.length}; ask again with the id in front:\n${choices.join('\n')}${more}`)
}
