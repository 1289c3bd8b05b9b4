"""A person as the caller may see them."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request, Response
from pydantic import BaseModel

from services.directory.people.api.details import DetailsView, details_of
from services.directory.people.tables import Person
from services.directory.permissions import Act, acts_of, may
from shared.sealing import Keyring
from shared.web.identity import Me
from shared.web.routes import Tx, etag


class PersonView(BaseModel):
    """A person; colleagues see the name only, so `details` is empty for them."""

    id: UUID
    version: int
    union_id: UUID
    name: str
    active: bool
    details: DetailsView | None
    actions: list[Act]


class Showing:
    """Shows people to the caller of the request."""

    def __init__(self, me: Me, tx: Tx, request: Request, response: Response) -> None:
        self.me, self.tx, self.response = me, tx, response
        self.keyring: Keyring = request.app.state.runtime.keyring

    def one(self, person: Person) -> PersonView:
        """The person with the version that a change is made from."""
        etag(self.response, person.version)
        return self.in_list(person)

    def in_list(self, person: Person) -> PersonView:
        """The person among others."""
        me = self.me
        reads = may(me, Act.READ_STAFF, person.union_id) or me.person_id == person.person_id
        return PersonView(
            id=person.person_id,
            version=person.version,
            union_id=person.union_id,
            name=person.name,
            active=person.active,
            details=details_of(person, self.keyring, self.tx.today) if reads else None,
            actions=acts_of(
                me, Act.CHANGE_STAFF, Act.GRANT_ROLE, Act.HAND_OUT_ACCOUNT, union_id=person.union_id
            ),
        )


Show = Annotated[Showing, Depends()]
