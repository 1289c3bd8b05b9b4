"""Staff lists as files, and what the tests ask of an import."""

import io
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import xlsxwriter

from shared.id_numbers import check_digit
from shared.web.identity import Caller
from tests.service.directory.world import World
from tests.service.running import Running

NUMBER = "33010219850301001" + check_digit("33010219850301001")
PEOPLE = (
    ("蒋 明", "男", "1985.03", "一级教师2019.12", "13800000001"),
    ("王丽", "2", "1990年5月", "高级教师", "13800000002/9299205"),
)
HEADINGS = ("姓名", "性别", "出生年月", "职称", "手机号")


def book(*rows: Sequence[Any], headings: Sequence[str] = HEADINGS, name: str = "教师") -> bytes:
    """An .xlsx file with one sheet."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as made:
        page = made.add_worksheet(name)
        for number, row in enumerate([headings, *rows]):
            for place, value in enumerate(row):
                if isinstance(value, str):
                    page.write_string(number, place, value)
                elif value is not None:
                    page.write(number, place, value)
    return content.getvalue()


async def upload(
    running: Running, caller: Caller, content: bytes, name: str = "名册.xlsx", **fields: str
) -> dict[str, Any]:
    """Hand in a file; the import as it is shown."""
    reply = await running.http(caller).post(
        "/roster-imports", files={"file": (name, content)}, data=fields
    )
    assert reply.status_code == 201, reply.text
    shown: dict[str, Any] = reply.json()
    return shown


async def act(
    running: Running, caller: Caller, shown: dict[str, Any], what: str, body: Any = None
) -> dict[str, Any]:
    """Do something with the import as it was seen last."""
    http, address = running.http(caller), f"/roster-imports/{shown['id']}"
    headers = {"If-Match": f'"{shown["version"]}"'}
    verb = {"columns": "PUT"}.get(what, "PATCH" if what.startswith("rows/") else "POST")
    reply = await http.request(verb, f"{address}/{what}", json=body, headers=headers)
    assert reply.status_code == 200, reply.text
    done: dict[str, Any] = reply.json()
    return done


async def look(running: Running, caller: Caller, shown: dict[str, Any]) -> dict[str, Any]:
    reply = await running.http(caller).get(f"/roster-imports/{shown['id']}")
    assert reply.status_code == 200, reply.text
    found: dict[str, Any] = reply.json()
    return found


async def entered(running: Running, caller: Caller, shown: dict[str, Any]) -> dict[str, Any]:
    """Commit and let the worker do it."""
    await act(running, caller, shown, "commit")
    await running.sweep("roster.jobs")
    return await look(running, caller, shown)


async def rows(
    running: Running, caller: Caller, shown: dict[str, Any], verdict: str | None = None
) -> list[dict[str, Any]]:
    """All rows, or those with a verdict."""
    found: list[dict[str, Any]] = []
    asked: dict[str, str] = {"limit": "200"} | ({"verdict": verdict} if verdict else {})
    while True:
        reply = await running.http(caller).get(f"/roster-imports/{shown['id']}/rows", params=asked)
        assert reply.status_code == 200, reply.text
        page = reply.json()
        found += page["items"]
        if page["next"] is None:
            return found
        asked["cursor"] = page["next"]


async def names_in(running: Running, world: World, union: UUID) -> set[str]:
    reply = await running.http(world.as_officer).get(f"/unions/{union}/people?limit=200")
    return {item["name"] for item in reply.json()["items"]}
