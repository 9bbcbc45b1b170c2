"""``lint``: the form of its output, offsets in code points, defaults, and what it refuses."""

from __future__ import annotations

import json

import pytest

from tui.domain.tact import Finding, Report
from tui.services.sentences import report_sentences

KEYS = ["rule", "level", "start", "end", "excerpt", "reason", "rewrite"]
CLEAN = """Dear Priya,

thank you for the hour on 3 March when you read my first talk with me; I still use your question about the one
thing people should remember. My work moves to another field in May, so I would like our regular meetings to end
with the one on 12 May. I will write to you in September about how the new team goes. I wish you a good summer.

Sam
"""
BAD = "Hi Priya,\r\n\r\nThank you 🙂🙂 for [thing]. You never listened to me.\r\n\r\nSam"


def test_the_output_has_its_keys_in_their_order_and_nothing_else(cli, write) -> None:
    ran = cli("lint", write(BAD, "note.txt"), "--json")
    assert (ran.status, ran.err) == (0, "")
    assert list(ran.json) == ["findings", "words", "verdict"]
    assert ran.json["findings"]
    for finding in ran.json["findings"]:
        assert list(finding) == KEYS
        assert finding["level"] in ("stop", "mend", "tip")
        assert finding["reason"]
    assert ran.json["verdict"] == "stop"
    assert ran.json["words"] == len(BAD.split())


@pytest.mark.parametrize(
    "text", [BAD, "\ufeff" + BAD, BAD.replace("🙂", "e\u0301"), BAD.replace("\r\n", "\n")]
)
def test_offsets_count_code_points_of_the_text_without_its_mark_and_with_its_line_ends(
    cli, write, text
) -> None:
    findings = cli("lint", write(text, "note.txt"), "--json").json["findings"]
    read = text.removeprefix("\ufeff")
    assert {"unfilled", "blame"} <= {finding["rule"] for finding in findings}
    for finding in findings:
        assert read[finding["start"] : finding["end"]] == finding["excerpt"]
    slot = next(finding for finding in findings if finding["rule"] == "unfilled")
    assert (slot["start"], slot["excerpt"]) == (read.index("[thing]"), "[thing]")


def test_findings_come_sorted_by_place_then_level_then_rule(cli) -> None:
    findings = cli("lint", "-", "--json", stdin=BAD + " You always do this! TODO").json["findings"]
    order = [(one["start"], ("stop", "mend", "tip").index(one["level"]), one["rule"]) for one in findings]
    assert order == sorted(order)
    assert len(order) > 3


def test_a_good_note_is_ready_and_a_script_can_rely_on_strict(cli) -> None:
    ran = cli("lint", "-", "--json", "--strict", stdin=CLEAN)
    assert (ran.status, ran.json["verdict"], ran.json["findings"]) == (0, "ready", [])
    assert cli("lint", "-", stdin=CLEAN).out.endswith("words. It is ready to send.\n")
    for form in ([], ["--json"]):
        assert cli("lint", "-", *form, stdin=BAD).status == 0
        assert cli("lint", "-", *form, "--strict", stdin=BAD).status == 1
    lines = "\n".join(json.dumps({"text": text}) for text in (BAD, CLEAN))
    assert cli("lint", "-", "--lines", stdin=lines).status == 0
    assert cli("lint", "-", "--lines", "--strict", stdin=lines).status == 1
    assert cli("lint", "-", "--lines", "--strict", stdin=json.dumps({"text": CLEAN})).status == 0


def test_without_options_it_is_an_email_of_no_scenario_and_no_names(cli) -> None:
    plain = cli("lint", "-", "--json", stdin=BAD).json
    assert (
        cli("lint", "-", "--json", "--channel", "email", "--mentor", "", "--me", "", stdin=BAD).json == plain
    )
    assert cli("lint", "-", "--json", "--channel", "card", stdin=BAD).json != plain
    assert cli("lint", "-", "--json", "--scenario", "safety", stdin=BAD).json != plain


def test_what_does_not_exist_is_a_usage_error_that_names_what_does(cli) -> None:
    for form in ([], ["--json"], ["--lines"]):
        cli("lint", "-", *form, "--channel", "fax", stdin="Hi").complains(2, "fax", "email, chat, card, talk")
        cli("lint", "-", *form, "--scenario", "war", stdin="Hi").complains(2, "war", "goals-met", "safety")


def test_unreadable_input_is_a_failure(cli, write) -> None:
    cli("lint", write(b"Hi \xff", "note.txt"), "--json").complains(1, "note.txt: not UTF-8 at byte 4")
    cli("lint", write("", "x").parent, "--json").complains(1, "this is a folder")
    cli("lint", "no-such-note.txt", "--json").complains(2, "no-such-note.txt: there is no such file")


def test_lone_surrogates_and_open_isolates_leave_the_output_json(cli) -> None:
    text = "Hi \ud800\u2068 [\udfff\u202e\x9b31m\u2028e\u0301]"
    case = json.dumps({"text": text})
    assert "\\ud800" in case
    ran = cli("lint", "-", "--lines", stdin=case)
    assert ran.status == 0
    (row,) = ran.rows
    slot = next(one for one in row["findings"] if one["rule"] == "unfilled")
    assert slot["excerpt"] == text[slot["start"] : slot["end"]]
    assert not set(ran.out) & set("\ud800\udfff\u202e\u2068\u2028\x9b")


def test_words_for_people_are_one_line_a_finding_and_print_clean(cli) -> None:
    ran = cli("lint", "-", stdin="Hi Priya,\n\nYou never listened. \x1b]0;pwned\x07 [your \x1bname]\nSam")
    lines = ran.out.splitlines()
    assert any(line.startswith("stop, unfilled: “[your name]” ") for line in lines)
    assert any(line.startswith("mend, blame: “You never listened” ") for line in lines)
    assert lines[-1].endswith("words. It is not ready: something has to be filled in or put right first.")
    assert all(character.isprintable() for line in lines for character in line)


def test_a_text_without_words_is_not_called_ready_to_send(cli) -> None:
    assert cli("lint", "-", stdin="\n").out.splitlines()[-1] == "0 words. There is no text yet."


def test_the_worst_comes_first_and_a_rewrite_is_quoted() -> None:
    findings = (
        Finding("door", "tip", 0, 0, "", "Say when."),
        Finding("heat", "mend", 4, 9, "so\n so", "Too loud.", ""),
        Finding("names", "stop", 9, 12, "Pria", "The name is misspelt.", "Priya"),
        Finding("blame", "mend", 2, 3, "you", "Blame.", "I"),
    )
    assert list(report_sentences(Report(findings, 1, "stop"))) == [
        "stop, names: “Pria” The name is misspelt. Instead: “Priya”",
        "mend, blame: “you” Blame. Instead: “I”",
        "mend, heat: “so so” Too loud. Leave it out.",
        "tip, door: Say when.",
        "1 word. It is not ready: something has to be filled in or put right first.",
    ]
    assert list(report_sentences(Report((), 20, "mend"))) == [
        "20 words. It is worth another look before you send it."
    ]
