"""Words with exact places: small letters, straight apostrophes, contractions opened, offsets unmoved.

``didn't`` gives the two words ``did`` and ``not``, each with its own part of the text; a figure is ``#``,
a pictograph ``☺``; other marks stand for themselves.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_SIGNS = str.maketrans(
    dict.fromkeys("’‘ʼ′´`＇‛", "'")
    | dict.fromkeys("“”„«»‟", '"')
    | dict.fromkeys("–—―", "—")
    | dict.fromkeys("‐‑", "-")
    | dict.fromkeys("\u00a0\u202f\u2009\u2007\u3000", " ")
)
_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_TOKEN = re.compile(
    rf"(?P<number>\d+(?:[.,:/]\d+)*[^\W_]*)"
    rf"|(?P<word>[^\W\d_][\w{_MARKS}]*(?:['-][^\W_][\w{_MARKS}]*)*)"
    rf"|(?P<dots>\.\.+|--+)"
    rf"|(?P<mark>[^\w\s])"
)
_PICTOGRAPH = re.compile("[\u2190-\u21ff\u2300-\u2bff\u3030\u303d\U0001f000-\U0001faff]")
_PLAIN_MARKS = frozenset(",;:.!?…()[]{}<>—\"'/&%*-+=#@~|^\\$€£")

_WHOLE: dict[str, tuple[str, ...]] = {
    "won't": ("will", "not"), "can't": ("can", "not"), "shan't": ("shall", "not"), "ain't": ("is", "not"),
    "cannot": ("can", "not"), "let's": ("let", "us"), "lets": ("let", "us"), "i'm": ("i", "am"),
    "im": ("i", "am"), "ive": ("i", "have"), "youve": ("you", "have"), "youre": ("you", "are"),
    "dont": ("do", "not"), "didnt": ("did", "not"), "doesnt": ("does", "not"), "isnt": ("is", "not"),
    "wasnt": ("was", "not"), "werent": ("were", "not"), "hasnt": ("has", "not"), "havent": ("have", "not"),
    "hadnt": ("had", "not"), "wouldnt": ("would", "not"), "couldnt": ("could", "not"),
    "shouldnt": ("should", "not"), "wont": ("will", "not"), "cant": ("can", "not"),
    "u": ("you",), "ur": ("your",), "thx": ("thanks",), "thanx": ("thanks",), "tnx": ("thanks",),
    "thks": ("thanks",), "ty": ("thanks",), "pls": ("please",), "plz": ("please",), "bcos": ("because",),
    "bcoz": ("because",), "cos": ("because",), "coz": ("because",), "cuz": ("because",),
    "'cause": ("because",), "tho": ("though",), "alot": ("a", "lot"), "gonna": ("going", "to"),
    "wanna": ("want", "to"), "gotta": ("have", "to"), "y'all": ("you",), "thankyou": ("thank", "you"),
    "merci": ("thanks",), "danke": ("thanks",), "gracias": ("thanks",), "grazie": ("thanks",), "asante": ("thanks",),
    "obrigado": ("thanks",), "obrigada": ("thanks",), "takk": ("thanks",), "tack": ("thanks",), "shukran": ("thanks",),
    "shukriya": ("thanks",), "dhanyavaad": ("thanks",), "arigato": ("thanks",), "enkosi": ("thanks",),
    "diolch": ("thanks",), "medaase": ("thanks",), "spasibo": ("thanks",), "kiitos": ("thanks",),
    "thats": ("that", "'s"), "whats": ("what", "'s"), "programme": ("program",),
    "programmes": ("programs",), "realise": ("realize",), "realised": ("realized",),
}  # fmt: skip
_ENDS = {"'ve": "have", "'re": "are", "'ll": "will", "'m": "am", "'d": "'d", "'s": "'s"}


class Word(NamedTuple):
    """A word in its folded form and the place it has in the text."""

    text: str
    start: int
    end: int


def fold(text: str) -> str:
    """Return ``text`` in small letters with straight quotes and plain dashes, as long as it was."""
    small = text.lower()
    if len(small) != len(text):
        small = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return small.translate(_SIGNS)


def words(folded: str) -> list[Word]:
    """Return the words and marks of a folded text, in order."""
    found: list[Word] = []
    for match in _TOKEN.finditer(folded):
        token, start, end = match.group(), match.start(), match.end()
        if match.lastgroup == "word":
            found.extend(_opened(token, start, end))
        elif match.lastgroup == "number":
            found.append(Word("#", start, end))
        elif match.lastgroup == "dots":
            found.append(Word("…" if token[0] == "." else "—", start, end))
        elif token in _PLAIN_MARKS:
            found.append(Word(token, start, end))
        elif _PICTOGRAPH.match(token):
            found.append(Word("☺", start, end))
    return found


def _opened(token: str, start: int, end: int) -> list[Word]:
    whole = _WHOLE.get(token)
    if whole is not None:
        if len(whole) == 1:
            return [Word(whole[0], start, end)]
        cut = max(start + 1, end - (3 if whole[1] == "not" else len(whole[1])))
        return [Word(whole[0], start, cut), Word(whole[1], cut, end)]
    if "'" not in token:
        return [Word(token, start, end)]
    if token.endswith("n't") and len(token) > 3:
        return [Word(token[:-3], start, end - 3), Word("not", end - 3, end)]
    cut = token.rfind("'")
    ending = _ENDS.get(token[cut:])
    if ending is None or cut == 0:
        return [Word(token, start, end)]
    head = _WHOLE.get(token[:cut], (token[:cut],))
    return [Word(part, start, start + cut) for part in head] + [Word(ending, start + cut, end)]
