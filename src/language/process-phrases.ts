// How English says that shooting, writing or talking goes on, is to come, is over or was stopped. Written by hand.

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)
const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/u)

/** Work on a film or series. */
export type ProcessWord = 'shooting' | 'finishing' | 'writing' | 'talking'

/** Nouns for such work, by kind. */
export const processNouns: ReadonlyMap<string, ProcessWord> = new Map<string, ProcessWord>([
  ...words('filming shooting production photography cameras camera shoot lensing').map((word) => [word, 'shooting'] as const),
  ...words('post-production postproduction post editing edit dubbing').map((word) => [word, 'finishing'] as const),
  ...words('script scripts screenplay screenplays scripting writing rewrites development pre-production preproduction work treatment preparations prep').map((word) => [word, 'writing'] as const),
  ...words('talks negotiations discussions conversations').map((word) => [word, 'talking'] as const),
])

export type ProgressWord = 'begun' | 'ahead' | 'over' | 'stopped'

/** What is said of it, as phrases like those of stages. Longer ones come first. */
export const progressPhrases: readonly (readonly [ProgressWord, readonly string[]])[] = [
  ['ahead', lines(`
    will|'ll|to|would begin|start|commence|resume|roll|kick|get|take|happen|follow
    set|due|slated|expected|scheduled|planned|eyed|targeted|likely|poised|ready|hoped|pencilled|penciled to|for|in
    planned|eyed|scheduled|pencilled|penciled`)],
  ['stopped', lines(`
    halted|suspended|shut|ceased|abandoned|scrapped
    called off
    ground|grinded to`)],
  ['over', lines(`
    wrapped|concluded|completed
    finished|ended|over|complete|done
    in the can`)],
  ['begun', lines(`
    under way
    underway|ongoing|afoot
    in|into full|progress|earnest|swing|motion
    begun|started|commenced|resumed|begins|starts|commences|resumes|began|continues|continued|continuing|progressing|proceeding|advancing
    kicked|kicks|kicking off|in
    got|gets|getting under|going|started
    coming along|together
    taking place|shape
    going|moving on|ahead|well|forward
    well|far|almost|nearly|half|halfway|mostly|quarters advanced|along|there|done|finished|ready|written|complete
    ready|written|drafted`)],
]
