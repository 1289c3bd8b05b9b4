"""Campaigns against a model: whatever people try, in whatever order (hypothesis)."""

from dataclasses import dataclass, field

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule
from sqlalchemy import func, select

from services.welfare.campaigns.domain.life import (
    LIST_EDITABLE,
    LIST_NEXT,
    ListMove,
    ListState,
)
from services.welfare.campaigns.tables import CampaignLine, CampaignList, CampaignMoney
from tests.service.models import Model, hold_against
from tests.service.running import Running
from tests.service.welfare.campaigns import DAY, GIVEN, county_open, goods, line, list_of
from tests.service.welfare.county import County, School, build_county, seen

BUDGET, PLACES, GOODS_LIMIT = 300_000, 2, 180_000
HELD = {ListState.SUBMITTED, ListState.APPROVED, ListState.PAID, ListState.SETTLED}
BODIES: dict[ListMove, dict[str, str] | None] = {
    ListMove.SUBMIT: None,
    ListMove.APPROVE: None,
    ListMove.RETURN: {"reason": "请补充"},
    ListMove.PAY: GIVEN,
    ListMove.RECEIPT: {"receipted_on": DAY},
}
TRIED = (*BODIES, ListMove.REVERSE)


@dataclass
class Known:
    """What the model knows of one school's list."""

    school: School
    id: str
    version: int
    cents: dict[str, int] = field(default_factory=dict)
    back: set[str] = field(default_factory=set)
    signed: set[str] = field(default_factory=set)
    state: ListState = ListState.DRAFTING

    @property
    def held(self) -> int:
        """What of the budget the list holds."""
        if self.state not in HELD:
            return 0
        return sum(cents for key, cents in self.cents.items() if key not in self.back)

    def conclude(self) -> None:
        """What follows once no line waits for a signature."""
        left = set(self.cents) - self.back
        if not left:
            self.state = ListState.TAKEN_BACK
        elif left <= self.signed:
            self.state = ListState.SETTLED


class Campaigns(Model):
    """Two schools in one county campaign of holiday goods with a small budget."""

    @initialize()
    def begin(self) -> None:
        self.county: County = self.run(build_county(self.running))
        wanted = goods(budget=str(BUDGET // 100), quota_count=PLACES, pick="by_hand")
        campaign = self.run(county_open(self.county, **wanted | {"person_amount": None}))
        self.lists: list[Known] = []
        for school in self.county.schools:
            shown = self.run(list_of(self.county, school, campaign))
            self.lists.append(Known(school, shown["id"], shown["version"]))

    @rule(
        which=st.integers(0, 1),
        amounts=st.lists(st.sampled_from([400, 900, 1500, 1800, 1900]), max_size=3),
    )
    def write(self, which: int, amounts: list[int]) -> None:
        known = self.lists[which]
        people = (known.school.teacher, known.school.colleague, known.school.member)
        wanted = {str(p.person_id): yuan * 100 for p, yuan in zip(people, amounts, strict=False)}
        lines = [line(p, str(yuan)) for p, yuan in zip(people, amounts, strict=False)]
        http = self.county.http(known.school.member)
        path = f"/campaign-lists/{known.id}/lines"
        reply = self.run(http.put(path, json={"lines": lines}, headers=seen(known.version)))
        if known.state not in LIST_EDITABLE:
            assert (reply.status_code, reply.json()["code"]) == (409, "campaign-not-editable")
            return
        assert reply.status_code == 200, reply.text
        known.cents, known.version = wanted, reply.json()["version"]

    @rule(which=st.integers(0, 1), choice=st.integers(0, 5))
    def go_on(self, which: int, choice: int) -> None:
        """A step that is possible; by chance alone few lists would come far."""
        known = self.lists[which]
        possible = [m for s, m in LIST_NEXT if s is known.state and m in TRIED]
        if possible:
            self.step(known, possible[choice % len(possible)], choice)

    @rule(which=st.integers(0, 1), move=st.sampled_from(TRIED), choice=st.integers(0, 2))
    def try_anything(self, which: int, move: ListMove, choice: int) -> None:
        self.step(self.lists[which], move, choice)

    def step(self, known: Known, move: ListMove, choice: int) -> None:
        if move is ListMove.REVERSE:
            self.reverse(known, choice)
            return
        who = {
            ListMove.SUBMIT: known.school.member,
            ListMove.APPROVE: self.county.officer,
            ListMove.RETURN: self.county.chair,
        }.get(move, known.school.finance)
        path = f"/campaign-lists/{known.id}/{move.value}"
        reply = self.run(self.county.http(who).post(path, json=BODIES[move]))
        follows = LIST_NEXT.get((known.state, move))
        if follows is None:
            assert reply.json()["code"] == "campaign-list-move-not-allowed", reply.text
            return
        if move is ListMove.SUBMIT and (why := self.refusal(known)) is not None:
            assert reply.json()["code"] == why, reply.text
            return
        assert reply.status_code == 200, reply.text
        known.state, known.version = follows, reply.json()["version"]
        if move is ListMove.RECEIPT:
            known.signed = set(known.cents) - known.back
            known.conclude()

    def refusal(self, known: Known) -> str | None:
        """Why a list may not be handed in now."""
        if not known.cents:
            return "campaign-list-empty"
        if len(known.cents) > PLACES:
            return "over-quota"
        held = sum(other.held for other in self.lists if other is not known)
        if held + sum(known.cents.values()) > BUDGET:
            return "over-budget"
        if any(cents > GOODS_LIMIT for cents in known.cents.values()):
            return "over-goods-limit"
        return None

    def reverse(self, known: Known, choice: int) -> None:
        http = self.county.http(known.school.finance)
        shown = self.run(http.get(f"/campaign-lists/{known.id}")).json()
        if not shown["lines"]:
            return
        one = shown["lines"][choice % len(shown["lines"])]
        body = {"reversed_on": DAY, "reason": "退回"}
        path = f"/campaign-lists/{known.id}/lines/{one['id']}/reverse"
        reply = self.run(http.post(path, json=body))
        key = one["person_id"]
        if known.state not in {ListState.PAID, ListState.SETTLED}:
            assert reply.json()["code"] == "campaign-list-move-not-allowed", reply.text
        elif key in known.back:
            assert reply.json()["code"] == "campaign-line-not-given", reply.text
        else:
            assert reply.status_code == 200, reply.text
            known.back.add(key)
            known.version = reply.json()["version"]
            known.conclude()

    @invariant()
    def the_rows_say_what_the_model_says(self) -> None:
        states, balance, reserved = self.run(self.stored())
        assert states == {known.id: known.state.value for known in self.lists}
        given = sum(
            known.held for known in self.lists if known.state in {ListState.PAID, ListState.SETTLED}
        )
        assert balance == given, "paid less reversed"
        assert reserved == sum(known.held for known in self.lists) <= BUDGET

    async def stored(self) -> tuple[dict[str, str], int, int]:
        async with self.running.database.transaction(self.county.scope) as tx:
            mine = [known.id for known in self.lists]
            rows = await tx.session.execute(
                select(CampaignList.id, CampaignList.state).where(CampaignList.id.in_(mine))
            )
            balance = await tx.session.scalar(
                select(func.coalesce(func.sum(CampaignMoney.cents), 0))
            )
            reserved = await tx.session.scalar(
                select(func.coalesce(func.sum(CampaignLine.cents), 0)).where(
                    CampaignLine.state.in_(["promised", "paid", "receipted"])
                )
            )
            return {str(key): state for key, state in rows}, int(balance or 0), int(reserved or 0)


async def test_campaigns_hold_against_the_model(running: Running) -> None:
    await hold_against(Campaigns, running, examples=12, steps=25)
