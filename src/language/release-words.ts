// How English says that a work came out, where, and how. Written by hand from trades, wires, listings and fan pages.

const split = (list: string): string[] => list.trim().split(/\s+/u)

/** Verbs whose subject is the work, in every form that tells of a release on its own. */
export const releaseVerbs: ReadonlySet<string> = new Set(split(`premiered premieres premiere premiering debuted debuts debut debuting aired airs air airing opened opens open opening bowed bows bow bowing
  released releases release releasing launched launches launch launching dropped drops drop streams streamed streaming screened dated slotted broadcast broadcasts televised published distributed unveiled shown showed screens stream due slated scheduled`))

/** Verbs that tell of a release only beside a date or a place: "ran from 1992", "hit theaters", "followed in 1994". */
export const weakReleaseVerbs: ReadonlySet<string> = new Set(split(`ran runs run running began begins begin beginning started starts start hit hits hitting reached reaches reaching landed lands landing arrived arrives arriving came comes come coming
  went goes followed follows follow lasted lasts crash-landed rolled played plays put puts made shot filmed produced out made-for appeared appears finished ended ends coming haunted haunts graced arrive playing rolls kicked kicks hitting moves moved shifts shifted pushed bumped slides axe plug picked slipped slips limped limps trickled sneaked snuck crept washed staggered crawled send sends sent`))

/** Nouns for the places where films are shown; `via` is then theaters. */
export const theaters: ReadonlySet<string> = new Set(split('theaters theatres theater cinemas cinema multiplexes screens big-screen'))

/** Formats that works go straight to, and what `via` calls them. */
export const homeFormats: ReadonlyMap<string, string> = new Map([
  ['dvd', 'DVD'], ['video', 'video'], ['vhs', 'VHS'], ['blu-ray', 'Blu-ray'], ['vod', 'VOD'], ['home-video', 'video'], ['syndication', 'syndication'], ['streaming', 'streaming'],
  ['straight-to-dvd', 'DVD'], ['direct-to-dvd', 'DVD'], ['straight-to-video', 'video'], ['direct-to-video', 'video'], ['straight-to-vhs', 'VHS'], ['direct-to-vhs', 'VHS'],
])

/** Words by which a release is put off, undone or only meant: no release then. */
export const unreleased: ReadonlySet<string> = new Set(split('unreleased unaired shelved scrapped delayed postponed pulled'))

/** Verbs by which a work is first seen, and words that go with its run: told from those of its end. */
export const broadcasts: ReadonlySet<string> = new Set(split(`premiered debuted aired opened bowed released launched dropped streamed screened broadcast ran runs airing running began started hit arrived came went galloped burst landed
  haunted graced first appeared terrified charmed introduced exploded beamed shown seasons series episodes reached swept stormed`))

/** Verbs of somebody's making of a work, beside which a bare year is the work's. */
export const madeVerbs: ReadonlySet<string> = new Set(split(`starred directed created wrote made shot filmed co-created co-wrote co-starred produced appeared debuted helmed penned headlined co-directed starred-in guest-starred voiced played fronted
  remade rebooted adapted scripted co-produced lensed`))

/** Words that tell a work was shown in the time named beside them, verb or noun: "was a hit for TVNZ in 2022", "sank without a trace in 2019". */
export const showingCues: ReadonlySet<string> = new Set([...releaseVerbs, ...broadcasts, ...split(`hit success smash flop flopped tanked bombed sank blockbuster sensation entry favourite favorite phenomenon release debut premiere launch bow seen
  slipped limped trickled sneaked snuck crept washed staggered crawled followed follows followup sequel sequels out reached topped landed arrived came grossed earned minted landing hitting streaming eps run stormed`)])

/** Words of making, playing in or coming to notice by a work, beside which a bare year is the work's. */
export const makingCues: ReadonlySet<string> = new Set([...madeVerbs, ...split(`star stars starring play plays playing acted acting cameo cameoed guest-starred voiced voicing narrated scripted adapted remade rebooted revived reimagined relaunched retooled remounted turned reunited reteamed re-teamed
  teamed worked collaborated filming shooting directing writing producing creating composed scored presented hosted fronted anchored edited choreographed breakthrough breakout break debut comeback swansong swan-song role roles part performance
  turn credits credit lead start career appearance appearances making wrote penning rose famous fame known spawned inspired begat cast-mates castmates resurfaced`)])

/** Words of other events: a date beside them is theirs, not a work's. */
export const otherEvents: ReadonlySet<string> = new Set(split(`died dies death dead born married marry wed divorced split engaged dated dating met told tells said says saying wrote-in tweeted revealed admitted recalled explained interview asked announced announces announcement confirmed
  joined joins joining left leaves leaving quit exited departed departure replaced fired hired cast recast signed optioned acquired bought sold ordered order commissioned greenlit renewed renewal canceled cancelled cancellation axed ended ends ending finale
  wrapped wraps shelved scrapped dropped-out pitched pitch nominated nomination nominations nominee won wins winning award awards bafta emmy oscar emmys oscars tony golden attended attend reunion anniversary convention panel published-in arrested charged
  sued lawsuit trial convicted jailed diagnosed hospitalized hospitalised retired retirement moved graduated season seasons episode episodes finale repeat repeats rerun reruns rights deal talks rumors rumours rumoured rumored campaign petition auction auctioned funeral off developing developed development drafting planning planned mulling mooted due-back gift birthday insisted shooting production photography rehearsals rehearsal cameras far table talk stood pulled`))

/** Parts of a work, and what is sold with it: when they come out, the work does not. */
export const partsShown: ReadonlySet<string> = new Set(split('finale trailer trailers teaser teasers poster posters soundtrack clip clips album single statement photo photos picture pictures screenplay script cast casting footage featurette season seasons episode episodes installments statement images image memoir book'))

/** Nouns of a run: what they are "on" is where the work was shown. */
export const runNouns: ReadonlySet<string> = new Set(split('seasons season series run runs stint years episodes eps hit success smash reruns repeats slot home fixture staple'))

/** What may stand between a work and the place where it can be seen: "Night Ferry is now available to stream on Hulu". */
export const showingFillers: ReadonlySet<string> = new Set(split(`will is are was be being been now currently still also both all available to stream streaming streams watch rent buy rewatch catch see out live here exclusively only back up again airs air airing screens screening shows showing plays playing
  returns returning ready over right whole box set boxset in full free for weekly nightly weeknights weeknight tonight every night nights sundays mondays tuesdays wednesdays thursdays fridays saturdays sunday monday tuesday wednesday thursday friday saturday at`))

/** What a network does with a work that is its own: it orders, shows, renews, ends it. */
export const decidingWords: ReadonlySet<string> = new Set(split(`ordered orders order ordering commissioned commissions commissioning commission renewed renews renewing renewal canceled cancelled cancels canceling cancelling cancellation axed axes axing dropped drops dropping dumped dumps scrapped scraps
  plug pulled pulls pickup picked picks shelved shelves greenlit greenlighted greenlights green-lit greenlight gave gives given giving handed hands handing landed lands saved saves rescued developing develops developed announced announces confirmed unveiled set sets put puts showed shows shown made making makes
  cut cuts swung swings wielded wields brought brings burned burnt ended ends ending screened screens aired airs airing broadcast broadcasts forgot forget passed scheduled schedules slated slates premiered premieres bought buys acquired acquires snapped won recommissioned revived ran runs has had ditched ditches canned killed nixed benched pulling loses lost keeps kept closed pinned buried buries canned repeated repeats repeating seen making calling nixes boards boarded ordered-up teed dated shot filming films`))

/** Words of a work at home somewhere: its seasons, its viewers, its slot. */
export const homeCues: ReadonlySet<string> = new Set(split(`season seasons series episode episodes viewers audience audiences ratings slot hit finale opener run runs home airs streams on-air reruns repeats schedule schedules pickup renewal order lineup line-up slate nights nightly weekly weeknights fixture viewership million demo overnight overnights bubble stars stars-in created creator for on at over six-parter three-parter four-parter two-parter eight-parter half-hour`))
