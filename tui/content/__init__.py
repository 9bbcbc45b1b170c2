"""The words: assessment, deck and exits as TOML, read once into plain values."""
