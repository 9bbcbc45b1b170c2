"""Small signs that add up to a reproach, and what speaks against one."""

from __future__ import annotations

from tui.domain.tact.tables import listed

DUTIES = listed(
    """
    reply replies answer answers answered feedback comment comments call calls email emails e-mail e-mails message
    messages reminder reminders meeting meetings session sessions appointment appointments draft drafts chapter
    chapters proposal reference introduction introductions promise promises promised review signature form report
    slides thesis inbox calendar phone secretary voicemail laptop emoji advice deadline mail mails notes manuscript
    application contract paper portfolio letters texts requests request questions mentor mentoring sittings lessons
    visits defence defense presentation recommendation guidance dates date arrangement catch-ups check-ins
    agenda hour hours slots read office mine interview promotion name figures files file code invoice funding grant
    """
)
LACKS = listed(
    """
    not never no none nothing nobody hardly rarely barely seldom without only few little less neither nowhere
    scarcely unable
    """
)
WEAK_FAILING = listed(
    "late lost alone empty broken missed missing shut rushed silent silence hurt slipped void short lapsed stalled cold"
)
FAILING_WORDS = listed(
    """
    cancelled canceled postponed rescheduled wasted waste ignored unanswered unread unopened unreturned unreachable
    excuses forgot forgotten vague generic bored unprepared dismissed dismissive
    rejected hurtful rude pity disappointing disappointed disappointment
    neglected abandoned unhelpful useless unavailable no-show no-shows ghosted
    stranded squeezed interrupted shouted snapped laughed yawned unfair fruitless pointless cold-shouldered
    humiliated overlooked distracted sidelined evaporated vanished disappeared fobbed frustrating frustrated
    uninterested disinterested indifferent absent delayed mocked lip-service platitudes vain
    """
)
FAILING = """
called|calling off
call|calls ~1 off
fell|fallen|falls|falling through|short|flat|silent
held|holding|kept back
let down
left me|us|alone|behind
closing|due date
too late
after|past|beyond the ~1 deadline|closing|date|event|fact|vote|interview|jury
stood|sat|waited|waiting|wait ~6 alone|outside|lobby|hour|hours|vain|weeks|months|door|corridor|signature|sign|word
no longer needed|use
came|come|arrived|turned ~2 too? late|unprepared|empty-handed
came|come back without|unopened|unread|blank|unmarked
until|after ~5 closed|expired|over|shut
did not|never ~1 come|arrive|happen|show|appear|turn|materialise|materialize|reply|answer|respond|call|write|help
on your|his|her|the phone|laptop
looked|look|looking|glanced|checked ~2 phone|watch|clock|laptop|screen|away|door
your ~3 phone|dentist|golf|laptop|secretary|excuses|silence|voicemail|assistant
changed the subject
more important|interesting|urgent
better things to
beneath
not right|fair|acceptable ~1 !to
locked|closed|empty|shut ~1 door|studio|room|office|screen|chair|cafe|hall
cost|costs me|us
no|without|scarce time for
never|no|not ~1 time for|to
a|the burden|nuisance|afterthought|priority
had to ~2 ask|find|learn|hear|explain|fight|work|beg|chase|guess ~6 myself|alone|elsewhere|others|newsletter|stranger|colleague|board
from the|a|your notice|newsletter|secretary|video|intranet|website|assistant|porter|receptionist|colleague
learned|learnt|found|heard|hear|read|discovered ~4 from|through|in|on ~4 not|instead|rather|before|newsletter|board|intranet
before|without|instead of? ~1 telling|asking|warning|told|informing|consulting|speaking|talking ~2 me|us
to|into a|the void|wall|door
what was|is the point|use
i|we ~1 better|more conversations|answers|luck
not picked|returned|opened|kept|read|answered|taken|looked|signed|called
not picking|replying|answering|responding|reading|listening|interested|taking
the ~2 same|usual that|as|for|every|as|answer|advice|thing|excuse
least at|i|you|one|we
turned|turning|became ~1 into ~1 lecture|lectures|monologue|monologues|complaint|complaints|habit|farce|gossip
a|one single mark|word|line|page|reply|answer|comment|question|call|visit
of|from ~2 promised|agreed|planned|arranged|scheduled
bad|wrong|poor advice|name|form|information|answer
"""

HOPED = """
expect|expected|expecting|deserve|deserved|supposed|agreed
hoped|hoping for|that|to
promised|promise|promises
would|could|should|might have|'ve
would 've been
@be nice|good|kind|polite|decent|courteous|helpful to|of|if
at least
even
still
though|although
even if|though
despite|inspite
in the end
instead
@since @month|christmas|easter|summer|spring|autumn|winter|then|january|last
for ~1 @num weeks|months|days|years|hours
@num times
again
yet
by now
i wish|wished
if you|only had|'d
needed
somehow
frankly|honestly|clearly|obviously
lately
whenever|whatever|every
"""

COUNTED = """
@num ~2 of|out|times|weeks|months|days|hours|minutes|drafts|emails|e-mails|messages|calls|meetings|sessions|reminders|appointments|letters|replies
half|most|one|two|three|four|five of
last|past @num
once|twice this|in|a|since|all
"""

GOOD = listed(
    """
    thank thanks grateful gratitude glad appreciate appreciated best kind kindness patient patience taught teach
    teaches saved won proud love loved laugh laughing honest worth gift joy warm favorite favourite useful helped
    brave luck wish wishes owe bless blessed delight treasure lovely wonderful brilliant precious loves accepted passed wall cushion smile smiled
    sweets forever generous generously repay admire courage lucky thankful enjoyed enjoy brilliantly bravely spared
    """
)

AGAINST = """
@be ~1 right
my own? doing|fault|mistake|failing|choice|habit|decision|pride|impatience|shyness
i|we should|could|ought _ have|not|to
i|we _ @fail|@forget|@miss|@waste|@ignore|@cancel|@skip|@neglect|@lose|@stop|@postpone|@oversleep|@hate|@refuse
i|we was|were|am|@be _ ~1 late|slow|absent|unprepared|not|no|afraid|stubborn|impatient|nervous|lost|alone|the|furious|wrong|shy|ill|scared|ashamed|bad|lazy
i|we not|never|rarely|hardly|seldom _ @expect|@have|@finish|@know|@believe|@dare|@think|@want|@feel|@leave|@use|@need|@tell|@thank|@be|@understand|@prepare|@do|@try|@write|@notice|@learn|@work|@meet|@trust|@miss|@say|@ask|@dream|@listen|@mean|@regret|@like|@forget
i|we do|did|have|had|will|could|can|would|shall not|never _ @expect|@have|@finish|@know|@believe|@dare|@think|@want|@feel|@leave|@use|@need|@thank|@prepare|@try|@notice|@listen|@mean|@regret|@like|@forget|@say|@do|@come|@be|@keep|@make|@manage|@go|@let|@lose|@promise|@wish|@afford|@fit|@give|@take
without you|your|me
no one|body else
nobody|no-one|noone|everyone|everybody else|believed|wanted|before|had|at|in|like
when|where|while nobody|no|others|everyone|everybody|my|i
my ~1 first|old|former|previous|last|ex supervisor|boss|mentor|manager|teacher|adviser|advisor|professor|company|firm|tutor|school
not only|just|merely|simply
not easy|an easy|because|have to|need to|want to|mind|sure
@do|does|did not have|need to
no need|hurry|rush|fault|blame|one's|reason|wonder
nobody's|no-one's fault
if ever|you ever|you|your|there|it|things
please|kindly do|send|confirm|let|return|leave|find|keep
never|not|nor|no|without ~2 cancelled|canceled|ignored|unanswered|late|laughed|forgot|forgotten|missed|bored|judged|dismissed|wasted|lost|alone|interrupted|rushed|silent|vague|felt|minded|complained|pretended|complaint|waste|disappointed|disappointment|hurt|hurtful
i|we _ 'd|would|will|shall|'ll|want|wish|have like|to|be|decided|write|send|bring|need|call|love|tell|miss|visit|finish|look|come|ask|greet|find|remember|carry
i|we _ _ need|needs|learned|learnt|learn|want|start|leave|move
moving|leaving|starting|joining|last
let us|me
shall|may|can|could we|our|i|you|the
because you|of had|held|made|nagged|crossed|gave|insisted|kept|were|you|your
until|till|because|as you said|told|showed|made|forbade|taught|asked
you taught|showed|helped|read|came|wrote|stayed|sat|drove|lent|found|saw|believed|called|rang|stood|waited|asked|kept|gave|noticed|pushed|answered|knew|turned|brought|picked|defended|let
and|but|yet you ~1 taught|showed|helped|read|came|wrote|stayed|sat|drove|rang|called|stood|did|do|knew|answered|won
i|we have|had|did|do not|never _ !been|be|had|have|received|receive|got|get|gotten|hear|heard|see|seen|met|learn|learned
can|could not|hardly wait
sorry to|for|about|that
i|we _ hope|hopes
missed my|the|our stop|bus|train|plane|ferry|you|it
my wall|desk|notebook|shelf|office|kitchen|head|mind
hung|hangs|hang|stands|taped|pinned|written
your ~4 @save|@help|@get|@hang|@win|@teach|@work|@change|@open|@stay|@carry|@live
every single? page|hour|day|morning|evening|word|time i|line
"""
