"""Why a delivery failed, in words that can be stored and give nobody away."""

import asyncpg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import DBAPIError, IntegrityError

from shared.errors import Refused
from shared.messaging.consumer import is_infrastructure
from shared.messaging.reasons import LONGEST_REASON, reason_of, storable, type_named_in


class DriverError(Exception):
    """What SQLAlchemy's adapter raises: the driver's own error is its cause."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(str(cause))
        self.__cause__ = cause
        self.sqlstate = getattr(cause, "sqlstate", None)


def from_database(cause: Exception, *, is_cut: bool = False) -> DBAPIError:
    return DBAPIError("INSERT", {}, DriverError(cause), connection_invalidated=is_cut)


@given(st.text(st.characters()))
def test_what_is_stored_can_be_stored(content: str) -> None:
    stored = storable(content)

    assert "\x00" not in stored
    stored.encode()
    assert len(stored) == len(content)
    assert storable(stored) == stored


def test_a_refusal_speaks_for_itself() -> None:
    assert reason_of(Refused("该计划已经结束。")) == "该计划已经结束。"


def test_a_long_message_is_cut() -> None:
    assert len(reason_of(ValueError("x" * 1000))) == LONGEST_REASON + len("ValueError: ")


def test_a_value_that_the_database_refused_is_not_repeated() -> None:
    reason = reason_of(
        from_database(asyncpg.DataError("invalid input for query argument $1: '王小禾'"))
    )

    assert reason == "DataError (22000)"


def test_a_broken_constraint_is_named_without_its_row() -> None:
    cause = asyncpg.UniqueViolationError("duplicate key (name)=(王小禾)")
    cause.constraint_name = "uq_person_name"

    reason = reason_of(IntegrityError("INSERT", {}, DriverError(cause)))

    assert reason == "UniqueViolationError (23505) on uq_person_name"


@pytest.mark.parametrize(
    "body", ["", "[]", '{"a": 1}', "[" * 100_000, '{"type": ' + "9" * 5000 + "}"]
)
def test_a_body_that_names_no_type_is_of_unknown_type(body: str) -> None:
    assert type_named_in(body) == "unknown"


@pytest.mark.parametrize(
    "error",
    [
        from_database(asyncpg.DeadlockDetectedError("deadlock")),
        from_database(asyncpg.SerializationError("could not serialize")),
        from_database(asyncpg.DiskFullError("full")),
        from_database(asyncpg.AdminShutdownError("shutdown")),
        from_database(asyncpg.ConnectionDoesNotExistError("gone")),
        from_database(asyncpg.InterfaceError("connection is closed"), is_cut=True),
        asyncpg.CannotConnectNowError("starting up"),
    ],
    ids=repr,
)
def test_a_database_that_is_away_is_not_the_events_fault(error: Exception) -> None:
    assert is_infrastructure(error)


@pytest.mark.parametrize(
    "error",
    [
        from_database(asyncpg.UniqueViolationError("again")),
        from_database(asyncpg.DataError("no number")),
        from_database(asyncpg.QueryCanceledError("statement timeout")),
        from_database(asyncpg.InsufficientPrivilegeError("row-level security")),
        from_database(asyncpg.InterfaceError("another operation is in progress")),
        TimeoutError("the handler's own"),
        FileNotFoundError("the handler's own"),
        ValueError("wrong"),
    ],
    ids=repr,
)
def test_what_would_fail_again_does_not_hold_the_queue(error: Exception) -> None:
    assert not is_infrastructure(error)
