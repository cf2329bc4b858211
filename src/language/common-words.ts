// Common English words: those that stand in lower case at least 8 times in 924 news articles (PolNeAR 1.0) and 36,273
// film summaries (the public Wikipedia film lists), given names left out. Counted by scripts/count-common-words.ts.
// A capitalised run of such words in the middle of a sentence ("Paper Lanterns") names a work more often than a person.

const words = `
abandon abandoned abandoning abducted abiding abilities ability able aboard abortion abortions about above abroad abruptly absence absent absentee
absolute absolutely absorbed absurd absurdist abuse abused abusive academic accelerated accept acceptance accepted accepting accepts access accident
accidental accidentally accidents acclaim acclaimed accompanied accompany accompanying accomplice accomplish accomplished accomplishments accord
according account accountability accountable accountant accounts accuracy accurate accusations accused accuses accusing achieve achieved achievement
achievements achieving acknowledge acknowledged acknowledging acquire acquired acquires across act acted acting action actions activated active
actively activism activist activists activities activity actor actors actress actresses acts actual actually adapt adaptation adaptations adapted
adapting adaption adapts add added addict addicted addiction adding addition additional additions address addressed addresses addressing adds adjust
administration administration's admiral admire admission admit admitted admitting adolescent adopt adopted adoptees adopting adoption adoptive adopts
ads adult adultery adulthood adults advance advanced advances advantage advantages adventure adventurer adventures adversaries adversary advertised
advertisements advertising advice advise advised adviser advisers advising advisor advocacy advocate advocated advocates advocating aerial
aesthetically affair affairs affect affected affecting affection affections affiliate affiliated afflicted affluent afford affordable afraid after
aftermath afternoon afterward afterwards again against age aged agencies agency agenda agent agents ages aggressive aggressively aging ago agree
agreed agreeing agreement agreements agrees ahead aid aide aided aides ailing aim aimed aiming aims air aircraft aired airing airline airplane airport
airstrikes airwaves aka alarm alarmed albeit album alcohol alcoholic alias alien alienate alienated aliens align aligned alike alive all allegations
alleged allegedly allegiance allegiances alleging allegorical allegory alliance allies allow allowed allowing allows almost alone along alongside
already also alter altered alternate alternative alternatively although altogether always amateur amazing ambassador ambitions ambitious amendment
amendments amid amidst ammunition amnesia amnesiac amnesty among amongst amount amounted amounts amusement analysis analyst analysts anchor ancient
and anger angered angry animal animals animate animated animation animator anniversary announce announced announcement announcing annual annually
anonymity anonymous anonymously another answer answered answering answers antagonist anthology anthropologist anthropomorphic anti antiabortion
anticipated antics anxieties anxiety anxious any anybody anymore anyone anything anytime anyway anywhere apart apartheid apartment ape apocalypse
apocalyptic apologize apologized apology apparent apparently appeal appealing appeals appear appearance appearances appeared appearing appears
appetite applauded applause applicants application applied apply appoint appointed appointee appointment appointments appreciate apprehend apprentice
approach approached approaches approaching appropriate approval approve approved approximately arc archaeologist architect archival archive archives
are area areas aren aren't arena argue argued argues arguing argument arguments aristocrat aristocratic arm armed arms army around arranged
arrangement array arrest arrested arrests arrival arrive arrived arrives arriving arrogant article articles artifact artificial artist artistic arts
aside ask asked asking asks aspect aspects aspirations aspires aspiring assailant assailed assassin assassinate assassination assassins assault
assaulted assaults assembled assembly asserted assertion assess assessment asset assets assigned assignment assignments assist assistance assistant
assisted associate associates association assume assumed assumes assuming assumption assure assured astronaut astronauts asylum athlete athletes
athletic atmosphere atomic atrocities attached attack attacked attackers attacking attacks attempt attempted attempting attempts attend attendance
attended attendees attending attention attitude attitudes attorney attorneys attract attracted attracting attraction attractive attracts attributed
auction audible audience audiences audio aunt authentic authenticity author author's authored authoritarian authorities authority authorized authors
autism autistic auto autobiographical autobiography automobile available avant avenge average aviation aviator avoid avoided avoiding await awakens
awarded aware awareness away awful awkward awry babies baby back backdrop backed backer backers background backgrounds backing backlash backs
backstage bad badly bag bail bailout balance balanced ballet ballot ballots ban band band's bandleader bands bank banker bankers banking bankruptcy
banks banned banner banning bans bar bare barely bargain barn barnstorming barrier barriers barring bars base baseball based basement bases bash basic
basically basis basketball batch bathroom battery battle battled battleground battles battling bear bearer bearing bears beat beaten beating beautiful
became because become becomes becoming bed bedroom been beer before befriend befriends began begin beginning begins begun behalf behavior behind being
beings belief beliefs believe believed believes believing belonging belongs beloved below belt bench beneath benefit benefited benefits bent beside
best bestseller bestselling bet betrayal betrayed better betting between beyond bias biased biblical bid big bigger biggest bigotry biker billed
billing billion billionaire billionaires billions bills bin bio biographer biographical biography biological biopic bipartisan birth birthday birther
bisexual bit bitter bizarre black blackface blacklist blacklisted blackmail blackmailed blacks blame blamed blaming blasted blaxploitation bleak blend
blends blind bloc block blocked blocking blocks blog blow blows board boarding boards boast boasted boasts boat bodies body bodyguard bold bolster
bomb bomber bombing bombings bombs bonds booed book books boom booming boos boost boosting border borders bored boring born borrow borrowed borrowing
boss bosses both bottle bottom bought bound bounty box boxer boxing boy boy's boycott boyfriend boyhood brain brand brash breach break breakdown
breakfast breaking breakout breaks breakthrough brief briefed briefing briefly brilliant bring bringing brings brink broad broadcast broader broadly
broke broken broker brokered brother brother's brothers brought bruising brutal brutality brutally bubble budget budgets build building buildings
builds built bulk bullied bully bullying bumbling bunch burden bureau buried burlesque burn burned burning bus business businesses businessman
businessmen businesswoman bust busy but buy buyer buying buys cabaret cabin cable calendar call called calling calls came cameo cameos camera
cameraman cameras camp campaign campaign's campaigned campaigning campaigns camps campus can can't canceled cancelled cancer candidacy candidate
candidate's candidates canine cannibalistic cannot cap capabilities capable capacity caper capital capitalism capitalist capitalize captive captivity
capture captured captures capturing car carbon card cards care cared career careers careful carefully careless cares cargo caring carnival carpet
carried carrier carries carry carrying cars cartel cartoon cartoonist cartoons case cases cash casino casinos cast casting casts cat catastrophe
catastrophic catch catches categories categorized category cats cattle caucus caucuses caucusgoers caught cause caused causes causing cautioned
cautious cavalry ceiling celebrate celebrated celebrating celebration celebrities celebrity cell censors censorship center centered centering centers
central centres centrist cents centuries century ceremony certain certainly certainty chain chains chair chairman chairs chairwoman challenge
challenged challenger challengers challenges challenging chamber champion championed championship chance chances change changed changes changing
channel chanted chants chaos chaotic chapter chapters character character's characterized characters charge charged charges charismatic charitable
charities charity charming chart charter charts chased chasing cheap cheaper cheated cheating check checks cheek cheer cheered cheering cheerleader
cheers chemical chemistry chess chief child childhood children children's chimpanzee chocolate choice choices choose chooses choosing choreographed
choreographer choreography chorus chose chosen chronicles chronicling chronological chronology church cin cinemas cinematic cinematographer
cinematography circle circles circuit circulating circumstances circus cite cited cites cities citing citizen citizens citizenship city's civil
civilian civilians civilization claim claimed claiming claims clan clandestine clarity clash clashed clashes class classes classic classical
classification classified classmate classmates clean cleaner cleaning clear clearance cleared clearly clerk clich client clients climactic climate
climax climbing clinch clinched clinics clip clips clock cloning close closed closely closer closest closing closure closures clothes clothing clout
clown club club's clubs clues coach coal coalition coast coastal cocaine codes coin coincide collaborated collaboration collaborations collaborative
collaborator collapse collapsed collar colleague colleagues collect collected collecting collection collections collective collector college colleges
collision colonial colony color colored colorful colour column columnist columns com coma combat combating combination combine combined combines
combining come comeback comedian comedians comedic comedies comedy comes comfort comfortable comic comical coming command commanded commander
commanding comment commentary commented comments commercial commercially commercials commission commissioned commissioner commit commitment
commitments commits committed committee committees committing common commonly communicate communication communications communist communities community
companies companion companions company company's compare compared comparing comparison compassion compelling compete competed competent competing
competition competitive competitor competitors compilation compiled complained complaint complaints complete completed completely completing
completion complex complicated complications composed composer composers composition compound comprehensive comprising compromise compromised computer
computers con conceded conceived concentration concept concern concerned concerning concerns concert concerts concessions concluded concludes
concluding conclusion conclusions concrete condemn condemned condemning condensed condition conditions conduct conducted conducting conductor
conference conferences confidence confident confidential confidentiality confinement confirm confirmation confirmed conflict conflicted conflicts
confront confrontation confronted confronting confronts confused confusing confusion congratulated congressional congressman conjunction connect
connected connection connections conquer conquering conscience consecutive consensus consequence consequences conservatism conservative conservatives
consider considerable considerably consideration considered considering considers consisted consistent consistently consisting consists conspiracy
constant constantly constituencies constituency constitution constitutional constructed construction consultant consultants consulting consumer
consumers consumption contact contacted contain contained containing contains contemporary contend contender contenders contending content contention
contentious contest contestant contested contests context continent continuation continue continued continues continuing continuity contract
contracted contractor contractors contracts contradict contrary contrast contrasting contrasts contribute contributed contributing contribution
contributions contributor contributors control controlled controlling controls controversial controversies controversy convenience convention
convention's conventional conventions conversation conversations conversion convert converted convict convicted conviction convicts convince convinced
convinces convincing cool cooperate cooperation coordinate coordinated cop cope copies coproduced cops copy copyright core corn corner corporate
corporations correct correctly correctness correspondence correspondent corrupt corruption cost costarring costars costly costs costume costumes could
couldn couldn't counsel count counted counter counterculture counterparts counties counting countries country country's countryside county coup couple
couple's coupled couples courage course courses court court's courtesy courtroom courts courtship cousin cover coverage covered covering covers covert
cowboy cowboys crack crash crashed crashes craze crazy cream create created creates creating creation creative creator creators creature creatures
credentials credibility credible credit credited credits crew crime crimes criminal criminals crises crisis critic critical critically criticism
criticisms criticize criticized criticizing critics critique critiques crook crooked cross crossed crosses crossing crossover crowd crowded crowds
crown crucial crude cruel crush crushed ctor culminates culminating culprit cult cultural culturally culture curb cure currency current currently
curse cursed custody customer customers cut cutoff cuts cutting cyber cyberpunk cyborg cycle cycles cynical dad daily damage damaged damaging dance
dancer dancers dancing danger dangerous dangers dark darker data database date dated dates datetime dating daughter daughter's daughters daunting day
daylight days dead deadline deadlock deadlocked deadly deaf deal dealer dealers dealing dealings deals dealt death deaths debate debated debates debt
debut debuted debuts decade decades deceased decent decide decided decidedly decides deciding decision decisions decisive decisively deck declaration
declare declared declares declaring decline declined declining decried dedicated deemed deep deeper deeply defeat defeated defeating defects defend
defended defender defending defends defense defensive defiant deficit deficits define defined defining definitely definition definitive deformed
defunct degree degrees del delay delayed delegate delegates delegation deleted deliberate deliberately deliver delivered delivering delivers delivery
demand demanded demanding demands demise democracy demographic demographics demon demonic demons demonstrate demonstrated demonstration demonstrations
demonstrators denial denied denounced denouncing dentist deny denying departure depend dependent depending depict depicted depicting depiction depicts
deployed deport deportation deportations deported depressed deprive depth deputy der derail deranged derived derives descendant descent describe
described describes describing description desert deserted deserve deserves design designed designer designs desire desk despair desperate desperately
despite destroy destroyed destroying destruction destructive detail detailed detailing details detained detainees detect detective detectives
detention deter determination determine determined determining detractors devastated devastating develop developed developer developers developing
development develops device devices devoted dgar diagnosed dialogue dictator dictatorship did didn didn't die died dies differ difference differences
different differently differs difficult difficulties difficulty dig digit digital digitally digits dignity dilemma dimension diminished dinner
dinosaur dinosaurs diplomacy diplomat diplomatic diplomats dire direct directed directing direction directly director director's directorial directors
directs disability disabled disagree disagreement disagreements disappear disappearance disappeared disappointed disappointing disappointment
disapproval disaster disastrous disavow disavowed disc discarded discipline disclose disclosed disclosure discourse discover discovered discovering
discovers discovery discredit discrimination discs discuss discussed discussing discussion discussions disease disfigured disgrace disgraced
disgruntled disguise disguised disguises disillusioned dislike disliked dismantle dismissed dismissing disorder disparate display displayed displaying
displays disproportionately dispute disputed disputes disrespect disrupt disrupted dissatisfied dissent distance distant distinct distinction
distinctive distinguish distinguished distract distracted distraction distribute distributed distribution distributor district districts disturbed
disturbing ditch dive diverse diversity divide divided dividing division divisions divisive divorce divorced doctor doctors docudrama document
documentaries documentary documented documenting documents does doesn doesn't dog dogs doing doll dollar dollars dolls dolphin domain domestic
domestically dominance dominant dominate dominated domineering don't donated donation donations done donor donors doom doomed door doors double
doubled doubt doubts down downtown downturn dozen dozens draft drafted drafting drag dragged drama dramas dramatic dramatization dramatized dramatizes
dramedy drastically draw drawing drawn draws dreams dress dressed drifter drill drink drinking drive driven driver driver's drivers drives driving
drop dropped dropping drops drove drug drugs drum drummer drunk drunken dual dubbed dubious due dues dumped duo duo's during duties duty dying dynamic
dynamics dynasty dysfunction dysfunctional dystopian each eager ear earlier earliest early earn earned earners earning earnings ears earthquake ease
easier easily eastern easy eat eating eccentric echoed echoing economic economically economics economies economist economists economy edge edged
edited editing edition editions editor editorial editors edits educate educated education educational effect effective effectively effects effort
efforts eggs ego eight eighteen eighteenth eighth either elaborate elder elderly elders eldest elect elected electing election elections electoral
electorate electric electrical electricity electronic element elementary elements elephant elevated eleven eleventh eligibility eligible eliminate
eliminated eliminating elite elites else elsewhere elusive email emailed emails embark embarks embarrassing embarrassment embedded embrace embraced
embracing embroiled emerge emerged emergence emergency emerges emerging eminent emissions emotion emotional emotionally emphasis emphasize emphasized
emphasizing employed employee employees employer employers employing employment employs empty enacted enamored encounter encountered encountering
encounters encourage encouraged encourages encouraging encryption end ended ending endless endorse endorsed endorsement endorsements endorsing ends
enemies enemy energetic energized energy enforcement enforcer engage engaged engagement engaging engineer engineered engineering enigmatic enjoy
enjoyed enjoys enlist enlisted enlists enormous enormously enough ensemble enslaved ensues ensure ensuring entangled entanglements enter entered
entering enterprise enters entertainer entertainers enthusiasm enthusiast enthusiastic enthusiastically entire entirely entities entitled entity
entrance entrepreneur entries entry environment environmental envisioned epic epidemic epilogue episode episodes eponymous equal equality equally
equipment equity equivalent era erotic error errors erupted escalated escalating escape escaped escapes escaping escort especially espionage essay
essential essentially establish established establishing establishment estate estimate estimated estimates estranged eternal ethanol ethical ethics
ethnic ethnicity evade evangelical evangelicals even evening evenly event events eventual eventually ever every everybody everyday everyone everything
everywhere evidence evident evil evolution evolving exact exactly exaggerated examination examine examines examining example examples excellent except
exception exceptions excerpts excesses excessive exchange exchanges excited excitement exciting exclusive exclusively excuse execute executed
execution executive executives exercise exhibition exile exiled exist existed existence existential existing exists exit exotic expand expanded
expanding expands expansion expect expectation expectations expected expecting expects expedition expense expensive experience experienced experiences
experiencing experiment experimental experiments expert expertise experts explain explained explaining explains explanation explanations explicit
explicitly exploit exploitation exploited exploits exploration explore explorer explorers explores exploring explosion explosive expos expose exposed
exposing exposure expressed expressing expression extant extend extended extends extension extensive extensively extent extra extraordinary extras
extraterrestrial extraterrestrials extreme extremely extremism extremist extremists eye eyed eyes face faced faces facilities facility facing fact
factions factor factories factors factory facts factual faded fading fail failed failing fails failure failures fair fairies fairly fairy faithful
fake fall fallen falling fallout falls false falsely fame famed familial familiar families family family's famous famously fan fans fantasies fantasy
far farce fare farm farmer farmers farms fascist fashion fast faster fat fatal fatale fatally fate fated father father's fathers fault favor
favorability favorable favorably favored favorite favors fear feared fears feature featured features featurette featuring federal fee feed feeds feel
feeling feelings feels fees feet fell fellow felt female feminist femme fence festivals feud feuding few fewer fianc fiction fictional fictionalised
fictionalized fictitious field fierce fiercely fiery fifteen fifteenth fifth fifty fight fighter fighters fighting fights figure figures file filed
files filibuster filing filings fill filled film film's filmed filming filmmaker filmmakers filmmaking films final finale finally finance financed
finances financial financially financing find finding findings finds fine finest finger finish finished finishing fire firearm firearms fired
firefighters firewall fireworks firing firm firmly firms first fiscal fish fisherman fishing fit fitness five fix fixing flag flags flashback
flashbacks flat flawed flaws fled fledgling flee fleeing flees fleet flew flies flight flip flood floor flop flopped flow flowers flurry fly flying
focus focused focuses focusing foe foil folk folks follow followed followers following follows food foot footage football for force forced forceful
forcefully forces forcing forecast foreclosure forefront foreign foreigners foreman foremost forerunner forget forgotten form formal formally format
formation formats formed former formerly formidable forming forms formula forth fortune fortunes forty forum forward fossil fought found foundation
foundation's founded founder founders founding four fourteen fourteenth fourth fracking fraction fractured fragment fragments frame framed framing
franchise frankly fraternity fraud fraught freak free freed freedom freelance freely frequent frequently fresh freshman friend friend's friendly
friends friendship fringe from front frontier frontiersman frontrunner frozen frustrated frustration frustrations fuel fueled fugitive fulfill full
fully fun function functioning functions fund fundamental fundamentally funded funding fundraiser fundraisers fundraising funds funeral funny fur
further future futuristic gags gain gained gaining gains gala gallery gambler gambling game games gang gangs gangster gangsters gap gaps garde
garnered gas gather gathered gathering gave gay gays gear gender general generally generate generated generating generation generations generous
genetic genetically genie genius genocide genre genres gentle genuine get gets getting ghosts giant giants gift gifted gifts gigantic girl girl's
girlfriend girls give given gives giving glad glimpse global globalization goal goals goers goes going gold golf gone gonna good goods gorilla gospel
gossip got gothic gotten governing government government's governments governor governor's governors grab grabbed grabbing grabs grade gradually
graduate graduated graduates graduating graduation grandchildren granddaughter grandfather grandmother grandson granted granting grants graphic grasp
grass grassroots grave great greater greatest greatly greed greedy greenhouse greeted greeting grew grief grieving grim grip grocery gross grossed
grossing ground groundbreaking grounds group group's groups grow growing grown grows growth gruesome guarantee guaranteed guard guarded guardian
guards gubernatorial guerrilla guess guest guests guidance guide guidelines guiding guilt guilty guitar guitarist gun gunfighter gunman guns
gunslinger guys gym habit hack hacked hacker hackers hacking had hadn hadn't hailed hair half halfway halls halt hand handed handful handle handled
handling hands handsome hanging hapless happen happened happening happens happily happiness happy harassed harassment hard hardened harder hardest
hardly hardships harm harmful harsh has hashtag hasn hasn't hat hate hates hatred haul haunt haunted have haven haven't having havoc hawkish he'd
he'll he's head headed heading headline headlines headquarters heads heal healing health healthcare healthy hear heard hearing hearings heart hearted
heat heated heavily heavy heavyweight hedge heed heels height heightened heir heiress heist held helicopter helm help helped helpful helping helps her
here heritage hero heroes heroic heroin heroine herself hidden hide hides hiding hierarchy high higher highest highlight highlighted highlighting
highlights highly highway hijacked hike him himself hints hip hippies hire hired hires hiring his historian historians historic historical
historically history hit hitchhiker hitman hits hitting hockey hold holding holdings holds hole holes holiday homage home homegrown homeland homeless
homes hometown homicide homosexuality honest honesty honor honored hop hoped hopeful hopefully hopefuls hopes hoping horrible horrific horror horse
horses hospital hospitals host hostage hostages hosted hostile hostility hosting hosts hotel hour hours housed household households houses housewife
housing how however http https huge hugely human humanity humanoid humans humble humility humor humorist humorous hundred hundreds hung hungry hunted
hunters hunting hunts hurt hurting husband husband's husbands hustler hybrid hype hypocritical hypothetical ice icon iconic idea idealistic ideas
identical identified identify identifying identities identity ideological ideologically ideology idol ignorant ignore ignored ignoring ill illegal
illegally illicit illness illustrated illustrator image imagery images imagination imagine imagined imagining immediate immediately immigrant
immigrants immigration immortal impact impartial impending impersonates implement implemented implications implied implying importance important
importantly imports impose imposed imposing impossible impoverished impress impressed impression impressive imprisoned imprisonment impromptu improve
improved improvements improving improvised inability inaccurate inadvertently inappropriate incarcerated incarnation incendiary incentive incident
incidents incites inclination inclined include included includes including inclusion income incomes incompetent incomplete incorporated incorporates
increase increased increases increasing increasingly incredible incredibly incremental incumbent indeed independence independent independently
independents indicate indicated indicates indicating indication indictment indigenous individual individuals industrial industrialist industries
industry industry's inequality inevitable inevitably infamous infant infected infiltrate infiltrated infiltrates inflammatory inflation inflicted
influence influenced influential informal informant information informed infrastructure inhabitants inhabited inherit inheritance inherited inherits
initial initially initiated initiative initiatives injured injury injustice inmate inmates inner innocence innocent innovative input inquiries inquiry
insane insecure inserted inside insider insiders insist insisted insistence insisting insists inspector inspiration inspire inspired inspiring
installed installment installments instalment instance instances instantly instead instincts institution institutions instructed instructor instrument
instrumental insufficient insult insulting insults insurance insurers insurgent insurmountable integration integrity intellectual intellectually
intelligence intelligent intend intended intends intense intensity intent intention intentionally intentions interaction interactions interactive
interest interested interesting interests interfere interference intern internal international internationally internet internment interpretation
interpreted interracial interrogation interrupted intersection interspersed intertitles intertwined intervention interview interviewed interviews into
intrigue introduce introduced introduces introducing introduction invaded invading invasion invented invention inventor inversions invest invested
investigate investigated investigates investigating investigation investigations investigative investigator investigators investing investment
investments investor investors invitation invited invites inviting invoked involve involved involvement involves involving ironic irresponsible island
island's islands isn isn't isolated issue issued issues it's items its itself jail janitor jazz jealous jeopardy jet jewels jihad job jobs jockey join
joined joining joins joint jointly joke joked jokes joking jokingly journalism journalist journalists journey journeys judge judges judgment judicial
jukebox jump jumped jungles junior jury just justices justified justify juvenile keep keeping keeps kept kerman key kick kicked kidnap kidnapped
kidnapping kidnaps kids kill killed killer killers killing killings kills kind kinds kingpin kitchen knew knife knit knock knocked know knowing
knowledge known knows label labeled labor lack lacked lacking lacks laid lame lamented land landed landing landmark lands landscape landslide language
lanie large largely larger largest laser last lasted lasting late lately later latest latter latter's laugh laughed launch launched launching lavish
law lawmaker lawmakers lawman laws lawsuit lawsuits lawyer lawyers lay layer laying layoffs lays lead leader leaders leadership leading leads leaked
leaks leaning learn learned learning learns least leave leaves leaving led left legacy legal legally legend legendary legends legislation legislative
legislature legitimate legs lenders lending length lengths lengthy lesbian less lesser lesson lessons let letter letters letting level levels leverage
lez liability liar liberal liberals libertarian liberties liberty license licenses lie lied lies lieutenant life lifelong lifestyle lifetime lift
lifted light lighter likable like liked likelihood likely likened likes liking limit limited limiting limits line lined liner lines lingering link
linked linking links lions list listed listen listened listening listing lists lit literally literary literature little live lived lives living loan
loaned loans lobbied lobby lobbying lobbyist lobbyists local locals locate located location locations lock locked lonely long longer longest
longstanding longtime look looked looking looks looming looms loop loophole loose loosely loot lope lose loser losers loses losing loss losses lost
lot lots lottery loud loudly lounge love loved lover lovers loves loving low lower lowest loyal loyalty luck lucrative lumber lumberjack lunch lure
lush luxury lvarez lying lyricist lyrics machinations machine machines mad made mafia magazine magic magical magician magnate maid maiden mail mails
main mainland mainly mainstream maintain maintained maintaining maintains maintenance major majorities majority make maker makers makes makeup making
male malevolent mall man man's manage managed management manager managers manages managing mandate manga manipulated mankind manner mannered mansion
manslaughter mantle manufacturers many map marathon margin margins marijuana marital marked market marketed marketing markets marking marks marriage
marriages married marries marry marrying martial masked mass massacre massive master mastermind match matched matches matchup matchups mate material
materials math matinee matter matters maximum maybe mayhem mayor mayors mean meaning meaningful means meant meantime meanwhile measure measured
measures meat mechanic media medical medieval medium meet meeting meetings meets melodrama melodramatic member members membership memo memoir memoirs
memorable memorial memories memory men men's mental mentally mention mentioned mentions mentor mercenaries mercenary mere merely merged merger mess
message messages messaging met metal method methods metropolitan mice mid middle midst might migrant migrants migration mild mile militant militants
military mill million millionaire millions mind minded minds mine miners mini minimal minimum mining miniseries minister minor minorities minority
minus minute minutes mired mirror misadventures mischievous misconduct misfit mishandling misinformation misleading mismatched misogynist missed
missile missiles missing mission missionary missions mistake mistaken mistakenly mistakes mistress mistrust mixed mixes mixture mob mobilize mobster
mobsters mock mocked mocking mockumentary mode model modeled models moderate moderates moderator moderators modern modest modified mogul mold mom
moment moments momentum mon monetary money monitoring monster monsters month monthly months mood moral morale morality morals more morning mortgage
mortgages mosque mosques most mostly mother mother's mothers motion motivated motorcycle mount mountains mounting mouth move moved movement movements
moves movie movie's movies moving much multi multinational multiple multiverse mummy municipal murder murdered murderer murderers murdering murderous
murders muscle music musical musicals musician musicians must mutant mutants mute myself mysterious mysteriously mystery mystical myth mythical
mythology naive name named namely names namesake naming nanny narrated narrates narration narrative narrator narrow narrowly nasty nation nation's
national nationalist nationally nations nationwide native natives natural nature naval navigate nchez ndez near nearby nearly necessarily necessary
necessity neck need needed needs negative negatively negatives neglected negligence negotiable negotiate negotiated negotiating negotiation
negotiations negotiator neighbor neighborhood neighborhoods neighboring neighbors neither nemesis neo nephew nerve nervous net network network's
networking networks neurosurgeon neutral never new newcomer newcomers newest newfound newly newlywed news newspaper newspapers newsreel next nez nice
nickname nicknamed niece night night's nightclub nine nineteenth ninth nitrate nky nobleman nobody nod noir nominate nominated nominating nomination
nominations nominee nominees non none nonetheless nonfiction nonlinear nonpartisan nonprofit nonsense nonwhite nor normal normally norms northern nose
not notable notably note noted notes noteworthy nothing notice noticed noting notion notorious novel novel's novelette novelist novelization novella
novels novelty novice now nowhere nuclear nude nudity number numbers numerous nun nurse nursery nurses nursing oath object objective obligation
obligations obscurity observation observed observers obsessed obsession obsessive obstacle obstacles obtain obtained obtaining obvious obviously
occasion occasional occasionally occasions occult occupation occupied occur occurred occurrences occurring occurs ocean odd odds off offended offense
offensive offer offered offering offers office officer officers official officially officials oft often oil ois okay old older oldest once one one's
ones ongoing online only onscreen onslaught onstage onto open opened opening openly opens opera operate operated operating operation operations
operative operatives operator operators operetta opinion opinions opponent opponents opportunities opportunity oppose opposed opposes opposing
opposite opposition ops opt opted optimism optimistic option options orange orchestra order ordered orders ordinary org organization organizations
organize organized organizer organizers organizes organizing orientation oriented origin original originally originated origins orphan orphanage
orphaned other other's others otherwise ought our ourselves out outbreak outcome outdoor outer outfit outing outlaw outlaws outlets outlined outlook
outpost output outrage outraged outrageous outreach outright outside outsider outsiders outspoken outstanding over overall overbearing overcome
overhaul overlooked overly overnight overrun overseas oversee overseeing overseen overshadowed oversight overtake overthrow overtime overtones
overturn overwhelming overwhelmingly owe own owned owner owner's owners ownership owns pace pack package packed pact pageant pages paid pain painful
paint painter painting paintings pair paired pairing pandemic panel panels panic panned paper papers paperwork parade parallel parallels paralyzed
paranormal parasitic parent parents parliament parliamentary parodied parodies parody part partial partially participants participate participated
participating participation particular particularly parties partisan partly partner partners partnership parts party party's partying pass passage
passed passenger passengers passes passing passion passionate passport past pastor path paths patient patients patriarch patriotic pattern pause pay
payer paying payment payments pays peace peaceful peak peaked peasant peer peers pen penalty pending penned penultimate people people's per perceived
percent percentage perception perceptions perfect perfectly perform performance performances performed performer performers performing performs
perhaps perilous period periods permanent permit persistent person persona personal personalities personality personally personnel perspective
perspectives persuade persuaded pet petition petty pez pharmaceutical phase phenomenon philosophy phone phones phony photo photograph photographed
photographer photographs photography photoplay photos phrase physical physically physician pianist piano pic pick picked picking picks picture
picture's piece pieces pigs piled pill pilot pilots pimp pioneer pioneering pirate pitch pitched pitcher pivot pivotal place placed places placing
plagiarism plague plagued plain plan plane planes planet planned planning plans plant plantation plants plastic platform platforms platoon play play's
playboy played player playing plays playwright plea pleaded please pleased pleasure pledge pledged pledges pledging plenty plight plot plotline plots
plotting plus pocket podcast poem poet point pointed pointing points poised poisoned poisoning poker polar polarized polarizing police policeman
policies policy polio polite political politically politician politicians politicized politics poll polled polling polls pollster pollsters pool poor
poorly pop pope popular popularity populated population populations populism populist populous porn pornographic portion portions portrait portray
portrayal portrayals portrayed portraying portrays pose posed poses posing position positioned positions positive posse possess possessed possesses
possession possibility possible possibly post posted poster posters posthumously posting posts postwar potent potential potentially poured poverty
power powered powerful powers practical practically practice practices practicing pragmatic praise praised praises praising prank pray prayer prayers
pre preacher preceded precedent preceding precinct precincts precursor predatory predecessor predecessors predict predictable predicted predicting
prediction predominantly prefer preference preferred pregnancy pregnant prejudice premiere premiered premiering premise premium prep preparation
prepare prepared prepares preparing prequel presence present presentation presented presenting presents preservation preserve preserved presidency
president president's presidential presidents press pressed pressing pressure pressures prestigious presumably presumed presumptive pretend pretending
pretends pretty prevail prevailed prevent prevented preventing preview previous previously prey priced prices priest primaries primarily primary prime
princess principal principally principle principles print prints prior priorities priority prison prisoner prisoners privacy private privately pro
probably probation probe problem problems procedural procedure procedures proceed proceeded proceedings proceeds process proclaimed prodigy produce
produced producer producers produces producing product production products profession professional professionals professor profile profit profits
profound profoundly program programmer programming programs progress progressive progressives project projected projecting projection projections
projects prolific prologue prom prominence prominent prominently promise promised promises promising promote promoted promoter promoting promotion
promotional prompted prompting pronounced proof propaganda propel proper properly properties property proportion proposal proposals proposed proposing
proposition props prosecute prosecuted prosecution prosecutor prosecutors prospect prospective prospector prospects prostitute prostitution
protagonist protagonists protect protected protecting protection protections protects protest protester protesters protests prototype proud prove
proved proven proves provide provided provides providing province provision provisions provocative pseudo pseudonym psychiatric psychiatrist psychic
psychological psychologist psychopath psychopathic psychotic ptsmoderator public publication publicity publicly published publisher publishing pull
pulled pulling pulp pun punch pundits punish punished punishment punk puppet puppets purchase purchased purchases pure purely purpose purposes pursue
pursued pursues pursuing pursuit push pushed pushes pushing put puts putting qualifications qualified qualify qualities quality quarter quarters quasi
que queens quest question questionable questioned questioning questions quick quickly quiet quietly quirky quit quite quo quote quoted quotes rables
race racehorse racer races racial racially racing racism racist racket radar radical radio raid raids railed railroad railway raise raised raises
raising rallied rallies rally rallying rampage rampant ran ranch rancher ranchers random randomly range ranging rank ranked ranking ranks ransom rap
rape raped rapid rapidly rapist rapists rapper rard rare rarely rat rate rated rates rather rating ratings rationale rattled raucous razor reach
reached reaches reaching react reacted reaction reactions read readers readily reading reads ready real realism realistic realities reality
realization realize realized realizes really realm reason reasonable reasons rebel rebellion rebellious rebels reboot rebooted rebuffed rebuild
rebuilding recall recalled recalling receipts receive received receives receiving recent recently reception recession reckless reclaim recognition
recognize recognized recognizes recommend recommendation recommendations recommended reconcile reconsider record recorded recording recordings records
recount recounted recounts recover recovered recovering recovery recruit recruited recruiter recruiting recruitment recruits recurring redacted
redemption rediscovered reduce reduced reducing reduction reel reelection reeler reels refer reference referenced references referencing referenda
referendum referred referring refers reflect reflected reflecting reflection reflects reform reformed reforms refrain refuge refugee refugees refusal
refuse refused refuses refusing regain regaining regard regarded regarding regardless regime region regional regions register registered registering
registration regret regular regularly regulars regulation regulations rehabilitation reign reimagining rein reissue reissued reiterated reject
rejected rejecting rejection rejects relate related relates relating relation relations relationship relationships relative relatively relatives
release released releases relentless relentlessly relevant reliable reliably relied relief relies religion religious relocated relocates reluctant
reluctantly rely relying remade remain remained remaining remains remake remakes remark remarkable remarked remarking remarks remember remembered
remind reminded reminder reminding reminds reminiscent remote remove removed renamed render rendition renegade renew renewable renewed renowned rent
repair repeal repeat repeated repeatedly repeating repercussions replace replaced replacement replacing replicate replied report reported reportedly
reporter reporters reporting reports represent representative representatives represented representing represents reprise reprised reprises reprising
reproductive reputation request requested requests require required requirement requirements requires requiring rereleased rescue rescued research
researchers resemblance resemble resembles resentment reservation reserved residence resident residential residents resign resignation resigned resist
resistance resolution resolve resolved resonate resonated resort resources respect respected respective respectively respects respond responded
respondents responders responding responds response responses responsibilities responsibility responsible rest restaurant restaurants restore restored
restraint restricting restrictions restrictive result resulted resulting results resume resurgence resurrect resurrected retail retain retained
retains retaliation retelling retire retired retirement retiring retitled retreat retrieve retroactively retrospective return returned returning
returns retweeted reunion reunite reunited reunites reuniting reused reveal revealed reveals revelation revelations revenge revenue reverse reversed
review reviewed reviewer reviews revised revisionist revival revive revived revolt revolution revolutionary revolves revolving revue reward reworked
reworking rewrite rewritten rez rganos rgen rgens rhetoric rhyme richest rid ridden ridiculous riding rift rigged right rights ring riots ripped
ripping rise risen rises rising risk risks risky risqu ritual rival rivalry rivals road roads robber robberies robbers robbery robbing robot robotic
robots robust rock rocket rodeo rogue role roles roll rolled romance romantic romantically rookie room roommate rooms root roots rough roughly round
rounds route routine routinely row rowdy rritu rta ruined rule ruled rules ruling rulings rumors run runaway runner runners running runs runtime rural
rushed ruthless sabotage sacrifice sacrifices sad sadistic safe safely safety said sailor sake salaries salary sale sales salesman salesmen saloon
same samples sanctions sanctuary sang sat satellite satire satirical satirizes satisfied satisfy save saved saves saving savings saw say saying says
scale scam scandal scandals scare scared scathing scenario scene scenes schedule scheduled scheme schemes scholars scholarship school school's schools
schoolteacher sci science scientific scientist scientists score scored scores scout scramble screaming screen screened screening screenplay
screenplays screens screenwriter screenwriters screenwriting screwball script scripted scrutiny seal search searches searching seaside season seasoned
seasons seat seated seats second seconds secret secretary secretary's secretly secrets section sections sector secure secured securing securities
security seduced see seeing seek seeking seeks seem seemed seeming seemingly seems seen sees segment segments segregation seize seized select selected
selection self selfish sell selling sells semi semidocumentary senator senators send sending sends senior seniors sense sensitive sent sentence
sentenced sentences sentient sentiment sentimental sentiments separate separated separation sequel sequels sequence sequences sergeant serial
serialized serials series serious seriously serum servant serve served server servers serves service services serving session sessions set sets
setting settings settle settled settlement settlers seven seventeenth seventh several severe severely sex sexism sexist sexploitation sexual sexuality
sexually shady shake shaking shameful shape shaped share shared shareholder shareholders shares sharing shark sharks sharp sharply shattered she she'd
she's sheep shell shelter shelved sheriff shift shifted shifting shifts ship shirt shirts shock shocked shook shoot shooter shooting shootings
shootout shop shopping short shortened shorter shortly shorts shot shots should shouldn shouldn't shouted shouting show show's showcase showcased
showcases showcasing showdown showed showgirl showing showings shown shows shrinking shut shutdown shy siblings sic sick side sided sidekick sidelines
sides siege sight sights sign signal signaled signals signature signed significance significant significantly signing signs silence silent similar
similarities similarly simple simply simulation simultaneously since sincere singer singers singing single sings sinister sink sinking sister sister's
sisters sit sitcom site sites sits sitting situation situations six sixteen sixteenth sixth sixty sizable size skateboarding skater skating skeptical
skepticism sketch ski skill skilled skills skin skinned skip slammed slamming slang slapstick slasher slate slated slave slavery slaves sleep sleeper
sleuth slice slight slightly slip slipped slogan slot slots slow slowly small smaller smart smile smoking smugglers smuggling sniper soap sober soccer
social socialism socialist socialite socially societal society soft software soil solar sold soldier soldiers sole solely solid solidarity solidly
solo solution solutions solve solving some somebody somehow someone something sometime sometimes somewhat somewhere son son's song songs songwriter
sons soon sooner sophisticated soprano sorcery sorority sorry sort sorts sought soul sound sounded sounding sounds soundtrack source sources space
spaceship spans sparked spawned speak speaker speakers speaking speaks special specialist specialized specializes specials species specific
specifically specifics spectacle spectacular speculation speech speeches speechwriter speed spell spelling spend spending spends spent spies spin
spirit spirited spirits spiritual split spoiled spoke spoken spokesman spokeswoman sponsor sponsored spoof spoofs sport sports spot spotlight spots
spouse sprawling spread spreading spree spring spur spy squarely stability stable stacked staff staffer staffers stage staged stages staging stagnant
stake stakes stalked stalker stalking stalks stance stances stand standalone standard standards standing stands stardom stark starred starring stars
start started starting starts state state's stated statement statements statewide stating station stationed stations statistics stature status stay
stayed staying stays steadily steady steal stealing steals steam steel steep steering stem step stepped stepping steps stereotypes stereotypical stick
sticking stiff still stills stimulus stir stock stolen stoner stood stop stopped stopping stops store stores stories story storyline storylines str
straight strain stranded strange stranger strangers strategic strategies strategist strategists strategy stray streak stream streaming streets
strength strengthen strengths stress stressed stretch stricken strict strictly strike strikes striking string strip stripper strong stronger strongest
strongholds strongly struck structure structured struggle struggled struggles struggling stuck student students studied studies studio studio's study
studying stuff stumble stumbles stump stunning stunt stuntman stunts stupid style styled styles stylized sub subdued subgenre subject subjected
subjects submarine submitted subplot subsequent subsequently subsidiary substance substantial substantially substantive subtle suburban suburbs subway
succeed succeeded succeeding succeeds success successes successful successfully successor such sudden suddenly sued suffer suffered suffering suffers
suggest suggested suggesting suggestion suggestions suggests suicide suit suite suited suitor suits sum summary summit summoned sums sung super
superdelegate superdelegates superhero superheroes superhuman superior supernatural superpowers supervillain supervised supervision supervisor
supplied supplies supply support supported supporter supporters supporting supportive supports supposed supposedly supremacist sure surf surface
surfaced surfer surfing surge surged surgeon surgery surging surprise surprised surprising surprisingly surreal surrealist surrender surrogate
surrogates surrounded surrounding surveillance survey surveyed surveys survival survive survived survives surviving survivor survivors suspect
suspected suspects suspend suspended suspense suspension suspicion suspicious sustained swamp swashbuckler swashbuckling sway sweeping swept swiftly
swimming swing switch switched sword symbol sympathetic sympathy synchronized syndicate syndicated syndication syndrome system systemic systems szl
table tables tabloid tackle tactic tactics tag tagline take taken takeover takes taking tale talent talented talents tales talk talked talkie talkies
talking talks tally tank tap tape target targeted targeting targets tariffs task tasked taste taught tax taxes taxi taxing taxpayer teach teacher
teachers teaches teaching team team's teamed teaming teams tears tech technical technically technique techniques technologies technology teen teenage
teenaged teenager teenagers teens telephone teleplay telethon televised television tell telling tells temperament temporarily temporary ten tend
tendency tends tennis tenor tens tense tension tensions tenth tenure term terminal terminally terms terrible terrifying territories territory terror
terrorism terrorist terrorists terrorized terrorizes test tested testified testify testimony testing tests text than thank thanked thanks that that's
the theater theaters theatres theatrical theatrically theft their them theme themed themes themselves then theories theory therapist therapy there
there's thereafter thereby therefore these they they'll they're they've thief thieves thin thing things think thinking thinks third thirds thirteen
thirteenth thirty this those though thought thoughts thousand thousands thread threat threaten threatened threatening threatens threats three
threshold threw thrill thriller thrillers throne through throughout throw throwing thrown thrust thugs thus thwart ticket tide tie tied tier ties
tight tighten time timeline times timestamp timing tiny tip tired title titled titles titular today today's together told tolerance toll tone tongue
tonight too took tool tools top topic topics tormented torn torture tortured total totally touch touched touches tough tougher tour tourist tourists
tournament tours touted touting toward towards town town's towns townspeople toxic toy toys traces track tracking tracks traction trade traded
trademark traders trading tradition traditional traditionally traditions traffic trafficking tragedy tragic trail trailed trailer trailing trails
train trained trainer training trains transactions transcripts transfer transferred transform transformation transformed transforming transforms
transgender transition translate translated translation transparency transparent transport transportation transported trap trapped trash traumatic
travel traveled travelers traveling travelling travels treasure treat treated treating treatment tremendous trend trends trial trials triangle tribe
tribulations tribute trick tricks tried tries trigger trillion trilogy trio trip triple trips triumph triumphs troops tropical trouble troubled
troubles troubling trounced troupe truck trucks true truly trust trusted trustworthy truth truthful try trying tsunami tuition tumultuous tune tunnel
tunnels turbulent turmoil turn turnaround turned turning turnout turns tweet tweeted tweeting tweets twelfth twelve twenty twice twin twins twist two
tycoon tying type types typical typically ugly ultimate ultimately unable unacceptable unanimous unauthorized unaware unborn uncertain uncertainty
unclassified uncle unclear uncomfortable unconventional uncover uncovered uncovers uncredited undead undecided under undercover undercut underdog
underestimated undergoes undergoing underground underlying undermine undermined undermining underscore underscored understand understanding
understands understood underwater underway underworld undocumented unemployed unemployment unexpected unexpectedly unexplained unfair unfairly
unfavorable unfavorably unfinished unfit unfold unfolds unfortunate unfortunately unhappy unidentified unified unify unifying union unions unique unit
unite uniting units unity universe universities unknowingly unknown unleash unleashed unless unlike unlikely unnamed unnecessary unofficial unorthodox
unpopular unpopularity unprecedented unpredictable unproduced unpublished unqualified unravel unrelated unrest unscrupulous unsecured unseen unstable
unsuccessful unsuccessfully until unusual unusually unveiled unwanted unwillingness unwittingly upbeat upbringing upcoming update updated updates
upheaval upon upper uprising ups upset upside upstate urban urge urged urgency urgent urging use used useful user users uses ushered using usual
usually utilize utilized vacation vacationing vacuum vague valuable value values vamp vampire vampires variation variety various varying vast vastly
vaudeville vehicle vehicles vein vendetta vengeance vengeful venture ventures venue verbal verge version versions versus very veteran veterans vetted
vetting via viable vice vicinity vicious victim victimized victims victories victory video videos view viewed viewers viewing views vigilante
vignettes village villain villainous villains vintage violated violates violating violation violations violence violent viral virginity virtual
virtually virtues virus visa visas visible vision visions visit visited visiting visitors visits visual vital vocal voice voiced voices volatile
volcano volume volunteer volunteered volunteers von vote voted voter voters votes voting vow vowed vowing vows voyage vulnerability vulnerable vying
wage wages wait waited waiting waitress wake wakes walk walked walking walks wall walls waning want wanted wanting wants war warden warfare warlord
warm warming warn warned warning warnings warring warrior warriors wartime wary was washed wasn wasn't waste watch watchdog watched watches watching
water waterboarding watermelon wave waves waving way ways wayward we'll we're we've weak weaker weakness wealth wealthiest wealthy weapon weapons wear
wearing weather web website websites wedding week week's weekend weekends weekly weeks weigh weighed weight weird welcome welcomed welcoming welfare
well went were weren't werewolf westerns what what's whatever when whenever where wherein whether which while white whiter whites who who's whodunit
whoever whole whom whose why wide widely widening wider widescreen widespread widow widowed widower wielding wife wife's wilderness wildlife wildly
willing willingness win wind window winds wing winner winners winning wins wish wishes witch witches with withdraw withdrawal withdrawn withdrew
withheld within without witness witnessed witnesses witnessing wizard woes wolves woman woman's womanizing women women's won won't wonder wondering
woo word words wore work worked worker workers workforce working workplace works world world's worldwide worn worried worries worry worrying worse
worst worth worthy would wouldn wouldn't wound wounded wrap wrapped wrath wreck wrestler wrestling write writer writers writes writing writings
written wrong wrongdoing wrongfully wrongly wrote xenophobe xenophobic yacht yard year year's years yelled yes yesterday yet yield you you're you've
young younger youngest your yourself youth youthful youths zero zombie zombies zone zoo
`

/** Lower-case words of everyday English. */
export const commonWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/u))
