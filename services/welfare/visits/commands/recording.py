"""Writing a visit down, correcting and taking back what was written, and following it up."""

from datetime import date
from uuid import UUID

from services.welfare.audit_acts import AuditAct
from services.welfare.permissions import Act, may
from services.welfare.relief.commands.entering import UnknownSource
from services.welfare.settings.queries import all_sources
from services.welfare.visits.commands.arranging import wait_anew
from services.welfare.visits.commands.reporting import Report, open_visit
from services.welfare.visits.commands.steps import load, move_on, note, tell, wind
from services.welfare.visits.domain.figures import FigureName
from services.welfare.visits.domain.life import VisitMove, VisitState, after
from services.welfare.visits.domain.occasions import AHEAD, VisitOccasion, check_report, recordable
from services.welfare.visits.domain.record import (
    FollowUp,
    Gift,
    Record,
    check_follow_up,
    check_visitors,
)
from services.welfare.visits.queries.figures import figures
from services.welfare.visits.queries.reading import of_draft, place_of
from services.welfare.visits.tables import Visit
from shared.calendar.entered import check_days
from shared.contracts.welfare import (
    VisitClosed,
    VisitCompleted,
    VisitFollowUpOpened,
    VisitTakenBack,
)
from shared.database import Transaction
from shared.money import read_amount
from shared.sealing import Keyring
from shared.web.identity import Caller

CATEGORY = "visits"
TITLE = "走访教职工 1 人次"  # names and numbers nobody


async def record(
    tx: Transaction,
    caller: Caller,
    visit_id: UUID,
    made: Record,
    keyring: Keyring,
    draft_id: UUID | None = None,
) -> Visit:
    """Write down a visit that was reported.

    Where an officer does and nothing is left, it is closed with that. The same draft again is the
    record that is there.

    Raises:
        VisitMoveNotAllowed: written down already, by somebody else or from another draft.

    """
    visit = await load(tx, visit_id)
    own = visit.recorded_by == caller.person_id
    if draft_id is not None and own and visit.record_draft_id == draft_id:
        return visit
    visit.record_draft_id = draft_id
    await _write_down(tx, caller, visit, made, keyring)
    return visit


async def record_at_once(
    tx: Transaction,
    caller: Caller,
    union_id: UUID,
    said: Report,
    made: Record,
    keyring: Keyring,
) -> Visit:
    """Write down a visit that nobody had reported, or one that stands on paper.

    The same draft again is the visit that is there.
    """
    if said.draft_id and (known := await of_draft(tx, caller.person_id, said.draft_id)):
        return known
    possible = recordable(await figures(tx))
    check_report(said.occasion, possible, said.remark, in_hospital=said.in_hospital)
    visit = await open_visit(tx, caller, union_id, said, keyring)
    await _write_down(tx, caller, visit, made, keyring)
    await note(tx, visit, AuditAct.VISIT_RECORDED)
    return visit


async def correct(
    tx: Transaction,
    caller: Caller,
    visit_id: UUID,
    seen_version: int,
    made: Record,
    keyring: Keyring,
) -> Visit:
    """Write the record anew; what was to be done afterwards stays as it was."""
    visit = await load(tx, visit_id, seen_version)
    await move_on(tx, caller, visit, VisitMove.CORRECT)
    await _fill(tx, visit, made, keyring)
    _tell_made(tx, caller, visit, needs_look=False)
    return visit


async def take_back(tx: Transaction, caller: Caller, visit_id: UUID, reason: str) -> Visit:
    """Say that it was not this one that was made; it waits again, and proves nothing."""
    visit = await load(tx, visit_id)
    await move_on(tx, caller, visit, VisitMove.TAKE_BACK, reason=reason)
    for name in _OF_RECORD:
        setattr(visit, name, None)
    visit.visitors = []
    visit.from_paper = False
    await wait_anew(tx, visit)
    tell(tx, caller, visit, VisitTakenBack, due_on=visit.due_on)
    return visit


async def follow_up(
    tx: Transaction, caller: Caller, visit_id: UUID, left: FollowUp, keyring: Keyring
) -> Visit:
    """Say what is left to be done, and by when; the chair is reminded on that day."""
    visit = await load(tx, visit_id)
    await _leave(tx, caller, visit, left, keyring)
    return visit


async def close(tx: Transaction, caller: Caller, visit_id: UUID, result: str | None) -> Visit:
    """Nothing is left to be done."""
    visit = await load(tx, visit_id)
    await _close(tx, caller, visit, result)
    return visit


_OF_RECORD = (
    "recorded_by",
    "recorded_by_name",
    "record_draft_id",
    "visited_on",
    "way",
    "place",
    "finding_sealed",
    "need_sealed",
    "gift_form",
    "gift_cents",
    "gift_source",
    "follow_up_sealed",
    "follow_up_on",
)


async def _write_down(
    tx: Transaction, caller: Caller, visit: Visit, made: Record, keyring: Keyring
) -> None:
    after(VisitState(visit.state), VisitMove.RECORD)  # before its words: of what is open
    await _fill(tx, visit, made, keyring)
    visit.recorded_by, visit.recorded_by_name = caller.person_id, caller.name
    facts = {"visited_on": made.visited_on.isoformat(), "visitors": "、".join(visit.visitors)}
    await move_on(tx, caller, visit, VisitMove.RECORD, **facts)
    wind(visit)
    arranges = may(caller, Act.ARRANGE_VISITS, visit.union_id)
    needs_look = not arranges and made.follow_up is None
    _tell_made(tx, caller, visit, needs_look=needs_look)
    if made.follow_up is not None:
        await _leave(tx, caller, visit, made.follow_up, keyring)
    elif arranges:
        await _close(tx, caller, visit, None)


async def _fill(tx: Transaction, visit: Visit, made: Record, keyring: Keyring) -> None:
    known = await figures(tx)
    least = known[FigureName.LEAST_VISITORS]
    visit.visitors = list(check_visitors(made.visitors, least, visit.visited_name))
    # What is announced may be visited before its day.
    happened = None if VisitOccasion(visit.occasion) in AHEAD else visit.happened_on
    check_days(tx.today, ("事情发生的日期", happened), ("走访日期", made.visited_on))
    visit.visited_on, visit.way, visit.place = made.visited_on, made.way.value, made.place
    visit.finding_sealed = keyring.seal(made.finding, place_of(visit.id, "finding"))
    need = made.need
    visit.need_sealed = keyring.seal(need, place_of(visit.id, "need")) if need else None
    await _give(tx, visit, made.gift, known[FigureName.GIFT_MOST] * 100)


async def _give(tx: Transaction, visit: Visit, gift: Gift | None, most_cents: int) -> None:
    """What was taken along; the money itself is entered as an aid, and counted there."""
    if gift is None:
        visit.gift_form = visit.gift_cents = visit.gift_source = None
        return
    if gift.source not in await all_sources(tx):
        raise UnknownSource("没有这个经费来源，请从列表里选；要增加来源，请联系县教育工会。")
    visit.gift_form, visit.gift_source = gift.form.value, gift.source
    visit.gift_cents = read_amount(gift.amount, most_cents)


async def _leave(
    tx: Transaction, caller: Caller, visit: Visit, left: FollowUp, keyring: Keyring
) -> None:
    await move_on(tx, caller, visit, VisitMove.FOLLOW_UP, follow_up_on=left.on.isoformat())
    check_follow_up(left.on, visit.visited_on or visit.happened_on)
    visit.follow_up_on = left.on
    visit.follow_up_sealed = keyring.seal(left.what, place_of(visit.id, "follow_up"))
    wind(visit)
    tell(tx, caller, visit, VisitFollowUpOpened, due_on=left.on)


async def _close(tx: Transaction, caller: Caller, visit: Visit, result: str | None) -> None:
    await move_on(tx, caller, visit, VisitMove.CLOSE, reason=result)
    wind(visit)
    tell(tx, caller, visit, VisitClosed)


def _tell_made(tx: Transaction, caller: Caller, visit: Visit, *, needs_look: bool) -> None:
    happened_on: date = visit.visited_on or visit.happened_on
    tell(
        tx,
        caller,
        visit,
        VisitCompleted,
        title=TITLE,
        happened_on=happened_on,
        category=CATEGORY,
        task_id=visit.task_id,
        from_paper=visit.from_paper,
        needs_look=needs_look,
    )
