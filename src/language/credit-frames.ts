import type { JobWord } from './job-words.ts'

// The constructions by which entertainment news says who did what on which work, beyond single verbs and nouns of jobs.
// Written by hand from trades, listings, profiles, obituaries, awards and posts.
//
// A row is words in order: "a|b" is either, "a?" may be missing, "~" up to five words that describe, "<people>" a list of
// names, each with its part, "<subject>" whoever the verb is said of, "<title>" a work or several, "<part>" the name of a part,
// "<role>" a description that need hold no name, "<prize>" words of which one names a craft, "$" the end of a clause, "<start>" its beginning. "@" stands before the word that the row is
// found by. Those credited are the people of the row, else its subject; the work is the row's title, else the nearest one.

const rows = (list: string): readonly string[] => list.trim().split(/\s*\n\s*/u)

export const creditFrames: readonly (readonly [JobWord, readonly string[]])[] = [
  ['actor', rows(`
    <subject> @recur|recurs|recurred|recurring as <part>
    <title> in @which <person> is|was|'s|are|were|had <role>
    <subject> is|was|were|are his|her|their @co-star|costar|leading|co-lead|castmate lady|man? in|on <title>
    <subject> @gives|gave|giving|delivers|delivered|turns|turned in? ~ performance|turn|performances
    <subject> @resurfaced|reappeared|re-emerged|resurfaces|reappears ~ as <role> in|on <title>
    <subject> @essayed|essays|essay|essaying the role|roles|part|parts|character|characters of <part>
    <person> , <title> 's @villain|villains|hero|heroine|narrator|antagonist|baddie|heartthrob|sidekick
    best|outstanding ~ @actor|actress|newcomer|performance for|to <people>
    <title> @toplined|fronted|headlined|anchored|led|headed|carried by <people>
    cast|ensemble|shoot ~ @led|headed|toplined|fronted|topped by ~ <people>
    <subject> @leads|lead|led|heads|headed|tops|topped|anchors|joins|joined|joining|completes|complete|completed ~ cast|ensemble|line-up|lineup of|for|on|in? <title>
    <subject> @leads|lead|led|heads|headed|tops|topped|joins|joined|joining ~ cast|ensemble
    <subject> @joined|joins|join|joining|upped|promoted|bumped|added|signed|returned|returns|returning|recurred|recurs as|to ~ regular|regulars
    @rounding|rounds|completing|filling|leading|heading|topping out? ~ cast|ensemble|line-up|lineup|call-sheet is|are|:|will-be <people>
    <subject> @round|rounds|rounded|complete|completes|completed|fill|fills out? ~ cast|ensemble|line-up|lineup
    @cast|ensemble|line-up|lineup|call-sheet also? includes|include|included|including|features|feature|featured|featuring|boasts|boasted|comprises|comprised|adds|added also? <people>
    @cast|ensemble|line-up|lineup that|which also? includes|included|features|featured|boasts <people>
    in|of|among @the|its|that cast|ensemble is|are|: <people>
    @cast|ensemble|stars|leads|regulars|castmates : <people>
    @cast|ensemble|line-up|lineup , including|featuring|comprising <people>
    @launched|launching|launches|kickstarted ~ careers|career of <people>
    @launched|launching|launches|kickstarted ~ careers|career of ~ faces|stars|actors|names , including <people>
    @cast members|regulars|mates <people>
    @returning|appearing|starring|featuring|featured|back|board|aboard|reprising ~ is|are <people>
    @joining ~ is|are <people>
    @joined on-screen|onscreen? by ~ series|cast|fellow|newcomer|newcomers regulars|members|? <people>
    <subject> @star|stars|starred|co-star|co-stars|co-starred|costar|costars|costarred|guest-stars|guest-star $
    <person> of <title> @fame|renown
    <title> @veteran|veterans|favourite|favorite|favourites|favorites|stalwart|stalwarts|mainstay|mainstays|heartthrob|hunk|actor|actress|actors|player|players|legend|icon|breakout|survivor|hubby|husband|wife <people>
    <title> star|stars|alum|alums|castmate|castmates @turned <people>
    <subject> @known|remembered|recognized|recognised|familiar|beloved|loved|famous|adored|celebrated|cherished as|for playing|portraying|being? <part> in|on|from|of <title>
    <subject> @known|remembered|recognized|recognised|familiar|beloved|loved|famous|adored|celebrated|cherished as|for playing|portraying|being? <part>
    <subject> @known|remembered|recognized|recognised|familiar|beloved|loved|famous|adored|celebrated|noted|cherished|acclaimed|praised for ~ role|roles|part|parts|turn|turns|performance|performances|appearance|appearances|stint|run as <role> in|on|opposite <title>
    <subject> @known|remembered|recognized|recognised|familiar|beloved|loved|famous|adored|celebrated|noted|cherished|acclaimed|praised for ~ role|roles|part|parts|turn|turns|performance|performances|appearance|appearances|stint|run in|on <title>
    <subject> @known|remembered|recognized|recognised|familiar|beloved|famous from <title>
    <subject> @shot|rose|came|sprang|soared|catapulted to ~ fame|stardom|prominence|limelight|attention|notice as <role> in|on|of|from? <title>
    <subject> @shot|rose|came|sprang|soared|catapulted to ~ fame|stardom|prominence|limelight|attention|notice in|on|with|from|for <title>
    <subject> @shot|rose|came|sprang|soared|catapulted to ~ fame|stardom|prominence|limelight|attention|notice as <role>
    <subject> @found|achieved|won|gained|earned ~ fame|stardom|following|recognition as <role> in|on <title>
    <subject> @found|achieved|won|gained|earned ~ fame|stardom|following|recognition in|on|with|for <title>
    <subject> @made|makes|making|made her|his|their|my ~ name|mark|reputation|breakthrough as <role> in|on <title>
    <subject> @made|makes|making her|his|their|my ~ name|mark|breakthrough|debut|bow in|on|with <title>
    <subject> @got|gets|get her|his|their|my ~ start|break|breakthrough|part in|on|with <title>
    <subject> @broke|breaks out|through in|on|with|as <title>
    <subject> @cut|cutting her|his|their teeth on|in <title>
    <subject> @had|has|landed|booked|nabbed|scored|secured|bagged|took|takes|taking|played|plays|won|gets|got ~ role|part|cameo|turn|arc|lead as|of <role> in|on|for|from? <title>
    <subject> @had|has|landed|booked|nabbed|scored|secured|bagged|took|takes|taking|won|gets|got ~ role|roles|part|parts|cameo|cameos|turn|turns|arc|lead|leads in|on|for <title>
    <subject> @popped|pops|pop|turned|turns|turn|showed|shows|show up as <role> in|on|of? <title>
    <subject> @popped|pops|pop|turned|turns|showed|shows up in|on <title>
    <subject> @guested|guests|guest|guest-starred|recurred|recurs|featured|cameoed|co-starred|costarred|acted as? in|on <title>
    <subject> guest @star|stars|starred|starring in|on <title>
    <subject> @cast|set|tapped|confirmed|announced|unveiled|signed|hired|booked as|for|in|on to? <title>
    <subject> @boarded|boards|boarding <title>
    <subject> @did|does|spent|spends|logged|put|served|enjoyed ~ series|seasons|years|episodes|stint as <role> in|on|of <title>
    <subject> @did|does|spent|spends|logged|put|served|enjoyed ~ series|seasons|years|episodes|stint as <role>
    <subject> @did|does|spent|spends|logged|put|served|enjoyed ~ series|seasons|years|episodes|stint in|on <title>
    <title> @paired|pairs|pairing|teamed|teams|teaming|reunites|reunited|united|unites|matched|pits|pitted <people> with|and|against|opposite <people>
    <title> @paired|pairs|teamed|teams|reunites|reunited|united|unites|matched|pits|pitted|follows|followed|starring|introduced|introduces <people>
    <title> @has|had|cast|casts|saw|sees|finds|found|gives|gave|gets|got|puts|put <people> as|playing|opposite|play <role>
    <title> @boasts|boasted|had|has a|an ~ cast|ensemble that|which? includes|included|including|of|led|headed|with by? <people>
    @directs|directed|directing <people> in|on <title>
    + <subject> @seen|appearing|act|acts|acted|working|back|onscreen|on-screen opposite|alongside <people> in|on <title>
    <noun> <person> @leads|led|fronts|fronted|headlines|headlined|anchors|anchored|heads|toplines for|on|$
    <noun> <person> @leads|led|fronts|fronted|headlines|headlined|anchors|anchored|heads|toplines $
    <subject> @lends|lend|lent|lending|loans|loaned her|his|their ~ voice|voices|vocals to ~ <title>
    @voices|talents of <people>
    <subject> @is|was|are|were the voice|voices of|behind <role> in|on <title>
    with @<people> back|returning|together as|in|on
    with @<people> set|due|slated|expected|confirmed to return|reprise|star|appear as|in <part>
    with @<people> returning|back|reunited as <part>
    with @<people> voicing|playing|portraying <part>
    with @<people> voicing|playing|portraying <role>
    with @<people> set|due|slated|expected|confirmed to return|reprise|star|co-star|topline|lead|play|appear|headline
    with @<people> starring|co-starring|costarring|reprising|returning|toplining|headlining|leading|heading|fronting|co-leading
    with @<people> in ~ role|roles|part|parts|hat|uniform|lead|leads|cast|ensemble|cameo|cameos|shoes|costume|frock|habit|wig|collar|coat|dress|boots|trousers|robes|gown|mask|suit|cape|saddle
    with @<people> as|playing the|a|an|her|his|its|their <role>
    with supporting|smaller|key|lead|guest|leading roles|turns|parts|performances|appearances|cameos @from|by|for <people>
    @cameos|turns|performances|appearances|support|roles|parts from|by|for ~ <people>
    * <owner> ~ @work|television|tv include|included|includes ~ <title>
    * <owner> ~ @credits|filmography|films|roles|appearances|parts|performances also? include|included|includes|are|:|were|including ~ <title>
    <title> , @whose ~ cast|stars|leads|ensemble ~ include|included|includes|were|are|was|is <people>
    best ~ actor|actress|newcomer|performance|lead|star ~ @went|goes|awarded|presented to <people> for <title>
    <subject> @inherits|inherited|inheriting|assumes|assumed the|that ~ part|role|mantle
    @starring|stars|cast|featuring|with|introducing : <people>
    @lead|leading|principal|main|title actor|actress|actors|lady|man|player|players ,? <people>
    <subject> the @voice of <role>
    <subject> in @every|each|almost|nearly every? frame|scene|shot|minute|episode of <title>
    * <owner> first|second|third|last|final|next|latest|new|best-known|debut ~ @film|movie|feature|picture|documentary|show|series|project|work|job ,|is|was|: <title>
    ^ @roles|parts|credits|appearances followed|came|included ~ in|with|on <title>
    <owner> ~ @turn|role|part|performance|work|stint|debut as <role> in|on <title>
    <owner> ~ @turn|role|part|performance|stint|appearance|debut in|on <title>
    @stars <people> and|, $
    <subject> @repeat|repeats|repeated|repeating|recreate|recreates|recreated|recreating|resume|resumes|resumed|revive|revives|revived ~ role|roles|part|parts|character|characters as|of <part>
    <subject> @steals|steal|stole|stealing ~ scene|scenes|show|film|picture|movie|series|it|every? scene? as <role>
    <subject> @broods|brooded|shines|shone|excels|excelled|dazzles|dazzled|sparkles|impresses|impressed|convinces|convinced|smoulders|glowers|simmers|twinkles|stuns|stunned|delights|charms|charmed|astonishes|terrifies|reigns|looms|twirls as <role>
    <subject> @broods|brooded|shines|shone|excels|excelled|dazzles|sparkles|impresses|smoulders|glowers|twinkles to|with a|an? ~ as <role>
    <subject> @takes|took|taking|steps|stepped|stepping|slips|slipped ~ into|on|over? the? role|part|shoes|boots of <part>
    <subject> @brings|brought|bringing <part> to life
    <subject> @breathes|breathed life into <part>
    <subject> @gives|gave|giving|lent|lends voice to <part>
    <subject> @makes|make|made a|an|the ~ villain|hero|heroine|foil|lead|villainess|antagonist|baddie|protagonist|narrator
    voice|voices of ~ @belongs|belong to <people>
    voice|voices of ~ , ~ , @belongs|belong to <people>
    <person> , @as <role> ,
    <start> @as <part> , <person>
    <start> @as the <role> , <people>
    * <person> , @fresh off|from <title>
    * <person> @of <title>
    @starring|appearing|featuring|featured|seen|co-starring in|on <title> is|are|were|was <people>
    @joining <people> in|on|for <title> is|are|will-be|were <people>
    @joining ~ in|on <title> is|are|were <people>
    <subject> @signed|signs|signing|come|came|jumped|hopped on|aboard|up for|to ~ <title>
    a|an|the|its ~ @cast|ensemble|line-up|lineup of <people>
    <person> , its ~ @lady|man|hero|heroine|villain|ingenue|actor|actress|narrator
    <person> , the ~ @lady|man|hero|heroine|villain|ingenue|actor|actress|narrator|voice of|in <title>
    @star|stars|lead|leads|headliner|headliners of|on <title> is|are|was|were|: <people>
    & @so|ditto is|are|was|were|does|do|will ~ <people>
    <title> @made|makes|turned <person> a|an|the|into ~ star|stars|name|names|celebrity|heartthrob|icon|pin-up
    <title> @parades|parade|showcases|showcase|boasts|assembles|gathers|headlines <people>
    in|on <title> ,? @opposite|alongside <people>
  `)],
  ['director', rows(`
    <title> , a|the ~ @film|movie|picture|comedy|drama|thriller|documentary|feature|debut|short|western|romance|satire|musical by|from <people>
    best|outstanding @director|directing|direction for|to <people>
    @directing|helming is|are|: <people>
    <owner> ~ @directorial|directing ~ debut|bow ,|with|is|was|: <title>
    <owner> ~ debut as a? @director|filmmaker ,|with|is|was|: <title>
    <subject> @makes|made|making|make her|his|their ~ directorial|directing ~ debut|bow with|on|in <title>
    <subject> @makes|made|making|make her|his|their ~ debut|bow as a? director|filmmaker with|on <title>
    with @<people> directing|helming|at|behind|in|calling|on the? helm|camera|megaphone|director's|director|shots|chair|directing|wheel
    with @<people> attached|set|tapped|hired|on|due|lined|signed board|aboard|up? to direct|helm
    with @<people> directing|helming
    behind the @camera|cameras|lens|megaphone again? is|was|sits|stands|stood <people>
    @at the helm|wheel again? is|was|: <people>
    @helming|directing|megging duties|chores? is|are|go|fall|went|fell to? <people>
    calling|called the? @shots is|was|from|on ~ <people>
    <subject> @called|calls|calling the? shots
    <subject> @makes|made|making her|his|their screen|feature|film|movie|tv|television debut as director
    <subject> @at the helm of|on|for <title>
    <subject> @at the helm
    <subject> behind the @camera|cameras for|on|of <title>
    <subject> @back behind the camera|cameras for|on|of? <title>
    <subject> @sits|sat|returns|returned|back to? ~ director 's chair for|on|of <title>
    under|with @the direction|eye of <people>
    from @filmmaker|filmmakers|film-maker|auteur|helmer|cineaste <people>
    @dir|director|directors|dirs|dir. :|. :? <people>
    directed|helmed @by : <people>
    @taps|tapped|hires|hired|enlists|enlisted|enlist|lands|landed|sets|recruits|recruited <people> to direct|helm <title>
    <title> @was|is|'s|marks|marked <people> 's directorial|first|second|third|debut|directing ~ feature|debut|film|bow|outing
    <subject> @megged|megs|lensed|lensing|megging <title>
    # <subject> @made|makes|shoots|shot|shooting|filming|filmed <title>
    <owner> ~ debut|bow as a? @director|filmmaker|film-maker $
    * <owner> first|second|sophomore|debut|maiden|latest ~ @feature|film|movie|picture|documentary $
    * <owner> ~ @film|movie|feature|short|documentary|picture|debut|hit <title>
    * <owner> @earlier|previous|first|last|debut|subsequent <title>
    <owner> directing|directorial ~ @credits|work|resume include|includes|included|including ~ <title>
    <person> 's ~ @direction
    <subject> is|are|was|'s? back|returns|returned|sits|sat|stays in|to|into ~ 's @chair
    a|an|this ~ @drama|comedy|thriller|romcom|rom-com|dramedy|film|movie|feature|documentary by <people>
    <subject> @sits|sat|returns|returned|back|stays|remains|took|takes to|in|into? ~ director 's chair
    @director|directors|helmer of|behind|on <title> is|was|are|were|: <people>
    the|its|whose @director|helmer , ~ named|called <people>
  `)],
  ['writer', rows(`
    best|outstanding ~ @screenplay|script|writing|teleplay for|to <people>
    <person> 's ~ @screenplay|script|teleplay
    <title> , a|the ~ @novel|book|memoir|play|novella|musical by|from <people>
    from the @pen|typewriter|keyboard of ~ <people>
    with @<people> writing|scripting|penning|adapting|co-writing|on script|scripting? duties?
    with @<people> attached|set|tapped|hired|on|due|lined|signed board|aboard|up? to write|pen|script|adapt
    @writer|writers|screenplay|script|scr|wr : <people>
    written|scripted|penned @by : <people>
    @taps|tapped|hires|hired|enlists|enlisted|sets|recruits <people> to write|pen|script|adapt <title>
    @adaptation of <people> 's novel|book|memoir|play|best-seller|bestseller|trilogy <title>
    <title> , @<people> 's ~ novel|memoir|play|novella|best-seller|bestseller
    novel|book|memoir|play|novella|bestseller|best-seller|thriller|story|comic|webtoon|manga <title> @by <people>
    <owner> ~ @novel|memoir|novella|play|book|bestseller|best-seller|webtoon|manga|autobiography ,? <title>
    <owner> ~ @novels|plays|books|memoirs|stories ,? <title>
    @novel|book|memoir|play|novella|thriller by <people> called|titled|entitled|,? <title>
    @written as ever|always|usual|before by <people>
    book|lyrics and|& @lyrics|book is|are|were by|: <people>
    <owner> ~ @script|screenplay|teleplay|novel|play|book was|is|, <title>
    <person> for @writing|penning|scripting
    = from|using|working her|his|their|from @own ~ script|screenplay|teleplay|play|novel|story|book|memoir|libretto
    = from a ~ @script|screenplay|teleplay she|he|they wrote|co-wrote|penned
    <subject> @wrote|writes|writing|penned|scripted every|each|most|all|much|half|two-thirds|nearly ~ word|line|episode|episodes|script|scripts|joke|scene|words|lines|of
    <person> ,|( the? ~ @author|playwright|novelist of|behind <title>
    @author|playwright of <title> , <people>
    <owner> writing|screenwriting|script|scripting ~ @credits|work|resume include|includes|included|including ~ <title>
    @writer|writers|screenwriter|author of|behind|on <title> is|was|are|were|: <people>
    the|its|whose @writer|screenwriter , ~ named|called <people>
    a|an|the|this ~ @serial|whodunit|whodunnit|two-parter|three-parter|four-parter|five-parter|six-parter from|by <people>
    @serial|whodunit|whodunnit|two-parter|three-parter|four-parter|six-parter <title> from|by <people>
    <title> by|from @playwright|novelist|author|screenwriter <people>
  `)],
  ['producer', rows(`
    @producing|co-producing|executive-producing is|are|: <people>
    with @<people> producing|executive|exec|co-producing|executive-producing|co-produces|overseeing|shepherding ~
    <subject> @produces|produce|producing|executive-produces|executive-producing|executive-produce|co-produces|co-produced|executive-produced $
    + <subject> @produce|produces|producing|produced|executive-produce|executive-produces alongside|with ~ <people>
    <subject> @produces|produce|producing|produced|executive-produces|executive-produce|executive-producing alongside|with|through|via|for|under|from
    @produce|produces|producing|produced|executive-produce|executive-produces alongside|with ~ <people>
    @produced|executive-produced|co-produced by : ~ <people>
    @producer|producers|ep|eps : <people>
    @producer|producers of|behind|on <title> is|was|are|were|: <people>
    the|its|whose @producer , ~ named|called <people>
    @bankrolled|bankrolls|bankrolling by|is|: ~ <people>
    <subject> @bankrolled|bankrolls|bankrolling <title>
  `)],
  ['composer', rows(`
    <person> 's ~ @score|soundtrack|music|theme
    best|outstanding ~ @score|song|music for|to <people>
    with @<people> scoring|composing
    @music|score|composer|songs : <people>
    <subject> @did|does|provided|provides|supplied|supplies|contributed|contributes|handles|handled the|its|a ~ score|music|soundtrack|songs
    music|score|soundtrack @from|courtesy of? <people>
    @composer of|behind|on <title> is|was|: <people>
    <owner> composing|scoring ~ @credits include|includes|included|including ~ <title>
    set|setting it|them|lyrics to @music by <people>
  `)],
  ['showrunner', rows(`
    with @<people> showrunning|running the? show?
    <subject> @runs|ran|running|run the writers' room
    <subject> @runs|ran|running|run the show
    @showrunner|showrunners : <people>
    <subject> @showruns|showran|showrunning
  `)],
  ['creator', rows(`
    <title> , a|the ~ @series|sitcom|show|soap|miniseries|dramedy by|from <people>
    @creator|creators : <people>
    <title> , the @brainchild of <people>
    <title> is|was @the brainchild|creation of ~ <people>
    created|devised @by : <people>
    @creator|creators of|behind|on <title> is|was|are|were|: <people>
    the|its|whose @creator|creators , ~ named|called <people>
    * <subject> is|was|are|were|'s the ~ @brains|brain|mind|minds|man|woman|duo|pair|team|genius|force|talent behind <title>
    * <person> , the ~ @brains|brain|mind|minds|man|woman|duo|pair|team|genius|force|talent behind <title>
    * <owner> ~ @miniseries|sitcom|series|show|serial <title>
    * @makers|maker|brains|minds of|behind <title> , <people>
    * <subject> @gave|gives|brought us|viewers|audiences|telly|television|the? world? <title>
  `)],
  ['other', rows(`
    @cinematography|cinematographer|editing|editor|photography|edited|designer|choreography : <people>
    with @<people> editing|shooting|choreographing
  `)],
]

/** What a prize is for, by a word of its name. */
export const prizeJobs: ReadonlyMap<string, JobWord> = new Map(Object.entries({
  actor: 'actor', actress: 'actor', acting: 'actor', performer: 'actor', performance: 'actor', newcomer: 'actor', role: 'actor', lead: 'actor', turn: 'actor', work: 'actor', portrayal: 'actor', supporting: 'actor',
  director: 'director', directing: 'director', direction: 'director', writer: 'writer', writing: 'writer', screenplay: 'writer', script: 'writer', teleplay: 'writer',
  score: 'composer', song: 'composer', music: 'composer', editing: 'other', cinematography: 'other',
} as const))
