import type { FactOf, RecordedTitle, RelationBody, TitleId } from '#record'
import { lastDay, statedPeriod } from './period.ts'

/** One title in the family tree of a franchise. */
export interface FamilyMember {
  readonly title: RecordedTitle
  /** What it is to the title above it; `null` at the root. */
  readonly relation: RelationBody['relation'] | null
  /** The facts that say so; empty at the root. */
  readonly evidence: readonly FactOf<'relation'>[]
  /** Facts that relate it otherwise, or to another title: contradictions and second parents. */
  readonly otherwise: readonly FactOf<'relation'>[]
  /** Earliest first. */
  readonly releases: readonly FactOf<'release'>[]
  /** Oldest first, those without a year last. */
  readonly children: readonly FamilyMember[]
}

/**
 * The family tree: under each title those that continue it. Titles that no fact puts under another are roots, oldest
 * first. Where facts disagree, the relation with the most facts places the title; the others are kept beside it.
 */
export function familyTree(
  titles: readonly RecordedTitle[],
  relations: readonly FactOf<'relation'>[],
  releases: readonly FactOf<'release'>[],
): readonly FamilyMember[] {
  const years = new Map(titles.map((title) => [title.id, yearOf(title, releases)]))
  const ordered = titles.toSorted((one, other) => years.get(one.id)! - years.get(other.id)! || one.name.localeCompare(other.name))
  const placed = place(ordered.map((title) => title.id), relations)
  const member = (title: RecordedTitle, above: readonly FactOf<'relation'>[]): FamilyMember => {
    const evidence = placed.get(title.id) ?? []
    return {
      title,
      relation: above.length > 0 ? above[0]!.body.relation : null,
      evidence: above,
      otherwise: relations.filter((fact) => fact.body.title === title.id && !evidence.includes(fact)),
      releases: releases.filter((fact) => fact.body.title === title.id).sort(earliestFirst),
      children: ordered
        .filter((child) => placed.get(child.id)?.[0]!.body.of === title.id)
        .map((child) => member(child, placed.get(child.id)!)),
    }
  }
  return ordered.filter((title) => !placed.has(title.id)).map((title) => member(title, []))
}

/** For every title below another: the agreeing facts that put it there. Never a circle. */
function place(ids: readonly TitleId[], relations: readonly FactOf<'relation'>[]): ReadonlyMap<TitleId, FactOf<'relation'>[]> {
  const known = new Set(ids)
  const placed = new Map<TitleId, FactOf<'relation'>[]>()
  for (const id of ids) {
    const choices = new Map<string, FactOf<'relation'>[]>()
    for (const fact of relations) {
      if (fact.body.title !== id || !known.has(fact.body.of)) continue
      const key = `${fact.body.relation} ${fact.body.of}`
      choices.set(key, [...(choices.get(key) ?? []), fact])
    }
    const byWeight = [...choices.values()].sort((one, other) => other.length - one.length)
    const choice = byWeight.find((facts) => !leadsTo(facts[0]!.body.of, id, placed))
    if (choice) placed.set(id, choice)
  }
  return placed
}

function leadsTo(from: TitleId, target: TitleId, placed: ReadonlyMap<TitleId, FactOf<'relation'>[]>): boolean {
  for (let at: TitleId | undefined = from; at !== undefined; at = placed.get(at)?.[0]?.body.of) {
    if (at === target) return true
  }
  return false
}

/** The year that a source gives a title, else that of its first dated release; infinite when unknown. */
function yearOf(title: RecordedTitle, releases: readonly FactOf<'release'>[]): number {
  if (title.year !== null) return title.year
  const days = releases.filter((fact) => fact.body.title === title.id).map((fact) => lastDay(statedPeriod(fact.body.at))).filter(Boolean)
  return days.length > 0 ? Number(days.sort()[0]!.slice(0, 4)) : Number.POSITIVE_INFINITY
}

function earliestFirst(one: FactOf<'release'>, other: FactOf<'release'>): number {
  const day = (fact: FactOf<'release'>): string => lastDay(statedPeriod(fact.body.at)) || '9999'
  return day(one).localeCompare(day(other))
}
