"""A note as an e-mail file and as a link: read back they hold the same words, and no header comes along."""

from __future__ import annotations

import email
from email.message import EmailMessage
from email.policy import default
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.domain.text import clean, clean_line
from tui.domain.trouble import Trouble
from tui.exchange.clipboard import copy
from tui.exchange.eml import address, eml
from tui.exchange.mailto import mailto, open_link

HEADERS = {"to", "subject", "x-unsent", "content-type", "content-transfer-encoding", "mime-version"}
HOSTILE = st.text(st.characters(exclude_categories=[]), max_size=120) | st.lists(
    st.sampled_from(["\r\n", "\n", "\r", "\x0b", "\x85", "\u2028", "Bcc: a@b.example", "=?utf-8?q?=0A?=", ",", '"', ";", "ü", "a", " ", "<x@y.example>", "\\", ":", "名", "\ud800"]),
    max_size=12,
).map("".join)  # fmt: skip
ONE_LINE = HOSTILE.map(clean_line)


def read(data: bytes) -> EmailMessage:
    message = email.message_from_bytes(data, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def test_a_note_is_read_back_as_it_stands() -> None:
    message = read(
        eml("Dear Zoë,\n\nthank you.\n\nSam", "Our meetings, and my thanks", "zoe@example.org", "Zoë O’Neil")
    )
    assert message["Subject"] == "Our meetings, and my thanks"
    [to] = message["To"].addresses
    assert (to.display_name, to.addr_spec) == ("Zoë O’Neil", "zoe@example.org")
    assert message.get_content().replace("\r\n", "\n") == "Dear Zoë,\n\nthank you.\n\nSam\n"
    assert message["X-Unsent"] == "1"


def test_to_may_be_empty() -> None:
    assert "To" not in read(eml("Hi", "S", "  ", "Zoë"))


@given(subject=ONE_LINE, name=ONE_LINE, text=HOSTILE)
def test_no_header_comes_along_whatever_the_subject_and_the_name(subject: str, name: str, text: str) -> None:
    if "=?" in subject:
        with pytest.raises(Trouble, match="take for a code"):
            eml(text, subject, "zoe@example.org", name)
        return
    message = read(eml(text, subject, "zoe@example.org", name))
    assert {key.lower() for key in message.keys()} <= HEADERS  # noqa: SIM118
    assert len(message.keys()) == len(set(message.keys()))
    [to] = message["To"].addresses
    assert to.addr_spec == "zoe@example.org"
    assert message.get_content().replace("\r\n", "\n").rstrip("\n") == clean(text).rstrip("\n")
    assert not message.defects


@given(header=HOSTILE)
def test_a_line_break_in_a_header_is_refused(header: str) -> None:
    if clean(header).strip() == clean_line(header):
        return
    with pytest.raises(Trouble, match="line break"):
        eml("Hi", header)


@pytest.mark.parametrize("wrong", ["zoe", "zoe@", "@example.org", "zoe@example", "a b@example.org", "zoe@example.org, eve@example.org", "<zoe@example.org>", "zö@example.org", "zoe@example.org\nBcc: eve@example.org", 'a"@example.org'])  # fmt: skip
def test_what_is_no_address_is_refused_with_a_sentence(wrong: str) -> None:
    with pytest.raises(Trouble, match=r"address|line break"):
        eml("Hi", "S", wrong)
    with pytest.raises(Trouble, match="is not an e-mail address"):
        mailto("Hi", "S", wrong)


@given(wanted=HOSTILE)
def test_any_address_that_is_taken_stands_in_the_message_as_it_was_written(wanted: str) -> None:
    try:
        found = address(wanted)
    except Trouble:
        return
    assert found.addr_spec == wanted.strip()


@given(subject=ONE_LINE, text=HOSTILE)
def test_a_link_unquoted_is_the_note_and_nothing_else(subject: str, text: str) -> None:
    link = mailto(text, subject, "zoe+mail@example.org")
    parts = urlsplit(link)
    assert (parts.scheme, unquote(parts.path), parts.fragment) == ("mailto", "zoe+mail@example.org", "")
    fields = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True)
    assert set(fields) <= {"subject", "body"}
    assert fields.get("subject", [""])[0] == clean_line(subject)
    assert fields["body"][0].replace("\r\n", "\n") == clean(text)
    assert set(link.removeprefix("mailto:")) <= set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~%@?&="
    )


def test_without_a_desktop_no_text_browser_takes_over_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("webbrowser.open", lambda link: pytest.fail("a browser was opened"))
    for environ in ({}, {"DISPLAY": ":0", "SSH_TTY": "/dev/pts/1"}):
        with pytest.raises(Trouble, match="No mail program"):
            open_link("mailto:?body=Hi", environ)


def test_with_a_desktop_the_link_is_handed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", lambda link: opened.append(link) or True)
    open_link("mailto:?body=Hi", {"DISPLAY": ":0"})
    assert opened == ["mailto:?body=Hi"]


def test_over_ssh_the_other_machine_s_clipboard_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pyperclip.copy", lambda text: pytest.fail("the wrong clipboard"))
    assert copy("Hi", {"SSH_CONNECTION": "1"}) is False


def test_a_clipboard_that_takes_it_or_not_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    import pyperclip

    taken: list[str] = []
    monkeypatch.setattr("pyperclip.copy", taken.append)
    assert copy("Hi", {})
    assert taken == ["Hi"]

    def none(text: str) -> None:
        raise pyperclip.PyperclipException("no clipboard")

    monkeypatch.setattr("pyperclip.copy", none)
    assert not copy("Hi", {})
