import { lastDay, type CreditLine, type PersonDossier } from '#dossier'
import { listed, personPiece, titleNamed, type SentenceDraft } from './sentence.ts'
import { stanceOf } from './stages.ts'

const creditsShown = 10

const did: Readonly<Record<CreditLine['job'], string>> = {
  creator: 'created', showrunner: 'was the showrunner of', director: 'directed', writer: 'wrote', producer: 'produced', composer: 'composed the music of', actor: 'appeared in', other: 'worked on',
}

/** What somebody made and played, a sentence for each kind of work, and the projects that they spoke for or against. */
export function aboutPerson({ person, credits, claims, names }: PersonDossier): readonly SentenceDraft[] {
  const byJob = Map.groupBy(credits, (line) => line.job)
  const made = [...byJob].map(([job, lines]): SentenceDraft => {
    const shown = lines.slice(0, creditsShown)
    const items = shown.map(({ title, characters }) => {
      const year = names.titles[title]?.year ?? null
      return [titleNamed(title, names), year === null ? '' : ` (${year})`, characters.length === 0 ? '' : ` as ${characters.join(' or ')}`]
    })
    return { topic: 'what it is', pieces: [personPiece(person.id), ` ${did[job]} `, ...listed(items), '.'], facts: shown.map((line) => line.facts[0]!) }
  })
  const latest = claims.toSorted((one, other) => lastDay(other.period).localeCompare(lastDay(one.period)))
  const stances = [...Map.groupBy(latest, (claim) => `${claim.of} ${claim.project}`).values()].flatMap(([claim]): readonly SentenceDraft[] => {
    const verb = claim && stanceOf[claim.stage]
    if (!claim || verb === undefined) return []
    const what = claim.project === 'itself' ? [titleNamed(claim.of, names)] : [`a ${claim.project} to `, titleNamed(claim.of, names)]
    const year = claim.period.basis === 'stated' && claim.period.from !== null && claim.period.from.slice(0, 4) === claim.period.to?.slice(0, 4) ? `, in ${claim.period.from.slice(0, 4)}` : ''
    return [{ topic: 'where it stands', pieces: [personPiece(person.id), ` has ${verb} `, ...what, `${year}.`], facts: claim.facts }]
  })
  return [...made, ...stances]
}
