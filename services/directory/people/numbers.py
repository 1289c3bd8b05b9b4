"""A person's sealed numbers: opened for whoever has given a reason, masked for everybody else."""

import re
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.directory.people.domain.details import Sex
from services.directory.people.domain.identity import contradictions, read_id_number
from services.directory.people.domain.masks import mask_card, mask_id_number, mask_phone
from services.directory.people.tables import Person
from shared.sealing import FORMAT, Keyring


@dataclass(frozen=True)
class SealedNumbers:
    """A person's sealed numbers, opened."""

    id_number: str | None
    bank_card: str | None
    phone: str | None


@dataclass(frozen=True)
class MaskedNumbers:
    """The numbers behind their masks, and the fields that the ID number contradicts."""

    id_number: str | None
    bank_card: str | None
    phone: str | None
    doubts: tuple[str, ...]


ID_NUMBER = "person.id_number"
BANK_CARD = "person.bank_card"
PHONE = "person.phone"


def opened_numbers(person: Person, keyring: Keyring) -> SealedNumbers:
    """The numbers in clear: for whoever has given a reason."""
    return SealedNumbers(
        _opened(keyring, person.id_number_sealed, f"{ID_NUMBER}:{person.person_id}"),
        _opened(keyring, person.bank_card_sealed, f"{BANK_CARD}:{person.person_id}"),
        phone_of(person.phone_sealed, person.person_id, keyring),
    )


def phone_of(sealed: str | None, person_id: UUID, keyring: Keyring) -> str | None:
    """The phone in clear; one from before phones were sealed lies there as it is."""
    if sealed is None or not sealed.startswith(f"{FORMAT}."):
        return sealed
    return keyring.open(sealed, f"{PHONE}:{person_id}")


def masked_phone(person: Person, keyring: Keyring) -> str | None:
    """The phone as a list shows it."""
    phone = phone_of(person.phone_sealed, person.person_id, keyring)
    return phone and mask_phone(phone)


def print_of_phone(keyring: Keyring, phone: str) -> str:
    """By which a phone is found again, however it was written."""
    return keyring.fingerprint(re.sub(r"[^0-9]", "", phone), PHONE)


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
        clear.phone and mask_phone(clear.phone),
        doubts,
    )


def _opened(keyring: Keyring, sealed: str | None, place: str) -> str | None:
    return keyring.open(sealed, place) if sealed else None
