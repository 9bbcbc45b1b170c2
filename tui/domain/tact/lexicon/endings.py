"""What is decided: an ending, a last meeting, a pause, a next touch, a promise without a date."""

from __future__ import annotations

from tui.domain.tact.tables import listed

DECISION = """
@end|@stop|@finish|@close|@conclude|@discontinue|@quit|@wind|@wrap|@cease|@suspend|@pause|@bring ~6 @sitting|here|there|this|it|up|together|formal|regular|monthly|weekly|with|after|on|our|end|close|things|by|at|now|then|today|in|for|friday|soon
@sitting ~6 @end|@stop|@finish|@close|@conclude|end|over|finished|stop|cancelled|done|closed
our|my|the|a|as|be|their|your|its last|final|farewell|closing|concluding
last|final regular|one|ones|time|@sitting|formal|monthly|weekly|proper|official|chapter|of
@be _ the|our|my|a last|final
say goodbye|farewell|good-bye|bye|adieu
goodbye|farewell|bye|good-bye
part|parting|parted ways|here|company|as|well|on|from
step|stepping|stepped back|away|out|down|aside
@leave the|our|your|this|it|things|mentoring
@let you|go|us|it|our|this
call it a
move|moving|moved on
without you
@be _ _ done|finished|over|through|complete
look|looking|search|searching|seek|seeking|find|finding ~6 elsewhere|someone|somebody|guidance|advice
no longer ~2 @meet|@need|@continue|@work
not|never _ @continue|@renew|@carry|@go|@keep|@meet|@need|@come|@extend|@book
take|taking|took|taken|need|needing a ~1 break|pause|rest|step|leave
go|going on without|alone|hold
stand on my
fly the
retire from
free up your
@release|@excuse|@withdraw
from now|then|today on
"""

PAUSE = """
@pause|@suspend|@freeze ~4 @sitting|them|it|us|this|things|until|till|for|our|here
a|short|long|brief|this|the pause|break
take|taking|need ~2 pause|break|breather|time off
on|put ~3 hold|ice
@stop|@skip for ~2 while|now|bit|time
step|stepping back for
"""

# A touch that is dated or tied to something is told from these by ``dated``.
TOUCH = """
i|we will|'ll|shall|can|'d|would|promise|hope|plan|intend|want|mean|may|am|'m _ ~3 @write|@send|@call|@phone|@ring|@visit|@see|@meet|@tell|@bring|@share|@show|@report|@email|@e-mail|@text|@drop|@come|@message|@let|@invite|@update|@post|@return|@check|@reach|@look|@buy|@treat|@cook|@hand|@give|@pass|@read|@join|@attend|@pick|@save|@keep|@ask|@take|@mail|@forward
expect ~3 from me|postcard|letter|call|message|card
you will|'ll|shall _ @hear|@get|@receive|@have|@see|@be
shall|could|can|may|might|would|let|why we|us|i|you|not ~3 @meet|@talk|@speak|@go|@have|@see|@catch|@celebrate|@call|@write|@keep|@trade|@swap|@visit|@walk|@lunch|@send|@make|@mark|@return|@come|@like|@be|@turn|@try|@eat|@join|@drink|@tell
see you|each
look|looking forward to
hope|hopes|hoping to ~1 @see|@hear|@meet|@write|@send|@tell|@show|@visit|@bring
come|visit|call|write|drop|stop|ring by|me|when|to|if|in|us|any
be|i am glad|happy|delighted|pleased to
would|'d love|like to ~2 @hear|@see|@meet|@show|@tell|@send|@visit|@bring|@share|@keep|@stay|@write
"""

VAGUE = """
keep|keeping|stay|staying|be|remain|remaining|get|getting _ ~1 in touch|contact
keep|keeping|stay|staying|remain|remaining connected|close
keep|keeping ~1 line|lines|channel|channels|door|contact|conversation ~1 open|alive|going|up
catch|catching up ~2 !with|on
link|linking|meet|meeting|hang|meeting|hook|touch|check|drop|pop up|out|base|in|by|round ~2 soon|sometime|some|later|again|one|someday
let|lets|will|'ll|should|shall|to|hope|surely|can|could us|we|you|i ~2 link|hang|hook|meet|catch up|out
come|drop|stop|pop|swing by|round|over|whenever|in ~2 !on|at|in|post|train|car|bus
come and say hello
@give you|me|us a ~1 shout|ring|bell|line|call ~2 !on|in|after|before|at|from|from
@see you|each|one ~2 around|soon|again|there|some|sometime|later|another|someday
@see each|one other|another
our|the paths|roads|ways _ ~1 cross|crossing
not be|become a? stranger|strangers
do not be a stranger
be in touch
not the last ~3 hear|see|of|time
until|till we|next ~1 meet|time
this is not goodbye|farewell
@hope|forward|love|like ~1 to ~1 hear|hearing from ~1 you|us
hear|hearing from ~1 me|you|each|us ~2 soon|again|sometime|one|some
i|we hope|trust|know ~3 @see|@hear|@meet|@talk|@speak|@work ~3 again|soon|someday|sometime|one|some|around|each
talk|speak|chat soon|later|again
in the future
grab|grabbing a? coffee|lunch|drink|drinks|beer|dinner|tea|bite|meal|cup
coffee|lunch|drink|drinks|beer|dinner|tea|meal|chat|call|visit|pint ~2 soon|sometime|some|someday|one|again|later|together
i|we will|'ll|shall|'d|would|can|may|might|hope|promise|plan|want|intend ~3 @write|@call|@ring|@message|@text|@ping|@phone|@email|@mail|@visit|@update|@send|@reach|@talk|@speak|@tell|@let|@come|@drop|@pop|@meet|@check|@greet ~6 soon|sometime|someday|later|around|whenever|again|posted
i|we will|'ll|shall let you know
let|lets|should|must|could|shall|can us|we _ ~2 @meet|@talk|@catch|@keep|@stay|@link|@do|@speak|@have|@grab|@get ~5 soon|sometime|someday|again|later|touch|contact
let|lets|should|must|could|shall|can us|we _ ~2 @meet|@talk|@catch|@link|@do|@speak|@have|@grab|@get ~5 one|some day|time|of|point|days
not lose touch|contact|sight
"""

NO_CONTACT = """
do|please|would|ask|prefer ~4 not|never|stop _ ~1 @contact|@call|@write|@message|@email|@text|@phone|@reach|@visit|@approach ~1 !back|to|off|me?
not|no|never ~3 contact|hear|write|call|reply|meet|speak ~2 again|anymore|more|any|further|me
@have|want|wish|with no contact
no contact
no|without ~2 further|more|future|longer ~1 contact|correspondence|communication|messages|calls|emails|touch
cut|cutting|break|breaking off ~3 contact|ties|all
that|this|which|it|decision|everything|all|ending|and|my @be _ final
@end|@close|@stop|@leave|@finish|over|done|goodbye|@part|@quit|@say|@go|farewell ~3 for good|ever
we _ ~3 not|never ~2 @meet|@speak|@talk|@see|@hear ~3 again
do not ~2 need|want|wish|expect|look ~4 contact|reply|answer|hear|response|conversation
delete|remove|lose|block my|your|this number|contact|email|address
clean|clear|complete|final|full break|cut|end|stop
closed|close|closing|shut the ~1 door|book|chapter ~1
out of touch
we _ @be _ over|finished|done|through
"""

DATE_WORDS = listed(
    """
    # january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter
    christmas easter diwali eid ramadan thanksgiving holi onam hanukkah passover nowruz midsummer michaelmas
    tomorrow tonight today weekend week fortnight month year quarter term semester season anniversary birthday
    wedding graduation conference launch premiere reunion viva defence defense exhibition opening concert results
    harvest festival marathon ceremony show match tournament convocation new-year saints lent advent pentecost
    half-term holidays holiday fall carnival ball
    """
)
"""Words that date a touch. "may" and "march" count only where they are no verb."""

CLEAR = """
our|the|my|your|as last|final ~1 !year|week|month|few|two|three|four|winter|summer|autumn|spring|night|draft|chapter|minute|row|exam|page|term|word|words|sentence
last|final regular|one|ones|@sitting|of|formal|monthly|weekly|proper|official
no|not|without more|any|further ~1 @sitting
@be _ ~1 the|our|my|a last|final|end
@end|@stop|@finish|@close|@conclude|@discontinue|@quit|@cease|@wrap ~8 @sitting|here|there|now|today|after|with|on|by|at|this|it|together|mentoring|things
@sitting ~~6 @end|@stop|@finish|@close|@conclude|over|finished|done|closed|complete|cancelled
say|saying goodbye|farewell|good-bye|bye|adieu
goodbye|good-bye|farewell
part|parting|parted ways|here|company|as
call it a|our|quits
@wind ~3 up|down
call ~6 complete|finished|done|over|closed
@be _ _ done|finished|over|through
let you|us|it|our|this go
program|year|scheme|internship|fellowship|term|semester|cohort|contract|traineeship|apprenticeship|course|placement|residency|bootcamp|exchange|arrangement|season|scholarship|training ~4 @end|@close|@finish|@conclude|@expire|over|up|out|@wrap|@run|done
without you
take me off
no longer ~1 @meet|@continue|@need
@trade|@swap|@replace|@exchange ~4 @sitting
not|never _ @continue|@renew|@carry|@come|@extend|@book ~4
stop|end|finish here|there|now|then|,|.|today|this|that
close|closing this|our|the ~1 chapter|book|circle|@sitting
@cancel ~2 @sitting
not|never _ need ~4 @sitting
step|stepping back|away|out|down from
@sitting ~4 stop|end|cease
@leave the|our|your|this|it ~2 program|mentorship|mentoring|arrangement|after|at|there|here|lessons|lesson
bring ~6 close|end
until|till then _ that|it
"""
