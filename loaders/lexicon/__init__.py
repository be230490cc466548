"""Danish word lists as constants."""
