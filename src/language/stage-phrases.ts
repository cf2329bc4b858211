// How English says where a film or series that may come stands. Written by hand from trades, wires, gossip and fan pages.
// A phrase is a row of words: "a|b" is either, "*" up to five words of any sort, "<title>", "<person>" and
// "<organization>" a name. Clitics stand apart, as tokens do: "was n't picked up".

import { endedPhrases } from './ended-phrases.ts'

export type StageWord =
  | 'ruled out' | 'rumored' | 'in talks' | 'in development' | 'greenlit' | 'in production'
  | 'post production' | 'shelved' | 'canceled' | 'not picked up' | 'dormant' | 'wished'

const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/u)

/**
 * For each stage the phrases that report it. Endings and later stages of the ladder come first: where two phrases
 * overlap, the first that stands here holds ("was n't picked up" before "picked up").
 */
export const stagePhrases: readonly (readonly [StageWord, readonly string[]])[] = [
  ...endedPhrases,
  ['post production', lines(`
    is|'s|'m|am|are|'re|busy|currently|now|been editing|cutting|grading|mixing|scoring|dubbing <title>|the|her|his|my|their
    in a|the dark|edit|editing room|suite|bay
    at the mixing|editing|sound desk|console
    last|final scene|slate|setup|set-up * shot|filmed|wrapped
    rough|first|assembly cut of|has|is|was
    been|was|were shot|filmed and is|are|will|'s
    now|and goes|go|went|heads|moves into|to the edit|editors|editing|cutting
    weeks|month|months away from being|picture locked|finished
    post-production|postproduction|editing|dubbing is|has|now underway|under|begun|complete|completed|wrapped
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
    is|'s in the can
    putting|adding|puts finishing|the touches|finishing|final on|to|touches
    in|into|at the final|last stages|stage of * post-production|post|editing|mixing
    done|finished with filming|shooting|production|photography|the|principal shoot|filming|shooting|photography
    completed|completes|finished|finishes|wrapped|wraps his|her|its|their|work|my scenes|filming|shooting|part|shoot|on|role
    that 's|is a wrap|picture
    called|calls|calling a|cut|that wrap`)],
  ['in production', lines(`
    night|week|weeks <date> of|into * shoot|filming|shooting|production
    in|into his|her|our|its|their|the first|second|third|fourth|final|last week|month of shooting|filming|production
    crew|crews are|is * shooting|filming
    between takes of|on
    shoots|films there|here|until|through
    is|are|'s|'re|been|was shooting|filming there|here|until|through|till
    pictures|photos|photographs|images|shots from the|its set of
    visited|visit|visiting the|his|her * set of
    first|new|leaked pictures|photos|photographs|images * set
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
    lensing
    currently|now|away|off|busy|presently|out in|at|on * making|shooting|filming
    is|are|'s|'re|'m|currently|now in|on * making|shooting|filming <title>|the|a|his|her|its|their|season|series
    go|goes|went|gone|going|moves|moved|moving|heads|headed into|before|in-front production|cameras
    day one|1 on|of
    cameras|camera are|is|were|have|start|started|began|now rolling|turning|started|up
    got|gets|getting under|its way|underway|started
    on the floors
    started|starts|began|begins|begun|kicked|kicks off|work|rolling|life filming|shooting|production|on|in
    is|are|has|been underway|progressing in|on|at
    back|out|over|down|up|away in|at|on * filming|shooting`)],
  ['greenlit', lines(`
    handed|hands|gave|gives|given|gets|got|granted|grants|awarded * second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|new|another|further season|series|run|outing|year
    handed|given|signed|inked a|an|the * deal
    ordered|taken|gone|went|picked to series
    lives|live|survives|survived|survive to fight|see another
    approved|approves|approve|approving a|the|another|its
    set|sets|fixed|pencilled|penciled a|an|the|its * date for
    will|'ll|would|to get|have|receive|be given a|another|its sequel|follow-up|second|third|fourth|part
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
    been|was|were|is|are|officially confirmed|announced|set|slated for|as the|<title>|lead|for
    on|onto|to the|its|their|a slate|schedule|calendar|docket for|in|as|with
    fully|is|are|now|been financed|funded|bankrolled
    production|development|feature|lottery|film funding|investment|finance|financing for|to|from|of|behind
    putting|puts|put|invested|investing|invests|backing|backed|committed|investing up|in|with|it|<money> million|€|£|$
    to|will|'ll|finally see|sees the light of
    saved|saves|rescued|rescues|revived|revives|resurrected|resurrects <title>|it|the|by|from
    getting|gets|got|been|was|is|just|is|now officially|confirmed|approved confirmed|approved|by|at|for|with|!|.
    got|gets|get|getting|been confirmed|greenlighted|approved|the|signed thumbs|nod|off|go|ok|okay|green-light
    given|gives|gave|giving|gets|got|getting|received|receives the|its|a|an nod|ok|okay|thumbs-up|go-ahead|blessing|greenlight
    signed|signs|sign off on|for
    locked|locks|locking in|down a|its|for|the|two|three|another * season|seasons|sequel|date|start
    earned|earns|secures|secured|lands|landed|wins|won|scores|scored|receives|granted|bagged a|an|another|its|early second|third|fourth|fifth|sixth|new|more|additional|two-season|early|another|season|series season|seasons|series|run|renewal|renewals|order|outing
    coming|comes|headed|heading|bound to|for cinemas|theaters|theatres|screens|streaming|netflix|hulu|<organization> next|in|this|later|early
    gears|gearing|gear up|to for|to|shoot
    is|are|'s|'re ready to|for shoot|film|roll|production|cameras
    is|'s|are back on|in .|,|track|with|at|after|and
    we|i|they shoot|film|start|roll in|this|next|<date>|on|from
    being|been|was|is brought back by|for|at|on|to
    heading|headed|bound|off to|for <organization>`)],
  ['in development', lines(`
    started|starts|begun|began|starting|begins * outline|script|treatment|screenplay|draft
    paid|pays|paying|pay for|me|us|him|her|them * treatment|script|draft|screenplay|pages
    has|have|had|'s|'ve <title> in development
    at|in the|a scripting|writing|outline|treatment|planning|development|script|drafting|outlining stage|stages|phase
    there are|is * pages
    busy|currently|now|quietly|already|still writing|adapting|developing|drafting|scripting <title>|a|an|the|his|her|their|it
    at work on a|an|the|his|her|their|another * script|screenplay|pilot|series|sequel|film|follow-up|outline
    come|came|comes aboard|onboard to rewrite|adapt|write|pen|polish|direct|helm
    on the|his|her|their drawing board
    preparations|rewrites|writing|scripting is|are|has|have|now underway|under|begun|ongoing
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
    next is|will|called|titled|: * <title>
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
    attached to
    found|finds|tapped|taps|hired|hires|lands|landed|sets|set|named|names|recruits|recruited|enlists|enlisted|has its|a|new|the showrunner|writer|director|screenwriter|scribe|helmer
    will|'ll direct|helm|pen|script|write|co-write|adapt|showrun from|the|<title>|and|a|it|with
    plans|planning|intends|intending|aims|aiming|prepares|preparing|readies a|an|another|to|its|new|for remake|sequel|prequel|reboot|revival|spin-off|spinoff|follow-up|make|develop|film|shoot|adapt|remake|revive|reboot|turn|bring
    looking|seeking|raising|searching|hunting|scrambling|scouting|needs for|money|to|funds|finance|up|the|financing|funding|a money|finance|funding|investors|backers|raise|find|home|locations|location|for|studio|network|buyer|partners
    location|locations scouting|recce|recces|scout|scouted
    moving|moves|moved|inching|lurching finally|closer|ahead|forward ahead|to|forward|at|with|on
    is|are|'s|'re being penned|scripted|lined|put|prepped|cast|mapped|worked up|together|out|on|by|for
    in the hands of
    casting is|has|call|begins|began|under|for underway|begun|gone|out|way|going|on
    is|are|currently|now casting|scouting|staffing|budgeting
    attached|on-board|aboard|tapped|hired|lined|signed to|as|up direct|write|helm|pen|star|produce|showrunner|director|adapt|writer|executive
    has|have|had|'s|'ve already|started|begun|been mapped|plotted|outlined|written|sketched|cracked|broken|drafted out|the|a|up|it|seasons
    outlining|developing|drafting|scripting|breaking|mapping season|series|episodes|the|a|story|part|another
    a|the pilot|first|opening script|episode is|has|was written|been|finished
    begun|started|begins|starts|beginning work|working|writing|development|drafting|scripting on|the|a|for|season|series
    next|upcoming project|feature|film|movie|directorial is|will|to
    project|projects|film|series|show on|at|in|under the|his|her|development|active slate|plate|development|with|at`)],
  ['in talks', lines(`
    meeting|met|meets|meet with <organization>|several|two|three|buyers|studios about|over|to
    been|be talking since|about|again|for
    at the|a lunching|talking|discussion|discussions|conversation|negotiating|talks stage
    sounded|sounding out by|about
    haggling|bargaining|dickering over|with|for
    in front of networks|streamers|buyers|three|two
    conversations|discussions|negotiations is|are|have|has underway|ongoing|begun|continuing|started
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
    deal is|was|'s close|near|being|almost|nearly|imminent|in|on
    being|been|is|was talked|discussed|explored|considered|mulled about|at|with|by|for|between|over|internally
    has|have|had|'s|'ve|having|been|held|holding * conversations|discussions|talks|meetings|chats with|about|over
    sat|sit|sitting|met|meeting|meets|meet down|with|to * about|discuss|over
    in|enters|entered|entering|opens|opened|begins|holding final|early|advanced|exclusive|preliminary|late-stage|into talks|negotiations|discussions
    shopped|pitched|shopping|pitching elsewhere|around|out|to|it networks|streamers|studios|buyers|other|around|after|.|,
    weighing|mulling|exploring|considering|pondering|debating whether|a|options|the|another|its|how * sequel|season|series|reboot|revival|remake|prequel|spin-off|spinoff|follow-up|future
    close|closing|near|nearing to|in|on|a a|the|on|an|deal|finalizing deal|agreement|order|renewal|pickup|for|to
    shopped|pitched elsewhere|around
    and i|us|me|they are|'re talking
    we|they|i are|'re|am|'m talking .|,|to|about|now|;
    are|is|'re still|now|all talking about|.|to
    we|they|i 've|have talked|met|spoken|chatted`)],
  ['rumored', lines(`
    mutterings|muttering|grapevine|tattle of|about|has|that|all
    heard|hear it|that|this in|from|at a|an|the|somebody|someone
    doing|done the rounds
    racing|flying|floating|swirling|swirled|circulating around|about|online
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
    some|many|you|fans|people|most * heard|hearing|seen|read that|about|of
    is|are|being|been mooted|tipped|rumored|rumoured|whispered|bruited
    buzz|word|chatter|talk|gossip|story|whisper|hearing|rumour is|goes|has|that that|it|<title>|the|a|there
    hearing|heard|hear|told|birdie * tells|that|there|whispers me|us
    tipped|touted|rumored|rumoured|expected|linked for|to|with a|return|be|another|comeback
    could|may|might be|return|get|come|have on|for|a|back|in|getting the|a|second|third|another|more|cards|way|works|season|reboot|revival|sequel
    threatening|threatened|threatens|threaten * sequel|remake|reboot|revival|prequel`)],
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
