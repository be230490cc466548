"""Every rule finds its own hits and none of its own misses."""

import importlib
import pkgutil
from typing import Any

import pytest

import loaders.rules
from loaders.rule import Rule


def every_rule() -> list[Rule[Any]]:
    modules = [
        importlib.import_module(f"loaders.rules.{module.name}")
        for module in pkgutil.iter_modules(loaders.rules.__path__)
    ]
    return [rule for module in modules for rule in getattr(module, "RULES", ())]


RULES = every_rule()


def test_every_rule_has_its_own_id() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES) > 0


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_finds_its_hits_and_none_of_its_misses(rule: Rule[Any]) -> None:
    assert rule.hits
    assert rule.misses
    assert [hit for hit in rule.hits if rule.search(hit) is None] == []
    assert [miss for miss in rule.misses if rule.search(miss)] == []
