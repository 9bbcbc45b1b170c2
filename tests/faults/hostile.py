"""Words that want to act: markup, links, escapes, what reverses a line, and what no font was made for."""

from __future__ import annotations

ESC, BEL, ST = "\x1b", "\x07", "\x1b\\"

MARKUP = (
    "[@click=app.quit]quit[/]",
    "[@click=app.quit()]quit now[/@click]",
    "[@click=screen.dismiss]away[/]",
    "[@click=app.screenshot('pwned.svg','/tmp')]picture[/]",
    "[@click=app.bell][@click=app.quit]nested[/][/]",
    "[link=https://evil.example]site[/link]",
    "[link='javascript:alert(1)']site[/]",
    "[bold red on blue blink]loud[/]",
    "[/]",
    "[/bold]",
    "[]",
    "[ ]",
    "[[]]",
    "[[@click=app.quit]]x[[/]]",
    "[[[[[[[[[[@click=app.quit]]]]]]]]]]",
    "\\[@click=app.quit]one backslash[/]",
    "\\\\[@click=app.quit]two backslashes[/]",
    "\\\\\\[b]three\\",
    "[b]never closed",
    "closed but never opened[/b]",
    "[b][i]crossed[/b][/i]",
    "[@click",
    "[@click=",
    "[@click=app.quit",
    "[@click=app.quit]no end",
    "[#ff0000]red[/#ff0000]",
    "[not a tag] [1] [sic] [x=y]",
    "[$accent]themed[/]",
    "[on $error 50%]half[/]",
    ":warning: :skull:",
)
TEMPLATES = (
    "$mentor ${name} $$",
    "{mentor} {0} {} {{x}}",
    "{0.__class__.__mro__}",
    "%s %d %(mentor)s %",
    "{{7*7}} {% if x %} <%= y %>",
    "<b>bold</b> <script>alert(1)</script> &lt;",
    "# heading **bold** `code` | table |",
    "=cmd|' /C calc'!A0",
    "'; DROP TABLE mentors; --",
    "../../etc/passwd",
    '", "\': ,}\\',
)
ESCAPES = (
    f"{ESC}[31mred{ESC}[0m",
    f"{ESC}[2J{ESC}[Hcleared",
    f"{ESC}[?1049l{ESC}[?25hgone",
    f"{ESC}[6n{ESC}[c{ESC}[>cwho are you",
    f"{ESC}]0;stolen title{BEL}",
    f"{ESC}]52;c;cHduZWQ={BEL}clipboard",
    f"{ESC}]52;c;cHduZWQ={ST}clipboard",
    f"{ESC}]8;;https://evil.example{ST}link{ESC}]8;;{ST}",
    f"{ESC}]1337;File=inline=1:AAAA{BEL}picture",
    f"{ESC}P+q544e{ST}{ESC}_Gi=1{ST}{ESC}^x{ST}strings",
    f"{ESC}c{ESC}7{ESC}8{ESC}(0reset",
    "\x9b31mred by C1\x9b0m",
    "\x9d52;c;cHduZWQ=\x9cclipboard by C1",
    "\x90q\x9c\x85\x8d\x9e C1 strings",
    "over\rwritten",
    "back\x08\x08\x08\x7f\x7fspace",
    "bell\x07 shift\x0e\x0f feed\x0c\x0b",
    "nul\x00nul",
    "every one of them " + "".join(map(chr, range(0x20))) + "".join(map(chr, range(0x7F, 0xA0))),
    "tab\tand\nnewline\u2028and\u2029more",
)
DIRECTIONS = (
    "\u202eesrever\u202c",
    "\u202a\u202b\u202d\u202e embedded",
    "\u2066isolated\u2069",
    "\u2067never closed",
    "\u2068\u2067\u2066three deep\u2069",
    "\u2069\u202cclosed only",
    "marks \u200e\u200f\u061c stay",
    "שלום עולם",
    "مرحبا بالعالم",
    "mixed שלום and العالم end",
)
SHAPES = (
    "👩‍👩‍👧‍👦 family 👩🏽‍🚀 🏳️‍🌈 🇺🇦",
    "❤️ ☎︎ 1️⃣ ✈",
    "e" + "\u0301" * 40 + " pile",
    "Z\u0322\u0327\u0347a\u0334\u0335l\u0336g\u0337o" + "\u035f" * 20,
    "ใช้ภาษาไทย กำ ที่สุด",
    "全角文字と半角ｶﾅ",
    "zero\u200bwidth\ufeff and\u00adsoft",
    "\ufffe\uffff\U0010ffff no such letters",
    "\ue000\U000f0000 private letters",
    "ﷺ ௌ ꧁꧂ 𒐫",
    "A\u030aA\u0301 composed",
    "  spaces\u00a0\u2003\u3000 of many kinds  ",
)
SURROGATES = ("half \ud83d pair", "\udc80\udcff bytes")
"""Only keys and pastes can bring these; no file that is valid UTF-8 holds them."""

FROM_FILES = (*MARKUP, *TEMPLATES, *ESCAPES, *DIRECTIONS, *SHAPES)
STRINGS = (*FROM_FILES, *SURROGATES)
LONG = ("[@click=app.quit]x[/] " * 4_546)[:100_000]
"""A hundred thousand characters."""

CALM = str.maketrans(dict(zip(r"[]{}$@\=<>%#*`|", "()()Sa/-()px+'I", strict=True)))
"""Letters that mean something to some reader of text, and others of the same width that mean nothing."""
