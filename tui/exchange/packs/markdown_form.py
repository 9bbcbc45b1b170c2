"""A pack as Markdown: its title as first heading, a second heading a question, and a list of what it is."""

from __future__ import annotations

import re

from tui.domain.pack import RawCard, RawPack

HEAD = {"Author": "author", "Licence": "licence", "Language": "language", "About": "intro"}
LINES = ("theme", "phase", "depth", "helps", "minutes", "why", "then", "or", "id")
_HEAD = re.compile(r"(Author|Licence|License|Language|About):[ \t]*(.*)")
_LINE = re.compile(r"[-*][ \t]+([A-Za-z_]+):[ \t]*(.*)")


def read(text: str) -> RawPack:
    """The pack in a Markdown text."""
    head: dict[str, str] = {}
    found: list[tuple[int, dict[str, object]]] = []
    problems: list[tuple[int, str]] = []
    for number, whole in enumerate(text.split("\n"), 1):
        line = whole.rstrip("\r")
        if line.startswith("## "):
            found.append((number, {"text": line[3:]}))
        elif line.startswith("# ") and not found and "title" not in head:
            head["title"] = line[2:]
        elif line.strip():
            wrong = _card_line(line, found[-1][1]) if found else _head_line(line, head)
            if wrong:
                problems.append((number, wrong))
    if not found and not problems:
        problems.append((1, "there is no question in it. Begin each with “## ” and the question."))
    cards = tuple(RawCard(number, _fields(fields)) for number, fields in found)
    return RawPack(cards, **head, problems=tuple(problems))


def written(pack: RawPack) -> str:
    """The pack as Markdown."""
    rows = [f"# {pack.title}", ""]
    rows += [f"{word}: {getattr(pack, name)}" for word, name in HEAD.items() if getattr(pack, name)]
    for card in pack.cards:
        fields = dict(card.fields)
        follow_ups = fields.pop("follow_ups", ())
        assert isinstance(follow_ups, list | tuple)
        fields |= dict(zip(("then", "or"), follow_ups, strict=False))
        rows += ["", f"## {fields['text']}", ""]
        rows += [f"- {name}: {fields[name]}" for name in LINES if fields.get(name) not in (None, "")]
    return "\n".join(rows) + "\n"


def _head_line(line: str, head: dict[str, str]) -> str:
    match = _HEAD.fullmatch(line.strip())
    if match:
        head[HEAD[match[1].replace("License", "Licence")]] = match[2]
        return ""
    return "stands before the first question and is none of Author, Licence, Language, About. Take it away."


def _card_line(line: str, fields: dict[str, object]) -> str:
    match = _LINE.fullmatch(line.strip(" \t"))
    name = match[1].casefold() if match else ""
    if match is None or name not in LINES:
        return f"is not “- name: words” with one of the names {', '.join(LINES)}. Mend it or take it away."
    if name in fields:
        return f"says {name} a second time. Keep one of them."
    fields[name] = match[2]
    return ""


def _fields(fields: dict[str, object]) -> dict[str, object]:
    given = {name: value for name, value in fields.items() if str(value).strip() or name == "text"}
    follow_ups = [given.pop(name) for name in ("then", "or") if name in given]
    minutes = str(given.get("minutes", "")).strip()
    if minutes.isascii() and minutes.isdigit() and len(minutes) < 6:
        given["minutes"] = int(minutes)
    return {**given, "follow_ups": follow_ups} if follow_ups else given
