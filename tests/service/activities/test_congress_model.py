"""A session against a model that knows only what the rules say, over the real database."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from services.activities.congress.domain.life import SessionState as S
from tests.service.activities.congresses import AGREED, HALL, HELD, planned
from tests.service.models import Model, hold_against
from tests.service.plans.county import County, build_county
from tests.service.running import Running

PREPARED = frozenset({S.PLANNED, S.PARTY_AGREED, S.REQUESTED, S.APPROVED})
DATED = frozenset({S.SCHEDULED, S.PAPERS_SENT})
REASON = {"reason": "请补充。"}


class CongressModel(Model):
    """Who does what to one session; the model says what must come of it, or that it is refused."""

    county: County

    @initialize()
    def plan(self) -> None:
        self.county = self.run(build_county(self.running, schools=1))
        self.school = self.county.schools[0]
        self.session = self.run(planned(self.county, self.school))
        self.state = S.PLANNED
        self.published = self.was_dated = self.was_asked = False

    def ask(self, caller: Any, path: str, body: dict[str, Any] | None = None) -> int:
        http = self.county.http(caller)
        reply = self.run(http.post(f"/congress/{self.session['id']}/{path}", json=body or {}))
        status: int = reply.status_code
        return status

    def step(self, path: str, body: dict[str, Any], allowed: dict[S, S]) -> None:
        """A step by the school's chair: it leads where the model says, or it is refused."""
        status = self.ask(self.school.chair, path, body)
        if self.state in allowed:
            assert status == 200, (self.state, path, status)
            self.state = allowed[self.state]
        else:
            assert status == 409, (self.state, path, status)

    @rule()
    def agree(self) -> None:
        self.step("agreed", AGREED, {S.PLANNED: S.PARTY_AGREED})

    @rule()
    def request(self) -> None:
        self.step("request", {"way": "request"}, {S.PARTY_AGREED: S.REQUESTED})
        self.was_asked |= self.state is S.REQUESTED

    @rule()
    def withdraw(self) -> None:
        if self.state is S.REQUESTED:
            self.was_asked = False
        self.step("withdraw", {}, {S.REQUESTED: S.PARTY_AGREED})

    @rule(agrees=st.booleans())
    def answer(self, *, agrees: bool) -> None:
        """The county sees what was asked for, and answers once."""
        path, body = ("approve", {}) if agrees else ("return", REASON)
        status = self.ask(self.county.officer, path, body)
        if self.state is S.REQUESTED:
            assert status == 200
            self.state = S.APPROVED if agrees else S.PARTY_AGREED
        else:
            assert status == (409 if self.county_sees() else 404)

    @rule(overrides=st.booleans())
    def schedule(self, *, overrides: bool) -> None:
        body = HALL | ({"override_reason": "来不及。"} if overrides else {})
        allowed = (
            {S.PARTY_AGREED: S.SCHEDULED, S.REQUESTED: S.SCHEDULED}
            if overrides and self.state not in DATED
            else {S.APPROVED: S.SCHEDULED, **{each: each for each in DATED}}
        )
        if overrides and self.state in DATED:
            allowed = {}
        self.step("schedule", body, allowed)
        self.was_dated |= self.state in DATED

    @rule()
    def send_papers(self) -> None:
        self.step("papers-sent", {"sent_on": "2026-03-16"}, {S.SCHEDULED: S.PAPERS_SENT})

    @rule()
    def record(self) -> None:
        allowed = dict.fromkeys(PREPARED | DATED, S.CLOSED)
        self.step("record", HELD, allowed)

    @rule()
    def publish(self) -> None:
        allowed = {S.CLOSED: S.PUBLISHED, S.REPORTED: S.REPORTED}
        self.step("publish", {"resolution": "通过。"}, {} if self.published else allowed)
        self.published |= self.state is S.PUBLISHED or (self.state is S.REPORTED and self._out())

    def _out(self) -> bool:
        http = self.county.http(self.school.chair)
        found = self.run(http.get(f"/congress/{self.session['id']}")).json()
        return found["resolution_published_on"] is not None

    @rule()
    def report(self) -> None:
        self.step("report", {}, {S.CLOSED: S.REPORTED, S.PUBLISHED: S.REPORTED})

    @rule()
    def return_report(self) -> None:
        status = self.ask(self.county.officer, "return-report", REASON)
        if self.state is S.REPORTED:
            assert status == 200
            self.state = S.CLOSED
        else:
            assert status == (409 if self.county_sees() else 404)

    @rule()
    def cancel(self) -> None:
        self.step("cancel", REASON, dict.fromkeys(PREPARED | DATED, S.CANCELLED))

    def county_sees(self) -> bool:
        """What is being prepared is not the county's business before it was asked."""
        hidden = {S.PLANNED, S.PARTY_AGREED, S.CANCELLED}
        return self.state not in hidden or self.was_asked

    @invariant()
    def stands_where_the_model_says(self) -> None:
        http = self.county.http(self.school.chair)
        found = self.run(http.get(f"/congress/{self.session['id']}")).json()
        assert found["state"] == self.state
        assert len(found["history"]) == found["version"]

    @invariant()
    def is_read_by_whom_it_concerns_only(self) -> None:
        path = f"/congress/{self.session['id']}"
        county = self.run(self.county.http(self.county.officer).get(path)).status_code
        assert county == (200 if self.county_sees() else 404)
        open_to_all = self.was_dated or self.state in {S.CLOSED, S.PUBLISHED, S.REPORTED}
        teacher = self.run(self.county.http(self.school.teacher).get(path)).status_code
        assert teacher == (200 if open_to_all else 404)


async def test_a_session_goes_where_the_model_says(running: Running) -> None:
    await hold_against(CongressModel, running, examples=8, steps=14)
