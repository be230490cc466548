"""Which names of bodies are short or other forms of another name in the same paper."""

from loaders.drafts import Draft
from loaders.rules.surfaces import is_head


def join_forms(found: dict[str, Draft]) -> None:
    """Join each name that only says another one shorter or in the genitive to that one."""
    _join_genitives(found)
    _join_councils(found)
    _join_beginnings(found)
    _join_heads(found)


def _join_genitives(found: dict[str, Draft]) -> None:
    """Drop "Storby Centers" where "Storby Center" is named too."""
    for key in [k for k in found if k.endswith("s") and k[:-1] in found]:
        del found[key]


def _join_councils(found: dict[str, Draft]) -> None:
    """Make "Storby Byråd" another name of "Byrådet" where a paper uses both."""
    council = found.get("byrådet")
    for key in [k for k in found if k.endswith(" byråd") and council is not None]:
        found["byrådet"].add_form(found.pop(key).name)


def _join_beginnings(found: dict[str, Draft]) -> None:
    """Make "Det Nationale Råd" a short form of the one name that goes on from it."""
    for key in [k for k in found if k.startswith(("det ", "den "))]:
        longer = [k for k in found if k.startswith(key + " ")]
        if len(longer) == 1:
            found[longer[0]].add_form(found.pop(key).name)


def _join_heads(found: dict[str, Draft]) -> None:
    """Make "Roklubben" a short form of the one name that it opens: "Roklubben Neptun"."""
    for key in [k for k in found if " " not in k and is_head(k)]:
        longer = [k for k in found if k.startswith(key + " ")]
        if len(longer) == 1:
            found[longer[0]].add_form(found.pop(key).name)
