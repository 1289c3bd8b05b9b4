"""The county's list of hardship files in its own layout."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from services.welfare.hardship.domain.household import Household, Member
from services.welfare.hardship.domain.life import STATE_LABELS, CaseState
from services.welfare.hardship.domain.masking import entered_name, mask_card, mask_id, mask_phone
from services.welfare.hardship.domain.words import (
    CATEGORY_LABELS,
    CAUSE_LABELS,
    HEALTH_LABELS,
    JOB_LABELS,
    NATIONAL_LABELS,
    RELATION_LABELS,
    Category,
    Cause,
    Job,
    NationalState,
)
from services.welfare.hardship.tables import HardshipCase
from services.welfare.statistics.domain import SENSITIVE, ColumnKey, MappedColumn, row_of
from shared.id_numbers import read_number
from shared.masking import mask_name
from shared.sheets import Column, Head, Sheet

TITLE = "困难教职工档案汇总表"
_WIDTHS = {ColumnKey.NUMBER: 6, ColumnKey.MEMBERS: 60, ColumnKey.WORDS: 40, ColumnKey.ADDRESS: 36}
_WIDTH = 18


def files_sheet(
    head: Head, columns: Sequence[MappedColumn], lines: Iterable[dict[ColumnKey, str]], mark: str
) -> Sheet:
    """One line for each file, under the headings that the county has set."""
    return Sheet(
        TITLE,
        head,
        tuple(Column(one.heading, _WIDTHS.get(one.key, _WIDTH)) for one in columns),
        [row_of(columns, values) for values in lines],
        watermark=mark,
    )


@dataclass(frozen=True)
class FileLine:
    """A file in the list: its place, its union by the full name, and what it holds of a family."""

    number: int
    case: HardshipCase
    household: Household | None
    unit: str


def line_of(line: FileLine, today: date, *, masked: bool) -> dict[ColumnKey, str]:
    """What is known of a file; masked, the name and numbers, and nothing of money or family."""
    case = line.case
    values = {
        ColumnKey.NUMBER: str(line.number),
        ColumnKey.UNIT: line.unit,
        ColumnKey.CATEGORY: CATEGORY_LABELS[Category(case.category)] if case.category else "",
        ColumnKey.STATE: STATE_LABELS[CaseState(case.state)],
        ColumnKey.NAME: case.main_name,
        ColumnKey.PERSONS: str(case.persons),
        ColumnKey.CAUSE: CAUSE_LABELS[Cause(case.cause)],
        ColumnKey.REGISTERED_ON: _day(case.registered_on),
        ColumnKey.ENTERED_BY: case.entered_by_name,
        ColumnKey.DECIDED_BY: case.decided_by_name or "",
        ColumnKey.NATIONAL_STATE: NATIONAL_LABELS[NationalState(case.national_state)],
        ColumnKey.NATIONAL_NUMBER: case.national_number or "",
        ColumnKey.LAST_AIDED_ON: _day(case.last_aided_on),
    }
    if line.household is not None:
        values |= _of_household(line.household, today)
    if not masked:
        return values
    own = case.entered_by == case.person_id
    values[ColumnKey.ENTERED_BY] = entered_name(case.entered_by_name, is_own=own, masked=True)
    return _masked(values)


def _of_household(household: Household, today: date) -> dict[ColumnKey, str]:
    main, means = household.main, household.means()
    own = main.income.a_year
    values = {
        ColumnKey.HEALTH: HEALTH_LABELS[main.health],
        ColumnKey.STANDING: "退休" if main.job is Job.RETIRED else "在职",
        ColumnKey.PHONE: household.phone or "",
        ColumnKey.ADDRESS: household.address or "",
        ColumnKey.BANK_CARD: household.bank_card or "",
        ColumnKey.OWN_MONTHLY: _yuan(own // 12),
        ColumnKey.OTHERS_YEARLY: _yuan(means.income_cents - own),
        ColumnKey.YEARLY: _yuan(means.income_cents),
        ColumnKey.PER_HEAD: _yuan(means.income_cents // means.persons),
        ColumnKey.RIGID_YEARLY: _yuan(means.rigid_cents),
        ColumnKey.WORDS: household.words or "",
        ColumnKey.MEMBERS: "；".join(_member(member) for member in household.members[1:]),
    }
    if main.id_number:
        read = read_number(main.id_number, today)
        values |= {
            ColumnKey.ID_NUMBER: read.text,
            ColumnKey.BIRTH: read.birth.isoformat(),
            ColumnKey.SEX: "男" if read.is_male else "女",
        }
    return values


def _member(member: Member) -> str:
    said = (RELATION_LABELS[member.relation], JOB_LABELS[member.job], HEALTH_LABELS[member.health])
    return f"{member.name}（{'，'.join(said)}，年收入 {_yuan(member.income.a_year)} 元）"


def _masked(values: dict[ColumnKey, str]) -> dict[ColumnKey, str]:
    shown = {key: value for key, value in values.items() if key not in SENSITIVE}
    shown[ColumnKey.NAME] = mask_name(values[ColumnKey.NAME])
    for key, mask in (
        (ColumnKey.ID_NUMBER, mask_id),
        (ColumnKey.PHONE, mask_phone),
        (ColumnKey.BANK_CARD, mask_card),
    ):
        if values.get(key):
            shown[key] = mask(values[key])
    return shown


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _yuan(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02}"
