"""A list with exactly a hundred planted faults comes back with exactly these, by name and cell."""

import pytest

from tests.infrastructure.old_excel import old_book
from tests.service.directory.roster_faults import GOOD, HEADINGS, PLANTED, as_csv, faulty_list
from tests.service.directory.rosters import book, entered, rows, upload
from tests.service.directory.world import World
from tests.service.running import Running

LIST, FAULTS = faulty_list()
FILES = {
    "名册.xlsx": book(*LIST, headings=HEADINGS),
    "名册.xls": old_book([HEADINGS, *LIST]),
    "名册.csv": as_csv(LIST, ",", "gb18030"),
    "分号.csv": as_csv(LIST, ";", "utf-8-sig"),
}


@pytest.mark.parametrize("name", FILES)
async def test_exactly_the_planted_faults_come_back(
    running: Running, world: World, name: str
) -> None:
    assert len(FAULTS) == PLANTED
    shown = await upload(running, world.as_chair, FILES[name], name)
    counts = shown["counts"]
    assert counts["new"] == GOOD, counts
    found = {}
    for row in await rows(running, world.as_chair, shown):
        told = [finding for finding in row["findings"] if finding["weight"] != "note"]
        if row["verdict"] != "new":
            [finding] = told
            doubtful = "?" if row["verdict"] == "doubt" else ""
            column = (
                finding["address"].rstrip("0123456789") if finding["column"] is not None else None
            )
            found[row["number"]] = (column, finding["code"] + doubtful)
        else:
            assert not told, row
    assert found == FAULTS


async def test_the_good_rows_go_in_and_the_others_come_back(running: Running, world: World) -> None:
    shown = await upload(running, world.as_chair, FILES["名册.xlsx"])
    done = await entered(running, world.as_chair, shown)
    assert (done["state"], done["problem"]) == ("done", None)
    listed = await running.http(world.as_chair).get(f"/unions/{world.hill}/people")
    assert listed.json()["total"] == GOOD + 2
    rest = await running.http(world.as_chair).get(f"/roster-imports/{done['id']}/rest")
    again = await upload(running, world.as_chair, rest.content, "待改.xlsx")
    assert sum(again["counts"].values()) == PLANTED
    # Who was doubled is registered by now; everything else is as it was, and the texts unchanged.
    codes = sorted(
        finding["code"]
        for row in await rows(running, world.as_chair, again)
        for finding in row["findings"]
        if finding["weight"] != "note"
    )
    assert codes == sorted(name.rstrip("?") for _, name in FAULTS.values() if name != "duplicate")
