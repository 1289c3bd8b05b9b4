"""What a service tells of each column that it seals, so that `gonghui keys reseal` finds it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from shared.sealing import Keyring


@dataclass(frozen=True)
class SealedColumn:
    """A column of sealed texts, and the place to which a row's text is bound.

    `of_county` says that the rows are seen in a county's scope only; `print_column` keeps the print
    by which a text is found, made by `print_of`.
    """

    table: type[Any]
    column: str
    place: Callable[[Any], str]
    of_county: bool
    print_column: str | None = None
    print_of: Callable[[Keyring, str], str] | None = None
