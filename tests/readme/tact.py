"""The figures of docs/tact.md, on the messages that nothing was learnt from."""

from __future__ import annotations

from tests.domain.tact.corpus import messages
from tests.domain.tact.table import figures
from tests.readme.page import ROOT, with_part

PAGE = ROOT / "docs" / "tact.md"


def page_anew(page: str) -> str:
    """Return the page with today's figures."""
    lines = ["| rule | found | missed | false | recall | precision |", "|---|---|---|---|---|---|"]
    lines += [
        f"| {rule} | {row.found} | {row.missed} | {row.false} | {row.recall:.2f} | {row.precision:.2f} |"
        for rule, row in figures(messages("unseen-messages.jsonl")).items()
    ]
    return with_part(page, "figures", "\n".join(lines))
