"""Routes of health checks: arranging, the list, the places, and who went."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from pydantic import BaseModel, Field

from services.welfare.audit_acts import AuditAct
from services.welfare.health_checks.api.inputs import (
    ArrangementInput,
    AssignInput,
    AttendanceInput,
    EntriesInput,
    NewCheckInput,
    PaperCheckInput,
    PeopleInput,
    RemovedSlot,
    SlotChoice,
    SlotsInput,
)
from services.welfare.health_checks.api.permitted import (
    list_act,
    seen,
    to_arrange,
    to_end,
    to_keep_list,
)
from services.welfare.health_checks.api.views import (
    CheckLine,
    CheckView,
    OwnCheckView,
    check_lines,
    check_view,
    own_views,
)
from services.welfare.health_checks.commands import arranging, attending, booking, listing
from services.welfare.health_checks.commands.steps import note
from services.welfare.health_checks.domain.kinds import CheckKind
from services.welfare.health_checks.domain.life import BatchState, check_listable
from services.welfare.health_checks.papers import ListLine, check_list
from services.welfare.health_checks.queries import reading
from services.welfare.health_checks.queries.reading import Pair
from services.welfare.people import staff_of, unions_by_id
from services.welfare.permissions import ALLOWED, Act, may, must
from shared.calendar.wording import chinese_date
from shared.contracts.directory import Sex
from shared.database import CHINA, Transaction
from shared.errors import NotAllowed, NotFound
from shared.sheets import MEDIA_TYPE, Head, xlsx
from shared.web.downloads import download
from shared.web.identity import Caller, Me
from shared.web.inputs import Input
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router = tenant_router("/health-checks", "health checks")

Year = Annotated[int, Field(ge=2000, le=2100)]


class CheckQuery(Input):
    """Which checks to list: those of a year, of one union."""

    year: Year | None = None
    union_id: UUID | None = None


class HealthStaffLine(BaseModel):
    """Somebody of the union to put on the list; `is_proposed` where the check is meant for them."""

    id: UUID
    name: str
    is_proposed: bool


@router.get("")
async def list_checks(me: Me, tx: Tx, query: Annotated[CheckQuery, Query()]) -> list[CheckLine]:
    """The checks of the caller's unions; the county reads those of every union, in numbers."""
    own = me.unions_as(ALLOWED[Act.ARRANGE_HEALTH])
    of_county = may(me, Act.SEE_COUNTY_HEALTH)
    if not own and not of_county:
        raise NotAllowed
    unions = None if of_county else own
    if query.union_id is not None:
        if query.union_id not in own and not of_county:
            raise NotFound
        unions = frozenset({query.union_id})
    pairs = await reading.pairs_of_year(tx, query.year or tx.today.year, unions)
    if of_county and query.union_id is None:
        # A batch of the county once: how the schools stand with it is read in it.
        pairs = [pair for pair in pairs if pair.is_organiser]
    return await check_lines(tx, me, pairs)


@router.get("/mine")
async def list_own(me: Me, tx: Tx) -> list[OwnCheckView]:
    """The checks that the caller is asked to."""
    return await own_views(tx, await reading.own_entries(tx, me.person_id))


@router.get("/people")
async def list_people(
    union_id: UUID, me: Me, tx: Tx, kind: CheckKind = CheckKind.GENERAL
) -> list[HealthStaffLine]:
    """The people of a union, to put them on a list; for a check of women those known as such."""
    if not may(me, list_act(kind), union_id):
        raise NotFound
    found = await staff_of(tx, union_id)
    return [
        HealthStaffLine(
            id=person.person_id,
            name=person.name,
            is_proposed=kind is CheckKind.GENERAL or person.sex == Sex.FEMALE,
        )
        for person in found
    ]


@router.post("", status_code=201)
async def arrange(wanted: NewCheckInput, me: Me, tx: Tx) -> CheckView:
    """Draft a check with its times; the county's names the schools that take part."""
    _must_arrange(me, wanted.union_id)
    if wanted.unions and not me.is_county:
        raise NotAllowed("只有县教育工会可以为多所学校统一安排体检。")
    unions = [one for one in wanted.unions if one != wanted.union_id]
    pair = await arranging.arrange(
        tx, me, wanted.union_id, wanted.wanted(), unions=unions, task_id=wanted.task_id
    )
    if wanted.slots:
        await arranging.add_slots(tx, pair, [slot.wanted() for slot in wanted.slots])
    return await _one(tx, me, pair)


@router.post("/from-paper", status_code=201)
async def record_paper(wanted: PaperCheckInput, me: Me, tx: Tx) -> CheckView:
    """Enter a check that is over, with who went."""
    _must_arrange(me, wanted.union_id)
    must(me, list_act(wanted.kind), wanted.union_id)
    pair = await attending.record_paper(
        tx, me, wanted.union_id, wanted.wanted(), wanted.attended, wanted.task_id
    )
    return await _one(tx, me, pair)


@router.get("/{check_id}")
async def get_one(check_id: UUID, me: Me, tx: Tx, response: Response) -> CheckView:
    """One check; the list is there only for whoever keeps it."""
    pair = await seen(tx, me, check_id)
    etag(response, pair.batch.version)
    response.headers["Cache-Control"] = "no-store"
    return await check_view(tx, me, pair)


@router.put("/{check_id}")
async def change(
    check_id: UUID, wanted: ArrangementInput, seen_version: SeenVersion, me: Me, tx: Tx
) -> CheckView:
    """Write a draft anew. Needs If-Match."""
    await to_arrange(tx, me, check_id)
    return await _one(tx, me, await arranging.change(tx, check_id, seen_version, wanted.wanted()))


@router.post("/{check_id}/announce")
async def announce(check_id: UUID, me: Me, tx: Tx) -> CheckView:
    """Tell everybody on the lists, and let them book."""
    pair = await to_arrange(tx, me, check_id)
    await listing.announce(tx, pair)
    return await _one(tx, me, pair)


@router.post("/{check_id}/cancel")
async def cancel(check_id: UUID, me: Me, tx: Tx) -> CheckView:
    """Give it up; whoever was told is told."""
    pair = await to_arrange(tx, me, check_id)
    await listing.cancel(tx, pair)
    return await _one(tx, me, pair)


@router.post("/{check_id}/clone", status_code=201)
async def clone(check_id: UUID, me: Me, tx: Tx) -> CheckView:
    """Draft the same again for this year (照去年办)."""
    pair = await to_arrange(tx, me, check_id)
    return await _one(tx, me, await arranging.clone(tx, me, pair))


@router.post("/{check_id}/close")
async def close(check_id: UUID, me: Me, tx: Tx) -> CheckView:
    """Be done with it: for the own union, or as its organiser for all."""
    pair = await to_end(tx, me, check_id)
    await listing.close(tx, me, pair)
    return await _one(tx, me, pair)


@router.post("/{check_id}/reopen")
async def reopen(check_id: UUID, me: Me, tx: Tx) -> CheckView:
    """Not be done with it after all."""
    pair = await to_end(tx, me, check_id)
    await listing.reopen(tx, pair)
    return await _one(tx, me, pair)


@router.post("/{check_id}/slots")
async def add_slots(check_id: UUID, wanted: SlotsInput, me: Me, tx: Tx) -> CheckView:
    """Offer further times."""
    pair = await to_arrange(tx, me, check_id)
    check_listable(BatchState(pair.batch.state))
    await arranging.add_slots(tx, pair, [slot.wanted() for slot in wanted.slots])
    return await _one(tx, me, pair)


@router.post("/{check_id}/slots/remove")
async def remove_slot(check_id: UUID, wanted: RemovedSlot, me: Me, tx: Tx) -> CheckView:
    """Offer a time no longer."""
    pair = await to_arrange(tx, me, check_id)
    await booking.remove_slot(tx, pair, wanted.slot_id)
    return await _one(tx, me, pair)


@router.post("/{check_id}/people")
async def put_on_list(check_id: UUID, wanted: PeopleInput, me: Me, tx: Tx) -> CheckView:
    """Put people on the list of the union."""
    pair = await to_keep_list(tx, me, check_id)
    await listing.put_on_list(tx, pair, wanted.people)
    return await _one(tx, me, pair)


@router.post("/{check_id}/people/remove")
async def take_off_list(check_id: UUID, wanted: EntriesInput, me: Me, tx: Tx) -> CheckView:
    """Take people off the list who have not been there."""
    pair = await to_keep_list(tx, me, check_id)
    await listing.take_off_list(tx, pair, wanted.entries)
    return await _one(tx, me, pair)


@router.post("/{check_id}/assign")
async def assign(check_id: UUID, wanted: AssignInput, me: Me, tx: Tx) -> CheckView:
    """Put people into a time, or take them out of theirs."""
    pair = await to_keep_list(tx, me, check_id)
    await booking.assign(tx, me, pair, wanted.entries, wanted.slot_id)
    return await _one(tx, me, pair)


@router.post("/{check_id}/attendance")
async def record_attendance(check_id: UUID, wanted: AttendanceInput, me: Me, tx: Tx) -> CheckView:
    """Say whether these people went."""
    pair = await to_keep_list(tx, me, check_id)
    said = dict.fromkeys(wanted.entries, wanted.attendance)
    await attending.record_attendance(tx, pair, said, wanted.day)
    return await _one(tx, me, pair)


@router.post("/{check_id}/second-round")
async def second_round(check_id: UUID, me: Me, tx: Tx) -> CheckView:
    """Ask those who did not come once more."""
    pair = await to_keep_list(tx, me, check_id)
    await listing.second_round(tx, pair)
    return await _one(tx, me, pair)


@router.post("/{check_id}/book")
async def book(check_id: UUID, wanted: SlotChoice, me: Me, tx: Tx) -> list[OwnCheckView]:
    """Take a place for oneself, change it, or give it back."""
    await booking.book_own(tx, me, check_id, wanted.slot_id)
    return await own_views(tx, await reading.own_entries(tx, me.person_id))


@router.get(
    "/{check_id}/list", response_class=Response, responses={200: {"content": {MEDIA_TYPE: {}}}}
)
async def export_list(check_id: UUID, me: Me, tx: Tx) -> Response:
    """The list as an Excel sheet for the hospital's door; that it was taken is written down."""
    pair = await seen(tx, me, check_id)
    must(me, list_act(CheckKind(pair.batch.kind)), pair.check.union_id)
    view = await check_view(tx, me, pair)
    times = {slot.id: slot for slot in view.slots}
    lines = []
    for entry in view.entries or []:
        slot = times.get(entry.slot_id) if entry.slot_id else None
        lines.append(
            ListLine(
                name=entry.name,
                day=chinese_date(slot.day) if slot else "",
                time=f"{slot.begins:%H:%M}至{slot.ends:%H:%M}" if slot else "",
                round="补检" if entry.round > 1 else "",
                attendance=entry.attendance_label,
                attended_on=chinese_date(entry.attended_on) if entry.attended_on else "",
            )
        )
    await note(tx, pair.check, AuditAct.HEALTH_LIST_EXPORTED, people=str(len(lines)))
    unions = await unions_by_id(tx, [pair.check.union_id])
    unit = unions[pair.check.union_id].name if pair.check.union_id in unions else ""
    about = f"{pair.batch.title}，{pair.batch.hospital}"
    head = Head(unit, me.name, tx.now.astimezone(CHINA), about)
    return download(xlsx(check_list(lines, head)), MEDIA_TYPE, f"{pair.batch.title}名单.xlsx")


def _must_arrange(me: Caller, union_id: UUID) -> None:
    """Another union is not there; in the own one the role decides."""
    if not may(me, Act.ARRANGE_HEALTH, union_id):
        if any(held.union_id == union_id for held in me.roles):
            must(me, Act.ARRANGE_HEALTH, union_id)
        raise NotFound


async def _one(tx: Transaction, me: Caller, pair: Pair) -> CheckView:
    await tx.session.flush()
    return await check_view(tx, me, pair)
