"""A result in the order in which it is read: words first, then the rule, the signs, the numbers, the steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from textual.content import Content

from tui.content.assessment import Assessment
from tui.domain.task import Task
from tui.services import dates
from tui.services.scoring import Result
from tui.services.sentences import near_words, uncompared
from tui.widgets.bars import number
from tui.widgets.ink import Piece, ink, lines
from tui.widgets.profile import profile

LAMPS = {"on": ("●", "bad"), "watch": ("◐", "accent"), "off": ("○", "muted")}
NEXT_CHECKS = (("t", 30), ("n", 90))
"""Keys that set the next check, and in how many days."""
QUIET = "safety"
SETTLED = ("safety", "credit", "their-ending", "too-early")
"""Rules that no score can alter."""
FAIR = "Among the best here, and still only fair."


class ResultText:
    """Puts a result into words, part by part."""

    def __init__(
        self, result: Result, assessment: Assessment, first: str, evidence: Mapping[str, Sequence[str]]
    ) -> None:
        """``first`` is the person's opening impression in words, or empty; ``evidence``: what the log says, by sign."""
        self._result, self._words, self._first, self._evidence = result, assessment, first, evidence
        self._names = tuple((one.id, one.name) for one in assessment.dimensions)

    def verdict(self) -> Content:
        """The verdict in plain words."""
        result = self._result
        rows = [
            ink((result.headline, "title")),
            ink((f"{result.verdict_name}: {result.verdict_word}.", "muted")),
            ink(""),
        ]
        rows.append(ink(result.explanation))
        if result.quote:
            quoted = result.quote.shown
            marked = quoted if quoted.startswith("“") or "“" in quoted else f"“{quoted}”"
            rows += [ink(""), ink((marked, "italic"), (f"  {result.quote.by}", "muted"))]
        return lines(*rows)

    def kindness(self, flags_yes: tuple[str, ...]) -> Content:
        """What is said to somebody who answered a private question with yes."""
        red = self._words.red_flags
        return lines(
            ink(red.credit_alone if flags_yes == ("credit",) else red.any_yes),
            ink(""),
            ink((red.help, "muted")),
        )

    def why(self) -> Content:
        """The rule that gave the verdict, with its inputs."""
        result = self._result
        inputs = [f"{name} {number(_float(result.dimensions[id]))}" for id, name in self._names]
        line = self._words.with_verdict.rule_line.format(rule=result.rule, when_words=result.when_words)
        return lines(ink(("Why", "title")), ink(line), ink((" · ".join(inputs), "muted")))

    def signs(self) -> list[tuple[Content, Content]]:
        """The three signs, and chemistry, as lamps with words: (lamp and name, what it says)."""
        rows = []
        for one in self._result.sign_states:
            sign, voice = LAMPS[one.state]
            name = (one.name, "strong" if one.state == "on" else "plain")
            seen = [ink((sentence, "muted")) for sentence in self._evidence.get(one.id, ())]
            rows.append((ink((f"{sign} ", voice), name), lines(ink(one.say), *seen)))
        return rows

    @property
    def signs_title(self) -> Content:
        """What stands over the lamps."""
        return ink((self._words.signs_intro.title, "title"))

    def missing(self) -> Content:
        """The statements without an answer, where they are too few for a verdict."""
        items = [self._words.item(id).text for id in self._result.missing]
        return lines(ink(("Still open", "title")), *(ink(("○ ", "accent"), text) for text in items))

    def strengths(self) -> list[tuple[Content, Content]]:
        """Two strengths and one topic: (name, what it means)."""
        result, rows = self._result, []
        for id in result.strengths:
            dimension = self._words.dimension(id)
            says = dimension.high if result.bands[id] == "high" else FAIR
            rows.append((ink(("✓ ", "good"), (dimension.name, "strong")), ink(says)))
        if result.topic:
            dimension = self._words.dimension(result.topic)
            advice = dimension.advice(result.bands[result.topic] or "low")
            rows.append((ink(("→ ", "accent"), (dimension.name, "strong")), ink(advice)))
        return rows

    def profile(self, width: int) -> Content:
        """The bars, and how they compare with the last check."""
        rows = [ink(("The profile", "title")), profile(self._result, self._names, width)]
        rows += [ink((note, "muted")) for note in self._change_notes()]
        if self._first:
            rows += [ink(("Your first impression: ", "muted"), self._first)]
        return lines(*rows)

    def _change_notes(self) -> list[str]:
        change, words = self._result.change, self._words.change
        if change is None:
            return []
        if change.relationship is None:
            return [uncompared(change, words)]
        said = {"none": words.say_none, "maybe": words.say_maybe, "changed": words.say_changed}
        whole = f"The relationship as a whole: {said[change.relationship.word]} ({float(change.relationship.difference):+.0f})"
        trend = f"; {words.say_trend}" if change.trend else ""
        return [f"{whole}{trend}. These comparisons are {words.label}."]

    def would_change(self) -> Content:
        """The nearest changes that would alter the verdict, and scores that lie close to a cut."""
        result, words = self._result, self._words.with_verdict
        rows = [ink((words.nearest_change, "title"))]
        for one in result.nearest_changes:
            name, verdict = self._words.dimension(one.score).name, self._words.verdict(one.row.verdict).name
            rows.append(ink(f"{name} {_one(one.start)} → {_one(one.end)} gives {verdict}"))
        if not result.nearest_changes:
            rows.append(ink(("No one score alone would alter it.", "muted")))
        close = near_words(result, self._words)
        rows += [ink((close, "muted"))] if close else []
        return lines(*rows)

    def leaning(self) -> Content:
        """The person's own leaning beside the verdict."""
        labels = {one.id: one.label for one in self._words.leaning.answers}
        pieces: list[Piece] = [
            ("Your own leaning: ", "muted"),
            (labels.get(self._result.leaning or "", ""), "strong"),
        ]
        return lines(ink(*pieces), ink(self._result.leaning_words))

    def notes(self) -> Content:
        """Notes beside the verdict, and answers that deserve a second look; never a correction."""
        texts = [note.text for note in self._result.notes] + [one.text for one in self._result.answer_checks]
        return lines(*(ink(("· ", "accent"), text) for text in texts))

    def next_check(self, waiting: Task | None, today: date) -> Content:
        """Which day the next check can have, and which it has."""
        choices = [
            (key, f"in {days} days, {dates.day(today + timedelta(days), today)}") for key, days in NEXT_CHECKS
        ]
        if waiting is None:
            said = "No day is set."
        elif waiting.due:
            said = f"Set for {dates.day(waiting.due, today)}, {dates.when(waiting.due, today)}."
        else:
            many = waiting.after_meetings or 1
            said = f"Set for after {many} more meeting{'s' if many > 1 else ''}."
        rows = [ink((f"{key}  ", "accent"), words) for key, words in (*choices, ("o", "no day"))]
        return lines(ink(("The next check", "title"), f"   {said}"), *rows)

    def limits(self) -> Content:
        """What this is, and what it is not."""
        return ink((f"{self._words.mirror} {self._words.limits}", "muted"))


def _float(score: object) -> float | None:
    return None if score is None else float(score)  # type: ignore[arg-type]


def _one(score: object) -> str:
    value = int(float(score) * 10 + 0.5) / 10  # type: ignore[arg-type]
    return f"{value:g}"
