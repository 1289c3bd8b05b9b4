"""HTTP door of objections; in person the county's notices are open to everybody in it."""

from uuid import UUID

from services.activities.notices.api.inputs import (
    FindingInput,
    ObjectionInput,
    RecordedObjectionInput,
)
from services.activities.notices.api.permitted import belongs, must_judge, must_see
from services.activities.notices.api.views import ObjectionView, objection_views
from services.activities.notices.commands import objecting
from services.activities.notices.commands.objecting import Objection
from services.activities.notices.queries import finding
from services.activities.notices.tables import NoticeObjection
from shared.database import Transaction
from shared.errors import NotAllowed, NotFound
from shared.web.identity import Caller, Me
from shared.web.routes import Tx, county_router, tenant_router

router = tenant_router("", "objections")
in_person = county_router("", "objections")


@in_person.post("/notices/{notice_id}/objections", status_code=201)
async def object_to_notice(
    notice_id: UUID, wanted: ObjectionInput, me: Me, tx: Tx
) -> ObjectionView:
    """Object to a notice; the name is known to those who handle it and to nobody else."""
    notice = await finding.get_notice(tx, notice_id)
    must_see(me, notice)
    if not belongs(me, notice):
        raise NotAllowed
    return await _one(tx, me, await objecting.object_to(tx, me, notice_id, wanted.text))


@router.post("/notices/{notice_id}/objections/recorded", status_code=201)
async def record_objection(
    notice_id: UUID, wanted: RecordedObjectionInput, me: Me, tx: Tx
) -> ObjectionView:
    """Enter an objection that somebody brought, phoned or wrote."""
    must_judge(me, await finding.get_notice(tx, notice_id))
    given = Objection(wanted.name, wanted.way, wanted.received_on, wanted.text)
    return await _one(tx, me, await objecting.record_objection(tx, me, notice_id, given))


@router.post("/objections/{objection_id}/handle")
async def handle_objection(
    objection_id: UUID, wanted: FindingInput, me: Me, tx: Tx
) -> ObjectionView:
    """Find whether an objection is right, and answer it."""
    objection = await finding.get_objection(tx, objection_id)
    notice = await finding.get_notice(tx, objection.notice_id)
    if notice.union_id != objection.union_id:
        raise NotFound
    must_judge(me, notice)
    handled = await objecting.handle_objection(tx, me, objection_id, wanted.finding, wanted.answer)
    return await _one(tx, me, handled)


async def _one(tx: Transaction, me: Caller, row: NoticeObjection) -> ObjectionView:
    notice = await finding.get_notice(tx, row.notice_id)
    return objection_views(me, notice, [row])[0]
