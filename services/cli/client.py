"""The terminal's side of the platform's HTTP door: sessions kept on this computer, and requests."""

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, NoReturn
from uuid import uuid4

import httpx

from services.cli.refusals import end_with

DEFAULT_URL = "http://127.0.0.1:8080"
TIMEOUT_SECONDS = 60


@dataclass
class Sessions:
    """Who is signed in where; a token is only ever sent to the address it came from."""

    tokens: dict[str, str] = field(default_factory=dict)
    latest: str = DEFAULT_URL

    @classmethod
    def load(cls) -> "Sessions":
        try:
            return cls(**json.loads(_file().read_text(encoding="utf-8")))
        except (FileNotFoundError, ValueError, TypeError):
            return cls()

    def save(self) -> None:
        file = _file()
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = file.with_suffix(".new")
        draft.unlink(missing_ok=True)
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
            json.dump(asdict(self), out)
        draft.replace(file)


def _file() -> Path:
    home = os.environ.get("XDG_CONFIG_HOME", "")
    base = Path(home) if home.startswith("/") else Path.home() / ".config"
    return base / "gonghui" / "session.json"


class Client:
    """Requests of the person signed in at an address; a refusal ends the program with 1."""

    def __init__(self, url: str | None) -> None:
        self.sessions = Sessions.load()
        self.url = (url or self.sessions.latest).rstrip("/")
        token = self.sessions.tokens.get(self.url)
        self._http = httpx.Client(
            base_url=f"{self.url}/api",
            headers={"Authorization": f"Bearer {token}"} if token else {},
            timeout=TIMEOUT_SECONDS,
            trust_env=False,
        )

    def get(self, path: str, **query: Any) -> Any:
        given = {name: value for name, value in query.items() if value is not None}
        return self._ask("GET", path, params=given).json()

    def get_page(self, path: str, **query: Any) -> list[Any]:
        """All items of a list that comes in pages."""
        items: list[Any] = []
        while True:
            page = self.get(path, **query)
            items += page["items"]
            if page["next"] is None:
                return items
            query["cursor"] = page["next"]

    def post(
        self, path: str, body: dict[str, Any] | None = None, *, seen: int | None = None
    ) -> Any:
        """Do something; `seen` is the version it was decided on."""
        headers = {"Idempotency-Key": str(uuid4())}
        if seen is not None:
            headers["If-Match"] = f'"{seen}"'
        reply = self._ask("POST", path, json=body or {}, headers=headers)
        return reply.json() if reply.content else None

    def upload(self, path: str, file: Path, fields: dict[str, str] | None = None) -> Any:
        try:
            content = file.read_bytes()
        except OSError as error:
            end_with(f"打不开文件 {file}：{error.strerror}", "file-unreadable")
        headers = {"Idempotency-Key": str(uuid4())}
        sent = {"file": (file.name, content)}
        return self._ask("POST", path, files=sent, data=fields or {}, headers=headers).json()

    def delete(self, path: str) -> None:
        self._ask("DELETE", path)

    def _ask(self, method: str, path: str, **options: Any) -> httpx.Response:
        try:
            reply = self._http.request(method, path, **options)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            end_with(
                f"连不上 {self.url}：请先运行 ./gonghui up，或用 --url 指明平台的地址。",
                type(error).__name__,
            )
        return reply if reply.is_success else _refused(reply)


def _refused(reply: httpx.Response) -> NoReturn:
    try:
        problem = reply.json()
        sentence, code = str(problem["detail"]), str(problem["code"])
    except (ValueError, KeyError, TypeError):
        sentence, code = "那个地址上运行的不是工会通。", f"http-{reply.status_code}"
    end_with(sentence, code)
