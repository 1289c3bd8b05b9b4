"""Every operation of every service, and how the tenancy sweep asks for it."""

from tests.e2e.probes.activities import ACTIVITIES
from tests.e2e.probes.directory import DIRECTORY
from tests.e2e.probes.notifications import NOTIFICATIONS
from tests.e2e.probes.plans import PLANS
from tests.e2e.probes.probe import REASON, Kind, Probe
from tests.e2e.probes.welfare import WELFARE

OPEN = frozenset(
    {
        "directory GET /livez", "directory GET /readyz", "directory GET /startupz",
        "plans GET /livez", "plans GET /readyz", "plans GET /startupz",
        "welfare GET /livez", "welfare GET /readyz", "welfare GET /startupz",
        "activities GET /livez", "activities GET /readyz", "activities GET /startupz",
        "notifications GET /livez", "notifications GET /readyz", "notifications GET /startupz",
        "directory POST /sessions",
        "directory POST /sessions/second-factor",
        "directory POST /sign-in/{provider}",
        "directory GET /sign-in/{provider}/callback",
        "directory GET /domain-check/{content}",
        "directory GET /.well-known/jwks.json",
        "directory GET /site",
    }
)  # fmt: skip
"""Answered before anybody has signed in."""

ENDLESS = frozenset({"notifications GET /inbox/stream"})
"""A stream says nothing that its own service tests could not check better."""

_REPLAY = {
    "to": "notifications",
    "type": "staff.joined.v1",
    "since": "2026-01-05T00:00:00+08:00",
    "until": "2026-01-06T00:00:00+08:00",
}

DEAD_LETTERS: dict[str, Probe] = {
    "GET /events/dead": Probe(),
    "GET /events/dead/{dead_id}": Probe(Kind.DEAD, "operator"),
    "POST /events/dead/{dead_id}/replay": Probe(Kind.DEAD, "operator"),
    "POST /events/dead/{dead_id}/discard": Probe(Kind.DEAD, "operator", body=REASON),
    "GET /events/missing": Probe(),
    "GET /events/resends": Probe(),
    "POST /events/resends/replays": Probe(body=_REPLAY),
    "POST /events/resends/snapshots": Probe(body={"to": "plans", "subject": "union"}),
}

TABLE: dict[str, Probe] = {
    f"{service} {operation}": probe
    for service, probes in (
        ("directory", DIRECTORY | DEAD_LETTERS),
        ("plans", PLANS | DEAD_LETTERS),
        ("welfare", WELFARE | DEAD_LETTERS),
        ("activities", ACTIVITIES | DEAD_LETTERS),
        ("notifications", NOTIFICATIONS | DEAD_LETTERS),
    )
    for operation, probe in probes.items()
}
