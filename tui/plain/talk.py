"""Saying lines and asking for one: what every plain course shares."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from typing import TextIO

from tui.domain.text import clean, clean_line

WIDTH = 76
END = "."
"""A line with this alone ends a long text."""


class Left(Exception):
    """The person left; everything is kept."""


class Talk:
    """Reads lines from one stream and writes lines to another; the end of input means leaving."""

    def __init__(self, source: TextIO, sink: TextIO) -> None:
        self._source, self._sink = source, sink

    def say(self, *lines: str) -> None:
        """Write lines, wrapped between words, so that a path stays in one piece; nothing acts on a terminal."""
        for line in lines:
            for part in clean(line).split("\n"):
                wrapped = textwrap.wrap(part, WIDTH, break_long_words=False, break_on_hyphens=False)
                self._sink.write("\n".join(wrapped) + "\n")
        self._sink.flush()

    def ask(self, prompt: str = "> ") -> str:
        """One line of input, trimmed. Raises Left at the end of input."""
        self._sink.write(prompt)
        self._sink.flush()
        line = self._source.readline()
        if not line:
            self._sink.write("\n")
            raise Left
        return clean_line(line)

    def line(self) -> str:
        """One line of a long text, as it was written; the end of input ends the text."""
        return self._source.readline().rstrip("\r\n") or ""

    def rest_of_text(self, first: str) -> str:
        """A long text that began with this line; it ends with a single period, or with the input."""
        lines = [first]
        while first.strip() != END:
            line = self._source.readline()
            if not line or line.strip() == END:
                return clean("\n".join(lines)).strip()
            lines.append(line.rstrip("\r\n"))
        return ""

    def choose(self, question: str, choices: Iterable[str]) -> int | None:
        """A choice by its number; None for q. Asks again until the answer is one of them."""
        listed = list(choices)
        while True:
            self.say(question, *(f"  {number}  {words}" for number, words in enumerate(listed, 1)))
            answer = self.ask()
            if answer == "q":
                return None
            if answer.isdecimal() and 1 <= int(answer) <= len(listed):
                return int(answer) - 1
            self.say(f"Please answer with a number from 1 to {len(listed)}, or q to leave.")
