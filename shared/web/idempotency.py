"""Idempotency-Key: a repeated POST has one effect and gets the first reply again.

What a service seals in its tables would lie open here: such a service seals the replies, too.
"""

import hashlib
import json
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from typing import Any, BinaryIO
from uuid import UUID

from asyncpg import Record
from fastapi import Request, Response
from sqlalchemy import DateTime, Index, Integer, Text, delete
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from shared.database import Database, Transaction
from shared.errors import Invalid, Refused
from shared.messaging.tables import MessagingTable
from shared.sealing import FORMAT, CannotOpen, Keyring
from shared.web.identity import Caller

KEPT = timedelta(hours=72)
LONGEST_KEY = 200
_PIECE = 256 * 1024  # bytes


class IdempotentReply(MessagingTable):
    """The reply that a key got; it commits together with the effect.

    `reply` is sealed where the service has keys; of what is shown once only, it is not kept.
    """

    __tablename__ = "idempotent_reply"
    __table_args__ = (Index("ix_idempotent_reply_made_at", "made_at"),)

    actor: Mapped[UUID] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(Text, primary_key=True)
    operation: Mapped[str] = mapped_column(Text, primary_key=True)
    body_digest: Mapped[str] = mapped_column(Text)
    status: Mapped[int] = mapped_column(Integer, default=0)
    headers: Mapped[dict[str, str]] = mapped_column(JSONB, default=dict)
    reply: Mapped[str | None] = mapped_column(Text)
    made_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


_CLAIM = """
INSERT INTO idempotent_reply (actor, key, operation, body_digest, status, headers, made_at)
VALUES ($1, $2, $3, $4, 0, '{}', $5) ON CONFLICT DO NOTHING RETURNING key
"""

_FIND = """
SELECT body_digest, status, headers::text, reply FROM idempotent_reply
WHERE actor = $1 AND key = $2 AND operation = $3
"""

_KEEP = """
UPDATE idempotent_reply SET status = $4, headers = $5::text::jsonb, reply = $6
WHERE actor = $1 AND key = $2 AND operation = $3
"""


class KeyNeeded(Invalid):
    """A POST must carry an Idempotency-Key."""

    status = 400
    code = "idempotency-key-needed"


class KeyReused(Invalid):
    """The same key came with another content."""

    code = "idempotency-key-reused"


class StillRunning(Refused):
    """The first request with this key has not ended."""

    code = "still-running"


class ReplyNotKept(Refused):
    """It is done, but what it showed was to be read once, or its sealing key is gone."""

    code = "reply-not-kept"


async def once(
    request: Request,
    caller: Caller,
    tx: Transaction,
    handle: Callable[[Request], Coroutine[Any, Any, Response]],
    keyring: Keyring | None,
) -> Response:
    """Run the handler unless the caller's key has been answered already.

    A second request with the same key waits for the first one's commit and gets its reply. A route
    that itself says `no-store` shows something once: of its reply nothing is kept.

    Raises:
        KeyNeeded: there is no key.
        KeyReused: the key belongs to another content.
        ReplyNotKept: it was answered, and that is not shown again.

    """
    key = request.headers.get("idempotency-key", "").strip()
    if not key or len(key) > LONGEST_KEY or not key.isprintable():
        raise KeyNeeded("缺少 Idempotency-Key：请为这次提交带上一个不重复的编号。")
    operation = f"{request.method} {request.scope['path']}"
    try:
        digest = await _digest(request)
        earlier = await _claim(tx, caller.person_id, key, operation, digest)
        if earlier is not None:
            return _replay(earlier, digest, keyring, _place(caller.person_id, key, operation))
        response = await handle(request)
    finally:
        await request.close()  # the files of a form
    if response.status_code < 400:  # noqa: PLR2004 - HTTP's own limit
        headers = {k: v for k, v in response.headers.items() if k in {"etag", "location"}}
        if response.headers.get("cache-control") == "no-store":
            headers["cache-control"], reply = "no-store", None
        else:
            reply = bytes(response.body).decode("utf-8") if response.body else None
        of_key = (caller.person_id, key, operation)
        if reply is not None and keyring is not None:
            reply = keyring.seal(reply, _place(*of_key))
        await tx.fetch(_KEEP, *of_key, response.status_code, json.dumps(headers), reply)
    return response


async def _claim(
    tx: Transaction, actor: UUID, key: str, operation: str, digest: str
) -> Record | None:
    """Take the key, or find the reply of the request that had it first."""
    if await tx.fetch(_CLAIM, actor, key, operation, digest, tx.now):
        return None
    earlier: list[Record] = await tx.fetch(_FIND, actor, key, operation)
    if not earlier or earlier[0]["status"] == 0:
        raise StillRunning("同一编号的提交还在办理，请稍候再试。")
    return earlier[0]


async def _digest(request: Request) -> str:
    """Fingerprint of the content; of an upload that of its parts, whose boundary is always new.

    A form is read here, its files onto the disk, and the endpoint is given the same.
    """
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        return hashlib.sha256(await request.body()).hexdigest()
    parts = [
        [name, value] if isinstance(value, str) else [name, value.filename, _of_file(value.file)]
        for name, value in (await request.form()).multi_items()
    ]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _of_file(file: BinaryIO) -> str:
    found = hashlib.sha256()
    while piece := file.read(_PIECE):
        found.update(piece)
    file.seek(0)
    return found.hexdigest()


def _place(actor: UUID, key: str, operation: str) -> str:
    return f"idempotent_reply.reply:{actor}:{key}:{operation}"


def _replay(earlier: Record, digest: str, keyring: Keyring | None, place: str) -> Response:
    if earlier["body_digest"] != digest:
        raise KeyReused("这个提交编号已用于另一项内容，请换一个编号再提交。")
    headers, reply = json.loads(earlier["headers"]), earlier["reply"]
    if headers.get("cache-control") == "no-store":
        raise ReplyNotKept("这次提交已经办好，内容只显示一次；还要查看，请重新办理并说明理由。")
    # A reply of a version that did not seal lies plain until it is forgotten.
    if reply is not None and keyring is not None and reply.startswith(f"{FORMAT}."):
        try:
            reply = keyring.open(reply, place)
        except CannotOpen:
            raise ReplyNotKept("这次提交已经办好，请刷新页面查看结果。") from None
    return Response(
        content=reply,
        status_code=earlier["status"],
        headers={**headers, "Idempotency-Replayed": "true"},
        media_type="application/json" if reply is not None else None,
    )


async def forget_old(database: Database) -> None:
    """Delete replies that nobody will ask for again."""
    async with database.transaction(None) as tx:
        await tx.session.execute(
            delete(IdempotentReply).where(IdempotentReply.made_at < tx.now - KEPT)
        )
