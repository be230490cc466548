"""Rules that recognise facts, one module per kind of fact."""
