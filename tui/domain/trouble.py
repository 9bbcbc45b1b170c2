"""A problem told in the user's words: what happened, where, and what to do about it."""


class Trouble(Exception):
    """Base of every error that a person may meet; its text is one clear sentence or two."""


class Unknown(Trouble):
    """Something was named that does not exist, such as a mentor; a mistake in the call (exit status 2)."""
