// How people say that they want more of a work or will have none of it. Written by hand from interviews, posts and headlines.
// The syntax is that of the stage phrases; a phrase may stand in anybody's person ("I'd love to", "she would love to").

const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/u)

/** Neither a wish nor a refusal, whatever words of both they hold. */
export const openPhrases: readonly string[] = lines(`
  never say never
  always|a|some|every chance|possibility
  no one|nobody|anyone * asked|called|approached
  nobody|no-one has asked|called|approached
  say|says|said no one|wonder|more
  not a no
  not saying no
  never said never
  no comment
  no idea|clue
  who knows
  it 's a maybe
  wait and see
  could go either way
  n't|not know
  not sure
  no plans to|yet
  never know
  n't|not rule|ruled|ruling it|anything|that out
  not ruling
  if it happens
  ask me`)

export const wishPhrases: readonly string[] = lines(`
  would|'d love|adore|kill
  'd|would be|come|go|do|sign|say|return|play|put|wear|drop|jump|make|shoot|start|bring|write|direct|sing|dance|star|get|crawl|fly * back|tomorrow|yes|free|again|on|everything|heartbeat|anything|minute|second
  'd|would do|make|shoot|write|direct|sign|love|like|be it|one|another|that|a|the|in|game|open|up|down|thrilled|honored|honoured|delighted|happy
  would|'d * in a heartbeat|flash|second|minute
  would|'d * tomorrow
  would|'d * for free
  would|'d * at the drop
  in a heartbeat
  at the drop of a hat
  would|'d start again
  would honestly kill
  would|'d really|absolutely|definitely|totally|gladly|happily|certainly
  love to|for do|see|come|make|return|play|be|have|go|there|a|another|one
  dying|itching|desperate|gagging|longing|aching|begging to do|come|make|return|see|play|get|bring
  want|wants|wanted to do|make|see|come|return|play|bring|revisit|be
  wants|want a|another|one|in|more
  'm|am|is|are|'re game|keen|up|in .|,|for|!
  jump at
  jumping at
  not|n't opposed|averse to
  never say no
  would|'d be there
  get me|us back
  who would n't
  deserve|deserves it|this|that
  it 's|is time|about
  nothing would|could make|please
  would mean the|everything|a
  dream come true
  like|love to see
  want|wants back in
  i want in
  hope|hopes|hoped|hoping so|for|to|that|there|we
  still|always|never|not hopes|hope|hoping|stopped|given
  never stopped hoping|wanting|pitching|believing|trying
  n't|not|never given|giving up
  never * let it go
  never wanted anything|more
  count me|us|her|him in
  sign me|us up
  i|we|he|she|they|'m|'re in .
  i|she|he|we|'m|am all in
  is|are|'s|'re|be|sound|sounds all|game|in|keen|eager|open|up|down|ready|willing|interested|excited|hopeful|onboard|on-board for|to|about|.|,
  practically|already|always packed|ready
  absolutely
  of course|course i|we|would
  yes
  easiest yes
  say|said|says yes
  phone is|works|'s on|charged
  my phone
  just|please|somebody give|call|tell|hire|make|ask me|us|it|somebody|them
  give * the|me dates|call|script|money|million|dollars
  make it happen
  bring|brings|bringing it|us|them|him|her|back back
  makes|make|made sense
  should|must|ought hurry|happen|make|do
  i|we|she|he 'll do|be|make|play one|it|there|more|another
  one more .|,|for|time|
  ready|waiting when|whenever
  deserves|deserve another|a|one|more|an
  n't|not wait to|for
  nothing i|we 'd|would
  be|been waiting|dreaming
  if * i|we|she|he|they want in
  i 'm|am on it
  i 'm|am ready
  am|'m|are|'re so|totally|absolutely|very|all|always|still|completely|definitely|100 ready|game|in|down|there
  why not
  let 's|us do|go|make
  where do i sign
  what are we waiting
  pick|picks|picked up the phone
  has|have come round|around
  come round|around
  unfinished business
  another|more story|stories|chapter|adventure * tell|left
  time is|'s|has right|now|come
  not|n't done with
  cross|crossed|crossing * fingers
  fingers crossed
  not|n't|never say|said no
  leave|left a|the door|chair open
  better weather`)

export const refusalPhrases: readonly string[] = lines(`
  count|leave|include me|us out
  left alone|behind|there
  leave|leaving * where|alone|behind
  one-time|one-off|one-and-done thing|deal|event
  'd|would never|not do|make|go|come|return|play|sign|agree
  no go
  non-starter
  kill|kills|killed the|that|off idea|project|the
  had|has its|their|our|a moment|time|day|run
  absolutely|definitely|certainly|probably|god|hell|oh not|no
  not in a million
  not on your life
  not a chance|prayer|hope
  not anymore|again
  'd|would rather not|die|eat
  n't|not see|think it|that|myself|us|me|there|we|so
  told that|our|the|her|his story
  said everything|goodbye
  no interest|desire|appetite|plans|plan|intention
  leave|left it|that|them|her|him|well where|there|behind|alone|in
  never say yes
  no|not|never reboot|sequel|revival|remake|prequel|spin-off|reunion|third|fourth|second|more|another|follow-up
  is|was|'s|be|are no reboot|sequel|revival|remake|third|second|fourth|more|another|return|reunion|follow-up|season|plan|plans|version
  there 's|is|was|will no|not|never
  no script , no|dates
  no longer possible
  no longer|way|chance|need|desire|interest|intention|appetite
  never , not|ever
  never again|happen|be|do|return|watch|go|come
  never not
  never , no
  nope|nah
  no .|,|!|thanks|thank|way
  say|said|says no
  hard|firm|flat|big pass|no
  is|are|am|'m|'re|'s not|n't going|making|doing|interested|happening|returning|coming|involved|gonna|keen|touching
  not going to|back
  not|n't making|doing|returning|interested|happening|touching|involved
  not|n't do|make|happen|play|return|go|come|bother
  n't|not go back
  ca n't|not do|make|be
  can not|never do|make|be|happen
  wo|will n't|not do|be|make|return|play|happen|come|go|appear|sign|watch
  wo n't
  sooner|rather eat|die|not|chew|swallow|watch|drink|have|walk
  over my dead body
  while i|she|he 'm|am|is|was|were|'s breathing|alive|living
  is|was|'s|are|am|'m|be|it over|done|finished|dead|resting|closed|shut|gone|complete|retired|enough
  done , locked|finished|over
  am|'m|is|was|'s|are done
  ship has|have|had|is|'s sailed
  train has|had left
  moved on
  door is|was|'s|has|had shut|closed|locked|been
  close|closed|closes|closing|shut|shuts the|that door|book
  leave it|them|her|him|that|well|the alone|there|be|lie
  let it|her|him|them|sleeping|that rest|go|be|lie|dogs
  stays|stay dead|buried|finished|adhoori|closed|over|gone|put
  must|should|can|deserves|deserved stay|remain|rest|lie|sleep|be
  off the table
  out of the question
  swallowed the key
  burn it
  dies|died|die here|there|with
  killed her|him|it|them|off off
  pass for me
  hung up * for|boots|up
  have|has|had|want none of|no
  having none
  one was enough
  once was enough
  you|we can|do n't|not go|do|repeat|recast|make|catch
  nothing to|left|more add|say|tell
  story is|was|'s|has told|over|done|finished|ended|complete
  not a|with chance|me|prayer|hope
  poured|pours|pour|throwing|threw|throws|throw cold water
  shot|shoots|shut|shuts|knocked|knocks|swatted|batted * down
  ruled|rules|rule|ruling * out
  allowed to be over
  good place
  give|given up
  too old
  no desire`)

/** Questions and remarks after which a bare "yes" or "no" speaks of coming back. */
export const returnPhrases: readonly string[] = lines(`
  begged|beg|begging|asking|asked|clamoring|clamouring|hungry|hoping|hope|waiting|pleading for more
  want|wants|wanted more
  do|doing|does|did it|this again
  do|did|does it all again
  come|came|coming|comes|go|going|goes back
  be|been|get|getting back
  back for|together|again
  wear|wears|put|puts * again|on|back|tomorrow
  play|playing|plays * again
  bring|brings|bringing|brought it|them|her|him|<title>|back back
  bring|bringing back
  return|returns|returned|returning for|to|as
  revisit|revisits|revisiting
  step|steps|stepping back
  pick|picks|picked up|up the|where
  coming back
  again ?
  want|wants back in
  make|making|makes|do|doing one|another|more one|more
  one more call|time|round|ride|go|film|movie
  reunion
  the question
  one more`)
