"""The person's own answers, put together to be read again before the next mentor is looked for."""

from __future__ import annotations

from tui.content.exits import After
from tui.services import dates
from tui.services.checks import Checks


def answers_again(checks: Checks, mentorship_id: str, after: After) -> str:
    """Each question that the entry uses with its newest answer and the answer's day, then its prompts."""
    questions = {one.id: one for one in checks.assessment.open_questions}
    parts = []
    for source in after.uses:
        id = source.removeprefix("check_").upper()
        answered = [one for one in checks.all(mentorship_id) if one.words.get(id, "").strip()]
        if answered and id in questions:
            last = answered[-1]
            day = dates.day(last.taken.date(), checks.today)
            parts.append(f"{questions[id].text}\n(your check, {day})\n{last.words[id].strip()}")
    return "\n\n".join([*parts, *(f"{prompt}\n" for prompt in after.prompts)])
