"""Entering an aid, changing its draft, asking for a decision, and giving it up."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from services.welfare.audit_acts import AuditAct
from services.welfare.people import person_of_union, staff_of
from services.welfare.relief.commands.capping import enter_collective, keep_within_caps
from services.welfare.relief.commands.granting import (
    OnFile,
    RecipientOfFile,
    clear_grant,
    fill_grant,
    is_grant,
)
from services.welfare.relief.commands.steps import load, move_on, note, tell, touch
from services.welfare.relief.domain.kinds import AidKind, Form, Occasion
from services.welfare.relief.domain.life import AidMove, AidState, check_editable
from services.welfare.relief.domain.money import Collective, FigureName
from services.welfare.relief.queries.caps import figures
from services.welfare.relief.queries.reading import place_of_remark
from services.welfare.relief.queries.turns import turn_on
from services.welfare.relief.tables import Aid
from services.welfare.settings.queries import all_sources
from shared.calendar.entered import check_days
from shared.contracts.welfare import AidCancelled, AidRequested
from shared.database import Transaction, new_id
from shared.errors import Invalid
from shared.masking import plain_name
from shared.money import read_amount
from shared.sealing import Keyring
from shared.web.identity import Caller


class RecipientNotHere(Invalid):
    """The person is not on the union's list."""

    code: ClassVar[str] = "recipient-not-here"


class RecipientOnList(Invalid):
    """Somebody of this name is on the list, and would have a second year of their own."""

    code: ClassVar[str] = "recipient-on-list"


class UnknownSource(Invalid):
    """Money comes from a source that the county knows."""

    code: ClassVar[str] = "unknown-source"


@dataclass(frozen=True)
class Wanted:
    """What is to be given to whom, on which occasion, from which money.

    The recipient is a person of the union, or a typed name of somebody retired.
    """

    kind: AidKind
    occasion: Occasion
    happened_on: date
    person_id: UUID | None
    typed_name: str | None
    remark: str | None
    amount: str
    form: Form
    source: str
    asked_by: str | None
    collective: Collective
    task_id: UUID | None
    on_file: OnFile


async def enter_aid(
    tx: Transaction, caller: Caller, union_id: UUID, wanted: Wanted, keyring: Keyring
) -> Aid:
    """Write down an aid as a draft."""
    aid = Aid(
        id=new_id(),
        county_id=caller.county_id,
        union_id=union_id,
        version=1,
        state=AidState.DRAFTED.value,
        year=tx.today.year,
        from_paper=False,
        entered_by=caller.person_id,
        entered_by_name=caller.name,
        made_at=tx.now,
        changed_at=tx.now,
    )
    await _fill(tx, aid, wanted, keyring)
    tx.session.add(aid)
    await tx.session.flush()
    await note(tx, aid, AuditAct.AID_ENTERED)
    return aid


async def change_aid(
    tx: Transaction, aid_id: UUID, seen_version: int, wanted: Wanted, keyring: Keyring
) -> Aid:
    """Write a draft, or what was sent back, anew."""
    aid = await load(tx, aid_id, seen_version)
    check_editable(AidState(aid.state))
    aid.collective_number = aid.collective_on = None
    await _fill(tx, aid, wanted, keyring)
    touch(tx, aid)
    await note(tx, aid, AuditAct.AID_CHANGED)
    return aid


async def request_aid(tx: Transaction, caller: Caller, aid_id: UUID) -> Aid:
    """Ask for a decision; from now on the amount counts towards the person's cap."""
    aid = await load(tx, aid_id)
    aid.year = tx.today.year
    aid.reason = None
    await move_on(tx, caller, aid, AidMove.REQUEST, {})
    await keep_within_caps(tx, aid)
    turn = await turn_on(tx, aid)
    tell(tx, caller, aid, AidRequested, concerns=tuple(turn.people))
    return aid


async def cancel_aid(tx: Transaction, caller: Caller, aid_id: UUID, reason: str | None) -> Aid:
    """Give an aid up before any money has moved."""
    aid = await load(tx, aid_id)
    aid.reason = reason
    await move_on(tx, caller, aid, AidMove.CANCEL, {"reason": reason} if reason else {})
    tell(tx, caller, aid, AidCancelled)
    return aid


async def _fill(tx: Transaction, aid: Aid, wanted: Wanted, keyring: Keyring) -> None:
    check_days(tx.today, ("事情发生的日期", wanted.happened_on))
    aid.kind = wanted.kind.value
    await _name(tx, aid, wanted, keyring)
    if wanted.source not in await all_sources(tx):
        raise UnknownSource("没有这个经费来源，请从列表里选；要增加来源，请联系县教育工会。")
    aid.amount_cents = read_amount(wanted.amount, (await figures(tx))[FigureName.SINGLE_MOST] * 100)
    aid.occasion = wanted.occasion.value
    aid.happened_on = wanted.happened_on
    aid.form, aid.source = wanted.form.value, wanted.source
    aid.asked_by = wanted.asked_by or aid.entered_by_name
    aid.task_id = wanted.task_id
    remark = wanted.remark
    aid.remark_sealed = keyring.seal(remark, place_of_remark(aid.id)) if remark else None
    enter_collective(tx, aid, wanted.collective)


async def _name(tx: Transaction, aid: Aid, wanted: Wanted, keyring: Keyring) -> None:
    """On a file it is for the file's main person, otherwise for whoever is named."""
    named = wanted.person_id is not None or wanted.typed_name is not None
    if not is_grant(aid):
        if wanted.on_file != OnFile():
            raise RecipientOfFile("慰问和临时帮扶不按困难档案办理，请去掉档案和救助的内容。")
        clear_grant(aid)
        await _name_recipient(tx, aid, wanted, keyring)
    elif named:
        raise RecipientOfFile("按困难档案办理的，发给档案的本人，不用另选人。")
    else:
        await fill_grant(tx, aid, wanted.on_file, keyring)


async def _name_recipient(tx: Transaction, aid: Aid, wanted: Wanted, keyring: Keyring) -> None:
    """One key for one person: by id, or by the print of a typed name within the union."""
    if (wanted.person_id is None) == (wanted.typed_name is None):
        raise RecipientNotHere("请从名单里选择一个人，或者填写退休人员的姓名（二选一）。")
    if wanted.person_id is not None:
        person = await person_of_union(tx, wanted.person_id, aid.union_id)
        if person is None:
            raise RecipientNotHere("这个人不在本单位名单里，请重新选择。")
        aid.person_id, aid.recipient_name = person.person_id, person.name
        aid.recipient_key = str(person.person_id)
        return
    name = wanted.typed_name or ""
    same = plain_name(name)
    if any(plain_name(person.name) == same for person in await staff_of(tx, aid.union_id)):
        raise RecipientOnList(
            f"名单里有“{same}”，请从名单里选择；确是同名的退休人员，请写成“{same}（退休）”。"
        )
    aid.person_id, aid.recipient_name = None, name
    aid.recipient_key = keyring.fingerprint(same, f"aid.recipient:{aid.union_id}")
