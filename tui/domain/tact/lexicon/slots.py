"""Words that tell a slot from an honest bracket."""

from __future__ import annotations

from tui.domain.tact.tables import listed

EDITORIAL = listed(
    """
    sic sic! ... … .. laughs laughter laugh smile smiles emphasis mine my emphasis added ed edit translation transl
    translated redacted illegible unreadable inaudible pause applause sigh wink grin the a an is are was it i you he she they them him her
    his their we us and or not to of that this then there here x ✓ ok yes no also ref citation source
    """
) | {"emphasis added", "my emphasis", "emphasis mine", "sic!", "cited", "my translation", "our emphasis"}
EDITORIAL_FIRST = listed(
    "sic emphasis translated translation laughs laughing smiles footnote fn ed edit edited editor's n.b nb attached "
    "attachment photo image picture link see cf note ps sighs applause from originally original i.e e.g"
)
SLOT_WORDS = listed(
    """
    name names insert mentor mentor's mentors goal goals industry field fields date dates company topic your reason
    example examples specific fill placeholder slot xxx tbd tbc todo blank xx month event organisation
    organization recipient sender signature firstname lastname surname role position title thing next_touch
    thing_learned last_meeting direction need wish offer result since city department project add e.g here
    describe mention something choose select university school time place day moment
    subject detail details anecdote
    """
)
TAGS = listed(
    """
    a abbr address article aside audio b base blockquote body br button canvas caption cite code col div dl dt em
    embed fieldset figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label
    legend li link main map mark meta nav object ol option p param pre q s script section select small span strong
    style sub summary sup svg table tbody td textarea tfoot th thead title tr u ul var video int str string float
    bool double char t void long vector list dict set tuple any object stdio.h iostream xml 3 b r k v
    """
)
HINTED = SLOT_WORDS - listed(
    "what why month event day time goal need wish offer result since choose select here x"
)
"""Words that make a bracket of nothing else a hint."""
HINT_HELPERS = listed(
    """
    insert add fill in put type enter write your my mentor's the a an specific some recipient's their his her last
    first next one real full appropriate of for please own or and such as own company mentor here
    """
)
HINT = """
insert your|the|a|an|one|specific|real|some|my|mentor's ~2 name|date|example|goal|reason|company|industry|title|anecdote|detail|details|memory|story|field|lesson|moment|achievement|topic|here ~1 !key|tab|slot|coin
insert name|date|example|goal|reason|here|company|industry|title|anecdote|detail|details|memory|topic ~1 !key|tab
your|mentor|mentor's|company|recipient|last|first|full|my 's? name goes? here
name|date|example|reason|topic|industry|goal|detail|details|anecdote|wish|title|text goes here
name|date|example|reason|topic|industry|goal|details|anecdote|title here .|,|;|:|!|)|]
fill in later|here|the|before ~1 name|date|reason|blank|blanks|sending
fill this in
date|name|time|day|topic|place|details|venue to be confirmed|decided|added|filled|determined
lorem ipsum
add|put|write|mention a|an|the|one|your|some ~2 example|anecdote|detail|name|date|reason|memory|thanks|lesson here
"""
SHOUTED_HINT = (
    r"(?<=\s)(?:MENTOR|YOUR|COMPANY|PROGRAM|FIRST|LAST)[ _](?:NAME|DATE|GOAL|FIELD|INDUSTRY|COMPANY)\b"
    r"|(?<=\bDear )(?:NAME|Name|MENTOR|FIRSTNAME|First Name|FirstName)\b"
)
