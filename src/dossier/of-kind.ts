import type { Fact, FactKind, FactOf } from '#record'

/** The facts of one kind, in the order given. */
export function ofKind<Kind extends FactKind>(facts: readonly Fact[], kind: Kind): readonly FactOf<Kind>[] {
  return facts.filter((fact) => fact.kind === kind) as unknown as readonly FactOf<Kind>[]
}
