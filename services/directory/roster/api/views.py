"""What is shown of imports and rows; what looks like an identity number is masked."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, Field

from services.directory.people.domain.masks import mask_id_number, mask_phone
from services.directory.roster import queries
from services.directory.roster.domain import fields, imports
from services.directory.roster.domain.findings import Weight, address
from services.directory.roster.domain.imports import ImportAct, ImportState
from services.directory.roster.domain.judging import Decision, Verdict
from services.directory.roster.domain.layout import cell_at
from services.directory.roster.queries import SheetLayout
from services.directory.roster.tables import RosterImport, RosterJob, RosterRow
from shared.sealing import Keyring

_NUMBER = re.compile(r"\d{17}[\dXx]|\d{15}")
_SEXES = {"female": "女", "male": "男"}


class ColumnView(BaseModel):
    """A column: its heading, what is read from it, and which data it holds that nobody asks."""

    index: int
    heading: str
    field: fields.Field | None
    not_asked: str | None


class SheetView(BaseModel):
    """A sheet as it is understood."""

    name: str
    used: bool
    heading_row: int
    columns: list[ColumnView]


class ProgressView(BaseModel):
    """How far the long work is; without steps it has not been counted yet."""

    done: int
    steps: int


class ImportLine(BaseModel):
    """An import in a list."""

    id: UUID
    version: int
    state: ImportState
    file_name: str
    file_size: int
    for_union_id: UUID | None
    made_by_name: str
    made_at: datetime
    ended_at: datetime | None
    counts: dict[Verdict, int]
    actions: list[ImportAct]


class FieldView(BaseModel):
    """Something a roster may say of a person."""

    field: fields.Field
    label: str


class ImportView(ImportLine):
    """An import with its sheets; `problem` is why the last long work has not been done."""

    problem: str | None
    progress: ProgressView | None
    sheets: list[SheetView]
    fields: list[FieldView]
    has_rest: bool = Field(description="Whether rows come back to be mended")


class FindingView(BaseModel):
    """What is the matter, where, and texts that would settle it in the cell."""

    address: str
    column: int | None
    field: fields.Field | None
    weight: Weight
    code: str
    sentence: str
    choices: list[str]


class CellView(BaseModel):
    """A cell that is read; `secret` ones are shown masked."""

    column: int
    field: fields.Field
    text: str
    secret: bool


class ChangeView(BaseModel):
    """A detail that will be different."""

    label: str
    old: str | None
    new: str | None


class RowView(BaseModel):
    """A row with its verdict."""

    row_no: int
    sheet: str
    number: int
    name: str
    union_id: UUID | None
    verdict: Verdict
    decision: Decision | None
    cells: list[CellView]
    findings: list[FindingView]
    changes: list[ChangeView]
    asks: list[Decision]


def line_of(roster: RosterImport) -> ImportLine:
    state = ImportState(roster.state)
    return ImportLine(
        id=roster.import_id,
        version=roster.version,
        state=state,
        file_name=roster.file_name,
        file_size=roster.file_size,
        for_union_id=roster.for_union_id,
        made_by_name=roster.made_by_name,
        made_at=roster.made_at,
        ended_at=roster.ended_at,
        counts={Verdict(name): count for name, count in roster.counts.items()},
        actions=list(imports.acts_open(state)),
    )


def view_of(roster: RosterImport, job: RosterJob | None) -> ImportView:
    working = {ImportState.JUDGING, ImportState.COMMITTING, ImportState.UNDOING}
    shown = job is not None and roster.state in working
    return ImportView(
        **line_of(roster).model_dump(),
        problem=roster.problem,
        progress=ProgressView(done=job.steps_done, steps=job.steps) if shown and job else None,
        sheets=[_sheet(sheet) for sheet in queries.layouts_of(roster)],
        fields=[FieldView(field=field, label=label) for field, label in fields.LABELS.items()],
        has_rest=any(roster.counts.get(verdict) for verdict in ("wrong", "doubt", "duplicate")),
    )


def _sheet(sheet: SheetLayout) -> SheetView:
    columns = [
        ColumnView(
            index=column.index,
            heading=column.heading,
            field=column.field,
            not_asked=column.not_asked,
        )
        for column in sheet.layout.columns
    ]
    return SheetView(
        name=sheet.name, used=sheet.used, heading_row=sheet.layout.heading_row, columns=columns
    )


def row_view(row: RosterRow, layouts: Sequence[SheetLayout], keyring: Keyring) -> RowView:
    sheet = layouts[row.sheet]
    opened = queries.open_cells(keyring, row.import_id, row.row_no, row.cells_sealed)
    cells = [
        _cell(column.index, column.field, cell_at(opened, column.index).text)
        for column in sheet.layout.columns
        if column.field is not None
    ]
    name = next((cell.text for cell in cells if cell.field is fields.Field.NAME), "")
    return RowView(
        row_no=row.row_no,
        sheet=sheet.name,
        number=row.number,
        name=name,
        union_id=row.target_union_id,
        verdict=Verdict(row.verdict or Verdict.SKIPPED),
        decision=Decision(row.decision) if row.decision else None,
        cells=cells,
        findings=[_finding(row.number, finding) for finding in row.findings],
        changes=_changes(queries.open_changes(keyring, row)),
        asks=[Decision(ask) for ask in row.asks],
    )


def _cell(index: int, field: fields.Field, text: str) -> CellView:
    secret = field is fields.Field.ID_NUMBER and bool(text)
    return CellView(column=index, field=field, text=_masked(text), secret=secret)


def _masked(text: str) -> str:
    return _NUMBER.sub(lambda found: mask_id_number(found[0]), text)


def _finding(number: int, finding: Mapping[str, Any]) -> FindingView:
    return FindingView(address=address(number, finding["column"]), **finding)


def _changes(changes: Mapping[str, Sequence[str | None]]) -> list[ChangeView]:
    return [
        ChangeView(
            label=fields.LABELS[fields.Field(name)],
            old=_shown(fields.Field(name), old),
            new="（补上号码）"
            if name == fields.Field.ID_NUMBER
            else _shown(fields.Field(name), new),
        )
        for name, (old, new) in changes.items()
    ]


def _shown(field: fields.Field, words: str | None) -> str | None:
    if words and field is fields.Field.PHONE:
        return mask_phone(words)
    return _SEXES.get(words or "", words)
