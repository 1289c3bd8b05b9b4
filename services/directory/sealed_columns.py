"""Every sealed column of the directory: what `gonghui keys reseal` seals anew.

A capability that seals a column enters it here.
"""

from collections.abc import Callable
from typing import Any

from services.directory.access.commands.codes import place_of_secret
from services.directory.access.commands.signing import place_of_key
from services.directory.access.tables import SecondFactor, SigningKey
from services.directory.people.numbers import BANK_CARD, ID_NUMBER, PHONE, print_of_phone
from services.directory.people.tables import Person
from services.directory.roster.queries import place_of_cells, place_of_changes, place_of_file
from services.directory.roster.tables import RosterImport, RosterRow
from shared.sealed_columns import SealedColumn


def place_in(field: str) -> Callable[[Any], str]:
    """Where a field of a person is sealed: bound to the row."""
    return lambda person: f"{field}:{person.person_id}"


SEALED_COLUMNS = (
    SealedColumn(SigningKey, "pem", lambda key: place_of_key(key.kid), of_county=False),
    SealedColumn(
        SecondFactor, "secret", lambda factor: place_of_secret(factor.account_id), of_county=True
    ),
    SealedColumn(Person, "id_number_sealed", place_in(ID_NUMBER), of_county=True),
    SealedColumn(Person, "bank_card_sealed", place_in(BANK_CARD), of_county=True),
    SealedColumn(
        Person,
        "phone_sealed",
        place_in(PHONE),
        of_county=True,
        print_column="phone_print",
        print_of=print_of_phone,
    ),
    SealedColumn(
        RosterImport, "file_sealed", lambda roster: place_of_file(roster.import_id), of_county=True
    ),
    SealedColumn(
        RosterRow,
        "cells_sealed",
        lambda row: place_of_cells(row.import_id, row.row_no),
        of_county=True,
    ),
    SealedColumn(
        RosterRow,
        "changes_sealed",
        lambda row: place_of_changes(row.import_id, row.row_no),
        of_county=True,
    ),
)
