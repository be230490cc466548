"""Danish text in, facts out."""
