"""What the platform says of itself to programmers: its interfaces and its events.

The embedded mode makes these when somebody asks; `python -m services.embedded.papers FOLDER` writes
them down for a gateway that only has files.
"""

import json
import sys
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Any

from services.registry import all_services
from shared.service import Service

PAGE = """<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>工会通 · 接口说明</title>
<style>body{{font:16px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;
max-width:42rem;margin:2rem auto;padding:0 1rem}}a{{color:#1f5fb8}}</style>
<main><h1>工会通 · 接口说明</h1>
<p>每个服务的接口可以在浏览器里试用；事件目录说明各服务互相告知的事实。</p>
<ul>{items}</ul></main></html>"""


def contents(services: Sequence[Service]) -> str:
    """The page that leads to all the others."""
    links = [(f"/api/{service.name}/docs", service.title) for service in services]
    links.append(("/docs/events", "事件目录（AsyncAPI）"))
    items = "".join(f'<li><a href="{link}">{escape(title)}</a></li>' for link, title in links)
    return PAGE.format(items=items)


def events(services: Sequence[Service]) -> dict[str, Any]:
    """The AsyncAPI document of all events."""
    from shared.messaging.asyncapi import asyncapi_document  # noqa: PLC0415 - loads the broker's library

    return asyncapi_document(services)


def events_page(document: dict[str, Any]) -> str:
    """The same for people."""
    from shared.messaging.asyncapi import asyncapi_page  # noqa: PLC0415 - loads the broker's library

    return asyncapi_page(document)


def write(folder: Path) -> None:
    """All of them as files."""
    services = all_services()
    document = events(services)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(contents(services), encoding="utf-8")
    (folder / "events.html").write_text(events_page(document), encoding="utf-8")
    text = json.dumps(document, ensure_ascii=False, indent=1)
    (folder / "asyncapi.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
