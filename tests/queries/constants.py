"""The Cypher of every query, found by its look."""

import importlib
import pkgutil
import re

import queries

READS = re.compile(r"^\s*(?:OPTIONAL )?(?:MATCH|UNWIND|CALL)\b")


def cypher() -> dict[str, str]:
    """Every Cypher constant of queries/ by its name."""
    found: dict[str, str] = {}
    for module in pkgutil.iter_modules(queries.__path__):
        names = vars(importlib.import_module(f"queries.{module.name}"))
        texts = {name: text for name, text in names.items() if name.isupper()}
        found |= {n: t for n, t in texts.items() if isinstance(t, str) and READS.match(t)}
    return found
