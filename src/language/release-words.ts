// How English says that a work came out, where, and how. Written by hand from trades, wires, listings and fan pages.

const split = (list: string): string[] => list.trim().split(/\s+/u)

/** Verbs whose subject is the work, in every form that tells of a release on its own. */
export const releaseVerbs: ReadonlySet<string> = new Set(split(`premiered premieres premiere premiering debuted debuts debut debuting aired airs air airing opened opens open opening bowed bows bow bowing
  released releases release releasing launched launches launch launching dropped drops drop streams streamed streaming screened dated slotted broadcast broadcasts televised published distributed unveiled shown screens stream due slated scheduled`))

/** Verbs that tell of a release only beside a date or a place: "ran from 1992", "hit theaters", "followed in 1994". */
export const weakReleaseVerbs: ReadonlySet<string> = new Set(split(`ran runs run running began begins begin beginning started starts start hit hits hitting reached reaches reaching landed lands landing arrived arrives arriving came comes come coming
  went goes followed follows follow lasted lasts crash-landed rolled played plays put puts made shot filmed produced out made-for appeared appears finished ended ends coming haunted haunts graced arrive playing rolls kicked kicks hitting`))

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
export const madeVerbs: ReadonlySet<string> = new Set(split('starred directed created wrote made shot filmed co-created co-wrote co-starred produced appeared debuted helmed penned headlined co-directed'))
