"""Live inboxes: one LISTEN connection of the process wakes the streams of the people concerned."""

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

import structlog
from fastapi import FastAPI

from shared.database import Database
from shared.service import Runtime

log = structlog.get_logger()

CHANNEL = "notice"
RECONNECT_SECONDS = 1.0
PROBE_SECONDS = 5.0  # how long a connection may be silently dead before that is noticed


class LiveInboxes:
    """Who is watching, and the word from the database that something changed for them."""

    def __init__(self) -> None:
        self._watching: defaultdict[UUID, set[asyncio.Event]] = defaultdict(set)

    @contextmanager
    def watch(self, person_id: UUID) -> Iterator[asyncio.Event]:
        """An event that is set whenever this person's inbox may have changed."""
        changed = asyncio.Event()
        self._watching[person_id].add(changed)
        try:
            yield changed
        finally:
            self._watching[person_id].discard(changed)
            if not self._watching[person_id]:
                del self._watching[person_id]

    @property
    def watcher_count(self) -> int:
        return sum(map(len, self._watching.values()))

    def wake(self, person_id: UUID) -> None:
        for changed in self._watching.get(person_id, ()):
            changed.set()

    def _hear_of(self, people: str) -> None:
        """Wake those of the people, named by id with commas between, who watch."""
        if self._watching:
            for person_id in people.split(","):
                self.wake(UUID(person_id))

    def wake_all(self) -> None:
        for person_id in list(self._watching):
            self.wake(person_id)

    async def listen(self, database: Database) -> None:
        """Hear the database for as long as this task lives; after a gap everybody looks again."""
        while True:
            try:
                await self._hear(database)
            except Exception as error:  # noqa: BLE001 - the edge: streams go on, and we listen again
                log.warning("live inbox lost its database", error=type(error).__name__)
            await asyncio.sleep(RECONNECT_SECONDS)

    async def _hear(self, database: Database) -> None:
        connection = await database.listen_connection()
        ended = asyncio.Event()
        try:
            connection.add_termination_listener(lambda _: ended.set())
            await connection.add_listener(CHANNEL, lambda *word: self._hear_of(word[-1]))
            self.wake_all()
            while not ended.is_set():
                try:
                    await asyncio.wait_for(ended.wait(), PROBE_SECONDS)
                except TimeoutError:
                    await connection.fetchval("SELECT 1", timeout=PROBE_SECONDS)
        finally:
            await connection.close(timeout=PROBE_SECONDS)


def live_inboxes(app: FastAPI) -> LiveInboxes:
    """The one of this app."""
    if not hasattr(app.state, "live_inboxes"):
        app.state.live_inboxes = LiveInboxes()
    inboxes: LiveInboxes = app.state.live_inboxes
    return inboxes


async def keep_live(runtime: Runtime, app: FastAPI) -> None:
    """The background task of an API process."""
    await live_inboxes(app).listen(runtime.database)
