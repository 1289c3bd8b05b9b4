"""Saying who went, by list and in one act; also of a check that was held without the platform."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import ClassVar
from uuid import UUID

from services.welfare.audit_acts import AuditAct
from services.welfare.health_checks.commands.arranging import Arrangement, arrange, new_entry
from services.welfare.health_checks.commands.listing import NotOnStaff, chosen_entries
from services.welfare.health_checks.commands.steps import close_part, move_on, note, note_people
from services.welfare.health_checks.domain.kinds import Attendance
from services.welfare.health_checks.domain.life import (
    OPEN,
    BatchMove,
    BatchState,
    CheckMoveNotAllowed,
    DaysDoNotFit,
)
from services.welfare.health_checks.queries.reading import Pair
from services.welfare.people import person_of_union
from shared.database import Transaction
from shared.errors import Invalid
from shared.web.identity import Caller


class NobodyChosen(Invalid):
    """A list of nobody says nothing."""

    code: ClassVar[str] = "nobody-chosen"


async def record_attendance(
    tx: Transaction, pair: Pair, said: Mapping[UUID, Attendance], day: date
) -> None:
    """Write down who went, who stayed away, and who does not take part.

    Raises:
        CheckMoveNotAllowed: before the announcement, or after the end.
        DaysDoNotFit: a day that has not come, or before the check began.
        NotOnList: somebody is not on this list.

    """
    if BatchState(pair.batch.state) not in OPEN or pair.check.closed_on is not None:
        raise CheckMoveNotAllowed("现在不能登记到检：体检还没有通知，或者本校已经结束。")
    _check_day(day, pair.batch.first_day, tx.today)
    if not said:
        raise NobodyChosen("还没有选人，请先选要登记的人。")
    entries = await chosen_entries(tx, pair, list(said))
    for entry in entries:
        entry.attendance = said[entry.id].value
        entry.attended_on = day if said[entry.id] is Attendance.ATTENDED else None
        entry.changed_at = tx.now
    if pair.is_organiser and pair.batch.state == BatchState.ANNOUNCED:
        await move_on(tx, pair, BatchMove.START)
    await tx.session.flush()
    await note_people(tx, pair.check, AuditAct.HEALTH_ATTENDED, [e.person_id for e in entries])


def _check_day(day: date, first_day: date, today: date) -> None:
    if day > today:
        raise DaysDoNotFit("到检日期不能晚于今天，请改为实际的日期。")
    if day < first_day:
        raise DaysDoNotFit("到检日期不能早于体检的第一天，请检查。")


async def record_paper(
    tx: Transaction,
    caller: Caller,
    union_id: UUID,
    wanted: Arrangement,
    attended: Sequence[UUID],
    task_id: UUID | None,
) -> Pair:
    """Enter a check that is over, with who went; nobody is told (补录).

    Raises:
        DaysDoNotFit: it is not over yet.
        NobodyChosen, NotOnStaff.

    """
    if wanted.last_day > tx.today:
        raise DaysDoNotFit("补录的体检要已经结束，最后一天不能晚于今天；还没办的请用“安排体检”。")
    if not attended:
        raise NobodyChosen("请选择谁参加了体检。")
    if not wanted.hospital:
        raise Invalid("请填写体检医院。")
    pair = await arrange(tx, caller, union_id, wanted, task_id=task_id)
    pair.batch.from_paper = True
    for move in (BatchMove.ANNOUNCE, BatchMove.START, BatchMove.CLOSE):
        await move_on(tx, pair, move)
    for one in dict.fromkeys(attended):
        if await person_of_union(tx, one, union_id) is None:
            raise NotOnStaff("选中的人里有人不在本单位，请重新选择。")
        entry = new_entry(tx, pair.check, one)
        entry.attendance, entry.attended_on = Attendance.ATTENDED.value, wanted.last_day
        tx.session.add(entry)
    close_part(tx, pair, caller.name)
    await tx.session.flush()
    await note(tx, pair.check, AuditAct.HEALTH_LISTED, people=str(len(set(attended))))
    return pair
