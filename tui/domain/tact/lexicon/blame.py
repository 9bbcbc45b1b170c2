"""Reproach that is not a deed of "you": lacks, passives, counted failures, jabs, and what excuses them."""

from __future__ import annotations

from tui.domain.tact.tables import listed

OUTRIGHT = """
because of you|your _ ~6 @lose|@miss|@fail|never|@cost|@waste|late|@drop|@quit|@suffer|@reject|@cry|unable|behind ~3 !fear|shame|doubt|weight|habit|stammer|nerves|need|dread
thanks|owing|due to you|your _ ~8 @lose|@miss|@fail|not|never|@cost|@waste|late|no|@suffer|@reject|@delay|silence|absence|delays|delay|cancellations|lack|indifference|inaction
"""
"""Reproach that no excuse in the same words takes back."""

REPROACH = """
# lacks
your ~2 lack|absence|silence|lateness|indifference|neglect|failure|failures|inability|refusal|unwillingness|excuses|negligence|carelessness|arrogance|disinterest|broken|empty|missed|constant|endless|repeated|unavailability|incompetence|disorganisation|disorganization|cancellations|no-shows|delays|forgetfulness|rudeness|selfishness|vagueness|inconsistency|mood|moods|ego|temper|impatience of ~2 !will|would|when|while|after|before|taught|teaches|gave|let|helped|be|was|is|letting|asking|sending|starting|writing|listening|reading|drawing|walking|saying|giving|beginning|leaving|thinking|putting|counting|making|bringing|keeping|taking|holding|checking|waiting|turning|remembering|calling|telling|reading|naming|standing
your ~2 habit|way|knack|talent|gift|art|custom of ~1 not|cancelling|canceling|interrupting|forgetting|ignoring|postponing|rescheduling|vanishing|disappearing|dismissing|missing|skipping|losing|avoiding|criticizing|criticising|mocking|yawning|lecturing|overrunning|sneering|patronizing|patronising|belittling|promising|scrolling|typing|changing ~3 !nothing|fear|doubt|my
your ~2 habit|way|knack|talent|gift|art|custom of ~1 arriving|replying|answering|coming|turning|starting ~2 late|unprepared|never
your|the _ silence @be|@leave|@tell|@speak|@make|@hurt|@cost|@mean|@last|says|said|since
the|a|your|such|this|any|no|real|total|complete|constant lack of ~2 @promised|interest|structure|preparation|follow-up|follow-through|commitment|engagement|response|responses|respect|direction|communication|effort|honesty|care|concern|professionalism|availability|time|planning|clarity|contact|substance ~6 !on|my|mine|i
your|any|no|little|less|zero ~1 lack|shortage of interest|time|effort|care|respect
no|little|zero|scant|hardly ~1 interest|effort|attention|support|feedback|guidance|help|preparation|direction|response|follow-up|follow-through|reply|replies|answer|answers|explanation|apology ~3 from|by|on your|you
no|little|zero|without _ any? reply|replies|response|word|feedback|comment|explanation|apology|notice|warning ~1 came|arrived|followed|since|ever|was|were|for|in|after|till|until|and|has|from ~2 !my|needed|necessary|required|expected
# waste and let-downs
a|an|such|complete|total|utter|real|big|pure ~1 waste of|for
waste of my|our|time|a|both|everyone
waste|wasted|wasting ~1 my|our|both|time|months|hours|effort|a|year|years|an ~4 !not|i|never
@disappoint|disappointment|disappointing|disappointed in|by|with you|your|how|the|that|these|this|what|our
deeply|very|really|so|rather|quite|bitterly|extremely|frankly|honestly|truly|a|pretty|most|hugely|been|be|was|were|is|felt disappointed|disappointing|disappointment|let-down|letdown ~3 !myself|result|you|that|i|me|if|in|to|not
let|lets|letting me|us|everyone down
@fall _ short of|in|on ~3 !i|my
left much|a|something to be desired|wish
@be _ ~1 not what|the i|we|one|kind|mentor @promised|@promise|was|signed|expected|needed|came|deserve|deserved
not|hardly|far|nowhere ~2 what|the|from|enough ~3 i|we|was|were|you @be|signed|@promise|@expect|agreed|@deserve ~2 !need|able
i|we _ expected|expect|deserve|deserved|hoped|hoping _ ~3 more|better|something|mentor|from ~6 !to|myself
i|we _ @be _ @promise ~8
as you|were? @promise|@agree|agreed
your fault|responsibility|job|duty|failing|failings
you|your ~2 @be to blame
i _ @blame|@hold|@fault you|your
i do not blame you ~6 but
@should|ought _ have _ @know|@tell|@warn|@ask|@read|@reply|@be|@say|@come|@keep|@call|@let|@help|@answer|@send|@write|@give|@care|@listen|@notice|@make|@prepare|@check|@do|@take|@show|@see|@explain|@admit|@stop|@think|@spot|@offer ~8 !i|myself
you|your|somebody|someone|a ~2 should|ought not? _ have|to _ !be|proud|know|stay|keep|have|see|feel|get|never|find|take|please|also|still|receive
you|someone|somebody could|might _ have _ ~1 at|@tell|@ask|@warn|@call|@answer|@reply|@say|@try|@mention|@read|@let|@bother|@write|@send|@help|@show|@make|@do
the|at least|very least|minimum ~1 you|one|anyone could|can|might
could at least|have|not
if only you|someone|somebody|we had|'d|@have
i|we wish you _ had|'d|would|@have|could|@take|@give|@listen|@be|@tell|@ask
it|that|things would|could|might|'d _ have @help|@be|made ~4 if|had|to|nice|good|kind|easier|better|kinder|different|courteous|polite|useful|decent|fair ~8 you|your|someone|somebody|had|reply|answer|call|told|hear|know|be|get|read|anyone|an
you|one 'd|would _ think|expect|have ~6
a|any|real|proper|good|true|decent|some mentor|mentors|adviser|advisor|supervisor|leader would|should|does|reads|answers|listens|replies|cares ~8 !have|be|need|i|like|such|born|and|sees|tells|you|ask|asks
you|me|us ~1 of all people
how hard|difficult @be|can|could|would it|that
@be that|it|this _ too _ much|hard|difficult to
# what it did to me
@make|@leave me|us _ ~1 @feel|@feeling|feel _ ~2 @badly ~6 !never|not
@leave|leaving me|us _ ~1 to|without|with|on|hanging|in|alone|waiting|guessing|wondering|stranded|confused|no|nothing|feeling ~3 no|nothing|alone|dark|out|own|guess|cope|work|find|wonder|figure|struggle|support|answers|questions|explain|limbo|read|fend|apologise|stand|hanging|waiting|guessing|confused|direction|feedback|empty|badly|worse|where
i|we _ @feel|@be|felt|was _ ~2 @ignore|ignored|dismissed|unheard|belittled|humiliated|abandoned|neglected|unsupported|sidelined|disrespected|overlooked|unwelcome|invisible|undervalued|judged|patronised|patronized|talked|shut|brushed|unseen|strung|cheated|betrayed|misled ~5 !never|not|before|until
@feel|felt _ like|as ~3 a|an|talking|i|my|speaking|nobody|shouting|begging|pulling|your ~3 burden|nuisance|afterthought|wall|inconvenience|chore|box|number|interruption|bother|waste|void|last|teeth|favour|favor|unwanted|assistant|secretary|intruder|problem|ghost|invisible|mattered ~6 !never|not
i|we|'d|had|have|has|having|been|was|were|am|kept|hours|weeks|still|got|tired|be _ @wait|waiting ~6 for|in|weeks|months|hours|days|on|alone|outside ~5 vain|you|your|reply|answer|response|feedback|word|hours|weeks|months|days|reference|comments|link|minutes|nothing|silence|call|line|draft|letter|sign
i|we|had|having|to|of _ @chase|@chasing|@remind|@beg|@plead ~4 you|your|for|up|every|times|reply|three|answer|twice|again ~4 !not|never
i|we|have|had|having to _ @chase|@remind|@beg|@repeat|@reintroduce|@introduce|@re-explain|@explain ~1 you|your|for|my|every|up|it|myself|who|everything|the ~4 !never
@ask|@asked|@write|@remind|@email|@request|@call|@try|@message ~5 twice|times|repeatedly|again|occasions|weeks|months ~6 @without|without|no|nothing|never|not|still|before|nobody|you|silence|vain
i|we _ _ @receive|@get|@hear|@see|@gain|@learn|@find _ nothing|no|little|neither|none|hardly|barely|zero|silence _ ~2 back|reply|answer|response|feedback|help|guidance|support|answers|replies|advice|use|value|comments|direction|use|but|silence|platitudes ~4 !wrong|except|complaint|but|good
i|we|have|had|'d|still|do|did not|never|hardly|rarely|seldom|barely _ @get|@receive|@hear|@have|@see _ ~1 a|any|one|the|back|anything|your|from|feedback|replies|answers|so|single|much|what|support|guidance ~3 reply|answer|response|feedback|back|from|word|guidance|help|support|draft|comments|promised|thing|advice|apology|explanation|reference|introduction|needed|call|line|much|single|attention|you|use ~5 !cold|rude|unkind|wrong|bad|wanted|lazy|easy|false|dull|than|felt
i _ @learn|@discover|@realise|@realize|@accept|@understand _ not to|that _ ~3 expect|rely|count|depend|ask|hope|bother|nothing|nobody|alone|trust|waiting|you
@stop|stopped|stopping|gave|given|give|@learn|@know better up? _ ~2 @hope|@hoping|@expect|@expecting|@ask|@asking|@wait|@waiting|@send|@sending|@count|@counting ~3 for|you|an|any|a|much|your|on|anything|to|things|answer|reply ~4 !permission|myself|perfect|myself|everyone|lucky
@have to|had|forced|obliged|was|be ~1 find|turn|ask|go|look|learn|figure|work|do|hear|rely|manage|cope|discover ~4 elsewhere|alone|myself|others|hard|stranger|strangers|someone|without ~4 because|as|since|since|while|when|from|you|answer|way|else|any|help
# passives
i|we _ was|were|am|be|been left to|with|alone|hanging|waiting|guessing|in|wondering|without ~3 !it|his|her|goods
nothing i ~2 @do|@write|@say|@bring|@send|did|do ~1 @be|@seem|was|is ~3 good|right|enough
@promised ~8 @do|did|was not|only|never ~2 @reach|@arrive|@come ~6 until|till|after|before|too
went|go|going|goes|gone|remain|remained|remains|remaining|stayed|stay|stays|left|lay|lie|sat|sit|been|be|were|was|is|are|still _ unanswered|unread|unopened|unreturned|unacknowledged|unheard|unnoticed|ignored|unmarked|unsigned|forgotten|untouched|neglected|uncommented|undelivered|unpaid|unfulfilled|overlooked|unreviewed|unsent|unwritten|dismissed ~5 !not|never|i|my|by|proud
@message|@promised|promise|promises|word|words|it|they|them|that|which|none|nothing|one|anything|deadline|agreement|agreements|plan|date|dates _ ~8 @be|@get|been|got|@go|@remain _ not|never|hardly|rarely|seldom|barely|scarcely _ ~1 @read|@answer|@return|@open|@keep|@send|@sign|@review|@acknowledge|@honour|@honor|@deliver|@fulfil|@fulfill|@write|@mention|@follow|@mark|@give|@make|@offer|@forward|@submit|@discuss|@hear|@take|@respect|@finish|@meet|@look|@reply|@use|@explain|@receive ~4 !late|by|for|me|lightly|unkind|badly|granted
none|neither|nothing|no|few|half|not|hardly|barely|only ~8 @be|@get|been|got _ @answer|answered|read|returned|opened|kept|reviewed|acknowledged|honoured|delivered|fulfilled|signed|sent|heard|followed ~3 !by
@message|@promised|@sitting|chapters|chapter|it|them|they|that|which|both|one|ones|most|half|mine|reference|deadline|we|plans _ _ ~6 @be|@get|been|being|kept|got _ ~2 @cancel|cancelled|canceled|postponed|ignored|forgotten|moved|rescheduled|dismissed|lost|wasted|skipped|dropped|missed|shortened|interrupted|neglected|overlooked|put|pushed|brushed ~6 !i|my|by|me|due|because|never|not|storm|flu|weather|snow|strike|ago|from|forward|to|closer|when|for|after|illness|flood
@num|every|each|most|half|last|minute ~4 @sitting|of|them|us|dates|deadlines ~6 @cancel|cancelled|canceled|postponed|moved|skipped|missed|rescheduled|forgotten ~6 !i|my|me|by|never|not|exam
@promised|promises|promise|word|replies|chapters|reply|answer|reference|it|they|that|which|notes|link|file|invitation|email|help|one|nothing|none|money|letter|document _ ~~11 never|not|rarely|hardly|seldom _ @come|@arrive|@appear|@materialise|@materialize|@happen|@turn|@reach|@follow|@show|@exist|@help ~4 !crossed|easily|naturally|easy|quickly|cheap|out|alone|again|overnight|late|first|matter|without|before|until|so|my|mine
nothing|little|not much|hardly|no|none ~6 @come|@follow|@change|@happen|@improve|@arrive|@move|@result _ of|from|back|after|since|in|either|then|it|that|was|on|$|, ~4 !i|before|without|easy|my|you|good
@come|@came|came|arrived|comes|sent|back|answered|reached|delivered|signed|appeared|was|were|are|is|@be _ ~2 too late|weeks|months|days|hours|@num|a|long|after|far|well ~2 late|deadline|closing|due|too|to|for|closed ~8 !i|my|me|never|not|we
the|my|our|every|a|and|that ~1 deadline|deadlines|grant|application|chance|opportunity|date|closing|position|scholarship ~2 @pass|@slip|@lapse|@go|@expire|@be|@close|@come _ missed|without|by|unused|lost|past|unanswered|while|in|gone|$|, ~5 !we|i|met|together|easily|this|ended
@sit|sat|lay|gathered|gathers|gathering|collect|collected|collecting|vanished|vanish|disappeared|disappear|disappearing|lost|stuck|buried _ in|into|on|dust|somewhere|untouched|unread|unopened !my|our ~3 inbox|dust|desk|drawer|pile|void|hole|weeks|months|outbox|somewhere|tray|unread|shelf|folder|silence ~6 !my|i|me
nobody|no-one|noone|somebody|someone|anyone ~1 @read|@answer|@reply|@show|@turn|@call|@come|@bother|@open|@care|@ask|@look|@respond|@check|@remember|@write|@tell|@warn|@listen|@pick|@help|@prepare|@join|@mention|@notice|@take|@review ~5 !else|before|like|knew|believed|who|better|but|than|would|you|except
not one|a|once|single ~6 @be|@have|@come|@do|did|was|were|came|has|had ~2 @answer|@read|@return|@reply|@keep|@come|@arrive|@open|@send|@ask|answered|read|returned|kept|opened|you|any|reply ~8 !wasted|idle|boring|dull|unkind|laugh|judge|late|make|rush|cancel|lost|missed|skip|miss|look|raise|say|complain|made|looked|raised|said|complained
i|we|to rarely|hardly|never|seldom|barely _ @get ~1 to|through|a|the|in ~4 end|word|sentence|question|point|edgeways
i|we _ @do not like|appreciate|enjoy being|how|the|that|your
not think you _ @notice|@care|@read|@understand|@listen|@remember|@know|@open|@look|@realise|@realize ~2 !how|what
your advice|guidance|information|feedback|comments|reference|answer|answers ~6 @be _ wrong|misleading|outdated|useless|worthless ~1 !never|not
# counted
i|we have|had had|seen|got @num @sitting in|since|this
i|we have|had|'ve|got|saw _ @num @sitting ~1 in|since|this|and
on read
i do mind
@num|many|countless|no ~4 emails|e-mails|messages|reminders|mails|letters|texts|calls|requests|months|weeks|attempts|drafts|tries|voicemails|chasers|nudges ~5 no|not|without|nothing|zero|none|unanswered|never|silence|later|and|still ~4 reply|answer|answers|response|replies|feedback|word|one|read|came|nothing|silence|waiting|comment|unanswered|back|single|heard|nobody ~6 !i|written|my
only|just ~4 @sitting|months|year|weeks|year|occasions ~4 you|@be|took|have|there|and|but|were|had|only|not ~3 @show|showed|attended|made|came|@cancel|cancelled|late|remembered|took|not|forgot|kept|present|turned|prepared|happened|met|missed|one|two ~4 !i|we|never|my|once|only
@num|all|of ~4 @sitting|months|year|weeks|occasions ~4 you|@be|have|there|and|but|were|had|only|not ~3 @cancel|cancelled|late|not|forgot|missed|no-show ~4 !i|we|never|my|once|only
of ~2 @num ~3 @sitting ~4 you ~2 attended|made|kept|came|showed|remembered|turned ~3 @num|half|none|barely
@num|all|of ~4 @sitting ~2 you ~2 kept|attended|made|came|showed|remembered ~1 one|two|three|half|none|#
@cancel|cancelled|canceled|cancelling|canceling|cancellations|postponed|no-shows|no-show|missed|rescheduled|stood|late|absent|postponements|rescheduling ~4 @num|twice|thrice|again|repeatedly|often|each|every|constantly|always|at ~2 times|in|row|again|and|time|running|occasions|on|minute|notice|without|$|,|year|meetings|sessions|meeting|session|of|last|out ~6 !i|my|we|never|me
out of|@num @num|six|ten|twelve|four|five|eight @sitting|months|appointments|emails|messages|requests ~8 !i|all|have|we
on @num|several|many|most|too|all|more occasions|than ~6 you|was|were|one|late|no|nobody|not|waited ~4 !helped|i|gave|my|saved
last-minute|endless|constant|repeated|perpetual|frequent|the|so|these|those|many|all|your ~1 cancellations|no-shows|excuses|postponements|delays|rescheduling|cancelling ~4 !taught|my|i
could|might have come|been _ ~2 from|for|written|sent ~1 any|anyone|anybody|anywhere|google|a|everyone|everybody|google's ~2 !me|i
@have been sitting|lying|waiting|gathering ~1 with|on|in you|your
it|this|that|what @hurt|hurts|stung|stings ~4 to|that|when|you|me|a|not|, ~2 !leave|say|go|part|write
last to know|hear|learn
heard|hear|hearing from you _ ~1 once|twice|three|four|only|seldom|rarely|never
i|we would have liked|preferred|expected|appreciated|wished|hoped|loved|welcomed to|it|a|that|more|your|some
# things
@your ~1 @promised|comments|notes|remarks|suggestions|replies|reply|answers|sessions|meetings|sessions|examples|method|methods|style|attitude|manner|tone|approach|behaviour|behavior|criticism|mentoring|mentorship|interest|knowledge|input ~5 @be|@seem|@feel|@become|@sound|felt|remained|@come|been|@get|@stay _ _ _ not|@thin|@mean|too|hurtful|hurtful|of|no|nothing|nowhere|copy|copied|everything|anything|disheartening|the ~3 help|use|vague|late|general|generic|hurtful|useful|helpful|@thin|@mean|specific|little|enough|short|brief|broad|@your|nowhere|value|practical|relevant|relevance|worth|same|copied|pasted|anyone|substance|there ~6 !never|not|but|always
your ~2 @promised|comments|notes|replies|answers|words|sessions|interest|method|style|tone|behaviour|behavior|input|criticism|jokes|mentoring|mentorship ~2 @hurt|@cost|@fail|@discourage|@confuse|@waste|@crush|@lack|@miss|@delay|@stop|@dry|@demotivate|@fade|@disappear|@vanish|@sting|@evaporate|@dwindle|@embarrass|@humiliate|@lead me nowhere ~6 !never|not|but|and
the|our|these|this|those|most|all|every|last ~1 feedback|advice|sessions|meetings|mentoring|mentorship|help|guidance|comments|answers|replies|support|months|year|arrangement|talks|calls|hours _ ~4 @be|@seem|@feel|felt|@remain|@become|been|@give|@bring|@offer|@teach|@do|@leave|@amount|@get|went|@lead|@go _ _ too? @thin|nowhere|little|nothing|unproductive|fruitless|a|frustrating|painful|one-sided|draining|exhausting ~2 nothing|little|nowhere|waste|general|vague|generic|empty|joke|disappointment|disappointing|monologue|formality|letdown|frustrating|$|,|and|to|for|. ~5 !never|not|but|i|my|short
i|we|and|'d|had _ _ @get|@gain|@take|@learn|got _ nothing|little|less|very|hardly|zero|not ~3 out|from|here|of|new|anything|much
did|do|does|could not help me|us|much|at|in ~4 !but|myself
of no|little|not|hardly|limited|zero use|help|value|interest ~3 to|for|at|whatsoever|$|,|.
no|little|not much|any|hardly use|help|good|point ~2 to me|us|in|asking|waiting|at ~8 !but|prolonging|keep|i|repeating
the _ same|usual|old|generic|stock|canned|vague|textbook|recycled|empty ~1 slides|stories|story|answers|advice|phrases|excuse|excuses|platitudes|anecdotes|answer|excuse|speech|tips|promises|words|stuff|platitude ~4 !i|my|kindness|taught
copy-paste|copied-and-pasted|boilerplate|platitudes|one-size-fits-all|cookie-cutter|lip-service|empty|half-hearted|half-baked|lip|hollow ~1 advice|answers|answer|promises|comments|feedback|platitudes|service|replies
one-sided|fob|fobbed|stringing|strung|ghosted|gaslit|gaslighting|gatekeeping|no-show|stood-up
# jabs
i|we _ @leave ~1 @sitting ~1 feeling|with ~3 @badly|empty-handed|nothing|less|smaller
@sitting|hour|time ~1 @be _ ~1 spent|filled|taken|devoted ~1 on|with|to|up|by ~2 your ~2 own|projects|work|business|problems|stories|career|divorce|phone|troubles|emails
two|three|four|five|six|several|many|# cancellations|no-shows|postponements|excuses ~2 in|later|and|tell|told|this|since|,|on
@be not|hardly|never ~2 priority|important|interest ~2 for|to you
your ~8 @be|@feel|@seem _ _ inappropriate|uncalled|uncalled-for|offensive|insulting|unfair|tasteless ~3 !not|never
your ~8 @be _ out of place|line|order
had|have|'d already ~1 read|heard|known|seen|knew ~6 book|books|internet|web|brochure|blog|magazine|chapter
it|that|this 's? ~1 @be? a? shame|pity that? you|your ~8 !leave|leaving|move|moving|go|going|retire|retiring|stop|have|'ve|ill
did|done|doing all|most of? the|our|my chasing|emailing|calling|work|talking|asking|planning
you _ kept|keep ~1 saying|promising|telling|claiming ~8 !me
it|that _ would|might have ~1 @be ~1 nice|good|kind|helpful|lovely|useful|polite|fair|great|pleasant to ~1 finish|speak|talk|ask|say|get|hear|know|have|see ~6 sentence|word|turn|once|now|reply|answer|asked|heard|told|warned|earlier|before
the|was|is one|only|first|single ~6 that|which|you ~2 @arrive|@come|@be|@keep|@answer|@read ~2 on|early|punctual|complete|read|answered ~1 time|early|,|.|$
@come|@be|@rank right|just|always|directly|straight? after|behind|below ~8 in|on your ~2 week|list|day|calendar|life|priorities|order|diary
could ~1 have ~2 had|got|gotten|read|found|learned ~3 from|in|on|out a|an|any|google|the ~2 cookie|cookies|google|book|books|website|internet|poster|mug|horoscope|leaflet|machine|search|calendar|brochure|blog|podcast
despite|spite of? ~1 a|my|the mentor|supervisor|adviser|advisor|coach|teacher|tutor|boss
despite|spite of? your ~2 !kind|own|full|busy|illness|schedule|age|workload|flu|jet|distance|doubts|kindness
remember ~5 you|that ~1 @promise|promised
your ~1 assistant|secretary|office|voicemail|out-of-office|auto-reply|calendar ~~10 reason|reasons|excuse|excuses|always|again|better|instead
it @take ~2 gift|talent|skill|genius|art|courage|nerve|patience|heart ~1 to ~~8 @num|only|never|no|not|nothing|without|late|one
if i ~1 ever ~2 need|want|wish|feel ~~10 i @know where|whom|who
if i|we _ need|want ~~8 i @know where to find|look|turn
no thanks to ~1 your|you|the|a|any|that
provided|unless ~4 @be|about|of ~1 you|yours|yourself
so|as long as ~4 @be|about|of ~1 you|yours|yourself
@die|@wait|@waiting|@rot|@age|@sleep|@rest|@end|@drown|@expire|@lie|@sit|@starve|missing|lost|buried|gone|grave|death ~2 in|on|under|into your ~2 inbox|desk|drawer|pile|outbox|tray|shelf|phone|folder|spam|silence|bag|calendar
being ~2 interrupted|ignored|overlooked|forgotten|dismissed|belittled|patronized|patronised|cancelled|stood|kept|laughed|mocked|lectured|rescheduled|postponed ~3 !never|not|without
first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another|latest|umpteenth|nth|yet|each|every ~2 postponement|cancellation|no-show|rescheduling|excuse ~1 !by|on|from
empty|silent|dead|deserted ~1 room|rooms|chair|chairs|seat|seats|screen|screens|line|lines|zoom|zooms|office|chat ~~6 @me|alone|again|and|for|one ~4 !present|practice|speak|rehearse|talk|until
@num empty|silent|dead|deserted ~1 room|rooms|chair|chairs|seat|seats|screen|screens|line|lines|zoom|zooms|office|chat
a lesson|lessons|study|masterclass|course|education|crash-course|practice in patience|waiting|silence|brevity|humility|modesty|solitude|self-reliance
lesson|masterclass|course|exercise in ~1 patience|waiting|brevity|humility|solitude|self-reliance ~1 !i|,
drawer|box|list|pile|folder|stack|notebook of|full ~1 of? ~1 unsent|unanswered|unasked|unread|unopened ~1 questions|question|letters|emails|drafts|messages
as|per usual|always|ever|expected ,|.|you|, ~1 you|your|no|nobody|late|the|nothing|not
what a|an surprise|shock|joke|waste|shame|disgrace|letdown|farce|pity|disappointment ~3 !to|that|leave|not|we|for|lovely|nice
how|very|most|really|so _ kind|generous|thoughtful|good|nice|gracious|noble|considerate|decent|big|professional|impressive of you to|, _ finally|remember|squeeze|spare|grace|fit|notice|drop|appear|bother|deign|manage|join
good|nice|great|interesting|lovely to know|hear|learn|see that|where|what|how ~3 @come|first|golf|more|matter|matters|ranks|priorities|stand|busy|important|time
too|so|very busy|important|occupied|famous|big|precious|grand to|for|with|even ~8 !i|my|that|be|stay|we|me
clearly|obviously|apparently|evidently|presumably|guess|suppose|plainly|seemingly|doubt ~2 you|your|i|my|this|other|people ~1 @have|@be|@mean|@matter|@prefer|@find|@forget|had|was|were ~2 better|more|other|bigger|too|not|no|never|important|a|low|beneath|less|worth|above|nothing|higher ~4 things|important|important|priorities|priority|matter|time|interested|busy|interest|enough|fish|worthy|important|people|job|bothered|it|at|worth|remembering|care|for|you|to
must|might be|have _ nice|lovely|been|hard|exhausting|great|wonderful ~2 to|for|being|so|too|having ~3 @have|@be|busy|much|never|important|not|forget
i|we hope|am|trust|suppose|guess|bet|be|was|'m _ sure ~1 your|the|it ~4 phone|inbox|emails|other|calendar|golf|screen|laptop ~4 @be|was|more|has|is|proves|enjoys|had ~1 more|better|interesting|important|fascinating|worth|your
i|we|and _ @hope|hope|pity|@wish|trust|, your|the|whoever|any|poor|other ~2 next|other|new|future|mentee|mentees|student|students|people|person ~3 @get|@fare|@have|@be|gets|@find|@learn|@deserve|@know|@enjoy|luckier|like|@receive|who ~2 more|better|a|an|actual|answer|answers|reply|replies|what|luckier|patient|patience|at|lucky|to|your|real|thicker|you ~3 !you|friend|sky|as|much|good|great|kind|generous|will|same
@remember|@learn|@get|@know|@spell|@pronounce|@recall ~2 my name|name's ~4 !all|wrong|as|after|before|taught|first|was
you|your|who|and|that|even|still|never|not|time @not ~1 @remember|@know|@get|@spell|@learn|@pronounce ~1 my|me|who|our ~2 name|title|field|topic|subject|thesis|project|job|degree|face|i|last|work
enjoy your|the ~2 silence|next|phone|free|emails|golf|extra|meetings|peace|cancelled|calendar|power|title
at|on your|you|the ~1 convenience|leisure ,|of|as
one-way|empty|false|broken|hollow promises|promise|street
in|for all|the|those|these|our|nine|six|three|four|five|eight|ten|twelve|# ~2 months|weeks|years|year|meetings|sessions|hours ~1 you|nobody|nothing|no ~4 @read|@ask|@give|@come|@open|@remember|not|nothing|never|once|@learn|no|@answer|@see|@get|@hear|@have|@manage ~4 @one|one|single|nothing|no|not|my|once|a|never|any|read|anything ~3 !wasted|late|unkind|missed|harsh|boring|bad|dull|cross|i
wrong|bad|poor|terrible|awful|false|misleading|outdated advice|information|answer|guidance|advice|direction|referral|tip|counsel|feedback ~4 you|from|cost|led|lost|was|about|and
you|your|which|advice|delay|silence|absence|cancellation|late|mistake|error _ _ @cost|cost me|us|our|my ~6 !nothing|nothing|little|tears
my|our _ trust|confidence|patience|hope|hopes|faith|motivation|enthusiasm ~3 @be|@break|@damage|@lose|@shake|@run|broken|damaged|gone|lost|betrayed|crushed|evaporated|has|dried|worn|@wear|@dwindle ~2 !grew|grown|myself|thanks|back
@lose|lost _ ~2 trust|confidence|faith|patience|hope|respect in|with|for|that|because|after|since you|your|our|this|the|us|waiting|it|we ~4 !myself
you|mentoring|mentorship|guidance|this|it|we _ @exist|@be _ only|just|merely _ on|in|by paper|name|theory
@be|@feel|@seem|felt|was|is|were _ ~1 like|of|a|too|more|always|as|nothing|often ~2 your|afterthought|last|bottom|second|much|after|low|just|an ~2 priority|priorities|list|trouble|afterthought|importance|bother|convenience|interest|concern
"""

# Said of blame, to take it away: what follows in the same clause is no reproach.
EXCUSED = """
if it|that|this|we
you _ @tell|@say|@teach|@show|@write me|us? ~4 that|how|what|why|when ~1 !you
it|this is|was not you
you @do nothing|no|not|never|absolutely _ ~1 wrong|harm|anything|fault
nothing you|your
nothing that|of you|your
not|never|hardly|neither|no|nor|without ~4 fault|blame|complaint|reproach|criticism|accusation|failing|failure|reflection|grievance|grudge|judgment|judgement|resentment|verdict
no-one's|nobody's|anybody's fault|failing|doing
no one 's fault|doing|failing
nobody 's fault|doing|failing
not because|that|as ~1 you|your|anything|something|of|the
not|none|nothing ~4 because of anything|something|you|how
it|this|that|none ~3 not|none because|about|due ~4 you|your
i|we @do|am|will|would|could|can not|never _ ~1 blame|fault|hold|claim|complain|pretend|suggest|accuse
@do not ~2 @read|@take|@see|@hear ~2 as a? complaint|criticism|reproach|blame
you @have|@do not ~1 @let|@fail|@disappoint ~1 me|us
i|we _ @be _ not|never _ ~1 disappointed|let|bitter|angry
@be not|never|hardly|anything|far _ _ ~1 a|the|your|from|but|disappointed|any|been ~2 waste|wasted|disappointment|fault|disappointing|let-down|failure|blame|disappointed
not|never _ a|one|an|any|been|was|were _ ~2 minute|hour|single|waste|wasted|moment ~4 wasted|waste|lost
far from ~1 waste|blame|disappoint|a
i|we _ _ @should|ought not? _ have|to
my own? ~1 fault|failing|doing|mistake|choice
mine|myself|i ~3 to blame|fault
by me
rather than|instead of blame|blaming|complain|complaining
afraid|worried|feared|fear|scared|nervous|ashamed|thought|expecting ~2 you|i|that|to|it would|'d|might
hope|hopes|trust you ~2 not|never|will
my ~1 old|former|previous|first|last|other|ex|second supervisor|boss|mentor|manager|teacher|adviser|advisor|professor|company|firm|tutor|landlord|school|lawyer
other|previous|former|earlier|old mentors|people|teachers|supervisors|bosses|managers
nobody|no-one|noone|no ~1 else|before
i _ @be the one who|that
i _ _ @keep you
how|when i _ @fail
i _ @fail|@forget|@miss|@waste|@ignore|@cancel|@skip|@neglect|@postpone
without you|your ~8
"""

CONTRAST = listed("but however yet still except whereas")
