"""Which statements an act sends, by SQLAlchemy and past it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from sqlalchemy import Engine, event

from shared.database import Transaction


@contextmanager
def counted(engine: Engine) -> Iterator[list[str]]:
    """The statements that are sent meanwhile, by SQLAlchemy and past it."""
    statements: list[str] = []
    original = Transaction.fetch

    def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        statements.append(statement)

    async def fetch(self: Transaction, statement: str, *values: Any, **options: Any) -> list[Any]:
        statements.append(statement)
        return await original(self, statement, *values, **options)

    event.listen(engine, "before_cursor_execute", note)
    with patch.object(Transaction, "fetch", fetch):
        yield statements
    event.remove(engine, "before_cursor_execute", note)
