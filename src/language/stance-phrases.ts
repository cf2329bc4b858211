// How people say that they want more of a work or will have none of it. Written by hand from interviews, posts and headlines.
// The syntax is that of the stage phrases; a phrase may stand in anybody's person ("I'd love to", "she would love to").

const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/u)

/** Neither a wish nor a refusal, whatever words of both they hold. */
export const openPhrases: readonly string[] = lines(`
  never say never
  let it be known|said
  always|a|some|every chance|possibility
  no one|nobody|anyone * asked|called|approached|rung|phoned
  nobody|no-one has asked|called|approached|rung
  say|says|said no one|wonder|more
  not a no
  n't a no
  not saying no|yes|never|anything
  never said never
  no comment
  no idea|clue
  nothing to announce
  who knows
  it 's a maybe
  wait and see
  could go either way
  n't|not know
  not sure
  no plans yet|right|currently|at|just|as
  never know
  n't|not rule|ruled|ruling it|anything|that out
  n't|not|never|yet|nothing rule|ruled|ruling|rules out
  not ruling
  if it happens
  ask me
  n't|not ask me|him|her
  see|read a|the|what script|it|comes
  allowed|able to say|tell`)

/** Words that deny a refusal, and so want more. */
export const undeniedPhrases: readonly string[] = lines(`
  no intention|plans|plan of missing|stopping|retiring|hanging|leaving
  not|n't opposed|averse|against to|it
  never say no
  ca|could n't say no
  not|n't done with
  never stopped hoping|wanting|pitching|believing|trying
  why not
  regret|regrets|regretted|regretting|gutted|sad|sorry not|never|we|they making|doing|getting|never|did`)

/** Words that want more of a work whatever was asked. */
export const wishPhrases: readonly string[] = lines(`
    somebody|someone|please bring us|it|me|them back
    i|we 'd|would audition|crawl|swim|sweep|queue|walk|learn|limp for|it|over|the|to|through
    would|'d happily|gladly|cheerfully|willingly|joyfully revive|do|return|come|go|play|wear|put|make|be|reprise
    vowed|vows|promised|pledged to be|come|return back|for|there
    'd|would be there before|tomorrow|tonight|like|with
    hands|knees|legs|hips|back still works|work|permitting|willing|holds|hold
    pleading|pleaded|begged|begging|lobbying|lobbied|agitating for a|another|more
    pity|shame to waste|stop|leave
    tell <person>|them|him|her|'em * i|we * ready|in|waiting|here|free
    'll|'d|will|would haunt|sue|kill somebody|someone|you|them
    do|does it|one|another in a minute|heartbeat|second|flash|instant
    so do|would|will i|we|she|he
    sweep|wash|paint|mop the|every * floor|floors|steps
  would|'d love|adore|kill|relish|welcome
  'd|would be|come|go|do|sign|say|return|play|put|wear|drop|jump|make|shoot|start|bring|write|direct|sing|dance|star|get|crawl|fly|walk * back|tomorrow|yes|free|again|everything|heartbeat|anything|minute|second|tonight|nothing|there
  'd|would do|make|shoot|write|direct|sign|reprise it|one|another|that|a|the|in|more|christmas
  would|'d * in a heartbeat|flash|second|minute|shot
  would|'d * tomorrow
  would|'d do|make|be|come|play|return|write|direct|put * for free|nothing|petrol|peanuts|catering|pennies|tuppence|food|sandwiches|sandwich|drinks
  would|'d do|make|be|play|return|write|direct it|another|one|that for
  would|'d * at the drop
  would|'d * back|again for|as|in|on|tomorrow|if|to|with
  'd|would be|feel game|open|up|down|thrilled|honored|honoured|delighted|happy|overjoyed|first|interested|keen|there|willing|ready|tickled|chuffed
  'd|would jump|leap at
  'd|would|'ll sign on|anything|today|tomorrow|if|it|anywhere
  'd|would sign|jump|climb|hop on|up|aboard for|to|again|.|,|tomorrow|on|in
  'll|will|'d|would say|be|come|do|give yes|running|flying|anything|arm
  'd|would|'ll|will all|both|we come|be running|flying|back|there|in
  'd|would|'ll|will be first in
  'd|would be in another|one|it|a|that
  'd|would be glad|flattered|proud|lucky|foolish|mad|crazy|blessed to|not
  remain|remains|remained|stay|stays|is|are|'s|'re|am|'m|feels|sounds hopeful|optimistic|keen|eager|enthusiastic|bullish|desperate about|to|that|for|on
  express|expressed|expresses|expressing|voiced|signaled|signalled|indicated|declared|shown * interest|willingness|desire|hope|enthusiasm|openness
  interested|excited|keen|happy|willing|eager|glad|prepared in|to|about return|returning|reprise|reprising|revisit|revisiting|making|doing|do|come|coming|another|more|a|play|playing
  pitched|pitches|pitching a|an|the|another|it|ideas|his|her|their|more|new|two|three|one
  has|have|had|'ve|got an|a|some|the|great|good|my * idea|ideas|story|take|pitch for
  hundred|thousand|million|100|1000 per|percent|% in
  hundred|thousand|million percent in
  everybody|everyone|all|both wants|want|is|are|'s|'re|would|'d to|in|do|love|game|up * it|do|in|come|for|back|.|,
  my yes is|has|was
  new york minute
  been waiting for|on this|that|it|the|somebody|someone|them|him|her call|phone|to
  with bells on
  like a shot|flash|bullet
  first to sign|return|in|volunteer
  petition to bring
  'm|am|be well|bang up|in|on
  they|he|she|you know|knows|'ve|have where|how|got to|i|my find|am|live|reach|number
  make|makes|making me|us|her|him an|the|any offer
  number is|has|n't not|the|same|changed same|changed
  say|says the word
  name|names the|a|your day|date|time|place|price
  on my|her|his|our bucket|wish|dream list
  hope|hopes|hoping|hoped we|they|i|it|there|that|for|to get|can|could|will|happens|does|more|another|make|do
  pray|praying|prays for|that|it
  would be a dream|joy|laugh|honour|honor|thrill|blast|riot|hoot|privilege
  threw|throws|throwing * support|weight behind
  'd|would give|sell|swap|trade * arm|kidney|leg|teeth|tooth|soul|eye|everything|house|car|grandmother|granny|mother|anything
  love|loves|loved the idea|thought|notion
  would|'d|will make|do|be|play another|more|one|it as|in|on|for|with
  on the next|first|earliest plane|train|flight|boat|bus|ferry
  rude not to
  'd|would|dearly like|love|adore to see|do|make|return|come|revisit|have|get
  hope|hopes|hoping|hoped|want|wants|wanted|like|love|keen|determined|eager|trying|plans|planning|longing|yearning|aching|itching|dying|longs|yearns to revive|resurrect|reboot|revisit|continue|return
  first in line|the
  'd|would do|shoot|make|start|play|write|film|come|be|go|return it|back|there <date>|on|tonight
  drop|drops|dropped everything
  bags|bag|suitcase packed
  try and|to stop me
  i|we|she|he 'm|'re|'s|am there|in|onboard .|,|!|–|—
  on board for|with|to
  would|'d|can|could n't|not say no
  has|have|had|'s come round|around
  in a heartbeat|shot|flash
  at the drop of a hat
  would|'d start again|tomorrow|tonight|it
  would honestly kill
  would|'d love|happily|gladly do|come|go|play|make|return|be|write|put|take|step|reprise|sign|direct
  love to return|reprise|revisit|reunite
  dying|itching|desperate|gagging|longing|aching|begging|raring to do|come|make|return|see|play|get|bring|go
  want|wants|wanted to do|make|see|come|return|play|bring|revisit * another|more|again|back|sequel|revival|third|second|one|it|them
  wants|want a|another|one|in|more sequel|revival|reboot|reunion|third|second|more|season|series|go|crack
  'm|am|is|are|'re|'s game|keen .|,|for|!|–|—
  not|n't opposed|averse to
  never say no
  would|'d be there
  get me|us back
  deserve|deserves|need|needs another|more|one|an|a|closure sequel|revival|season|series|chapter|film|movie|ending|more|go
  nothing would|could make|please
  would mean the|everything|a
  hope|hopes|hoping for|to|that a|do|make|there|come|return|bring|we
  still|always|never hopes|hope|hoping
  never stopped hoping|wanting|pitching|believing|trying
  n't|not|never given|giving|give up
  never * let it go
  count me|us|her|him in
  sign me|us up
  i|we|he|she|they|'m|'re in .
  i|she|he|we|'m|am all in
  is|are|'s|'re|be|sound|sounds|am|'m all|game|in|keen|eager|open|up|down|ready|willing|hopeful|onboard|on-board for|to|about in|it|offers|another|a|return|more|returning|coming|doing|sequel|revival|the
  much|very|totally|always|definitely|well|so|really|more|completely open|up|game|down|keen|in|on to|for|on
  practically|already|always packed|ready
  easiest yes
  bring|brings|bringing it|us|them|him|her|back back
  hurry up
  i|we|she|he 'll do|be|make|play|find one|it|there|more|another|the
  i|we|she|he 'll be|come there|back
  one more .|,|for|time|winter|summer|round|go
  deserves|deserve another|one|more|an
  if * i|we|she|he|they want in|back
  where do i|we sign
  what are we waiting
  i 'll|will find|write|bring|do the|it
  start|begin writing|shooting|filming tomorrow|tonight|today|now
  unfinished business
  another|more story|stories|chapter|adventure * tell|left
  not|n't done with
  cross|crossed|crossing * fingers
  fingers crossed
  leave|left a|the door|chair open
  leave|leaves|left * light on
  would|'d consider|entertain|welcome
  door is|'s|remains|was always|still|open|ajar
  angling|lobbying|campaigning|agitating|pushing|fighting|clamoring|clamouring for
  still|keeps|keep trying|teasing|pitching|pushing
  give * the|me dates|call|script|money|million|dollars|hat|episodes
  make it happen
  put * back in the oven
  wished|wishes there|they|it|for
  yes is|has
  no intention|plans|plan of missing|stopping|retiring|hanging
  all for it|another|a|one|that|more|bringing|coming
  in favor|favour .|,|of
  would|'d sign before|anything|tomorrow|today|now|the|a|on
  would|'d love|like|want to see|make|do|play|revisit|return|come|get|have|go|be|bring|work
  would|'d drop|clear everything|anything|my|his|her
  would|'d be * tomorrow|first|before|heartbeat|flash|shot
  would|'d do it|that|another|one|a|more for|tomorrow|again|in|if|without|on|,|.
  made|makes|making no secret * wanting|wants|wish|desire|hopes|hope|wanted|love
  never stopped|stop * talking|thinking|dreaming about|of
  has|have|'s|'ve|had an|some|ideas|the|more idea|ideas|more|pitch for|about|of|and
  has|have|'s|'ve|had ideas|thoughts|plenty|loads for|about|on|of
  full of|bursting ideas|with
  yet to give|lost up|hope
  has|have|had n't|not given|lost|abandoned up|hope|faith
  pleaded|pleading|begging|begs|begged|campaigned|lobbied|pushed|calling|calls with|for * another|more|sequel|reboot|revival|season|series|return
  would|'d jump|leap at
  keen|eager|desperate|dying|itching|longing|hungry|anxious|raring|champing|happy|willing to|for do|make|return|see|play|revisit|another|more|come|get|reprise|go|be|bring|a
  waiting for|by the|someone|them|call|phone|him|her
  dreams|dreamed|dreamt|dreaming of|about * sequel|revival|reboot|another|return|returning|more|making|third|second
  unfinished|more business|story|stories|to with|tell|say|left
  sequel|revival|reboot|return|spin-off|remake|prequel would|'d be * great|fun|amazing|brilliant|dream|joy|wonderful|lovely|cool|gift
  there 's|is|are * more|another|enough story|stories|film|season|series to|left|in
  love|like|want to see|have * back|return|again|revived|sequel|spin-off|reboot|revival|another
  badgering|badgered|pestering|pestered|nagging|nagged|bugging|bugged|hounding|hounded * for|about|to
  we|they|i all want|wanted|wants it|one|this|that|more
  think|thinks|thought about it|that|this all|every|constantly|often
  say|said|says yes to|tomorrow|in|straight|before
  got|have|has an|some|a|few|plenty of|more|good|great idea|ideas
  on * wish list|wish-list|wishlist
  list of|bucket`)

/** Words that will have none of it whatever was asked. */
export const refusalPhrases: readonly string[] = lines(`
    ship has|'s sunk|gone|left
    nailed|bolted|bricked|welded|glued shut|up
    there would|will|'d|'ll not|never|n't be a|another|any|more|one
    over my|our|his|her|their|somebody's dead|cold
    while i|she|he|we have|has|had|'ve breath|a|any
    while|as-long-as i 'm|am alive|breathing|around
    swore|swears|vowed|promised|sworn never|that|there * not|never|n't
    neither of us is|'s|was
    would only|just ruin|spoil|cheapen|disappoint
    done with * forever|for
    does|do not|n't exist
    'd|would rather|sooner|gladly have|lick|marry|revive|swim|listen|chew|pull|gargle|sit|watch|move|eat|drink
    ca|could|can n't|not be done|remade|repeated|recaptured|bettered
    nothing would|could|will get|drag|bring|persuade|induce me|her|him|us
    'd|would have to be dead|dug|paid|carried|drugged|mad
    knees are|have|have
    lovely|pure|complete|total|utter piece|pieces of|fiction|nonsense|invention|rubbish
    never * be another|recast|remade
    ever recast those|the|that|it
    we|i|she|he buried|killed|burned|burnt|sold|drowned|hanged her|him|it|them|the
  count|leave|include me|us out
  refuse|refuses|refused|refusing|declines|declined to do|make|return|come|play|direct|write|be|revisit|consider|reprise
  swore|swears|sworn|vowed|vows|vowing never|off|not
  wants|want|wanted no|nothing part|to|more
  'd|would never|not|rather|sooner , ever|die|eat|chew|walk
  would|'d|will|'ll never|not * do|make|go|come|return|play|sign|agree|reprise|happen again|another|back|more|it|one
  'd|would never|not do|make|come|return|sign|agree
  there|there'll|there'd|'ll will|'ll|would|be|wo|is|'s * no|nae|n't|never|not|nothing * sequel|reboot|revival|third|second|fourth|more|another|two|three|return|reunion|follow-up|season|series|2|3|4
  that is|'s|was the|that end|.|,
  no go
  can only * once
  put|puts|putting to bed|rest * reports|rumors|rumours|talk|speculation|idea|hopes|chatter
  put|puts|putting * reports|rumors|rumours|talk|speculation|hopes|chatter to bed|rest
  hell no
  hell would|will|'ll|has|can|must|might * freeze|frozen|freezes
  turned|turn|turns|turning it|them|that|everything|all down|away
  no intention|plans|wish|reason|urge|interest of|to|in reprising|returning|reprise|return|doing|do|making|make|revisiting|revisit
  drag|dragged|dragging me|us|her|him back|kicking|there
  kicking and screaming
  'd|would say never|no|not
  lightning in|twice a|bottle
  ca|could n't|not catch|bottle|recapture|repeat|recreate|replicate|top|better|remake it|that|lightning|the|what
  never|not|n't going|gonna to * happen|be|do
  doubt|doubts|doubted it|that|very|there|if|whether
  impossible|inconceivable|unthinkable without|now|to|.|,
  ruled|rules|ruling himself|herself|themselves out
  short shrift
  why would|should|do you|we|anyone|i|they dig|do|touch|mess|go|bother|ruin|want|bring
  breath|life in|left my
  no second|third|follow-up|sequel|more , |.|ever ever
  not|n't|no happening|going|chance .|,|to
  thanks but no
  hung|hang|hanging|retired|retiring|buried up|the|that|my costume|wig|hat|boots|cape|badge
  bury|buried|burying the|that|it
  part|chapter|phase of|in|is my|her|his|closed|over life|.|,
  maintained|maintains|insisted|insists that|there|it|the * never|finished|complete|over|done|no
  zero|no|little|slim|fat|never|any chance|prospect|appetite|hope of|.|,|for
  no way in|on|under|that|,|.|! the|hell|earth|god's|any
  would|'d|will|'ll|wo|could|ca|can n't|not|never|nae ever|do|make|touch|play|write|direct|star|sign|agree * sequel|reboot|revival|remake|prequel|spin-off|second|third|fourth|another
  would|'d|will|'ll|wo n't|not|never|nae do|make|touch|write|direct it|that|one|more again|.|,|without|!|if|unless
  would|'d|will|'ll|wo n't|not|never touch|entertain|countenance|consider
  'd|would run|walk * other|mile|opposite
  all the tea|money|gold|wine in
  not for all|a|any|love|the|anything|money the|million|or|in
  ca|can|can't|cannot n't|not|never go home|back again
  ca n't go back
  nobody|no-one needs|wants|needed|wanted to|another|it|this|that|us|me see|.|,|in|back|doing
  some things should|are|do|ought|belong|you
  has|have|had|'ve|long|always resisted|rejected|opposed|spurned|rebuffed|refused|snubbed
  resists|rejects|opposes|resisting|rejecting
  not|n't|less|never|hardly|far interested|keen|thrilled|sold|excited|crazy|wild|from in|on|about|keen
  n't|not|never really|at|all interested|keen
  should n't|not|never be|make|do|happen a|another|one|any|it
  think|thinks we|they|it|you|people should leave|not|never|let
  n't|not think|see|believe|want * should|ever|needs|need|happening|happen|possible|possibility
  n't|not need|want|see|require a|another|one|any sequel|reboot|revival|remake|more|one|film|season|.|,
  not|n't on the cards|table|agenda
  never|not see * another|sequel
  always say|said|answer|tell the|no|never|them same|.|, thing|answer|no
  answer|always is|'s|was|say|:|, no|never
  :|, never .|,|!
  closed|shut that|the chapter|book|door
  leave|leaves|left it|well|them at|there|as that|it
  absolutely|definitely|certainly|hell|god not|no .|,|!|and
  non-starter
  kill|kills|killed the|that|off idea|project|the
  had|has its|their|our moment|time|day|run
  not in a million
  not on your life
  not a chance|prayer|hope
  not without
  'd|would rather not|die|eat
  'd|would sooner
  told that|our|the story|tale
  no interest|desire|appetite|intention|wish
  never say yes
  no|not|never reboot|sequel|revival|remake|prequel|spin-off|reunion|third|fourth|second|follow-up
  is|was|'s|be|are no|nae reboot|sequel|revival|remake|third|second|fourth|return|reunion|follow-up|version
  no script , no|dates
  no longer possible
  never again|happen|return
  not|never coming|going|returning|heading back
  hard|firm|flat|big pass|no
  is|are|am|'m|'re|'s|was|were not|n't|never making|doing|happening|returning|coming|gonna|touching|writing|directing * another|one|it|back|more|that|.|,|a
  not going|coming back
  wo|will n't|not be back|returning|a|another|any
  wo|will n't|not make|do|return|happen|come|reprise * another|one|it|back|more|for|again|.
  sooner|rather eat|die|not|chew|swallow|drink|walk|watch|lick|stick|pull|sit
  sooner|rather have root|teeth|my|a|our
  over my|his|her dead body|corpse
  climb over my|her|his
  while i|she|he 'm|am|is|was|were|'s breathing|alive|living
  done , locked|finished|over
  done|through|finished with
  ship has|have|had|is|'s sailed
  train has|had left
  moved on
  door is|was|'s|has|had shut|closed|locked|been
  stay|stays|remain|remains shut|closed|buried|dead|finished|adhoori|over|put
  close|closed|closes|closing|shut|shuts the|that door|book|chapter
  leave it|them|her|him|that|well|the alone|there|be|lie
  left alone|behind|there
  leave|leaving it|her|him|them|that|things|well * where|alone|behind
  leave|leaving * where it|she|he|they 's|is|are|was|were|belongs|belong
  let it|her|him|them|sleeping|that|the rest|go|be|lie|dogs|sleep|poor
  digging|dig her|him|them|it up
  must|should|can|deserves|deserved|better stay|remain|rest|lie|sleep|be * dead|buried|alone|over|finished|rest|left
  off the table
  out of the question
  swallowed the key
  burn|burned it
  dies|died|die here|there|with
  hung|hanging|hang up my|his|her|their|our|the
  said|told all|everything i|we|there|he|she
  not unless|until|if|on|over|while
  n't|not think * good|great|right|wise idea|move
  why spoil|ruin|mess|touch|tamper|would|risk
  have|has|had|want none of|no * it|part|sequel
  having none
  one|once was|is enough|plenty
  twice bitten
  one and done
  one-and-done
  one-time|one-off|one-and-done thing|deal|event
  n't|not|never do sequels|reboots|remakes|revivals|follow-ups
  nothing left to say|tell|add
  story is|was|'s|has|had told|over|done|finished|ended|complete|as
  well was|is|has|had|'s dry|run
  beautiful , finished
  finished sentence
  cake is|'s baked
  laughed|laughs|laughing * off
  debunked|debunks|debunk|debunking|refuted|refutes|dispelled|dispels|dismissed|dismisses|dismissing|dismiss|rubbished|rubbishes|quashed|quashes|squashed|scoffed|scoffs|scotched|scotches * talk|rumors|rumours|rumor|rumour|speculation|reports|idea|suggestion|suggestions|notion|chatter
  poured|pours|pour|throwing|threw|throws|throw cold water
  shot|shoots|shut|shuts|knocked|knocks|swatted|batted * down
  ruled|rules|rule|ruling * out
  allowed to be over
  dead and buried
  ca|could|can n't|not do|make|be|imagine it|another|one|that|them without
  on my|his|her|our watch
  never , ever
  never wanted|want to make|do another|it|a|one
  turned|turning|turns down|away * offers|overtures|requests|pleas|chances|chance|millions|version|remake
  turned|turns|turn * down * sequel|film|movie|part|role|return|reboot|revival|third
  said|says|say no to|,
  no script . there never
  wants|want|wanted nothing|none * do|of
  terrible|bad|awful|dreadful|horrible|stupid|rotten|daft|dumb|ghastly idea|mistake
  be|is|'s|was a mistake|crime|sin|sacrilege|travesty|disaster
  no|zero|little|nae truth|appetite|chance|question|point|value|sense to|in|of|for
  good as dead|over|buried
  against|opposed|resistant|allergic|averse the|to * idea|sequel|reboot|revival|remake|returning|return|another|more
  moved|move|moving on from|.|,|,|and|to
  n't|not|never see|imagine|envisage|picture myself|himself|herself|it|a|us|another|the
  should|must|ought|best|better be|to left|be|leave alone|as|left|where
  should n't|not be touched|remade|revived|rebooted|repeated|done|messed|tampered
  n't|not|never be|get * revived|rebooted|remade|resurrected
  no plans|intention|desire|wish|interest|appetite|need|reason * return|revisit|reprise|make|do|revive|reboot|go|continue|bring|put|play
  n't|not have|got|see any plans|intention|desire|interest|wish
  let * rest|lie|sleep|end|die in|.|,|as|where|with|there
  walk|walked|stepped|step away from|.
  happy|content|best|better|glad to|with|if leave|where|it|how
  closed|shut|firmly|slammed the door|book|chapter on
  n't|not happening|gonna|going happen|.|,|on
  last thing * need|needs|needed|wants|wanted|want
  answer is|'s|remains|was still|always|no|never no|never|.|,|the
  never been on|in the cards|table|agenda|works
  time is|was|has n't|not|passed|gone right|.|,
  moment has|had passed|gone
  ruled|rules|ruling himself|herself|themselves|myself out
  denied|denies|denying|dismissed|dismisses|rubbished|rubbishes * sequel|reboot|revival|remake|prequel|spin-off|spinoff|return|comeback|third|second|another|follow-up`)
