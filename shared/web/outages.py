"""What a request is told while its database is away or too slow: come again, nothing was lost."""

import socket

import structlog
from fastapi import FastAPI, Request, Response
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from shared.errors import Refused
from shared.messaging.consumer import is_infrastructure
from shared.web.app import problem

log = structlog.get_logger()

QUERY_CANCELLED = "57014"
AGAIN_SECONDS = 2


class TooSlow(Refused):
    """The database did not answer in time; nothing was changed."""

    status = 503
    code = "too-slow"

    def __init__(self) -> None:
        super().__init__("服务正忙，这次没有办成，请稍候再试；您填写的内容没有丢失。")


class DatabaseAway(Refused):
    """The database is away; whether the last thing was stored shows when the same is sent again."""

    status = 503
    code = "database-away"

    def __init__(self) -> None:
        super().__init__("数据库暂时连不上，请稍候再试；您填写的内容没有丢失。")


def outage_of(error: Exception) -> Refused | None:
    """The refusal that an error of the database amounts to; None when something else is wrong."""
    if isinstance(error, PoolTimeoutError):
        return TooSlow()
    if getattr(getattr(error, "orig", None), "sqlstate", None) == QUERY_CANCELLED:
        return TooSlow()
    if isinstance(error, ConnectionError | socket.gaierror | TimeoutError):
        return DatabaseAway()
    return DatabaseAway() if is_infrastructure(error) else None


def add_outage_handlers(app: FastAPI) -> None:
    """Answer with 503 and when to come again; anything else stays unexpected."""

    async def answer(_request: Request, error: Exception) -> Response:
        refusal = outage_of(error)
        if refusal is None:
            raise error
        log.warning("request met an outage", error=type(error).__name__, code=refusal.code)
        response = problem(refusal.status, refusal.code, refusal.sentence)
        response.headers["Retry-After"] = str(AGAIN_SECONDS)
        return response

    for kind in (DBAPIError, PoolTimeoutError, ConnectionError, socket.gaierror, TimeoutError):
        app.add_exception_handler(kind, answer)
