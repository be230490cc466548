"""Who holds an office, as far as one document tells."""

import re
from collections.abc import Container

from loaders.drafts import Draft
from loaders.lexicon.offices import CHAIR
from loaders.outline import Outline
from loaders.rules.surfaces import FORMER, office_of


class Holders:
    """The people of a document, asked by their offices."""

    def __init__(self, text: str, outline: Outline, people: list[Draft]) -> None:
        self.text, self.people = text, people
        self.offices = [(d, office_of(d.role)) for d in people if d.role]
        self.chairs = {p.name for p in outline.participants if p.role == "chair"}
        self.former: dict[str, bool] = {}

    def of(self, office: str, here: Container[str]) -> str | None:
        """Return the one person who holds an office; `here` are those named under the same item."""
        if office.endswith(CHAIR) and not office.startswith(("næst", "vice")) and self.chairs:
            return self._canonical(*self.chairs) if len(self.chairs) == 1 else None
        holders = [d for d, held in self.offices if held == office]
        if not holders:
            holders = [d for d, held in self.offices if held.endswith(office)]
        if len(holders) > 1:
            holders = [
                d for d in holders if not FORMER.search(d.role or "") and not self._former(d)
            ]
        if len(holders) > 1:
            holders = [d for d in holders if d.name in here]
        return holders[0].name if len(holders) == 1 else None

    def of_body(self, body: str) -> str | None:
        """Return the one person whose office names a body ("formand for Ældrerådet")."""
        wanted = body.strip().lower()
        holders = [d.name for d in self.people if d.role and wanted in d.role.lower()]
        return holders[0] if len(holders) == 1 else None

    def _former(self, draft: Draft) -> bool:
        """Tell whether the text calls somebody a former holder."""
        if draft.name not in self.former:
            called = re.compile(rf"\s[\w ]{{3,30}}{re.escape(draft.name)}")
            words = FORMER.finditer(self.text)
            self.former[draft.name] = any(called.match(self.text, m.end()) for m in words)
        return self.former[draft.name]

    def _canonical(self, listed: str) -> str | None:
        for draft in self.people:
            if listed == draft.name or listed in draft.forms:
                return draft.name
        return None
