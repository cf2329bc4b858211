// What around words of stages and stances denies them or says whose they are.

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
