"""Routes of mutual aid: covers, answers, the next period, the insurer's sheet, and claims."""

from typing import Annotated, ClassVar
from uuid import UUID

from fastapi import Depends, Request, Response

from services.welfare.audit_acts import AuditAct
from services.welfare.mutual_aid.api.inputs import (
    AskInput,
    ClaimInput,
    ClaimStepInput,
    CoverAnswerInput,
    CoverInput,
    IdNumberInput,
    RenewInput,
)
from services.welfare.mutual_aid.api.views import (
    CoverLine,
    CoverView,
    OwnCoverView,
    cover_lines,
    cover_view,
    own_views,
)
from services.welfare.mutual_aid.commands import claiming, offering
from services.welfare.mutual_aid.domain.covers import Standing
from services.welfare.mutual_aid.papers import InsuredLine, insured
from services.welfare.mutual_aid.queries import reading
from services.welfare.mutual_aid.queries.reading import Offer, place_of_id_number
from services.welfare.mutual_aid.tables import CoverEntry
from services.welfare.people import names_of, unions_by_id
from services.welfare.permissions import ALLOWED, Act, may, must
from shared.calendar.wording import chinese_date
from shared.database import CHINA, Transaction
from shared.errors import NotAllowed, NotFound, Refused
from shared.money import yuan_words
from shared.sealing import Keyring
from shared.sheets import MEDIA_TYPE, Head, xlsx
from shared.web.downloads import download
from shared.web.identity import Caller, Me
from shared.web.routes import Tx, tenant_router

router = tenant_router("/mutual-aid", "mutual aid")


class NumbersMissing(Refused):
    """The insurer takes nobody without a number."""

    code: ClassVar[str] = "id-numbers-missing"


async def _keyring(request: Request) -> Keyring:
    found: Keyring = request.app.state.runtime.keyring
    return found


Keys = Annotated[Keyring, Depends(_keyring)]


@router.get("")
async def list_covers(me: Me, tx: Tx, *, over: bool = False) -> list[CoverLine]:
    """The covers of the caller's unions that last, or those that are over."""
    own = me.unions_as(ALLOWED[Act.KEEP_COVER])
    of_county = may(me, Act.SEE_COUNTY_COVER)
    if not own and not of_county:
        raise NotAllowed
    found = await reading.offers(tx, None if of_county else own, over=over)
    return await cover_lines(tx, [one for one in found if one.is_offerer or not of_county])


@router.get("/mine")
async def list_own(me: Me, tx: Tx) -> list[OwnCoverView]:
    """What the caller is asked to, or takes part in."""
    return await own_views(tx, me, await reading.own_covers(tx, me.person_id))


@router.post("", status_code=201)
async def offer_cover(wanted: CoverInput, me: Me, tx: Tx) -> CoverView:
    """Offer a cover to the people of a school, or as the county to those of many."""
    if not may(me, Act.KEEP_COVER, wanted.union_id):
        if any(held.union_id == wanted.union_id for held in me.roles):
            must(me, Act.KEEP_COVER, wanted.union_id)
        raise NotFound
    unions = [one for one in wanted.unions if one != wanted.union_id]
    if unions and not me.is_county:
        raise NotAllowed("只有县教育工会可以为多所学校统一办理。")
    offer = await offering.offer_cover(tx, me, wanted.union_id, wanted.wanted(), unions)
    return await _one(tx, me, offer)


@router.get("/{roster_id}")
async def get_one(roster_id: UUID, me: Me, tx: Tx, response: Response) -> CoverView:
    """One union's cover; names for its officers only."""
    offer = await reading.get_offer(tx, roster_id)
    if not may(me, Act.KEEP_COVER, offer.roster.union_id) and not may(me, Act.SEE_COUNTY_COVER):
        raise NotFound
    response.headers["Cache-Control"] = "no-store"
    return await cover_view(tx, me, offer)


@router.post("/{roster_id}/people")
async def ask_people(roster_id: UUID, wanted: AskInput, me: Me, tx: Tx) -> CoverView:
    """Ask people whether they want to take part."""
    offer = await _kept(tx, me, roster_id)
    await offering.ask_people(tx, offer, wanted.people)
    return await _one(tx, me, offer)


@router.post("/{roster_id}/answers")
async def answer(
    roster_id: UUID, wanted: CoverAnswerInput, me: Me, tx: Tx, keys: Keys
) -> CoverView:
    """Write down what people have said on paper or by word (代录)."""
    offer = await _kept(tx, me, roster_id)
    await offering.answer(tx, offer, wanted.entries, wanted.answer, wanted.day, keys)
    return await _one(tx, me, offer)


@router.post("/{roster_id}/my-answer")
async def answer_oneself(
    roster_id: UUID, wanted: CoverAnswerInput, me: Me, tx: Tx, keys: Keys
) -> list[OwnCoverView]:
    """Say oneself whether one takes part."""
    offer, entry = await _own(tx, me, roster_id)
    if [entry.id] != wanted.entries:
        raise NotFound
    await offering.answer(tx, offer, [entry.id], wanted.answer, tx.today, keys)
    return await own_views(tx, me, await reading.own_covers(tx, me.person_id))


@router.post("/{roster_id}/id-number", status_code=204)
async def enter_id_number(
    roster_id: UUID, wanted: IdNumberInput, me: Me, tx: Tx, keys: Keys
) -> None:
    """Seal somebody's ID number; it is shown again only on the insurer's sheet."""
    offer = await _kept(tx, me, roster_id)
    await offering.enter_id_number(tx, offer, wanted.entry_id, wanted.id_number, keys)


@router.post("/{roster_id}/renew", status_code=201)
async def renew(roster_id: UUID, wanted: RenewInput, me: Me, tx: Tx) -> CoverView:
    """Offer the next period to whoever takes part in this one."""
    offer = await _kept(tx, me, roster_id)
    if not offer.is_offerer:
        raise NotAllowed("县里统一办理的，由县教育工会续保。")
    days = (wanted.first_day, wanted.last_day)
    return await _one(tx, me, await offering.renew(tx, me, offer, days))


@router.post("/{roster_id}/claims", status_code=201)
async def start_claim(roster_id: UUID, wanted: ClaimInput, me: Me, tx: Tx) -> None:
    """Note that somebody claims, by themselves or by an officer for them."""
    offer = await reading.get_offer(tx, roster_id, to_change=True)
    entry = await _entry(tx, me, offer, wanted.entry_id)
    await claiming.start_claim(tx, me, offer, entry, wanted.happened_on)


@router.post("/claims/{claim_id}/step", status_code=204)
async def step_claim(claim_id: UUID, wanted: ClaimStepInput, me: Me, tx: Tx) -> None:
    """Take a claim one step further."""
    claim = await claiming.claim_to_change(tx, claim_id)
    entry = await tx.session.get(CoverEntry, claim.entry_id) if claim else None
    if claim is None or entry is None:
        raise NotFound
    offer = await reading.get_offer(tx, entry.roster_id)
    await _entry(tx, me, offer, entry.id)
    await claiming.step_claim(tx, offer, entry, claim, wanted.move, wanted.day)


@router.get(
    "/{roster_id}/sheet", response_class=Response, responses={200: {"content": {MEDIA_TYPE: {}}}}
)
async def export_sheet(roster_id: UUID, me: Me, tx: Tx, keys: Keys) -> Response:
    """The roster for the insurer, with ID numbers; that it was taken is written down."""
    offer = await _kept(tx, me, roster_id)
    entries = [
        one
        for one in await reading.entries_of(tx, roster_id)
        if one.standing == Standing.ENROLLED
        and one.consent_to == offer.cover.insurer
        # Whoever was erased is counted, and insured no longer.
        and one.person_id is not None
    ]
    names = await names_of(tx, [one.person_id for one in entries])
    missing = [
        names.get(one.person_id, "")
        for one in entries
        if not one.id_number_sealed and one.person_id
    ]
    if missing:
        raise NumbersMissing(f"还有 {len(missing)} 人没有填身份证号：{'、'.join(missing[:10])}。")
    unions = await unions_by_id(tx, [offer.roster.union_id])
    unit = unions[offer.roster.union_id].name if offer.roster.union_id in unions else ""
    lines = [
        InsuredLine(
            unit=unit,
            name=names.get(one.person_id, "") if one.person_id else "",
            id_number=keys.open(one.id_number_sealed or "", place_of_id_number(one.id)),
            consent_on=chinese_date(one.consent_on) if one.consent_on else "",
            share=yuan_words(offer.cover.person_cents),
        )
        for one in entries
    ]
    people = [one.person_id for one in entries]
    await offering.note_people(tx, offer.roster, AuditAct.COVER_SHEET_EXPORTED, people)
    head = Head(
        unit, me.name, tx.now.astimezone(CHINA), f"{offer.cover.name}，提供给{offer.cover.insurer}"
    )
    sheet = insured(lines, head, f"仅供{offer.cover.insurer}投保使用　{me.name}导出")
    return download(xlsx(sheet), MEDIA_TYPE, f"{offer.cover.name}参保名单.xlsx")


async def _kept(tx: Transaction, me: Caller, roster_id: UUID) -> Offer:
    """The roster, locked, for an officer of its union.

    Raises:
        NotFound: another union's.
        NotAllowed: the county counts only.

    """
    offer = await reading.get_offer(tx, roster_id, to_change=True)
    if not may(me, Act.KEEP_COVER, offer.roster.union_id):
        if may(me, Act.SEE_COUNTY_COVER):
            raise NotAllowed
        raise NotFound
    return offer


async def _own(tx: Transaction, me: Caller, roster_id: UUID) -> tuple[Offer, CoverEntry]:
    """The caller's own place in a roster."""
    offer = await reading.get_offer(tx, roster_id, to_change=True)
    mine = [one for one in await reading.entries_of(tx, roster_id) if one.person_id == me.person_id]
    if not mine:
        raise NotFound
    return offer, mine[0]


async def _entry(tx: Transaction, me: Caller, offer: Offer, entry_id: UUID) -> CoverEntry:
    """Somebody's place: one's own, or for an officer of the union anybody's."""
    if may(me, Act.KEEP_COVER, offer.roster.union_id):
        return (await offering.chosen_entries(tx, offer, [entry_id]))[0]
    _, entry = await _own(tx, me, offer.roster.id)
    if entry.id != entry_id:
        raise NotFound
    return entry


async def _one(tx: Transaction, me: Caller, offer: Offer) -> CoverView:
    await tx.session.flush()
    return await cover_view(tx, me, offer)
