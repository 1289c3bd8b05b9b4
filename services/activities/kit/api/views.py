"""What papers and registers look like to a caller."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from uuid import UUID

from pydantic import BaseModel

from services.activities.kit.domain.kinds import (
    NUMBERED,
    PAPER_LABELS,
    PHASE_LABELS,
    PHASES,
    PaperKind,
    Phase,
)
from services.activities.kit.domain.lacking import SOURCE_LABELS, Source
from services.activities.kit.domain.numbers import gaps_in, in_full
from services.activities.kit.domain.sealing import files_in
from services.activities.kit.papers.drafting import Draft
from services.activities.kit.tables import PaperNumber, PaperSeries, SessionArchive


class LackView(BaseModel):
    """Something that is missing from a paper, and where it is filled in."""

    label: str
    source: Source
    where: str


class PaperView(BaseModel):
    """A paper of the session.

    `number` is the one it bears; what is signed stays as it was. `signs` says whether the caller
    signs it now.
    """

    kind: PaperKind
    label: str
    numbered: bool
    number: str
    number_id: UUID | None
    signed_on: date | None
    lacks: list[LackView]
    signs: bool


class PhaseView(BaseModel):
    """The papers that are needed at the same time."""

    phase: Phase
    label: str
    papers: list[PaperView]


class HelpersView(BaseModel):
    """Who does what at the session and whom to ask; version 0 is what nobody has entered."""

    version: int
    host: str
    addressee: str
    secretary: str
    principal: str
    chair: str
    contact: str
    phone: str
    recorder: str
    examiners: str
    presidium: str
    chief_scrutineer: str
    scrutineers: str
    counters: str


class ArchiveView(BaseModel):
    """The sealed record of the session."""

    files: int
    size: int
    sha256: str
    sealed_at: datetime
    sealed_by_name: str


class KitView(BaseModel):
    """The papers of a session as the caller reads them.

    `helpers` are None for who does not read the union's own papers; `edits` says whether the
    caller enters them, `archives` whether the session can be sealed now.
    """

    session_id: UUID
    union_id: UUID
    title: str
    assembly: bool
    phases: list[PhaseView]
    helpers: HelpersView | None
    edits: bool
    archive: ArchiveView | None
    archives: bool


class NumberView(BaseModel):
    """An entry of the register."""

    id: UUID
    number: int
    in_full: str
    title: str
    session_id: UUID | None
    signed_on: date
    given_by_name: str
    outside: bool
    cancelled_on: date | None
    cancelled_reason: str | None


class GapView(BaseModel):
    """Numbers that no paper bears, and why."""

    label: str
    reason: str


class RegisterView(BaseModel):
    """The register of a union in a year; `next` is what the next paper will bear."""

    union_id: UUID
    union_name: str
    year: int
    years: list[int]
    version: int
    word: str
    start: int
    next: str
    numbers: list[NumberView]
    gaps: list[GapView]
    edits: bool


def archive_view(archive: SessionArchive) -> ArchiveView:
    return ArchiveView(
        files=len(files_in(archive.manifest)),
        size=archive.size,
        sha256=archive.sha256,
        sealed_at=archive.sealed_at,
        sealed_by_name=archive.sealed_by_name,
    )


def phase_views(
    drafts: Sequence[Draft],
    given: Mapping[PaperKind, PaperNumber],
    signs: Mapping[PaperKind, bool],
) -> list[PhaseView]:
    """Papers by when they are needed; a phase without papers is not there."""
    views = []
    for phase, label in PHASE_LABELS.items():
        of_phase = [one for one in drafts if PHASES[one.kind] is phase]
        if of_phase:
            papers = [
                _paper(one, given.get(one.kind), signs=signs.get(one.kind, False))
                for one in of_phase
            ]
            views.append(PhaseView(phase=phase, label=label, papers=papers))
    return views


def _paper(one: Draft, number: PaperNumber | None, *, signs: bool) -> PaperView:
    lacks = [
        LackView(label=lack.label, source=lack.source, where=SOURCE_LABELS[lack.source])
        for lack in one.lacks
    ]
    return PaperView(
        kind=one.kind,
        label=PAPER_LABELS[one.kind],
        numbered=one.kind in NUMBERED,
        number=in_full(number.word, number.year, number.number) if number else "",
        number_id=number.id if number else None,
        signed_on=number.signed_on if number else None,
        lacks=[] if number else lacks,
        signs=signs and number is None and one.kind in NUMBERED,
    )


def number_view(row: PaperNumber) -> NumberView:
    return NumberView(
        id=row.id,
        number=row.number,
        in_full=in_full(row.word, row.year, row.number),
        title=row.title.replace("\n", ""),
        session_id=row.session_id,
        signed_on=row.signed_on,
        given_by_name=row.given_by_name,
        outside=row.session_id is None,
        cancelled_on=row.cancelled_on,
        cancelled_reason=row.cancelled_reason,
    )


def gap_views(rows: Sequence[PaperNumber], series: PaperSeries | None) -> list[GapView]:
    entries = {row.number: row.cancelled_reason for row in rows}
    return [
        GapView(
            label=f"{gap.first}号" if gap.first == gap.last else f"{gap.first}—{gap.last}号",
            reason=gap.reason,
        )
        for gap in gaps_in(entries, series.start if series else 1)
    ]
