"""What happens when things go wrong: programs that die, windows that close, text that wants to act."""
