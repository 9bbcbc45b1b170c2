"""Tables without what is to be erased. Pure: what is given stays as it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from tui.domain.act import Act
from tui.domain.check import Check, CheckDraft
from tui.domain.erasure import Wanted
from tui.domain.mentorship import Mentorship
from tui.domain.need import Need
from tui.domain.trash import Trashed
from tui.store.schema import Tables

Document = dict[str, Any]
_CHECKS = (Check.kind, CheckDraft.kind)
_FLAGS, _NOTES, _PAST = "red_flags", "notes", "past"
_FLAG_PAGES = "flag-"
"""How the ids of the private questions' pages begin."""


def without(tables: Tables, wanted: Wanted) -> Tables:
    """Return ``tables`` without a word of what is ``wanted``, in steps to take back and in the trash as well."""
    return {
        kind: {
            number: left
            for number, document in table.items()
            if (left := _left(kind, document, wanted)) is not None
        }
        for kind, table in tables.items()
    }


def linked_checks(tables: Tables, ids: Iterable[str]) -> set[str]:
    """Return ``ids`` and those of the checks that were completed under another id: they share their answers."""
    known = set(ids)
    for document in _drafts(tables):
        pair = {str(document.get("id")), str(document.get("completes"))} - {"", "None"}
        if pair & known:
            known |= pair
    return known


def _drafts(tables: Tables) -> Iterator[Document]:
    yield from tables.get(CheckDraft.kind, {}).values()
    for kind, field in ((Act.kind, "ended"), (Trashed.kind, "records")):
        for document in tables.get(kind, {}).values():
            yield from (one["document"] for one in document.get(field, ()) if one["kind"] == CheckDraft.kind)


def _left(kind: str, document: Document, wanted: Wanted) -> Document | None:
    """What stays of a document; None where nothing does."""
    name = (kind, str(document.get("id")))
    if name in wanted.records:
        return None
    if name in wanted.now:
        return wanted.now[name]
    if kind in (Act.kind, Trashed.kind):
        return _shelf_left(document, wanted)
    about = document.get("id") if kind == Mentorship.kind else document.get("mentorship")
    if about in wanted.mentorships:
        return None
    if kind == Need.kind and wanted.names:
        return _without_names(document, wanted)
    if kind in _CHECKS and document.get("id") in wanted.flags_of:
        return _without_flags(document)
    return document


def _shelf_left(document: Document, wanted: Wanted) -> Document | None:
    """A step or a thing in the trash is kept whole or, where a record of it is wanted, not at all."""
    if wanted.mentorships & set(document.get("mentorships", ())):
        return None
    changed = dict(document)
    for field in ("changes", "ended", "records"):
        kept = []
        for one in document.get(field, ()):
            inner = one["document"]
            name = (one["kind"], str(one.get("id") or (inner or {}).get("id")))
            left = inner if inner is None else _left(one["kind"], inner, wanted)
            earlier = name in wanted.now and left != inner
            if name in wanted.records or earlier or (inner is not None and left is None):
                return None
            kept.append(one if left is inner else {**one, "document": left})
        if field in document and kept != document[field]:
            changed[field] = kept
    return document if changed == document else changed


def _without_names(document: Document, wanted: Wanted) -> Document:
    people = [name for name in document.get("people", ()) if str(name).casefold() not in wanted.names]
    return document if people == list(document.get("people", ())) else {**document, "people": people}


def _without_flags(document: Document) -> Document:
    notes = {
        page: note for page, note in document.get(_NOTES, {}).items() if not page.startswith(_FLAG_PAGES)
    }
    past = _without_private_steps(document.get(_PAST, []))
    if not document.get(_FLAGS) and notes == document.get(_NOTES, {}) and past == document.get(_PAST, []):
        return document
    steps = {_PAST: past} if _PAST in document else {}
    return {**document, _FLAGS: {}, _NOTES: notes, **steps}


def _without_private_steps(past: list[Document]) -> list[Document]:
    """The steps back of a check under way, but for what they hold of the private pages."""
    left = []
    for step in past:
        pages = [one for one in step["pages"] if not one["page"].startswith(_FLAG_PAGES)]
        left += [{**step, "pages": pages}] if pages else []
    return left
