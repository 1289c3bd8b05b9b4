"""What the product has to reach: each bar names its scenario, its contenders and its two marks."""

from dataclasses import dataclass
from enum import StrEnum

from tests.load.scenarios import (
    consuming,
    directory,
    fan_out,
    latency,
    lists,
    relay,
    roster,
    tenancy,
    whole_path,
    writes,
)


class Kind(StrEnum):
    """How a bar is read."""

    RATIO = "ratio"  # the product's rate over the peer's; more is better
    MILLISECONDS = "ms"  # the product's own time; less is better


@dataclass(frozen=True)
class Bar:
    """`due` is what must hold, `aim` what is wanted; `meaning` says to an operator what it is."""

    what: str
    product: str
    peer: str | None
    due: float
    aim: float
    meaning: str
    kind: Kind = Kind.RATIO

    def is_met(self, value: float, mark: float) -> bool:
        return value >= mark if self.kind is Kind.RATIO else value <= mark


SCENARIOS = {
    "relay": relay.relay_drain,
    "consuming": consuming.consuming,
    "writes": writes.writes,
    "inbox": lists.inbox_list,
    "tasks": lists.task_list,
    "fan-out": fan_out.fan_out,
    "latency": latency.latency,
    "whole-path": whole_path.whole_path,
    "tenancy": tenancy.tenancy,
    "directory": directory.directory,
    "roster": roster.roster,
}

BARS = (
    Bar(
        "relay against faststream-outbox as shipped",
        relay.PRODUCT,
        relay.SHIPPED,
        10,
        50,
        "how much sooner a backlog of events is with RabbitMQ than with the package's defaults",
    ),
    Bar(
        "relay against faststream-outbox tuned",
        relay.PRODUCT,
        relay.TUNED_PEER,
        3,
        15,
        "the same, with the package's every setting turned to speed",
    ),
    Bar(
        "relay against aiormq pipelined publish",
        relay.PRODUCT,
        relay.PIPELINED,
        0.45,
        0.90,
        "what is left of a bare client's speed when rows are read, locked and marked as well",
    ),
    Bar(
        "consumer against FastStream and ORM one by one",
        consuming.PRODUCT,
        consuming.PEER,
        8,
        20,
        "how much sooner a full queue is worked off when events are taken in batches",
    ),
    Bar(
        "signing against Starlette and asyncpg by hand",
        writes.SIGN,
        writes.SIGN_PEER,
        0.15,
        0.30,
        "what sign-in, tenants, idempotency, rules and the page in the reply leave of bare speed",
    ),
    Bar(
        "reporting against Starlette and asyncpg by hand",
        writes.REPORT,
        writes.REPORT_PEER,
        0.15,
        0.30,
        "the same for the act that is done most often",
    ),
    Bar(
        "inbox of 50 against Starlette, asyncpg and orjson",
        lists.INBOX,
        lists.INBOX_PEER,
        0.45,
        0.70,
        "how many people may open their inbox in a second, as a share of bare speed",
    ),
    Bar(
        "tasks of 50 against Starlette, asyncpg and orjson",
        lists.TASKS,
        lists.TASKS_PEER,
        0.45,
        0.70,
        "the same for the list of tasks",
    ),
    Bar(
        "telling 200 people against insert-select by hand",
        fan_out.PRODUCT,
        fan_out.PEER,
        0.75,
        0.95,
        "what audiences, repeats, closed matters and channels cost when a plan is issued",
    ),
    Bar(
        "commit to inbox row at 50 events a second, p95",
        latency.PRODUCT,
        None,
        60,
        15,
        "how long a fact needs to the next service on an ordinary day",
        Kind.MILLISECONDS,
    ),
    Bar(
        "whole path against a lean one",
        whole_path.PRODUCT,
        whole_path.LEAN,
        0.35,
        0.75,
        "acts a second that 200 people each are told of, as a share of what is possible",
    ),
    Bar(
        "whole path against a typical one",
        whole_path.PRODUCT,
        whole_path.TYPICAL,
        4,
        8,
        "the same, against the way it is usually built",
    ),
    Bar(
        "list under row-level security against WHERE",
        tenancy.LIST,
        tenancy.LIST_PEER,
        0.90,
        1.0,
        "what the second lock between schools costs a reader",
    ),
    Bar(
        "insert under row-level security against none",
        tenancy.INSERT,
        tenancy.INSERT_PEER,
        0.75,
        0.95,
        "what it costs a writer",
    ),
    *(
        Bar(page, page, None, 200, 50, meaning, Kind.MILLISECONDS)
        for page, meaning in (
            (
                directory.UNITS,
                "the first fifty of 300 units, with what the reader may do with each",
            ),
            (directory.TREE, "the whole county as a tree of clusters, schools and campuses"),
            (directory.FIND_UNIT, "finding a unit by the letters people type"),
            (directory.FIND_PERSON, "finding a person by the letters people type"),
            (directory.FIND_ANYBODY, "the same over the whole county"),
            (directory.PERSON, "one person of 20 000"),
        )
    ),
    Bar(
        "requests with the permission check against without",
        directory.CHECKED,
        directory.UNCHECKED,
        0.95,
        0.98,
        "what it costs to look up for each act whether the reader may",
    ),
    Bar(
        roster.TIME,
        roster.TIME,
        None,
        60_000,
        20_000,
        "how long the county's officer watches the bar when everybody is entered at once",
        Kind.MILLISECONDS,
    ),
)
