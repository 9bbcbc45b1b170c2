"""The mentor's name as it is stored, a greeting, and the writer's name at the end."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from tui.domain.tact.lexicon.gratitude import GENERAL
from tui.domain.tact.lexicon.shouts import SHOUTED
from tui.domain.tact.names import TITLES, WORD, near, plain
from tui.domain.tact.reading import Reading
from tui.domain.tact.report import Finding
from tui.domain.tact.tables import listed
from tui.domain.tact.words import fold

RULE = "names"
_MISSPELT = "The name is stored as “{name}.” Spell it that way."
_OTHER = "The greeting names somebody else. You are writing to {name}."
_NO_GREETING = "There is no greeting. Begin with the name you use when you speak to them."
_NO_NAME = "Your own name is missing at the end."
_ANYBODY = TITLES | listed(
    "all there friend boss everyone team brother bro sis mama papa mentor mam ma'am and of the big again my dear old "
    "to you new year good day both folks mate love lovely esteemed respected first second my"
)


def find(reading: Reading) -> Iterator[Finding]:
    """Yield findings on the greeting, on misspelt names, and on a missing name of the writer."""
    yield from _greeting(reading)
    yield from _misspelt(reading)
    setting, letter = reading.setting, reading.letter
    if letter.blank or not setting.signature or letter.layout.name is not None:
        return
    if letter.text.rstrip()[-1:] in "]}>_":
        # A slot stands where the name belongs; another rule speaks of it.
        return
    at = len(letter.text.rstrip())
    own = letter.own_name
    yield reading.missing(RULE, "tip", at, _NO_NAME, f"\n\n{own}" if own else None)


def _greeting(reading: Reading) -> Iterator[Finding]:
    letter, setting = reading.letter, reading.setting
    greeting = letter.layout.greeting
    if greeting is None:
        if setting.greeting and setting.channel != "chat" and not letter.blank:
            rewrite = f"Dear {letter.mentor_name},\n\n" if letter.mentor_name else None
            yield reading.missing(RULE, "tip", 0, _NO_GREETING, rewrite)
        return
    span = (greeting.name_start, greeting.name_end)
    named = [fold(_composed(word)) for word in WORD.findall(letter.text[slice(*span)])]
    asked = [word for word in named if word.removesuffix("'s") not in _ANYBODY and len(word) > 1]
    if not letter.mentor or not asked:
        return
    if any(
        letter.mentor.fits(word) or near(plain(word), part) for word in asked for part in letter.mentor.plain
    ):
        return
    if plain("".join(asked)) in ("".join(letter.mentor.plain), plain(letter.mentor.whole)):
        return
    yield reading.remark(RULE, "stop", span, _OTHER.format(name=letter.mentor_name), letter.mentor_name)


def _misspelt(reading: Reading) -> Iterator[Finding]:
    """Yield words that are nearly a word of the mentor's name, in the greeting and wherever they stand out."""
    letter = reading.letter
    if not letter.mentor:
        return
    greeting = letter.layout.greeting
    starts = {sentence.start for sentence in letter.sentences}
    signed = letter.layout.name
    stored = dict(zip(letter.mentor.words, letter.mentor.spelt, strict=True))
    for match in WORD.finditer(letter.text):
        word = match.group()
        greeted = greeting is not None and greeting.name_start <= match.start() < greeting.name_end
        if not greeted and not word[:1].isupper():
            continue
        if signed is not None and match.start() >= signed[0]:
            break
        folded = fold(_composed(word)).removesuffix("'s").removesuffix("'")
        if not greeted and (match.start() in starts or letter.me.has(folded) or _ordinary(folded)):
            continue
        part = _missed(letter.mentor.words, folded, greeted=greeted, me=letter.me.words)
        if part is not None:
            end = match.end() - (2 if word.endswith(("'s", "’s")) else 0)
            correct = stored[part]
            if word.isupper() and len(word) > 1:
                correct = correct.upper()
            yield reading.remark(
                RULE, "stop", (match.start(), end), _MISSPELT.format(name=letter.mentor_name), correct
            )


def _missed(parts: tuple[str, ...], word: str, *, greeted: bool, me: tuple[str, ...]) -> str | None:
    """Return the part of the stored name that the word misses narrowly, or None."""
    if word in parts or word in TITLES or word in me or any(word in part.split("-") for part in parts):
        return None
    bare = plain(word)
    for part in parts:
        if bare == plain(part):
            if len(word) < len(unicodedata.normalize("NFC", part)) or _accents(word) < _accents(part):
                return part
            return None
    for part in parts:
        if not greeted and (len(part) < 5 or bare.removesuffix("s") == plain(part)):
            continue
        if near(bare, plain(part)) and (greeted or bare[:1] == plain(part)[:1]):
            return part
    return None


def _accents(word: str) -> int:
    return sum(sign > "\x7f" for sign in word)


def _ordinary(word: str) -> bool:
    return word in GENERAL or word in SHOUTED


def _composed(word: str) -> str:
    return unicodedata.normalize("NFC", word)
