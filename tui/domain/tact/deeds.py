"""Who did what in a sentence: the deeds of "you", with negation and strength, and how they are meant.

A deed is a reproach when something owed was not done or something hurtful was; it is praise the other way
round ("you never once laughed"). Wishes, conditions, questions and what is yet to come are neither.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tui.domain.tact.lexicon import deeds as table
from tui.domain.tact.phrases import ADVERBS, Phrases
from tui.domain.tact.tables import listed

_OWED = Phrases(table.OWED)
_SPARED = Phrases(table.SPARED)
_HURTFUL = Phrases(table.HURTFUL)

_NOT = listed("not never hardly rarely seldom barely scarcely nor")
_AUXILIARY = listed(
    """
    have has had 've 'd do does did will would shall should can could may might must 'll am are is was
    were been be being going able
    """
)
_BE = listed("are were was been be being am is 's")
_UNREAL = listed("if unless whenever wherever should may hope hopes hoping wish wishing till")
_AHEAD = listed("will shall may might can 'll could would must should")
_BETWEEN = ADVERBS | listed("however though , even only just simply indeed")
_LINKS = listed("for to in with at from on of about and or , . ! ? ; : — ) than as by into after before")
_MOST = 9
_OWN = listed("have has had do does did")
_OBJECTS = listed(
    "the a an no nothing any my your our time much little enough more everything it what that this zero favourites "
    "favorites something anything neither none"
)
_NULLS = listed("nothing none neither nobody zero")


class Deed(NamedTuple):
    """What "you" did: indexes of the subject, of the verb and after the deed; denied or not."""

    first: int
    verb: int
    last: int
    denied: bool
    reproach: bool
    praise: bool


def deeds(words: tuple[str, ...]) -> list[Deed]:
    """Return the deeds of "you" that are reproach or praise, in order."""
    found = []
    for first, verb, denied, unreal in _predicates(words):
        deed = _judged(words, first, verb, denied, unreal)
        if deed is not None:
            found.append(deed)
    return found


def _predicates(words: tuple[str, ...]) -> Iterator[tuple[int, int, bool, bool]]:
    """Yield subject, verb, denied and unreal for every predicate of "you"."""
    for at, word in enumerate(words):
        if word != "you" or at + 1 >= len(words) or words[at + 1] in _LINKS:
            continue
        verb, denied, ahead = _verb_after(words, at + 1)
        inverted = at > 0 and words[at - 1] in _AUXILIARY
        if inverted:
            before = words[max(0, at - 9) : at]
            denied = denied or any(one in _NOT or one == "no" for one in before)
            if not denied and words[-1] == "?":
                continue
            ahead = ahead or words[at - 1] in _AHEAD
        if verb is None:
            continue
        unreal = ahead or _unreal(words, at)
        yield at, verb, denied, unreal
        yield from _joined(words, at, verb, unreal)


def _verb_after(words: tuple[str, ...], at: int) -> tuple[int | None, bool, bool]:
    """Return the index of the main verb after a subject, whether it is denied, and whether it lies ahead."""
    denied = ahead = False
    be: int | None = None
    for place in range(at, min(len(words), at + _MOST)):
        word = words[place]
        if word in _NOT:
            denied = True
        elif word in _BE:
            be = place
        elif word in _AUXILIARY:
            if word in _OWN and _object_follows(words, place):
                return place, denied, ahead
            if word in _OWN and words[place + 1 : place + 2] == ("to",):
                ahead = True
            ahead = ahead or (word in _AHEAD and word != "could")
            if word == "could":
                ahead = not _denied_soon(words, place)
        elif word not in _BETWEEN and not (word == "to" and ahead):
            if be is not None and not word.endswith("ing"):
                return be, denied, ahead
            return place, denied, ahead
        elif (word == "only" and denied and words[place - 1] == "not") or (
            word in ("just", "simply") and denied and words[place - 1] == "not"
        ):
            denied = False
    return be, denied, ahead


def _object_follows(words: tuple[str, ...], place: int) -> bool:
    """Whether "have" or "do" is the verb itself: an object stands after it."""
    for word in words[place + 1 : place + 4]:
        if word in _OBJECTS:
            return True
        if word not in ADVERBS or word in _AUXILIARY:
            return False
    return False


def _denied_soon(words: tuple[str, ...], place: int) -> bool:
    following = words[place + 1 : place + 3]
    return "not" in following and "have" not in words[place + 1 : place + 4]


def _unreal(words: tuple[str, ...], at: int) -> bool:
    """Whether the clause that holds ``at`` is a wish or a condition."""
    for back in range(at - 1, max(-1, at - 7), -1):
        word = words[back]
        if word in _UNREAL:
            return not (word == "wish" and back > 0 and words[back - 1] == "i")
        if word in ",;:.—" or word in ("but", "though", "because"):
            return False
    return False


def _joined(
    words: tuple[str, ...], first: int, verb: int, unreal: bool
) -> Iterator[tuple[int, int, bool, bool]]:
    """Yield further predicates of the same subject: "you called and never asked"."""
    at = verb + 1
    limit = min(len(words), verb + 28)
    while at < limit:
        word = words[at]
        if word in ("and", "but", "or", "then", "nor", "yet") and at + 1 < len(words):
            following = words[at + 1]
            if following in (
                "i",
                "we",
                "you",
                "it",
                "he",
                "she",
                "they",
                "my",
                "your",
                "that",
                "this",
                "the",
            ):
                return
            place, denied, ahead = _verb_after(words, at + 1)
            if place is not None and _is_deed(words, place):
                yield first, place, denied or word == "nor", unreal or ahead
        elif word == "without" and at + 1 < len(words) and words[at + 1].endswith("ing"):
            if _is_deed(words, at + 1):
                yield first, at + 1, True, unreal
        elif word in ".;:":
            return
        at += 1


def _is_deed(words: tuple[str, ...], place: int) -> bool:
    return any(rows.at(words, place) for rows in (_OWED, _SPARED, _HURTFUL))


def _judged(words: tuple[str, ...], first: int, verb: int, denied: bool, unreal: bool) -> Deed | None:
    if denied:
        if spared := _SPARED.at(words, verb) or _HURTFUL.at(words, verb):
            # "You do not need to" frees, it does not praise.
            present = words[first + 1] == "do"
            return Deed(first, verb, spared.last, True, False, not unreal and not present)
        if owed := _OWED.at(words, verb):
            return Deed(first, verb, owed.last, True, not unreal, False)
        return None
    if hurtful := _HURTFUL.at(words, verb):
        return Deed(first, verb, hurtful.last, False, not unreal, False)
    return None
