"""What of mutual aid is personal: who took part, their ID numbers. Counts and days stay."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, and_, select, update

from services.welfare.mutual_aid.domain.claims import OPEN, STATE_LABELS, ClaimState
from services.welfare.mutual_aid.domain.covers import STANDING_LABELS, Standing
from services.welfare.mutual_aid.queries.reading import (
    claims_of,
    own_covers,
    place_of_id_number,
)
from services.welfare.mutual_aid.tables import Cover, CoverClaim, CoverEntry, CoverRoster
from services.welfare.retention.subjects import Expired, Holding
from shared.calendar.wording import chinese_date
from shared.database import Transaction
from shared.retention.rules import NOBODY, Limits
from shared.sealing import Keyring


class RetainedCovers:
    """The rows lose person and number, and keep that somebody took part."""

    label = "互助保障名单"

    async def expired(self, tx: Transaction, limits: Limits) -> Sequence[Expired]:
        """Ended years ago; whose claim goes on is not counted."""
        named = select(CoverEntry.roster_id).where(_finished())
        rows = await tx.session.execute(
            select(CoverRoster, Cover)
            .join(Cover, Cover.id == CoverRoster.cover_id)
            .where(CoverRoster.id.in_(named), CoverRoster.last_day < limits.closed_before)
        )
        return [
            Expired(roster.id, roster.union_id, f"{cover.name}名单", cover.last_day)
            for roster, cover in rows
        ]

    async def erase(self, tx: Transaction, ids: Collection[UUID], _by: UUID) -> int:
        return await _empty(tx, CoverEntry.roster_id.in_(ids))

    async def erase_person(
        self, tx: Transaction, person_id: UUID, kept: Collection[UUID], _by: UUID
    ) -> int:
        over = select(CoverRoster.id).where(CoverRoster.last_day < tx.today)
        mine = and_(
            CoverEntry.person_id == person_id,
            CoverEntry.roster_id.in_(over),
            CoverEntry.roster_id.not_in(kept),
        )
        return await _empty(tx, mine)

    async def copy(self, tx: Transaction, person_id: UUID, keyring: Keyring) -> Holding:
        found = await own_covers(tx, person_id)
        claims = await claims_of(tx, [one.entry.id for one in found])
        said = {
            one.entry.id: "；".join(
                f"{chinese_date(c.happened_on)}{STATE_LABELS[ClaimState(c.state)]}"
                for c in claims
                if c.entry_id == one.entry.id
            )
            for one in found
        }
        return Holding(
            "互助保障",
            ("名称", "承保单位", "从", "到", "是否参加", "确认日期", "身份证号", "理赔"),
            [
                (
                    one.cover.name,
                    one.cover.insurer,
                    chinese_date(one.cover.first_day),
                    chinese_date(one.cover.last_day),
                    STANDING_LABELS[Standing(one.entry.standing)],
                    chinese_date(one.entry.consent_on) if one.entry.consent_on else "",
                    keyring.open(one.entry.id_number_sealed, place_of_id_number(one.entry.id))
                    if one.entry.id_number_sealed
                    else "",
                    said[one.entry.id],
                )
                for one in found
            ],
        )


def _finished() -> ColumnElement[bool]:
    """Entries that name somebody for whom nothing is claimed any more."""
    claimed = select(CoverClaim.entry_id).where(CoverClaim.state.in_(OPEN))
    return and_(CoverEntry.person_id.is_not(None), CoverEntry.id.not_in(claimed))


async def _empty(tx: Transaction, where: ColumnElement[bool]) -> int:
    """Neither who, nor their number, nor that they claimed in person."""
    found = await tx.session.scalars(
        select(CoverEntry.id).where(where, _finished()).with_for_update()
    )
    entries = found.all()
    await tx.session.execute(
        update(CoverClaim)
        .where(CoverClaim.entry_id == CoverEntry.id, CoverEntry.id.in_(entries))
        .where(CoverClaim.started_by == CoverEntry.person_id)
        .values(started_by=NOBODY)
    )
    await tx.session.execute(
        update(CoverEntry)
        .where(CoverEntry.id.in_(entries))
        .values(person_id=None, id_number_sealed=None)
    )
    return len(entries)
