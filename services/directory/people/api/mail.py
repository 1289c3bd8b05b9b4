"""The HTTP door for a mail address at which nothing arrives."""

from typing import Annotated
from uuid import UUID

from fastapi import Response
from pydantic import BaseModel, Field

from services.directory.people.commands import staff as commands
from services.directory.permissions import Act, must
from shared.web.identity import Me
from shared.web.inputs import Input
from shared.web.routes import SeenVersion, Tx, etag, mending_router

router = mending_router("", "people")

Email = Annotated[str, Field(max_length=200, pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$")]


class EmailInput(Input):
    """Where the person reads mail."""

    email: Email


class MendedView(BaseModel):
    """The version of the person's record that holds the new address."""

    person_id: UUID
    version: int


@router.put("/people/{person_id}/email")
async def mend_email(
    person_id: UUID, wanted: EmailInput, me: Me, tx: Tx, seen: SeenVersion, response: Response
) -> MendedView:
    """Put a person's mail address right; needs the version that was seen (If-Match)."""
    must(me, Act.MEND_EMAIL)
    change: commands.PersonChange = {"email": wanted.email}
    person = await commands.change_person(tx, person_id, change, seen_version=seen)
    etag(response, person.version)
    return MendedView(person_id=person.person_id, version=person.version)
