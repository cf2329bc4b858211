// Who does what on a film or series: nouns for the work, and the verbs and participles for doing it. Written by hand from credits and trade usage.

export type JobWord = 'actor' | 'director' | 'writer' | 'producer' | 'creator' | 'showrunner' | 'composer' | 'other'

const split = (list: string): string[] => list.trim().split(/\s+/u)
const spread = <Value>(table: Readonly<Record<string, string>>, value: (key: string) => Value): Map<string, Value> =>
  new Map(Object.entries(table).flatMap(([key, list]) => split(list).map((word) => [word, value(key)] as const)))

const listOf = (key: string): readonly JobWord[] => key.split('+') as JobWord[]

/** Nouns, singular and plural, with the jobs they name. A person called so in relation to a work has that credit. */
export const jobNouns: ReadonlyMap<string, readonly JobWord[]> = spread({
  director: 'director directors co-director co-directors helmer helmers',
  writer: 'writer writers screenwriter screenwriters co-writer co-writers scriptwriter scriptwriters scribe scribes screenwriting',
  producer: 'producer producers co-producer co-producers executive-producer ep eps exec-producer',
  creator: 'creator creators co-creator co-creators mastermind',
  showrunner: 'showrunner showrunners co-showrunner co-showrunners show-runner',
  composer: 'composer composers',
  other: 'cinematographer cinematographers editor editors choreographer costume-designer production-designer',
  actor: 'member members star stars co-star co-stars costar costars lead leads alum alums alumna alumnae alumni alumnus regular regulars castmate castmates headliner headliners co-lead co-leads',
  'writer+director': 'writer-director writer-directors writer/director director-writer writer/directors',
  'creator+showrunner': 'creator-showrunner creator/showrunner',
  'director+producer': 'director-producer producer-director producer/director',
  'writer+producer': 'writer/producer',
  'actor+director': 'star-director director-star actor-director',
  'creator+actor': 'creator-star creator/star star-creator',
}, listOf)

/** Nouns that name a profession rather than a part in a work, when an article stands before them: "the writer-producer Ada Lindqvist". */
export const professions: ReadonlySet<string> = new Set(split('actor actress actors actresses comedian comic singer rapper model host author novelist playwright journalist critic'))

/** Participles before "by": "directed by". */
export const passiveJobs: ReadonlyMap<string, readonly JobWord[]> = spread({
  director: 'directed helmed co-directed lensed',
  writer: 'written penned scripted co-written authored adapted',
  creator: 'created co-created devised conceived masterminded',
  producer: 'produced co-produced executive-produced exec-produced bankrolled',
  showrunner: 'showrun run overseen',
  composer: 'composed scored',
  actor: 'played portrayed voiced',
  other: 'edited shot photographed choreographed',
}, listOf)

/** Verbs with the person as subject, every form; what they make is the object: "directed the first film". */
export const activeJobs: ReadonlyMap<string, readonly JobWord[]> = spread({
  director: 'directed directs directing direct helmed helms helming helm co-directed co-directs',
  writer: 'wrote writes writing write written penned pens penning scripted scripts scripting co-wrote co-writes co-written co-writing adapted adapts adapting',
  creator: 'created creates creating create co-created co-creates devised',
  producer: 'produced produces producing produce co-produced co-produces executive-produced executive-produces',
  composer: 'composed composes composing compose scored scores scoring',
  other: 'edited choreographed',
}, listOf)

/** Things that may stand for the work as the object of such a verb. */
export const workParts: ReadonlySet<string> = new Set(split('script screenplay teleplay pilot story scripts screenplays lyrics libretto treatment draft episodes episode instalments installments finale finales music score soundtrack theme songs season seasons mess thing world universe project'))

/** What is by somebody: "the score is by", "songs by", "from a screenplay by". */
export const worksBy: ReadonlyMap<string, readonly JobWord[]> = spread({
  writer: 'script screenplay teleplay story novel book memoir play scripts written-and',
  composer: 'score music soundtrack songs theme',
  director: 'direction',
  other: 'cinematography photography editing choreography costumes',
  creator: 'creation',
}, listOf)

/** Verbs of acting whose object is a work after a preposition, or nothing: "starred in", "appears on". */
export const actingVerbs: ReadonlySet<string> = new Set(split(`star stars starred starring co-star co-stars co-starred co-starring costarred costars costarring appear appears appeared appearing
  guest-starred guest-stars guest-star headline headlines headlined headlining lead leads led leading topline toplines toplined front fronts fronted act acts acted acting
  cameo cameos cameoed cameoing featured anchor anchors anchored anchoring`))

/** Verbs whose object is a part: "played Mara", "voices the lighthouse". */
export const partVerbs: ReadonlySet<string> = new Set(split(`play plays played playing portray portrays portrayed portraying voice voices voiced voicing reprise reprises reprised reprising
  re-played essays essayed essaying originate originated originates inhabit inhabits inhabited embody embodies embodied embodying depict depicts depicted`))

/** Verbs that bring somebody back to a part or a work: the old credit, and the new one where it is settled. */
export const returnVerbs: ReadonlySet<string> = new Set(split('return returns returned returning reprise reprises reprised reprising reteam reteams'))

/** A work has people: "stars", "features", "with". The people come after. */
export const featuringVerbs: ReadonlySet<string> = new Set(split('star stars starred starring feature features featured featuring co-starring co-stars co-starred toplined reunites reunited introducing'))
