"""Sealing a session: all its files with their hashes, and nothing is changed afterwards."""

import asyncio

from services.activities.audit_acts import AuditAct
from services.activities.congress.commands.closing import archive
from services.activities.congress.domain.life import MOVE_LABELS, SessionMove
from services.activities.congress.queries.finding import moves_of
from services.activities.congress.tables import CongressSession
from services.activities.kit.domain.facts import Facts
from services.activities.kit.domain.kinds import PaperKind, kinds_of
from services.activities.kit.domain.sealing import AlreadySealed, manifest_of, sealed, sha256
from services.activities.kit.papers.packing import Files, kit_files
from services.activities.kit.papers.record import Step, record_book
from services.activities.kit.queries.archives import find_archive, scans_of
from services.activities.kit.queries.gathering import facts_of
from services.activities.kit.queries.numbering import signed_papers
from services.activities.kit.tables import ArchiveFile, SessionArchive
from shared import audit
from shared.database import CHINA, Transaction
from shared.sheets import Head
from shared.web.identity import Caller

_PAPERS, _RECORD = "材料", "会议记录和统计.xlsx"


async def seal_session(tx: Transaction, caller: Caller, session: CongressSession) -> SessionArchive:
    """Seal the record of a session that was reported, and file the session away.

    Raises:
        AlreadySealed: somebody has.
        SessionMoveNotAllowed: it is not held and reported yet.

    """
    if await find_archive(tx, session.id) is not None:
        raise AlreadySealed
    await archive(tx, caller, session.id)
    facts = await facts_of(tx, session)
    signed = await signed_papers(tx, session.id)
    files = [
        *await asyncio.to_thread(_papers, facts, signed),
        (_RECORD, await _record(tx, caller, session, facts)),
    ]
    manifest = manifest_of(
        session.title,
        tx.now.astimezone(CHINA).isoformat(timespec="seconds"),
        [sealed(name, content) for name, content in files],
    )
    record = SessionArchive(
        session_id=session.id,
        county_id=session.county_id,
        union_id=session.union_id,
        title=session.title,
        manifest=manifest,
        sha256=sha256(manifest.encode()),
        size=sum(len(content) for _, content in files),
        sealed_at=tx.now,
        sealed_by=caller.person_id,
        sealed_by_name=caller.name,
    )
    tx.session.add(record)
    await tx.session.flush()
    tx.session.add_all(
        ArchiveFile(
            session_id=session.id,
            name=name,
            county_id=session.county_id,
            union_id=session.union_id,
            place=place,
            sha256=sha256(content),
            content=content,
        )
        for place, (name, content) in enumerate(files)
    )
    await _write_down(tx, session)
    return record


def _papers(facts: Facts, signed: dict[PaperKind, bytes]) -> Files:
    return [
        (f"{_PAPERS}/{name}", content)
        for name, content in kit_files(facts, kinds_of(facts), signed)
    ]


async def _record(tx: Transaction, caller: Caller, session: CongressSession, facts: Facts) -> bytes:
    moves = await moves_of(tx, session.id)
    steps = [Step(MOVE_LABELS[SessionMove(m.move)], m.made_at, m.made_by_name) for m in moves]
    head = Head(facts.organ, caller.name, tx.now.astimezone(CHINA), session.title)
    return await asyncio.to_thread(record_book, facts, steps, await scans_of(tx, session.id), head)


async def _write_down(tx: Transaction, session: CongressSession) -> None:
    entry = audit.Entry(
        act=AuditAct.SESSION_SEALED,
        union_id=session.union_id,
        subject_id=session.id,
        facts={"paper": session.title},
    )
    await audit.record(tx, entry)
