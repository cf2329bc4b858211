// Nouns by which news calls somebody already named ("the actress", "her co-star"). Written by hand from entertainment and wire usage.

export interface Role {
  /** What the noun tells of the person's gender; `null` when nothing. */
  readonly gender: 'she' | 'he' | null
  /** The work it names, as a person is introduced with it; `null` for nouns of any work. */
  readonly work: string | null
}

const table: Readonly<Record<string, string>> = {
  'she|acting': 'actress comedienne leading-lady starlet',
  '|acting': 'actor star comedian comic performer lead entertainer thespian co-lead headliner',
  '|star': 'alum alumnus alumna veteran icon legend favourite favorite',
  '|directing': 'director filmmaker film-maker helmer auteur writer-director writer/director director-writer',
  '|writing': 'writer screenwriter scribe playwright author novelist scriptwriter co-writer writer-director writer/director memoirist',
  '|creating': 'creator co-creator showrunner creator-showrunner',
  '|showrunning': 'showrunner boss',
  '|producing': 'producer mogul co-producer exec',
  '|singing': 'singer musician rapper songwriter singer-songwriter vocalist crooner',
  'she|singing': 'songstress diva',
  '|composing': 'composer',
  '|moderating': 'moderator host presenter interviewer emcee',
  'she|moderating': 'hostess',
  '|other': 'model dancer chef athlete stuntman editor cinematographer stylist choreographer',
  'she|': 'frenchwoman irishwoman englishwoman welshwoman scotswoman dutchwoman girl woman mother mom mum grandmother actress-turned-director lady widow duchess princess queen heroine businesswoman',
  'he|': 'frenchman irishman englishman welshman scotsman dutchman cornishman yorkshireman ulsterman boy man father dad grandfather gentleman widower king prince duke funnyman frontman businessman bloke lad',
  '|': 'nominee winner newcomer newlywed native parent local septuagenarian octogenarian nonagenarian performer-turned-director birthday boss person agent senator congressman governor president lawyer attorney spokesman spokeswoman candidate professor breakout regular heartthrob matriarch patriarch tenor soprano luminary stalwart maestro showman trouper ingénue ingenue '
    + 'swede scot brit dane finn pole turk spaniard londoner dubliner corkonian texan californian mancunian liverpudlian scouser geordie glaswegian brummie aussie kiwi belfaster galwegian sydneysider melburnian torontonian montrealer mumbaikar delhiite lagosian chicagoan bostonian brooklynite',
}

const nouns = new Map<string, Role>()
for (const [head, list] of Object.entries(table)) {
  const [gender, work] = head.split('|') as [string, string]
  for (const noun of list.trim().split(/\s+/u)) nouns.set(noun, { gender: gender === 'she' || gender === 'he' ? gender : null, work: work || null })
}

/** Singular nouns in lower case. */
export const roles: ReadonlyMap<string, Role> = nouns

/** Nouns for somebody's partner in work or life, found from a possessor ("her co-star", "the actor's wife"). */
export const counterparts: ReadonlyMap<string, 'she' | 'he' | null> = new Map([
  ['co-star', null], ['costar', null], ['co-lead', null], ['co-host', null], ['co-creator', null], ['co-writer', null], ['castmate', null], ['cast-mate', null], ['colleague', null],
  ['collaborator', null], ['partner', null], ['friend', null], ['pal', null], ['bestie', null], ['bandmate', null], ['husband', 'he'], ['wife', 'she'], ['brother', 'he'],
  ['sister', 'she'], ['son', 'he'], ['daughter', 'she'], ['father', 'he'], ['mother', 'she'], ['ex-husband', 'he'], ['ex-wife', 'she'], ['spouse', null], ['fiancé', 'he'], ['fiancée', 'she'],
])

/** Nouns for a body just named ("the network"), and what kind of body that is. Lower case. Hand-written. */
export const bodyNouns: ReadonlyMap<string, 'maker' | 'outlet' | 'any'> = new Map([
  ...'network streamer broadcaster studio channel platform distributor producer-distributor'.split(' ').map((noun): [string, 'maker'] => [noun, 'maker']),
  ...'company organization organisation firm union guild corporation academy festival charity label agency group board commission council society foundation outfit'.split(' ').map((noun): [string, 'any'] => [noun, 'any']),
  ...'outlet publication magazine newspaper site'.split(' ').map((noun): [string, 'outlet'] => [noun, 'outlet']),
])

/** Verbs and participles that tell the work of the person beside them ("directed by Ada Lindqvist", "Ada Lindqvist, who plays Tess"). */
export const worksByVerb: ReadonlyMap<string, string> = new Map([
  ['directed', 'directing'], ['directs', 'directing'], ['directing', 'directing'], ['helmed', 'directing'], ['wrote', 'writing'], ['written', 'writing'], ['penned', 'writing'], ['writes', 'writing'], ['co-wrote', 'writing'],
  ['created', 'creating'], ['co-created', 'creating'], ['creates', 'creating'], ['produced', 'producing'], ['produces', 'producing'], ['composed', 'composing'], ['scored', 'composing'],
  ['played', 'acting'], ['plays', 'acting'], ['playing', 'acting'], ['starred', 'acting'], ['stars', 'acting'], ['starring', 'acting'], ['portrayed', 'acting'], ['portrays', 'acting'],
  ['featuring', 'acting'], ['reprised', 'acting'], ['reprise', 'acting'], ['moderated', 'moderating'], ['hosted', 'moderating'], ['hosts', 'moderating'], ['co-starred', 'acting'],
])
