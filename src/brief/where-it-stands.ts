import type { Claim, FranchiseDossier, Names, Standing } from '#dossier'
import { asOf, whenOf } from './dates.ts'
import { article, listed, personPiece, titleNamed, type Piece, type SentenceDraft } from './sentence.ts'
import { stageOfItself, stageOfProject, stanceOf } from './stages.ts'

type Words = readonly (string | Piece)[]

/** Where what may still come stands, who says so, and who says otherwise. Endings of titles that exist belong to the family. */
export function whereItStands({ standings, names, familyTree }: FranchiseDossier): readonly SentenceDraft[] {
  const open = standings.filter(({ project, claim }) => project !== 'itself' || stageOfItself[claim.stage] === null)
  const rootName = familyTree.length === 1 ? familyTree[0]!.title.id : null
  return open.flatMap((standing, index) => standingSentences(standing, names, index > 0 || standing.of !== rootName))
}

function standingSentences({ of, project, named, claim, against, voices }: Standing, names: Names, isNamed: boolean): readonly SentenceDraft[] {
  const what: Words =
    project === 'itself' ? [titleNamed(of, names)]
    : named !== null ? [`the ${project}, `, titleNamed(named, names), ',']
    : [`${article(project)} ${project}`, ...(isNamed ? [' to ', titleNamed(of, names)] : [])]
  const it: Words = project === 'itself' || named !== null ? ['it'] : ['one']
  const isStance = voices.includes(claim) || stageOfProject[claim.stage] === null || (claim.stage === 'ruled out' && claim.by?.person != null)
  return [
    isStance ? stance([claim], what, names) : state(claim, what, names, ''),
    ...against.map((other) => state(other, ['it'], names, 'Against that, ')),
    ...stanceSentences(voices, it, names),
  ]
}

/** "As of March 14, 2017, a sequel was in development, according to Northgate." */
function state(claim: Claim, what: Words, names: Names, lead: string): SentenceDraft {
  const when = asOf(claim.period)
  const then = stageOfProject[claim.stage] ?? stanceAsState(claim.stage)
  // What is told without a day is told of now.
  const predicate = when === null ? then.replace(/^was /u, 'is ').replace(/^had /u, 'has ') : then
  const holder: Words = claim.by === null ? [publisherOf(claim, names)] : claim.by.person === null ? [claim.by.name] : [personPiece(claim.by.person)]
  const opening = when === null ? [...(lead === '' ? [] : [lead]), ...what] : [`${lead === '' ? capital(when) : `${lead}${when}`}, `, ...what]
  return {
    topic: 'where it stands',
    pieces: [...(when === null && lead === '' ? capitalFirst(opening) : opening), ` ${predicate}, according to `, ...holder, '.'],
    facts: claim.facts,
  }
}

function stanceAsState(stage: Claim['stage']): string {
  return stage === 'rumored' ? 'was rumored' : 'was wished for'
}

/** One sentence for each stance, with all who hold it: "A, in 2017, and B have spoken in favor of one." */
function stanceSentences(voices: readonly Claim[], it: Words, names: Names): readonly SentenceDraft[] {
  return [...Map.groupBy(voices, (voice) => voice.stage).values()].map((claims) => stance(claims, it, names))
}

function stance(claims: readonly Claim[], what: Words, names: Names): SentenceDraft {
  const [first] = claims
  const holders = claims.map((claim): Words => {
    const who: Words = claim.by === null ? [publisherOf(claim, names)] : claim.by.person === null ? [claim.by.name] : [personPiece(claim.by.person)]
    const when = claim.period.basis === 'stated' ? whenOf(claim.period) : null
    return when === null ? who : claims.length === 1 ? [...who] : [...who, ` (${when.replace(/^(?:in|on) /u, '')})`]
  })
  const when = claims.length === 1 && first!.period.basis === 'stated' ? whenOf(first!.period) : null
  return {
    topic: 'where it stands',
    pieces: [...capitalFirst(listed(holders)), claims.length === 1 ? ' has ' : ' have ', stanceOf[first!.stage] ?? 'spoken of', ' ', ...what, ...(when === null ? [] : [`, ${when}`]), '.'],
    facts: claims.flatMap((claim) => claim.facts),
  }
}

function publisherOf(claim: Claim, names: Names): string {
  const source = names.sources[claim.facts[0]!.source]
  return source?.publisher ?? (source?.kind === 'post' ? 'a post' : 'an article without a name')
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

function capitalFirst(words: Words): Words {
  const [first, ...rest] = words
  return typeof first === 'string' ? [capital(first), ...rest] : words
}
