"""Visits against a model: whatever people try, in whatever order (hypothesis)."""

from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule
from sqlalchemy import select

from services.welfare.visits.domain.life import MADE, NEXT, OPEN, VisitMove, VisitState
from services.welfare.visits.tables import Visit
from shared.contracts.welfare import VisitCompleted, VisitTakenBack
from tests.service.models import Model, hold_against
from tests.service.running import Running
from tests.service.welfare.county import County, build_county, ok
from tests.service.welfare.visiting import DAY, record_of, report_of

LATER = "2026-03-30"
PATHS = {VisitMove.FOLLOW_UP: "follow-up", VisitMove.TAKE_BACK: "take-back"}
OFFICERS_ONLY = frozenset(VisitMove) - {VisitMove.RECORD, VisitMove.CORRECT}


@dataclass
class Known:
    """What the model knows of one visit."""

    id: str
    state: VisitState = VisitState.DUE
    version: int = 1
    taught: bool = False  # the teacher was asked to go, or has written it down


class Visits(Model):
    """One school; the teacher reports, the chair arranges, both write down."""

    def __init__(self) -> None:
        super().__init__()
        self.visits: list[Known] = []

    @initialize()
    def begin(self) -> None:
        self.county: County = self.run(build_county(self.running))
        self.school = self.county.schools[0]
        self.report()

    @rule()
    def report(self) -> None:
        http = self.county.http(self.school.teacher)
        line = self.run(ok(http.post("/visits", json=report_of(self.school))))
        self.visits.append(Known(line["id"]))

    @rule(place=st.integers(0, 2), choice=st.integers(0, 3))
    def go_on(self, place: int, choice: int) -> None:
        """A step that is possible; by chance alone few visits would come far."""
        visit = self.visits[place % len(self.visits)]
        possible = [move for state, move in NEXT if state is visit.state]
        self.step(visit, possible[choice % len(possible)], by_teacher=False)

    @rule(place=st.integers(0, 2), move=st.sampled_from(VisitMove), by_teacher=st.booleans())
    def try_anything(self, place: int, move: VisitMove, by_teacher: bool) -> None:
        self.step(self.visits[place % len(self.visits)], move, by_teacher=by_teacher)

    def step(self, visit: Known, move: VisitMove, *, by_teacher: bool) -> None:
        who = self.school.teacher if by_teacher else self.school.chair
        reply = self.run(self.ask(self.county.http(who), visit, move))
        if by_teacher and not visit.taught:
            assert reply.status_code == 404, reply.text
            return
        if by_teacher and move in OFFICERS_ONLY:
            assert reply.status_code == 403, reply.text
            return
        follows = NEXT.get((visit.state, move))
        if follows is None:
            assert (reply.status_code, reply.json()["code"]) == (409, "visit-move-not-allowed")
            return
        assert reply.status_code == 200, reply.text
        view = reply.json()
        # Where an officer writes down that nothing is left, it is closed with that.
        closes = move is VisitMove.RECORD and not by_teacher
        visit.state = VisitState.CLOSED if closes else follows
        visit.version = view["version"]
        if move in {VisitMove.RESUME, VisitMove.TAKE_BACK}:
            visit.taught = False
        if move is VisitMove.ASSIGN or (by_teacher and move is VisitMove.RECORD):
            visit.taught = True
        offered = {VisitMove(action) for action in view["actions"]}
        possible = {each for state, each in NEXT if state is visit.state}
        assert offered == (possible - OFFICERS_ONLY if by_teacher else possible)

    async def ask(self, http: Any, visit: Known, move: VisitMove) -> Any:
        path = f"/visits/{visit.id}/{PATHS.get(move, move.value)}"
        body: dict[VisitMove, Any] = {
            VisitMove.ASSIGN: {"person_id": str(self.school.teacher.person_id)},
            VisitMove.RECORD: record_of(),
            VisitMove.FOLLOW_UP: {"follow_up": "再去", "follow_up_on": LATER},
            VisitMove.SKIP: {"reason": "不用去"},
            VisitMove.TAKE_BACK: {"reason": "记错了"},
        }
        if move is VisitMove.CORRECT:
            headers = {"If-Match": f'"{visit.version}"'}
            return await http.put(f"/visits/{visit.id}/record", json=record_of(), headers=headers)
        return await http.post(path, json=body.get(move))

    @invariant()
    def the_rows_say_what_the_model_says(self) -> None:
        if not self.visits:
            return
        rows = self.run(self.stored())
        for visit in self.visits:
            row = rows[visit.id]
            assert (row.state, row.version) == (visit.state, visit.version)
            made = visit.state in MADE
            assert (row.visited_on is not None) == made
            assert (row.finding_sealed is not None) == made
            assert bool(row.visitors) == made
            clocked = {VisitState.FOLLOW_UP, *OPEN}
            assert (row.check_on is not None) == (visit.state in clocked)

    @invariant()
    def what_is_proved_is_what_was_made(self) -> None:
        if not self.visits:
            return
        proved = self.run(self.proved())
        assert proved == {visit.id for visit in self.visits if visit.state in MADE}

    async def stored(self) -> dict[str, Visit]:
        async with self.running.database.transaction(self.county.scope) as tx:
            rows = (await tx.session.scalars(select(Visit))).all()
            tx.session.expunge_all()
            return {str(row.id): row for row in rows}

    async def proved(self) -> set[str]:
        """As a reader of the events has it: the newest word on each counts."""
        found: set[str] = set()
        for event in await self.county.told(VisitCompleted, VisitTakenBack):
            if isinstance(event, VisitCompleted):
                assert event.happened_on.isoformat() == DAY
                found.add(str(event.subject_id))
            else:
                found.discard(str(event.subject_id))
        return found


async def test_visits_hold_against_the_model(running: Running) -> None:
    await hold_against(Visits, running, examples=12, steps=25)
