"""The keys that tokens are signed with: made at first use, published, replaced one by one."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from joserfc import jwt
from joserfc.jwk import ECKey, KeySet
from sqlalchemy import or_, select, text, update

from services.directory.access.domain.keys import DatedKey, key_to_sign_with
from services.directory.access.tables import SigningKey
from shared.database import Database, Transaction, new_id
from shared.sealing import Keyring
from shared.web.identity import ALGORITHM, TOKEN_SECONDS, Caller, claims_of

PUBLISHED_AFTER_RETIRING = timedelta(minutes=10)
READ_AGAIN_AFTER = timedelta(seconds=30)
REUSED_FOR = timedelta(seconds=TOKEN_SECONDS - 60)
MOST_TOKENS = 20_000

_PLAIN = "-----BEGIN "  # how a key lies in the database that was made before keys were sealed

_ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtext('signing_key'))"


@dataclass(frozen=True)
class _Issued:
    """A token given out, and for whom it vouches."""

    caller: Caller
    token: str
    at: datetime


class SigningKeys:
    """Signs tokens with the newest key and publishes all that are in use.

    They are sealed in the database; one that was stored before that is sealed when it is read.
    """

    def __init__(self, database: Database, keyring: Keyring) -> None:
        self.database = database
        self._keyring = keyring
        self._keys: list[tuple[DatedKey, ECKey]] = []
        self._read_at: datetime | None = None
        self._issued: dict[str, _Issued] = {}

    async def token(self, caller: Caller, now: datetime) -> str:
        """A token for the caller; the last one again while it is fresh and says the same."""
        issued = self._issued.get(caller.session_id)
        if issued is None or issued.caller != caller or now - issued.at > REUSED_FOR:
            if len(self._issued) >= MOST_TOKENS:
                self._issued.clear()
            issued = _Issued(caller, await self._sign(caller, now), now)
            self._issued[caller.session_id] = issued
        return issued.token

    async def public(self) -> dict[str, Any]:
        """The JWKS: the public halves only."""
        await self._read(self.database.clock())
        return dict(KeySet([key for _, key in self._keys]).as_dict(private=False))

    async def rotate(self) -> str:
        """Make a new key, which signs once everybody can know it; the id of the new one."""
        async with self.database.transaction(None) as tx:
            await tx.session.execute(text(_ONE_AT_A_TIME))
            await tx.session.execute(
                update(SigningKey).where(SigningKey.retired_at.is_(None)).values(retired_at=tx.now)
            )
            key = self._new_key(tx.now)
            tx.session.add(key)
        self._read_at = None
        return key.kid

    async def _sign(self, caller: Caller, now: datetime) -> str:
        if self._read_at is None or now - self._read_at > READ_AGAIN_AFTER:
            await self._read(now)
        chosen = key_to_sign_with([dated for dated, _ in self._keys], now)
        key = next(key for dated, key in self._keys if dated == chosen)
        header = {"alg": ALGORITHM, "kid": chosen.kid}
        return jwt.encode(header, claims_of(caller, now.timestamp()), key, algorithms=[ALGORITHM])

    async def _read(self, now: datetime) -> None:
        """Read the keys in use; the first process that finds none makes one."""
        async with self.database.transaction(None) as tx:
            rows = await _in_use(tx)
            if not any(row.retired_at is None for row in rows):
                await tx.session.execute(text(_ONE_AT_A_TIME))
                rows = await _in_use(tx)
            if not any(row.retired_at is None for row in rows):
                rows.append(self._new_key(tx.now))
                tx.session.add(rows[-1])
            for row in rows:
                if row.pem.startswith(_PLAIN):
                    row.pem = self._keyring.seal(row.pem, place_of_key(row.kid))
        self._keys = [(DatedKey(row.kid, row.created_at), self._opened(row)) for row in rows]
        self._read_at = now

    def _opened(self, row: SigningKey) -> ECKey:
        pem = self._keyring.open(row.pem, place_of_key(row.kid))
        return ECKey.import_key(pem, {"kid": row.kid, "use": "sig", "alg": ALGORITHM})

    def _new_key(self, now: datetime) -> SigningKey:
        pem = ECKey.generate_key("P-256", private=True).as_pem(private=True).decode("ascii")
        kid = str(new_id())
        return SigningKey(kid=kid, pem=self._keyring.seal(pem, place_of_key(kid)), created_at=now)


def place_of_key(kid: str) -> str:
    """Where a signing key is sealed."""
    return f"signing_key.pem:{kid}"


async def _in_use(tx: Transaction) -> list[SigningKey]:
    rows = await tx.session.scalars(
        select(SigningKey)
        .where(
            or_(
                SigningKey.retired_at.is_(None),
                SigningKey.retired_at > tx.now - PUBLISHED_AFTER_RETIRING,
            )
        )
        .order_by(SigningKey.created_at, SigningKey.kid)
    )
    return list(rows)
