"""The one detail that people keep themselves: where their mail goes."""

from fastapi import APIRouter
from pydantic import BaseModel

from services.directory.people.api.mail import Email
from services.directory.people.commands.staff import set_own_email
from services.directory.people.queries import one_person
from shared.web.identity import Me
from shared.web.inputs import Input
from shared.web.routes import Tx, tenant_router

router: APIRouter = tenant_router("/me/email", "me")


class OwnEmailView(BaseModel):
    """Where the caller's mail goes; empty where nobody has said."""

    email: str | None


class OwnEmailInput(Input):
    """The address, or null to get no mail."""

    email: Email | None


@router.get("")
async def show_email(me: Me, tx: Tx) -> OwnEmailView:
    """Where the caller's mail goes."""
    return OwnEmailView(email=(await one_person(tx, me.person_id)).email)


@router.put("")
async def set_email(wanted: OwnEmailInput, me: Me, tx: Tx) -> OwnEmailView:
    """Let the caller's mail go there from now on."""
    person = await set_own_email(tx, me.person_id, wanted.email)
    return OwnEmailView(email=person.email)
