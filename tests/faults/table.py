"""The figures behind the promises of the store and of the screens: ``python -m tests.faults.table [--long]``.

Without ``--long`` it takes two minutes, with it about half an hour.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator

from tests.faults.calls import called
from tests.faults.sequences import foreign
from tests.faults.store_acts import WORK, Figure
from tests.faults.store_damage import damaged, header_flips, older_saves_kept
from tests.faults.store_kills import killed
from tests.faults.store_mutants import MUTANTS, caught
from tests.faults.store_power import cut_off
from tests.faults.store_refusals import full, refused
from tests.faults.store_strange import strange
from tests.faults.store_windows import left_open, two_windows
from tests.faults.trust_figures import crashes, fields, places

UMASKS = (0o000, 0o002, 0o022, 0o077)


def proofs(long: bool) -> Iterator[Callable[[], Figure]]:
    """Every proof, in the order of the promises."""
    for work in WORK:
        yield lambda work=work: killed(work, 2_000 if long else 24)  # type: ignore[misc]
    for work in WORK:
        yield lambda work=work: cut_off(work, 4_000 if long else 120)  # type: ignore[misc]
    for name in MUTANTS:
        yield lambda name=name: caught(name)  # type: ignore[misc]
    for work in WORK if long else ("insert", "edit", "remove", "bulk"):
        yield lambda work=work: refused(work)  # type: ignore[misc]
    yield lambda: full(100)
    yield lambda: damaged(10_000 if long else 600)
    yield header_flips
    yield older_saves_kept
    yield lambda: strange(50_000 if long else 400)
    yield lambda: two_windows(1_000 if long else 60)
    for umask in UMASKS:
        yield lambda umask=umask: left_open(umask)  # type: ignore[misc]
    yield lambda: places(12 if long else 1)
    yield lambda: fields(long)
    yield lambda: foreign(12 if long else 1)
    yield crashes
    yield called


def main(arguments: list[str]) -> int:
    """Print the table; the exit status says whether every promise is kept."""
    failed = 0
    print(f"{'#':>2}  {'what':<52} {'tried':>7} {'failed':>7} {'s':>7}")
    for proof in proofs("--long" in arguments):
        start = time.monotonic()
        figure = proof()
        failed += figure.failed
        row = f"{figure.promise:>2}  {figure.what:<52} {figure.tried:>7,} {figure.failed:>7,}"
        print(f"{row} {time.monotonic() - start:>7.1f}  {figure.note}", flush=True)
    print(f"{failed} failed.")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
