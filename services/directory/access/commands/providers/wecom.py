"""企业微信: the app's access token, then a code becomes the id of a member. It is no OIDC."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import httpx
import structlog

from services.directory.access.commands.providers.port import Flow, asked
from services.directory.access.domain.external import ProviderDeclined, Vouched

log = structlog.get_logger()

# Pages that the browser is sent to: one inside the app, one with a code to scan elsewhere.
INSIDE = "https://open.weixin.qq.com/connect/oauth2/authorize"
OUTSIDE = "https://login.work.weixin.qq.com/wwlogin/sso/login"
INSIDE_SIGN = "wxwork"


@dataclass(frozen=True)
class WeCom:
    """One app of a corporation."""

    api: str
    corp_id: str
    agent_id: str
    secret: str = field(repr=False)

    async def address(self, _client: httpx.AsyncClient, flow: Flow) -> str:
        """The page inside the app, or the one with a code to scan."""
        if INSIDE_SIGN in flow.user_agent.lower():
            query = {
                "appid": self.corp_id,
                "redirect_uri": flow.redirect_uri,
                "response_type": "code",
                "scope": "snsapi_base",
                "state": flow.state,
                "agentid": self.agent_id,
            }
            return f"{INSIDE}?{urlencode(query)}#wechat_redirect"
        query = {
            "login_type": "CorpApp",
            "appid": self.corp_id,
            "agentid": self.agent_id,
            "redirect_uri": flow.redirect_uri,
            "state": flow.state,
        }
        return f"{OUTSIDE}?{urlencode(query)}"

    async def vouch(
        self, client: httpx.AsyncClient, _flow: Flow, reply: Mapping[str, str]
    ) -> Vouched:
        """The member behind the code; who is no member of the corporation is nobody."""
        given = await self._ask(
            client, "gettoken", {"corpid": self.corp_id, "corpsecret": self.secret}
        )
        asked_for = {"access_token": str(given["access_token"]), "code": reply.get("code", "")}
        found = await self._ask(client, "auth/getuserinfo", asked_for)
        member = str(found.get("userid") or "")
        if not member:
            raise ProviderDeclined
        return Vouched(issuer=f"wecom:{self.corp_id}", subject=member, label=member[:60])

    async def _ask(
        self, client: httpx.AsyncClient, what: str, query: Mapping[str, str]
    ) -> dict[str, Any]:
        found = await asked(client, "GET", f"{self.api}/cgi-bin/{what}", params=query)
        if found.get("errcode", 0) != 0:
            log.warning("provider declined", what=what, errcode=found.get("errcode"))
            raise ProviderDeclined
        return found
