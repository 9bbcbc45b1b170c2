"""Contact that is still to come: a touch with a date or an occasion, and contact that is refused."""

from __future__ import annotations

from tui.domain.tact.letter import Sentence
from tui.domain.tact.lexicon import endings as table
from tui.domain.tact.phrases import Phrases
from tui.domain.tact.tables import listed

_TOUCH = Phrases(table.TOUCH)
_REFUSED = Phrases(table.NO_CONTACT)
_VERBS_OF_MONTHS = listed("may march")
_BEFORE_MONTH = listed(
    "in by until till next last this early late mid of since from before after # to and on every end each"
)
_OCCASION = Phrases(
    """
    when|once|after|before|until|till|as the|my|our|i|we|you|it|all|both|soon|they|results|she|he ~8
    at|for|on|in|around|during|over the|your|my|our|next|his|her ~3 conference|launch|premiere|reunion|party|wedding|graduation|concert|opening|exhibition|fair|festival|summit|match|race|ceremony|convention|meeting|assembly|symposium|dinner|gala|review|viva|show|workshop|seminar|hearing|break|holidays|tour|harvest|vernissage|marathon|retreat|convocation|trip|term|lesson|concert|draft|chapter|shift|session
    at|around|by|before|after|over|for|this|next|every christmas|easter|diwali|eid|ramadan|holi|onam|tet|thanksgiving|midsummer|pentecost|all|new|half-term|passover|hanukkah|pongal|convocation|lunch
    in ~2 days|weeks|months|years|week|month|year|time|fortnight
    this|next|every|each|the ~1 week|weekend|month|year|term|quarter|semester|season|evening|fortnight
    first|second|third|last of|@day|week
    tomorrow|tonight|yearly|monthly|quarterly|weekly|annually
    """
)


_WHENEVER = Phrases(
    """
    when|once|whenever|until|till|after|soon ~2 i|we|you|things|it|life ~2 settled|settle|settles|ready|free|time|can|calm|calmer|quiet|quieter|better|chance|minute|moment|feel|like
    """
)
_CONTACT = Phrases(
    """
    coffee|lunch|dinner|breakfast|walk|walks|call|calls|letter|postcard|card|visit|visits|tea|drink|photographs|photos
    photo|picture|pictures|news|report|note|ticket|tickets
    meet|write|visit|send|bring|see|call
    """
)


def dated(sentence: Sentence) -> bool:
    """Return whether the sentence names a date, a season, a feast, an occasion or a time to come."""
    words = sentence.words
    for at, word in enumerate(words):
        if word in table.DATE_WORDS:
            if word in _VERBS_OF_MONTHS and (at == 0 or words[at - 1] not in _BEFORE_MONTH):
                continue
            if word in ("fall", "spring", "show", "match", "results", "day", "term") and (
                at == 0
                or words[at - 1]
                not in ("in", "the", "this", "next", "each", "every", "by", "until", "last", "after", "of")
            ):
                continue
            return True
    return _OCCASION.search(words) is not None and _WHENEVER.search(words) is None


def touches(sentence: Sentence) -> bool:
    """Return whether the sentence promises or proposes a concrete next touch."""
    if not dated(sentence):
        return False
    return _TOUCH.search(sentence.words) is not None or _CONTACT.search(sentence.words) is not None


def invites(sentence: Sentence) -> bool:
    """Return whether the sentence promises or asks for any contact at all."""
    return _TOUCH.search(sentence.words) is not None and not refuses(sentence)


def refuses(sentence: Sentence) -> bool:
    """Return whether the sentence refuses contact or calls the ending final."""
    return _REFUSED.search(sentence.words) is not None
