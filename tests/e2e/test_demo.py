"""`gonghui demo` and `gonghui up` as somebody runs them."""

import json
import signal
import socket
import stat
from pathlib import Path

import pytest

from tests.e2e.conftest import ToldDemo
from tests.e2e.program import Program, run, throw_away_folder

pytestmark = pytest.mark.timeout(300)


def test_the_demo_tells_the_main_job_and_finds_what_it_should(told_demo: ToldDemo) -> None:
    shown = told_demo.shown

    assert shown["problems"] == []
    assert (shown["imported"]["tasks"], shown["tasks"]) == (12, 12)
    assert shown["measures"] == 36
    assert (shown["told"]["schools"], len(shown["schools"])) == (12, 12)
    assert (shown["signed"], shown["unsigned"]) == (11, ["高坪小学"])
    assert (shown["chased"], shown["returned"]) == (3, 1)
    assert shown["from_paper"] >= 1
    assert set(shown["notices_to_sign"].values()) == {1}
    assert (shown["unsent"], shown["undelivered"]) == (0, 0)


def test_whoever_did_nothing_is_overdue_and_whoever_did_all_is_not(told_demo: ToldDemo) -> None:
    schools = {school["name"]: school for school in told_demo.shown["schools"]}

    assert schools["高坪小学"]["done"] == 0
    assert schools["高坪小学"]["overdue"] >= 3
    assert schools["县一中"]["overdue"] == 0
    assert schools["县一中"]["done"] >= 4
    assert {name for name, s in schools.items() if s["differences"]} == {
        "县一中", "县职校", "机关幼儿园", "东山中心校", "枫树坪小学",
    }  # fmt: skip


def test_a_second_start_keeps_everything_and_tells_nothing_again(
    told_demo: ToldDemo, tmp_path: Path
) -> None:
    arguments = ("demo", "--once", "--json", "--port", "0", "--data", told_demo.state)
    again = run(tmp_path, *arguments).json()

    moved = {"url", "fresh", "imported", "seconds"}
    kept = told_demo.shown.keys() - moved
    assert {name: again[name] for name in kept} == {name: told_demo.shown[name] for name in kept}
    assert (again["fresh"], again["imported"]) == (False, None)


def test_the_passwords_are_random_and_for_the_owner_alone(told_demo: ToldDemo) -> None:
    file = told_demo.state / "demo-passwords.json"
    passwords = json.loads(file.read_text(encoding="utf-8"))

    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert passwords == told_demo.shown["accounts"]
    assert len(set(passwords.values())) == len(passwords) > 20


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_running_demo_ends_in_order_when_asked(
    told_demo: ToldDemo, tmp_path: Path, number: signal.Signals
) -> None:
    program = Program(tmp_path, "demo", "--port", "0", "--data", told_demo.state)
    program.wait_until_said("示例县已就绪")

    program.signal(number)
    ended = program.end()

    assert (ended.status, "Traceback" in ended.err) == (0, False)
    assert not (told_demo.state / "data" / "postmaster.pid").exists()


def test_a_second_instance_on_the_same_data_says_so_and_leaves_the_first_alone(
    told_demo: ToldDemo, tmp_path: Path
) -> None:
    first = Program(tmp_path / "first", "demo", "--port", "0", "--data", told_demo.state)
    first.wait_until_said("示例县已就绪")

    second = run(tmp_path / "second", "up", "--port", "0", "--data", told_demo.state)
    went_on = first.runs_on_for(0)
    first.signal(signal.SIGINT)

    assert (second.status, went_on, first.end().status) == (2, True, 0)
    assert f"工会通已经在运行（进程 {first.pid}" in second.err


@pytest.mark.parametrize("command", ["up", "demo"])
def test_a_taken_port_is_named_and_nothing_is_left_running(tmp_path: Path, command: str) -> None:
    with throw_away_folder() as folder, socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        ended = run(tmp_path, command, "--port", str(port), "--data", folder / "state")

        assert ended.status == 2
        assert f"端口 {port} 已被占用，请用 --port 换一个端口。（port-taken）" in ended.err
        assert not (folder / "state" / "data" / "postmaster.pid").exists()
        assert not (folder / "state" / "story.json").exists()


def test_an_empty_platform_says_how_to_get_in_and_the_way_works(tmp_path: Path) -> None:
    with throw_away_folder() as folder:
        state = folder / "state"
        platform = Program(tmp_path / "up", "up", "--port", "0", "--data", state)
        platform.wait_until_said("gonghui admin create-county")
        platform.wait_until_said("按 Ctrl-C 停止")

        made = run(
            tmp_path / "made", "admin", "create-county", "青禾县", "--login", "qh", "--data", state
        )
        again = run(
            tmp_path / "again", "admin", "create-county", "青禾县", "--login", "q", "--data", state
        )
        platform.signal(signal.SIGTERM)

        assert (made.status, platform.end().status) == (0, 0)
        assert "登录名：qh\n一次性密码：" in made.out
        assert (again.status, "（county-exists）" in again.err) == (1, True)
        # Now that nothing runs, the database is started for the moment.
        chair = ("--login", "qh-chair", "--name", "石向东", "--data", state)
        stopped = run(tmp_path / "stopped", "admin", "appoint", "青禾县", *chair)
        reset = run(tmp_path / "reset", "admin", "reset-password", "qh", "--data", state)
        assert (stopped.status, reset.status) == (0, 0)
        assert "登录名：qh-chair\n一次性密码：" in stopped.out
        assert not (state / "data" / "postmaster.pid").exists()
