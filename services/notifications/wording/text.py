"""The forms in which one kind of notice is said."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Text:
    """Forms of a notice; `line` is one entry of a digest, whose body says {lines} where they go."""

    title: str
    body: str
    line: str = ""
