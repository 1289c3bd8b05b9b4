"""The live inbox as server-sent events: the count whenever it changes, and each new notice."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from uuid import UUID

from fastapi import APIRouter, Request
from sse_starlette import EventSourceResponse, ServerSentEvent

from services.notifications.inbox.api.live import LiveInboxes, live_inboxes
from services.notifications.inbox.api.notices import CountView, view
from services.notifications.inbox.domain import Count, Shown
from services.notifications.inbox.queries import reading
from shared.database import Database
from shared.web.identity import Caller, Me
from shared.web.routes import tenant_router

router: APIRouter = tenant_router("/inbox", "inbox")

HEARTBEAT_SECONDS = 15

# As long as the token that opened it: after that the browser comes back with a new one.
STREAM_SECONDS = 120

RECONNECT_MILLISECONDS = 2000


@router.get("/stream", response_class=EventSourceResponse)
async def stream(request: Request, me: Me) -> EventSourceResponse:
    """`count` and `notice` events; a browser that reconnects gets what it missed.

    `notice` brings a new or changed notice by its id; `reload` says that too much has changed.

    The stream holds no transaction: each look at the database is a short one of its own.
    """
    events = Stream(request.app.state.database, live_inboxes(request.app), me)
    return EventSourceResponse(
        events.run(_resumed_from(request)), ping=HEARTBEAT_SECONDS, send_timeout=HEARTBEAT_SECONDS
    )


def _resumed_from(request: Request) -> datetime | None:
    """The moment up to which the browser has heard; anything that is not ours counts as nothing."""
    try:
        moment = datetime.fromisoformat(request.headers.get("last-event-id", ""))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


class Stream:
    """One browser's view of one inbox."""

    def __init__(self, database: Database, inboxes: LiveInboxes, caller: Caller) -> None:
        self._database = database
        self._inboxes = inboxes
        self._caller = caller
        self._told: dict[UUID, Shown] = {}
        self._count: Count | None = None

    async def run(self, since: datetime | None) -> AsyncIterator[ServerSentEvent]:
        """Say what there is, then whatever changes, until the stream's time is over."""
        end = asyncio.get_running_loop().time() + STREAM_SECONDS
        with self._inboxes.watch(self._caller.person_id) as changed:
            yield ServerSentEvent(comment="open", retry=RECONNECT_MILLISECONDS)
            while True:
                changed.clear()
                count, notices, since = await self._look(since)
                for event in self._news(count, notices, since):
                    yield event
                try:
                    async with asyncio.timeout_at(end):
                        await changed.wait()
                except TimeoutError:
                    return

    async def _look(self, since: datetime | None) -> tuple[Count, list[Shown], datetime]:
        """The count, what changed since, and the moment up to which that is known.

        Looks a little further back than asked, for what was written earlier and stored later.
        """
        late = timedelta(seconds=reading.LATE_COMMIT_SECONDS)
        person_id = self._caller.person_id
        async with self._database.transaction(self._caller.scope()) as tx:
            count = await reading.count_waiting(tx, person_id)
            from_moment = tx.now if since is None else since
            notices = await reading.changed_since(tx, person_id, from_moment - late)
            known = max((notice.changed_at for notice in notices), default=from_moment)
        return count, notices, max(known, from_moment).astimezone(UTC)

    def _news(
        self, count: Count, notices: list[Shown], known: datetime
    ) -> Iterator[ServerSentEvent]:
        """What this browser has not been told yet."""
        if len(notices) >= reading.MOST_CHANGES:
            yield ServerSentEvent(event="reload", id=known.isoformat(), data="")
        else:
            yield from self._untold(notices)
        if count != self._count:
            self._count = count
            data = CountView.model_validate(count).model_dump_json()
            yield ServerSentEvent(event="count", id=known.isoformat(), data=data)

    def _untold(self, notices: list[Shown]) -> Iterator[ServerSentEvent]:
        for notice in notices:
            if self._told.get(notice.id) == notice:
                continue
            self._told[notice.id] = notice
            moment = notice.changed_at.astimezone(UTC).isoformat()
            yield ServerSentEvent(event="notice", id=moment, data=view(notice).model_dump_json())
