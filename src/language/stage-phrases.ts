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
    n't|not|never pick|picking|take|taking it|them|her|him|this|that up|forward|further|on
    n't|not|never pick|picking up
    n't|not|never go|went|gone|ordered|going|taken|move|moved|make|made|get|got|proceed|advance to|past series|pilot
    n't|not|never move|moving|go|going|went|taken|take|proceed forward|ahead|further
    n't|not going|go|move|moving|proceeding|proceed forward|ahead|further|with with|it|the
    n't|not|never get|got|gotten|receive|given|land a series|full|season order
    n't|not|never commissioned|ordered
    n't|not|never make|made the cut
    n't|not|never make|made it|them past|beyond|to the|series|air pilot|script
    never made it past|beyond the pilot
    never got|went|progressed|advanced|moved past|beyond the pilot|script
    never went to|beyond series|pilot
    never made|got to|on air|series
    failed|fails|failing to find|attract|secure|land|get|win|draw a|an|any buyer|home|taker|takers|backer|order|pickup|pick-up|network|distributor|commission
    failed|fails to get|land|secure|win|earn|find|attract|go|make|move a|an|to|it|past|beyond pickup|pick-up|order|commission|series|buyer|the
    went|goes|go|got|proceeded no|nowhere further|farther|past
    got no|n't further|farther than|past
    pass|passed|passes|passing on|over <title>
    pass|passed|passes|passing on it|them|this|that
    pass|passed|passes|passing on * pilot|season|series|show|project|spin-off|spinoff|script|reboot|revival|sequel|prequel|remake|film|movie|idea|pitch
    pass|passed|passes on the whole
    passed anyway
    passed over for|in|by
    network|channel|studio|nbc|abc|cbs|fox|streamer|it|they|broadcaster|netflix|hulu|bosses|execs|executives passed
    <organization> passed
    nobody|no-one|no bought|wanted|bit|bites it|it|.
    nobody|no-one bit
    found no takers|buyer|buyers|home
    no takers|buyer|buyers|home|network
    opted|decided|chose|elected|choosing|choose not to order|pick|proceed|move|go|take|commission|make|continue
    opted|decided|chose|elected|choosing against ordering|picking|proceeding|a|taking|commissioning|moving|going|making|series|<title>
    unsold|failed|rejected pilot
    turned|knocked|voted down by|.|,
    rejected by|.
    and|but|then passed .|,|on|;
    never aired|broadcast|shown|screened|televised|transmitted
    n't|not air
    never to|been be|seen|aired|shown seen|aired|shown|again|.|,
    busted pilot
    declined|declines to order|pick|proceed|commission|take|move
    went|gone|go unsold|unaired|unordered
    pilot * n't|not sell|sold|go|get
    died at the pilot|script stage
    died|dies|stopped|ended at|with the pilot|script|table`)],
  ['canceled', lines(`
    canceled
    cancelled
    axed
    axes
    axing
    cancels
    cancellation
    canceling
    cancelling
    scrapped after * season|seasons|episodes|weeks|month|months|series
    pulled from the schedule|schedules|air
    taken off the air
    yanked
    pulled|pulls|pulling|pull the plug
    swung|swings|swing|swinging|wielded|wields|takes|took|taken the|an axe|ax
    got|given|gets|give|gives|gave|giving|getting|handed * axe|ax|chop|boot|heave-ho|push|bullet|elbow|chopping
    brought|brings|bringing * to an end
    not|n't|never|nor renewed
    not|n't|never|nor be|been|being renewed|recommissioned|brought
    no longer moving|going|proceeding forward|ahead
    not|n't|never moving|going forward|ahead at|with|.|,
    one and|& done at|on|for|after
    before|then being|getting|was|got|it pulled|dropped|yanked|binned|canned|chopped|axed|culled
    been|was|were|is|being cut|chopped|binned|dropped|dumped|canned after|short * season|seasons|series|run|episodes|year|years|months|weeks
    n't|not be|been getting|given|having|getting a|another * season|series|run
    n't|not get|have a|another * season|series|run
    no second|third|fourth|fifth|sixth|more|further|new season|series|episodes of|for
    called|calls|calling it quits|a
    wielded|dropped|drops|brought|brings|brandished|fell|lands|landed the|down axe|ax|curtain|guillotine|hatchet|chopper
    shown|shows|showed|showing * door|exit
    for the chop|axe
    not|n't renew|renewing|recommission
    not|n't be back|returning for|next|in
    not|n't be coming back
    not|n't return|returning|coming for|back a|another|its|for
    axe|ax has|had|fell|falls|falling * on
    not to renew|recommission|continue
    against renewing|recommissioning|continuing
    called|calls|calling time on
    struck the sets
    struck|strike|tore|torn|tearing down * sets|set`)],
  ['dormant', lines(`
    dormant
    crickets
    silent ever|since
    shelved|stalled|parked|idle|resting|stuck|rested since
    been silent|quiet|idle|dead|asleep|radio|resting
    gone|went|fell|fallen|goes silent|quiet|cold
    lies|lain|lay|lying|sat|sits|sitting|sit fallow|idle|dormant|untouched|unmade
    languished|languishes|languishing|languish
    in limbo ever|since|for
    quiet|silence on|from|about|around the|that * front|camp|matter|subject
    stuck|sat|sits|mired|trapped|lost|been in * development hell|limbo|purgatory
    development hell|limbo|purgatory
    n't|not been|heard|seen a|in|any|much peep|word|whisper|thing|anything|movement|progress|news
    n't|not been|heard anything|much|from since
    not|n't been|heard anything|much
    no|little|zero word|movement|news|progress|activity|updates|update since|on|for|yet|in|of
    no sign of|that a|another|it|any
    no|little|zero|any official|further|concrete|new|real|firm|formal word|movement|news|progress|update|updates|announcement on|of|about|for|since|yet|from
    no|any * plans for|to
    come|came and gone|went over|for|since|through|without
    nothing since .|,|;|then|that|and|has
    nothing|little|naught more|further|has|had|ever|much been|come|came|heard|happened
    nothing has|ever come|came|happened|moved|materialized
    nothing came|comes of
    since then , nothing
    not a word|peep|whisper|sausage since|.|,|from
    gathering|gathers|gathered|collecting dust
    in hibernation|mothballs
    hibernating
    on the shelf ever|since
    on|in a|the|his|her drawer|shelf ever|since|for
    not|n't moved|budged|progressed|advanced since|for|in
    trail went|has cold`)],
  ['shelved', lines(`
    shelved
    shelves
    shelving
    scrapped
    scraps
    scrapping
    on the shelf
    on hold
    is|are|was|been|being|put|remains|remained|placed|kept on ice
    it|thing|project|sequel|reboot|film|movie|remake|spin-off|prequel 's|is|was dead .|,|!|;|now|and|in
    never came|come to fruition|pass|be|life
    fell by|off the
    no longer on|in the|development cards|table|slate|works|.|,
    on pause|hiatus indefinitely
    postponed|paused|delayed|suspended indefinitely
    indefinitely postponed|paused|delayed|suspended|shelved
    in limbo
    in turnaround
    mothballed
    mothballs
    put aside
    press|pressed|presses|pressing|hit|hits|hitting|slammed|pumped pause|brakes|the * on|brakes|buffers|skids|rocks|wall|button
    dropped|drops|dropping|ditched|ditches|ditching|binned|nixed|junked|dashed|torpedoed|scuppered|derailed * plans|hopes|idea|project|talks for|to|of|on|about
    scuppered|scuttled|torpedoed|derailed by|the|those|plans
    hit the buffers|skids|rocks|wall
    bit|bites|bitten the dust
    gone|went|go|goes south|cold|belly-up|up|kaput
    pencils down
    stalled
    stalls
    fell|fallen|falls|fall|falling apart|through
    fallen by
    abandoned
    abandons
    abandoning
    abandon
    collapsed
    collapses
    never got|gotten|get off the ground
    never came|come together|about
    came|come|comes|coming|amounted|amount|amounts to nothing|naught|nought|nowt
    never happened
    never|not|n't been released|seen|shown|completed|finished|distributed
    never|not released|completed|finished .|,|;|and|because|after|in
    remains|remained|sits|sat|lies unreleased|unseen|unfinished|unmade|unproduced
    on the cutting|cutting-room room floor
    sent|consigned|consigns to the vault|shelf|bin|attic
    never|not|n't went|go|gone|entered|enter|got|get|made into|before|to|in-front|past|beyond production|cameras|camera|pre-production|set|filming|development|script
    did not|n't|never materialize|materialise|happen|pan|transpire|surface|come|work
    never did happen
    never saw|seen|see the light
    was|were|been|is never|not shot|filmed|made|produced|realized|realised|completed
    but|and|though|yet never|not made|shot|filmed|produced|realized|realised|completed
    never got|gotten|getting made|shot|filmed|finished
    went|goes|gone|led|leads nowhere
    never materialized|materialised
    back burner
    back-burner
    back-burnered
    died on the vine|table|desk
    died|dies|die a|in quiet|slow|development|turnaround
    fizzled
    petered out
    ran|run aground
    money|funding|financing|backers|funds|cash|investors ran|dried|collapsed|fell|melted|vanished|evaporated|disappeared|withdrew|walked|never|pulled
    backers|investors|financiers|backer|studio|distributor pulled|pull|backed out
    <organization> pulled|backed|walked out|away
    lost its|their funding|financing|backing|backers|money
    got as|so far as
    plans|idea|project|talk|talks * dropped|ditched|abandoned|shelved|scrapped|nixed|killed|binned|parked|canned`)],
  ['post production', lines(`
    in post
    in post-production
    in postproduction
    into|entered|enters|entering post-production|post|postproduction
    into|in|to|for the edit|editing
    with our|the|my|his|her editor|editors
    day|days of|on dubbing|looping|adr|pickups
    dubbing for|is|has|was|on|.|,|now|wrapped|done|complete|completed
    in the cutting|editing|mixing room|suite|stage
    is|are|being|'s edited|cut|mixed|graded|scored|dubbed
    locking|locked|lock picture
    deep in|into the edit|editing|mix
    filming|shooting|production on|of|for * of|for|to|in * has|have|is|was wrapped|finished|ended|completed
    wrapped|wraps|wrapping production|filming|shooting|principal|photography
    just wrapped
    wrapped <title>
    wrapped in|early|earlier|this|<date>|back|late|just|two|three|on
    wrapped a|an|the|his|her|on|up|season|series|last|yesterday
    has|have|had|just|finally|officially wrapped
    has|have|had|just|finally finished|completed filming|shooting|production|photography
    finished|completed|finishes|completes|finishing|done filming|shooting|production|photography|principal|work
    a wrap on|for|.|!
    's a wrap
    is|are a wrap
    wrap on
    picture wrap
    picture is|'s locked
    cameras are|have|has down|stopped
    cameras stop|stopped|wrap
    filming|shooting|production|photography has|have|is|was|officially|on|of * wrapped|ended|finished|complete|completed|done|over
    shoot is|has|was * wrapped|over|finished|done|complete|ended
    principal photography wrapped|ended|finished|complete|completed
    already in the can
    it|film|picture|movie|sequel|everything|feature is|'s in the can
    is|'s in the can`)],
  ['in production', lines(`
    in production
    into|entered|entering|enters|starts|start|resumes|resumed production
    went|gone|goes|going|go|moved|moves before|in-front|in|into|front|to the|of|production cameras|camera
    in front of the|our cameras|camera
    cameras|camera roll|rolled|rolling|turning|turned|started|begin|began|are|have|has
    principal photography
    filming|shooting|production|photography|cameras|shoot will|would|to|is|are|'ll * begin|start|commence|roll|resume
    will|would|'ll begin|start|commence|resume filming|shooting|production
    filming|shooting|production|photography|shoot has|have|is|got|gets|on|for|of|was * underway|under
    filming|shooting|production|photography|shoot has|have|on|for|of|also * begun|started|commenced|resumed
    filming|shooting|production|photography|shoot began|started|commenced|kicked|resumed|continues|starts|begins|commences|continued|underway
    filming|shooting|production|photography|shoot on|of|for * began|started|commenced|kicked|resumed|continues|starts|begins|wraps
    filming|shooting|production|shoot wraps|ends
    has|have|had begun|started|commenced|resumed filming|shooting|production|work|rolling|principal
    start|begin|resume|commence filming|shooting|production|rolling|principal
    began|started|begun|commenced|resumed|begins|starts|resumes|beginning|starting filming|shooting|production|photography|rolling|principal
    is|are|'s|'re|'m|am|was|were|currently|now|busy|been|off|back|out|away|still|presently filming|shooting|lensing
    currently|now|still filming|shooting|lensing
    is|are|'s|'re|being|currently|now being|filmed filmed|shot
    is|are|'s|'re being|currently filmed|shot
    on|from set|location filming|shooting
    currently|now|still|busy|presently in|on|over|down * filming|shooting|lensing
    is|are|'s|'re|been in|on|over|down|away|out * filming|shooting|lensing <title>|season|series|the|a|his|her|its|their
    is|are|'s|'re|been|currently on set|location in|for|of|at|on
    gone|went|goes|going on floors|floor
    on the floors
    filming|shooting|production on|of|for * of|for|to|in * has|have|is|got begun|started|commenced|resumed|underway
    halfway|midway|week|weeks|days|day through|into * filming|shooting|production|shoot
    is|are|was due|set|expected|scheduled|slated to wrap|finish
    is|are|'s|'re|am|'m|been|were|was back on set|location
    on set|location for|of|shooting|filming
    first day of|on filming|shooting|production|set|principal|the
    rolling in
    lensing`)],
  ['greenlit', lines(`
    greenlit
    green-lit
    greenlighted
    green-lighted
    greenlights
    green-lights
    greenlighting
    greenlight
    green-light
    given|got|gets|gave|give|get|getting|has|won|received|gives|landed * green|go-ahead|thumbs-up light|from|for|to|.|by
    given the green light|go-ahead
    green light
    go-ahead
    series order|pickup|pick-up|commission
    straight-to-series
    order|orders|ordered|ordering * episodes|eps|season|seasons|series|sequel|revival|reboot|spin-off|spinoff|prequel|remake|pilot|special|feature|run|<title>
    handed|hands|gave|gives|given|landed|lands|scored|scores|won|wins|gets|got|nabs|nabbed|bags|bagged|earned|earns|secured|secures|snags|snagged|received|receives * order|pickup|pick-up|renewal|commission|recommission
    picked|picks|picking|pick up
    commissioned
    commissions
    commissioning
    recommissioned
    recommissions
    re-commissioned
    renewed
    renews
    renewing
    renewal
    officially|confirmed|definitely happening|coming|returning|back
    is|are|'s|'re|has|have to|set|been|confirmed|officially|all|now|due to|set return|for|back
    is|are|'s|'re coming|returning back|to|for|on|with
    is|are|'s|'re heading|headed back
    is|are|'s|'re|being|been getting|being revived|resurrected|rebooted|remade|relaunched|a|another|resuscitated|made
    is|are|'s|'re happening|a-go .|,|!|again|at|and|with
    is|are a go .|,|!|at|for
    will|'ll|to return to|for|on|with|in
    will|'ll|to|would be|come|go back|returning|ahead|forward for|on|next|with
    returns|return|returning|comeback for a|another|its|series|season|one|more|six|eight|ten second|third|fourth|fifth|sixth|season|series|new|final|run|two|three|last|more
    called|calls with the pickup|order
    set|sets|setting a|its|the release|premiere date
    made it official
    been ordered .|,|by|for|at|;|and
    is|are|was|were to return|relaunch
    dated|dates the|a|its|<title>|next|another
    which|that * ordered|commissioned|greenlit|renewed|greenlighted in|for|last|earlier|this|<date>|.|,|on|from|to|early
    been|was|were revived|resurrected|rebooted|relaunched by|at|for
    been|was|is confirmed .|,|by|at|and|with
    done deal
    <organization> said|says yes to
    been|was|were|being|is given a|another|its * season|series|run|outing
    extended|extends|extending * for a|another|second
    got|get|getting|been picked up
    gets|got|given|getting another|a|its second|third|fourth|more season|series|run|outing
    commits|committed|committing to a|another|the|more
    opts|opted|decides|decided|chosen|chose to bring|renew|continue|revive * back
    is|are|'s|'re going|forging|steaming|pressing ahead
    filming|shooting|production from <date>
    filming|shooting|production from january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|next
    has|have|'ve|got its|all|our|their money|funding|financing|finance|budget
    found|finds|has a|new home|buyer|backer
    money|funding|financing|finance|budget|cash|backing is|was|'s|are|in|has|had|have|been|secured|raised * place|secured|raised|closed|locked
    confirmed|announced|unveiled|announces|confirms|unveils for|a|the|another|plans <title>|sequel|second|third|spin-off|spinoff|prequel|reboot|revival|fourth|new|follow-up
    been|was|were|is|are|officially confirmed|announced|set|slated for|as the|<title>|lead|for`)],
  ['in development', lines(`
    in|into|under|into * development
    deep|knee-deep|elbow-deep|neck-deep|waist-deep in|into a|an|writing|outline|script|scripts|drafts
    'd written|penned|drafted|scripted|completed|finished * script|screenplay|draft|treatment|outline|scripts|pages|episodes
    deep|knee-deep|elbow-deep|neck-deep|waist-deep in|into the writing|outline|script|scripts|drafts
    in|at the|its|a|early writing|scripting|planning|script|conceptual|ideas|outline|outlining stage|stages|phase
    is|are|'s|'re|will|now|currently financing|bankrolling|backing
    moving|move|moves|moved|pressing|pushing|pushed|forging ahead|forward
    has|have|'s|'ve written|penned|drafted|scripted|wrote * script|screenplay|draft|treatment|outline|scripts|pages|eps|episodes|<title>|sequel
    has|have|'s|'ve finished|completed|turned|delivered|handed|submitted|filed * script|screenplay|draft|treatment|outline|scripts|pages
    has|have|'ve|had|got * pages|script|screenplay|treatment|outline|bible for|of|and|in|on|ready|written
    script|screenplay|treatment * exists|exist|existed
    script|screenplay|scripts|treatment|draft|bible in hand|progress|development|my|place|his|her|hand
    there is|'s|are|exists a|three|two|four|six|already|now|even script|screenplay|draft|scripts|treatment|outline|drafts|bible
    asked|asks|ask me|us|her|him|them for a bible|treatment|script|draft|pilot|outline
    plotting|planning|cooking|brewing|hatching|prepping|readying|preparing|scripting a|up|another|the|his|her|their
    set|hired|tapped|enlisted|attached|brought|signed|recruited|boarded|on|boards|aboard|hires|taps|enlists|back * to|as direct|helm|write|pen|script|adapt|direct|develop|oversee|showrunner|writer|director
    is|are|'s|'re|be|been|now rebooting|reviving|remaking|resurrecting|reimagining|relaunching|adapting|bringing|updating
    is|are|'s|'re|was|were|been|already|currently|busy working|work|toiling|beavering on|away|up
    at work on
    into|entered|enters|entering|early|active development
    put|puts * into development
    work|writing|scripting|planning has|have|is|got|began|begins|started|gets * begun|started|underway|on|under
    writers ' room * open|opens|opened|underway|convened|assembled|working|up
    develop|develops|developing|redeveloping
    being|been developed|written|scripted|drafted|penned|outlined|planned|prepared|readied|adapted
    in the works|offing|pipeline|hopper|wings|making
    on the boil|stove|slate|drawing|go|way|horizon|anvil
    in pre-production
    entered|enters|entering|into|begun|started|starting|begins|begin|now pre-production|preproduction|prep
    gestating|percolating|simmering|bubbling|incubating|brewing at|away|under|for|since
    tinkering|toying|noodling|wrestling with|on
    fast-tracked|fast-tracking|fast-tracks
    work|writing|development|scripting|planning on|of|for * is|has|begun|began|started|continues|underway|under
    in|inside|assembled|opened|opening|running the|a|our|his|her writers'|writers|writer|writer's|writing room|'
    spearheading|shepherding|steering|overseeing|masterminding a|the|another|its|new
    commissioned|commissions|commissioning|ordered|orders a|the|two|three script|scripts|screenplay|draft|treatment|bible
    script|scripts order|commitment|stage|deal
    sketching|mapping|mapped|sketched|jotting|jotted|knocking|banging|hammering out|down|together|away
    in preproduction
    in prep
    is|are|'s|'re making|producing|mounting|creating a|another|the|its|new|their * sequel|revival|reboot|remake|prequel|spin-off|spinoff|follow-up
    works on|is|are|underway writing|penning|for|developing|a|the a|the|script|sequel|screenplay|follow-up
    is|are|'s|'re|'m|been|currently|already|now|busy|quietly|still|begun|started|am writing|penning|scripting|drafting|plotting|outlining|rewriting|polishing|developing|storyboarding|prepping|breaking
    will|would|'ll next direct|make|helm|shoot|adapt
    next film|project|feature|movie|picture|series as|with|for|at|after * is <title>
    next film|project|feature|movie|picture is <title>
    next will|is direct|to|directing
    next project|film|feature|up|movie is|will|:|,
    script|screenplay|draft|treatment|scripts * is|'s|are|was ready|finished|done|complete|written|completed|in
    script|screenplay * being|been written
    a|the|first|second|third|new|fresh|another|final|rough|latest|working draft
    finish|finishing|finished|complete|completing|polishing|polish the|a|my|his|her|its script|screenplay|draft|scripts
    has|have|'s|been|was|is set up|down at|with
    working on a|the|another|more|an|some script|screenplay|sequel|follow-up|revival|reboot|draft|treatment|outline|third|second|prequel|spin-off|spinoff|new
    optioned|options|acquired|acquires|bought|buys|snapped|landed|lands|nabbed|picks|secured * rights
    options|optioned <title>|the|a
    rights * optioned|acquired|bought|snapped
    development deal|money|slate
    writers'|writers|writer room is|has|are|opened|open|working|underway
    hired|tapped|enlisted|engaged * to|as write|pen|script|writer|screenwriter
    announced|announces|unveiled|revealed|reveals|has|have plans|plan|ambitious for|to|a
    plans|preparations for|to|are * underway|afoot|advanced|progressing|apace|gathering|taking|under|coming
    is|are|'s afoot|underway|brewing|cooking
    attached to`)],
  ['in talks', lines(`
    in * talks|negotiations|discussions|conversations|dialogue
    in early|advanced|final|serious|active|preliminary|exploratory|discussion talks|with|about
    in discussion|negotiation|dialogue with|about|over|for
    talks for|over|on|about|with|to|are|continue|continuing|toward|between
    talks * are|is|were|have|had|continuing|continue|stalled|ongoing|underway|begun|started|opened|begin|advanced|progressing
    talks|discussions|negotiations began|begun|started|opened|resumed|continue
    held|hold|holds|holding|had|have|having|opened|open|opens|begun|began|started|entered|entering * talks|discussions|negotiations|conversations|meetings
    negotiating|negotiates
    negotiations
    discussions over|about|for|with|to|are|between
    discussing|discuss|discussed|discusses a|another|the|an|possible|potential sequel|revival|reboot|third|second|return|prequel|spin-off|spinoff|fourth|new|possible|potential|follow-up
    in conversation|conversations|discussions
    having|had|real|serious|early|ongoing|active|been * conversations|talks|discussions|meetings about|with|for|over|.|,
    having|had|real|serious|early|ongoing * conversations|talks|discussions
    is|are|been|'s|'re|'ve|was|were talking to|with * about
    is|are|been|'s|'re|'ve|am|'m talking to|with
    real conversations
    in a room together
    taking|took|take meetings|pitches
    shopping|shopped|shops * around|to|sequel|revival|reboot|spin-off|series|buyers
    received|receives|got|given|has|have|had|considering|weighing|reviewing|made|receive an|the|been|a|its|her|his offer|offered
    positively reviewing|considering
    reviewing|considering|weighing|mulling the|an|her|his|its offer|script|scripts|role|appearance
    approached about|for|to|over|by
    nod in|to principal|principle|it|the
    hammering|hammer|thrashing|ironing|iron out
    close to|on|closing a|the|in|on deal
    nearing|nears|near a|the|final deal|agreement
    deal is|was|'s close|near|being|almost|nearly|imminent|in|on`)],
  ['rumored', lines(`
    rumored|rumoured
    rumor|rumour|rumors|rumours
    rumor|rumour mill
    reportedly
    whispers|whispered|chatter|speculation|gossip|hearsay|scuttlebutt|murmurs|rumblings|rumbles
    speculated
    mooted
    touted
    word on|has|is the|it|that
    buzz is|has|around|about that|it|a
    tongues are|wagging
    flurry of * reports
    reports that|were|of|about|suggest|suggested|claim|claimed|surfaced|emerged|swirl|swirled|circulated
    outlet|site|blog|tabloid|media|website|account reported|claimed|claims|reports that
    talk of * reboot|revival|sequel|remake|spin-off|spinoff|prequel|return|comeback|third|second|fourth|another|more|follow-up|reunion
    is|are|was|were said|believed|thought|understood|tipped|alleged|claimed to be|have * working|planning|plotting|eyeing|circling|considering|developing|making|discussing|talks|mulling|writing|works|reviving|rebooting|returning|sequel|revival|reboot
    is|are said to
    on the cards
    being|been considered|eyed|floated|bandied|discussed|touted
    is|are|said circling|eyeing|mulling|sniffing
    allegedly
    supposedly
    claims|claimed|claiming that
    unconfirmed
    claims|suggestions|theories|speculation|buzz|hints of|about|that|around * reboot|revival|sequel|remake|spin-off|spinoff|prequel|return|comeback|season|series|follow-up|reunion
    swears a|that
    some|many|you|fans|people|most * heard|hearing|seen|read that|about|of`)],
]

/**
 * Words that report a stage only where a project is their subject or object, right beside them: "has been parked",
 * "dumped Night Ferry". What was on air ends by them, what was to come is given up.
 */
export const endingVerbs: readonly string[] = lines(`
  dumped|dumps|dump|dumping
  canned|cans|canning
  binned|bins|bin
  dropped|drops|dropping
  ditched|ditches|ditching
  nixed|nixes
  killed|kills
  culled|culls
  spiked|spikes
  pulled|pulls
  parked|parks
  benched|benches
  chopped|chops
  iced
  junked
  burned|burnt
  buried
  torn|tore up
  frozen
  paused
  halted|halts
  ended|ends
  dead in the water
  is|was|'s|are dead
  quashed
  put|puts down
  put|puts out of its misery`)

/** What before a stage phrase denies it, puts it off or only imagines it. */
export const denials: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no', 'nobody', 'neither', 'nor', 'without', 'cannot', 'denied', 'denies', 'deny', 'nothing'])
export const hypotheses: ReadonlySet<string> = new Set(['if', 'whether', 'would', 'could', 'might', 'may', 'should', "'d", 'unless', 'imagine', 'wish', 'wishes', 'hope', 'hopes', 'hoping', 'hoped', 'suppose', 'perhaps', 'maybe', 'until', 'rumored', 'rumoured', 'wonder', 'wants', 'wanted', 'want'])
export const prospects: ReadonlySet<string> = new Set(['will', 'expected', 'slated', 'scheduled', 'due', 'set', 'plans', 'planning', 'planned', 'to', 'intends', "'ll", 'going', 'hopes', 'aims'])

/** Who makes, shows or orders works where no name is given. */
export const makerNouns: ReadonlySet<string> = new Set(['network', 'studio', 'channel', 'streamer', 'broadcaster', 'service', 'company', 'producers', 'distributor'])

/** Nouns for unnamed sources of news: what rests on them alone is rumor. */
export const unnamedSources: ReadonlySet<string> = new Set([
  'source', 'sources', 'insider', 'insiders', 'poster', 'user', 'tipster', 'leaker', 'reports', 'report', 'rumor', 'rumour', 'rumors', 'rumours', 'forum', 'forums', 'fan', 'fans', 'person', 'people', 'someone', 'somebody', 'friend', 'eyewitness', 'onlooker',
])

/** Of these the ones whose word alone is rumor; what a trade's sources say stands as reported. */
export const gossips: ReadonlySet<string> = new Set(['insider', 'insiders', 'poster', 'user', 'tipster', 'leaker', 'rumor', 'rumour', 'rumors', 'rumours', 'forum', 'forums', 'fan', 'fans', 'friend', 'eyewitness', 'onlooker', 'reportedly', 'allegedly', 'birdie', 'bird', 'spy', 'mole', 'whisperer', 'pal'])
