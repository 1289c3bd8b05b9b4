"""Judging the rows of an import: at once where they are few, by a job where they are many."""

import asyncio
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from services.directory.people.commands.recording import recorded_numbers
from services.directory.people.numbers import ID_NUMBER
from services.directory.roster import queries
from services.directory.roster.domain.fields import Field
from services.directory.roster.domain.findings import Finding, Trouble, Weight
from services.directory.roster.domain.imports import ImportAct, ImportState, moved
from services.directory.roster.domain.judging import (
    Candidate,
    Decision,
    Ground,
    Judge,
    Judged,
    Verdict,
    digest_of,
)
from services.directory.roster.domain.layout import why_skipped
from services.directory.roster.domain.reading import ReadRow, RowReader
from services.directory.roster.domain.targets import Target, target_of
from services.directory.roster.domain.unit_names import UnitNames
from services.directory.roster.queries import SealedRow, SheetLayout, open_cells
from services.directory.roster.tables import RosterImport, RosterJob
from shared.database import Transaction
from shared.jobs import NewJob, start_job
from shared.sealing import Keyring

AT_ONCE = 2000  # rows that a request may wait for
JUDGE = "roster.judge"
_CHUNK = 2000
_STORE_VERDICTS = """
UPDATE roster_row r
SET verdict = v.verdict, findings = v.findings::jsonb, changes_sealed = v.changes,
    asks = v.asks::jsonb, target_union_id = v.target, person_id = v.person
FROM unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::uuid[], $8::uuid[])
    AS v(row_no, verdict, findings, changes, asks, target, person)
WHERE r.import_id = $1 AND r.row_no = v.row_no
  AND (r.verdict, r.findings, r.changes_sealed, r.asks, r.target_union_id, r.person_id)
      IS DISTINCT FROM
      (v.verdict, v.findings::jsonb, v.changes, v.asks::jsonb, v.target, v.person)
"""


@dataclass(frozen=True)
class Outcome:
    """What was read of a row, whom it is for, and what becomes of it."""

    read: ReadRow
    union_id: UUID | None
    judged: Judged


async def judge_now_or_later(
    tx: Transaction, roster: RosterImport, keyring: Keyring, rows: int
) -> None:
    """Judge an import that was stored or edited."""
    if rows <= AT_ONCE:
        await judge_import(tx, roster, keyring)
    else:
        roster.job_id = await start_job(
            tx, RosterJob, job_for(roster, JUDGE, (roster.made_by, roster.made_by_name))
        )


def job_for(roster: RosterImport, kind: str, person: tuple[UUID, str]) -> NewJob:
    """Long work on an import for this person, in the rows that the import was made for."""
    return NewJob(
        kind=kind,
        subject_id=roster.import_id,
        county_id=roster.county_id,
        union_id=roster.union_id,
        county_wide=roster.for_union_id != roster.union_id,
        person_id=person[0],
        person_name=person[1],
    )


async def judge_import(tx: Transaction, roster: RosterImport, keyring: Keyring) -> None:
    """Judge every row as things stand and store the outcome."""
    outcomes = await outcomes_of(tx, roster, keyring)
    await store_outcomes(tx, roster, keyring, outcomes)
    roster.state = moved(ImportState(roster.state), ImportAct.JUDGED)


async def store_outcomes(
    tx: Transaction, roster: RosterImport, keyring: Keyring, outcomes: Sequence[Outcome]
) -> None:
    """Keep verdicts, counts and the digest that a commit is compared with."""
    for start in range(0, len(outcomes), _CHUNK):
        part = outcomes[start : start + _CHUNK]
        await tx.fetch(
            _STORE_VERDICTS,
            roster.import_id,
            [each.judged.row_no for each in part],
            [each.judged.verdict.value for each in part],
            [_json([_plain(finding) for finding in each.judged.findings]) for each in part],
            [_sealed(keyring, roster.import_id, each.judged) for each in part],
            [_json(each.judged.asks) for each in part],
            [each.union_id for each in part],
            [each.judged.person_id for each in part],
        )
    roster.counts = dict(Counter(each.judged.verdict.value for each in outcomes))
    roster.digest = digest_of([each.judged for each in outcomes])
    roster.version += 1
    roster.changed_at = tx.now


def _sealed(keyring: Keyring, import_id: UUID, judged: Judged) -> str | None:
    return queries.seal_changes(keyring, import_id, judged.row_no, judged.changes)


async def outcomes_of(tx: Transaction, roster: RosterImport, keyring: Keyring) -> list[Outcome]:
    """What becomes of each row as things stand now; nothing is stored.

    The preview and the commit both ask here, so that they cannot differ. Reading and comparing
    twenty thousand rows takes seconds: they run in a thread beside the event loop.
    """
    rows = await queries.rows_to_judge(tx, roster.import_id)
    unions = await queries.named_unions(tx)
    names = await queries.unit_names(tx, roster.county_id, unions)
    layouts = queries.layouts_of(roster)
    target = Target(
        roster.for_union_id,
        next((u.short_name for u in unions if u.union_id == roster.for_union_id), ""),
    )
    read = await asyncio.to_thread(_read_all, rows, layouts, keyring, roster.import_id, tx.today)
    known = await queries.known_people(tx, unions, keyring)
    numbers = {
        number
        for _, row in read
        if not isinstance(row, str) and (number := row.values.get(Field.ID_NUMBER))
    }
    recorded = await recorded_numbers(tx, keyring, numbers)
    prints = {number: keyring.fingerprint(number, ID_NUMBER) for number in numbers}
    seen = {each.id_print for each in known}
    ground = Ground(known, frozenset(prints[number] for number in recorded) - seen)
    compared = _Compared(layouts, names, target, ground, prints)
    return await asyncio.to_thread(_judge_all, read, compared)


Read = list[tuple[SealedRow, ReadRow | str]]


def _read_all(
    rows: Sequence[SealedRow],
    layouts: Sequence[SheetLayout],
    keyring: Keyring,
    import_id: UUID,
    today: date,
) -> Read:
    """Each row as it reads, or why it is no person."""
    found: Read = []
    readers = [RowReader(sheet.layout, today) for sheet in layouts]
    last_sheet = -1
    for row in rows:
        sheet = layouts[row.sheet]
        first, last_sheet = row.sheet != last_sheet, row.sheet
        if not sheet.used:
            found.append((row, "这张工作表没有选用"))
            continue
        cells = open_cells(keyring, import_id, row.row_no, row.cells_sealed)
        skipped = why_skipped(cells, sheet.layout, first=first)
        found.append((row, skipped or readers[row.sheet].read(cells)))
    return found


@dataclass(frozen=True)
class _Compared:
    """What all rows of an import are compared with."""

    layouts: Sequence[SheetLayout]
    names: UnitNames
    target: Target
    ground: Ground
    prints: dict[str, str]


def _judge_all(read: Read, compared: _Compared) -> list[Outcome]:
    judge = Judge(compared.ground)
    return [
        _skipped(row, what) if isinstance(what, str) else _judged(row, what, judge, compared)
        for row, what in read
    ]


def _skipped(row: SealedRow, why: str) -> Outcome:
    finding = Finding(Trouble(Weight.NOTE, "skipped", f"没有录入：{why}"))
    judged = Judged(row.row_no, Verdict.SKIPPED, (finding,))
    return Outcome(ReadRow({}), None, judged)


def _judged(row: SealedRow, read: ReadRow, judge: Judge, compared: _Compared) -> Outcome:
    sheet = compared.layouts[row.sheet]
    union_id, finding = target_of(read, sheet.layout, sheet.name, compared.names, compared.target)
    if finding is not None:
        read = replace(read, findings=(finding, *read.findings))
    candidate = Candidate(
        row.row_no,
        row.number,
        read,
        union_id,
        compared.prints.get(read.values.get(Field.ID_NUMBER, "")),
        Decision(row.decision) if row.decision else None,
    )
    return Outcome(read, union_id, judge.judge(candidate))


def _plain(finding: Finding) -> dict[str, Any]:
    trouble = finding.trouble
    return {
        "column": finding.column,
        "field": finding.field,
        "weight": trouble.weight,
        "code": trouble.code,
        "sentence": trouble.sentence,
        "choices": trouble.choices,
    }


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
