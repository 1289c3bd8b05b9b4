"""What lies in the databases of a data folder, read as their superuser: for set arithmetic."""

import asyncio
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg

from services.embedded.databases import database_of
from services.registry import NAMES
from shared.embedded_postgres import running_postgres

# Everything of a task that people see, without ids and times of day.
TASKS = """
SELECT u.short_name, m.text AS measure, t.heading, t.text, t.own_text, t.due_on, t.mandatory,
       t.file_required, t.state, t.stage, t.statement, t.done_on, t.from_paper, t.reason,
       t.owner_id, t.cluster_id,
       (SELECT count(*) FROM task_move s WHERE s.task_id = t.id) AS steps
FROM task t JOIN union_copy u ON u.union_id = t.union_id LEFT JOIN measure m ON m.id = t.measure_id
"""
COPIES = "SELECT union_id, measure_id, cluster_id FROM task WHERE measure_id IS NOT NULL"
SCHOOL_PLANS = "SELECT union_id, signed_on, signed_name, version FROM school_plan"
NOTICES = """
SELECT u.short_name, n.kind, n.title, n.body, n.day, n.settled_at IS NOT NULL AS settled,
       (SELECT count(*) FROM notice_line l WHERE l.notice_id = n.id) AS lines
FROM notice n JOIN union_copy u ON u.union_id = n.union_id
"""
ASKED_TO_SIGN = """
SELECT n.union_id, n.person_id FROM notice n WHERE n.kind IN ('plan_issued', 'plan_chased')
"""
ISSUED = "SELECT count(*) FROM outbox WHERE type = 'plan.issued.v1'"
UNSENT = "SELECT count(*) FROM outbox WHERE sent_at IS NULL"
NOT_DEALT_WITH = "SELECT count(*) FROM pending_event"
HANDLED = "SELECT subscription, event_id FROM inbox"
SENT = "SELECT id FROM outbox"

Rows = Counter[tuple[Any, ...]]


@dataclass(frozen=True)
class Ledger:
    """The rows that matter, as multisets, so that two of the same are seen."""

    tasks: Rows
    copies: Rows
    school_plans: Rows
    notices: Rows
    asked_to_sign: Rows
    plans_issued: int
    unsent: dict[str, int]
    pending: dict[str, int]
    sent: frozenset[Any]
    handled: frozenset[Any]


def read_ledger(state: Path) -> Ledger:
    """Start the database of a platform that is not running, read, and stop it again."""
    with running_postgres(state, durable=False) as server:
        return asyncio.run(ledger_of({name: server.url(database_of(name)) for name in NAMES}))


async def ledger_of(urls: Mapping[str, str]) -> Ledger:
    """What lies in these services' databases, at addresses that see every tenant's rows."""
    links = {name: await asyncpg.connect(url) for name, url in urls.items()}
    try:
        plans, notifications = links["plans"], links["notifications"]
        return Ledger(
            tasks=await _rows(plans, TASKS),
            copies=await _rows(plans, COPIES),
            school_plans=await _rows(plans, SCHOOL_PLANS),
            notices=await _rows(notifications, NOTICES),
            asked_to_sign=await _rows(notifications, ASKED_TO_SIGN),
            plans_issued=await plans.fetchval(ISSUED),
            unsent={name: await link.fetchval(UNSENT) for name, link in links.items()},
            pending={name: await link.fetchval(NOT_DEALT_WITH) for name, link in links.items()},
            sent=frozenset(
                [row["id"] for link in links.values() for row in await link.fetch(SENT)]
            ),
            handled=frozenset(
                [row["event_id"] for link in links.values() for row in await link.fetch(HANDLED)]
            ),
        )
    finally:
        for link in links.values():
            await link.close()


async def _rows(link: asyncpg.Connection, question: str) -> Rows:
    return Counter(tuple(row) for row in await link.fetch(question))
