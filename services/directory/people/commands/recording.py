"""What is given of a person as the columns that keep it: checked, spelled, sealed."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select, text

from services.directory.people.domain.details import (
    AlreadyRecorded,
    check_partial_day,
    clean_name,
    year_of,
)
from services.directory.people.domain.identity import read_id_number
from services.directory.people.domain.staff import initials_of, sort_key_of
from services.directory.people.numbers import BANK_CARD, ID_NUMBER, PHONE, print_of_phone
from services.directory.people.tables import Person
from shared.database import Transaction
from shared.id_numbers import clean_card
from shared.sealing import Keyring

PARTIAL_DAYS = ("birth", "title_since", "first_job", "came_here", "joined_union")


def as_columns(
    person_id: UUID,
    given: Mapping[str, Any],
    keyring: Keyring | None,
    today: date,
    recorded: Person | None = None,
) -> dict[str, Any]:
    """Columns for what was given; birth and sex come from the ID number where nobody said them.

    Raises:
        DetailNotPossible: a name or day that cannot be.
        NotAnIdNumber, NotACard: a number that cannot be.

    """
    columns = dict(given)
    _spell_name(columns)
    _seal_id_number(person_id, columns, keyring, today, recorded)
    if "bank_card" in columns:
        card = columns.pop("bank_card")
        columns |= _sealed(keyring, "bank_card", BANK_CARD, person_id, card and clean_card(card))
    if "phone" in columns:
        phone = columns.pop("phone")
        columns |= _sealed(keyring, "phone", PHONE, person_id, phone)
        columns["phone_print"] = print_of_phone(keyring, phone) if keyring and phone else None
    for name in PARTIAL_DAYS:
        if columns.get(name) is not None:
            check_partial_day(columns[name], name)
    if "birth" in columns:
        columns["birth_year"] = year_of(columns["birth"])
    return columns


_MADE = frozenset({"sort_key", "initials", "birth_year"})


def changed_fields(person: Person, columns: Mapping[str, Any]) -> list[str]:
    """The fields, by name, in which the columns differ from what is recorded.

    A sealed value is never the same twice: what tells is its print.
    """
    return [
        column.removesuffix("_print")
        for column, value in columns.items()
        if not column.endswith("_sealed")
        and column not in _MADE
        and getattr(person, column) != value
    ]


def _spell_name(columns: dict[str, Any]) -> None:
    if "name" in columns:
        columns["name"] = clean_name(columns["name"])
        columns["sort_key"] = columns.get("sort_key") or sort_key_of(columns["name"])
    if "sort_key" in columns:
        columns["initials"] = initials_of(columns["sort_key"])


def _seal_id_number(
    person_id: UUID,
    columns: dict[str, Any],
    keyring: Keyring | None,
    today: date,
    recorded: Person | None,
) -> None:
    if "id_number" not in columns:
        return
    given = columns.pop("id_number")
    number = read_id_number(given, today) if given else None
    plain = number.text if number else None
    columns |= _sealed(keyring, "id_number", ID_NUMBER, person_id, plain)
    if number is None:
        return
    said = {"sex": number.sex.value, "birth": number.birth.isoformat()}
    for field, value in said.items():
        if columns.get(field, getattr(recorded, field, None)) is None:
            columns[field] = value


def _sealed(
    keyring: Keyring | None, field: str, place: str, person_id: UUID, plain: str | None
) -> dict[str, str | None]:
    if plain is None:
        return {f"{field}_sealed": None, f"{field}_print": None}
    if keyring is None:
        raise ValueError(f"{field} is sealed, and needs the keys")
    return {
        f"{field}_sealed": keyring.seal(plain, f"{place}:{person_id}"),
        f"{field}_print": keyring.fingerprint(plain, place),
    }


async def recorded_numbers(
    tx: Transaction, keyring: Keyring, id_numbers: Collection[str]
) -> set[str]:
    """Those of the numbers that somebody of the county is recorded with, whoever may see them."""
    prints = {keyring.fingerprint(number, ID_NUMBER): number for number in id_numbers}
    return {prints[found] for found in await _recorded(tx, prints)}


async def must_be_new(tx: Transaction, rows: Collection[Mapping[str, Any]]) -> None:
    """No two people of a county share an ID number.

    Raises:
        AlreadyRecorded: somebody has it, here or in a school that the caller does not see.

    """
    prints = [row["id_number_print"] for row in rows if row.get("id_number_print")]
    if not prints:
        return
    # One at a time in a county, so that nobody is recorded twice at once.
    await tx.session.execute(
        text("SELECT pg_advisory_xact_lock(hashtextextended(current_setting('app.county'), 0))")
    )
    if len(set(prints)) < len(prints) or await _recorded(tx, prints):
        raise AlreadyRecorded


async def _recorded(tx: Transaction, prints: Collection[str]) -> set[str]:
    """By the named role that sees the prints of the whole county and nothing else of anybody."""
    if not prints:
        return set()
    await tx.session.flush()
    await tx.session.execute(
        text("SELECT set_config('role', current_database() || '_county_index', true)")
    )
    found = await tx.session.scalars(
        select(Person.id_number_print).where(Person.id_number_print.in_(prints))
    )
    known = {value for value in found if value is not None}
    await tx.session.execute(text("SELECT set_config('role', 'none', true)"))
    return known
