"""Rules of what is recorded of a person: names, days known in part, kinds of staff."""

import re
import unicodedata
from datetime import date
from enum import StrEnum

from shared.contracts.directory import Sex as Sex  # noqa: PLC0414 - told to others as it is here
from shared.errors import Invalid, Refused

LONGEST_NAME = 50


class StaffKind(StrEnum):
    """How somebody is employed (编制): on the establishment, by contract, or for a time."""

    ESTABLISHED = "established"
    CONTRACT = "contract"
    AGENCY = "agency"
    SECONDED = "seconded"
    TEMPORARY = "temporary"
    OTHER = "other"


STAFF_KIND_LABELS: dict[StaffKind, str] = {
    StaffKind.ESTABLISHED: "在编",
    StaffKind.CONTRACT: "合同聘用",
    StaffKind.AGENCY: "劳务派遣",
    StaffKind.SECONDED: "借调",
    StaffKind.TEMPORARY: "临时代课",
    StaffKind.OTHER: "其他",
}


class DetailNotPossible(Invalid):
    """A detail that no person can have; `field` in the facts names it."""

    code = "detail-not-possible"


class AlreadyRecorded(Refused):
    """Somebody of the county has this ID number; who and where is not said."""

    code = "already-recorded"

    def __init__(self) -> None:
        super().__init__("这位人员在县里已有登记，请联系县教育工会办理。")


# Dots that are typed in the place of the one in names of several parts.
_DOTS = re.compile(r"(?<=\w)\s*[•‧・∙⋅･．.·]\s*(?=\w)")
# Controls, marks without a shape, halves of pairs, private and unassigned characters, line ends.
_SHAPELESS = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def clean_name(text: str) -> str:
    """A person's name in one spelling: NFC, `·` between its parts, no blanks between Han.

    Rare Han beyond the basic plane stay as they are.

    Raises:
        DetailNotPossible: it is empty, too long, or holds characters that cannot be shown.

    """
    name = _DOTS.sub("·", " ".join(unicodedata.normalize("NFC", text).split()))
    if any(unicodedata.category(character) in _SHAPELESS for character in name):
        raise DetailNotPossible("姓名里有无法显示的字，请改用通用字形后再填。", field="name")
    if not any(unicodedata.category(character).startswith("L") for character in name):
        raise DetailNotPossible("请填写姓名。", field="name")
    if all(is_han(character) for character in name if character not in " ·"):
        name = name.replace(" ", "")
    if len(name) > LONGEST_NAME:
        raise DetailNotPossible(f"姓名最长 {LONGEST_NAME} 个字，请检查。", field="name")
    return name


def is_han(character: str) -> bool:
    """Whether it is a Chinese character, the rare ones included."""
    return unicodedata.name(character, "").startswith("CJK ") or character == "〇"


_PARTIAL = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_FIRST_YEAR, _LAST_YEAR = 1900, 2100


def check_partial_day(text: str, field: str) -> str:
    """A day as far as it is known: `1990`, `1990-05` or `1990-05-12`; nothing is invented.

    Raises:
        DetailNotPossible: it is written otherwise, or no such day exists.

    """
    found = _PARTIAL.fullmatch(text)
    if found and _FIRST_YEAR <= int(found[1]) <= _LAST_YEAR:
        try:
            date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
        except ValueError:
            found = None
        else:
            return text
    raise DetailNotPossible(
        f"“{text}”不是日期，请写成 1990、1990-05 或 1990-05-12 的样子。", field=field
    )


def year_of(partial: str | None) -> int | None:
    """The year of a day known in part."""
    return int(partial[:4]) if partial else None


def agree(one: str, other: str) -> bool:
    """Whether two days known in part may be the same day."""
    return one.startswith(other) or other.startswith(one)
