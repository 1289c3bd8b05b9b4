"""How mutual aid looks: to officers with names, to the county in numbers, to each their own."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from pydantic import BaseModel

from services.welfare.mutual_aid.domain.claims import NEXT as CLAIM_NEXT
from services.welfare.mutual_aid.domain.claims import STATE_LABELS, ClaimMove, ClaimState
from services.welfare.mutual_aid.domain.covers import (
    KIND_LABELS,
    STANDING_LABELS,
    CoverKind,
    Standing,
    consent_words,
)
from services.welfare.mutual_aid.queries.reading import (
    Offer,
    OwnCover,
    claims_of,
    enrolled_in,
    entries_of,
    renewal_of,
    rosters_of,
)
from services.welfare.mutual_aid.tables import CoverClaim
from services.welfare.people import names_of, unions_by_id
from services.welfare.permissions import Act, may
from shared.database import Transaction
from shared.money import yuan_words
from shared.web.identity import Caller

ERASED = "（姓名已删除）"


class CoverLine(BaseModel):
    """One cover in the list."""

    id: UUID
    union_id: UUID
    union_name: str
    name: str
    kind: CoverKind
    kind_label: str
    insurer: str
    first_day: date
    last_day: date
    days_left: int
    cost_label: str
    enrolled: int


class ClaimView(BaseModel):
    """A claim as days."""

    id: UUID
    entry_id: UUID
    name: str
    state: ClaimState
    state_label: str
    happened_on: date
    due_on: date
    handed_in_on: date | None
    settled_on: date | None
    moves: list[ClaimMove]


class CoverMemberView(BaseModel):
    """One person on the roster; of the ID number only whether it is there."""

    id: UUID
    person_id: UUID | None
    name: str
    standing: Standing
    standing_label: str
    consent_on: date | None
    has_id_number: bool


class UnionEnrolled(BaseModel):
    """How many take part in one union."""

    union_id: UUID
    union_name: str
    enrolled: int


class CoverView(CoverLine):
    """One union's cover with who takes part."""

    youngest: int | None
    oldest: int | None
    consent: str
    members: list[CoverMemberView] | None
    claims: list[ClaimView]
    unions: list[UnionEnrolled]
    actions: list[str]


class OwnCoverView(BaseModel):
    """A cover that the caller is asked to."""

    roster_id: UUID
    entry_id: UUID
    name: str
    kind_label: str
    insurer: str
    first_day: date
    last_day: date
    cost_label: str
    standing: Standing
    standing_label: str
    consent: str
    consent_on: date | None
    claims: list[ClaimView]
    actions: list[str]


def cost_words(offer: Offer | OwnCover) -> str:
    """Who pays how much."""
    cover = offer.cover
    shares = (
        ("上级", cover.superior_cents),
        ("学校工会", cover.school_cents),
        ("个人", cover.person_cents),
    )
    return "，".join(f"{who} {yuan_words(cents)}" for who, cents in shares)


async def cover_lines(tx: Transaction, found: Sequence[Offer]) -> list[CoverLine]:
    enrolled = await enrolled_in(tx, [offer.roster.id for offer in found])
    unions = await unions_by_id(tx, {offer.roster.union_id for offer in found})
    return [
        CoverLine(
            id=offer.roster.id,
            union_id=offer.roster.union_id,
            union_name=unions[offer.roster.union_id].short_name
            if offer.roster.union_id in unions
            else "",
            name=offer.cover.name,
            kind=CoverKind(offer.cover.kind),
            kind_label=KIND_LABELS[CoverKind(offer.cover.kind)],
            insurer=offer.cover.insurer,
            first_day=offer.cover.first_day,
            last_day=offer.cover.last_day,
            days_left=(offer.cover.last_day - tx.today).days,
            cost_label=cost_words(offer),
            enrolled=enrolled[offer.roster.id],
        )
        for offer in found
    ]


async def cover_view(tx: Transaction, me: Caller, offer: Offer) -> CoverView:
    """With names and claims for the union's officers only."""
    line = (await cover_lines(tx, [offer]))[0]
    near = may(me, Act.KEEP_COVER, offer.roster.union_id)
    entries = await entries_of(tx, offer.roster.id) if near else []
    names = await names_of(tx, [entry.person_id for entry in entries])
    called = {e.id: names.get(e.person_id, ERASED) if e.person_id else ERASED for e in entries}
    members = [
        CoverMemberView(
            id=entry.id,
            person_id=entry.person_id,
            name=called[entry.id],
            standing=Standing(entry.standing),
            standing_label=STANDING_LABELS[Standing(entry.standing)],
            consent_on=entry.consent_on,
            has_id_number=entry.id_number_sealed is not None,
        )
        for entry in entries
    ]
    claims = await claims_of(tx, called)
    return CoverView(
        **line.model_dump(),
        youngest=offer.cover.youngest,
        oldest=offer.cover.oldest,
        consent=consent_words(offer.cover.insurer),
        members=members if near else None,
        claims=[claim_view(claim, called[claim.entry_id]) for claim in claims],
        unions=await _unions(tx, me, offer),
        actions=await _actions(tx, offer, near=near),
    )


def claim_view(claim: CoverClaim, name: str) -> ClaimView:
    state = ClaimState(claim.state)
    return ClaimView(
        id=claim.id,
        entry_id=claim.entry_id,
        name=name,
        state=state,
        state_label=STATE_LABELS[state],
        happened_on=claim.happened_on,
        due_on=claim.due_on,
        handed_in_on=claim.handed_in_on,
        settled_on=claim.settled_on,
        moves=[move for at, move in CLAIM_NEXT if at is state],
    )


async def _unions(tx: Transaction, me: Caller, offer: Offer) -> list[UnionEnrolled]:
    """How many take part where, for the county that offers it."""
    if not offer.is_offerer or not may(me, Act.SEE_COUNTY_COVER):
        return []
    rosters = await rosters_of(tx, offer.cover.id)
    enrolled = await enrolled_in(tx, [roster.id for roster in rosters])
    unions = await unions_by_id(tx, [roster.union_id for roster in rosters])
    return [
        UnionEnrolled(
            union_id=roster.union_id,
            union_name=unions[roster.union_id].short_name if roster.union_id in unions else "",
            enrolled=enrolled[roster.id],
        )
        for roster in rosters
    ]


async def _actions(tx: Transaction, offer: Offer, *, near: bool) -> list[str]:
    found = []
    if near and offer.cover.last_day >= tx.today:
        found += ["ask", "answer"]
    if near:
        found += ["claim", "export"]
    if near and offer.is_offerer and await renewal_of(tx, offer.cover.id) is None:
        found.append("renew")
    return found


async def own_views(tx: Transaction, me: Caller, found: Sequence[OwnCover]) -> list[OwnCoverView]:
    claims = await claims_of(tx, [one.entry.id for one in found])
    return [
        OwnCoverView(
            roster_id=one.roster.id,
            entry_id=one.entry.id,
            name=one.cover.name,
            kind_label=KIND_LABELS[CoverKind(one.cover.kind)],
            insurer=one.cover.insurer,
            first_day=one.cover.first_day,
            last_day=one.cover.last_day,
            cost_label=cost_words(one),
            standing=Standing(one.entry.standing),
            standing_label=STANDING_LABELS[Standing(one.entry.standing)],
            consent=consent_words(one.cover.insurer),
            consent_on=one.entry.consent_on,
            claims=[claim_view(c, me.name) for c in claims if c.entry_id == one.entry.id],
            actions=_own_actions(tx, one),
        )
        for one in found
    ]


def _own_actions(tx: Transaction, one: OwnCover) -> list[str]:
    standing = Standing(one.entry.standing)
    found = ["claim"] if standing in (Standing.ENROLLED, Standing.LEFT) else []
    if one.cover.last_day < tx.today:
        return found
    answers = {Standing.ASKED: ["enrol", "decline"], Standing.ENROLLED: ["leave"]}
    return [*answers.get(standing, ["enrol"]), *found]
