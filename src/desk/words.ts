import type { FactKind } from '#dossier'
import type { Claim, HolderRole } from '#dossier'

type Stage = Claim['stage']
type Project = Claim['project']

/** The outlook ladder from its foot to its top. */
export const ladder: readonly Stage[] = [
  'ruled out', 'wished', 'rumored', 'in talks', 'in development', 'greenlit', 'in production', 'post production', 'released',
]

/** Where a project can end up beside the ladder. */
export const aside: readonly Stage[] = ['dormant', 'shelved', 'not picked up', 'canceled']

/** The letter that stands for each kind of fact, so that marks can be told apart without colour. */
export const letters: Readonly<Record<FactKind, string>> = {
  quotation: 'Q', credit: 'C', release: 'R', relation: 'T', outlook: 'O', sighting: 'S',
}

export const kindNames: Readonly<Record<FactKind, string>> = {
  quotation: 'Quotation', credit: 'Credit', release: 'Release', relation: 'Family tie', outlook: 'Outlook', sighting: 'Sighting',
}

export const roleNames: Readonly<Record<HolderRole, string>> = {
  organization: 'company', maker: 'maker', cast: 'cast', person: '', article: 'the source itself',
}

/** A stage as a heading gives it: "Wished for", "In talks". */
export function stageName(stage: Stage): string {
  return stage === 'wished' ? 'Wished for' : stage.charAt(0).toUpperCase() + stage.slice(1)
}

/** What is spoken of, up to the title's name: "a sequel to", "a spin-off of ", with the space after it; empty for the title itself. */
export function projectOf(project: Project): string {
  return project === 'itself' ? '' : `a ${project} ${joining(project)} `
}

/** The word between a relation and the title it starts from: sequel to, remake of. */
export function joining(relation: string): string {
  return relation === 'sequel' || relation === 'prequel' ? 'to' : 'of'
}

/** "1 title", "3 titles". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}
