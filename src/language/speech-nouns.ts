// Nouns for things said or written, and what `saidIn` calls them. Written by hand from the wordings of news and fan pages.

const split = (words: string): readonly string[] => words.trim().split(/\s+/u)

/** A noun in the singular, lower case, and the word that stands for it in `saidIn`; `null` where it names only the words ("answer"). */
export const speechNouns: ReadonlyMap<string, string | null> = new Map([
  ['statement', 'statement'], ['caption', 'caption'], ['interview', 'interview'], ['podcast', 'podcast'], ['panel', 'panel'], ['newsletter', 'newsletter'],
  ['email', 'email'], ['e-mail', 'email'], ['post', 'post'], ['tweet', 'tweet'], ['comment', 'comment'], ['comments', 'comment'], ['memoir', 'memoir'],
  ['book', 'book'], ['autobiography', 'memoir'], ['letter', 'letter'], ['message', 'message'], ['text', 'text'], ['note', 'note'], ['blog', 'blog'],
  ['essay', 'essay'], ['column', 'column'], ['op-ed', 'op-ed'], ['speech', 'speech'], ['video', 'video'], ['livestream', 'livestream'], ['stream', 'livestream'],
  ['commentary', 'commentary'], ['AMA', 'AMA'], ['ama', 'AMA'], ['postcard', 'postcard'], ['voicemail', 'voicemail'], ['telegram', 'telegram'], ['fax', 'fax'],
  ['story', 'post'], ['thread', 'post'], ['press release', 'press release'], ['release', 'press release'], ['monologue', 'monologue'], ['eulogy', 'eulogy'],
  ['facetime', 'FaceTime'], ['zoom', 'Zoom'], ['review', 'review'], ['diary', 'diary'], ['profile', 'interview'], ['chat', 'interview'], ['conversation', 'interview'],
  ['q&a', 'Q&A'], ['session', null], ['call', 'call'], ['fireside chat', 'interview'], ['press conference', 'press conference'], ['conference', 'press conference'], ['broadcast', 'broadcast'], ['toast', 'speech'], ['featurette', 'featurette'],
  ['answer', null], ['reply', null], ['response', null], ['word', null], ['words', null], ['line', null], ['verdict', null], ['remark', null], ['quote', null],
  ['advice', null], ['question', null], ['motto', null], ['warning', null], ['promise', null], ['claim', null], ['confession', null], ['admission', null], ['news', null], ['explanation', null], ['retort', null], ['pledge', null], ['plea', null], ['joke', null], ['apology', null], ['sign-off', null], ['inscription', 'inscription'], ['sign', 'sign'], ['card', 'card'],
])

/** Words that stand before a colon at the head of a line without anybody speaking: parts of listings, profiles and notices. Lower case. Hand-written. */
export const lineLabels: ReadonlySet<string> = new Set(split(`related photo photos credit credits update updates edit note notes warning source sources watch listen next more also read
  then now before after plot premise verdict cast starring stars star who what when where why how whom which tldr tl;dr pros cons rating score runtime genre director writer writers producer producers
  network channel platform date dates venue location tickets price cost release airs airing premiere premieres status title format episodes synopsis logline summary background details awards spoilers spoiler disclaimer
  correction clarification update1 update2 ps pps n.b. role roles character characters known-for age born died years seasons`))

/** Occasions at which people speak in public, and what `saidIn` calls words said there; `null` where it has no word. Hand-written. */
export const speakingOccasions: ReadonlyMap<string, string | null> = new Map([
  ['panel', 'panel'], ['q&a', 'Q&A'], ['meeting', 'meeting'], ['livestream', 'livestream'], ['webinar', 'webinar'], ['town hall', 'meeting'], ['roundtable', 'panel'],
  ...['screening', 'premiere', 'gala', 'convention', 'festival', 'ceremony', 'launch', 'signing', 'stage', 'onstage', 'reunion', 'carpet', 'event', 'talk', 'fundraiser', 'benefit', 'tribute', 'memorial',
    'reception', 'retrospective', 'expo', 'con', 'comic-con', 'luncheon', 'party', 'awards', 'showcase', 'unveiling', 'fair', 'audience', 'crowd', 'packed', 'stream', 'bash', 'afterparty', 'auditorium', 'theatre', 'theater',
  ].map((noun): [string, null] => [noun, null]),
])
