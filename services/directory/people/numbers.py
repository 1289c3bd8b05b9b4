"""A person's sealed numbers: opened for whoever has given a reason, masked for everybody else."""

from dataclasses import dataclass
from datetime import date

from services.directory.people.domain.details import Sex
from services.directory.people.domain.identity import contradictions, read_id_number
from services.directory.people.domain.masks import mask_card, mask_id_number
from services.directory.people.tables import Person
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
