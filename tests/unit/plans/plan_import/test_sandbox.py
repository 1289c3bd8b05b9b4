"""Documents are read in a limited process; whatever it does, an answer or a refusal comes back."""

import asyncio
import json
import os
import sys
from pathlib import Path

import pytest

from services.plans.plan_import.parsing import cli, sandbox, worker
from services.plans.plan_import.parsing.refusals import (
    ParseFailed,
    ParseTimeout,
    PlanNoneFound,
)
from shared import sandbox as limited
from shared.documents import DocumentOldFormat, DocumentRefused, DocumentTooLarge
from shared.sandbox import Sandbox

from .invented import LETTER, MONTH_TABLE
from .test_word import document, paragraph

PROGRAMS = {
    "sleeps": "import time; time.sleep(60)",
    "dies": "raise SystemExit(3)",
    "is killed": "import os, signal; os.kill(os.getpid(), signal.SIGKILL)",
    "eats "
    "time": "import resource\nresource.setrlimit(resource.RLIMIT_CPU, (1, 1))\nwhile True: pass",
    "chatters": "print('no json')",
}


def replaced(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    monkeypatch.setattr(Sandbox, "_command", lambda _: [sys.executable, "-c", PROGRAMS[program]])


async def test_a_document_comes_back_as_plans():
    result = await sandbox.parse_document("plan.txt", LETTER.text.encode("gb18030"))
    assert result.encoding == "gb18030"
    assert result.source_text == LETTER.text
    assert result.plans[0].organisation == "云溪县教育工会"


def test_a_word_file_comes_back_as_plans():
    body = paragraph("柳湾小学工会计划") + paragraph("民主管理", 0) + paragraph("开好教代会。", 1)
    result = sandbox.parse_document_sync("plan.docx", document(body))
    assert result.plans[0].sections[0].tasks[0].text == "开好教代会。"


async def test_a_refusal_comes_back_as_its_class():
    with pytest.raises(DocumentOldFormat) as caught:
        await sandbox.parse_document("plan.doc", LETTER.text.encode())
    assert (caught.value.code, caught.value.status) == ("document-old-format", 422)


async def test_a_text_without_a_plan_is_refused():
    with pytest.raises(PlanNoneFound):
        await sandbox.parse_document(None, "今天天气很好。".encode())


async def test_too_many_bytes_never_reach_the_worker(monkeypatch: pytest.MonkeyPatch):
    replaced(monkeypatch, "dies")
    with pytest.raises(DocumentTooLarge):
        await sandbox.parse_document(None, b"a" * (20 * 1024 * 1024 + 1))


@pytest.mark.parametrize(
    ("program", "refusal"),
    [
        ("sleeps", ParseTimeout),
        ("dies", ParseFailed),
        ("is killed", ParseTimeout),
        ("eats time", ParseTimeout),
        ("chatters", ParseFailed),
    ],
)
async def test_a_worker_that_fails_gives_a_refusal(
    monkeypatch: pytest.MonkeyPatch, program: str, refusal: type[DocumentRefused]
):
    replaced(monkeypatch, program)
    monkeypatch.setattr(limited, "WALL_SECONDS", 2.0)
    with pytest.raises(refusal):
        await sandbox.parse_document(None, b"text")
    with pytest.raises(refusal):
        sandbox.parse_document_sync(None, b"text")


async def test_only_a_few_documents_are_read_at_once(monkeypatch: pytest.MonkeyPatch):
    reading, most = 0, 0

    async def answer(_: Sandbox, request: bytes) -> tuple[bytes, int]:
        nonlocal reading, most
        reading += 1
        most = max(most, reading)
        await asyncio.sleep(0)
        reading -= 1
        return worker.answer(None, LETTER.text.encode()).encode(), 0

    monkeypatch.setattr(Sandbox, "_answer", answer)
    await asyncio.gather(*(sandbox.parse_document(None, b"text") for _ in range(6)))
    assert most == limited.MAX_AT_ONCE


async def test_a_reader_is_ended_when_its_caller_gives_up(monkeypatch: pytest.MonkeyPatch):
    replaced(monkeypatch, "sleeps")
    started, running = [], asyncio.Event()
    start = asyncio.create_subprocess_exec

    async def remembered(*arguments: str, **options: object) -> asyncio.subprocess.Process:
        started.append(await start(*arguments, **options))  # type: ignore[arg-type] # as given
        running.set()
        return started[-1]

    monkeypatch.setattr(asyncio, "create_subprocess_exec", remembered)
    reading = asyncio.create_task(sandbox.parse_document(None, b"text"))
    await running.wait()
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    assert started[0].returncode is not None


def test_the_worker_sees_no_secret(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("GONGHUI_PLANS_DATABASE_URL", "postgresql://secret")
    show = (
        "import json, os; print(json.dumps({'refused': {'code': 'x', 'sentence': "
        "str(sorted(os.environ))}}))"
    )
    monkeypatch.setattr(Sandbox, "_command", lambda _: [sys.executable, "-c", show])
    with pytest.raises(DocumentRefused) as caught:
        sandbox.parse_document_sync(None, b"text")
    assert "PATH" in caught.value.sentence
    assert "GONGHUI" not in caught.value.sentence


@pytest.mark.parametrize(
    ("error", "code"), [(MemoryError(), "document-too-large"), (RecursionError(), "parse-failed")]
)
def test_an_error_in_the_worker_becomes_a_refusal(
    monkeypatch: pytest.MonkeyPatch, error: BaseException, code: str
):
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(worker, "parse", fail)
    assert json.loads(worker.answer(None, b"text"))["refused"]["code"] == code


def test_the_command_line_prints_json_without_the_source(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    path = tmp_path / "plan.txt"
    path.write_text(MONTH_TABLE.text, encoding="utf-8")
    assert cli.run(path, "json") == 0
    shown = json.loads(capsys.readouterr().out)
    assert "source_text" not in shown
    assert shown["plans"][0]["monthly"][0]["items"] == ["慰问困难教职工", "年度财务决算"]


def test_the_command_line_prints_an_outline(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path = tmp_path / "plan.txt"
    path.write_text(LETTER.text, encoding="utf-8")
    assert cli.run(path, "text") == 0
    shown = capsys.readouterr().out
    assert "(二) 建功立业" in shown
    assert "县教育工会：由县教育工会牵头，6月底前完成试点。" in shown


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [("plan.pdf", b"%PDF-1.7", "document-old-format"), (None, b"", "file-unreadable")],
)
def test_the_command_line_refuses_with_a_sentence_and_a_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str | None, content: bytes, code: str
):
    path = tmp_path / (name or "missing.txt")
    if name:
        path.write_bytes(content)
    assert cli.run(path, "json") == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert code in shown.err
    assert "Traceback" not in shown.err


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no limits of this kind")
def test_the_worker_is_limited_in_memory(monkeypatch: pytest.MonkeyPatch):
    greedy = (
        "from services.plans.plan_import.parsing import worker\n"
        "from shared.sandbox import MAX_MEMORY_BYTES\n"
        "worker.limit()\n"
        "worker.parse = lambda *_: bytearray(2 * MAX_MEMORY_BYTES)\n"
        "print(worker.answer(None, b'text'))"
    )
    monkeypatch.setattr(Sandbox, "_command", lambda _: [sys.executable, "-c", greedy])
    with pytest.raises(DocumentTooLarge):
        sandbox.parse_document_sync(None, b"text")
