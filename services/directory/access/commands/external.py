"""Signing in by another system, and linking an identity there to the own account."""

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert

from services.directory.access import queries
from services.directory.access.commands.accounting import note_accounts
from services.directory.access.commands.providers.choosing import chosen, client_of
from services.directory.access.commands.providers.port import Flow
from services.directory.access.commands.sessions import CodeOwed, Device, digest_of
from services.directory.access.commands.sign_in import (
    SignedIn,
    begin_as,
    find_by_login,
    may_sign_in,
)
from services.directory.access.domain.external import (
    FLOW_LIVES,
    FlowOver,
    IdentityTaken,
    IdentityUnknown,
    Provider,
    ProviderDeclined,
    Vouched,
    safe_next,
)
from services.directory.access.domain.second_factor import must_be_fresh
from services.directory.access.tables import Account, ExternalIdentity, SignInFlow, SignInSession
from services.directory.audit_acts import AuditAct
from services.directory.people import queries as people
from services.directory.people.numbers import print_of_phone
from services.directory.units import queries as units
from shared.database import Database, Transaction, new_id
from shared.errors import NotFound
from shared.sealing import Keyring
from shared.settings import Settings
from shared.tenancy import Scope


@dataclass(frozen=True)
class Left:
    """Where the browser goes, and the secret by which it is known when it comes back."""

    address: str
    browser: str = field(repr=False)


@dataclass(frozen=True)
class Returned:
    """What came of it: a sign-in, or None where an identity was linked; and the page to show."""

    begun: SignedIn | CodeOwed | None
    next_path: str


@dataclass(frozen=True)
class External:
    """What signing in by other systems stands on."""

    database: Database
    keyring: Keyring
    settings: Settings

    async def leave(
        self, provider: Provider, next_path: str | None, device: Device, me: UUID | None = None
    ) -> Left:
        """Begin a sign-in there; `me` is the session whose account an identity is linked to.

        Raises:
            NotFound: this system is not configured.
            NotFresh: whoever links has signed in too long ago.
            ProviderAway: it does not answer.

        """
        port = chosen(self.settings, provider)
        state, browser = secrets.token_hex(32), secrets.token_urlsafe(32)
        async with client_of(self.settings, provider) as client:
            address = await port.address(client, self._flow(state, provider, device))
        async with self.database.transaction(None) as tx:
            if me is not None:
                must_be_fresh(await queries.signed_in_at(tx, me), tx.now)
            flow = SignInFlow(
                state=digest_of(state),
                browser=digest_of(browser),
                provider=provider,
                next_path=safe_next(next_path),
                session_id=me,
                ends_at=tx.now + FLOW_LIVES,
            )
            tx.session.add(flow)
        return Left(address, browser)

    async def come_back(
        self, provider: Provider, reply: Mapping[str, str], browser: str, device: Device
    ) -> Returned:
        """Finish what this browser began; a reply works once, and in the browser that began.

        Raises:
            FlowOver: nothing was begun here, or it is over.
            ProviderAway: the system does not answer.
            ProviderDeclined: it does not vouch for anybody.
            IdentityUnknown: nobody has linked this identity.
            IdentityTaken: it belongs to another account.

        """
        state = reply.get("state", "")
        begun = await self._taken(provider, state, browser)
        if "error" in reply:
            raise ProviderDeclined
        port = chosen(self.settings, provider)
        async with client_of(self.settings, provider) as client:
            vouched = await port.vouch(client, self._flow(state, provider, device), reply)
        if begun.session_id is not None:
            await self._link(provider, begun.session_id, vouched, device)
            return Returned(None, begun.next_path)
        return Returned(await self._sign_in(provider, vouched, device), begun.next_path)

    def _flow(self, state: str, provider: Provider, device: Device) -> Flow:
        """Nonce and verifier follow from the state, so that neither is stored."""
        return Flow(
            state=state,
            nonce=self.keyring.fingerprint(state, "sign_in_flow.nonce"),
            verifier=self.keyring.fingerprint(state, "sign_in_flow.verifier"),
            redirect_uri=f"{self.settings.public_url.rstrip('/')}"
            f"/api/directory/sign-in/{provider}/callback",
            user_agent=device.name,
        )

    async def _taken(self, provider: Provider, state: str, browser: str) -> SignInFlow:
        """The flow of this reply, which is over from here on, whatever comes of it."""
        async with self.database.transaction(None) as tx:
            flow: SignInFlow | None = await tx.session.scalar(
                delete(SignInFlow).where(SignInFlow.state == digest_of(state)).returning(SignInFlow)
            )
            now = tx.now
        same = flow is not None and hmac.compare_digest(flow.browser, digest_of(browser))
        if flow is None or not same or flow.provider != provider or now >= flow.ends_at:
            raise FlowOver
        return flow

    async def _link(
        self, provider: Provider, session_id: UUID, vouched: Vouched, device: Device
    ) -> None:
        """Link the identity to the account of the session, which the same browser still holds."""
        async with self.database.transaction(None) as tx:
            session = await tx.session.get(SignInSession, digest_of(device.replaced))
            alive = session is not None and queries.alive(session, tx.now)
            if session is None or not alive or session.session_id != session_id:
                raise FlowOver
        async with self.database.transaction(Scope(session.county_id)) as tx:
            await self._store(tx, provider, session.county_id, session.account_id, vouched)

    async def _store(
        self,
        tx: Transaction,
        provider: Provider,
        county_id: UUID,
        account_id: UUID,
        vouched: Vouched,
    ) -> None:
        values = {
            "identity_id": new_id(),
            "county_id": county_id,
            "account_id": account_id,
            "provider": provider,
            "fingerprint": self._fingerprint(vouched),
            "label": vouched.label,
            "linked_at": tx.now,
        }
        made = insert(ExternalIdentity).values(values).on_conflict_do_nothing()
        is_new = await tx.session.scalar(made.returning(ExternalIdentity.identity_id)) is not None
        owner = await tx.session.scalar(
            select(ExternalIdentity.account_id).where(
                ExternalIdentity.fingerprint == values["fingerprint"]
            )
        )
        if owner != account_id:
            raise IdentityTaken
        if is_new:
            account = await queries.one_account(tx, account_id)
            named = {account.person_id: account.login}
            await note_accounts(tx, AuditAct.IDENTITY_LINKED, named)

    async def _sign_in(
        self, provider: Provider, vouched: Vouched, device: Device
    ) -> SignedIn | CodeOwed:
        found = await self._linked(vouched)
        is_new = found is None
        if found is None:
            found = await self._matched(vouched)
        if found is None:
            raise IdentityUnknown
        county_id, account_id = found
        async with self.database.transaction(Scope(county_id)) as tx:
            account = await tx.session.get(Account, account_id, with_for_update=True)
            if account is None or not await may_sign_in(tx, account):
                raise IdentityUnknown
            if is_new:
                await self._store(tx, provider, county_id, account_id, vouched)
            if is_new and account.must_change:
                # The password that was handed out is not needed, and works no longer.
                account.password_hash, account.must_change = "", False
                account.password_ends_at = None
            identity = await tx.session.scalar(
                select(ExternalIdentity).where(
                    ExternalIdentity.fingerprint == self._fingerprint(vouched)
                )
            )
            if identity is not None:
                identity.last_used_at = tx.now
            return await begin_as(tx, self.settings, account, device)

    async def _linked(self, vouched: Vouched) -> tuple[UUID, UUID] | None:
        async with self.database.transaction(None) as tx:
            await tx.session.execute(queries.AS_SIGN_IN)
            row = (
                await tx.session.execute(
                    select(ExternalIdentity.county_id, ExternalIdentity.account_id).where(
                        ExternalIdentity.fingerprint == self._fingerprint(vouched)
                    )
                )
            ).one_or_none()
        return (row[0], row[1]) if row else None

    async def _matched(self, vouched: Vouched) -> tuple[UUID, UUID] | None:
        """The one account that the configured claim names; None where it names several."""
        if vouched.link_value is None:
            return None
        if self.settings.oidc_claim_is == "login":
            known = await find_by_login(self.database, vouched.link_value)
            return (known.county_id, known.account_id) if known else None
        wanted = print_of_phone(self.keyring, vouched.link_value.removeprefix("+86"))
        found: list[tuple[UUID, UUID]] = []
        async with self.database.transaction(None) as tx:
            await tx.session.execute(queries.AS_SIGN_IN)
            counties = await units.county_ids(tx)
        for county_id in counties:
            async with self.database.transaction(Scope(county_id)) as tx:
                ids = await people.people_with_phone(tx, wanted)
                accounts = await queries.accounts_of(tx, ids)
                found += [(county_id, each.account_id) for each in accounts.values()]
        return found[0] if len(found) == 1 else None

    def _fingerprint(self, vouched: Vouched) -> str:
        return self.keyring.fingerprint(f"{vouched.issuer}\n{vouched.subject}", "external_identity")


async def unlink(tx: Transaction, account_id: UUID, identity_id: UUID) -> None:
    """Let the identity open this account no longer.

    Raises:
        NotFound: the account has no such identity.

    """
    gone = await tx.session.scalar(
        delete(ExternalIdentity)
        .where(
            ExternalIdentity.account_id == account_id,
            ExternalIdentity.identity_id == identity_id,
        )
        .returning(ExternalIdentity.identity_id)
    )
    if gone is None:
        raise NotFound("没有找到这个关联，它可能已经解除。")
    account = await queries.one_account(tx, account_id)
    await note_accounts(tx, AuditAct.IDENTITY_UNLINKED, {account.person_id: account.login})
