"""The version of the graph's shape; a change that old graphs can't carry raises it."""

from typing import Final

SCHEMA_VERSION: Final = 2
