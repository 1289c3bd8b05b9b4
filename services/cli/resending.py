"""Commands that send a service events again, or how subjects stand now."""

import getpass
import sys
from collections.abc import Awaitable, Callable, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from services.cli.options import DataFolder
from services.cli.places import with_databases
from services.cli.refusals import sentences

if TYPE_CHECKING:
    from shared.database import Database

T = TypeVar("T")

To = Annotated[str, typer.Option("--to-queue", help="发给哪项服务")]
By = Annotated[str, typer.Option("--by", help="办理人；不写就用这台电脑的用户名")]
QUEUED = "已排队，平台运行时马上开始发送；进度用 gonghui events resends 查看。\n"


def add_to(app: typer.Typer) -> None:
    app.command()(replay)
    app.command()(snapshot)


def replay(  # noqa: PLR0913, PLR0917 - each is an option
    service: Annotated[str, typer.Option("--service", help="消息由哪项服务发出")],
    to: To,
    since: Annotated[str, typer.Option("--from", help="从哪一天起，如 2026-03-01，或某个整点")],
    until: Annotated[
        str, typer.Option("--to", help="到哪一天止（含这一天）；从整点起时不写就是一小时")
    ] = "",
    types: Annotated[
        list[str] | None, typer.Option("--type", help="消息名，可写几次；不写就是对方收听的全部")
    ] = None,
    tell: Annotated[
        bool, typer.Option("--tell", help="这些消息从没有送到过：照新消息办，该通知的人会收到通知")
    ] = False,
    by: By = "",
    data: DataFolder = None,
) -> None:
    """把存着的消息再发给一项服务；办过的不会再办，通知过的人不会再通知。"""
    with sentences():
        wanted = _types(service, types or [], to)
        first, last = _period(since, until)

    async def ask(databases: "dict[str, Database]") -> None:
        from shared.messaging.resending import Wanted, ask_replay

        meant = Wanted(to, tuple(wanted), first, last, tells=tell)
        async with _database(databases, service).transaction(None) as tx:
            await ask_replay(tx, meant, by or getpass.getuser())

    _with_databases(data, ask)
    sys.stdout.write(QUEUED)


def snapshot(
    what: Annotated[str, typer.Argument(help="union、staff、role，或这类消息的名称；all 是全部")],
    to: To,
    by: By = "",
    data: DataFolder = None,
) -> None:
    """把单位、人员、角色现在的样子发给一项服务，填补它缺的资料；不会通知任何人。"""
    with sentences():
        _must_be_service(to)
        publisher, subjects = _subjects(what)

    async def ask(databases: "dict[str, Database]") -> None:
        from services.registry import service_named
        from shared.messaging.resending import ask_snapshot

        snapshots = service_named(publisher).snapshots
        async with _database(databases, publisher).transaction(None) as tx:
            counties = await snapshots.counties(tx) if snapshots else ()
            for county_id in counties:
                for subject in subjects:
                    await ask_snapshot(tx, subject, to, county_id, by or getpass.getuser())

    _with_databases(data, ask)
    sys.stdout.write(QUEUED)


def _types(publisher: str, types: Sequence[str], to: str) -> list[str]:
    """What the publisher says and the service hears, of these types or of all."""
    from services.registry import service_named
    from shared.errors import NotFound

    said = [event.wire_name for event in service_named(publisher).publishes]
    heard = service_named(to).subscriptions.hears()
    for name in types:
        if name not in said:
            raise NotFound(f"{publisher} 不发“{name}”。它发的有：{'、'.join(said) or '无'}。")
        if name not in heard:
            raise NotFound(f"{to} 不收听“{name}”，补送也没有用处。")
    checkpoint = service_named(publisher).checkpoint
    kept = [
        name for name in said if name in heard and (not checkpoint or name != checkpoint.wire_name)
    ]
    if not kept:
        raise NotFound(f"{to} 不收听 {publisher} 的消息。")
    return list(types) or kept


def _subjects(what: str) -> tuple[str, list[str]]:
    """The service that owns such subjects, and which of them are meant."""
    from services.registry import all_services
    from shared.errors import NotFound

    owners = [(service.name, service.snapshots) for service in all_services() if service.snapshots]
    known: list[str] = []
    for name, snapshots in owners:
        kinds = [kind.subject for kind in snapshots.kinds]
        known += kinds
        if what == "all":
            return name, kinds
        if what.split(".", 1)[0] in kinds:
            return name, [what.split(".", 1)[0]]
    raise NotFound(f"没有“{what}”的现状可发。可选：{'、'.join(known)}、all。")


def _must_be_service(name: str) -> None:
    from services.registry import service_named

    service_named(name)


def _period(since: str, until: str) -> tuple[datetime, datetime]:
    """Days in China, both included; or from an hour on, for one hour."""
    first, is_hour = _moment(since)
    if not until:
        return first, first + (timedelta(hours=1) if is_hour else timedelta(days=1))
    last, ends_at_hour = _moment(until)
    return first, last + (timedelta(0) if ends_at_hour else timedelta(days=1))


def _moment(given: str) -> tuple[datetime, bool]:
    from shared.database import CHINA
    from shared.errors import Invalid

    try:
        if "T" not in given:
            return datetime.combine(date.fromisoformat(given), time(), CHINA), False
        moment = datetime.fromisoformat(given)
    except ValueError as error:
        raise Invalid(f"“{given}”不是日期。请写成 2026-03-01，或整点 2026-03-01T10:00。") from error
    return (moment if moment.tzinfo else moment.replace(tzinfo=CHINA)), True


def _database(databases: "dict[str, Database]", name: str) -> "Database":
    from shared.errors import NotFound

    if name not in databases:
        raise NotFound(f"没有给出 {name} 的数据库地址（GONGHUI_{name.upper()}_DATABASE_URL）。")
    return databases[name]


def _with_databases(data: Path | None, work: "Callable[[dict[str, Database]], Awaitable[T]]") -> T:
    from services.registry import NAMES

    return with_databases(data, NAMES, work)
