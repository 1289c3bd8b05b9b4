"""Where the services' databases are: those that the environment names, else the embedded ones."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from services.cli.refusals import sentences

if TYPE_CHECKING:
    from shared.database import Database

T = TypeVar("T")
Databases = dict[str, "Database"]


def with_databases(
    data: Path | None,
    names: Sequence[str],
    work: Callable[[Databases], Awaitable[T]],
    *,
    set_up: bool = False,
) -> T:
    """Do something with these services' databases; `set_up` makes embedded ones that are missing.

    With several names, those that the environment leaves out are left out here too.
    """
    with sentences(), _addresses(data, names, set_up=set_up) as urls:
        return asyncio.run(_opened(urls, work))
    raise AssertionError("a refusal has ended the program")


@contextmanager
def _addresses(
    data: Path | None, names: Sequence[str], *, set_up: bool
) -> Iterator[dict[str, str]]:
    from shared.settings import read_variable, service_database_url

    given = {
        name: service_database_url(name)
        for name in names
        if read_variable(f"{name.upper()}_DATABASE_URL")
    }
    if given:
        yield given
        return
    from services.embedded.attach import attached_postgres
    from services.embedded.databases import addresses, prepare
    from services.embedded.foreground import state_folder
    from shared.errors import NotFound

    state = state_folder(data)
    if not set_up and not (state / "data").exists():
        raise NotFound(f"{state} 里还没有数据：平台没有在这里运行过。")
    with attached_postgres(state) as server:
        if set_up:
            asyncio.run(prepare(state, server, names))
        yield {name: addresses(state, server, name).app for name in names}


async def _opened(urls: dict[str, str], work: Callable[[Databases], Awaitable[T]]) -> T:
    async with _databases(urls) as databases:
        return await work(databases)


@asynccontextmanager
async def _databases(urls: dict[str, str]) -> AsyncIterator[Databases]:
    from shared.database import Database

    opened = {name: Database(url, pool_size=1) for name, url in urls.items()}
    try:
        yield opened
    finally:
        for database in opened.values():
            await database.close()
