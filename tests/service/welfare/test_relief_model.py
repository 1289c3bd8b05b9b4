"""Everyday relief against a model: whatever people try, in whatever order (hypothesis)."""

from dataclasses import dataclass

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule
from sqlalchemy import func, select

from services.welfare.relief.domain.life import NEXT, AidMove, AidState
from services.welfare.relief.tables import Aid, AidEntry
from tests.service.models import Model, hold_against
from tests.service.running import Running
from tests.service.welfare.county import County, aid_of, build_county, ok

CAP = 300_000
DAY = "2026-03-16"
BODIES: dict[AidMove, dict[str, str] | None] = {
    AidMove.REQUEST: None,
    AidMove.APPROVE: None,
    AidMove.REJECT: {"reason": "请补充"},
    AidMove.PAY: {"paid_on": DAY, "paid_by": "signed"},
    AidMove.RECEIPT: {"receipted_on": DAY},
    AidMove.CANCEL: {"reason": "不再办理"},
    AidMove.RECLAIM: {"reclaimed_on": DAY, "reason": "退回"},
}
PROMISED = {AidState.REQUESTED, AidState.APPROVED, AidState.PAID, AidState.RECEIPTED}


@dataclass
class Known:
    """What the model knows of one aid."""

    id: str
    cents: int
    decided: bool
    state: AidState = AidState.DRAFTED


class Relief(Model):
    """One person of one school; a member enters, the chair decides, the accountant pays."""

    def __init__(self) -> None:
        super().__init__()
        self.aids: list[Known] = []

    @initialize()
    def begin(self) -> None:
        self.county: County = self.run(build_county(self.running))
        self.school = self.county.schools[0]
        officer = self.county.http(self.county.officer)
        rule = {"value": 1, "valid_from": DAY}  # the minutes need not lie with it
        self.run(ok(officer.put("/figures/collective_scan", json=rule)))
        for yuan in (2000, 1500):
            self.enter_one(yuan, decided=False)

    @rule(yuan=st.sampled_from([500, 1000, 1500, 2900]), decided=st.booleans())
    def enter(self, yuan: int, decided: bool) -> None:
        self.enter_one(yuan, decided=decided)

    def enter_one(self, yuan: int, *, decided: bool) -> None:
        more = {"collective_number": "纪要1", "collective_on": DAY} if decided else {}
        body = aid_of(
            self.school,
            kind="temporary_help",
            occasion="accident",
            amount=str(yuan),
            request=False,
            **more,
        )
        made = self.run(ok(self.county.http(self.school.member).post("/relief", json=body)))
        self.aids.append(Known(made["id"], yuan * 100, decided))

    @rule(place=st.integers(0, 2), choice=st.sampled_from([0, 0, 0, 1, 2]))
    def go_on(self, place: int, choice: int) -> None:
        """A step that is possible; by chance alone few aids would come far."""
        if self.aids:
            aid = self.aids[place % len(self.aids)]
            possible = [move for state, move in NEXT if state is aid.state]
            if possible:
                self.step(aid, possible[choice % len(possible)])

    @rule(place=st.integers(0, 2), move=st.sampled_from(AidMove))
    def try_anything(self, place: int, move: AidMove) -> None:
        if self.aids:
            self.step(self.aids[place % len(self.aids)], move)

    def step(self, aid: Known, move: AidMove) -> None:
        who = {
            AidMove.REQUEST: self.school.member,
            AidMove.CANCEL: self.school.member,
            AidMove.APPROVE: self.school.chair,
            AidMove.REJECT: self.school.chair,
        }.get(move, self.school.finance)
        reply = self.run(
            self.county.http(who).post(f"/relief/{aid.id}/{move.value}", json=BODIES[move])
        )
        follows = NEXT.get((aid.state, move))
        if follows is None:
            assert reply.status_code == 409, reply.text
            assert reply.json()["code"] == "aid-move-not-allowed"
            return
        fits = aid.decided or self.promised(besides=aid) + aid.cents <= CAP
        if move in {AidMove.REQUEST, AidMove.APPROVE} and not fits:
            assert (reply.status_code, reply.json()["code"]) == (409, "over-cap"), reply.text
            return
        assert reply.status_code == 200, reply.text
        aid.state = follows

    def promised(self, besides: Known) -> int:
        return sum(a.cents for a in self.aids if a.state in PROMISED and a is not besides)

    @invariant()
    def the_rows_say_what_the_model_says(self) -> None:
        if not self.aids:
            return
        states, balance = self.run(self.stored())
        assert states == {aid.id: aid.state.value for aid in self.aids}
        given = sum(
            aid.cents for aid in self.aids if aid.state in {AidState.PAID, AidState.RECEIPTED}
        )
        assert balance == given, "paid less reclaimed"

    async def stored(self) -> tuple[dict[str, str], int]:
        async with self.running.database.transaction(self.county.scope) as tx:
            rows = await tx.session.execute(select(Aid.id, Aid.state))
            balance = await tx.session.scalar(select(func.coalesce(func.sum(AidEntry.cents), 0)))
            return {str(aid_id): state for aid_id, state in rows}, int(balance or 0)


async def test_relief_holds_against_the_model(running: Running) -> None:
    await hold_against(Relief, running, examples=12, steps=25)
