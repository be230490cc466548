"""The bottom: what is known and how it is kept."""
