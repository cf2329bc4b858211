// Verbs that report words. Written by hand from the reporting verbs that grammars of English list (Quirk et al. §16.31)
// and from the verbs that newsrooms, trades and fan pages put beside quotation marks.

/**
 * `say`: reports words in marks or in a clause ("said that …"). `manner`: how words were uttered; reports only what stands
 * in marks beside it ("laughed"). `call`: takes what is spoken of, then the words for it ("describes her as “…”").
 * `think`: a stance held or shown, reported in a clause; marks beside it are somebody's words ("hopes that …").
 */
export type SayingKind = 'say' | 'manner' | 'call' | 'think'

export interface SayingVerb {
  readonly lemma: string
  readonly kind: SayingKind
  /** `ing` forms share the subject of their sentence; a `past` form may also be a participle after "was" or "has". */
  readonly form: 'base' | 's' | 'past' | 'ing'
}

const lists: Readonly<Record<SayingKind, string>> = {
  say: `say tell write add note explain reveal admit confess confirm claim insist announce state declare concede acknowledge
    recall remember remark observe comment reply respond answer retort counter argue continue conclude ask wonder
    promise vow swear warn caution predict suggest hint maintain assert allege contend reiterate repeat stress emphasize
    emphasise clarify report mention inform assure advise urge agree concur boast brag lament complain joke quip tweet
    post share caption message text email demur rebut aver blog type sign opine reason reflect muse recount relate explain elaborate
    deny disclose divulge dish spill teach reckon proclaim pledge offer tease plead beg deadpan gush rave enthuse volunteer
    interject interrupt protest object scoff quote testify guarantee venture theorize theorise speculate estimate demand
    insinuate intimate convey express stipulate rule apologize apologise guess read put inquire enquire query posit
    marvel summarize summarise caution reminisce philosophize correct allow signal propose point`,
  manner: `laugh chuckle giggle crack grin smile sigh groan moan shout yell scream cry sob whisper mutter mumble murmur growl
    snap bark roar exclaim crow beam coo purr hiss snarl grumble grouse gripe rant fume snort sniff shrug nod wink smirk
    drawl croak stammer stutter blurt chime pipe shoot fire hit jest kid begin start finish go think sing chirp huff holler
    bellow cheer chant toast rib plug recap vent snark riff gloat wisecrack pen effuse tut bluster simper preen clap weigh sum fess chip let own open sound swoon lilt trill gurgle sigh lie lean squeal sneer intone banter prod press counsel thunder trail`,
  call: 'call describe label dub brand term characterize characterise dismiss deem hail',
  think: 'believe think hope feel fear expect doubt suspect know want plan imagine worry understand consider regret wish dream',
}

const irregularPast: Readonly<Record<string, readonly string[]>> = {
  say: ['said'], tell: ['told'], write: ['wrote', 'written'], swear: ['swore', 'sworn'], put: ['put'], read: ['read'],
  think: ['thought'], feel: ['felt'], know: ['knew', 'known'], understand: ['understood'], go: ['went'], begin: ['began', 'begun'],
  shoot: ['shot'], hit: ['hit'], sing: ['sang', 'sung'], teach: ['taught'], blurt: ['blurted'], spill: ['spilled', 'spilt'],
  lie: ['lied'], swing: ['swung'], plead: ['pleaded', 'pled'], dream: ['dreamed', 'dreamt'],
}
/** Verbs of one syllable, or stressed on the last, that double their last consonant. */
const doubled = new Set(['quip', 'admit', 'plan', 'blog', 'plug', 'chat', 'brag', 'beg', 'blub', 'grin', 'snap', 'nod', 'sob', 'kid', 'rib', 'hit', 'dub', 'dish off', 'prod', 'put', 'begin', 'spin', 'deadpan', 'concur', 'demur', 'rebut', 'aver', 'recap', 'pen', 'tut', 'clap', 'sum', 'chip', 'let', 'counsel'])

function formsOf(lemma: string): readonly (readonly [string, SayingVerb['form']])[] {
  const stem = /[^aeiou]y$/u.test(lemma) ? lemma.slice(0, -1) + 'i' : lemma
  const s = /(?:s|sh|ch|x|z)$/u.test(lemma) ? lemma + 'es' : stem !== lemma ? stem + 'es' : lemma === 'go' ? 'goes' : lemma + 's'
  const double = doubled.has(lemma) ? lemma + lemma.at(-1)! : null
  const past = irregularPast[lemma] ?? [double !== null ? double + 'ed' : stem !== lemma ? stem + 'ed' : lemma.endsWith('e') ? lemma + 'd' : lemma + 'ed']
  const ing = double !== null ? double + 'ing' : lemma === 'lie' ? 'lying' : /[^eo]e$/u.test(lemma) ? lemma.slice(0, -1) + 'ing' : lemma + 'ing'
  return [[lemma, 'base'], [s, 's'], ...past.map((form) => [form, 'past'] as const), [ing, 'ing']]
}

/** Every form of every reporting verb in lower case. A form that two kinds share stands for the first of `say`, `call`, `think`, `manner`. */
export const verbsOfSaying: ReadonlyMap<string, SayingVerb> = new Map(
  (['manner', 'think', 'call', 'say'] as const).flatMap((kind) =>
    lists[kind].trim().split(/\s+/u).flatMap((lemma) => formsOf(lemma).map(([form, of]) => [form, { lemma, kind, form: of }] as const)),
  ),
)

/** Two-word verbs of saying: the second word that turns the first into one ("put in", "shot back", "piped up"). */
export const sayingParticles: Readonly<Record<string, readonly string[]>> = {
  put: ['in', 'forward'], shoot: ['back'], fire: ['back', 'off'], hit: ['back'], pipe: ['up'], chime: ['in'], go: ['on'], point: ['out'], point_: ['to'],
  cut: ['in'], clap: ['back'], weigh: ['in'], sum: ['up'], fess: ['up'], own: ['up'], open: ['up'], sound: ['off'], hit_: ['out'], sign: ['off'], trail: ['off'], let: ['slip', 'on'], chip: ['in'], snap: ['back'], write: ['back'], call: ['out'], blurt: ['out'], cry: ['out'], spell: ['out'],
}

/** Words beside verbs of saying that may report in talk of works: what was heard, learned, decided. Lower case. */
export const furtherReports: ReadonlySet<string> = new Set(': to per according via learned learnt indicated indicates accused rubbished decided hear heard hears aware sure hope hopes belief claim claims rumor rumors rumour rumours chatter word fear fears promise idea plan plans love prefer suggestion'.split(' '))
