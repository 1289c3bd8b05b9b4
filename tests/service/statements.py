"""Which statements an act sends, by SQLAlchemy and past it."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any
from unittest.mock import patch

from sqlalchemy import Engine, event

from shared.database import Transaction

_COUNTING: ContextVar[bool] = ContextVar("counting", default=False)


@contextmanager
def counted(engine: Engine) -> Iterator[list[str]]:
    """The statements the caller sends meanwhile, by SQLAlchemy and past it.

    What the service does by itself at the same moment (it seals its log, it looks for work) is not
    the caller's: only tasks that were begun in here count.
    """
    statements: list[str] = []
    original = Transaction.fetch

    def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        if _COUNTING.get():
            statements.append(statement)

    async def fetch(self: Transaction, statement: str, *values: Any, **options: Any) -> list[Any]:
        if _COUNTING.get():
            statements.append(statement)
        return await original(self, statement, *values, **options)

    event.listen(engine, "before_cursor_execute", note)
    counting = _COUNTING.set(True)
    with patch.object(Transaction, "fetch", fetch):
        yield statements
    _COUNTING.reset(counting)
    event.remove(engine, "before_cursor_execute", note)
