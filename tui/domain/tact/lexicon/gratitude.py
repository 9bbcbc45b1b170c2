"""Thanks, praise and good wishes, and the thanks that are none."""

from __future__ import annotations

from tui.domain.tact.tables import listed

# Where one of these begins, something is being thanked for, or may be.
THANKS = """
thank|thanks|thanking|thanked
thankful|grateful|gratitude|gratefully|thankfully
appreciate|appreciated|appreciates|appreciation|appreciative
indebted|obliged
i|we _ @owe you|it|so|a|much|more|this|that|my|everything
owe|owes you|it|to ~4 you|your
in your debt
i|we 'd?|do|have|'ve _ @value|@treasure|@cherish|@prize|@admire|@respect|@love|@enjoy the|your|our|that|how|you|every|all|those|it
kudos|respect to
hats off
god|jesus|allah bless|reward you
means|meant|mean _ so|a|the|everything|much|more|to
i|we @be _ glad|happy|lucky|fortunate|blessed|privileged|honoured|honored|proud|touched|delighted|pleased that|to|i|of|it|you|for|we|beyond
how lucky|fortunate|blessed|privileged|grateful i|we
@be a|an|my|such|the _ pleasure|privilege|honour|honor|joy|gift|blessing|delight
@be good|great|lovely|wonderful to learn|work|have|be|know|meet|talk|think
@could|could|would not have ~4 without you|your
without you|your ~8 not
@credit you|your|to
much|most|all|part of it|this|that|what|them ~6 you|your|yours
i|we will _ @remember|@miss|@carry
i|we _ @remember|@miss _ the|your|our|you|how|every|all|when|what
i|we will not @forget
never @forget
"""

# What follows "thanks" and counts for nothing: the post, the arrangements, the other's patience with this very mail.
LOGISTIC = """
for ~1 the|your|this|that|a|any|you|sending _ ~1 prompt|quick|swift|reply|replies|response|email|e-mail|mail|message|messages|text|attention|cooperation|co-operation|understanding|consideration|confirmation|invoice|acknowledgement|acknowledgment|forwarding !about|on|when|that|which|to|with
for _ reading|confirming|replying|responding|acknowledging|understanding|cooperating|co-operating|noting|considering|forwarding !my|every|all|me|the|our|each|draft|drafts|with|it|between
for letting me|us know
for getting back
for telling|informing|notifying me|us ~2 that|about|in|by|openly|yourself|early|now|so|directly|honestly|first
for taking|finding _ the time|moment|minute to read
for your time reading|to read|in reading
in advance
in anticipation
for accepting|respecting this|that|my decision|choice
for ~2 understanding $
for ~2 understanding , but|and
for not contacting|replying|calling
for returning|signing|completing|processing the|my|this
"""

# Thanks turned inside out.
SOUR = """
@thank|thanks a? bunch for|to
@thank|thanks a million|heap|heaps for ~2 nothing|waiting|cancelling|forgetting|ignoring|not|never|wasting|another
thanks|thank you? for _ nothing !less|but
thanks|thank you? ~1 for ~2 @waste|@ignore|@cancel|@forget|@miss|@neglect|@abandon|@disappoint|@ghost|@fail|@lose|@drop
thanks|thank you? ~1 for _ @show me how|what not to
thanks|thank you? ~1 for _ not|never|barely|hardly !giving|letting|laughing|judging|minding|making|once|losing|being|treating|asking|telling|allowing|accepting|taking|looking|holding|sparing|hiding|hurrying|rushing|pretending|saying|stopping|flinching|smiling|cancelling|shying|just|only|fixing|solving|correcting|interrupting|accepting|sugarcoating|sugar-coating|needing|doing|lying|going|walking|running|complaining|contacting|replying|calling|sending|expecting|reading
thanks|thank you? ~1 for _ finally
thanks|thank you? ~1 for your silence $
thanks|thank you? ~1 for all|the|your those|the|that|your? _ absence|cancellations|excuses|indifference|no-shows|nothing|delays
thanks|thank you? ~1 for absolutely|exactly|precisely|sweet nothing|zero
thanks a lot for ~6 nothing|never|not|no
no thanks to
thanks ~1 for the big|huge|great|massive|enormous|tremendous|heroic|amazing effort|help|support|interest
thanks but no
"""

NOT_MEANT = """
@can not|hardly say ~3 grateful|thankful|appreciate|thanks|thank
do|am|was|will|could|would not|hardly|never _ grateful|thankful|appreciate|thank !you|enough
would _ appreciate|appreciated|grateful|thankful ~2 if|it|a|your|confirmation|to
'd _ appreciate|appreciated|grateful|thankful ~2 if|it|a|your|confirmation|to
be _ appreciated|grateful|thankful|obliged|glad if
be _ appreciated|grateful|thankful ~2 for _ a|any|your|confirmation reply|response|confirmation|answer|acknowledgement
a|any|your|prompt|early reply|response|confirmation ~3 appreciated
wish i could ~2 thank
would|could|should have thanked
expect|want|need|deserve ~1 no|any? thanks|gratitude
no thanks
value of|for
"""

# Good that came from the mentor, told without a word of thanks.
PRAISE = """
you|your|yours ~~12 @save|@change|@shape|@transform ~2 me|us|my|our|how|the|everything
your|that ~~11 @help|@teach|@get|@give|@carry|@open|@make|@keep|@bring|@turn|@lead|@guide|@pull|@push|@land|@win|@earn|@inspire|@prepare|@steady|@calm|@serve ~1 me|us|my|our|it|possible
your ~8 @be _ the|my ~1 best|most|first|reason|only|kindest|finest|rope|compass|north|anchor|light|bible|guide|foundation|turning
your ~8 @be _ what|worth|why|taped|pinned|framed|exactly|gold|golden|priceless|invaluable|wonderful|excellent|great|helpful|useful|right|brilliant|precious|dear|important
your ~~8 @stay|@remain|@live|@hang|@travel|@work|@follow|@stick|@ring ~2 with|in|on|above|home|wonders|through|me|true
your ~5 did it|that|wonders
of yours ~6 @save|@help|@get|@change|@work|@kill|@win|@make|@teach|@be|@open|@give|@carry|@stay
i|we _ @learn|@learnt|@gain|@benefit|@grow|@profit|@pick ~8 from|with|under|through|because|thanks|by you|your|our|working|watching|those|these|them|this
i|we _ @learn|@gain|@grow ~1 so|a|more|much|how|to|here|everything|what|here
i|we @be|have _ @learn|@gain ~1 so|a|more|much|how|to|everything
i|we _ still|often|now|always|daily|regularly ~1 @use|@hear|@do|@keep|@think|@go|@come|@follow|@apply|@read|@count|@ask|@write|@begin|@start|@quote|@open|@draw|@see|@practise|@practice|@return|@reach|@check|@remember|@repeat|@teach|@carry|@have
i|we _ @use|@hear|@follow|@apply|@quote|@copy|@repeat|@keep ~2 your|it|that|them|this ~6 every|each|still|daily|today|now|always|all|since|to|in|at|when|before
i|we @carry|@take|@bring|@keep|@leave ~5 with me|us|more|you
i|we @go|@come|@think|@return back|to|of ~2 what|your|that|the|how ~3 you|your|said|remark|words
i|we @keep|have|often|still ~2 @think|@come|@go|@look _ back|of|about
i|we ~8 as|like|the|just way|how? you @teach|@show|@tell|@say|@do|@use|@advise|@suggest
as|like you @teach|@show|@tell|@advise|@suggest|@say|@promise
with|from|at|in your help|guidance|support|encouragement|advice|kitchen|office|table|lab|workshop|patience|example
because|thanks of|to you|your|our
thanks to you|your|our|those|that
comes|stays|goes|remains|stayed with me
second nature
your ~~14 @lead|@get|@take|@bring ~1 to my|me|the|our
your ~~9 @be _ @work|working ~2 well|fine|wonders|great|nicely
@hang|@stand|@live|@stick|@stay in|on|over|above|by our|my|the ~2 room|wall|office|desk|fridge|kitchen|board|head|door|monitor|shelf|notebook
used it|that|them|your on|in|for|with|at|to|daily|every|twice|again
built on it|that|them|what|your|this|our
i _ @be _ a|the|far|much|so ~2 better|stronger|braver|calmer|different|wiser|kinder|bolder
you @be _ _ a|an|the|my|so|such|very|generous|kind|patient|honest|right|there|one|good|more|fair|always|first|present|never !problem|burden|disappointment|waste|reason|wrong|busy|late|absent|unprepared|distracted|hard
i|we _ @admire|@respect|@love|@enjoy
has|have become a|how|my|second habit|i|way|nature|part
@be|@be ~4 useful|helpful|valuable|best|kindest|fairest|wisest ~4 remark|advice|hour|lesson|thing|year|sentence|word|words|question|i
it _ was|is you|your
i would|could not @be|have ~6 without|if|had|but
you @draw|@get|@bring ~3 out of me
what|whatever|everything|anything|all|half|most ~3 i|we @know ~~10 from|by|in|watching you|your
@be exactly|just|precisely what i|we @need|needed|wanted
your ~~8 @be how|why|what|the|among|one|where
i|we will _ @think|@thinking of you
you _ _ @teach|@show|@help|@encourage|@guide|@support|@introduce|@coach|@train|@inspire|@lend|@find|@walk|@steer|@recommend|@defend|@prepare|@let|@lead|@trust|@give|@hand|@bring|@cheer|@persuade|@nudge|@dare|@convince|@spare|@offer|@grant|@make|@drive|@welcome|@save|@wake me|us|my|our ~2 !nothing|no|down|little|wait|feel|waiting|hanging|vague|generic|only
you _ _ @read|@correct|@mark|@edit|@spend|@sit|@drive|@stay|@stand|@listen|@draw|@see|@believe|@answer|@open|@rewrite|@pick|@fight|@check|@clear|@notice|@spot|@call|@cross|@come ~5 me|my|us|with|through|every|whole|hours|for|aloud|line|by|until|to|out ~2 !nothing|no|none|only|not|never|late
you @have|had me|us ~1 @phone|@write|@read|@do|@present|@call|@draw|@count|@redo|@cold-call|@explain|@teach|@learn
"""

WISHES = """
i|we _ @wish you|your|everyone|the|all
@wish|@wishing you|your|every|all|for
best|good|all|every|warm|warmest|kind|kindest|fond|happy|heartfelt|lots|much wishes|wish|luck|best|blessings|love|success|love|of
of luck|love|success|joy|blessings|thanks
with|my|our|and deep|deepest|warm|warmest|best|kind|sincere|fond|great|many thanks|gratitude|greetings|appreciation|love
greetings to|from
greet|salute|regards to ~1 your|the|everyone|madam|family|all
my|warm|best|fond regards|love|best|greetings to
with my|all|our|much|warm|warmest|kind|every|best|lasting|deep|great|sincere|love|thanks|gratitude|appreciation|affection|respect|admiration|good|a|many|blessings ~3 thanks|wishes|regards|regard|love|gratitude|appreciation|affection|respect|admiration|wish|luck|blessings|esteem|hug|$
love and|to|from|,
good|best luck
god|heaven|allah|lord ~2 bless|keep|reward|protect|grant|go|be|strengthen|continue|prosper
may god|you|your|the|he|allah|heaven|it|this|all|every|fortune|life|jesus
bless you|your|always|and
blessings
stay|keep|be|remain _ well|safe|blessed|healthy|strong|happy|warm|kind|good|shining|smiling|dry|winning|hydrated
take _ care
take _ good care
fare you? well
farewell
all|everything|only|every|nothing but ~2 best|good|success|happiness|joy|luck
i|we|and|do|'d|will|shall|would|you|, _ hope|hopes|hoping ~8 well|good|better|joy|happy|luck|success|best|kind|kinder|warm|bright|gentle|goes|brings|go|enjoy|thrive|flourish|grows|grow|finds|find|gives|give|treats|treat|bloom|blooms|rest|recover|wins|win|prosper|great|lovely|wonderful|peace|easy|smooth|smoothly|proud|rewarding|sleep|sunshine|succeeds|heals|keeps|keep|sells|know
hope|hopes|hoping ~8 well|goes|better|brings|enjoy|thrive|treats|luck|lovely|great|wonderful|good|smoothly|wins
i|we|and|am|, look|looking forward to
enjoy|enjoying the|your|every|retirement|it|this|
have a ~2 good|great|lovely|wonderful|peaceful|happy|restful|safe|blessed|nice|fine|beautiful|splendid|relaxing
happy|merry new|retirement|christmas|holidays|easter|diwali|eid|birthday|travels|gardening|reading|sailing|cooking|writing|teaching
more|much|long power|grace|strength|blessings|life|grease|health to|and|,|$
congratulations|congrats
cheers
rooting for
place|seat|bed|chair|ticket|table|room ~2 for you
respect , always|forever|brother|sir
much|big|total|mad respect
i|we hope|hopes ~1 you|your|the|all|everyone|everything|that ~8 !understand|sign|confirm|receive|reply|agree|forgive|accept|return|send|realise|see|answer|learn|respect|not
fair|following winds|wind|seas
clear skies
peace ~1 be|upon|with ~2 you|your|all|everyone
hugs|kisses|xo|xoxo
@thank|thanks a million|thousand|heap|lot $
warm|warmest|fond|fondest regards|greetings
many|hearty|friendly greetings
wish me luck
health|happiness|joy|peace|luck|strength|sunshine|love|regards|greetings|thanks|success ~4 to|for you|your|all|everyone|madam|the
i|we will _ @think|@thinking of|about you
fingers crossed for
abrazo|abrazos|saludos|besos|grüße|grüßen|gruß|grüsse|gruss|groet|groeten|groetjes|cordialement|amicalement|bises|abbraccio|abraço|abraços|hälsningar|hilsen|namaste|salaam|shalom|ubuntu
tot ziens
à bientôt
thinking of you
long may you
godspeed
bon voyage
safe travels|journey|flight|trip
all the|my best|luck|love|good|very
the|my very? best of|to|wishes|,|$
be|you @deserve|deserve ~6 rest|good|best|credit|joy|break|happiness
"""

# Words that thanks can always carry; without any other word they leave the thanks general.
GENERAL = listed(
    """
    deal grown please fatherly motherly reached reward steadfast unwavering unfailing boundless
    endless selfless selflessness tireless tirelessly sacrifice sacrifices nurture nurtured nurturing asset blessings
    pillar rock model foundation tools household lord jesus almighty prayers pray heaven abundantly richly members
    member mere lasting impression remarkable exceptional outstanding superb awesome gentle kindest biggest greatest
    strongest hardest toughest easy difficult ups downs challenging academic academically performance progress achieve
    achieved achievement achievements achieving success abilities ability strengths weaknesses talents talent qualities
    quality strive excellence extraordinary phenomenal lucky fortunate joyful happily delighted delight memories memory
    memorable entire entirely fullest wishes warmest continuous constant constantly consistent consistently count
    reliable reliably presence countless numerous several various variety kinds sorts manner means figure industry
    advise advised advising counselled counseling listener shoulder guided direct directed profoundly profound
    massively extremely eternally appreciative obliged thankfulness acknowledge acknowledged recognise recognize credit
    owe owed hold held soul spirit god's heavenly passion passionate passionately enthusiasm motivated motivation
    motivate motivating empower empowered empowering uplift uplifted lifted lift raise raised confident
    self-confidence settled comfortable safe heard pleasant enjoyable fun interesting useful productive fruitful
    meaningful successfully learner learners mentees mentee's protege department labour unrewarded mother father
    corner set discussed finish thanking writing day healthy health strengthen fruit labours greetings convey motivation highly same constant kind permission
    conclude mail opportunity humble sincerest immense gave myself ever faithfully regards
    a about above account across advice adviser advisor affection after again ago all along also although
    always am amazing an and another any anyone anything appreciate appreciated appreciation are around
    as ask asked at attention availability available away back be became because become been before begin
    beginning being believe believed believing belief benefit best better between beyond blessed blessing
    both bless brilliant but by calls came can career care cared caring challenge challenged challenges
    chance change changed chat chats cheer clarity close coach coached coaching come comes coming
    commitment company confidence continue continued conversation conversations could counsel courage
    dear debt dedicated dedication deep deeply deeper development did different difference direction do
    does done down during each ear early effort efforts encourage encouraged encouragement encouraging
    end energy enjoy enjoyed enormous enormously enough especially even ever every everything example
    excellent experience experiences expertise express extremely fair fantastic far feedback feel feels
    few fine find first focus follow for forever forget forward found frank frankness friend friendly
    friendship from full fully further future gain gained gave general generous generously generosity get
    getting gift give given giving glad go goal goals god goes going good goodness got grace gracious
    grateful gratitude great greater greatly grew ground grow growing growth guidance guide guided
    guiding had half hand happy hard has have having he heart heartfelt help helped helpful helping her
    here high him his home honest honestly honesty honor honour honored honoured hope hour hours how huge
    hugely human humbled humility i ideas if immensely impact important improve improved in incredible
    incredibly indebted influence input insight insightful insights inspiration inspire inspired
    inspiring instrumental integral interest into invaluable invested investment involved is it its job
    journey joy just keep kept kind kindly kindness kindnesses know knowing knowledge knowledgeable last
    later leadership learn learned learning learnt least left less lesson lessons let life lifetime like
    listen listened listening little live long look looked lot lots love loved lovely made make makes
    making many matter mattered may me mean means meant meet meeting meetings mentee mentor mentored
    mentoring mentors mentorship met mind moment moments month months more most much must my myself need
    needed never new next nice no not nothing now of off offer offered offering often on once one ones
    only open openness opportunities opportunity or other our out over own part particular particularly
    past path patience patient patiently people perfect period person personal personally perspective
    perspectives place pleasure point points position possible potential precious present privilege
    pleased prepared process professional professionally profession program progress proud provide
    provided providing push pushed put quite ready real really receive received regular regularly
    relationship remain remember reply respect respected rewarding right road role room said same say saw
    see seen self sense session sessions set shape shaped share shared sharing she should show showed
    shown side since sincere sincerely sir madam ma skills so some someone something soon special spend
    spent stand started stay stayed step steps still stood story strength strong student success
    successful such support supported supporting supportive sure take taken takes taking talk talked
    talking talks taught teach teacher teaching teachings tell than thank thankful thanks that the their
    them then there these they thing things think this those thought thoughtful thoughtfulness thoughts
    through throughout time times tips to today together told too took touch toward towards treasure
    tremendous tremendously trip true truly trust trusted try two under understand understanding until up
    upon us use used useful valuable value valued very view views vision voice walk walked want wanted
    warm warmth was way ways we weeks well went were what whatever when whenever where which while who
    whole whom whose why wisdom wise will willing willingness wish with within without wonderful words
    work worked working world worth would year years yes yet you young your yours yourself 's 'd ,
    """
) | listed(". ! ? ; : — - ( ) … \" ' ☺")

GOOD = listed(
    """
    gold golden priceless great wonderful brilliant lovely excellent perfect helpful useful invaluable worth best superb
    fantastic marvelous marvellous terrific splendid magic saved saves helped helps worked works won wins changed
    carried taught opened kept
    """
)
"""Said of what was given, it makes the bare "thank you" after it thanks for that."""

GIFTS = listed(
    """
    tip tips advice trick tricks rule rules method methods spreadsheet template templates idea ideas exercise exercises
    list lists checklist story stories framework notes guidance encouragement lesson lessons feedback comments example
    sentence drawing diagram sketch map introduction introductions patience kindness humor humour help support
    """
)
"""What a mentor gives: "your tip is working" tells of a gift though nobody did anything in the past."""
