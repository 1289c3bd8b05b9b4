"""Votes on one matter against a model: whatever people try, in whatever order (hypothesis)."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from services.activities.ballots.domain.life import LIVE, BallotState
from shared.contracts.activities import BallotFailed, BallotPassed, BallotVoided
from shared.web.identity import Caller
from tests.service.activities.ballots_making import DAY, Assembly, assembly, papers
from tests.service.models import Model, hold_against
from tests.service.plans.county import build_county
from tests.service.running import Running

VOTERS, QUORUM, ENOUGH = 9, 6, 5
DRAFT, OPEN, CLOSED = BallotState.DRAFT, BallotState.OPEN, BallotState.CLOSED
COUNTED, SIGNED, ANNOUNCED = BallotState.COUNTED, BallotState.SIGNED, BallotState.ANNOUNCED
VOIDED = BallotState.VOIDED


class Votes(Model):
    """A hall of nine: people come and go, and one vote follows another as the rules allow."""

    def __init__(self) -> None:
        super().__init__()
        self.ballot: dict[str, Any] | None = None
        self.state = VOIDED
        self.present = QUORUM
        self.yes = 0
        self.adopted = False
        self.ended: list[str] = []

    @initialize()
    def begin(self) -> None:
        county = self.run(build_county(self.running, schools=1))
        self.hall: Assembly = self.run(assembly(county, voters=VOTERS, present=QUORUM))
        self.run(self.hall.set_duties())
        hands = {"held_on": DAY, "yes": ENOUGH, "no": 0, "abstain": 0}
        method = {"ballot": self.hall.wanted(purpose="method", way="hands"), "held": hands}
        self.run(self.hall.post("/ballots/recorded", method))

    def ask(self, path: str, body: Any = None, who: Caller | None = None) -> Any:
        http = self.hall.county.http(who or self.hall.school.chair)
        return self.run(http.post(path, json={} if body is None else body))

    def act(self, act: str, body: Any = None, who: Caller | None = None) -> Any:
        return self.ask(f"/ballots/{self.ballot['id']}/{act}", body, who) if self.ballot else None

    def follow(self, reply: Any, state: BallotState, *, fits: bool) -> None:
        """What fits is done; all else is refused and changes nothing."""
        if reply is None:
            return
        if fits:
            assert reply.is_success, reply.text
            assert reply.json()["state"] == state
            self.state = state
        else:
            assert reply.status_code == 409, reply.text

    @rule(number=st.integers(0, VOTERS))
    def people_come_and_go(self, number: int) -> None:
        self.present = number
        self.run(self.hall.sign_in(number))

    @rule()
    def make(self) -> None:
        reply = self.ask("/ballots", self.hall.wanted())
        fits = not self.adopted and (self.ballot is None or self.state not in LIVE)
        assert (reply.status_code == 201) is fits, reply.text
        if fits:
            self.ballot, self.state = reply.json(), DRAFT

    @rule()
    def open(self) -> None:
        fits = self.state is DRAFT and self.present >= QUORUM
        self.follow(self.act("open"), OPEN, fits=fits)

    @rule(sure=st.booleans())
    def close(self, sure: bool) -> None:
        quorate = self.present >= QUORUM
        body = {"accept": ["ballot-no-quorum"] if sure else []}
        self.follow(self.act("close", body), CLOSED, fits=self.state is OPEN and (quorate or sure))

    @rule(yes=st.integers(0, QUORUM), extra=st.booleans())
    def count(self, yes: int, extra: bool) -> None:
        """Six papers come back, of which perhaps only five were given out."""
        accept = ["ballot-more-issued", "ballot-more-collected"]
        count = papers(yes, QUORUM - yes, 0, issued=QUORUM - extra, accept=accept)
        fits = self.state in {CLOSED, COUNTED}
        reply = self.act("count", count, self.hall.counter)
        self.follow(reply, VOIDED if extra else COUNTED, fits=fits)
        if fits and extra:
            self.ended.append("void")
        if fits:
            self.yes = yes

    @rule()
    def sign(self) -> None:
        reply = self.act("sign", who=self.hall.chief)
        self.follow(reply, SIGNED, fits=self.state is COUNTED)

    @rule()
    def send_back(self) -> None:
        reply = self.act("return", {"reason": "数错了。"}, self.hall.chief)
        self.follow(reply, CLOSED, fits=self.state is COUNTED)

    @rule()
    def announce(self) -> None:
        fits = self.state is SIGNED
        self.follow(self.act("announce", {"by_name": "主席团"}), ANNOUNCED, fits=fits)
        if fits:
            self.adopted = self.yes >= ENOUGH
            self.ended.append("passed" if self.adopted else "failed")

    @rule()
    def go_on(self) -> None:
        """The next step; by chance alone few votes would come to an end."""
        if self.ballot is None or self.state not in LIVE:
            self.make()
        elif self.state is DRAFT:
            self.people_come_and_go(QUORUM)
            self.open()
        elif self.state is OPEN:
            self.close(sure=True)
        elif self.state is CLOSED:
            self.count(yes=ENOUGH, extra=False)
        elif self.state is COUNTED:
            self.sign()
        else:
            self.announce()

    @invariant()
    def what_is_stored_and_told_is_what_happened(self) -> None:
        if self.ballot is None:
            return
        found = self.run(self.hall.get(f"/ballots/{self.ballot['id']}"))
        assert found["state"] == self.state
        if self.state in {COUNTED, SIGNED, ANNOUNCED}:
            passed = self.yes >= ENOUGH
            assert found["numbers"]["outcome"] == ("passed" if passed else "failed")
        told = self.run(self.hall.county.told(BallotPassed, BallotFailed, BallotVoided))
        words = {BallotPassed: "passed", BallotFailed: "failed", BallotVoided: "void"}
        assert [words[type(fact)] for fact in told[1:]] == self.ended, "the method comes first"


async def test_votes_do_what_the_model_says(running: Running) -> None:
    await hold_against(Votes, running, examples=12, steps=20)
