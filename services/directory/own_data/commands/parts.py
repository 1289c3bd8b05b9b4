"""What the directory holds of a person, part by part: tables for a copy, and how it is erased."""

from datetime import date, datetime
from typing import cast, get_args, get_type_hints
from uuid import UUID

from services.directory import holdings
from services.directory.access import queries as access
from services.directory.access.commands.accounts import set_enabled
from services.directory.access.domain.devices import device_words
from services.directory.audit.domain import FIELD_LABELS, WORDS
from services.directory.audit.queries import LOG
from services.directory.consent import queries as consent
from services.directory.consent.domain import CONSENT_LABELS, PURPOSES, ConsentStanding, Purpose
from services.directory.holdings import Holding
from services.directory.people import queries as people
from services.directory.people.commands.staff import PersonChange, change_people
from services.directory.people.numbers import opened_numbers
from services.directory.roles.queries import grants
from services.directory.units import queries as units
from shared.audit.words import roles_said
from shared.contracts.directory import ERASED_NAME
from shared.contracts.roles import Role, Standing, title_of
from shared.database import CHINA, Transaction
from shared.sealing import Keyring

MOST_ENTRIES = 5000


async def copied(tx: Transaction, person_id: UUID, keyring: Keyring) -> list[Holding]:
    """Everything held of the person, table by table."""
    parts = (_details, _memberships, _roles, _account, _consents, _log)
    own = [await part(tx, person_id, keyring) for part in parts]
    return [*own, *await holdings.copied(tx, person_id, keyring)]


async def erased(tx: Transaction, person_id: UUID) -> list[str]:
    """Erase what can be; in words what that was. Safe to run twice."""
    further = await holdings.erased(tx, person_id)
    person = await people.one_person(tx, person_id)
    change: dict[str, object] = dict.fromkeys(_emptied(), None)
    gone = ["联系方式、证件号码、银行卡号和其他个人信息"]
    if not person.active:
        change["name"] = ERASED_NAME
        gone = ["姓名", *gone]
        account = await access.account_of(tx, person_id)
        if account is not None:
            await set_enabled(tx, account.account_id, enabled=False)
            gone.append("登录权限")
    await change_people(tx, {person_id: cast("PersonChange", change)})
    return [*gone, *further]


def _emptied() -> list[str]:
    """Every detail that may be empty, also those that are added some day."""
    hints = get_type_hints(PersonChange)
    return [name for name, kind in hints.items() if type(None) in get_args(kind)]


async def _details(tx: Transaction, person_id: UUID, keyring: Keyring) -> Holding:
    person = await people.one_person(tx, person_id)
    numbers = opened_numbers(person, keyring)
    sealed = vars(numbers)
    said = {name: sealed.get(name, getattr(person, name, None)) for name in FIELD_LABELS}
    rows = [(FIELD_LABELS[name], str(value)) for name, value in said.items() if value is not None]
    return Holding("基本资料", ("项目", "内容"), rows)


async def _memberships(tx: Transaction, person_id: UUID, _: Keyring) -> Holding:
    stays = await people.stays_of(tx, person_id)
    names = {u.union_id: u.name for u in await units.unions_named(tx, {s.union_id for s in stays})}
    rows = [(names[s.union_id], s.first_day.isoformat(), _day(s.last_day)) for s in stays]
    return Holding("所在单位", ("单位", "从", "到"), rows)


async def _roles(tx: Transaction, person_id: UUID, _: Keyring) -> Holding:
    held = await grants.roles_of(tx, person_id, date.min)
    union_ids = {grant.union_id for grant in held}
    names = {u.union_id: u.name for u in await units.unions_named(tx, union_ids)}
    rows = [
        (
            title_of(Role(grant.role), Standing(grant.standing)),
            names[grant.union_id],
            grant.first_day.isoformat(),
            _day(grant.last_day),
        )
        for grant in held
    ]
    return Holding("担任职务", ("职务", "单位", "从", "到"), rows)


async def _account(tx: Transaction, person_id: UUID, _: Keyring) -> Holding:
    account = await access.account_of(tx, person_id)
    rows = []
    if account is not None:
        rows = [("登录名", account.login), ("状态", "可以登录" if account.enabled else "已停用")]
    rows += [
        ("已登录的设备", f"{device_words(session.device)}（{_moment(session.last_seen_at)}）")
        for session in await access.sessions_of(tx, person_id)
    ]
    return Holding("登录账号", ("项目", "内容"), rows)


async def _consents(tx: Transaction, person_id: UUID, _: Keyring) -> Holding:
    rows = [
        (
            PURPOSES[Purpose(answer.purpose)].title,
            CONSENT_LABELS[ConsentStanding(answer.standing)],
            answer.day.isoformat(),
            f"第 {answer.text_version} 版",
            "纸质" if answer.from_paper else "本人在线",
        )
        for answer in await consent.answers_of(tx, person_id)
    ]
    return Holding("授权", ("事项", "答复", "日期", "文本", "方式"), rows)


async def _log(tx: Transaction, person_id: UUID, _: Keyring) -> Holding:
    entries = await LOG.entries_about(tx, person_id, by_others=True, limit=MOST_ENTRIES)
    rows = [
        (
            _moment(listed.entry.at),
            WORDS.label_of(listed.entry.act),
            listed.actor_name,
            roles_said(listed.entry.acting_as),
            listed.entry.reason,
            WORDS.facts_said(listed.entry.act, listed.entry.facts),
        )
        for listed in entries
    ]
    columns = ("时间", "操作", "办理人", "身份", "原因", "说明")
    return Holding("谁看过或改过我的资料", columns, rows)


def _day(day: date | None) -> str:
    return day.isoformat() if day else "至今"


def _moment(at: datetime) -> str:
    return at.astimezone(CHINA).strftime("%Y-%m-%d %H:%M")
