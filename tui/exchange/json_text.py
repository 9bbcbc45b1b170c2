"""JSON as text that carries every character and that no terminal obeys."""

from __future__ import annotations

import json
import re

# The json module itself escapes what lies below U+0020. All of these can stand inside strings only, so that
# escaping them changes how the text is written and not what it says.
_ACTING = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def json_text(value: object, indent: int | None = None) -> str:
    """Return ``value`` as JSON, ready for UTF-8: control characters, direction marks and lone surrogates
    are escaped, all other characters stand as themselves.
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _ACTING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
