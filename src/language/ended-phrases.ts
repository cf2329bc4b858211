// How English says that a film or series is over, or will not come. Written by hand from trades, wires, gossip and fan pages.
// A phrase is a row of words: "a|b" is either, "*" up to five words of any sort, "<title>", "<person>" and
// "<organization>" a name. Clitics stand apart, as tokens do: "was n't picked up".

const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/u)

/** For each ending the phrases that report it. */
export const endedPhrases: readonly (readonly ['not picked up' | 'canceled' | 'dormant' | 'shelved', readonly string[]])[] = [
  ['not picked up', lines(`
    <organization> passed .|,|;|on|and
    before|but|and|then|until <organization> passed|declined|balked|blinked
    did|does|do not|n't order|buy <title>
    no series followed|came|was|resulted
    never|nobody|no-one ever|ordered|bought|ordered|commissioned the|a|it series
    made|got it as far as a pilot
    as far as a pilot
    n't|not|never picked up
    n't|not|never pick|picking|take|taking it|them|her|him|this|that up|forward|further|on
    n't|not|never pick|picking up
    n't|not|never go|went|gone|ordered|going|taken|move|moved|make|made|get|got|proceed|advance to|past series|pilot
    n't|not|never move|moving|go|going|went|taken|take|proceed forward|ahead|further
    n't|not|never be moving|going|proceeding|pushing forward|ahead|further
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
    died|dies|stopped|ended at|with the pilot|script|table
    rejected|declined|snubbed|refused|spurned it|them|<title>|the|her|his .|,|;|;|and|but|pitch|script|project|series|pilot|show|sequel|reboot|revival|idea
    never made|makes it to|on|onto air|series|screen|screens|television|tv
    no studio|network|streamer|channel|broadcaster|buyer wanted|bought|bit|came
    no|any interest from|at networks|studios|broadcasters|streamers|buyers|any
    <organization> did|does n't|not want|bite|bid`)],
  ['canceled', lines(`
    get|gets|got|getting|given the|its axe|ax|hook|boot|chop|bullet|heave-ho|push
    took|takes|taken it|them|<title> off after|the|air
    pulled|pulls|yanked|yanks it|<title>|them <date>|after|last|from
    decided|decides|opted|voted against a|another|any|making|ordering|continuing|further|more
    will|'ll|would|wo not|n't|never be bringing|renewing|recommissioning|continuing * back|it|<title>|for
    been|was|were stopped|pulled|dropped|halted|ended after * episodes|weeks|seasons|series|years
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
    struck|strike|tore|torn|tearing down * sets|set
    decided|opted|chose|chosen|elected not to bring|renew|continue|pick|order * back|season|series|more|.|for|another|drama|sitcom|comedy|show|<title>
    wo|will n't|not be more|any of|more
    wo|will n't|not be a|any|another|more second|third|fourth|fifth|sixth|more|further|new|season|series|episodes season|series|episodes|of|after|on|run
    has|have|had come|reached to|the its|the|an|end of|end|road
    end of|reached the|its road|run
    come|comes|coming|came|drawn|drawing to an|a end|close after|on|in|with|this|next|following`)],
  ['dormant', lines(`
    n't|not|never been touched|opened|mentioned|discussed|moved since
    sat|sitting|sits|lain without a|an|any script|director|writer|studio
    in name only
    stuck for a|years|decades|ages
    sat|sits|sitting|been|gathering|left|lain|languishing on|in a|the|his|her|somebody's|its shelf|drawer|vault|desk * since|for|ever
    nothing|no in the|on pipeline|works|offing|cards|horizon|planning|slate
    nothing is|'s|was planned|happening|scheduled|imminent|moving
    n't|not|never|nothing|little been|was heard|seen of|from|about|since
    no|any immediate|current|present|concrete|firm|further plans * for|to
    no|n't plans|any for|plans|to
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
    trail went|has cold
    has|have|had not|n't|never|yet materialised|materialized|happened|surfaced|appeared|come`)],
  ['shelved', lines(`
    only to shelve|scrap|drop|abandon
    on the long finger
    no longer being pursued|developed|made|discussed|considered
    nothing else|more|further was|came|followed
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
    plans|idea|project|talk|talks * dropped|ditched|abandoned|shelved|scrapped|nixed|killed|binned|parked|canned
    got|gets|getting|get cold feet
    died|dies|die * desk|vine|table
    off|from its|the|their|his release calendar|schedule|slate|diary
    off|from the|its|their calendar|slate
    pulled out of|at|late|and|.|,|in
    no longer going|moving|planned|happening|being|part
    on the scrapheap|heap|rocks|skids
    walked|walks|stepped away from the|a|plans|project|<title>
    hit|hits|hitting pause on|button
    decided|deciding|opted|thinking|chose against it|that|one
    thought better of it
    neither|none|both was|were|has|have|got|of made|shot|filmed|produced|happened|been|them|fell`)],
]
