"""HTTP door of the steps a session takes."""

from uuid import UUID

from fastapi import Response

from services.activities.congress.api.inputs import (
    AgreedInput,
    AppointmentInput,
    ApprovalInput,
    AskingInput,
    OutcomesInput,
    PapersInput,
    PublishInput,
    ReportInput,
    SessionReasonInput,
    SlipInput,
)
from services.activities.congress.api.reaching import answered, changed, own
from services.activities.congress.api.views import SessionDetail
from services.activities.congress.commands import asking, closing, holding
from services.activities.permissions import Act
from shared.web.identity import Me
from shared.web.routes import Tx, tenant_router

router = tenant_router("/congress/{session_id}", "congress")


@router.post("/agreed")
async def agree(
    session_id: UUID, wanted: AgreedInput, me: Me, tx: Tx, response: Response
) -> SessionDetail:
    """Write down that the party organisation agreed."""
    await own(tx, me, session_id, Act.AGREE_CONGRESS)
    session = await asking.agree(tx, me, session_id, wanted.agreed_on, wanted.minutes_number)
    return await changed(tx, me, session, response)


@router.post("/request")
async def ask(
    session_id: UUID, wanted: AskingInput, me: Me, tx: Tx, response: Response
) -> SessionDetail:
    """Ask the superior, or file the session with them."""
    await own(tx, me, session_id)
    session = await asking.ask(tx, me, session_id, wanted.way, wanted.addressee)
    return await changed(tx, me, session, response)


@router.post("/withdraw")
async def withdraw(session_id: UUID, me: Me, tx: Tx, response: Response) -> SessionDetail:
    """Take back what was asked for or filed."""
    await own(tx, me, session_id)
    return await changed(tx, me, await asking.withdraw(tx, me, session_id), response)


@router.post("/approve")
async def approve(
    session_id: UUID, wanted: ApprovalInput, me: Me, tx: Tx, response: Response
) -> SessionDetail:
    """The county agrees that the session is held."""
    await answered(tx, me, session_id)
    session = await asking.approve(tx, me, session_id, wanted.answer_number)
    return await changed(tx, me, session, response)


@router.post("/return")
async def send_back(
    session_id: UUID, wanted: SessionReasonInput, me: Me, tx: Tx, response: Response
) -> SessionDetail:
    """The county asks for something to be mended first."""
    await answered(tx, me, session_id)
    session = await asking.send_back(tx, me, session_id, wanted.reason)
    return await changed(tx, me, session, response)


@router.post("/slip")
async def enter_slip(
    session_id: UUID, wanted: SlipInput, me: Me, tx: Tx, response: Response
) -> SessionDetail:
    """Enter an answer that was signed on paper."""
    await own(tx, me, session_id)
    session = await asking.enter_slip(tx, me, session_id, wanted.slip())
    return await changed(tx, me, session, response)


@router.post("/schedule")
async def schedule(
    session_id: UUID, wanted: AppointmentInput, me: Me, tx: Tx, response: Response
) -> SessionDetail:
    """Fix time and place, or fix them anew; everybody on the roll is asked to come."""
    await own(tx, me, session_id)
    session = await holding.schedule(
        tx, me, session_id, wanted.appointment(), override_reason=wanted.override_reason
    )
    return await changed(tx, me, session, response)


@router.post("/papers-sent")
async def send_papers(
    session_id: UUID, wanted: PapersInput, me: Me, tx: Tx, response: Response
) -> SessionDetail:
    """Say that the papers went to those on the roll."""
    await own(tx, me, session_id)
    session = await holding.send_papers(tx, me, session_id, wanted.sent_on)
    return await changed(tx, me, session, response)


@router.post("/outcomes")
async def note_outcomes(
    session_id: UUID, wanted: OutcomesInput, me: Me, tx: Tx, response: Response
) -> SessionDetail:
    """Write down what came of items."""
    await own(tx, me, session_id)
    session = await closing.note_outcomes(tx, me, session_id, wanted.by_item())
    return await changed(tx, me, session, response)


@router.post("/publish")
async def publish(
    session_id: UUID, wanted: PublishInput, me: Me, tx: Tx, response: Response
) -> SessionDetail:
    """Make the resolutions known to all staff."""
    await own(tx, me, session_id)
    session = await closing.publish(tx, me, session_id, wanted.resolution, wanted.published_on)
    return await changed(tx, me, session, response)


@router.post("/report")
async def report(
    session_id: UUID, wanted: ReportInput, me: Me, tx: Tx, response: Response
) -> SessionDetail:
    """Report the session to the county."""
    await own(tx, me, session_id)
    session = await closing.report(
        tx, me, session_id, wanted.note, wanted.reported_on, wanted.task_id
    )
    return await changed(tx, me, session, response)


@router.post("/return-report")
async def return_report(
    session_id: UUID, wanted: SessionReasonInput, me: Me, tx: Tx, response: Response
) -> SessionDetail:
    """The county sends the report back."""
    await answered(tx, me, session_id)
    session = await closing.return_report(tx, me, session_id, wanted.reason)
    return await changed(tx, me, session, response)


@router.post("/cancel")
async def cancel(
    session_id: UUID, wanted: SessionReasonInput, me: Me, tx: Tx, response: Response
) -> SessionDetail:
    """Give the session up."""
    await own(tx, me, session_id)
    session = await holding.cancel(tx, me, session_id, wanted.reason)
    return await changed(tx, me, session, response)
