// Where and how people of the trade are seen together: occasions, meetings, pictures. Written by hand from news, gossip and posts.

const split = (list: string): readonly string[] => list.trim().split(/\s+/u)

/** Head nouns of occasions that bring people together in person. */
export const eventNouns: ReadonlySet<string> = new Set(split(`party parties gala premiere screening opening bash wedding funeral memorial ceremony awards festival convention con panel signing reunion fundraiser benefit concert
  dinner lunch brunch breakfast drinks barbecue bbq picnic game match race marathon tasting launch afterparty after-party after-hours reception celebration anniversary birthday shower christening baptism graduation
  show exhibition auction parade rally march protest vigil carpet q&a talk roundtable taping recording rehearsal table-read read-through readthrough retreat cruise trip getaway vacation holiday weekend night
  practice market stream reading honours honors prize-giving bonfire crawl karaoke sing-along reading launch-party housewarming photocall photoshoot shoot expo fair symposium tribute luncheon tea hike workshop roast regatta ball prom homecoming marathon event wrap`))

/** Last words of an occasion's proper name: "New York Comic Con", "the Nullarbor Pop Expo". */
export const eventNames: ReadonlySet<string> = new Set(split('con comic-con comiccon festival expo awards convention oscars emmys baftas sundance cannes tiff sxsw gala fest week wondercon dragoncon globes tonys grammys ball honours honors logies ifta iftas festival emmy oscar fleadh'))

/** Verbs that two people do in person, in the forms that tell of it as done. */
export const meetingVerbs: ReadonlySet<string> = new Set(split(`reunited reunite reunites reuniting hugged hugs hug hugging embraced embraces embracing kissed kisses posed poses posing pose cuddled snuggled mingled mingling danced dancing
  gathered gather assembled convened sharing shared stepped turned appeared attended attends crashed joined welcomed photographed snapped spotted pictured papped seen squeezed sat dined lunched brunched partied celebrated toasted strolled
  walked caught ran bumped met hung linked teamed headlined flanked flew drove visited hosted supported surprised presented had took cut arrived sang performed reconnected cozied laughing marked joins joining papped slipped stayed waved raised tucked curled cornered clinked mobbed swapped traded split splitting
  wandered loitered jammed duetted jetted headed showed rocked hosts joined among brought accompanied accompanies accompanying paid spent enjoyed audience attendance interviewed quizzed mourners whisked treated`))

/** Of these a meeting needs more: the words that must stand near, of which one is enough. */
export const meetingNeeds: ReadonlyMap<string, readonly string[]> = new Map([
  ['marked', ['dinner', 'lunch', 'drinks', 'together', 'party', 'toast', 'brunch', 'breakfast', 'supper', 'meal']], ['joins', ['table', 'studio', 'stage', 'onstage', 'panel', 'sofa', 'couch', 'booth', 'set', 'dais']], ['joining', ['table', 'studio', 'stage', 'onstage', 'panel', 'sofa', 'couch', 'dais']], ['slipped', ['together', 'out', 'away']], ['stayed', ['together', 'behind', 'after']], ['waved', ['together', 'crowd', 'fans']], ['raised', ['glass', 'glasses', 'toast', 'together']],
  ['tucked', ['into', 'booth', 'table', 'corner']], ['curled', ['together', 'up']], ['cornered', ['at', 'outside', 'together']], ['clinked', ['glasses', 'mugs', 'pints']], ['mobbed', ['at', 'outside']], ['swapped', ['stories', 'hugs', 'jokes', 'numbers', 'hats']], ['traded', ['hugs', 'stories']], ['split', ['bag', 'dessert', 'cake', 'pizza', 'bill', 'plate', 'bottle', 'burger', 'sandwich']], ['splitting', ['bag', 'dessert', 'cake', 'pizza', 'plate', 'bottle', 'burger', 'sandwich']],
  ['wandered', ['together', 'arm', 'hand']], ['loitered', ['together', 'outside']], ['jammed', ['together', 'onstage', 'stage']], ['duetted', ['onstage', 'stage', 'at', 'together']], ['jetted', ['together']], ['headed', ['together', 'out']], ['showed', ['together', 'up']], ['rocked', ['carpet', 'stage']], ['hosts', ['together', 'party', 'dinner']],
  ['among', ['guests', 'mourners', 'attendees', 'crowd', 'well-wishers', 'spectators', 'revellers', 'partygoers', 'audience']], ['brought', ['date', 'plus-one', 'guest']], ['paid', ['visit', 'respects']], ['spent', ['evening', 'night', 'afternoon', 'day', 'weekend', 'hours', 'holiday', 'christmas']], ['enjoyed', ['night', 'evening', 'dinner', 'lunch', 'meal', 'drink', 'drinks', 'day', 'stroll', 'game', 'catch-up', 'reunion']], ['audience', ['were', 'was', ':', 'sat']], ['attendance', ['were', 'was', ':', 'with']],
  ['interviewed', ['onstage', 'stage', 'on-stage']], ['quizzed', ['onstage', 'stage']], ['mourners', ['were', 'included', ':']], ['whisked', ['to', 'away']], ['treated', ['to', 'lunch', 'dinner']],
  ['stepped', ['together', 'out']], ['turned', ['together', 'up', 'side', 'out']], ['appeared', ['together', 'alongside', 'side', 'onstage', 'on-stage']], ['shared', ['stage', 'table', 'booth', 'meal', 'carpet', 'hug', 'moment', 'plate', 'laugh', 'cab', 'room', 'sofa', 'couch', 'bench', 'dessert', 'pizza', 'chips', 'bag', 'packet', 'bottle', 'pint', 'drink', 'drinks', 'coffee', 'umbrella', 'taxi', 'car', 'embrace', 'kiss', 'microphone', 'mic', 'dance', 'toast', 'joke', 'dinner', 'lunch', 'breakfast', 'cake', 'ice', 'curry', 'pot', 'sandwich', 'basket', 'bowl', 'giggle', '99']],
  ['sharing', ['stage', 'table', 'booth', 'meal', 'plate', 'drink', 'drinks', 'laugh', 'bench', 'umbrella', 'packet', 'bag', 'chips', 'dessert', 'pizza', 'sofa', 'couch', 'pint', 'bottle', 'coffee', 'cake', 'joke', 'microphone', 'mic', 'hug', 'taxi', 'car', 'moment', 'sandwich', 'basket', 'bowl', 'pot', 'cab', 'room', 'ice', 'blanket', 'embrace', 'carpet']], ['had', ['lunch', 'dinner', 'brunch', 'breakfast', 'drinks', 'coffee', 'tea', 'reunion']], ['took', ['stage', 'dais', 'selfie', 'selfies', 'bow']], ['cut', ['cake']], ['sat', ['together', 'beside', 'side', 'next']],
  ['caught', ['up', 'together']], ['ran', ['into']], ['bumped', ['into']], ['hung', ['out', 'around', 'about', 'back']], ['walked', ['carpet', 'together', 'arm', 'hand', 'stage']], ['attended', ['together', 'alongside', 'both', 'side', 'with', 'wedding', 'birthday', 'funeral', 'christening', 'baptism']], ['attends', ['together', 'alongside', 'with']],
  ['joined', ['studio', 'stage', 'onstage', 'party', 'table', 'panel', 'set', 'dais', 'carpet', 'her', 'him', 'them']], ['welcomed', ['studio', 'stage', 'onstage', 'home', 'set', 'show']], ['met', ['up', 'backstage', 'for', 'lunch', 'dinner', 'coffee']],
  ['drove', ['line', 'together', 'see', 'surprise']], ['flew', ['together', 'see', 'surprise']], ['arrived', ['together', 'arm', 'hand']], ['seen', ['together', 'laughing', 'hugging', 'dining', 'leaving', 'side', 'having', 'walking', 'strolling', 'chatting', 'sharing', 'holding', 'shopping', 'outside', 'dancing', 'kissing', 'huddled']], ['celebrated', ['together', 'with', 'at']],
  ['presented', ['together', 'award', 'prize', 'trophy']], ['performed', ['together', 'onstage']], ['sang', ['together', 'onstage']], ['teamed', ['onstage']], ['linked', ['arms', 'up']], ['visited', ['set', 'backstage']], ['supported', ['premiere', 'opening', 'carpet']], ['danced', ['together', 'with', 'at']], ['dancing', ['together', 'with', 'at']],
  ['surprised', ['onstage', 'backstage', 'party', 'signing', 'set']], ['hosted', ['party', 'dinner', 'together']], ['photographed', ['together', 'laughing', 'with', 'at', 'leaving', 'arm', 'hugging', 'outside']], ['pictured', ['together', 'with', 'at', 'laughing']], ['partied', ['together', 'with', 'at']], ['laughing', ['together', 'over']], ['toasted', ['together', 'with', 'at']], ['gathered', ['for', 'at', 'on', 'in']], ['headlined', ['panel']], ['strolled', ['together', 'arm', 'through', 'along', 'hand', 'across', 'down', 'past', 'around']],
])

/** Pictures, and the verbs that show them. */
export const pictureNouns: ReadonlySet<string> = new Set(split('photo photos photograph photographs picture pictures pic pics selfie selfies snap snaps snapshot snapshots shot image images polaroid polaroids still strip video clip slide evidence'))
export const showingVerbs: ReadonlySet<string> = new Set(split('posted post posts shared shares tweeted tweets uploaded put dropped published shows showed swipe surfaced instagrammed posting sharing captioned'))

/** Words that make a meeting no meeting in person, or an old one. */
export const remote: ReadonlySet<string> = new Set(split('zoom facetime facetimed skype video-link videolink video-call phoned telephone remotely virtually virtual livestream satellite hologram speakerphone skyped zoomed video-conference'))
export const archival: ReadonlySet<string> = new Set(split('throwback tbt archive archival vintage flashback resurfaced unearthed decades-old old-school fbf'))

/** How two people stand or walk who are together in the flesh; each is a row of words. */
export const bodilyManners: readonly (readonly string[])[] = [
  ['hand', 'in', 'hand'], ['arm', 'in', 'arm'], ['side', 'by', 'side'], ['cheek', 'to', 'cheek'], ['shoulder', 'to', 'shoulder'], ['arms', 'round'], ['arms', 'around'], ['arms', 'about'], ['arm', 'round'], ['arm', 'around'],
  ['face', 'to', 'face'], ['see', 'each', 'other'], ['saw', 'each', 'other'], ['on', 'hand'], ['from', 'left'], ['left', 'to', 'right'], ['l-r'], ['clockwise', 'from'],
  ['the', 'arm', 'of'], ['arms', 'linked'], ['in', 'tow'], ['by', 'her', 'side'], ['by', 'his', 'side'], ['at', 'her', 'side'], ['at', 'his', 'side'], ['next', 'to', 'each'], ['beside', 'each', 'other'], ['in', 'the', 'same', 'room'], ['in', 'the', 'same', 'car'], ['beside', 'me'], ['on', 'her', 'arm'], ['on', 'his', 'arm'],
]

/** Where people sit or stand before an audience or a table: "On the sofa: Ada and Bo". */
export const gatheringPlaces: ReadonlySet<string> = new Set(split('sofa couch dais stage panel table studio room house attendance present carpet guests line-up lineup crowd corner row bar booth pitch podium platform rostrum together there podium'))

/** Verbs of making, of which two subjects and an occasion are no meeting: "Ada and Bo premiered it at Sundance". */
export const workVerbs: ReadonlySet<string> = new Set(split(`starred starring played plays directed wrote written produced created co-wrote co-created co-starred announced premiered debuted screened nominated honored honoured won earned received signed-on cast tapped hired based
  filmed shot died born said told tweeted posted shared worked voiced confirmed revealed discussed launched unveiled teased sold split divorced married dated expected scheduled slated set due planned invited asked hoped wanted agreed supposed booked presented pitched optioned missed skipped snubbed known`))
