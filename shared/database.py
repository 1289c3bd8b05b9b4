"""Databases, scoped transactions, and what the bases of all tables share."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, cast
from uuid import UUID

import asyncpg
import structlog
from sqlalchemy import DateTime, MetaData, Text, event, func, select
from sqlalchemy.dialects.postgresql.asyncpg import AsyncAdapt_asyncpg_dbapi
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import (
    AsyncConnection,
    AsyncEngine,
    AsyncSession,
    create_async_engine,
)
from sqlalchemy.orm import Session, SessionTransaction
from sqlalchemy.sql.selectable import GenerativeSelect
from uuid6 import uuid7

from shared.contracts.event import Event
from shared.messaging.outbox import STORE_EVENTS, columns_of
from shared.tenancy import Scope, scope_statement

log = structlog.get_logger()

CHINA = timezone(timedelta(hours=8), "Asia/Shanghai")  # no summer time since 1991

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    return datetime.now(UTC)


def new_id() -> UUID:
    """A time-ordered id, made in Python so that events can name it before the row is stored."""
    return UUID(int=uuid7().int)


NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


# How every service's table base reads annotations; texts have no length, the inputs do.
TYPES = {datetime: DateTime(timezone=True), str: Text}


def new_metadata() -> MetaData:
    """Metadata of one service's tables, with constraint names that migrations can rely on."""
    return MetaData(naming_convention=NAMING)


AdapterError = AsyncAdapt_asyncpg_dbapi.Error

# What the driver raises once the server has let go of a connection, or will at once.
LOST = (
    asyncpg.PostgresConnectionError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    OSError,
)


class ScopedConnection(asyncpg.Connection):
    """A connection that says the transaction's scope in the same message as BEGIN."""

    scope: Scope | None = None

    async def execute(self, query: str, *args: Any, **options: Any) -> str:
        """Append the scope to BEGIN; everything else passes through.

        We never nest transactions. Where the driver wants to, it holds one that nobody ended, with
        somebody else's scope and role: whoever came next would act in it, and never commit.
        """
        if query.startswith("SAVEPOINT"):
            log.error("a transaction was left open on a connection; it is cut")
            self.terminate()
            raise asyncpg.ConnectionDoesNotExistError("a transaction was left open on it")
        if self.scope is not None and not args and query.startswith("BEGIN"):
            query = f"{query} {scope_statement(self.scope)}"
        return await super().execute(query, *args, **options)


class ScopedSession(Session):
    """A session whose transactions begin with the scope it was given."""


class Transaction:
    """Rows and the events about them, stored together or not at all.

    `now` is the moment the transaction was opened; nothing below reads a clock.
    """

    def __init__(
        self,
        session: AsyncSession,
        now: datetime,
        *,
        correlation_id: str | None = None,
        causation_id: str | None = None,
        traceparent: str | None = None,
    ) -> None:
        self.session = session
        self.now = now
        self.correlation_id = correlation_id
        self.causation_id = causation_id
        self.traceparent = traceparent
        self._announced: list[Event] = []
        self._driver: asyncpg.Connection | None = None
        self._connection: AsyncConnection | None = None
        self._begun: SessionTransaction | None = None

    @property
    def scope(self) -> Scope | None:
        """The tenant rows it was opened for."""
        scope: Scope | None = self.session.sync_session.info.get("scope")
        return scope

    @property
    def today(self) -> date:
        """The day in China."""
        return self.now.astimezone(CHINA).date()

    def publish(self, *events: Event) -> None:
        """Announce facts once this transaction commits."""
        self._announced += [
            event_.model_copy(
                update={
                    "correlation_id": event_.correlation_id or self.correlation_id,
                    "causation_id": event_.causation_id or self.causation_id,
                    "traceparent": event_.traceparent or self.traceparent,
                }
            )
            for event_ in events
        ]

    async def flush(self) -> None:
        """Write changed rows, then the events about them; the end of the transaction does it too.

        In this order, so that whoever waits for a row has its event numbered after ours.
        """
        await self.session.flush()
        announced, self._announced = self._announced, []
        if announced:
            await self.fetch(STORE_EVENTS, *columns_of(announced))

    async def fetch(
        self, statement: str, *values: Any, as_: type[asyncpg.Record] = asyncpg.Record
    ) -> list[Any]:
        """Ask the driver itself, within this transaction: for statements on hot paths.

        A short statement costs several times its price on its way through SQLAlchemy. Rows that
        were changed are written first, as SQLAlchemy would.

        Raises:
            DBAPIError: as SQLAlchemy would.

        """
        if self.session.new or self.session.dirty or self.session.deleted:
            await self.session.flush()
        async with self._driving(statement) as driver:
            found: list[Any] = await driver.fetch(statement, *values, record_class=as_)
        return found

    async def begin(self) -> None:
        """Send BEGIN now, which otherwise leaves with the first statement.

        Raises:
            DBAPIError: as SQLAlchemy would.

        """
        async with self._driving("BEGIN"):
            pass

    @asynccontextmanager
    async def _driving(self, statement: str) -> AsyncIterator[asyncpg.Connection]:
        """The driver itself after BEGIN; what it raises is said as SQLAlchemy would."""
        connection = await self._own_connection()
        try:
            if self._driver is None:
                self._driver = await _begun_driver(connection)
            yield self._driver
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, AdapterError) as error:
            # Without a driver BEGIN itself has failed.
            lost = self._driver is None or isinstance(error, LOST) or self._driver.is_closed()
            if lost:
                if not isinstance(error, asyncpg.QueryCanceledError):  # waited for its turn in vain
                    _doubt_those_at_rest(connection)
                await connection.invalidate(error)  # or the next transaction would get it
            raise DBAPIError(statement, None, error, connection_invalidated=lost) from error
        except asyncio.CancelledError as error:
            # Cut off in the middle, nobody knows what became of BEGIN: as SQLAlchemy would.
            await connection.invalidate(error)
            raise

    async def _own_connection(self) -> AsyncConnection:
        """The connection of the running transaction; asked of SQLAlchemy once for each."""
        begun = self.session.sync_session.get_transaction()
        if self._connection is None or begun is None or begun is not self._begun:
            self._driver = None
            self._connection = await self.session.connection()
            self._begun = self.session.sync_session.get_transaction()
        return self._connection


def _doubt_those_at_rest(connection: AsyncConnection) -> None:
    """Let the pool open new connections, as SQLAlchemy does: what cut one has cut the others."""
    inner = connection.sync_connection
    if inner is not None:
        inner.engine.pool._invalidate(inner.connection, _checkin=False)  # noqa: SLF001 - no public way


async def _begun_driver(connection: AsyncConnection) -> asyncpg.Connection:
    """The driver's connection after BEGIN, which SQLAlchemy sends with its first statement."""
    pooled = await connection.get_raw_connection()
    adapted: Any = pooled.dbapi_connection
    if adapted._transaction is None:  # noqa: SLF001 - nothing public begins without a statement
        await adapted._start_transaction()  # noqa: SLF001 - as above
    return cast("asyncpg.Connection", pooled.driver_connection)


async def count_rows(tx: Transaction, statement: GenerativeSelect) -> int:
    """How many rows the statement would find in the scope, whatever part of them it asks for."""
    every = statement.order_by(None).limit(None).subquery()
    return await tx.session.scalar(select(func.count()).select_from(every)) or 0


class Database:
    """One service's database, reached with the role that owns nothing and bypasses nothing."""

    def __init__(
        self,
        url: str,
        *,
        clock: Clock = utc_now,
        pool_size: int = 10,
        statement_timeout_seconds: float = 5.0,
    ) -> None:
        self.url = url
        self.clock = clock
        self.engine: AsyncEngine = create_async_engine(
            make_url(url).set(drivername="postgresql+asyncpg"),
            pool_size=pool_size,
            max_overflow=0,
            pool_timeout=30,
            connect_args={
                "connection_class": ScopedConnection,
                "server_settings": {
                    "statement_timeout": str(int(statement_timeout_seconds * 1000)),
                    "application_name": "gonghui",
                    "timezone": "UTC",
                    # Our statements are short: compiling one takes longer than running it.
                    "jit": "off",
                },
            },
        )
        event.listen(self.engine.sync_engine, "checkin", _forget_scope)

    @asynccontextmanager
    async def transaction(
        self,
        scope: Scope | None,
        *,
        correlation_id: str | None = None,
        causation_id: str | None = None,
        traceparent: str | None = None,
    ) -> AsyncIterator[Transaction]:
        """Open a transaction that sees the scope's rows; without a scope it sees no tenant's.

        Nothing is sent before the first statement, so who needs no row takes no connection; of a
        scope that is `alone` BEGIN is, which waits for its turn.
        """
        async with AsyncSession(
            self.engine, expire_on_commit=False, sync_session_class=ScopedSession
        ) as session:
            session.sync_session.info["scope"] = scope
            async with session.begin():
                tx = Transaction(
                    session,
                    self.clock(),
                    correlation_id=correlation_id,
                    causation_id=causation_id,
                    traceparent=traceparent,
                )
                if scope is not None and scope.alone:
                    await tx.begin()
                yield tx
                if session.in_transaction():  # or it was rolled back within
                    await tx.flush()

    async def listen_connection(self) -> asyncpg.Connection:
        """A connection of its own, outside the pool, for LISTEN and advisory locks."""
        plain = make_url(self.url).set(drivername="postgresql")
        return await asyncpg.connect(plain.render_as_string(hide_password=False))

    async def close(self) -> None:
        await self.engine.dispose()


@event.listens_for(ScopedSession, "after_begin")
def _give_scope(session: Session, _transaction: object, connection: Any) -> None:
    """Hand the session's scope to the connection; BEGIN itself leaves with the first statement."""
    connection.connection.driver_connection.scope = session.info.get("scope")


def _forget_scope(dbapi_connection: Any, _record: object) -> None:
    if dbapi_connection is not None:
        dbapi_connection.driver_connection.scope = None


class RehearsalDatabase(Database):
    """A database in which nothing is kept: every transaction ends by being undone."""

    @asynccontextmanager
    async def transaction(
        self, scope: Scope | None, **trace: str | None
    ) -> AsyncIterator[Transaction]:
        async with super().transaction(scope, **trace) as tx:
            yield tx
            await tx.session.rollback()
