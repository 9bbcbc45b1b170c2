"""Where the style sheets lie, in a wheel and in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def stylesheet(name: str) -> Path:
    """The absolute path of a sheet, such as "deck.tcss".

    Raises FileNotFoundError naming both places where it was looked for.
    """
    places = (_PACKAGE / "styles" / name, _PACKAGE.parent / "styles" / name)
    for place in places:
        if place.is_file():
            return place
    raise FileNotFoundError(f"the style sheet {name} is neither at {places[0]} nor at {places[1]}")
