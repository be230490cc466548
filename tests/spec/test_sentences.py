"""Where a Danish sentence ends."""

import pytest

from loaders.sentences import sentences


@pytest.mark.parametrize(
    "sentence",
    [
        "Stien koster ca. 3 mio. kr. om året.",
        "Mødet er den 4. maj kl. 16.30 i salen.",
        "Se bl.a. pkt. 4 og bilag 2, jf. planen.",
        "Ordet gik til H. C. Lynghede og til Runa E. fra åen.",
        "Efter servicelovens § 104, stk. 2, gives der tilskud.",
        "»Hvad koster det?« spurgte hun.",
        '"Hvad koster det?" spurgte hun.',
        "»Nej!« råbte han.",
        "Læs mere på hvidmose.example/sti.html og i afsnit 2.1 af planen.",
        "2. Stien belyses.",
        "Mødet den 3. jul. Nord holdes i salen.",
    ],
)
def test_a_stop_inside_a_sentence_doesnt_end_it(sentence: str) -> None:
    assert [sentence[each.start : each.end] for each in sentences(sentence)] == [sentence]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Stien er våd. Grus hjælper! Hvem betaler? Ingen.",
            ["Stien er våd.", "Grus hjælper!", "Hvem betaler?", "Ingen."],
        ),
        ("Det koster 3 mio. kr. Han er imod.", ["Det koster 3 mio. kr.", "Han er imod."]),
        ("»Nej.« Så gik han.", ["»Nej.«", "Så gik han."]),
        ("Svaret kommer inden jul. Det er aftalt.", ["Svaret kommer inden jul.", "Det er aftalt."]),
        ("Mødet sluttede.Derefter var der kaffe.", ["Mødet sluttede.", "Derefter var der kaffe."]),
        ("  • Grus\u00a0er godt.  ", ["Grus\u00a0er godt."]),
        ("", []),
    ],
)
def test_sentences_are_tight_and_in_order(text: str, parts: list[str]) -> None:
    assert [text[each.start : each.end] for each in sentences(text)] == parts
