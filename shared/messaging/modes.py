"""Why an event comes."""

from enum import StrEnum


class Mode(StrEnum):
    """Why an event comes."""

    NEWS = "news"  # it has happened
    REPLAY = "replay"  # it happened once, and whom it concerns was told then
    SNAPSHOT = "snapshot"  # nothing happened: this is how a subject stands now
