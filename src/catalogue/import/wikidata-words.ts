import type { CatalogueCredit, CatalogueTitle } from '../catalogue.ts'

/** Wikidata's classes of titles in the catalogue's words. The more special ones come first. */
export const kindOfClass: ReadonlyMap<string, CatalogueTitle['kind']> = new Map([
  ['Q653916', 'pilot'], ['Q1261214', 'special'], ['Q506240', 'tv film'], ['Q24862', 'short'], ['Q17517379', 'short'],
  ['Q5398426', 'tv series'], ['Q1259759', 'tv series'], ['Q581714', 'tv series'], ['Q117467246', 'tv series'], ['Q63952888', 'tv series'],
  ['Q15416', 'tv series'], ['Q1366112', 'tv series'], ['Q526877', 'tv series'],
  ['Q11424', 'film'], ['Q202866', 'film'], ['Q29168811', 'film'], ['Q20650540', 'film'], ['Q229390', 'film'], ['Q226730', 'film'], ['Q93204', 'film'], ['Q24869', 'film'],
  ['Q24856', 'other'], ['Q196600', 'other'],
])

export const human = 'Q5'
/** Fictional human, film character, television character, fictional character. */
export const characterClasses: ReadonlySet<string> = new Set(['Q15632617', 'Q15773347', 'Q15773317', 'Q95074'])

/** Occupations, in IMDb's words for professions. A person with none of these, and no IMDb id, is not of the trade. */
export const professionOfOccupation: ReadonlyMap<string, string> = new Map([
  ['Q33999', 'actor'], ['Q10800557', 'actor'], ['Q10798782', 'actor'], ['Q2405480', 'actor'], ['Q2259451', 'actor'],
  ['Q2526255', 'director'], ['Q3455803', 'director'], ['Q2059704', 'director'], ['Q28389', 'writer'], ['Q69423232', 'writer'],
  ['Q3282637', 'producer'], ['Q578109', 'producer'], ['Q1053574', 'producer'], ['Q1415090', 'composer'],
])

export const female: ReadonlySet<string> = new Set(['Q6581072', 'Q1052281'])

/** Properties that give somebody a part in a title. */
export const jobOfProperty: ReadonlyMap<string, CatalogueCredit['job']> = new Map([
  ['P57', 'director'], ['P58', 'writer'], ['P170', 'creator'], ['P162', 'producer'], ['P1431', 'producer'], ['P86', 'composer'],
  ['P161', 'actor'], ['P725', 'actor'],
])
