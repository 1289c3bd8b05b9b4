"""Questions about people."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, Subquery, func, or_, select, tuple_

from services.directory.people.domain.details import Sex
from services.directory.people.domain.identity import contradictions, read_id_number
from services.directory.people.domain.masks import mask_card, mask_id_number
from services.directory.people.tables import Person
from shared.database import Transaction, count_rows
from shared.errors import NotFound
from shared.sealing import Keyring


@dataclass(frozen=True)
class SealedNumbers:
    """A person's sealed numbers, opened."""

    id_number: str | None
    bank_card: str | None


@dataclass(frozen=True)
class MaskedNumbers:
    """The numbers behind their masks, and the fields that the ID number contradicts."""

    id_number: str | None
    bank_card: str | None
    doubts: tuple[str, ...]


ID_NUMBER = "person.id_number"
BANK_CARD = "person.bank_card"


def opened_numbers(person: Person, keyring: Keyring) -> SealedNumbers:
    """The numbers in clear: for whoever has given a reason."""
    return SealedNumbers(
        _opened(keyring, person.id_number_sealed, f"{ID_NUMBER}:{person.person_id}"),
        _opened(keyring, person.bank_card_sealed, f"{BANK_CARD}:{person.person_id}"),
    )


def masked_numbers(person: Person, keyring: Keyring, today: date) -> MaskedNumbers:
    """The numbers as they look without a reason."""
    clear = opened_numbers(person, keyring)
    doubts: tuple[str, ...] = ()
    if clear.id_number:
        sex = Sex(person.sex) if person.sex else None
        doubts = contradictions(read_id_number(clear.id_number, today), sex, person.birth)
    return MaskedNumbers(
        clear.id_number and mask_id_number(clear.id_number),
        clear.bank_card and mask_card(clear.bank_card),
        doubts,
    )


def _opened(keyring: Keyring, sealed: str | None, place: str) -> str | None:
    return keyring.open(sealed, place) if sealed else None


async def one_person(tx: Transaction, person_id: UUID) -> Person:
    """A person in the scope.

    Raises:
        NotFound: not there, or not for this caller.

    """
    found = await tx.session.get(Person, person_id)
    if found is None:
        raise NotFound
    return found


async def must_exist(
    tx: Transaction, person_ids: Collection[UUID], *, held_still: bool = False
) -> None:
    """Every one of these people is in the scope; `held_still` locks them until the commit.

    Raises:
        NotFound: somebody is not.

    """
    statement = select(Person.person_id).where(Person.person_id.in_(person_ids))
    if held_still:
        statement = statement.order_by(Person.person_id).with_for_update()
    found = (await tx.session.scalars(statement)).all()
    if len(found) != len(person_ids):
        raise NotFound("没有找到这位人员。")


async def people_of_union(
    tx: Transaction,
    union_id: UUID,
    text: str | None = None,
    *,
    after: tuple[str, UUID] | None = None,
    limit: int | None = None,
) -> Sequence[Person]:
    """Who works in the union now, sorted by pinyin; `text` is a part of a name or its initials."""
    statement = _staff(union_id, text)
    if after is not None:
        statement = statement.where(tuple_(Person.sort_key, Person.person_id) > after)
    rows = await tx.session.scalars(
        statement.order_by(Person.sort_key, Person.person_id).limit(limit)
    )
    return rows.all()


async def count_people(tx: Transaction, union_id: UUID, text: str | None = None) -> int:
    """How many there are in all pages."""
    return await count_rows(tx, _staff(union_id, text))


def named() -> Subquery:
    """Who everybody in the scope is, for other capabilities to join: id, union, name, active."""
    return select(
        Person.person_id, Person.union_id, Person.name, Person.sort_key, Person.active
    ).subquery("named_person")


def _staff(union_id: UUID, text: str | None) -> Select[Person]:
    statement = select(Person).where(Person.union_id == union_id, Person.active)
    return statement.where(_matches(text)) if text else statement


def _matches(text: str) -> Any:
    letters = text.lower().replace(" ", "")
    return or_(
        Person.name.contains(text, autoescape=True),
        Person.initials.startswith(letters, autoescape=True),
        func.replace(Person.sort_key, " ", "").startswith(letters, autoescape=True),
    )
