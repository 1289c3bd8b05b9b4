"""Runs work on the private PostgreSQL in the foreground, until it ends or somebody stops it."""

import asyncio
import signal
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import NoReturn

from services.embedded.logs import log_to
from services.embedded.steps import Steps
from shared.embedded_postgres import PostgresServer, default_state_folder, running_postgres
from shared.errors import Refused
from shared.settings import Settings, SettingsError, read_variable

CLONE = Path(__file__).resolve().parents[2]

DONE = 0
REFUSED = 2
INTERRUPTED = 130

# Set by tests: they give up safety against a power cut, which they do not cause.
THROW_AWAY = "EMBEDDED_THROW_AWAY"

Work = Callable[[PostgresServer, Settings], Awaitable[int]]


def state_folder(data: Path | None, name: str = "") -> Path:
    """The folder asked for, else the one of this checkout; `name` is a part of that."""
    return data.absolute() if data is not None else default_state_folder(CLONE) / name


def run_in_foreground(state: Path, work: Work, steps: Steps) -> int:
    """The exit status of the work; what keeps it from starting is said as a sentence.

    SIGINT and SIGTERM cancel the work, which ends in order; `stay` returns then.
    """
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        settings = Settings.from_environment()
        steps("启动数据库")
        with running_postgres(state, durable=read_variable(THROW_AWAY) is None) as server:
            log_to(state / "logs", settings.log_level)
            return asyncio.run(_until_stopped(work(server, settings)))
    except Refused as refused:
        steps.complain(refused.sentence, refused.code)
        return REFUSED
    except SettingsError as error:
        steps.complain(f"设置有误：{error}", "settings")
        return REFUSED
    except (KeyboardInterrupt, asyncio.CancelledError):
        steps.say("已中断。")
        return INTERRUPTED
    finally:
        steps.end()


async def stay() -> None:
    """Return when the program is asked to stop."""
    with suppress(asyncio.CancelledError):
        await asyncio.Event().wait()
    task = asyncio.current_task()
    if task is not None:
        task.uncancel()


async def _until_stopped(work: Awaitable[int]) -> int:
    task = asyncio.ensure_future(work)
    loop = asyncio.get_running_loop()

    def stop() -> None:
        """Once: a second signal must not cut short the orderly end."""
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, lambda: None)
        task.cancel()

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop)
    return await task


def _interrupt(_number: int, _frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt
