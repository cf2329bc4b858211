// How English says where a film or series that may come stands. Written by hand from trades, wires, gossip and fan pages.
// A phrase is a row of words; "a|b" is either, "*" up to five words of any sort, "<title>", "<person>" and
// "<organization>" a name. Clitics stand apart, as tokens do: "was n't picked up".

export type StageWord =
  | 'ruled out' | 'rumored' | 'in talks' | 'in development' | 'greenlit' | 'in production'
  | 'post production' | 'shelved' | 'canceled' | 'not picked up' | 'dormant' | 'wished'

const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/u)

/**
 * For each stage the phrases that report it. Later stages of the ladder and endings come first: where two phrases
 * overlap, the first that stands here holds ("was n't picked up" before "picked up").
 */
export const stagePhrases: readonly (readonly [StageWord, readonly string[]])[] = [
  ['not picked up', lines(`
    n't|not|never picked up
    n't|not|never pick|picking it|them|her|him|this|that up
    n't|not|never pick|picking up
    n't|not|never go|went|ordered|going|taken|move|moved to series
    n't|not move|moving forward
    n't|not get|got a series order
    never made it past|beyond the pilot
    never got past|beyond the pilot
    never went to|beyond series|pilot
    never made|got to|on air|series
    failed to get|land a pickup
    pass|passed|passes on <title>
    pass|passed|passes on it|them|this|that
    pass|passed|passes on a|the pilot|series|show|project|spin-off|script
    passed anyway
    network|channel|studio|nbc|abc|cbs|fox|streamer|it|they|broadcaster|netflix|hulu passed
    <organization> passed
    nobody|no-one bought|wanted it
    opted|decided|chose not to order|pick|proceed|move
    opted|decided against ordering|picking|proceeding
    unsold pilot
    declined to order|pick
    went|gone unsold
    pilot * n't|not sell
    died at the pilot|script stage`)],
  ['canceled', lines(`
    canceled
    cancelled
    axed
    cancels
    cancellation
    scrapped after * season|seasons|episodes|weeks|month|months
    pulled from the schedule
    yanked
    pulled the plug
    pulls the plug
    got|given the axe|ax|chop|boot
    not|n't renewed
    not be renewed`)],
  ['shelved', lines(`
    shelved
    shelves
    shelving
    scrapped
    on the shelf
    on hold
    on ice
    in limbo
    in turnaround
    mothballed
    put aside
    stalled
    fell|fallen|falls apart|through
    abandoned
    collapsed
    never got|gotten off the ground
    never came together
    came to nothing
    never happened
    went nowhere
    never materialized|materialised
    back burner
    died on the vine
    ran|run aground`)],
  ['dormant', lines(`
    dormant
    silent ever|since
    been silent|quiet|idle|dead|asleep
    gone|went silent|quiet
    lies|lain|lay fallow|idle
    n't|not been|heard a peep|word|whisper|thing
    no word|movement|news since
    nothing since
    nothing has happened
    since then , nothing
    gathering dust
    in hibernation|mothballs
    on the shelf ever since
    not|n't moved since`)],
  ['post production', lines(`
    in post
    in post-production
    in postproduction
    into|entered post-production|post
    in the edit|editing
    in the cutting|editing room|suite
    is|are|being edited
    wrapped production|filming|shooting|principal|photography
    wraps production|filming|shooting
    wrapped <title>
    wrapped a|an|the|his|her|on|up
    has|have|had|just|finally wrapped
    has|have|had|just|finally finished|completed filming|shooting|production|photography
    finished|completed filming|shooting|production|photography
    a wrap on
    's a wrap
    is|are a wrap
    picture wrap
    picture is locked
    cameras are|have down|stopped
    filming|shooting|production|photography has|have|is wrapped|ended|finished|complete|completed
    already in the can
    is|in the can`)],
  ['in production', lines(`
    in production
    into|entered|entering production
    went|gone|goes|going before|in-front the|of cameras
    cameras|camera roll|rolled|rolling
    cameras|camera have|has|are|is|were|started|began * rolling|rolled
    principal photography
    filming|shooting|production|photography has|is|got|gets * underway|under
    filming|shooting|production|photography has|have begun|started|commenced
    filming|shooting|production|photography began|started|commenced|kicked
    has|have|had begun|started|commenced filming|shooting|production
    began|started|begun|commenced filming|shooting|production
    is|are|'s|'re|was|were|currently|now|busy|been filming|shooting
    currently filming|shooting
    now filming|shooting
    is|are|'s being filmed|shot
    rolling in`)],
  ['greenlit', lines(`
    greenlit
    green-lit
    greenlighted
    greenlights
    greenlight
    green|the light
    given the green light|go-ahead
    green light
    go-ahead
    series order
    straight-to-series
    order|orders|ordered|ordering * episodes|season|seasons|series|sequel|revival|reboot|spin-off|pilot|<title>
    handed|gave|given|landed|lands|scored|won|gets|got * order|pickup|renewal
    picked|picks up
    commissioned
    commissions
    renewed
    renews
    officially happening|coming|returning
    is|are to return
    is|are coming|returning back|to|for
    is|are being|getting revived
    will return to|for|on
    called with the pickup|order
    set a release date
    made it official`)],
  ['in development', lines(`
    in * development
    moving|move|moves|moved ahead|forward
    has|have|'s|'ve written|penned|finished|completed|turned|delivered * script|screenplay|draft|treatment|outline
    script|screenplay * exists
    plotting|planning|cooking|brewing a|up
    set|hired|tapped|enlisted|attached * to direct|helm|write|pen|script
    is|are|'s|'re rebooting|reviving|remaking|resurrecting|reimagining
    into|entered|early development
    develop|develops|developing|redeveloping
    being|been developed|written|scripted|drafted|penned|outlined
    in the works
    in pre-production
    in preproduction
    works on|is|are writing|penning a|the script|sequel|screenplay|follow-up
    is|are|'s|'re|'m|been|currently|already writing|penning|scripting|drafting|plotting|outlining
    script|screenplay|draft|treatment * is|'s|are ready|finished|done|complete|written
    script|screenplay * being|been written
    a|the|first|second|third|new draft
    has|have set up
    working on a|the script|screenplay|sequel|follow-up|revival|reboot|draft|treatment|outline
    hired|tapped|enlisted * to write|pen|script`)],
  ['in talks', lines(`
    in * talks|negotiations|discussions|conversations
    in early|advanced|final|serious|active|preliminary|exploratory talks
    talks for|over|on|about|with|to|are|continue|continuing
    talks * are|is|were|continuing|continue|stalled|ongoing|underway
    negotiating|negotiates
    negotiations
    discussions over|about|for|with|to|are
    in conversation|conversations|discussions
    having|had|real|serious|early|ongoing * conversations|talks|discussions|meetings
    is|are|been|'s|'re|'ve|was|were talking to|with * about
    is|are|been|'s|'re|'ve|am|'m talking to|with
    real conversations
    in a room together
    taking meetings|pitches`)],
  ['rumored', lines(`
    rumored|rumoured
    rumor|rumour|rumors|rumours
    rumor|rumour mill
    reportedly
    whispers|chatter|speculation|gossip
    word on|has the|it
    flurry of * reports
    reports that|were|of
    is|are said to
    allegedly
    supposedly
    claims that
    unconfirmed`)],
]

/** What before a stage phrase denies it, puts it off or only imagines it. */
export const denials: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no', 'nobody', 'neither', 'nor', 'without', 'cannot', 'denied', 'denies', 'deny', 'nothing'])
export const hypotheses: ReadonlySet<string> = new Set(['if', 'whether', 'would', 'could', 'might', 'may', 'should', "'d", 'unless', 'imagine', 'wish', 'wishes', 'hope', 'hopes', 'hoping', 'suppose', 'perhaps', 'maybe', 'until', 'rumored', 'rumoured', 'wonder', 'wants', 'wanted', 'want'])
export const prospects: ReadonlySet<string> = new Set(['will', 'expected', 'slated', 'scheduled', 'due', 'set', 'plans', 'planning', 'planned', 'to', 'intends', "'ll", 'going', 'hopes', 'aims'])

/** Who makes, shows or orders works where no name is given. */
export const makerNouns: ReadonlySet<string> = new Set(['network', 'studio', 'channel', 'streamer', 'broadcaster', 'service', 'company', 'producers', 'distributor'])

/** Nouns for unnamed sources of news: what rests on them alone is rumor. */
export const unnamedSources: ReadonlySet<string> = new Set([
  'source', 'sources', 'insider', 'insiders', 'poster', 'user', 'tipster', 'leaker', 'reports', 'report', 'rumor', 'rumour', 'rumors', 'rumours', 'forum', 'forums', 'fan', 'fans', 'person', 'people', 'someone', 'somebody', 'friend', 'eyewitness', 'onlooker',
])

/** Of these the ones whose word alone is rumor; what a trade's sources say stands as reported. */
export const gossips: ReadonlySet<string> = new Set(['insider', 'insiders', 'poster', 'user', 'tipster', 'leaker', 'rumor', 'rumour', 'rumors', 'rumours', 'forum', 'forums', 'fan', 'fans', 'friend', 'eyewitness', 'onlooker', 'reportedly', 'allegedly'])
