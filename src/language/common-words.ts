// Common English words: those that stand in lower case at least 25 times in 924 news articles (PolNeAR 1.0) and 36,273
// film summaries (the public Wikipedia film lists), given names left out. Counted by scripts/count-common-words.ts.
// A capitalised run of such words in the middle of a sentence ("Paper Lanterns") names a work more often than a person.

const words = `
abandoned abducted abilities ability able aboard abortion about above abroad absolutely abuse abusive accept accepted accepting access accident
accidentally acclaim accompanied according account accounts accusations accused achieve acknowledge acknowledged acquired across act acted acting
action actions active activist activists activities activity actor actors actress actresses acts actual actually adaptation adaptations adapted add
added addiction adding addition additional address addressed administration admitted adopted ads adult adults advanced advantage adventure adventures
advertising advice adviser advisers advocacy advocate advocates aesthetically affair affairs affect affected afford after aftermath afternoon again
against age aged agencies agency agenda agent agents aggressive aging ago agree agreed agreement agrees ahead aid aide aides aim aimed air aircraft
aired album alcoholic alien aliens alive all allegations alleged allegedly allies allow allowed allowing allows almost alone along alongside already
also alternate alternative although always amateur ambitious amid among amount analysis analyst analysts ancient and anger angry animal animals
animated animation anniversary announced announcement annual anonymity another answer answers antagonist anthology anthropomorphic anti anxiety any
anybody anyone anything apart apartment apocalyptic apparent apparently appeal appear appearance appearances appeared appearing appears appointed
approach approaches approval approximately archive archives are area areas aren aren't argue argued arguing argument arguments arm armed arms army
around arranged arrest arrested arrival arrive arrived arrives article articles artist arts aside ask asked asking asks aspects aspiring assassin
assassination assault assigned assistance assistant associate association asylum attack attacked attacking attacks attempt attempted attempting
attempts attend attended attending attention attorney attract attracted attraction audience audiences author authorities auto autobiographical
autobiography available average aviation avoid awarded aware away awkward baby back backdrop backed backers background backing bad badly balance
ballot ballots ban band bank banker banking banks banned banner bar barely base baseball based basic basis basketball battle battleground battles bear
bears beat beating beautiful became because become becomes becoming been before befriends began begin beginning begins begun behalf behavior behind
being believe believed believes below benefit benefits best bestselling bet better between beyond biblical bid big bigger biggest biker billed billion
billionaire billionaires bills biographical biography biopic bipartisan birth birthday birther bit bitter bizarre black blame blamed blaxploitation
blind block blow board boarding bodies body bomb bombing book books boost border borders born boss both bottom bought bound box boxer boxing boy
boyfriend brain brand break breaking breaks brief briefly bring bringing brings broad broadcast broader broadly broke broken broker brother brothers
brought brutal budget build building built business businesses businessman but buy buying cable calendar call called calling calls came cameo cameos
camera camp campaign campaign's campaigned campaigning campaigns campus can can't cancer candidacy candidate candidate's candidates cannot capital
capitalize capture captured car carbon card care career careers careful cares carried carry carrying cartoon cartoons case cases cash casino cast
casting cat catch category cattle caucus caucuses caught cause caused causes causing celebrated celebrity center centered centers central century
certain certainly chain chair chairman challenge challenged challenges challenging champion chance chances change changed changes changing channel
chaos chapter character character's characters charge charged charges check checks chief child childhood children children's choice choices choose
choreographed chose chosen chronicles church cinematic cinematographer cinematography circumstances circus cited cities citing citizen citizens
citizenship city's civil claim claimed claiming claims clash class classic classified clean clear clearly client climate close closed closely closer
closing club coach coal coalition coast collaboration collaborations collaborator collapse collar colleague colleagues collection college color column
columnist com combat combined combines come comeback comedian comedians comedic comedies comedy comes comic coming command commander commanding
comment commentary comments commercial commercially commit commitment committed committee common communication communications communist communities
community companies companion company company's compared compete competing competition competitive compilation complete completed completely complex
complicated composed composer compound comprehensive compromise computer con conceived concept concern concerned concerning concerns concert concluded
conclusion condition conditions conduct conducted conference confidence confident confirmed conflict conflicts confront confused congressional
congressman connected connection consensus consequences conservative conservatives consider considered considering consistent consisting consists
conspiracy constitutional construction consultant contact contained containing contains contemporary contenders content contest contested contests
continuation continue continued continues continuing contract contrast contributed contributions control controlled controls controversial controversy
convention conventional conventions conversation conversations convict convicted convince convinced cooperation cop copies copy copyright core corner
corporate corporations correct corrupt corruption cost costs costume costumes could count counted counter counties countries country country's county
couple couples course courses court courtroom courts cousin cover coverage covered covering covers cowboy crash crazy create created creating creation
creative creator creature creatures credit credited credits crew crime crimes criminal criminals crisis critic critical critically criticism
criticized criticizing critics cross crowd crowds crucial cult cultural culturally culture cure current currently curse customers cut cuts cutting
cycle daily damage dance dancer dancing danger dangerous dark data date dates dating daughter daughters day days dead deadly deal dealer dealing deals
death deaths debate debates debt debut debuted debuts decade decades deceased decide decided decides decision decisions declared decline declined
dedicated deemed deep deeply defeat defeated defend defended defending defense deficit defined degree del delegate delegates deliver delivered
delivering demand demands democracy demographic demonstrate denied denounced departure depicted depicting depiction depicts deportation deputy derived
describe described describes desert design designed designer desire desperate desperately despite destroy destroyed destroying destruction detailed
detailing details detective detectives determine determined devastating develop developed developer development develops device devoted dialogue did
didn didn't die died dies difference differences different difficult digital dinner diplomatic direct directed directing direction directly director
directorial directors disabled disappearance disappeared disappointment disaster disc discover discovered discovers discovery discrimination discuss
discussed discussing discussion disease dismissed dispute distance distributed distribution district districts diverse divide divided division
divisive divorce divorced doctor document documentary documents does doesn doesn't dog doing dollar dollars domain domestic dominated don't donated
donations done donor donors door doors double doubt down downtown dozen dozens draft drag drama dramatic draw drawing drawn draws dreams drinking
drive driven driver driving drop dropped drug drugs dual dubbed due duo during duty dying dysfunctional dystopian each earlier earliest early earn
earned earning easier easily easy eccentric economic economics economists economy edge edited edition editor editorial education effect effective
effectively effects effort efforts eight eighth elaborate elderly elected election elections electorate element elements eleventh eligible elite
elites else elsewhere email emails embarks embrace emerged emergency emissions emotional emotionally emphasis employee employees encounter encounters
encourage end ended ending endorse endorsed endorsement endorsements ends enemies enemy energy enforcement engage engaged engagement engineer enjoyed
enormous enough ensemble ensure entangled enter entered entering enters enthusiasm enthusiastic entire entirely entitled entry environment
environmental epic episode episodes eponymous equal era erotic error escape escaped escapes especially espionage essentially establish established
establishment estate estimated estranged evangelical even evening event events eventual eventually ever every everybody everyone everything evidence
evil exact exactly examines example except exception exchange executive executives exist existence existing exists exit expand expanded expanding
expansion expect expectations expected expensive experience experienced experiences experiment experimental experiments expert experts explain
explained exploitation exploits explores exposed expressed extant extended extensive extent extra extraterrestrial extreme extremely eye eyes face
faced faces facility facing fact factory facts fail failed failing failure fair fairly fairy fake fall fallen falling falls false fame famed familiar
families family family's famous fan fans fantasy far farm fashion fast fate father father's favor favorable favored favorite fear fears feature
featured features featuring federal feel feeling feelings feels fees feet fell fellow felt female festivals feud few fewer fianc fiction fictional
fictionalized fictitious field fierce fifth fight fighter fighting fights figure figures file filed fill filled film film's filmed filming filmmaker
films final finally finance financed financial financially find finding findings finds fine finish finished fire fired firm firms first fit five fix
flag flight floor fly flying focus focused focuses focusing folk folks follow followed followers following follows food foot footage football for
force forced forces forcing foreign forerunner form formally format formed former forms forth fortune forward fought found foundation founded founder
four fourth fragments framed franchise fraud free freedom frequent frequently fresh friend friendly friends friendship from front frontier frustrated
frustration fuel full fully fun fund fundamental funded funding fundraising funds further future gain gained gains gambling game gang gangster gap
garnered gas gathered gathering gave gay gender general generally generated generation genre genres genuine get gets getting giant girl girlfriend
girls give gives giving global goal goals goes going gold golf gone good goods got gothic gotten government governor graduate graduation grandfather
grandmother graphic grass great greater greatest grew gross grossed grossing ground group group's groups grow growing grown growth guard guest guide
guilty gun guns guys had half hand handful handle handled handling hands happen happened happening happens happy hard harder harsh has hasn hasn't
hate haunted have haven having he's head headed heading headquarters heads health hear heard hearing heart heat heavily heavy hedge height heiress
heist held help helped helping helps her here heritage hero herself hidden hiding high higher highest highly him himself hip hire hired hires his
historian historic historical historically history hit hitman hits hitting hold holding holds holiday homage home homeless homes hometown honest honor
hop hoped hopeful hopes hoping horror horse hospital host hostage hosted hostile hotel hour hours housewife housing how however huge human humanity
humans humor hundreds hurt husband husband's ice idea ideas identified identify identity ideological ignored ill illegal illegally illness image
images immediate immediately immigrant immigrants immigration impact importance important impossible imprisoned improve incident incidents include
included includes including income incomplete increase increased increasing increasingly independent independently independents indicated individual
individuals industrial industry inequality infamous influence influenced influential information infrastructure initial initially injured inner
innocent inside insiders insisted inspector inspiration inspired installment instalment instance instead institution insults insurance intelligence
intelligent intended intense intent interest interested interesting interests internal international internationally interview interviewed interviews
into introduced introduces introducing introduction invasion investigate investigating investigation investigator investigators investment investor
investors invited involved involvement involves involving island isn isn't isolated issue issued issues it's its itself jail jazz job jobs join joined
joining joins joint journalist journalists journey judge judges judgment judicial jukebox just justices keep keeping keeps kept key kidnapped
kidnapping kids kill killed killer killing kills kind knew know knowing knowledge known knows label labor lack laid land landing language large
largely larger largest last late later latest latter launch launched law lawmakers laws lawsuit lawyer lawyers lay lead leader leaders leadership
leading leads leaning learn learned learning learns least leave leaves leaving led left legacy legal legend legendary legislation legislative length
lesbian less let letter letters level levels lez liar liberal liberals lie lies life lifestyle light like likely limited line lines link linked list
listed lists little live lived lives living loan loans lobbying local located location locations locked lonely long longer longest longtime look
looked looking looks loose loosely lose loses losing loss losses lost lot love lover lovers loves low lower lyrics machine mad made magazine magic
magical mail main mainly mainstream maintain maintained major majority make makers makes making male man man's managed management manager manner
mansion many map margin marked market marketed marketing markets marks marriage married marries marry martial mass massacre massive master match mate
material math matter matters maybe mayor mean meaning means meant measure measures media medical medieval meet meeting meetings meets melodrama member
members memo memoir memories memory men mental mention mentioned mentor mercenary merger message messages met mid middle midst might migrants mile
military million millionaire millions mind minded minds mine minimum mining miniseries minister minor minorities minority minus minute minutes missing
mission mistake mistaken mixed mob mobster mockumentary model moderate modern modest mogul moment moments momentum money monster month months moral
more morning most mostly mother motion motorcycle move moved movement moves movie movies moving much multiple murder murdered murderer murdering
murderous murders music musical musicals musician musicians must mysterious mystery name named narrated narration narrative narrator narrow nation
nation's national nationally nations nationwide native natural nature naval near nearby nearly necessarily necessary need needed needs negative
neighbor neighborhood neighbors neither neo net network networks neurosurgeon neutral never new newcomer newly news newspaper next nice niece night
nightclub nine ninth nobody noir nominate nominated nominating nomination nominations nominee nominees non none nonfiction nor normal northern not
notable notably note noted notes nothing noting notion notorious novel novelist novella novels now nuclear number numbers numerous nurse obsessed
obtain occupied occurred ocean odds off offensive offer offered offering offers office officer officers official officially officials often oil ois
old older once one ones ongoing online only onscreen onto open opened opening openly opens opera operating operation operations operative operatives
operetta opinion opponent opponents opportunities opportunity oppose opposed opposing opposite opposition order ordered ordinary organization
organizations organized organizing origin original originally originated orphan other others otherwise our out outcome outlaw outlaws outside outsider
over overall overcome overseas overtime overwhelming overwhelmingly own owned owner owners pace package pages paid painting pair pairing panel panned
paper parents parodies parody part partially participate particular particularly parties partisan partly partner partners partnership parts party
party's pass passed past path patient patients pay paying peace pen people per percent percentage perfect perform performance performances performed
performers performing perhaps period person personal personality personally personnel perspective persuade phone photo photographed photographer
photography phrase physical pianist pic pick picked picture piece pilot pilots pirate place placed places plan plane planet planned planning plans
plant platform play played player playing plays playwright pledge pledged plot plots plus poem poet point pointed pointing points poised police
policies policy political politically politician politicians politics poll polling polls pollster poor poorly pop popular popularity population
populist portray portrayal portrayed portraying portrays position positions positive possibility possible possibly post posted potential potentially
poverty power powerful powers practice practices praise praised pre preceded predecessor predicted pregnant premiere premiered premise prepared
preparing prequel presence present presented presents preservation preserved presidency president president's presidential presidents press pressure
presumed presumptive pretty prevent previous previously prices priest primaries primarily primary prime princess principal principles print prints
prior priorities priority prison prisoner prisoners private privately pro probably probe problem problems process produce produced producer producers
producing product production professional professor profile profit program programs progress progressive project projects prominent promise promised
promises promising promote promoted promoting prompted propaganda property proposal proposals proposed prosecutor prospect prostitute protagonist
protect protecting protection protest protesters protests proud prove proved provide provided provides providing pseudonym psychiatrist psychological
ptsmoderator public publicly published pull pulled punk purchased purpose pursue pursued pursues pursuing pursuit push pushed pushing put puts putting
qualified quality quarter quest question questioned questions quick quickly quit quite race races racial racing racism racist radical radio raise
raised raising rallies rally ran ranch rancher range ranking ranks rape rare rate rated rates rather rating ratings reach reached reaching reaction
read reading ready real realistic reality realize really reason reasons rebels reboot recalled receive received receives receiving recent recently
reception recession recognize recognized record recorded recording records recounts recover recruit recruited reduce reel reels reference references
referred referring refers reflects reform refugee refugees refusal refused refuses regarded regarding regime region regional registered registration
regular regularly regulations rejected related relations relationship relationships relative relatively release released releases relief religion
religious remade remain remained remaining remains remake remarks remember remembered remote removed repeated repeatedly replace replaced replacement
replacing replied report reported reportedly reporter reporters reporting reports represent represented representing represents reprise reprised
reprises reprising reputation request requested requests require required requires rescue research residents resign resistance resort resources
respect respective respectively respond responded response responsibility responsible rest restaurant restore restored restrictions result resulted
resulting results retelling retired retirement retitled retrieve return returned returning returns reunion reunite reunited revealed revenge revenue
review reviews revival revolution revolves rez rhetoric rigged right rights ring rise rising risk risks rival rivalry rivals road robbery robot rock
role roles roll romance romantic room roots roughly round route row rule ruled rules ruling run runner running runs rural ruthless safe safety said
sales salesman same sat satire satirical save saved saw say saying says scale scandal scenario scene scenes schedule scheduled scheme school schools
schoolteacher sci science scientist scientists score scored screen screened screening screenplay screenwriter screwball script scripted scrutiny
search searching season seat seats second secret secretary secretly secrets section sector secure security see seeing seek seeking seeks seem seemed
seemingly seems seen sees segment segments seized select selected selection self sell selling semi senator senators send sending senior sense
sensitive sent sentence sentenced separate separated sequel sequels sequence sequences serial serials series serious seriously serve served server
serves service services serving session set sets setting settle seven seventh several sex sexual shape share shared shares sharing sharp she she's
sheriff shift shifted ship shooting shootings shop short shortly shorts shot should show showcase showed showing shown shows shut shy siblings sick
side sidekick sides sign signature signed significant significantly signs silent similar similarities simple simply simultaneously since singer
singing single sings sister sisters sit sitcom site sites sitting situation six sixth size skeptical sketch skills slapstick slasher slave slavery
slightly slow slowly small smaller smart social socialist socialite society sold soldier soldiers sole solid solo solutions solve some somebody
someone something sometimes somewhat son song songs songwriter sons soon sort sought soul sound soundtrack source sources space speak speaker speaking
speaks special species specific specifically speech speeches speed spend spending spent spies spin spirit spirited split spoke spoken spokesman
spokeswoman sponsored spoof sport sports spot spotlight spread spree spring spy staff staffer staffers stage stake stakes stalked stance stand
standalone standard standards standing stands starred starring stars start started starting starts state state's stated statement statements station
status stay staying steal steel step steps still stock stolen stood stop stopped stops store stories story storyline straight stranded strange
stranger strategic strategist strategists strategy streets strength stretch strike striking string strip strong stronger strongly struck structure
struggle struggled struggles struggling stuck student students studio studio's study stuff stump stunt style subject submarine subsequent subsequently
subsidiary substantial suburban succeed success successes successful successfully successor such sudden suddenly suffered suffering suffers suggest
suggested suggesting suggests suicide suit sung super superdelegates superhero supernatural supervised support supported supporter supporters
supporting supports supposed supposedly sure surge surprise surprised surrogate surrounding survey surveyed survival survive survived survives
surviving survivors suspect suspected suspects suspended suspense swashbuckler sweeping swing switch synchronized system systems table tactics tagline
take taken takes taking tale talent talents tales talk talked talkie talking talks target targeted targeting targets task tasked tax taxes teacher
teachers team teams tech technical technology teen teenage teenager teenagers telephone telethon television tell telling tells temporarily temporary
ten tensions tenth tenure term terms terrible territory terror terrorism terrorist terrorists terrorized test testing tests text than thanks that's
the theater theaters theatres theatrical theatrically theft their them theme themed themes themselves then theory there there's these they they're
thief thing things think thinking thinks third this those though thought thoughts thousands threat threatened threatening threatens threats three
thriller through throughout thrown thus thwart ticket tie tied ties tight time times title titled titles titular today together told tone tonight too
took top topic total totally touch tough tour toward towards town toy track tracks trade trading tradition traditional tragedy tragic trail trailer
train trained training transgender transition trapped travel traveling travels treasure treat treated treatment trial triangle tribe tribute tried
tries trillion trilogy trio trip troops trouble troubled troupe truck true truly trust truth try trying tuition turn turned turning turnout turns
tweet tweeted twelve twenty twice twin two type typical typically ultimately unable unaware uncle unclear uncover uncredited under undercover
underground understand understanding understands undocumented unemployment unexpected union unions unique unit unite unity universe unknown unless
unlike unlikely unpublished unrelated unsuccessful until unusual upcoming updated upon upper urban urged urging use used users uses using usual
vacation valuable value values vampire variety various vast vaudeville vehicle venture version versions very veteran veterans via vice vicious victim
victims victories victory video videos view viewed viewers views vigilante village villain violence violent virtually virus vision visit visited
visiting visual vocal voice voiced voices volunteers von vote voted voter voters votes voting vowed vulnerable wage wages wait waiting waitress wake
walk walked wall want wanted wants war warned warning wartime was wasn wasn't watch watched watching water wave way ways we're we've weak wealth
wealthy weapon weapons wearing website wedding week weekend weeks welcome well went were westerns what what's whatever when where whether which while
white whites who who's whole whom whose why wide widely widescreen widespread widow widowed wife wife's willing win wing winner winning wins wish
wishes with within without witness woman woman's women women's won won't word work worked worker workers working works world world's worldwide worried
worry worse worst worth would wouldn wouldn't write writer writers writes writing written wrong wrote year year's years yes yet you you're young
younger your youth zero zombie zone
`

/** Lower-case words of everyday English. */
export const commonWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/u))
