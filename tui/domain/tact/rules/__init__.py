"""One module a rule; each yields its findings from a reading of the message."""
