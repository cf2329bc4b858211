import { statedPeriod, type CreditLine, type FactOf, type FamilyMember, type FranchiseDossier, type Standing } from '#dossier'
import { whenOf } from './dates.ts'
import { article, listed, personPiece, titleNamed, titlePiece, type Piece, type SentenceDraft } from './sentence.ts'
import { stageOfItself } from './stages.ts'

type Job = CreditLine['job']
type Kind = NonNullable<FamilyMember['title']['kind']>

/** How prose names a kind of title. */
const kindNouns: Readonly<Record<Kind, string>> = {
  film: 'film', 'tv series': 'television series', 'tv film': 'television film', pilot: 'pilot', special: 'special', short: 'short film', other: 'work',
}

const participles: readonly (readonly [Job, string])[] = [
  ['creator', 'created'], ['writer', 'written'], ['director', 'directed'], ['producer', 'produced'], ['composer', 'scored'],
]

/** As many of a cast as a sentence can carry. */
const castShown = 8

/** What the title is that a franchise grew from, who made it, and who is in it. */
export function whatItIs(member: FamilyMember, dossier: FranchiseDossier): readonly SentenceDraft[] {
  const { title, releases } = member
  const makers = makersOf(title.id, dossier.credits)
  const release = releaseOf(releases)
  const when = release === undefined ? null : whenOf(statedPeriod(release.body.at))
  const year = release?.body.at?.from?.slice(0, 4) ?? null
  const isTold = release !== undefined && (release.body.via !== null || (when !== null && !/^in \d{4}$/u.test(when)))
  const noun = `${isTold || year === null ? '' : `${year} `}${title.kind === null ? 'title' : kindNouns[title.kind]}`
  const facts = [...makers.facts, ...(isTold || !release ? [] : [release])]
  const first: readonly SentenceDraft[] = facts.length === 0 ? [] : [{
    topic: 'what it is',
    pieces: [titlePiece(title), ` is ${article(noun)} ${noun}`, ...(makers.pieces.length > 0 ? [' ', ...makers.pieces] : []), '.'],
    facts,
  }]
  const second: readonly SentenceDraft[] = release && isTold ? [{
    topic: 'what it is',
    pieces: [first.length > 0 ? 'It' : titlePiece(title), ` ${cameOut(title.kind, release)}${when === null ? '' : ` ${when}`}.`],
    facts: [release],
  }] : []
  return [...first, ...second, ...castSentences(member, dossier, first.length + second.length > 0 ? ['Its cast includes '] : ['The cast of ', titlePiece(title), ' includes '], 'what it is')]
}

/** The titles that grew from it, oldest first, each with who made it, when it came out, and what became of it. */
export function familySentences(member: FamilyMember, dossier: FranchiseDossier): readonly SentenceDraft[] {
  return member.children.flatMap((child) => [...memberSentences(child, member, dossier), ...familySentences(child, dossier)])
}

function memberSentences(child: FamilyMember, parent: FamilyMember, dossier: FranchiseDossier): readonly SentenceDraft[] {
  const { title, relation, evidence, otherwise, releases } = child
  const makers = makersOf(title.id, dossier.credits)
  const release = releaseOf(releases)
  const noun = relationNoun(relation ?? 'spin-off', title.kind, parent.title.kind)
  const of: readonly (string | Piece)[] = parent.relation === null ? [] : [' of ', titlePiece(parent.title)]
  const lead: readonly (string | Piece)[] = [`${article(noun) === 'an' ? 'An' : 'A'} ${noun}`, ...of, ', ', titlePiece(title), ',']
  const when = release ? whenOf(statedPeriod(release.body.at)) : null
  const ending = endingOf(title.id, dossier.standings)
  const became = ending === null ? '' : ` and ${ending.phrase}`
  const body: readonly (string | Piece)[] = release
    ? [...lead, ...(makers.pieces.length > 0 ? [' ', ...makers.pieces, ','] : []), ` ${cameOut(title.kind, release)}${when === null ? '' : ` ${when}`}${became}.`]
    : makers.pieces.length > 0
      ? [...lead, isToCome(title.id, dossier.standings) ? ' is ' : ' was ', ...makers.pieces, `${became}.`]
      : [titlePiece(title), ` is ${article(noun)} ${noun} of `, titlePiece(parent.title), `${became}.`]
  const also = otherwise.filter((fact) => fact.body.of !== fact.body.title).slice(0, 1)
  return [
    { topic: 'family', pieces: body, facts: [...evidence.slice(0, 1), ...makers.facts, ...(release ? [release] : []), ...(ending?.facts ?? [])] },
    ...castSentences(child, dossier, ['It features '], 'family'),
    ...also.map((fact): SentenceDraft => ({
      topic: 'family',
      pieces: [`It has also been called ${article(fact.body.relation)} ${fact.body.relation} of `, titleNamed(fact.body.of, dossier.names), '.'],
      facts: [fact],
    })),
  ]
}

const toCome: ReadonlySet<string> = new Set(['rumored', 'in talks', 'in development', 'greenlit', 'in production', 'post production'])

/** Whether a title stands on the way to its release: what is still to be made was not written by anybody yet. */
const isToCome = (title: string, standings: readonly Standing[]): boolean => standings.some(({ of, project, named, claim }) => (named === title || (of === title && project === 'itself')) && toCome.has(claim.stage))

/** What a title came to: "was not picked up". */
function endingOf(title: string, standings: readonly Standing[]): { readonly phrase: string; readonly facts: Standing['claim']['facts'] } | null {
  const standing = standings.find(({ of, project }) => of === title && project === 'itself')
  const phrase = standing && stageOfItself[standing.claim.stage]
  return phrase ? { phrase, facts: standing.claim.facts } : null
}

function castSentences({ title }: FamilyMember, { credits, names }: FranchiseDossier, lead: readonly (string | Piece)[], topic: SentenceDraft['topic']): readonly SentenceDraft[] {
  const cast = credits.filter((line) => line.title === title.id && line.job === 'actor' && names.people[line.person] !== undefined).slice(0, castShown)
  if (cast.length === 0) return []
  const items = cast.map(({ person, characters }) => {
    return characters.length === 0 ? [personPiece(person)] : [personPiece(person), ` as ${characters.join(' or ')}`]
  })
  return [{ topic, pieces: [...lead, ...listed(items), '.'], facts: cast.map(firstFact) }]
}

/** "written and directed by Robin Schiff", "written by A and directed by B and C"; no pieces when nobody is known. */
function makersOf(title: string, credits: readonly CreditLine[]): { readonly pieces: readonly (string | Piece)[]; readonly facts: readonly FactOf<'credit'>[] } {
  const groups = new Map<string, { readonly jobs: string[]; readonly lines: readonly CreditLine[] }>()
  for (const [job, participle] of participles) {
    const lines = credits.filter((line) => line.title === title && line.job === job)
    if (lines.length === 0) continue
    const people = lines.map((line) => line.person).sort().join(' ')
    const group = groups.get(people)
    if (group) group.jobs.push(participle)
    else groups.set(people, { jobs: [participle], lines })
  }
  const facts = credits.filter((line) => line.title === title && participles.some(([job]) => job === line.job)).map(firstFact)
  const phrases = [...groups.values()].map(({ jobs, lines }) => [
    ...listed(jobs.map((job) => [job])), ' by ', ...listed(lines.map(({ person }) => [personPiece(person)])),
  ])
  return { pieces: listed(phrases), facts }
}

/** One source is enough for each name; a sentence with six notes is not read. */
function firstFact({ facts }: CreditLine): FactOf<'credit'> {
  return facts[0]!
}

/** The release that most sources tell, the exacter one of two. */
function releaseOf(releases: readonly FactOf<'release'>[]): FactOf<'release'> | undefined {
  const dated = releases.filter((fact) => fact.body.at?.from != null)
  const votes = new Map<string, number>()
  for (const { body } of dated) votes.set(body.at!.from!.slice(0, 4), (votes.get(body.at!.from!.slice(0, 4)) ?? 0) + 1)
  const exactness = ({ body }: FactOf<'release'>): number => (body.at!.from === body.at!.to ? 2 : 0) + (body.via === null ? 0 : 1)
  const [first] = dated.toSorted((one, other) =>
    votes.get(other.body.at!.from!.slice(0, 4))! - votes.get(one.body.at!.from!.slice(0, 4))! || exactness(other) - exactness(one))
  return first ?? releases.find((fact) => fact.body.via !== null)
}

function cameOut(kind: FamilyMember['title']['kind'], { body: { via } }: FactOf<'release'>): string {
  if (via === 'theaters') return 'opened in theaters'
  const isTelevision = kind === 'tv series' || kind === 'tv film' || kind === 'special'
  if (via === null) return kind === 'pilot' ? 'was made' : isTelevision ? 'first aired' : 'was released'
  return isTelevision ? `first aired on ${via}` : `was released on ${via}`
}

/** "prequel", "spin-off pilot", "prequel television film": the kind only where it differs from that of the title before. */
function relationNoun(relation: string, kind: Kind | null, parentKind: Kind | null): string {
  return kind === null || kind === 'other' || kind === parentKind ? relation : `${relation} ${kindNouns[kind]}`
}
