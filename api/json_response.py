"""The API's JSON: readable Danish, and no CPR numbers."""

from typing import Any

from starlette.responses import JSONResponse

from graph.cpr import cover_all


class MaskedJSONResponse(JSONResponse):
    """JSON in UTF-8 with every text masked."""

    def render(self, content: Any) -> bytes:
        """Return the content's bytes."""
        return super().render(cover_all(content))
