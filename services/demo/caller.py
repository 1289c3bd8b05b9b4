"""One signed-in person at the platform's door; every repeat of an act carries the same key."""

from typing import Any

import httpx

from services.directory.access.domain.gate import ASKED_BY_SCRIPT

TIMEOUT_SECONDS = 60


class JobFailed(Exception):  # noqa: N818 - reads as the sentence it is: "the job failed"
    """Something that had to work did not; the message says what."""


class Caller:
    """Speaks for one person, by a cookie as a browser does or by a token as a program does."""

    def __init__(self, url: str, login: str, password: str, *, as_browser: bool = False) -> None:
        self.login = login
        self._password = password
        self._as_browser = as_browser
        self._signed_in = False
        self._http = httpx.AsyncClient(
            base_url=f"{url}/api",
            timeout=TIMEOUT_SECONDS,
            trust_env=False,
            headers=_browser_headers(url) if as_browser else {},
        )

    async def get(self, path: str, **query: Any) -> Any:
        return (await self._ask("GET", path, params=query)).json()

    async def get_page(self, path: str, **query: Any) -> list[Any]:
        """All items of a list that comes in pages."""
        items: list[Any] = []
        while True:
            page = await self.get(path, **query)
            items += page["items"]
            if page["next"] is None:
                return items
            query["cursor"] = page["next"]

    async def post(
        self, path: str, key: str, body: dict[str, Any] | None = None, *, seen: int | None = None
    ) -> Any:
        """Do something once, however often it is sent; `seen` is the version it was decided on."""
        headers = {"Idempotency-Key": f"demo/{key}"}
        if seen is not None:
            headers["If-Match"] = f'"{seen}"'
        return (await self._ask("POST", path, json=body or {}, headers=headers)).json()

    async def upload(
        self, path: str, key: str, file: tuple[str, bytes], fields: dict[str, str] | None = None
    ) -> Any:
        headers = {"Idempotency-Key": f"demo/{key}"}
        sent = await self._ask(
            "POST", path, files={"file": file}, data=fields or {}, headers=headers
        )
        return sent.json()

    async def patch(self, path: str, body: dict[str, Any], *, seen: int) -> Any:
        return (await self._ask("PATCH", path, json=body, headers={"If-Match": f'"{seen}"'})).json()

    async def put(self, path: str, body: dict[str, Any], *, seen: int) -> Any:
        return (await self._ask("PUT", path, json=body, headers={"If-Match": f'"{seen}"'})).json()

    async def close(self) -> None:
        await self._http.aclose()

    async def _ask(self, method: str, path: str, **options: Any) -> httpx.Response:
        if not self._signed_in:
            await self._sign_in()
        return _checked(await self._http.request(method, path, **options), self.login)

    async def _sign_in(self) -> None:
        bearer = not self._as_browser
        given = {"login": self.login, "password": self._password, "bearer": bearer}
        reply = _checked(await self._http.post("/directory/sessions", json=given), self.login)
        if bearer:
            self._http.headers["Authorization"] = f"Bearer {reply.json()['token']}"
        self._signed_in = True


def _browser_headers(url: str) -> dict[str, str]:
    name, value = ASKED_BY_SCRIPT
    return {name: value, "Origin": url}


def _checked(reply: httpx.Response, login: str) -> httpx.Response:
    if reply.is_success:
        return reply
    said = reply.json() if "json" in reply.headers.get("content-type", "") else {}
    about = f"{reply.request.method} {reply.request.url.path}"
    raise JobFailed(
        f"{login} 的 {about} 没有办成（{reply.status_code} {said.get('code', '')}）："
        f"{said.get('detail', reply.text[:200])}"
    )
