"""What every route of rosters works with: the caller, the transaction, the keys, the reply."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request, Response

from services.directory.permissions import Act, must
from services.directory.roster import queries
from services.directory.roster.api.views import ImportView, view_of
from services.directory.roster.commands.editing import Seen
from services.directory.roster.tables import RosterImport
from shared.sealing import Keyring
from shared.web.identity import Me
from shared.web.routes import SeenVersion, Tx, etag


class _Desk:
    def __init__(self, me: Me, tx: Tx, request: Request, response: Response) -> None:
        self.me = me
        self.tx = tx
        self.response = response
        self.keyring: Keyring = request.app.state.runtime.keyring

    async def mine(self, import_id: UUID) -> RosterImport:
        """An import that the caller may work on.

        Raises:
            NotFound: not there, or another union's.

        """
        roster = await queries.one_import(self.tx, import_id)
        must(self.me, Act.IMPORT_ROSTER, roster.union_id)
        return roster

    async def shown(self, roster: RosterImport) -> ImportView:
        etag(self.response, roster.version)
        return view_of(roster, await queries.job_of(self.tx, roster))


Desk = Annotated[_Desk, Depends()]


async def _seen_import(desk: Desk, import_id: UUID, seen: SeenVersion) -> Seen:
    await desk.mine(import_id)
    return Seen(import_id, seen)


# An import that the caller may work on, in the version they saw (If-Match).
SeenImport = Annotated[Seen, Depends(_seen_import)]
