"""OpenID Connect: authorization code with PKCE, state and nonce; keys from the issuer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import httpx
import structlog
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from authlib.oidc.discovery import get_well_known_url
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from joserfc.jwt import JWTClaimsRegistry

from services.directory.access.commands.providers.port import Flow, asked
from services.directory.access.domain.external import ProviderDeclined, Vouched, check_issuer

log = structlog.get_logger()

ALGORITHMS = ("RS256", "PS256", "ES256", "EdDSA")  # no secret that both sides know signs a token
LEEWAY_SECONDS = 60
SCOPE = "openid profile"


@dataclass(frozen=True)
class OpenIdConnect:
    """One issuer; `claim` is what the county matches people by, where that is configured."""

    issuer: str
    client_id: str
    secret: str = field(repr=False)
    claim: str = ""

    async def address(self, client: httpx.AsyncClient, flow: Flow) -> str:
        """The issuer's page, with what binds its reply to this browser."""
        about = await self._discovered(client)
        scope = f"{SCOPE} phone" if self.claim.startswith("phone") else SCOPE
        return str(
            prepare_grant_uri(
                about["authorization_endpoint"],
                client_id=self.client_id,
                response_type="code",
                redirect_uri=flow.redirect_uri,
                scope=scope,
                state=flow.state,
                nonce=flow.nonce,
                code_challenge=create_s256_code_challenge(flow.verifier),
                code_challenge_method="S256",
            )
        )

    async def vouch(
        self, client: httpx.AsyncClient, flow: Flow, reply: Mapping[str, str]
    ) -> Vouched:
        """Trade the code for an identity token, and check every claim that binds it to us."""
        about = await self._discovered(client)
        promised = about.get("authorization_response_iss_parameter_supported") is True
        check_issuer(reply, self.issuer, promised=promised)
        tokens = await self._tokens(client, about, flow, reply.get("code", ""))
        keys = await asked(client, "GET", about["jwks_uri"])
        claims = self._verified(str(tokens.get("id_token", "")), keys, about, flow.nonce)
        return Vouched(
            issuer=self.issuer,
            subject=str(claims["sub"]),
            label=str(claims.get("name") or claims.get("preferred_username") or claims["sub"])[:60],
            link_value=self._link_value(claims),
        )

    async def _discovered(self, client: httpx.AsyncClient) -> dict[str, Any]:
        address = get_well_known_url(self.issuer, external=True)
        about = await asked(client, "GET", address)
        needed = ("authorization_endpoint", "token_endpoint", "jwks_uri")
        plain = urlsplit(self.issuer).scheme == "http"
        schemes = {"https", "http"} if plain else {"https"}
        sound = all(urlsplit(str(about.get(name))).scheme in schemes for name in needed)
        if about.get("issuer") != self.issuer or not sound:
            log.warning("provider declined", why="discovery names another issuer or no endpoints")
            raise ProviderDeclined
        return about

    async def _tokens(
        self, client: httpx.AsyncClient, about: dict[str, Any], flow: Flow, code: str
    ) -> dict[str, Any]:
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": flow.redirect_uri,
            "code_verifier": flow.verifier,
            "client_id": self.client_id,
        }
        ways = about.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        auth = None
        if self.secret and "client_secret_basic" in ways:
            auth = httpx.BasicAuth(self.client_id, self.secret)
        elif self.secret:
            form["client_secret"] = self.secret
        return await asked(client, "POST", about["token_endpoint"], data=form, auth=auth)

    def _verified(
        self, token: str, keys: dict[str, Any], about: dict[str, Any], nonce: str
    ) -> dict[str, Any]:
        offered = about.get("id_token_signing_alg_values_supported", ["RS256"])
        registry = JWTClaimsRegistry(
            leeway=LEEWAY_SECONDS,
            iss={"essential": True, "value": self.issuer},
            aud={"essential": True, "value": self.client_id},
            sub={"essential": True},
            exp={"essential": True},
            iat={"essential": True},
            nonce={"essential": True, "value": nonce},
        )
        try:
            usable = [name for name in ALGORITHMS if name in offered]
            claims = jwt.decode(
                token, KeySet.import_key_set({"keys": keys["keys"]}), algorithms=usable
            ).claims
            registry.validate(claims)
        except (JoseError, ValueError, KeyError, TypeError) as error:
            log.warning("provider declined", why=type(error).__name__)
            raise ProviderDeclined from error
        several = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
        if (several or "azp" in claims) and claims.get("azp") != self.client_id:
            raise ProviderDeclined
        return dict(claims)

    def _link_value(self, claims: Mapping[str, Any]) -> str | None:
        """What people are matched by; a phone number only where the issuer has verified it."""
        value = claims.get(self.claim) if self.claim else None
        unverified = claims.get(f"{self.claim}_verified") is False
        return str(value) if value and not unverified else None
