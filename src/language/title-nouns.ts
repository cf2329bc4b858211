// What kinds of work English calls by which noun, as entertainment news uses them. Written by hand.

/** `genre` names no kind: "the comedy" may be a film or a series. */
export type NounKind = 'film' | 'tv film' | 'tv series' | 'pilot' | 'special' | 'short' | 'other' | 'genre'

const table: Readonly<Record<NounKind, string>> = {
  film: `film movie picture feature flick slasher blockbuster documentary biopic rom-com romcom threequel creature-feature film-noir blaxploitation
    swashbuckler weepie talkie tearjerker megahit`,
  'tv film': 'tv-movie telefilm telemovie tele-movie telepic tv-film teleplay-film made-for-tv-movie',
  'tv series': `series show sitcom soap procedural miniseries mini-series docuseries programme program telenovela serial dramedy cartoon sketch-show
    docu-series web-series soap-opera tv-show anthology teledrama teleserye sudser limited-series reality-show`,
  pilot: 'pilot backdoor-pilot',
  special: 'special telecast reunion-special',
  short: 'short short-film',
  other: 'novel book memoir play musical novella comic album song videogame game poem autobiography manga webtoon bestseller webcomic opera ballet cookbook comics comic-book paperback trilogy-of-novels',
  genre: 'comedy drama thriller noir western horror romance mystery fantasy chiller whodunit epic adventure caper satire spoof farce saga tale melodrama screwball potboiler spectacle two-hander musical-comedy mockumentary romp actioner weeper laffer oater whodunnit comedy-drama hourlong tragicomedy slasher-comedy bloodbath creepfest gorefest',
}

const kinds = new Map<string, NounKind>()
for (const [kind, nouns] of Object.entries(table) as [NounKind, string][])
  for (const noun of nouns.split(/\s+/u)) {
    kinds.set(noun, kind)
    kinds.set(noun.endsWith('y') ? noun.slice(0, -1) + 'ies' : noun.endsWith('s') ? noun : noun + 's', kind)
  }

/** Nouns for a work, singular and plural, in lower case; "TV movie" and the like are told by `television` before a film noun. */
export const nounKinds: ReadonlyMap<string, NounKind> = kinds

/** Before a noun for a film they make it a television film, before a genre a series. */
export const television: ReadonlySet<string> = new Set(['tv', 'television', 'made-for-tv', 'made-for-television', 'small-screen', 'telly', 'cable', 'network', 'daytime', 'prime-time', 'primetime', 'straight-to-tv', 'syndicated', 'streaming'])

/** Before a noun for a work they tell of films shown in cinemas or sold as such. */
export const cinema: ReadonlySet<string> = new Set(['feature', 'big-screen', 'theatrical', 'feature-length', 'indie', 'independent', 'teen', 'studio', 'arthouse', 'straight-to-dvd', 'direct-to-video', 'straight-to-video', 'direct-to-dvd'])

/** Ordinals as they count the works of a franchise; 1 is the first. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ['first', 1], ['1st', 1], ['second', 2], ['2nd', 2], ['third', 3], ['3rd', 3], ['fourth', 4], ['4th', 4], ['fifth', 5], ['5th', 5], ['sixth', 6], ['6th', 6],
  ['seventh', 7], ['eighth', 8], ['ninth', 9], ['tenth', 10],
])

/** Numbers as they count works, people, seasons. */
export const numbers: ReadonlyMap<string, number> = new Map([
  ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10], ['2', 2], ['3', 3], ['4', 4], ['5', 5], ['6', 6], ['7', 7], ['8', 8],
])
