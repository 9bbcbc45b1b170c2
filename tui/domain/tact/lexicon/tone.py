"""Words of apology, of hedging, of comparison, of scorn, and words of the app that belong to nobody else."""

from __future__ import annotations

SORRY = """
sorry|sorrier
apologise|apologize|apologies|apology|apologising|apologizing|apologised|apologized
forgive
pardon|excuse me|my
my bad
@regret that|to|having|any|the|this|my|not|if
beg|begging ~2 you|your|pardon|forgiveness|forgive
"""

NOT_SORRY = """
sorry to hear|learn|read|lose|miss|see|leave|say
sorry for|about your|you|her|his|their|the|this ~3 loss|father|mother|brother|sister|dog|cat|illness|news|husband|wife|bereavement|accident|trouble|troubles
sorry for nothing|it|once
sorry that|you you|your|are|were|have ~4
sorry|apology letter|note|card|song|excuse|sight|state
@say|saying|said|say|word|words|write|wrote|the|an|your|his|her|their|its|of|never|without|stop|stopped|not|no|than|about|how|when|why|made|make|teaching|taught ~2 sorry|apologise|apologize|apologising|apologizing|apology|apologised
never|not|stop|stopped|without|quit|no|less|nothing ~4 apologise|apologize|apologising|apologizing|apology|sorry|regret|regrets|apologies|forgive|apologised
you|they|he|she|who ~2 apologise|apologize|apologised|apologized|@forgive|apologises
i|we|have|never|not|and _ @forgive|forgave|forgiven
only|my|one|no ~1 regret is
@regret nothing
"""

GUILT = """
guilty|guilt|ashamed ~1 !you|of
to my great|deep? shame
such|great|deep|burning shame ~1 !you|of
i|we _ _ @feel _ _ guilty|terrible|awful|horrible|dreadful|ashamed|wretched|bad|rotten|selfish|ungrateful|like ~3 about|for|that|to|writing|leaving|doing|telling|saying|a|an|,|.|traitor|burden
i _ @be _ letting|failing|disappointing|betraying|abandoning|deserting you|us
letting|let|failing|betraying|abandoning you down
i _ @be _ ~1 a? ~1 terrible|awful|bad|horrible|ungrateful|selfish|hopeless|lousy|disappointing ~1 mentee|person|student|pupil|friend
i _ @hate|@loathe|dread to ~1 do|write|say|tell|ask|disappoint|leave
i do not|hardly deserve
unforgivable|inexcusable
it _ @break|@kill my|me heart|to
i know i|this _ @be|@have _ ~1 @fail|failed|disappointing|disappointed|let|unfair|selfish|ungrateful|hurt
after everything|all ~1 you @have|did|do|gave|done ~4 i
i could not look you
"""

BEG = """
please ~2 do not ~2 be|hate|think|take ~3 angry|mad|upset|disappointed|cross|hurt|offended|me|badly|ill|less|personally|bad|wrong
please ~2 forgive|pardon|excuse
please ~2 understand !that|why|how|this|it
i|we _ beg|implore|plead
begging
beg|go|going|down|fall|falling|am|fell on my knees
please , please
please please
i hope you|that ~1 can|will|could|not ~3 forgive|angry|mad|upset|hate|cross|offended|hurt
do not ~1 hate|be ~1 me|angry|mad|cross|upset|offended ~2 with|at|,|.|please|$
can|could|will|would you ~1 ever forgive
"""

HEDGE = """
maybe
perhaps
possibly
probably
kinda|sorta
sort|kind of !@help|@guidance|help|support|advice|person|mentor|thing|question|work|man|woman|people|you|leader|teacher|problem|problems|delay|delays|questions|music|wood|love|kindness|things|engineer|data|feedback|expertise
i|we _ _ think|guess|suppose|believe|reckon|feel|imagine|assume !of|about|back|best|better|by|through|in|when|that|deeply|first|differently|slowly|your|you|on|for|with|grateful|honoured|lucky|ready|guilty|terrible|bad|awful|so|aloud|more|well|fondly|a|the
i|we think|believe|feel|guess|suppose that|it|this|i|we|maybe|perhaps|the|our|my|there|like|we
i|we @be? _ wonder|wondering|wondered if|whether|maybe|about
not _ sure|certain !that
unsure|uncertain
might|may|could be|have|make|need|stop|end|leave|want|work|help|possibly|perhaps|maybe|well|just|also|,|try|take|pause|finish|step|consider|call|do|we|go|as
would it|that be
if that|it|this|you ~1 is|be|'s|makes|would|does|do|are|could|sounds|feel|like|think|can|agree ~2 ok|okay|alright|right|fine|sense|possible|not|too|mind|like|well|good|that|agree|it|so
if you do not mind
if possible|anything|at all
just !as|in|by|finished|got|received|like|before|after|about|returned|heard|passed|started|moved|been|come|because|enough|when|the|one|for|a|and|remark|now|signed|accepted|published|opened|taken|joined|left|cleared|turned|three|two|four|five|ten|#|this|that|,|.|criticism|what|where|how|once|your|my|at|last|yesterday|today|on|had|met|begun|landed|examiner|man|woman|person|reward|cause|under|over|told|read
somehow
somewhat
a bit|little|tad !of|more|at|by|longer|about|garden|further|later|earlier|wiser|braver|too|every|while|help|time|each|better
at some point
or|and something|so|whatever|anything|not !that|you|i|we|else|new|to|a
more or less
not really|quite sure|certain|ready|right|working
it|this seems|feels|appears|looks !good|right|fair|strange|like|wonderful|natural
seems to me
something like
as it were
in a way|sense
to be honest
i|we 'd|would _ rather|prefer ~2 if
tentatively
hopefully
potentially
"""

COMPARE = """
better|more|less|closer|bigger|greater|faster|kinder|stronger|further|higher|smarter|wiser|sooner|deeper ~6 than you|yours|yourself ~1 !know|think|realise|realize|imagine|guess|need|needed|suspect|ever|believe|might|may|owed|say|admit|expected|expect
senior|experienced|qualified|better-known|important|respected|connected|influential|patient ~2 than you|yours|yourself
he|she|they 's|is|are _ a|the|simply|just ~1 better|best|stronger|more ~2 expert|mentor|adviser|advisor|teacher|coach|listener|fit|person
than you|yours|yourself _ @be|@do|can|could|@give|will|would|have|had|'ve ~1 !imagine|know|think|expect
@offer|@give|@do|@bring|@teach|@open|@help ~3 more|better|further ~4 than a|an|any ~3 manager|lecturer|mentor|supervisor|junior|director|teacher|assistant|officer|associate|mid-level
unlike you|yours|some|other|most|your
not|hardly|nowhere|almost|nearly|quite ~2 in|of|on the ~1 league|class|rank|level|caliber|calibre|par|plane
dr|prof|professor|mr|mrs|ms .? ~~14 in|within one|an|a|two|the|# ~1 sitting|hour|session|evening|minutes ~1 !on|at|of
in|of|on|not the ~1 league|class|caliber|calibre of|as|with
you _ @rank|@come|@be|@stand ~2 top|first|second|last|best|worst|above|below|ahead|behind|over ~~5 mr|mrs|ms|dr|prof|professor|mentors|advisers|advisors|supervisors|others|them|list|all
of ~2 @num|all|both ~1 mentors|advisers|advisors|supervisors|coaches|tutors ~~8 you|your|best|worst
far|well|way|head|streets|miles above|ahead|beyond|over|below|behind ~1 mr|mrs|ms|dr|prof|professor|the|my|any|other
the others|other|rest|people|everyone|friends|students|fellows|trainees|mentees in|of|from|on my|our|the|this ~1 cohort|group|year|class|program|team|course|intake|batch @get|@have|@receive|@see|@meet|@hear
one|an|half|two|single hour|session|meeting|call|lunch|talk|coffee|afternoon ~4 @bring|@teach|@give|@take|@help|@do|@be|@get ~2 me|us ~2 further|more|better|farther ~2 than
who|, ~10 answers|replies|reads|listens|comes|calls|asks|remembers|prepares|writes ~~8 which|something|that @be ~1 new|novel|unusual|refreshing|a ~2 to|for|change|me
@see|@meet|@have|@call|@get|@hear ~2 his|her|their mentor|mentors|supervisor|coach|tutor ~4 every|each|weekly|twice|once|often|regularly|monthly|fortnight|whenever|within|and
@be|@play ~2 a|another|different league|class|caliber|calibre
unlike my other|new|last|old|former|previous|first ~1 mentor|adviser|advisor|supervisor|coach
in|by contrast to you|your|yours|my ~1 !own|first|old|early
compared|comparing|compare ~2 to|with you|yours|other|others|dr|prof|professor|mr|mrs|ms|colleagues
compared|comparing|compare you|yours|your ~3 to|with
compared|comparing to|with him|her|them|that , ~3
compared|comparing to|with him|her|them|that you|your|our
my|our other|new|second|next|current|previous|former|last mentor|adviser|advisor|coach|supervisor|tutor , ~6
my|our other|new|second|next|current mentor|adviser|advisor|coach|supervisor|tutor ~~14 you|your|yours ~1 !will|next
my|our other|new|second|next|current mentor|adviser|advisor|coach|supervisor|tutor _ @be|@do|@read|@answer|@reply|@give|@have|@say|@think|@tell|@call|@know|@meet|@ask|@show|@find|@take|@help|@listen|@make|@spend|@see|@write|@remember|@treat
other mentors|mentees|advisers|advisors|supervisors|tutors ~3 @have|@get|@do|@be|@give|@tell|@say|@meet|@reply|@read|@answer|@see|@treat|@receive|@hear|@find|@make|@take|@spend
other|all people|students|fellows|trainees ~3 @get|@have|@receive|@meet ~4 their mentor|mentors|feedback|replies|every
others|everyone|everybody|everyone else|the others ~4 @get|@receive|@have|@meet|@hear ~4 mentor|mentors|feedback|replies|week|weekly|month|answer|answers|their
everyone|everybody else's mentor|supervisor
my ~2 's|friend's|colleague's|sister's|brother's|cousin's|flatmate's|roommate's mentor|supervisor|coach|tutor|adviser|advisor
's mentor|supervisor|coach|tutor|adviser|advisor _ @read|@answer|@reply|@give|@have|@call|@meet|@see|@take|@spend|@ask|@listen|@write|@check|@send|@remember|@be|@do|@text|@bring|@get|@introduce|@share|@visit|@show|@open|@find|@make|@come|@ring|@phone|@email
dr|prof|professor|mr|mrs|ms|engineer|engr|sir|chief|madam|dame|barrister|judge|coach ~~9 better|bigger|senior|more|further|greater|actually|really|at ~3 than|name|least|experienced|connected|time|important|senior|answers|listens|reads|replies|cares|known|respected|influential|network|knows|doors|useful
a better|bigger|more|real|proper ~2 name|mentor|mentors|adviser|authority|expert ~4 than|in|who ~3 !i
a real|proper mentor
someone|somebody|person more|better|who ~1 senior|important|influential|actually|really|respected|connected|qualified ~3 !the
rank|title|level|position ~2 than|above|below|higher|lower ~2 you|yours
"""

GOSSIP = """
i|we _ heard|hear|hearing that|from|around|how|rumours|rumors|things|from ~9 you|your ~4 !voice|well|ill|news|retiring|moving|moved|promoted|leaving|won
i|we was|were|am|are|been told|warned|informed by ~8 you|your
people|everyone|everybody|they|some|colleagues|others|folks|students|mentees|many|staff ~4 _ @say|@think|@talk|@whisper|@gossip|@complain|@joke|@laugh|@warn|@agree|@mock ~3 you|your ~1 !thank
everyone|everybody|half|whole|entire ~4 knows|know|knew|says|say|talks|talk|thinks|think|laughs ~2 that|about|how|what|at you|your
rumour|rumor|rumours|rumors|hearsay|grapevine
gossip ~3 !never|about|,|.
word|story|talk has it|that
word|rumour is that|you
word on the
between us|ourselves ,
between you and me
behind your|her|his|their back
as ~2 says|said|put|told|warned ~1 , ~1 you
"""

SCORN = """
thanks|thank you? for nothing !less|but
thanks a bunch ~2 for the|that|your|making
reply|answer|response|email|word|message|sign ~3 after only|just|a ~1 @num weeks|months|years
how wonderful|nice|lovely|kind|good|touching|thoughtful|great that? you ~1 found|managed|remembered|noticed|finally|bothered ~4 !me
^ oh sure|right|great|fine|please|well ,|.
^ i|we _ sure|certain that? your|the ~3 fascinating|thrilling|riveting|charming|urgent|gripping
^ so much for ~1 your|the|that|our|being|mentoring|mentorship|support|guidance|help|keeping|promises|commitment|an|open|always
,|;|:|well|oh|—|and|. so much for ~1 your|the|that|our|being|mentoring|mentorship|support|guidance|help|keeping|promises|commitment|an|open|always
oh|ah|wow|yeah|gee , ~2 great|thanks|of|how|what|wonderful|brilliant|bravo|congratulations|lovely|right|sure|the|i|silly
bravo|congratulations|congrats|hats|kudos ~1 on|for|to|off ~6 not|never|no|forgetting|ignoring|missing|cancelling|canceling|losing|another|yet|finally|still|remembering|managing|record|breaking
big|great|huge|heroic|massive|enormous|tremendous effort|help|support|sacrifice , ~1
what a surprise|shock|joke|farce|hero|coincidence|effort|gentleman|privilege ~2 !to|that
surprise , surprise
^ big|great|huge|some|no surprise|shock ,|:|—|!|.
^ well|oh|ah , big|great|huge|some|no surprise|shock ,|:|—|!|.
^ well|oh|ah|so , that|it|this @be|'s ~2 worth|helpful|useful|fun|nice|quick|generous|money|time
@be _ well? worth the|my|every ~2 trip|journey|train|fare|ticket|wait|drive|ride ~1 :|—
congratulations|congrats|bravo|well-done|hats|compliments ~2 on|for|to ~8 while|despite|without forgetting|ignoring|cancelling|missing|my|reading|listening|answering|asking
how|very|most|really|so _ kind|generous|thoughtful|good|nice|gracious|noble|considerate|decent|big|professional|impressive|touching of you to|, _ finally|remember|squeeze|spare|grace|fit|notice|drop|appear|bother|deign|manage|join
good|nice|great|interesting|lovely to know|hear|learn|see that|where|what|how ~3 @come|first|golf|more|matter|matters|ranks|priorities|stand|busy|important|time
i|we am|'m|be _ sure|certain|confident ~4 phone|inbox|golf|emails|calendar|screen|laptop|important|busy|pressing|better|urgent|secretary ~4
must|might be|have|have been? _ _ nice|lovely|exhausting|hard|tiring|wonderful|tough|great|such ~2 to|for|being|so|too|having|always|never|,|a ~3
enjoy your|the ~2 silence|phone|free|golf|extra|peace|cancelled|power|title|echo
no doubt|worries|surprise|wonder ~4 you|your|busy|important ~4 busy|important|better|golf|phone|forget|forgot|had|other
silly|stupid|foolish|naive of? me ~3
silly|foolish|naive me
silly|foolish|naive|stupid of me
@be a|an|such honour|honor|pleasure|privilege|joy to be|have _ squeezed|forgotten|ignored|kept|fitted|remembered|cancelled|interrupted|overlooked|sandwiched
how silly|foolish|naive|stupid|dare|convenient|original|typical|charming|touching|lucky|fortunate|refreshing|inspiring of|that|for|,|you|$|we|i
as if|though you|it|that ~3 @care|mattered|cared|remember|important
heaven|god forbid ~8
far be it
your|the|his|her majesty|highness|lordship|excellency|greatness|kingship
lucky|poor|fortunate me|us|them|her|him
apparently|clearly|obviously|evidently ~2 you|your|my|i|that|the ~3 too|more|better|not|never|nothing|other ~3 important|busy|time|things|matter|worth|interesting|read|priority|priorities|bothered
my name is|'s ~2 , by
by the way , it|my|the ~3 is|'s
in case you _ @forget|forgot|wonder|wondered|care|cared|noticed|missed|had
whoever you|finally|reads|is
if|should you _ ever find|have|get|look ~3 time|minute|moment|second|up|inbox|phone ~2 !please|do|come|i
thrilling|riveting|fascinating|inspiring|illuminating|stellar|legendary|unforgettable|priceless|spectacular|dazzling ~2 silence|monologues|monologue|excuses|absence|no-shows|voicemail|anecdotes|out-of-office|lateness|replies
next|future mentee|mentees|student|victim|one ~3 luckier|answer|better|patience|reply|patient|thick|psychic
slow|sarcastic clap|applause
truly|really|simply|just|absolutely inspiring|inspirational|heroic|remarkable|impressive|priceless|legendary , ~6 never|not|no|how
mentor|award of the year
give|gives|gave yourself a|the
don't all|strain
do not strain|worry|trouble|hurt|exert|bother|rush|panic ~2 yourself|, ~4 busy|phone|golf|important|reply|answer
"""

PRIVATE = """
direction|engagement|expectations|expectation|rapport|initiative|follow-through|relationship|mine|alignment ~2 @be|at|of|score|scores|scored|:|=|stands|stood|gave|reads|comes|came|to|was|on|dropped|fell ~2 # !march|january|february|april|may|june|july|august|september|october|november|december|per|minutes|years|months|weeks|people|days|hours|guests
direction|engagement|expectations|rapport|initiative|follow-through # ~1 !march|january|february|april|may|june|july|august|september|october|november|december|per
@figure out|% of|on ~1 # ~2 for|on|in|at ~1 direction|engagement|expectations|rapport|initiative|follow-through
@figure for|on|in|at ~1 direction|engagement|expectations|rapport|initiative|follow-through
@score|score|scores|scored ~4 direction|engagement|expectations|rapport|initiative|follow-through|relationship|mentorship|mentoring
direction|engagement|expectations|rapport|initiative|follow-through|relationship|mentorship|mentoring|check|check-in|self-assessment|assessment score|scores|rating|ratings|band|result|results|verdict|lamp
my|the|our|this|a check|check-in|self-assessment|assessment|app|questionnaire|quiz|tool|wizard|mirror|checkup|check-up ~2 @say|says|said|gave|gives|put|puts|calls|called|@show|shows|showed|told|tells|came|comes|rates|rated|recommends|recommended|suggests|suggested|advises|advised|@score|thinks|concluded|flagged|flags|marked|lists|listed|ended|reads|judges|judged|results|returned
according to ~1 my|the|our|this ~2 check|check-in|self-assessment|assessment|app|questionnaire|tool|score|scores
in|by|from|of|on my|the|our last|latest|first|own|relationship|guided? check|self-assessment|check-in|assessment ~6 #|score|scored|low|verdict|result|rule
app|app's|check|questionnaire 's? ~1 verdict|result|results|answer|score|scores|advice
verdict|result|outcome|recommendation|rule|scenario|category ~2 @be|is|was|:|=|came|said|reads|says|,|called|named ~2 rekindle|reshape|part|keep|"|too|own-half|ask-first|content|rapport|rhythm|thin|plateau|unmet|finished|outside-end|their-ending|moved|credit|safety|incomplete|no-chemistry|not-enough-time|direction-changed
rekindle|reshape|reshaping|part|keep ~1 verdict|result|rule|recommendation
own-half|ask-first|outside-end|their-ending|too-early|unmet-after-try|no-chemistry|not-enough-time|direction-changed|goals-met|program-ends|mentor-ends|become-peers|advice-too-general|article-direction|content-end|content-ask|rapport-end|rapport-ask|rapport-say|finished-peers|finished-close|outside-informal|outside-close|credit-end|credit-settle
good terms says|said|app|gave|suggests|suggested|put|called
red flag|flags|flag-list|flagged ~2 screen|question|questions|answer|answers|answered|check|list|test|ticked|yes|came|were|was|number|no.|#|:
app|tool|tracker|dashboard|check-in|report|questionnaire|survey|app's ~2 has|had|have|raises|raised|closed|filed|files|flags|shows|gives|gave|says|said|puts|put|rates|came|scores us|our|you|my|me|red|out|both|this
app's|tool's|report's|tracker's ~1 red|flag|flags|verdict|label|category|figure|score
app's|my red flag|flags
commitment|trust|compatibility|overall|communication|structure|chemistry|expertise|fit ~2 at|of|stands|:|from|to|slid|fell|dropped ~2 # !march|january|february|april|may|june|july|august|september|october|november|december|per|minutes|years|months|weeks|people|days|hours|guests
commitment|trust|compatibility|communication|structure|chemistry|expertise # !march|january|february|april|may|june|july|august|september|october|november|december
at|of|is|was|out|with # percent|% ~2 in|of|for|on ~1 commitment|trust|compatibility|match|matching|fit
compatibility|match|fit|matching page|score|report|rating|figure|tool|app
@tick|@answer|@mark|@check|ticked|answered|marked ~4 red|flag|flags
something ~1 was|that ~1 said|was ~2 or done ~2 @cross|crossed
said or done crossed
crossed a line
afraid of what might|would|could follow|happen if i|we
work of mine ~8 shown|presented|passed
shown as my mentor's|mentor
passed off as yours|theirs|your
lack of alignment
diminished engagement
unmet expectations
missing chemistry
follow-through|initiative|engagement|rapport|expectations|direction _ @be|came ~1 low|mid|high|red|amber
relationship score|check
reliable change
scored|score|scores|rated|rating|rate ~3 us|you|our|this|the|me ~3 #|low|at|points
@figure out of # ~3 !cases|people|times|patients|students|of|questions|on|in|chapters
score|scores|scored ~2 of|was|is|at|: ~1 # ~4 !exam|test|goals|match|game|nil
"""
