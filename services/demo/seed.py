"""`gonghui seed`: an invented county of any size, to try things out and to measure on."""

import secrets
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date

from services.demo.county import CountySeed, build_county
from services.demo.many_schools import draw_blueprint
from services.demo.sow import sow
from services.directory.access.domain.passwords import one_time_password
from services.installation import CountyExists, HandedOut, Installation
from shared.database import CHINA, Database
from shared.errors import Refused


class NotEmpty(Refused):
    """The installation holds a county that nobody named."""

    code = "not-empty"


@dataclass(frozen=True)
class Order:
    """What is to be sown; `beside` names the counties that may be there already."""

    county: str
    schools: int
    people: int
    accounts: int = 0
    beside: Collection[str] = ()
    seed: int = 1


@dataclass(frozen=True)
class Sown:
    """What was, and the logins that were handed out."""

    seed: CountySeed
    accounts: tuple[HandedOut, ...]


async def seed_county(
    database: Database, order: Order, say: Callable[[str], None] = lambda _step: None
) -> Sown:
    """Sow a county into the directory, all of it or nothing; the other services hear of it.

    Raises:
        NotEmpty: there is a county that the order does not name.
        CountyExists: there is one of this name.
        Invalid: too many schools, or too few people for them.

    """
    known = await Installation(database).county_names()
    if order.county in known:
        raise CountyExists(f"已经有“{order.county}”了，请用 --county 换一个名称。")
    if unnamed := [name for name in known if name not in order.beside]:
        named = "、".join(unnamed)
        wanted = " ".join(f"--beside {name}" for name in unnamed)
        raise NotEmpty(
            f"这里已有{named}的资料，示例数据会混在一起。确实要放在一起，请加 {wanted}。"
        )
    say("编出单位和人员")
    blueprint = draw_blueprint(order.county, order.schools, order.people, seed=order.seed)
    made = build_county(today=_today(database), seed=order.seed, blueprint=blueprint)
    logins = [account.login for account in made.accounts[: order.accounts]]
    passwords = {login: one_time_password(secrets.choice) for login in logins}
    say("写入资料库")
    await sow(database, made, passwords)
    return Sown(made, tuple(HandedOut(login, word) for login, word in passwords.items()))


def _today(database: Database) -> date:
    return database.clock().astimezone(CHINA).date()
