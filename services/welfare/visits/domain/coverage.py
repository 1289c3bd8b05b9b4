"""Visits to everybody in turn: who was visited within the months that count, and who is next."""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

Key = TypeVar("Key")


@dataclass(frozen=True)
class Coverage(Generic[Key]):
    """How many of how many, and the others: who was never visited first, then the longest ago."""

    staff: int
    covered: int
    not_yet: tuple[Key, ...]


def window_start(today: date, months: int) -> date:
    """The first day of the rolling months that end today."""
    years, month = divmod(today.month - 1 - months, 12)
    year = today.year + years
    # A shorter month may not have such a day.
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def is_young(birth_year: int | None, today: date, age: int, *, teaches: bool | None) -> bool:
    """Whether somebody is a young teacher in this year: as old as `age` in it at the most.

    Whoever may or may not teach counts as one; of whom no year of birth is known does not.
    """
    return birth_year is not None and today.year - birth_year <= age and teaches is not False


def coverage(staff: Sequence[Key], last_visit: Mapping[Key, date], since: date) -> Coverage[Key]:
    """Of these people, in their order; `last_visit` is the newest visit of each, if any."""
    waiting = [one for one in staff if last_visit.get(one, date.min) < since]
    waiting.sort(key=lambda one: last_visit.get(one, date.min))  # stable: the order stays
    return Coverage(len(staff), len(staff) - len(waiting), tuple(waiting))
