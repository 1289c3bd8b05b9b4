"""Every sealed column of the directory: what `gonghui keys reseal` seals anew.

A capability that seals a column enters it here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from services.directory.access.commands.codes import place_of_secret
from services.directory.access.commands.signing import place_of_key
from services.directory.access.tables import SecondFactor, SigningKey
from services.directory.people.queries import BANK_CARD, ID_NUMBER
from services.directory.people.tables import Person
from services.directory.tables import Table


@dataclass(frozen=True)
class SealedColumn:
    """A column of sealed texts, the row's key, and the place to which a text is bound.

    `of_county` says that the rows are seen in a county's scope only.
    """

    table: type[Table]
    key: str
    column: str
    place: Callable[[Any], str]
    of_county: bool


def place_in(field: str) -> Callable[[Any], str]:
    """Where a field is sealed: bound to its row."""
    return lambda row_id: f"{field}:{row_id}"


SEALED_COLUMNS = (
    SealedColumn(SigningKey, "kid", "pem", place_of_key, of_county=False),
    SealedColumn(SecondFactor, "account_id", "secret", place_of_secret, of_county=True),
    SealedColumn(Person, "person_id", "id_number_sealed", place_in(ID_NUMBER), of_county=True),
    SealedColumn(Person, "person_id", "bank_card_sealed", place_in(BANK_CARD), of_county=True),
)
