"""What of mutual aid is personal: who took part, their ID numbers. Counts and days stay."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import select, update

from services.welfare.mutual_aid.domain.claims import STATE_LABELS, ClaimState
from services.welfare.mutual_aid.domain.covers import STANDING_LABELS, Standing
from services.welfare.mutual_aid.queries.reading import (
    claims_of,
    own_covers,
    place_of_id_number,
)
from services.welfare.mutual_aid.tables import Cover, CoverEntry, CoverRoster
from services.welfare.retention.subjects import Expired, Holding, Limits
from shared.calendar.wording import chinese_date
from shared.database import Transaction
from shared.sealing import Keyring


class RetainedCovers:
    """The rows lose person and number, and keep that somebody took part."""

    label = "互助保障名单"

    async def expired(self, tx: Transaction, limits: Limits) -> Sequence[Expired]:
        """Ended years ago."""
        named = select(CoverEntry.roster_id).where(CoverEntry.person_id.is_not(None))
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
        rows = await tx.session.scalars(
            update(CoverEntry)
            .where(CoverEntry.roster_id.in_(ids), CoverEntry.person_id.is_not(None))
            .values(person_id=None, id_number_sealed=None)
            .returning(CoverEntry.id)
        )
        return len(rows.all())

    async def erase_person(
        self, tx: Transaction, person_id: UUID, kept: Collection[UUID], _by: UUID
    ) -> int:
        over = select(CoverRoster.id).where(CoverRoster.last_day < tx.today)
        rows = await tx.session.scalars(
            update(CoverEntry)
            .where(CoverEntry.person_id == person_id, CoverEntry.roster_id.in_(over))
            .where(CoverEntry.roster_id.not_in(kept))
            .values(person_id=None, id_number_sealed=None)
            .returning(CoverEntry.id)
        )
        return len(rows.all())

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
