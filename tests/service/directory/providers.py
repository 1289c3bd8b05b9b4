"""Recorded fakes of the HTTP interfaces of 企业微信 and 钉钉, on a real port of this machine.

They answer as the vendors' documents say, for codes that a test has put in; nothing else is asked.
"""

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

from shared.web.serving import serving

CORP, AGENT, SECRET = "ww0example", "1000002", "secret-of-the-app"


@dataclass
class FakeVendors:
    """Codes that are good once, and what was asked."""

    url: str = ""
    wecom_codes: dict[str, dict[str, object]] = field(default_factory=dict)
    dingtalk_codes: dict[str, dict[str, object]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    broken: bool = False

    def app(self) -> FastAPI:
        app = FastAPI()

        @app.middleware("http")
        async def note(request: Request, call_next):
            self.asked.append(request.url.path)
            if self.broken:
                return JSONResponse({"errmsg": "busy"}, 502)
            return await call_next(request)

        self._add_wecom(app)
        self._add_dingtalk(app)
        return app

    def _add_wecom(self, app: FastAPI) -> None:
        @app.get("/cgi-bin/gettoken")
        async def wecom_token(corpid: str, corpsecret: str) -> dict[str, object]:
            if (corpid, corpsecret) != (CORP, SECRET):
                return {"errcode": 40001, "errmsg": "invalid credential"}
            return {"errcode": 0, "errmsg": "ok", "access_token": "app-token", "expires_in": 7200}

        @app.get("/cgi-bin/auth/getuserinfo")
        async def wecom_user(access_token: str, code: str) -> dict[str, object]:
            found = self.wecom_codes.pop(code, None)
            if access_token != "app-token" or found is None:
                return {"errcode": 40029, "errmsg": "invalid code"}
            return {"errcode": 0, "errmsg": "ok"} | found

    def _add_dingtalk(self, app: FastAPI) -> None:
        @app.post("/v1.0/oauth2/userAccessToken")
        async def dingtalk_token(request: Request) -> JSONResponse:
            given = await request.json()
            if given["clientSecret"] != SECRET or given["code"] not in self.dingtalk_codes:
                return JSONResponse({"code": "invalidParameter.authCode"}, 400)
            return JSONResponse({"accessToken": given["code"], "expireIn": 7200})

        @app.get("/v1.0/contact/users/me")
        async def dingtalk_user(request: Request) -> JSONResponse:
            token = request.headers.get("x-acs-dingtalk-access-token", "")
            return JSONResponse(self.dingtalk_codes.pop(token, {}))


@asynccontextmanager
async def fake_vendors() -> AsyncIterator[FakeVendors]:
    vendors = FakeVendors()
    listener = socket.create_server(("127.0.0.1", 0))
    vendors.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    async with serving(vendors.app(), listener, grace_seconds=1, proxy_headers=False):
        yield vendors
