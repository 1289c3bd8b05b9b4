"""Which votes wait for somebody: to be counted, signed, announced."""

from uuid import UUID

from services.activities.ballots.domain.casting import CountingDuty
from services.activities.ballots.domain.life import BallotState
from services.activities.ballots.queries.finding import waiting_in
from services.activities.ballots.tables import Ballot
from services.activities.permissions import ALLOWED, Act
from shared.contracts.activities import BallotPurpose
from shared.database import Transaction
from shared.web.identity import Caller
from shared.web.waiting import Group, WaitingItem


async def ballots_for(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """What the caller has to do for votes; while somebody else has to, that is said below."""
    unions = me.unions_as(ALLOWED[Act.SEE_BALLOTS])
    if not unions:
        return []
    runs = me.unions_as(ALLOWED[Act.RUN_BALLOTS])
    found = [
        _line(ballot, duties, runs=ballot.union_id in runs, me=me.person_id)
        for ballot, duties in await waiting_in(tx, unions, me.person_id)
    ]
    return [line for line in found if line is not None]


def _line(ballot: Ballot, duties: set[CountingDuty], *, runs: bool, me: UUID) -> WaitingItem | None:
    state = BallotState(ballot.state)
    if state is BallotState.CLOSED and (CountingDuty.COUNTER in duties or runs):
        return _item(ballot, "count_ballot", f"登记计票结果：{ballot.title}", Group.DECIDE)
    if state is BallotState.COUNTED and CountingDuty.CHIEF in duties and ballot.counted_by != me:
        return _item(ballot, "sign_ballot", f"签字确认计票结果：{ballot.title}", Group.SIGN)
    if state is BallotState.COUNTED and runs:
        title = f"等总监票人签字：{ballot.title}"
        return _item(ballot, "sign_ballot", title, Group.OTHERS)
    if state is BallotState.SIGNED and runs:
        return _item(ballot, "announce_ballot", _ending(ballot), Group.DECIDE)
    return None


def _ending(ballot: Ballot) -> str:
    if ballot.purpose == BallotPurpose.APPRAISAL:
        return f"把评议结果交党组织：{ballot.title}"
    return f"请主席团宣布结果：{ballot.title}"


def _item(ballot: Ballot, kind: str, title: str, group: Group) -> WaitingItem:
    return WaitingItem(
        kind=kind,
        title=title,
        from_whom="",
        due_on=None,
        due_label="",
        group=group,
        link=f"/ballots/{ballot.id}",
        act=None,
    )
