"""Which union a row is for: the import's own, or the one that the row or its sheet names."""

from dataclasses import dataclass
from uuid import UUID

from services.directory.roster.domain.fields import Field
from services.directory.roster.domain.findings import Finding, Trouble, Weight, quoted
from services.directory.roster.domain.layout import Layout
from services.directory.roster.domain.reading import ReadRow
from services.directory.roster.domain.unit_names import UnitNames


@dataclass(frozen=True)
class Target:
    """The one union that an import is for, with its name; without it every row names its own."""

    union_id: UUID | None
    name: str = ""


def target_of(
    row: ReadRow, layout: Layout, sheet_name: str, names: UnitNames, target: Target
) -> tuple[UUID | None, Finding | None]:
    """The union a row is for, and what is to be said about it."""
    column = layout.column_of(Field.UNIT)
    index = column.index if column else None
    if target.union_id is not None:
        return _in_one_union(row, names, target, index)
    if row.unit:
        return _told(names.find(row.unit), index)
    for stated in filter(None, (layout.stated_unit, sheet_name)):
        named = names.find(stated)
        if isinstance(named, UUID):
            return named, None
    sentence = "没有写单位，请在“单位”一列写明是哪个学校"
    return None, Finding(Trouble(Weight.WRONG, "unit-missing", sentence), index, Field.UNIT)


def _in_one_union(
    row: ReadRow, names: UnitNames, target: Target, index: int | None
) -> tuple[UUID | None, Finding | None]:
    """In a school's own list the column may hold anything but another school."""
    found = names.find(row.unit) if row.unit else target.union_id
    if found == target.union_id or isinstance(found, Trouble):
        return target.union_id, None
    sentence = f"单位{quoted(row.unit or '')}不是“{target.name}”，这次只录入“{target.name}”的人"
    trouble = Trouble(Weight.WRONG, "unit-of-others", sentence)
    return None, Finding(trouble, index, Field.UNIT)


def _told(found: UUID | Trouble, index: int | None) -> tuple[UUID | None, Finding | None]:
    if isinstance(found, Trouble):
        return None, Finding(found, index, Field.UNIT)
    return found, None
