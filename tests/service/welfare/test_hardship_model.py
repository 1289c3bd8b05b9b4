"""Hardship files against a model: whatever people try, in whatever order (hypothesis)."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any, ClassVar
from uuid import UUID

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule
from sqlalchemy import select

from services.welfare.hardship.commands.clock import advance_county
from services.welfare.hardship.domain.life import BY_ITSELF, EDITABLE, ENDED, NEXT, OF_COUNTY
from services.welfare.hardship.domain.life import CaseMove as M
from services.welfare.hardship.domain.life import CaseState as S
from services.welfare.hardship.domain.times import months_after
from services.welfare.hardship.domain.words import Category
from services.welfare.hardship.tables import HardshipCase, HardshipStep
from shared.contracts.activities import NoticeOutcome
from shared.contracts.roles import Role
from shared.database import CHINA
from shared.web.identity import Caller, Held
from tests.service.models import Model, hold_against
from tests.service.running import Running, StoppedClock
from tests.service.welfare.county import NOW, County, build_county, ok, seen
from tests.service.welfare.hardship import (
    AGREED,
    REASON,
    SURVEY,
    case_of,
    drafted,
    notice_closed,
)

ENDINGS = {
    NoticeOutcome.STOOD: M.STAND,
    NoticeOutcome.UPHELD: M.OBJECT,
    NoticeOutcome.WITHDRAWN: M.TAKE_BACK_NOTICE,
}
BY_PEOPLE = [move for move in M if move not in BY_ITSELF]
# Two names for one button: what is decided after a review keeps the category, or changes it.
PATHS = {M.RECATEGORISE: "renew"}
# After which day of the file a step has to lie, and which day of the file it becomes.
NOT_BEFORE = {
    M.SURVEY: "applied_on",
    M.MINUTES: "surveyed_on",
    M.REGISTER: "forwarded_on",
    **dict.fromkeys((M.RENEW, M.RECATEGORISE, M.RELAPSE, M.LIFT, M.CLOSE), "registered_on"),
}
BECOMES = {
    M.APPLY: "applied_on",
    M.SURVEY: "surveyed_on",
    M.MINUTES: "minutes_on",
    M.FORWARD: "forwarded_on",
    M.REGISTER: "registered_on",
    **dict.fromkeys((M.DECLINE, M.CLOSE, M.WITHDRAW), "ended_on"),
}
DAYS = sorted({*BECOMES.values(), "review_due_on"})
YEARLY = frozenset({M.REGISTER, M.RENEW, M.RECATEGORISE})
# How far a file has come when people begin to try things: by chance alone few would come far.
TO_COUNTY = (M.APPLY, M.SURVEY, M.MINUTES, M.FORWARD)
STARTS = {
    S.DRAFTED: (),
    S.NOTICED: (M.APPLY, M.SURVEY, M.ASK_NOTICE),
    S.REVIEWED: (M.APPLY, M.SURVEY, M.MINUTES),
    S.FORWARDED: TO_COUNTY,
    S.RETURNED: (*TO_COUNTY, M.RETURN),
    S.UNDER_REVIEW: (*TO_COUNTY, M.REGISTER, M.REVIEW_DUE),
    S.LIFTED: (*TO_COUNTY, M.REGISTER, M.LIFT),
}
OTHER = {Category.DEEP: Category.RELATIVE, Category.RELATIVE: Category.DEEP}


@dataclass
class Known:
    """What the model knows of one file."""

    id: str
    entered_by: UUID
    main: UUID
    state: S = S.DRAFTED
    version: int = 1
    changed_by: UUID | None = None
    forwarded_by: UUID | None = None
    category: Category | None = None
    days: dict[str, date | None] = field(default_factory=lambda: dict.fromkeys(DAYS))
    steps: list[tuple[str, str, str, date]] = field(default_factory=list)

    @property
    def authors(self) -> set[UUID | None]:
        return {self.entered_by, self.changed_by, self.main}

    def not_by(self, move: M) -> set[UUID | None]:
        """Who may not take this step: it would be the second hand of one person, or their own."""
        if move is M.FORWARD:
            return self.authors
        if self.state is S.FORWARDED or move in {M.RETURN, M.DECLINE, M.REGISTER}:
            return self.authors | {self.forwarded_by}
        if move in {M.LIFT, M.CLOSE}:
            return {self.main}
        return {self.main, self.changed_by} if move in OF_COUNTY else set()

    def go(self, move: M, day: date) -> None:
        follows = NEXT[self.state, move]
        self.steps.append((move, self.state, follows, day))
        self.state, self.version = follows, self.version + 1
        if move in BECOMES:
            self.days[BECOMES[move]] = day
        if move in YEARLY:
            self.days["review_due_on"] = months_after(day, 12)
        elif move is M.RELAPSE:
            self.days["review_due_on"] = day
        elif move in {M.LIFT, M.CLOSE}:
            self.days["review_due_on"] = None


class Hardship(Model):
    """One family; everybody who acts is of the school and of the county at once.

    So no role keeps anybody from a step, and only that it has to be somebody else does.
    """

    clock: ClassVar[StoppedClock]
    start: ClassVar[tuple[M, ...]]

    @initialize(who=st.integers(0, 3), choice=st.integers(0, 5))
    def begin(self, who: int, choice: int) -> None:
        self.clock.now = NOW
        self.county: County = self.run(build_county(self.running))
        school = self.county.schools[0]
        people = (school.chair, school.deputy, school.member, school.teacher, self.county.officer)
        both = (
            Held(Role.UNION_OFFICER, school.union_id),
            Held(Role.COUNTY_OFFICER, self.county.union_id),
        )
        self.people = [replace(person, roles=both) for person in people]
        self.ladder = [school.chair.person_id, school.deputy.person_id, school.member.person_id]
        self.school = replace(school, member=self.people[who])
        self.enter()
        for move in self.start:
            self.take(move, choice, 0)

    def enter(self) -> None:
        made = self.run(drafted(self.county, self.school))
        main = self.school.teacher.person_id
        self.case = Known(made["id"], self.school.member.person_id, main)

    @property
    def today(self) -> date:
        return self.clock.now.astimezone(CHINA).date()

    @rule(
        choices=st.lists(st.integers(0, 5), min_size=2, max_size=8),
        back=st.sampled_from([0, 0, 0, 1]),
    )
    def go_on(self, choices: list[int], back: int) -> None:
        """Several steps in a row that are possible."""
        for choice in choices:
            possible = [move for move in M if (self.case.state, move) in NEXT]
            onward = [move for move in possible if NEXT[self.case.state, move] not in ENDED]
            if onward:
                self.take(onward[choice % len(onward)], choice, back)

    def take(self, move: M, choice: int, back: int) -> None:
        """A step that is possible: by the clock, by the notice that ends, by whoever may.

        Whoever may not, because it has to be somebody else, has tried it just before.
        """
        if move is M.REVIEW_DUE:
            self.let_time_pass(366)
        elif move in BY_ITSELF:
            self.end_notice({ending: outcome for outcome, ending in ENDINGS.items()}[move])
        else:
            for one in self.people:
                if one.person_id in self.case.not_by(move):
                    self.step(one, move, back)
            self.step(self.fitting(move, choice), move, back)

    def fitting(self, move: M, choice: int) -> Caller:
        """Somebody who may take this step."""
        ids = self.turn() if move is M.FORWARD else [one.person_id for one in self.people]
        free = set(ids) - self.case.not_by(move)
        fit = [one for one in self.people if one.person_id in free]
        return fit[choice % len(fit)]

    @rule(choice=st.integers(0, 5))
    def end(self, choice: int) -> None:
        """The ways a file ends, where it stands."""
        endings = [m for m in BY_PEOPLE if NEXT.get((self.case.state, m)) in ENDED]
        if endings:
            move = endings[choice % len(endings)]
            self.step(self.fitting(move, choice), move, 0)

    @rule(
        who=st.integers(0, 4),
        moves=st.lists(st.sampled_from(BY_PEOPLE), min_size=2, max_size=5),
        back=st.sampled_from([0, 1, 400]),
    )
    def try_anything(self, who: int, moves: list[M], back: int) -> None:
        for move in moves:
            self.step(self.people[who], move, back)

    def step(self, who: Caller, move: M, back: int) -> None:
        day = self.today - timedelta(days=back) if move in NOT_BEFORE else self.today
        why_not, before = self.refusals(who, move, day), self.run(self.row())
        path = f"/hardship/{self.case.id}/{PATHS.get(move, move.value)}"
        http = self.county.http(who)
        reply = self.run(http.post(path, json=self.body(move, day)))
        if why_not:
            assert reply.status_code in {403, 409, 422}, (move, reply.text)
            assert reply.json()["code"] in why_not, (move, reply.text)
            assert self.run(self.row()) == before, "what was refused has changed nothing"
            return
        assert reply.status_code == 200, (move, reply.text)
        if move is M.FORWARD:
            self.case.forwarded_by = who.person_id
        if move in YEARLY | {M.RELAPSE}:
            self.case.category = self.ruled(move)
        self.case.go(move, day)

    def refusals(self, who: Caller, move: M, day: date) -> set[str]:
        """Why this is refused; one of the reasons is told."""
        found = set()
        if (self.case.state, move) not in NEXT:
            found.add("case-move-not-allowed")
        if who.person_id in self.case.not_by(move):
            found.add("own-case")
        elif move is M.FORWARD and who.person_id not in self.turn():
            found.add("others-check")
        earlier = self.case.days[NOT_BEFORE[move]] if move in NOT_BEFORE else None
        if earlier is not None and day < earlier:
            found.add("days-out-of-order")
        return found

    def turn(self) -> list[UUID]:
        """The first of the committee whose own file it is not."""
        return [one for one in self.ladder if one not in self.case.authors][:1]

    def ruled(self, move: M) -> Category:
        kept = self.case.category or Category.DEEP
        return OTHER[kept] if move is M.RECATEGORISE else kept

    def body(self, move: M, day: date) -> dict[str, Any] | None:
        on = day.isoformat()
        ruling = {"category": self.ruled(move), "reason": "亲属资助", "day": on}
        bodies: dict[M, dict[str, Any]] = {
            M.APPLY: AGREED,
            M.SURVEY: SURVEY | {"surveyed_on": on},
            M.MINUTES: {"minutes_number": "评议纪要1号", "minutes_on": on},
            M.LIFT: {"day": on},
            M.CLOSE: {"day": on, "close_reason": "retired"},
            **dict.fromkeys((M.RETURN, M.DECLINE), REASON),
            **dict.fromkeys((M.REGISTER, M.RENEW, M.RECATEGORISE, M.RELAPSE), ruling),
        }
        return bodies.get(move)

    @rule(who=st.integers(0, 4))
    def write_anew(self, who: int) -> None:
        """Whoever does becomes one of its authors."""
        caller, before = self.people[who], self.run(self.row())
        body = {name: v for name, v in case_of(self.school).items() if name != "union_id"}
        put = self.county.http(caller).put(
            f"/hardship/{self.case.id}", json=body, headers=seen(self.case.version)
        )
        reply = self.run(put)
        if self.case.state in EDITABLE:
            assert reply.status_code == 200, reply.text
            self.case.changed_by, self.case.version = caller.person_id, self.case.version + 1
        else:
            assert (reply.status_code, reply.json()["code"]) == (409, "case-not-editable")
            assert self.run(self.row()) == before

    @rule(outcome=st.sampled_from(NoticeOutcome))
    def end_notice(self, outcome: NoticeOutcome) -> None:
        """Moves a file that waits for it, and no other."""
        told = notice_closed(self.county, self.school, {"id": self.case.id}, outcome, self.today)
        self.run(self.running.deliver(told))
        if self.case.state is S.NOTICED:
            self.case.go(ENDINGS[outcome], self.today)

    @rule(days=st.sampled_from([1, 200, 366]))
    def let_time_pass(self, days: int) -> None:
        self.clock.advance(timedelta(days=days))
        self.run(advance_county(self.running.database, self.county.county_id, 10))
        due = self.case.days["review_due_on"]
        if self.case.state is S.REGISTERED and due is not None and due <= self.today:
            self.case.go(M.REVIEW_DUE, self.today)

    @rule()
    def begin_again(self) -> None:
        """An ended file keeps nobody from another; one that lives does."""
        if self.case.state in ENDED:
            self.enter()
        elif self.case.state is not S.DRAFTED:
            second = self.run(drafted(self.county, self.school))
            apply = self.county.http(self.school.member).post(
                f"/hardship/{second['id']}/apply", json=AGREED
            )
            reply = self.run(apply)
            assert (reply.status_code, reply.json()["code"]) == (409, "already-filed")
            path = f"/hardship/{second['id']}/withdraw"
            self.run(ok(self.county.http(self.school.member).post(path)))

    @invariant()
    def the_row_says_what_the_model_says(self) -> None:
        row, steps = self.run(self.row())
        known = self.case
        assert (row["state"], row["version"]) == (known.state, known.version)
        assert {day: row[day] for day in DAYS} == known.days
        assert row["category"] == known.category
        assert steps == known.steps

    @invariant()
    def two_people_had_it_in_their_hands(self) -> None:
        row, _ = self.run(self.row())
        if row["forwarded_by"] is not None and row["state"] == S.FORWARDED:
            assert row["forwarded_by"] not in {row["entered_by"], row["person_id"]}
        if row["decided_by"] is not None:
            others = {row["entered_by"], row["forwarded_by"], row["person_id"]}
            assert row["decided_by"] not in others

    async def row(self) -> tuple[dict[str, Any], list[tuple[str, str, str, date]]]:
        """The whole row, and the steps in the order they were taken."""
        case, step = HardshipCase.__table__, HardshipStep
        columns = (step.move, step.from_state, step.to_state, step.happened_on)
        async with self.running.database.transaction(self.county.scope) as tx:
            found = await tx.session.execute(select(case).where(case.c.id == UUID(self.case.id)))
            steps = await tx.session.execute(
                select(*columns).where(step.case_id == UUID(self.case.id)).order_by(step.id)
            )
            return dict(found.mappings().one()), [tuple(one) for one in steps]


@pytest.mark.parametrize("start", STARTS)
async def test_hardship_files_hold_against_the_model(
    running: Running, clock: StoppedClock, start: S
) -> None:
    here = {"clock": clock, "start": STARTS[start]}
    await hold_against(type("HardshipFrom", (Hardship,), here), running, examples=3, steps=7)
