"""Commands: one per use case; the only package that reads the environment and builds the store."""
