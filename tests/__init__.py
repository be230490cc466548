"""The tests, which read as a specification."""
