"""Grounds for an ending: causes, own plans and needs, circumstances, goals reached, ends from outside."""

from __future__ import annotations

from tui.domain.tact.tables import listed

CAUSE = """
because of !you|your|it|them|him|her
because !of|you|your
now|given|seeing|considering that !you|your
given my|our|the|how|where !you|your
as|since my|our|the ~4 @be|@have|@take|@begin|@start|@end|@need|@change|@grow|@move|@close|@keep|@leave|@require|@get|@demand ~2 !you|your
as|since i|we ~2 am|have|need|will|cannot|can|must|shift|turn|move|begin|start|'ve|leave|want|take|go|prepare|enter|step|grow|head|approach ~2 !you|your
due to !you|your
owing to !you|your
reason|reasons is|are|was|being|lies|has|for|behind
my|the|one|simple|only|main|honest reason|reasons
which|that 's|is|was why i|we|my|our !wanted|am|thank|write|owe|keep|still|use
that is why i|we|our
so that i|we|my
in order to ~1 !thank|say|tell
on account of
for ~2 reasons|reason
in view|light of
with my|the|our|a|all|these|two|three|this|work|night|school|teaching|exams|baby ~5 coming|ahead|starting|growing|changing|classes|now|finished|complete|done|over|behind|due|born|secured|approaching|shifts|course|degree|exam|exams|job|role|baby|children|kids|twins|deadlines|thesis|dissertation|schedule|workload|season|move|program|hours|school
hence|therefore|accordingly|consequently ,? i|we|my
it 's because
"""

LIFE = listed(
    """
    job role position post promotion career field industry sector discipline profession degree course studies study
    phd doctorate masters master's ma msc mba thesis dissertation viva exam exams semester term university college
    school campus residency fellowship internship apprenticeship traineeship placement sabbatical leave maternity
    paternity parental baby child children kids twins son daughter mother father mum mom dad parents grandmother
    wife husband partner family caring care carer health illness ill sick surgery operation treatment recovery
    doctor therapy burnout exhaustion wedding marriage move relocation relocating abroad visa city country town
    company startup start-up business firm shop farm restaurant bakery studio clinic practice workshop venture
    project launch manuscript novel book uni studies album tour season harvest election campaign deployment workload schedule
    timetable calendar shifts shift classes nights evenings weekends commute budget funding fee fees money tuition
    retirement freelance self-employed redundancy redundant focus direction goals goal plans plan path priorities
    priority interests interest needs need questions ambitions aim aims target targets specialism speciality
    specialty subject area track team department office branch headquarters lab laboratory institute ministry
    agency ngo charity hospital ward theatre orchestra ensemble contract license licence certificate
    certification qualification bar board research teaching medicine law nursing engineering software data design
    finance banking accounting marketing sales journalism politics policy consulting energy climate farming music
    ship boat ferry expedition chair desk lab laboratory professorship partnership directorship tenure chair diploma licence shop guild crew choir band
    circumstances situation life load capacity time hours attention energy strength hands
    """
)

OWN = """
# where the writer goes
i|we @be _ moving|going|leaving|starting|joining|switching|shifting|heading|changing|turning|relocating|transferring|entering|retraining|training|studying|returning|opening|founding|launching|emigrating|retiring|expecting|aiming|pursuing|applying|preparing|building|transitioning|focusing|focussing|concentrating|specialising|specializing|becoming|enrolling|beginning|juggling|caring|raising|commuting|drowning|recovering|setting|taking|quitting|trading|swapping|crossing|stepping|following|drifting|gravitating|leaning|veering|getting|handing|finishing|qualifying|graduating|flying|sailing|emigrating|planning ~2 !stop|end|you|your|our|on|mentoring|this|back|us|cold|tired|it|part|better|goodbye
i|we @be _ ~1 off|due|headed|bound|posted|stationed|enrolled|swamped|stretched|overwhelmed|exhausted|ill|unwell|pregnant|short|unable|overloaded|snowed|needed|drawn|ready|called|transferred|confirmed|admitted|hired|promoted|accepted|appointed|offered|elected|selected|certified|licensed|taken|engaged|tied|responsible|based|deep|out ~1 !end|stop|by|you|to
i|we @have|'ve|'d _ ~1 moved|joined|left|returned|relocated|retired|qualified|graduated|switched|entered|become|landed|secured|won|earned|passed|gotten|got|reached|achieved|completed|accomplished|attained|accepted|cleared|outgrown|changed|enrolled|enroled|started|begun|opened|chosen|signed|registered|applied|settled|come ~1 !you|your|it|off|so|this|to|here|there
i|we @have|'ve been _ _ admitted|hired|promoted|accepted|appointed|offered|called|elected|selected|chosen|confirmed|certified|licensed|approved|posted|transferred|taken|asked|given|moved|invited|made|seconded|diagnosed|assigned|awarded|published|drafted|headhunted|put|shortlisted|signed ~1 !your|chance|space|feel
i|we got|landed|accepted|passed|cleared|graduated|qualified|enrolled|joined|secured|defended|submitted|published|became|won|earned|achieved|reached|completed|moved|signed|quit|relocated ~2 !you|your|it|on|that|used|away|so|more|much|better|lost|closer|there|this
i|we start|begin|join|leave|move|return|relocate|retire|graduate|qualify|transfer|fly|sail|open|enter|emigrate|marry|swap|change|switch|go|become|take ~2 !you|your|it|before|each|every|with|back|home|over|out|that|this|after|notes|my
i|we take|takes over|up|on|my|a|the|part ~3 @life|support|team|role|exam|exams|course
i|we _ @be _ ~1 a|an|the|my ~2 mother|father|parent|dad|mum|mom|student|teacher|lawyer|doctor|nurse|manager|carer|engineer|professor|lecturer|founder|apprentice|trainee|head|principal|lead|director|partner
offered|awarded|given|accepted ~2 @life|place|seat|chair
i|we ~1 may|might|could|will|should ~1 be moving|going|leaving|starting|joining|switching|shifting|heading|changing|turning|relocating|retraining|studying
@life it|, is|was|it
the|an|my|a ~1 letter|offer|contract|acceptance|place|visa|results|scholarship|grant|confirmation ~1 came|arrived|come|signed|granted|approved
i|we ~2 decided|chosen|choose|decide|want|wish|plan|intend|going|set to ~1 leave|join|open|start|study|become|change|switch|try|found|teach|travel|sail|retrain|train|build|run|apply|enter|buy|sell|farm|paint|write|cook|move ~2 !our|you|your|this|it|mentoring|here|things|thank
i|we _ _ can|could|will|shall|would not|hardly|no ~1 @do|@make|@keep|@manage|@attend|@come|@fit ~2 our|the|my|to @sitting
i|we _ can|could not|no ~1 @do|@make|@keep|@manage|@attend|@fit ~4 anymore|more|longer|now
they|work|office|company|boss|hospital|firm|employer|ministry|school|army|team ~4 @put|@send|@call|@move|@transfer|@appoint|@make|@offer|@give|@post me|us ~1 on|to|in|into|a|an|the|abroad|up|head
i|we _ @feel|@be ~1 more|better|easier|happier|safer|most ~2 at|with|in|when|if|where|alone ~1 !you|your
i|we _ ~1 continue|go|carry ~1 on? with|at|in the|a|an|another|my ~1 group|class|course|team|circle|club|program|school|someone|mentor
# what the writer needs and can do
something|somebody has|had|must to? ~1 give
@num|both|three|my ~1 jobs|shifts|children|kids|degrees|parents ~4 and|now|to|on|at|,
i|we _ _ need|needs|require|lack|prefer|crave|seek ~2 !tell|say|end|stop|thank|you|it|this|back|your|no
i|we _ will|'ll|shall|would|'d need|require ~2 !end|stop|you|your
what|all|thing i|we _ ~1 need|want|lack|look|seek|am|require|miss
i|we _ _ want|wish|hope|intend|plan|aim|mean|prefer|try|ought|would|'d|love|like to ~2 focus|concentrate|learn|study|find|build|explore|specialise|specialize|stand|become|grow|train|practise|practice|look|seek|pursue|recover|slow|earn|save|devote|walk|test|rely|rest|raise|bake|sing|paint|act|compose|farm|run|lead|do|work|teach|write|be|discuss|talk|put|spend ~2 !you|thank|this|our|it|your|goodbye|sure|clear|that
i|we _ _ _ learn|think|work|play|write|grow|progress|move|understand|do _ _ best|better|worse|slower|slowly|faster|differently|mostly|by|when|with|through|only|more|my ~1
i|we @have _ no|little|less|only|not|hardly|too|neither|enough|fewer|barely ~3 time|hours|hour|capacity|energy|room|strength|space|bandwidth|evenings|slots|much|busy|many|few|afternoons|head
i|we ~2 can|could|am not|hardly|barely|able ~3 manage|keep|make|afford|fit|attend|juggle|commit|spare|combine|travel|reach|prepare|sustain|drive|hold|find|have|give|come ~2 !more|enough|how|what|you|thank
i|we ~3 ready|able|confident|strong|independent|enough to ~2 stand|fly|walk|go|work|manage|lead|do|try|run|make|swim
i|we @feel|am|@be _ ~1 ready|confident|steady|equipped|able
i|we _ @have|'ve|'d _ ~1 learned|learnt|noticed|understood|realised|realized|seen|found|discovered ~3 that|to i|my|we|see|realise|realize|understand|know|think|accept ~2 !like|want|end|stop
i|we will|do not ~2 have|find|manage|be ~3 time|able|free|hours|energy
i|we @be on|at|in|aboard a|the|my ~2 @life
and|but need|needs|want|require ~2 to|a|an|someone|somebody|more|people|help|regular|advice
i|we _ run|lead|head|manage|teach|chair|own the|a|my|our|two|three ~6 now|@life
own ~1 @life
i|we notice|realise|realize|find|understand|see|feel|know that? ~1 i|my|we|our _ ~1 think|need|learn|work|want|@be|have|questions|interests|ways|styles|future|place|path|work
stand ~2 own ~1 feet
stand|go|walk|try|manage|work|do|learn|fly ~3 on my own|alone
guidance|advice|help|mentor|mentors|adviser|advisor|teacher|guide|coach|supervisor|someone|somebody|person|people|those ~5 who|from|in|inside|within|closer|familiar|whose|near|nearby|among ~2 @be|@do|@work|@know|@have|@understand|@live|@design|@run|@film|@practise|@practice|@play|@speak|@argue|@negotiate|@face|@write|@teach|field|that|@life|there|same|industry|inside|it|home|door ~1 !you|helped|taught
look|looking|search|searching|seek|seeking|find|finding|ask|asking ~2 advice|guidance|someone|somebody|help|support|mentor|adviser|advisor|people|mentors|teacher|coach|rhythm|feedback|expertise|advisers|supervisor ~3 more|closer|in|who|from|inside|within|with|elsewhere|among|near|aligned|there|nearer|of|whose|at
need|needs|want _ ~2 advice|guidance|help|support|supervision|mentor|adviser|advisor|teacher|coach|someone|somebody|people|person|feedback|voice ~1 !you
elsewhere
time for me to ~2 seek|find|focus|look|try|learn|stand|walk|explore|fly|do|test
will|can|to ~1 guide|advise|supervise|coach|take me|us|over ~2 !you
# what fills the writer's life
my|our _ _ ~2 @life ~6 @be|has|have|had|@change|@shift|@take|@move|@lie|@lead|@point|@begin|@start|@go|@come|@grow|@turn|@need|@ask|@end|@require|@demand|@call|@pull|@fill|@fall|@clash|@become|@run|@reach|@focus|@eat|@swallow|@want|@differ|@belong|@keep|@leave|goes ~3 !thanks|better|thank|because
my _ next|new|own|whole|final|second|first ~1 @life|step|chapter|stage
my ~2 evenings|weeks|days|weekends|mornings|hands|hours|nights|afternoons ~2 @be|belong|belongs|goes|go|full|have
new|next|another|different|full-time|permanent|bigger|better|dream|first ~2 @life ~3 @be|in|at|as|from|starts|with|on|,
a|an|the ~2 offer|scholarship|grant|place|seat|contract|fellowship|promotion|vacancy|transfer|posting|chance|job|post ~3 from|at|in|to|with|of|has|came|arrived|is|comes
@life ~3 @change|changed|shifted|moved|ended|ending|ends|begins|starts|started|takes|demands|requires|calls|needs|leaves|keeps|means|came|moves|swallowed|eats|eat|fills|fill|changes
has|have|had swallowed|eaten|filled|taken|claimed ~1 my|our|all|up|over
with a|the|our|my|two|three|these|all|this ~4 @life ~4
between|besides|beside|alongside ~1 my|the|two|work|school|our ~3
next to ~1 my|the|two|work|school|our ~3
my ~4 @life ~3 in|from|at|starts|begins|next|now|on ~2 !used|you
# goals
goal|goals|target|targets|aim|aims|objective|objectives|milestone|task|mission|list|plan ~6 @reach|reached|met|achieved|done|accomplished|completed|fulfilled|behind|worked|attained|finished|complete
i|we _ ~2 @do|did|@reach|@achieve|have|got|met|@cover|@finish|@be ~3 what|everything|all|where|my|our ~3 i|we|goal|goals|set|planned|aimed|agreed|target
that|this|it|which _ @be the|our ~1 i|we _ @draw|@set|@agree|@mark|@choose|@work|@write|@name
that|this|it|which _ @be _ ~2 what|the|our|everything i|we|goal|job|target|thing|one ~1 @come|came|wanted|set|were|had|worked|needed|asked|hoped|was|,|.|and
what|all|everything|thing|goal i|we _ came|set|wanted|worked|began|hoped|planned for|out|to|towards|toward|when|from
i|we set out to
question ~5 settled|answered
that|this|it|which _ @be _ the|what ~1 point|purpose|idea|aim|reason|whole
got|landed|passed|cleared|won|secured the|my|a|an ~2 @life ~1 !you|your
served ~1 purpose
it _ worked|happened|came|@have happened|worked
job|work|mission|task|plan|lessons|lesson|thing _ @be|@have _ ~1 done|complete|finished|accomplished|over|their
nothing|no|not|little ~2 left|more|chapter|goal ~2 on|to
# from outside
program|scheme|year|cohort|contract|fellowship|term|semester|season|course|placement|internship|residency|traineeship|apprenticeship|arrangement|funding|grant|rotation|project|secondment|assignment|visa|lease|summer|training|posting|stay|round|intake|master|studies|tenure|cycle|period|exchange|degree|stage|bootcamp|probation|incubator|accelerator|module|scholarship|stipend ~6 @end|@close|@finish|@conclude|@expire|@run|over|up|done|complete|@wind|@stop|@draw|@wrap
@end|end|close|finish|completion|conclusion of|to ~4 program|scheme|year|cohort|contract|fellowship|term|semester|season|course|placement|internship|residency|traineeship|apprenticeship|rotation|project|secondment|assignment|training|studies|summer|degree
with ~4 our meetings|mentoring|arrangement|talks end
you|your ~3 retire|retiring|retirement|moving|move|leaving|transfer|relocating|sabbatical|emigrating ~1 !peaceful|well
i|we|am|are|have|'ve|will|'ll|to _ move|moving|moved|return|returning|relocate|relocating|emigrate|emigrating ~1 to|abroad|home|into|overseas|back ~3 !you|it|your|them|mind|me
@take|takes|took|taking ~4 all|most|much|up|every|my|both|so|more ~3 time|energy|evenings|weekends|attention|hours|week|days|hands|strength
attention goes|belongs|is|must|has|lies
direction|path|field|career|focus|interests|questions|goals|plans|roads|needs|priorities ~4 @change|changed|@shift|shifted|@move|@turn|turned|different|apart|diverged|diverge|elsewhere|moved|new|particular|narrow|specific|evolved|drifted|another
turn|turned|turning|shift|shifting|shifted|moved|drawn|called|heading|switch|switching|pivot|pivoting|pivoted|toward|towards|change|changing ~4 toward|towards|into|from ~1 !you|your|me|page|first
different|another|new|other ~1 direction|path|field|way|road|ways|stage|chapter|phase|season|country|city|town|trade
click|chemistry|wavelength|temperaments
our|my shifts @change|changed
our|my ways|styles|style of? ~3 @be|@differ|different|working
too far|busy|much|many|little|long|expensive|full|tired|thin for me|us|my
no longer ~1 fits|fit|suits|need|live|work|works|able|possible
exams|exam|surgery|finals|thesis|baby|operation|chemo|deadlines|harvest|hospital|court ~2 from|next|this|until|in|on|coming|due|starts
examination|exam|viva|defence|defense|interview _ @be|went|passed
@take over
now ~3 is|are|have|has out|done|published|open|finished|printed|mine|complete|live|reached
i|we|it|that @be|have _ ~1 printed|published|done|built|finished|open|registered|signed|accepted|reached|achieved ~2 !you
@life @be|@have _ ~2 printed|published|done|built|finished|open|registered|signed|accepted|opened|out
opened|came|comes out? on|in ~3 @day|@month
distance|timezone|timezones
goal|goals|target|objective ~4 @be|was|is|on|met|,|.|we|from
the|a|our|this ~2 school|class|project|society|club|study|trial|workshop|group|year|week|summer|winter|spring|autumn|commission|office|branch|scheme|position _ @close|@end|@finish|@conclude ~1 on|in|at|with|next|this|tomorrow|today
@be mine from|since|now|as
my own students|class|team|shop|company|firm|group|lab|practice|studio|people|department|school|chair|column
makes me a|your|the ~2
"""

OWN_VOICE = listed("i my mine we our")
"""Whose sentence may give a ground though no row knows its words."""

NO_GROUND = listed(
    """
    bring return returned send sent attend attending inform informed told asked ask clear cleared packed enclose
    enclosed confirm cancel remove removed leave left collect hand handed post posted forward forwarded drop keep kept
    think thought remember use still carry hope wish thank thanks grateful feel felt know love enjoy suggest propose
    decide decided decision like last end stop finish close goodbye farewell write writing wrote say saying tell
    turning conclusion meaning sorry apologise apologize forgive sad glad miss read stopped pause door appreciate
    owe value remain bow wanted meet meeting meetings session sessions call calls visit understand regret
    """
)
"""Words of farewells, arrangements and feelings: a sentence that holds one gives no ground by itself."""
NOW = listed(
    "am is are have has 've need needs want wants begin start starts mean means requires takes run build"
)
