"""The list of people as an Excel sheet, with masks where something is sensitive."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from services.directory.people.domain.details import STAFF_KIND_LABELS, Sex, StaffKind
from services.directory.people.domain.membership import MEMBER_STATE_LABELS, MemberState
from services.directory.people.numbers import masked_numbers
from services.directory.people.tables import Person
from shared.sealing import Keyring
from shared.sheets import Column, Head, Sheet, xlsx

_COLUMNS = (
    Column("单位", 18),
    Column("姓名", 12),
    Column("职工号", 10),
    Column("性别", 6),
    Column("出生年月", 12),
    Column("民族", 8),
    Column("政治面貌", 12),
    Column("学历", 12),
    Column("学位", 10),
    Column("职称", 14),
    Column("职称取得时间", 12),
    Column("职务", 16),
    Column("任教学科", 10),
    Column("编制", 10),
    Column("参加工作时间", 12),
    Column("来校年月", 12),
    Column("会籍", 12),
    Column("入会时间", 12),
    Column("会员证号", 14),
    Column("手机号", 14),
    Column("身份证号", 22),
    Column("备注", 20),
)
_SEXES = {Sex.FEMALE: "女", Sex.MALE: "男"}

Row = Sequence[str]


def roster_rows(
    people: Sequence[Person], unions: Mapping[UUID, str], keyring: Keyring, today: date
) -> list[Row]:
    """A row of texts for each person."""
    return [_row(person, unions[person.union_id], keyring, today) for person in people]


def roster_sheet(head: Head, rows: Sequence[Row]) -> bytes:
    """The rows as a file."""
    return xlsx(Sheet("人员名单", head, _COLUMNS, rows))


def _row(person: Person, union: str, keyring: Keyring, today: date) -> Row:
    numbers = masked_numbers(person, keyring, today)
    texts = (
        union,
        person.name,
        person.staff_no,
        _SEXES[Sex(person.sex)] if person.sex else None,
        person.birth,
        person.nation,
        person.politics,
        person.education,
        person.degree,
        person.title,
        person.title_since,
        person.post,
        person.subject,
        STAFF_KIND_LABELS[StaffKind(person.staff_kind)] if person.staff_kind else None,
        person.first_job,
        person.came_here,
        MEMBER_STATE_LABELS[MemberState(person.member_state)],
        person.joined_union,
        person.member_no,
        numbers.phone,
        numbers.id_number,
        person.note,
    )
    return [words or "" for words in texts]
