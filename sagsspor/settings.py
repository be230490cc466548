"""Settings: the only place that reads the environment."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from platformdirs import user_data_path
from pydantic import Field, ValidationError

from graph.errors import SettingsError
from graph.model import Model

NAMES: Final[Mapping[str, str]] = {
    "SAGSSPOR_GRAPH": "graph",
    "SAGSSPOR_GRAPH_USER": "user",
    "SAGSSPOR_GRAPH_PASSWORD": "password",
    "SAGSSPOR_DATA": "data",
    "SAGSSPOR_MAX_MB": "max_mb",
    "SAGSSPOR_HOST": "host",
    "SAGSSPOR_PORT": "port",
}
MEGABYTE: Final = 1_000_000


class Settings(Model):
    """Where the graph and the archive are, how large a file may be, and where pages answer."""

    graph: str | None = None
    user: str | None = None
    password: str | None = None
    data: Path = Field(default_factory=lambda: user_data_path("sagsspor", appauthor=False))
    max_mb: float = Field(default=50, gt=0)
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=1, le=65535)

    @property
    def limit(self) -> int:
        """Return how many bytes a file may have."""
        return int(self.max_mb * MEGABYTE)

    @property
    def archive(self) -> Path:
        """Return the folder of the archive."""
        return self.data / "archive"


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """Return the settings; an empty variable counts as none.

    >>> read_settings({"SAGSSPOR_PORT": "8123", "SAGSSPOR_GRAPH": ""}).port
    8123
    """
    given = {field: environment[name] for name, field in NAMES.items() if environment.get(name)}
    if "data" in given:
        given["data"] = str(Path(given["data"]).expanduser().resolve())
    try:
        return Settings.model_validate(given)
    except ValidationError as error:
        field = str(error.errors()[0]["loc"][0])
        name = next(key for key, value in NAMES.items() if value == field)
        raise SettingsError(
            f"{name}={environment[name]} kan ikke bruges.", "Ret den, og prøv igen."
        ) from error
