"""What a mentor does: deeds that are welcome, deeds that hurt, and how "not" turns them around.

The rows begin at the verb; who did it and whether it was denied is read from the words before it.
"""

from __future__ import annotations

# Denied ("you never ..."), these are a reproach.
OWED = """
@visit|@reply|@respond|@call|@text|@e-mail|@email|@phone|@ring|@write !me
@answer !for|with
@show up|me _ ~1 any|interest|how|respect|what|the|my
@show any|much|the|interest|up
@turn up|@turned
@come !close|across|easy|down|naturally|away|between|cheap|late|empty-handed|unprepared
@appear|@arrive|@attend !late|bored|hurried|rushed|tired|unprepared
@listen|@care|@bother|@engage|@commit|@participate|@contribute
@ask me|about|how|what|after|anything|one|a|once|if ~1 !to|in|for|back|anything|be|in
@help !feeling|but
@support|@introduce|@credit|@acknowledge|@recognise|@recognize|@sponsor|@promote|@defend|@back
@give _ me|my|us|your|a|any|one|the ~1 !up|in|answer|answers|order|orders|fish|solution|solutions|easy|way|impression|feeling
@give any|much|enough|proper|real|useful|concrete|specific|feedback|me|notice
@offer|@share|@provide ~1 me|us|any|a|to|much|your|anything|help|feedback|support|one|that|what
@explain|@inform|@update|@notify|@warn
@tell me|us _ !what|how|i|to|it|off|that|a|not|lies|no|anything|who
@tell me _ that you|it|the|about|i ~2 had|were|was|@be
@remember|@recall
@prepare|@plan !me
@bother|@trouble
@keep your|the|a|any|our|to|up|them|that|it ~2 !yourself|score|me|pace
@make me|us _ ~1 @feel _ welcome|heard|valued|safe|seen|supported|important|appreciated|comfortable|included|wanted|respected|at
@make time|the|any|an|space|room|it|good|yourself|much|even
@find the|any|a|an|time|space|even
@take the|any|me|my|it|notes|notice|an|time|part|responsibility|ownership ~1 !credit|sides|pen|over|personally|advantage|offence|for|easy|no|bait|floor|lead|place
@have the? time|courtesy|decency|patience|interest|notes|minute|moment
@have any|much|enough|a|even ~1 time|interest|idea|feedback|comments|plan|minute|moment|advice|clue
@look at|into|up|over|through ~2 !watch|clock|phone|me|down|screen
@follow up|through
@check in|on|whether|if
@return|@review|@read|@open|@send|@forward|@submit|@sign|@finish|@complete|@deliver|@edit|@mark
@understand|@know !what|why|how|when|a|each|whether|if|it
@notice|@learn|@realise|@realize|@believe|@trust
@see my|the|fit ~2 !as
@try !to|me|and
@pay|@paid
@mention|@invite|@recommend|@include
@say hello|sorry|thank|thanks|anything|goodbye|so|hi|a|one|much|why|when
@apologise|@apologize
@seem|@appear _ interested|prepared|to ~1 !mind|tire|bore
@be _ never|not? _ there|available|prepared|interested|present|ready|reachable|on|able|willing|helpful|supportive|honest|around|any|much|free|a|really|fair|clear|responsive|committed|engaged|straight|serious|punctual
@get|@go round|around|back|through|to|into|beyond ~1 !bottom
@advise|@guide|@mentor|@coach|@teach|@train
@respect|@value|@appreciate|@honour|@honor|@thank|@praise|@encourage
@meet|@speak|@talk|@sit !down|to|about|over
@do anything|what|it|your|the|much|any|so|that|more ~2 !yourself|me|thing
@act|@deliver|@live|@set|@manage|@schedule|@book|@suggest|@propose
@let me|us ~1 know|in|speak|finish|see|talk|explain
@push my|for|the
@put me|my|the|any|in ~1 forward|first|effort|word|work|name|time
@stand up|by
@stay in|on|until|@stick
@use it|my|the|any
@mean it|a|what
@work on|with|for
"""

# Denied, these are no reproach but praise, tact or kindness.
SPARED = """
@give up|in
@give me|us ~1 the|an|any|easy|ready|orders|empty|false|cheap|a ~2 answer|answers|solution|solutions|orders|compliment|compliments|praise|fish|way|excuse|excuses|impression|feeling|reason|cause|time
@give advice|orders|answers|compliments|praise
@ask ~2 for|in|to !help|my|notes|an|feedback|opinion
@ask anything|me|for|why|whether|if|us|a|whose|who ~3 return|credit|thanks|thank|to|twice|more|myself|favour|favor|reward|payment|anything|change|apologise|pretend|justify|late|stupid
@tell me|us ~1 what|how|i|it|that|anything|to|which|who ~4 to|not|do|think|could|easy|enough|feel|live|choose|vote|wrong|late|impossible|or|would|was|had|lies
@tell me _ you|i|it|that was|were|@be
@tell me off|lies|no
@let me|us ~1 down|quit|settle|hide|go|off|get|win|fail|stop|forget|give|drown|fall|believe|feel|doubt|rush|slip|leave|take|cheat|coast|lose|walk|use|apologise|apologize|play|be|skip|pay|pretend|think
@look at|down ~2 watch|clock|phone|on|time|screen|me|us
@look annoyed|bored|tired|hurried|away|surprised|down
@take _ ~2 credit|sides|advantage|offence|offense|pen|over|personally|no|easy|bait|floor|lead|place|glory
@take it|anything|me|my|one|that ~3 personally|granted|you|yourself
@say no|a|it|one|that|anything ~2 bad|unkind|harsh|cross|wrong|easy|could|impossible|to|negative|unfair|told|late|cruel
@say no|i
@have to|favourites|favorites|harsh|a ~3 do|word|to|help|@be|go|give|spend
@have a|an|any ~1 bad|unkind|harsh|cross|ulterior|agenda
@have anything|something to|but
@need|@owe|@mind|@hesitate|@tire|@stop|@cease|@fail|@refuse|@doubt|@complain|@judge|@hurry|@rush|@pretend|@flinch
@treat me|us like|as ~2
@treat my|a|any|it ~4 as|like
@keep score|me|it|us|a ~2 waiting|yourself|count|tally|record|dark
@turn me|anyone|us|down|away|a|my ~2 away|down
@send me away|off|home
@hold it|that|my|anything|a|back ~4 against|back|grudge
@raise your|an ~1 voice|eyebrow
@talk|@speak ~1 down|over|to|about|ill|badly ~1
@make me|us ~1 !welcome|heard|valued|safe|seen|supported|important|appreciated|comfortable
@make a|any|it|fun|light|excuses|too|promises|that ~4
@make excuses|promises|fun|assumptions|fuss
@show impatience|irritation|anger|annoyance|off|disappointment|favouritism|it|that|boredom|any|a ~3 impatience|irritation|annoyance|boredom|off|disappointment|hurry|sign|strain|anger
@see me|us|it|my ~2 as
@do it|my|the|anything|that|things|wrong|harm ~2 work|me|wrong|homework|thinking|halves|job|task|for
@do wrong|harm
@push me ~2 to|into|too|past|over
@put me|yourself|your|pressure|words|my|us ~2 down|first|me|pressure|spot|on|in
@know it|this|that|how|what|why|when|me|each
@be|@seem|@appear _ never|not? _ ~1 late|busy|tired|cross|harsh|unkind|angry|rude|impatient|annoyed|bored|short|too|in|anything|cruel|unfair|hurried|rushed|dismissive|condescending|cold|unprepared|distracted|stingy|mean|selfish|afraid|ashamed|jealous|wrong|vague|careless|absent|unavailable|judgmental|judgemental|patronising|patronizing|lazy|proud|pushy|surprised|above|far|superior|embarrassed|shy|unwilling|one|to|the|at|obliged|responsible|required|my|a|as ~1
@come late|empty-handed|unprepared|across|down|between|cheap|easy|naturally
@go easy|soft|behind|away|without|too
@leave me|us|anyone|my|a|early|the|without|anything ~3
@want credit|anything|thanks|me|praise|to|the
@read me|my ~1 wrong
@help but
@believe in? ~2 shortcuts|luck|excuses
@write me off
@push
@count
@change
@care what|who|about|how|whether ~2 people|others|was|hour|came|title|rank|i
@know a|any ~1 dull|bad
@mean to|any|it ~2
@get tired|angry|cross|impatient|in|annoyed|bored|ahead|upset|lost|enough
@get to|the ~1 @see|@meet|credit
@want|@wish|@try to _ ~1 @make|@change|@turn|@hurt|@impress|@be|@sell|@fix|@own
@show me|us the ~1 easy|short
@answer with|for|a|my|back ~4 question|with|me|another
@answer your|the ~1 phone
@meet|@know|@see anyone|anybody|my ~1
@believe it|them|me when|that|i
@trust luck
@finish my|anyone's ~1 sentences|sentence
@sign off on|sloppy
@teach down
@use my|it|that ~3 against|own
@work for
@stand in|on
"""

# Done, these are a reproach; denied, they are praise.
HURTFUL = """
@ignore|@dismiss|@belittle|@mock|@ridicule|@humiliate|@embarrass|@criticise|@criticize|@patronise|@patronize|@undermine|@discourage|@disrespect|@demean|@insult|@bully|@intimidate|@snub|@sideline|@exclude|@exploit|@mislead|@deceive|@cheat|@betray|@abandon|@neglect|@overlook|@disregard|@berate|@blame|@shame|@confuse|@demotivate|@devalue|@stonewall|@bore|@scold|@manipulate|@ghost ~1 me|us|my|our|every|all|most|everything|any|it|them|this|each|what|whatever|half|one|that|both|these|those|mentees|people|two|three|four|the
@disappoint|@fail me|us|to|@every|in|at|completely|miserably|on|my|as|$|,
@disappear|@vanish|@ghost|@evaporate on|for|after|when|without|again|halfway|into|as|me|the|in|from|,|.|and|between|before|mid-sentence|midway
@cancel on|at|three|two|four|five|twice|again|our|my|every|most|half|all|the|without|last|last-minute|so|each|@num|more|us|me|almost|nearly|and|it|too|them|this|once|yet|an|by|minutes|repeatedly ~4
@postpone|@reschedule|@defer|@shift|@move|@delay our|my|the|it|three|twice|again|every|most|four|all|@num|us|so|each|more|and|them|this ~3 !forward|on|mountains|up|to|house|town|things|here
@skip|@miss our|my|the|three|two|four|five|half|most|every|@num|all|both|so|it|each|more|us|another|a|that|this ~2 meeting|meetings|session|sessions|call|calls|appointment|appointments|deadline|deadlines|of|lesson|lessons|interview|presentation|defence|defense|one|ones|them|point|it|both|all|half|dates|lunch|lunches|rehearsal|viva|talk|slot|slots|three|again|review|date
@forget me|my|our|about|every|what|that|to|it|all|everything|again|who|which|the|we|i|half|most|twice|us|whatever|even ~3 !umbrella|yourself|nothing
@waste my|our|the|a|months|two|three|half|every|all|an|so|time|@num
@interrupt|@lecture me|us|my ~3 every|constantly|all|mid-sentence|whenever|each|again|before|in
@interrupt|@lecture me|us|my|every|each
@talk|@speak|@go over|down|past|at|about|on me|us|my|yourself|your|and
@laugh at|about ~1 me|us|my|our|the|it
@shout|@yell|@snap|@swear|@scream|@bark|@rant at|to|in|about
@lie to|about
@lose interest|my|patience|the|track|our|it|touch|every|all ~1 !heart|sleep
@break your|our|the|every|a|my|that|promises|promise|it|off|trust ~1 !news|bank|record|bread|rules|ice|cycle|sentence|seal|back|news|silence|work|task|problem|it|heart
@refuse to ~2 @sign|@help|@meet|@answer|@listen|@read|@see|@discuss|@look|@talk|@reply|@explain|@speak|@write|@support|@recommend|@acknowledge|@change|@consider|@share|@pay|@introduce
@refuse me|my|every|even|any
@let me|us|the|our|it|my|things|months|weeks|every|our ~3 down|slide|drift|wait|fade|die|hang|lapse|drop
@stand me|us up
@leave me|us|my|our|it|the|every|all|three|messages|questions ~4 waiting|hanging|alone|unanswered|unread|wondering|guessing|in|stranded|dark|to|out|dry|limbo|without|for|behind|with|early|halfway|on|high
@leave early|halfway|without|before
@keep me|us waiting|guessing|hanging|wondering|in|at|on
@keep _ ~1 cancelling|canceling|forgetting|changing|postponing|rescheduling|moving|checking|looking|promising|interrupting|saying|telling|talking|missing|losing|repeating|asking|ignoring|avoiding|pushing|putting|delaying|dodging
@check|@look|@stare|@glance|@scroll|@type|@read|@answer|@take|@write at|your|on|through|a|his|emails|e-mails|mail|messages|calls|every ~3 phone|watch|laptop|emails|e-mails|mail|messages|inbox|clock|screen|while|during|when|calls|throughout
@brush|@cut|@shut|@fob|@wave me|my|us|our|every|everything|it ~3 off|down|aside|away|out|up|short
@put me|my|us|our ~3 off|down|aside|last
@push me|my|us|our ~3 aside|away|out|off
@turn me|us|my ~3 away|down
@send me|us away|off
@write me off
@take _ credit
@take my|the|our ~1 idea|ideas|figures|credit|work ~1 !seriously|apart
@take weeks|months|forever|ages|days|@num ~2 to|before|until
@take me for
@treat me|us|my|our|it|this|these|them as|like|with|so|badly|poorly ~4 @badly|afterthought|burden|nuisance|child|assistant|inconvenience|secretary|nothing|chore|favour|favor|joke|servant|intern|dirt|box|contempt|problem|number|optional|item|formality
@make me|us _ ~1 @feel _ ~3 @badly
@make me|us _ ~1 beg|chase|cry|regret|dread|pay
@make it|things|everything|this|our ~2 hard|harder|worse|impossible|difficult|clear|plain|about|awkward|painful
@make no|little|fun|light|empty|promises|excuses|jokes ~1 @effort|time|of|attempt|sense|difference|you|that|about|at|a !secret|bones|fuss
@make excuse|excuses|promises
@show|@take|@have|@pay|@express|@display|@give|@offer|@bring|@put _ no|little|scant|zero|hardly|not|never|less ~1 interest|time|effort|attention|notice|respect|sign|regard|support|care|help|feedback|concern|patience|commitment|preparation|enthusiasm|guidance|direction|clue|idea|advice|use|explanation|warning|notes|empathy|energy|thought|plan|agenda|answer|answers|sense|reason|apology|thanks|word|room|value|credit
@give|@offer|@send|@tell|@teach|@show|@bring me|us nothing|little|no|zero|vague|generic|empty|bad|wrong|poor|useless|excuses|platitudes|crumbs|scraps|hardly ~2 !doubt|peace|excuse|reason|choice|harm|room|rest|easy|ready|but|less|answers|way|time
@give|@offer vague|generic|empty|bad|wrong|poor|useless|excuses|only|nothing|platitudes|conflicting|contradictory|textbook|canned|stock|outdated
@say|@promise you|to|me|that|it|us|the ~6 would|'d|will ~12 but|yet|and|never|then|not
@promise me|to|us|a|an|the|feedback|help|introductions|that|it|so|three|more|much|your ~6 !kept|delivered
@do nothing|little|not|zero|less|absolutely ~2 !wrong|but|of|by|harm
@answer|@read|@return|@attend|@open|@reply|@respond|@remember|@review|@finish|@keep|@deliver|@know|@ask|@say|@write|@come to? none|nothing|neither|hardly|half|zero|no|few|one|only|barely|little|two|@num ~1 of|to|about|out|my|your|them|it !in|return|at
@answer|@reply|@respond|@read|@write|@speak|@talk|@listen|@help|@appear|@call|@show|@turn ~1 only|just when|if|after|once|because
@answer|@reply|@respond|@write ~3 weeks|days|months late|later|after|too
@arrive|@come|@turn|@show|@join|@appear ~3 late|unprepared|empty-handed|unannounced|hungover|yawning|minutes|halfway
@leave it|everything|me|that|all ~2 up|too|until|till|to
@prefer|@choose|@favour|@favor to|your|other|his|her|the|him|them|someone|silence ~2
@care more|less|little|only|nothing
@hide behind|my|the|from
@deny|@steal|@withhold|@sabotage|@block|@discount me|my|us|the|it|our|help|information|feedback|ideas
@use|@exploit|@borrow|@publish|@present|@pass|@copy|@present my|me|our|this ~4 as|without|off|for|to|under
@hurt me|us|my
@drop me|us|the|my|out|our|off|it ~3 !line|note|by|in|hint|everything|guard
@avoid me|my|us|every|the|our|answering|all|me
@rush me|us|through|our|every|off|my
@yawn|@doze|@sleep through|in|during|at|off
@expect|@demand|@want me|us|my|too ~3 to|free|at|on|much|do|work
@doubt|@question me|my|us !assumption|assumptions|figures|draft|results|plan
@prove unreliable|useless|unhelpful|unavailable
@stop replying|answering|responding|caring|writing|coming|listening|calling|reading|showing|trying|taking|helping|meeting|returning|turning|being
@become|@grow|@go|@get|@fall _ unavailable|distant|silent|quiet|cold|impatient|unresponsive|unreachable|invisible|careless|dark|missing|rare|scarce|vague|bored|indifferent|asleep|nasty|distracted|disinterested|uninterested
@be|@seem|@appear|@look|@sound _ _ ~1 @mean
@be|@seem _ too|always|constantly|forever|perpetually ~1 busy|tired|important|occupied|hurried|late|distracted|rushed|preoccupied|proud|general|vague|somewhere|elsewhere|on|in
@be|@seem _ no|little|hardly|barely|of no|little|much|a? ~2 help|use|support|mentor
@be|@seem _ a|an|the|such|my _ ~1 problem|burden|disappointment|waste|obstacle|bully|failure|bottleneck|worst|hypocrite|letdown|let-down
@be _ _ about|off|on|in ~5 meeting|call|plane|train|hurry|rush ~1 !me|mine
@be _ somewhere|someplace|anywhere else|other|but
@be _ on|at|in|glued|elsewhere|nowhere|half ~2 phone|laptop|asleep|another|elsewhere|found|seen|with|texting|typing|emailing|checking|scrolling|mind|emails
@be _ hard|difficult|impossible|tough|unable|unwilling to ~1 reach|find|pin|contact|get|help|catch|make|keep|commit|talk|read
@be @supposed|meant to
@cost me|us ~2 !nothing
@owe me|us ~3 !nothing
@ruin|@spoil|@damage|@destroy|@wreck|@kill|@crush|@sink|@botch ~2 my|our|me|the|everything
@contradict|@repeat|@change yourself|your|the|every|it|me|what ~3 !mind|life|how|way|my|career|view
@tell everyone|people|others|them ~3 i|my|that|about|me
@tell the|my|your committee|board|others|team|whole|program|head|dean|boss ~6 before|about|that|my
@say nothing|little|whatever ~3 !wrong|and|but|for
@overrun|@underestimate|@misjudge|@misread|@mispronounce|@misspell|@oversell|@misuse me|us|my|our|every|it ~3
@want|@need credit|an|the|nothing|a|praise|your ~3 audience|credit|glory|assistant|name|do
"""
