"""Recall and precision of every rule on the labelled messages: ``python -m tests.domain.tact.table``."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from tests.domain.tact.corpus import Message, messages, read
from tui.domain.tact import RULES

SETS = ("unseen-messages.jsonl", "public-messages.jsonl", "own-messages.jsonl", "fresh-messages.jsonl")
"""Nothing was learnt from the first: what it shows is what a new message may expect."""


@dataclass
class Figures:
    """How often a rule was wanted and raised, wanted and missed, raised and not wanted."""

    found: int = 0
    missed: int = 0
    false: int = 0

    @property
    def recall(self) -> float:
        """The share of wanted findings that are raised; 1 where none is wanted."""
        wanted = self.found + self.missed
        return self.found / wanted if wanted else 1.0

    @property
    def precision(self) -> float:
        """The share of raised findings that are wanted; debatable ones are left out."""
        raised = self.found + self.false
        return self.found / raised if raised else 1.0


def figures(of: list[Message]) -> dict[str, Figures]:
    """Return the figures of every rule over messages."""
    table = {rule: Figures() for rule in RULES}
    for message in of:
        raised = {finding.rule for finding in read(message).findings}
        for rule in RULES:
            if rule in message.expect:
                if rule in raised:
                    table[rule].found += 1
                else:
                    table[rule].missed += 1
            elif rule in raised and rule not in message.allow:
                table[rule].false += 1
    return table


def wrong(message: Message) -> str:
    """Return what is missed and what is raised in vain, or an empty string."""
    raised = {finding.rule for finding in read(message).findings}
    missed = sorted(message.expect - raised)
    false = sorted(raised - message.expect - message.allow)
    parts = [f"missed {', '.join(missed)}"] * bool(missed) + [f"false {', '.join(false)}"] * bool(false)
    return f"{message.id}: {'; '.join(parts)}" if parts else ""


def main() -> None:
    """Print a table for each set, and the messages that went wrong."""
    for name in SETS:
        of = messages(name)
        clean = sum(not message.expect for message in of)
        sys.stdout.write(f"\n{name}: {len(of)} messages, {clean} of them clean\n")
        sys.stdout.write(f"{'rule':14}{'found':>6}{'missed':>8}{'false':>7}{'recall':>8}{'precision':>11}\n")
        for rule, row in figures(of).items():
            sys.stdout.write(
                f"{rule:14}{row.found:6}{row.missed:8}{row.false:7}{row.recall:8.2f}{row.precision:11.2f}\n"
            )
        for line in filter(None, map(wrong, of)):
            sys.stdout.write(f"  {line}\n")


if __name__ == "__main__":
    main()
