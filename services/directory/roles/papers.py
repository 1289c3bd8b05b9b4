"""Roles as Excel sheets."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from services.directory.roles.queries.grants import ListedRole
from services.directory.roles.queries.offices import STATE_LABELS, Office
from shared.calendar.wording import chinese_date
from shared.contracts.roles import ROLE_LABELS, Role, Standing, title_of
from shared.sheets import Column, Head, Sheet

_OPEN = "未定"

_ROLES = (
    Column("姓名", 12),
    Column("职务", 18),
    Column("单位", 30),
    Column("任职开始", 18),
    Column("任期届满", 18),
)

_OFFICES = (
    Column("片区", 14),
    Column("单位", 36),
    Column("状态", 10),
    Column("姓名", 16),
    Column("任职开始", 18),
    Column("任期届满", 18),
)


def roles_sheet(
    county: str,
    maker: str,
    made_at: datetime,
    found: Sequence[ListedRole],
    unions: Mapping[UUID, str],
) -> Sheet:
    """Who holds which role, as listed."""
    rows = [
        [
            listed.person_name,
            title_of(Role(listed.grant.role), Standing(listed.grant.standing)),
            unions[listed.grant.union_id],
            chinese_date(listed.grant.first_day),
            chinese_date(listed.grant.last_day) if listed.grant.last_day else _OPEN,
        ]
        for listed in found
    ]
    head = Head(f"{county}教育工会", maker, made_at, f"共 {len(rows)} 项职务")
    return Sheet("任职情况", head, _ROLES, rows)


def offices_sheet(
    county: str, maker: str, made_at: datetime, role: Role, found: Sequence[Office]
) -> Sheet:
    """The office in each union; a union with several holders has a row for each."""
    rows = [
        [
            office.listed.cluster_name or "",
            office.listed.union.name,
            STATE_LABELS[office.state],
            *row,
        ]
        for office in found
        for row in _holder_cells(office)
    ]
    head = Head(f"{county}教育工会", maker, made_at, f"{ROLE_LABELS[role]}，共 {len(found)} 个单位")
    return Sheet(f"各校{ROLE_LABELS[role]}", head, _OFFICES, rows)


def _holder_cells(office: Office) -> list[list[str]]:
    if not office.holders:
        return [["", "", ""]]
    return [
        [
            f"{holder.name}（代理）" if holder.grant.standing == Standing.ACTING else holder.name,
            chinese_date(holder.grant.first_day),
            chinese_date(holder.grant.last_day) if holder.grant.last_day else _OPEN,
        ]
        for holder in office.holders
    ]
