"""The hall against a model: whoever comes, leaves and sends again, in any order (hypothesis)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from services.activities.terms.domain.kinds import DelegateStanding
from shared.contracts.activities import SessionKind
from tests.service.activities.rolls_making import STARTS_AT, Seated, seated
from tests.service.models import Model, hold_against
from tests.service.plans.county import NOW, build_county, ok, seen
from tests.service.running import Running, StoppedClock

DELEGATES = [
    *(Seated(f"both{n}", "语文组", union=True) for n in range(4)),
    *(Seated(f"congress{n}", "数学组") for n in range(3)),
    *(Seated(f"union{n}", "数学组", congress=False, union=True) for n in range(2)),
    Seated("observer", None, DelegateStanding.OBSERVER),
]
ACTS = st.sampled_from(["come", "come", "leave", "undo"])
PLACES = st.integers(0, len(DELEGATES))


@dataclass
class Line:
    """What the model knows of somebody: on which rolls, and the mark that was made last."""

    id: str
    votes: frozenset[str]
    marked: datetime | None = None
    act: str = ""
    struck: bool = False

    @property
    def is_there(self) -> bool:
        return self.act == "come" and not self.struck

    def hear(self, act: str, at: datetime) -> None:
        if not self.struck and (self.marked is None or at > self.marked):
            self.marked, self.act = at, act


class Hall(Model):
    """One dual congress; the desk sends at once, late, and what it has sent before."""

    clock: ClassVar[StoppedClock]

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[dict[str, str]] = []
        self.typed: dict[str, int | None] = {"congress": None, "union": None}

    @initialize()
    def begin(self) -> None:
        self.clock.now = NOW
        county = self.run(build_county(self.running, schools=1, clusters=1))
        school = county.schools[0]
        sitting = self.run(seated(county, school, DELEGATES, SessionKind.DUAL_CONGRESS))
        self.clock.now = STARTS_AT
        self.http = county.http(school.chair)
        self.path = f"/congress/{sitting.session_id}"
        roll = self.run(ok(self.http.get(f"{self.path}/roll")))
        self.lines = [Line(one["id"], frozenset(one["votes"])) for one in roll["entries"]]
        self.sheet: int = roll["sheet_version"]

    def tick(self, marks: list[dict[str, str]]) -> None:
        """Send marks and let the model hear them; each is of a moment of its own."""
        path = f"{self.path}/roll/marks"
        self.take(self.run(ok(self.http.post(path, json={"marks": marks})))["live"])
        by_id = {line.id: line for line in self.lines}
        for mark in sorted(marks, key=lambda one: one["at"]):
            by_id[mark["entry_id"]].hear(mark["act"], datetime.fromisoformat(mark["at"]))

    def made(self, place: int, act: str, ago: timedelta) -> dict[str, str]:
        line = self.lines[place % len(self.lines)]
        at = self.clock.now - ago
        mark = {"entry_id": line.id, "act": act, "at": at.isoformat()}
        self.sent.append(mark)
        return mark

    @rule(place=PLACES, act=ACTS)
    def mark_now(self, place: int, act: str) -> None:
        self.clock.now += timedelta(seconds=10)
        self.tick([self.made(place, act, timedelta())])

    @rule(marks=st.lists(st.tuples(PLACES, ACTS, st.integers(1, 9)), min_size=1, max_size=5))
    def mark_late(self, marks: list[tuple[int, str, int]]) -> None:
        """What was ticked while the network was gone; no two in one moment."""
        self.clock.now += timedelta(seconds=10)
        late = [
            self.made(place, act, timedelta(seconds=ago, milliseconds=n))
            for n, (place, act, ago) in enumerate(marks)
        ]
        self.tick(late)

    @precondition(lambda self: self.sent)
    @rule(picks=st.lists(st.integers(0, 200), min_size=1, max_size=5))
    def send_again(self, picks: list[int]) -> None:
        """A reply was lost, so the desk sends once more what it has sent."""
        self.tick([self.sent[pick % len(self.sent)] for pick in picks])

    @rule(place=PLACES)
    def strike(self, place: int) -> None:
        line = self.lines[place % len(self.lines)]
        if not line.struck:
            path = f"{self.path}/roll/entries/{line.id}/strike"
            self.run(ok(self.http.post(path, json={"reason": "调离"})))
            line.struck, line.marked, line.act = True, None, ""

    @rule(place=PLACES)
    def restore(self, place: int) -> None:
        line = self.lines[place % len(self.lines)]
        if line.struck:
            self.run(ok(self.http.post(f"{self.path}/roll/entries/{line.id}/restore")))
            line.struck = False

    @rule(congress=st.none() | st.integers(0, 12), union=st.none() | st.integers(0, 12))
    def count_heads(self, congress: int | None, union: int | None) -> None:
        reply = self.run(
            self.http.put(
                f"{self.path}/roll/numbers",
                json={"congress": congress, "union": union},
                headers=seen(self.sheet),
            )
        )
        wanted = {"congress": congress, "union": union}
        if any((number or 0) > self.due(roll) for roll, number in wanted.items()):
            assert (reply.status_code, reply.json()["code"]) == (422, "more-than-due")
            return
        assert reply.status_code == 200, reply.text
        self.typed, self.sheet = wanted, self.sheet + 1

    def due(self, roll: str) -> int:
        return sum(roll in line.votes and not line.struck for line in self.lines)

    def there(self, roll: str) -> int:
        typed = self.typed[roll]
        if typed is not None:
            return min(typed, self.due(roll))
        return sum(roll in line.votes and line.is_there for line in self.lines)

    def take(self, live: dict[str, Any]) -> None:
        for one in live["rolls"]:
            assert one["present"] <= one["due"]

    @invariant()
    def figures_are_those_of_the_model(self) -> None:
        if not hasattr(self, "lines"):
            return
        live = self.run(ok(self.http.get(f"{self.path}/screen")))
        self.take(live)
        shown = {one["roll"]: (one["due"], one["present"], one["missing"]) for one in live["rolls"]}
        expected = {
            roll: (due, self.there(roll), max(-(-due * 2 // 3) - self.there(roll), 0))
            for roll in ("congress", "union")
            if (due := self.due(roll))
        }
        assert shown == expected
        guests = [line for line in self.lines if not line.votes and not line.struck]
        assert live["guests_present"] == sum(line.is_there for line in guests)
        voters = [line for line in self.lines if line.votes and not line.struck]
        assert sum(group["present"] for group in live["groups"]) == sum(
            line.is_there for line in voters
        )


async def test_the_figures_hold_against_a_model(running: Running, clock: StoppedClock) -> None:
    with_clock = type("HallByClock", (Hall,), {"clock": clock})
    await hold_against(with_clock, running, examples=12, steps=20)
