"""How the lexicons are written: words with blanks between, over as many lines as they need."""


def word_list(text: str) -> tuple[str, ...]:
    """Return the words of a text.

    >>> word_list("råd udvalg")
    ('råd', 'udvalg')
    """
    return tuple(text.split())
