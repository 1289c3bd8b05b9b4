"""The table of acts and roles: complete, and no school acts for the county."""

from uuid import uuid4

import pytest

from services.plans.permissions import ALLOWED, Act, may, must, must_see
from services.plans.tasks.api.permitted import ACT_OF_MOVE
from services.plans.tasks.domain import TaskMove
from services.plans.work_plans.api.views import ACT_OF_MOVE as ACT_OF_PLAN_MOVE
from services.plans.work_plans.domain import PlanMove
from shared.contracts.roles import COUNTY_ROLES, Role
from shared.errors import NotAllowed, NotFound
from shared.web.identity import Caller, Held

COUNTYS_OWN = {
    Act.IMPORT_PLAN,
    Act.EDIT_PLAN,
    Act.APPROVE_PLAN,
    Act.ISSUE_PLAN,
    Act.SEE_COUNTY,
    Act.CHASE,
    Act.RECORD_SIGNATURE,
    Act.JUDGE_TASK,
    Act.SET_CALENDAR,
}


def test_every_act_and_every_move_is_somebodys() -> None:
    assert set(ALLOWED) == set(Act)
    assert all(ALLOWED.values())
    assert set(ACT_OF_MOVE) == set(TaskMove)
    assert set(ACT_OF_PLAN_MOVE) == set(PlanMove)


@pytest.mark.parametrize("act", sorted(COUNTYS_OWN))
def test_what_is_the_countys_no_school_role_may(act: Act) -> None:
    assert ALLOWED[act] <= COUNTY_ROLES


def test_the_auditor_only_looks() -> None:
    assert {act for act in Act if Role.AUDITOR in ALLOWED[act]} == {Act.SEE_COUNTY}


@pytest.mark.parametrize("role", [Role.OPERATOR, Role.CLUSTER_LEAD, Role.DELEGATE])
def test_some_roles_have_no_part_in_plans(role: Role) -> None:
    assert not [act for act in Act if role in ALLOWED[act]]


def test_a_role_counts_in_its_own_union_only() -> None:
    mine, other = uuid4(), uuid4()
    me = Caller(uuid4(), "某某", uuid4(), (Held(Role.UNION_CHAIR, mine),))
    assert may(me, Act.SIGN_PLAN, mine)
    assert not may(me, Act.SIGN_PLAN, other)
    must(me, Act.SIGN_PLAN, mine)
    with pytest.raises(NotAllowed):
        must(me, Act.SIGN_PLAN, other)
    must_see(me, mine)
    with pytest.raises(NotFound):
        must_see(me, other)
