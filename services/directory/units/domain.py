"""Rules of units: who may be where from when, and by which letters a unit is found."""

from datetime import date

from pypinyin import lazy_pinyin

from shared.errors import Invalid, Refused


class NameTaken(Refused):
    """Another unit of the county bears the name already."""

    code = "name-taken"


class DayNotPossible(Invalid):
    """The day given cannot be the first or last one of a period."""

    code = "day-not-possible"


def sort_key_of(name: str) -> str:
    """The syllables of a unit's name, for sorting and search by initials."""
    return " ".join(lazy_pinyin(name))


def initials_of(sort_key: str) -> str:
    """The first letters of the syllables: what people type to find a name."""
    return "".join(syllable[0] for syllable in sort_key.lower().split())


def check_move(current_first_day: date | None, first_day: date, today: date) -> None:
    """A union moves to a cluster from a day that has come, after the day of its last move.

    Raises:
        DayNotPossible: says which of the two is broken.

    """
    if first_day > today:
        raise DayNotPossible("起始日不能晚于今天，请到那一天再办理。")
    if current_first_day is not None and first_day < current_first_day:
        raise DayNotPossible(f"起始日不能早于上一次调整的日期（{current_first_day}）。")
