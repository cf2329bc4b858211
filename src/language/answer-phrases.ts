// How people answer whether they would make more of a work, in words that need the question. Rows as in `stance-phrases.ts`.

const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/u)

/** Words that want more where somebody has been asked, or where they name it. */
export const readyPhrases: readonly string[] = lines(`
  would|'d .|!|if|,
  would|'d love|like|totally|absolutely|definitely|really|certainly|happily|gladly
  'd|would like|love it|one|another|that|a|the
  love to for|do|see|come|make|play|be|have|go|there|a|another|one
  want|wants|wanted to do|make|see|come|return|play|bring|revisit|be
  wants|want a|another|one|in|more
  in a minute|second|blink|trice|jiffy
  jump|jumping|leap at
  who would n't
  it 's|is|'s|about|high time
  deserve|deserves it|this|that
  dream come true
  like|love to see
  hope|hopes|hoped|hoping so|for|to|that|there|we
  n't|not|never given|giving up
  never wanted anything|more
  is|are|'s|'re|be|sound|sounds|am|'m all|game|in|keen|eager|open|up|down|ready|willing|interested|excited|hopeful|onboard|on-board for|to|about
  'm|am|is|'s|be|sound|sounds|all game|in|keen|up|down .|,|!
  absolutely
  of course|course i|we|would
  yes
  i|we 'd|would play|do|be|write|direct|take|crawl|walk|swim|run|carry|hold|pay|come|go|bring|put|wear|stand|lie|sit|start|shoot|make|film|star|join|find|drive|fly|sing|dance
  why not
  say|said|says yes
  phone is|works|'s on|charged
  where 's|is|are my|the|that|her|his|our
  let 's go
  someone|somebody get|fetch|bring|find|call
  absolutely return|do|be|come|would
  hope|hopes|think|thinks so
  tomorrow
  just ask
  i 'm|am|'ll available|free|around|yours|here
  i 'll bring|drive|pay|buy|make|get|pack|cook
  when|where do|can|does i|we
  too right
  try stopping|to me|stop
  my agent
  my phone
  just|please|somebody|someone give|call|tell|hire|make|ask|ring|text me|us|it|somebody|them|her|his|my|him
  call|ring|text|phone me|us|my
  point|show|tell|give|send|hand|lend|pass|pay|fetch|bring|book|pour|buy|find me|us|them
  tell them|him|her|'em i|we|yes
  should|must|ought hurry|happen|make|do
  ready|waiting when|whenever
  i 'm there|in|onboard|game
  n't|not wait to|for
  nothing i|we 'd|would
  be|been waiting|dreaming
  i 'm|am on it
  i|she|he 'm|am|was|is ready
  am|'m|are|'re so|totally|absolutely|very|all|always|still|completely|definitely|100 ready|game|in|down|there
  let 's|us do|go|make
  pick|picks|picked up the phone
  has|have come round|around
  come round|around
  time is|'s|has right|now|come
  not|n't|never say|said no
  bags are|'s packed
  when|whenever do|are we|you|they start|going|shooting
  if * i|we|they 'll|will|'d|would
  learned|learnt it
  makes|make|made sense
  better weather
  only if they|you|i|we|it let|lets|get|can|give|pay|bring|comes
  if they|you|he|she|somebody|someone asks|ask|asked|calls|call|rings|write|writes|pays|pay
  are you kidding|joking|mad
  got|have|has|keep|kept|keeps the|my|her|his keys|costume|boots|uniform|jacket|wig|hat|badge|coat|apron
  i|we certainly|hope|sure so|.|hope
  asking|begging every|them|him|her|for`)

/** Words that refuse where somebody has been asked, or where they name it. */
export const noPhrases: readonly string[] = lines(`
  absolutely|definitely|certainly|probably|god|hell|oh|course not|no
  not for all|a|any|love|the|anything|me|that|money
  not if|unless|while|until
  not anymore|again|for
  n't|not see|think it|that|myself|us|me|there|we|so
  said everything|goodbye
  leave|left it|that|them|her|him|well where|there|behind|alone|in
  there 's|is|was|will|'ll no|not|never|nae
  no longer|way|chance|need
  no way|danger|fear|thank|thanks
  never .|!|,|;
  never not
  nope|nah
  no .|,|!|thanks|thank|way
  say|said|says no
  i|we do n't|not .|,|!
  is|are|am|'m|'re|'s not|n't going|making|doing|interested|happening|returning|coming|involved|gonna|keen|touching
  not going to|back
  not|n't making|doing|returning|interested|happening|touching|involved
  not|n't make|happen|play|return|come|bother
  n't|not go back
  ca n't|not do|make|be|get
  can not|never do|make|be|happen
  wo|will n't|not do|be|make|return|play|happen|come|go|appear|sign|watch
  wo n't
  is|was|'s|are|am|'m|be it|over|done|finished|dead|closed|shut|complete|retired|enough
  am|'m|is|was|'s|are done
  killed her|him|it|them|off off
  killed her|him|it|them myself
  leave that|it to
  pass for me
  must|should|can|deserves|deserved stay|remain|rest|lie|sleep|be
  you|we can|do n't|not go|do|repeat|recast|make|catch
  no plans|plan|interest
  nothing to|left|more add|say|tell
  not a|with chance|me|prayer|hope
  have somebody|someone|it else
  can have it
  good place
  give|given up
  too old
  had|has an|its|a|the ending|end|finale|conclusion
  like hell
  barely|hardly get|climb|walk|stand|remember
  unlikely
  doubt it
  let|leave somebody|someone|them|others else
  no desire
  not keen|with|interested|me|us|for|in|while me|.|,|us|my|this
  shook|shakes|shaking|shook his|her|my|their head
  is|was|'s sold|gone|finished|done|dead|over|closed .|,|!|now
  too old|late|tired|rich|busy|long
  i 'm sixty|seventy|eighty|retired|fifty|dead`)

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
  reprise|reprises|reprising|reprised the|her|his|my|their|its role|roles|part|parts|character
  return|returning|returned ?|again
  come|comes|coming back|again
  bring|brings|bringing|brought back
  start|begin writing|shooting|filming tomorrow|tonight
  ever come|go|return|do|be|put|wear|play
  reunion
  the question
  one more`)
