// What stands around the name of a film or programme and shows that it is one. Written by hand from the habits of
// trade papers, wires, magazines and fans; one word or phrase an entry, lower case.

const words = (list: string): readonly string[] => list.trim().split(/\s*[|\n]\s*/u)

/** Nouns that come right before a title: "the sitcom Night Ferry", "in the thriller Night Ferry". */
export const titleNounsBefore: ReadonlySet<string> = new Set(words(`
film | films | movie | telefilms | webseries | web series | k-drama | c-drama | kdrama | movies | picture | feature | flick | comedy | comedies | drama | dramedy | romcom | rom-com | thriller | horror | slasher | western | musical | whodunit | mystery | noir | epic | biopic | documentary | docuseries | mockumentary | anime | cartoon | animation | series | miniseries | mini-series | sitcom | soap | show | telenovela | serial | procedural | pilot | special | telefilm | telemovie | tv-movie | short | play | novel | book | memoir | musical | sequel | prequel | threequel | spin-off | spinoff | remake | reboot | revival | follow-up | followup | reimagining | adaptation | hit | classic | blockbuster | title | indie | tearjerker | weepie | chiller | romance | adventure | fantasy | saga | franchise | trilogy | anthology | reality
`))

/** Phrases that come right before a title. */
export const phrasesBefore: readonly string[] = words(`
passed on | redeveloped | re-developed | called | titled | entitled | named | dubbed | known as | shooting on | filming on | production on | cameras on | the axe on | plug on | renewed | axed | cancelled | canceled | ordered | commissioned | scrapped | revived | rebooted | remade | shelved | optioned | greenlit | back to | third | fourth | fifth | working title | showing | queue for | made | talking about | get to | turn in | turns in | headline | headlines | headlining | topline | toplines | toplining | helm | helms | helming | bankroll | bankrolled | scripted | penned | co-wrote | co-created | star in | voice in | based on | watched | seen | star of | stars of | star in | stars in | starred in | starring in | starring on | stars on | starred on | appear in | appears in | appeared in | appearing in | appeared on | seen in | seen on | known for | role in | role on | roles in | part in | cast in | cast of | crew of | set of | creator of | creators of | director of | writer of | maker of | makers of | fan of | fans of | sequel to | prequel to | follow-up to | followup to | remake of | reboot of | revival of | adaptation of | spin-off of | spinoff of | spin-off from | version of | reunion of | reunion for | season of | episode of | episodes of | series of | finale of | script for | work on | worked on | working on | wrote for | directed | wrote | created | producing | produced | watch | watched | rewatch | rewatching | of watching | making of | anniversary of | premiere of | screening of | screenings of | trailer for | alum of | alums of | rewatch of | wrap on | wrapped | we wrapped | credit on | credits on | lead in | leads in | cameo in | sequel of | remaking | rebooting | reviving | starting | finishing | return to | returning to | another | second | more | new | original | first
`)

/** Nouns that come right after a title: "Night Ferry star Ada Lindqvist", "a Night Ferry sequel". */
export const titleNounsAfter: ReadonlySet<string> = new Set(words(`
set | sets | finale | episode | viewers | actors | reunion | star | stars | alum | alums | alumni | alumna | alumnus | actor | actress | actors | creator | creators | director | writer | showrunner | producer | boss | bosses | co-star | co-stars | costar | cast | castmate | castmates | crew | team | fan | fans | fandom | film | films | movie | movies | series | franchise | saga | trilogy | universe | sequel | sequels | prequel | spin-off | spinoff | remake | reboot | revival | reunion | special | finale | pilot | episode | episodes | season | trailer | script | soundtrack | theme | role | podcast | rewatch | musical | adaptation | producers | writers | comedies | books | novels | veteran | lead | leads
`))

/** Verbs whose subject is a film or programme. */
export const titleVerbs: ReadonlySet<string> = new Set(words(`
premiered | premieres | debuted | debuts | aired | airs | opened | opens | bowed | bows | ran | runs | follows | followed | stars | starred | grossed | returns | wrapped | streams | screened | screens | tells | told | centers | centres | features | featured | began | ended | finished | bombed | flopped | turns | turned | hits | hit | launched | lasted | earned
`))

/** What may follow "was" or "is" where the subject is a film or programme. */
export const titleParticiples: ReadonlySet<string> = new Set(words(`
retooled | re-tooled | rewritten | re-written | reworked | redeveloped | re-developed | conceived | optioned | retitled | renamed | dropped | commissioned | released | canceled | cancelled | directed | written | created | produced | filmed | shot | remade | rebooted | revived | axed | renewed | nominated | adapted | based | set | made | shelved | streaming | greenlit | ordered | picked | broadcast | televised | screened
`))
