"""One module per job of the user; each names, as a Protocol, the store it needs."""
