"""钉钉: a code becomes a token of the user, and the token says who it is. It is no OIDC."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode

import httpx

from services.directory.access.commands.providers.port import Flow, asked
from services.directory.access.domain.external import ProviderDeclined, Vouched

# The page that the browser is sent to, inside the app as elsewhere.
PAGE = "https://login.dingtalk.com/oauth2/auth"


@dataclass(frozen=True)
class DingTalk:
    """One app of an organisation."""

    api: str
    client_id: str
    secret: str = field(repr=False)

    async def address(self, _client: httpx.AsyncClient, flow: Flow) -> str:
        """The page on which the user agrees."""
        query = {
            "client_id": self.client_id,
            "response_type": "code",
            "scope": "openid",
            "redirect_uri": flow.redirect_uri,
            "state": flow.state,
            "prompt": "consent",
        }
        return f"{PAGE}?{urlencode(query)}"

    async def vouch(
        self, client: httpx.AsyncClient, _flow: Flow, reply: Mapping[str, str]
    ) -> Vouched:
        """The user behind the code, which comes back as `authCode`."""
        given = await asked(
            client,
            "POST",
            f"{self.api}/v1.0/oauth2/userAccessToken",
            json={
                "clientId": self.client_id,
                "clientSecret": self.secret,
                "code": reply.get("authCode") or reply.get("code", ""),
                "grantType": "authorization_code",
            },
        )
        found = await asked(
            client,
            "GET",
            f"{self.api}/v1.0/contact/users/me",
            headers={"x-acs-dingtalk-access-token": str(given.get("accessToken", ""))},
        )
        user = str(found.get("unionId") or "")
        if not user:
            raise ProviderDeclined
        return Vouched(issuer="dingtalk", subject=user, label=str(found.get("nick") or user)[:60])
