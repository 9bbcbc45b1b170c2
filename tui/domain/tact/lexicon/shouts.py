"""Words that are shouted when they stand in capitals, and capitals that only abbreviate."""

from __future__ import annotations

from tui.domain.tact.tables import listed

ACRONYMS = listed(
    """
    it us who or am pm ma ta pa aid act sat care aim ok okay i a un eu uk nice start smart led pin cv hr pr ted asap fyi
    ps pps ba bsc msc mba ceo cfo cto vp tv dj dna faq diy id ict is sos nato ram add ice mot sms pdf usb fbi cia gp
    gps gmt rsvp eta tbd tbc todo xxx aka la ny dc nb via so2 him her as do go in at be to no1 on me he ms mr mrs dr
    lead bet mit rest soap lamp raid star
    """
) - {
    "is",
    "as",
    "do",
    "go",
    "in",
    "at",
    "be",
    "to",
    "on",
    "me",
    "he",
    "him",
    "her",
    "lead",
    "rest",
    "star",
    "start",
}
SHOUTED = listed(
    """
    absolutely again all already always amazing and angry annoyed another answer answered anybody anyone anything are
    asked at awesome awful bad because best bravo brilliant but cancelled crazy day days dead did done dont enough epic
    ever every everyone everything exactly excited failed fantastic finally finished five for forever forgot four free
    fucking full furious genius goodbye got great had happy hate he hello help her hero him hours how hurray huge
    ignored in incredible is just kill killed killing last late legend less lie lied literally love loved loving lucky
    massive me months more most must my never new nine nobody none not nothing now of off oh on one only our out over
    over passed perfect please promised rather ready really right rude same say screaming seriously seven shame shocked
    sick six smashed so sorry still stop stopped stupid such super sure ten terrible thank thanks that the them there
    these they this those three thrilled time times tired together told too totally tried true twelve twice two
    unacceptable unbelievable unfair unreal up very waiting wait waited want wanted was waste wasted we weeks well went
    were what when where why wild will win with won wonderful wow wrong year years yes yet you your zero hooray yay
    disappointed disappointing congratulations happening hugely insane obsessed crying dream dreams job made here go
    goes going do does be been being to from let get can cannot could should would might may has have
    """
)
