"""What `gonghui keys reseal` has to know of a column of sealed texts."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import DeclarativeBase

from shared.sealing import Keyring


@dataclass(frozen=True)
class SealedColumn:
    """A column of sealed texts, and the place to which a row's text is bound.

    `of_county` says that the rows are seen in a county's scope only; `print_column` keeps the print
    by which a text is found, made by `print_of`.
    """

    table: type[DeclarativeBase]
    column: str
    place: Callable[[Any], str]
    of_county: bool
    print_column: str | None = None
    print_of: Callable[[Keyring, str], str] | None = None
