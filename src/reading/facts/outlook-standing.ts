import type { Outlook } from '../reading.ts'

const ends = new Set<Outlook['stage']>(['canceled', 'not picked up', 'shelved', 'dormant'])
const ladder: readonly Outlook['stage'][] = ['in talks', 'in development', 'greenlit', 'in production', 'post production']
const stances = new Set<Outlook['stage']>(['wished', 'ruled out'])

/**
 * What a text claims of its projects, each once: where each stands now, as far as it has come or as it ended, and who
 * wants or refuses it. What led up to that is told on the way.
 */
export function settleClaims(found: readonly Outlook[], places: ReadonlyMap<Outlook, number>): Outlook[] {
  return onceEach(withoutSteps(withoutHistory(found, places)))
}

const projectOf = ({ of, project }: Outlook): string => `${of} ${project}`

/** "was being written when the money ran out": what a sentence says has ended is not under way. */
function withoutHistory(found: readonly Outlook[], places: ReadonlyMap<Outlook, number>): readonly Outlook[] {
  const ended = new Map<string, number>()
  for (const outlook of found) if (ends.has(outlook.stage)) ended.set(`${projectOf(outlook)} ${outlook.evidence.start}`, places.get(outlook) ?? 0)
  if (ended.size === 0) return found
  // "announced that it was developing a remake, of which nothing has been heard": it did announce it.
  const quiet = new Set(found.filter((outlook) => outlook.stage === 'dormant').map((outlook) => outlook.evidence.start))
  return found.filter((outlook) => ends.has(outlook.stage) || stances.has(outlook.stage) || (outlook.by !== null && quiet.has(outlook.evidence.start)) || !((ended.get(`${projectOf(outlook)} ${outlook.evidence.start}`) ?? -1) > (places.get(outlook) ?? 0)))
}

/**
 * "There's a script, and cameras roll in May" is greenlit; who is writing it, or has given it up, need not say that they
 * want it or not. Named holders may differ; the text itself does not contradict itself.
 */
function withoutSteps(found: readonly Outlook[]): readonly Outlook[] {
  const farthest = new Map<string, number>()
  const over = new Map<string, Outlook>()
  const gone = new Map<string, number>()
  const states = new Set<string>()
  for (const outlook of found) {
    const place = ladder.indexOf(outlook.stage)
    const project = projectOf(outlook)
    if (place >= 0) farthest.set(project, Math.max(farthest.get(project) ?? -1, place))
    if (ends.has(outlook.stage) && (outlook.stage !== 'dormant' || outlook.by === null)) over.set(project, outlook)
    if (ends.has(outlook.stage) && outlook.stage !== 'dormant') gone.set(project, outlook.evidence.start)
    if (place >= 0) states.add(`wished ${project} ${outlook.by}`)
    if (place >= 0 || ends.has(outlook.stage)) states.add(`ruled out ${project} ${outlook.by}`)
  }
  const firstEnd = new Map<string, Outlook>()
  for (const outlook of found) {
    const holder = `${projectOf(outlook)} ${outlook.by}`
    if (outlook.by !== null && ends.has(outlook.stage) && !firstEnd.has(holder)) firstEnd.set(holder, outlook)
  }
  return found.filter((outlook) => {
    const project = projectOf(outlook)
    if (outlook.by !== null && ends.has(outlook.stage) && firstEnd.get(`${project} ${outlook.by}`)?.stage !== outlook.stage) return false
    const place = ladder.indexOf(outlook.stage)
    const far = farthest.get(project) ?? -1
    if (place >= 0) return (place === far || (place === 2 && far === 3 && outlook.by !== null)) && !(outlook.by === null && isOver(outlook, over.get(project)))
    if (outlook.stage === 'rumored') return far < 2
    // "had its money pulled and has not been heard of since" is both.
    if (outlook.stage === 'dormant') return !gone.has(project) || outlook.evidence.start === gone.get(project)
    // Where more is settled, who likes it need not be told.
    if (outlook.stage === 'wished' && far > 1 && outlook.project !== 'itself') return false
    return outlook.by === null || !states.has(`${outlook.stage} ${project} ${outlook.by}`)
  })
}

/** Whether an end closes what nobody vouches for: not where that is dated a year later than the end. */
function isOver(outlook: Outlook, end: Outlook | undefined): boolean {
  if (end === undefined) return false
  const [ended, told] = [end.asOf?.to ?? null, outlook.asOf?.from ?? null]
  return ended === null || told === null || told.slice(0, 4) <= ended.slice(0, 4)
}

/** One of each project, stage and holder; a stage that somebody vouches for is not told again of nobody. */
function onceEach(found: readonly Outlook[]): Outlook[] {
  const vouched = new Set(found.filter((outlook) => outlook.by !== null).map((outlook) => `${projectOf(outlook)} ${outlook.stage}`))
  const seen = new Map<string, Outlook>()
  for (const outlook of [...found].sort((one, other) => one.evidence.start - other.evidence.start)) {
    const claim = `${projectOf(outlook)} ${outlook.stage}`
    if (!seen.has(`${claim} ${outlook.by}`) && (outlook.by !== null || stances.has(outlook.stage) || !vouched.has(claim))) seen.set(`${claim} ${outlook.by}`, outlook)
  }
  return [...seen.values()]
}
