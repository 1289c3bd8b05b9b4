"""A proposal against a model that knows only what the rules say, over the real database."""

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from services.activities.proposals.domain.life import ENDED, HANDLED, STUDIED, WRITABLE
from services.activities.proposals.domain.life import ProposalState as S
from services.activities.proposals.domain.words import SignerState
from shared.contracts.activities import ProposalClosed
from shared.contracts.activities import ProposalGrade as Grade
from shared.web.identity import Caller
from tests.service.activities.proposing import (
    CLOSES,
    House,
    answer,
    build_house,
    filed,
    handlers,
    on,
    opened,
    words,
    written,
)
from tests.service.models import Model, hold_against
from tests.service.plans.county import TODAY, build_county, seen
from tests.service.running import Running, StoppedClock

ASKED = (1, 2)
FOUND = {
    S.FILED: {"finding": "filed"},
    S.RETURNED: {"finding": "returned", "reason": "请写清楚放在哪里。"},
    S.CONVERTED: {"finding": "converted", "reason": "不是教代会的事。"},
    S.DECLINED: {"finding": "declined", "reason": "已经办过。"},
    S.MERGED: {"finding": "merged"},
}


class ProposalModel(Model):
    """Who does what to one proposal; the model says what must come of it, or that it is refused."""

    house: House
    clock: StoppedClock

    @initialize()
    def write(self) -> None:
        self.day = TODAY
        on(self.clock, TODAY)
        county = self.run(build_county(self.running, schools=1))
        self.house = self.run(build_house(county))
        self.collecting = self.run(opened(self.house))
        self.target = self.run(filed(self.house, self.collecting, 3, (1, 2)))
        self.proposal = self.run(written(self.house, self.collecting, 0, ASKED))
        self.author = self.house.delegates[0]
        self.state = S.DRAFT
        self.signed = dict.fromkeys(ASKED, SignerState.INVITED)
        self.grade: Grade | None = None
        self.reopened = self.given = self.published = False
        self.rate_by: date | None = None
        self.closings = 0

    def post(self, caller: Caller, path: str, body: Any = None) -> int:
        http = self.house.http(caller)
        reply = self.run(http.post(f"/proposals/{self.proposal['id']}/{path}", json=body))
        status: int = reply.status_code
        return status

    def step(
        self, caller: Caller, path: str, body: Any, to: S | None, *, seen_by: bool = True
    ) -> bool:
        """A step: it leads where the model says; without that, it is refused or not to be seen."""
        status = self.post(caller, path, body)
        expected = 404 if not seen_by else 409 if to is None else 200
        assert status == expected, (self.state, path, status, expected)
        if expected == 200 and to is not None:
            self.state = to
        return expected == 200

    def enough(self) -> bool:
        return sum(one is SignerState.SIGNED for one in self.signed.values()) >= 2

    def in_congress(self) -> bool:
        """Whether whoever may propose, and whoever leads the school, reads it."""
        return self.state in STUDIED or self.published

    @rule(who=st.sampled_from(ASKED), agree=st.booleans())
    def second(self, who: int, *, agree: bool) -> None:
        open_to = self.state in WRITABLE
        may_see = open_to or self.in_congress() or self.signed[who] is not SignerState.REFUSED
        delegate = self.house.delegates[who]
        to = self.state if open_to else None
        if self.step(delegate, "second", {"agree": agree}, to, seen_by=may_see):
            self.signed[who] = SignerState.SIGNED if agree else SignerState.REFUSED

    @rule()
    def rewrite(self) -> None:
        """What was seconded was the earlier text."""
        path = f"/proposals/{self.proposal['id']}"
        http = self.house.http(self.author)
        version = self.run(http.get(path)).json()["version"]
        body = words(measures=f"第 {version} 稿。")
        status = self.run(http.put(path, json=body, headers=seen(version))).status_code
        assert status == (200 if self.state in WRITABLE else 409)
        if status == 200:
            asked_anew = {SignerState.SIGNED: SignerState.INVITED}
            self.signed = {one: asked_anew.get(was, was) for one, was in self.signed.items()}

    @rule()
    def submit(self) -> None:
        late = self.state is S.DRAFT and self.day > CLOSES
        to = S.CONVERTED if late else S.SUBMITTED if self.enough() else None
        self.step(self.author, "submit", None, to if self.state in WRITABLE else None)

    @rule()
    def withdraw(self) -> None:
        open_to = self.state in WRITABLE | {S.SUBMITTED}
        self.step(self.author, "withdraw", None, S.WITHDRAWN if open_to else None)

    @rule(to=st.sampled_from(sorted(FOUND)))
    def screen(self, to: S) -> None:
        body = FOUND[to] | ({"talked_on": self.day.isoformat()} if to is S.DECLINED else {})
        if to is S.MERGED:
            body = body | {"into": self.target["id"]}
        convertible = to is S.CONVERTED and self.state in WRITABLE
        merges = to is S.MERGED and self.state is S.FILED
        allowed = self.state is S.SUBMITTED or convertible or merges
        self.step(self.house.chair, "screen", body, to if allowed else None)

    @rule()
    def assign(self) -> None:
        """By the principal, who reads what is on file."""
        to = S.ASSIGNED if self.state is S.FILED else self.state if self.state in HANDLED else None
        body = handlers(self.house.staff)
        if self.step(self.house.principal, "assign", body, to, seen_by=self.in_congress()):
            self.given = True

    @rule(on_paper=st.booleans())
    def reply(self, *, on_paper: bool) -> None:
        """By who handles it; or from paper, even if nobody has entered who that is."""
        slip = {"slip": {"name": "总务处", "day": self.day.isoformat()}} if on_paper else {}
        by = self.house.chair if on_paper else self.house.staff
        states = HANDLED | ({S.FILED} if on_paper else set())
        to = S.REPLIED if self.state in states else None
        self.step(by, "reply", answer(**slip), to, seen_by=on_paper or self.sees_as_handler())

    def sees_as_handler(self) -> bool:
        return self.given or self.published

    @rule(grade=st.sampled_from(list(Grade)))
    def rate(self, grade: Grade) -> None:
        again = grade is Grade.UNSATISFIED and not self.reopened
        to = S.REWORK if again else S.CLOSED
        rated = self.step(
            self.author, "rate", {"grade": grade}, to if self.state is S.REPLIED else None
        )
        if rated:
            self.grade = grade
            self.reopened |= again
            self.closings += self.state is S.CLOSED

    @rule()
    def reopen(self) -> None:
        """What was not entered from paper is reopened by its author's rating, and by nobody."""
        self.step(self.house.chair, "reopen", None, None)

    @rule()
    def take_back(self) -> None:
        """Only what was entered from paper is struck."""
        self.step(self.house.chair, "take-back", {"reason": "填错了"}, None)

    @rule()
    def publish(self) -> None:
        path = f"/proposal-rounds/{self.collecting['id']}/publish"
        status = self.run(self.house.http(self.house.chair).post(path)).status_code
        fresh = self.state is S.CLOSED and not self.published
        assert status == (200 if fresh else 409)
        self.published |= fresh

    @rule(days=st.sampled_from((1, 12, 45)))
    def days_pass(self, days: int) -> None:
        """Silence until the last day closes it, and is no rating."""
        self.day += timedelta(days=days)
        on(self.clock, self.day)
        self.run(self.house.county.running.sweep("proposals due"))
        if self.state is S.REPLIED and self.rate_by is not None and self.day > self.rate_by:
            self.state, self.grade = S.CLOSED, None
            self.closings += 1

    @rule()
    def go_on(self) -> None:
        """The usual next step, so that chance comes far."""
        match self.state:
            case S.DRAFT | S.RETURNED if not self.enough():
                missing = next(w for w in ASKED if self.signed[w] is not SignerState.SIGNED)
                self.second(missing, agree=True)
            case S.DRAFT | S.RETURNED:
                self.submit()
            case S.SUBMITTED:
                self.screen(S.FILED)
            case S.FILED:
                self.assign()
            case S.ASSIGNED | S.REWORK:
                self.reply(on_paper=not self.given)
            case S.REPLIED:
                self.rate(Grade.UNSATISFIED)
            case _:
                assert self.state in ENDED

    @invariant()
    def stands_where_the_model_says(self) -> None:
        found = self.run(self.house.read(self.author, self.proposal))
        assert (found["state"], found["grade"]) == (self.state, self.grade)
        assert [step["move"] for step in found["history"]].count("reopen") == self.reopened
        self.rate_by = date.fromisoformat(found["rate_by"]) if found["rate_by"] else None
        offered = {
            "submit": self.state in WRITABLE,
            "withdraw": self.state in WRITABLE | {S.SUBMITTED},
            "rate": self.state is S.REPLIED,
        }
        assert {act: act in found["actions"] for act in offered} == offered

    @invariant()
    def is_read_by_whom_it_concerns_only(self) -> None:
        path = f"/proposals/{self.proposal['id']}"
        readers = {
            self.house.delegates[4]: self.in_congress(),
            self.house.school.teacher: self.published,
            self.house.county.officer: False,
        }
        for caller, reads in readers.items():
            status = self.run(self.house.http(caller).get(path)).status_code
            assert status == (200 if reads else 404), (caller.name, self.state)

    @invariant()
    def proves_as_often_as_it_was_closed(self) -> None:
        told = self.run(self.house.county.told(ProposalClosed))
        mine = [one for one in told if str(one.subject_id) == self.proposal["id"]]
        assert [one.grade for one in mine] == ([self.grade] if self.closings else [])


async def test_a_proposal_goes_where_the_model_says(running: Running, clock: StoppedClock) -> None:
    ProposalModel.clock = clock
    await hold_against(ProposalModel, running, examples=10, steps=18)
