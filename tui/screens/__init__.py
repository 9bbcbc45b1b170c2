"""One screen a file, named after the noun on it."""
