"""Signing a paper: it gets its number, and stays as it was."""

import asyncio
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.activities.congress.commands.asking import number_answer
from services.activities.congress.domain.life import SessionState
from services.activities.congress.tables import CongressSession
from services.activities.kit.commands.numbering import Signed, number_paper
from services.activities.kit.domain.kinds import (
    BY_COUNTY,
    NUMBERED,
    PAPER_LABELS,
    PaperKind,
    kinds_of,
)
from services.activities.kit.domain.numbers import in_full
from services.activities.kit.domain.sealing import AlreadySealed
from services.activities.kit.papers.drafting import draft
from services.activities.kit.queries.gathering import facts_of
from services.activities.kit.queries.numbering import signed_content
from services.activities.kit.tables import PaperNumber
from shared.database import Transaction
from shared.errors import Refused
from shared.official_papers import docx
from shared.web.identity import Caller


class NotNumbered(Refused):
    """This paper bears no number, or this session has no such paper."""

    code = "paper-not-numbered"


@dataclass(frozen=True)
class Signing:
    """In whose register the paper goes, on which day it was signed, and a number from outside."""

    union_id: UUID
    signed_on: date
    number: int | None = None


async def sign_paper(
    tx: Transaction, caller: Caller, session: CongressSession, kind: PaperKind, signing: Signing
) -> PaperNumber:
    """Give the paper its number and keep it as it is now; signed once, it stays.

    Raises:
        NotNumbered: this paper is never signed with a number.
        AlreadySealed: the session is filed away.

    """
    if session.state == SessionState.ARCHIVED:
        raise AlreadySealed
    facts = await facts_of(tx, session)
    if kind not in NUMBERED or kind not in kinds_of(facts):
        raise NotNumbered(f"这次会议的{PAPER_LABELS[kind]}不需要取文号。")
    signed = Signed(
        union_id=signing.union_id,
        title=draft(kind, facts).paper.title,
        signed_on=signing.signed_on,
        kind=kind,
        session_id=session.id,
        number=signing.number,
    )
    row = await number_paper(tx, caller, signed)
    if await signed_content(tx, row.id) is None:
        paper = draft(kind, await facts_of(tx, session)).paper
        row.content = await asyncio.to_thread(docx, paper)
    if kind in BY_COUNTY:
        await number_answer(tx, session.id, in_full(row.word, row.year, row.number))
    return row
