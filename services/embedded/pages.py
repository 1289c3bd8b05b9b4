"""The built web pages below /: files by their names, everything else is the one page of the app."""

from pathlib import Path

from fastapi import FastAPI, Response
from fastapi.responses import FileResponse, HTMLResponse
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException
from starlette.types import Scope

BUILT = Path(__file__).resolve().parents[2] / "web" / "dist"

# Element Plus writes style attributes; scripts come from our files only.
CONTENT_SECURITY = (
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
    " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
PAGE_HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY,
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-cache",
}

# A name never means another content: the build puts a hash of it into the name.
FOR_EVER = "public, max-age=31536000, immutable"

# Below these an unknown address is an error, not a page of the app.
NOT_PAGES = ("api", "docs", "assets")

NOT_BUILT = """<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>工会通</title>
<main><h1>网页还没有建好</h1><p>请在安装文件夹里执行 ./gonghui setup，再刷新本页。
命令行和<a href="/docs">接口</a>照常可用。</p></main></html>"""


class _Assets(StaticFiles):
    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        response.headers["Cache-Control"] = FOR_EVER
        return response


def add_pages(door: FastAPI, built: Path = BUILT) -> None:
    """Serve the pages; to be called last, for it answers every path that is left."""
    door.mount("/assets", _Assets(directory=built / "assets", check_dir=False))

    @door.api_route("/{path:path}", methods=["GET", "HEAD"])
    async def page(path: str) -> Response:
        if path.partition("/")[0] in NOT_PAGES:
            raise HTTPException(404)
        if path in _root_files(built):
            return FileResponse(built / path, headers=PAGE_HEADERS)
        index = built / "index.html"
        if not index.is_file():
            return HTMLResponse(NOT_BUILT, 503, headers=PAGE_HEADERS)
        return FileResponse(index, headers=PAGE_HEADERS)


def _root_files(built: Path) -> set[str]:
    """The names beside the page, such as its mark; looked up, never made from an address."""
    if not built.is_dir():
        return set()
    return {file.name for file in built.iterdir() if file.is_file() and file.name[0] != "."}
