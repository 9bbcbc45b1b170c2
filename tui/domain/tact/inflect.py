"""The forms of English verbs, so that tables can name a verb once: ``forms("cancel")``.

Doubled and single consonants are both made: spelling differs by country, and by writer.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

_IRREGULAR: dict[str, str] = {
    row.split()[0]: row
    for row in """
be am is are was were been being 's
have has had having 've
do does did done doing
go goes went gone going
get gets got gotten getting
give gives gave given giving
take takes took taken taking
make makes made making
keep keeps kept keeping
find finds found finding
come comes came coming
become becomes became becoming
begin begins began begun beginning
break breaks broke broken breaking
bring brings brought bringing
build builds built building
buy buys bought buying
catch catches caught catching
choose chooses chose chosen choosing
cost costs costing
cut cuts cutting
deal deals dealt dealing
draw draws drew drawn drawing
drive drives drove driven driving
eat eats ate eaten eating
fall falls fell fallen falling
feed feeds fed feeding
feel feels felt feeling
fight fights fought fighting
forget forgets forgot forgotten forgetting
forgive forgives forgave forgiven forgiving
grow grows grew grown growing
hang hangs hung hanged hanging
hear hears heard hearing
hide hides hid hidden hiding
hold holds held holding
hurt hurts hurting
know knows knew known knowing
lead leads led leading
learn learns learned learnt learning
leave leaves left leaving
lend lends lent lending
let lets letting
lie lies lied lying
lose loses lost losing
mean means meant meaning
meet meets met meeting
overlook overlooks overlooked overlooking
pay pays paid paying
put puts putting
quit quits quitting
read reads reading
ring rings rang rung ringing
run runs ran running
say says said saying
see sees saw seen seeing
sell sells sold selling
send sends sent sending
set sets setting
shake shakes shook shaken shaking
show shows showed shown showing
shut shuts shutting
sit sits sat sitting
sleep sleeps slept sleeping
speak speaks spoke spoken speaking
spend spends spent spending
stand stands stood standing
steal steals stole stolen stealing
stick sticks stuck sticking
sting stings stung stinging
swear swears swore sworn swearing
teach teaches taught teaching
tear tears tore torn tearing
tell tells told telling
think thinks thought thinking
throw throws threw thrown throwing
understand understands understood understanding
undertake undertakes undertook undertaken undertaking
wake wakes woke woken waking
wear wears wore worn wearing
win wins won winning
write writes wrote written writing
withdraw withdraws withdrew withdrawn withdrawing
rewrite rewrites rewrote rewritten rewriting
fly flies flew flown flying
foresee foresees foresaw foreseen foreseeing
fit fits fitted fitting
hit hits hitting
light lights lit lighted lighting
""".strip().splitlines()
}

PAST: frozenset[str] = frozenset(
    form for row in _IRREGULAR.values() for form in row.split()[2:] if not form.endswith("ing")
) - {
    "'s",
    "am",
    "is",
    "are",
    "be",
    "been",
    "does",
    "do",
    "lets",
    "puts",
    "costs",
    "cuts",
    "sets",
    "hits",
    "quits",
}
"""Irregular forms of the past."""


@lru_cache(maxsize=4096)
def forms(verb: str) -> frozenset[str]:
    """Return all forms of a verb given by its infinitive."""
    if verb in _IRREGULAR:
        return frozenset(_IRREGULAR[verb].split()) | {verb}
    found = {verb}
    if verb.endswith("e"):
        found |= {verb + "s", verb + "d", verb[:-1] + "ing"}
    elif verb.endswith("y") and verb[-2:-1] not in "aeiou":
        found |= {verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
    else:
        ending = "es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"
        found |= {verb + ending, verb + "ed", verb + "ing"}
        if verb[-1] not in "wxyaeiou" and verb[-2:-1] in tuple("aeiou"):
            found |= {verb + verb[-1] + "ed", verb + verb[-1] + "ing"}
    if "is" in verb and verb.endswith("ise"):
        found |= {form.replace("is", "iz", 1) if verb.count("is") == 1 else form for form in found}
    return frozenset(found)


class Kinds(dict[str, frozenset[str]]):
    """Kinds of words by name; a name that is not set is a verb and gives its forms."""

    def __init__(self, tables: Mapping[str, str]) -> None:
        """Read kinds from strings of words; ``@other`` takes in another kind or the forms of a verb."""
        super().__init__()
        for name, table in tables.items():
            found: set[str] = set()
            for part in table.split():
                if part.startswith("@"):
                    found |= self[part[1:]]
                else:
                    found.add(part)
            self[name] = frozenset(found)

    def __missing__(self, name: str) -> frozenset[str]:
        return forms(name)
