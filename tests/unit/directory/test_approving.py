"""Who approves: nobody the own draft, and always the first rung with another person."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.approving import LADDERS, RUNGS, Hat, Matter, Rung, approvers
from shared.contracts.roles import Role, Standing

CHAIR, DEPUTY, MEMBER, OFFICER, BOSS = (UUID(int=n) for n in range(1, 6))
COUNTY = [Hat(OFFICER, Role.COUNTY_OFFICER), Hat(BOSS, Role.COUNTY_CHAIR)]
SCHOOL = [
    Hat(CHAIR, Role.UNION_CHAIR),
    Hat(DEPUTY, Role.UNION_OFFICER, Standing.DEPUTY),
    Hat(MEMBER, Role.UNION_OFFICER),
]
ACTING = Hat(DEPUTY, Role.UNION_CHAIR, Standing.ACTING)
HATS = st.lists(
    st.builds(
        Hat,
        st.sampled_from([CHAIR, DEPUTY, MEMBER, OFFICER]),
        st.sampled_from(Role),
        st.sampled_from(Standing),
    ),
    max_size=12,
)


@pytest.mark.parametrize(
    ("hats", "drafter", "rung", "people"),
    [
        (SCHOOL + COUNTY, MEMBER, Rung.CHAIR, (CHAIR,)),
        (SCHOOL + COUNTY, CHAIR, Rung.DEPUTY, (DEPUTY,)),
        ([SCHOOL[0], SCHOOL[2], *COUNTY], CHAIR, Rung.COMMITTEE, (MEMBER,)),
        ([SCHOOL[0], *COUNTY], CHAIR, Rung.COUNTY, (OFFICER, BOSS)),
        (
            [Hat(DEPUTY, Role.UNION_CHAIR, Standing.ACTING), *SCHOOL[2:]],
            MEMBER,
            Rung.CHAIR,
            (DEPUTY,),
        ),
        ([], CHAIR, Rung.COUNTY, ()),
    ],
)
def test_money_of_a_school(
    hats: list[Hat], drafter: UUID, rung: Rung, people: tuple[UUID, ...]
) -> None:
    found = approvers(Matter.MONEY, hats, drafter)
    assert (found.rung, found.person_ids) == (rung, people)


def test_one_person_with_every_hat_approves_nothing_of_their_own() -> None:
    every = [Hat(CHAIR, role) for role in Role]
    for matter in Matter:
        assert approvers(matter, every, CHAIR).person_ids == ()
        assert approvers(matter, [*every, *COUNTY], CHAIR).person_ids != ()


@given(HATS, st.sampled_from(Matter), st.sampled_from([CHAIR, DEPUTY, MEMBER, OFFICER]))
def test_the_drafter_never_approves_and_no_earlier_rung_is_passed_over(
    hats: list[Hat], matter: Matter, drafter: UUID
) -> None:
    found = approvers(matter, hats, drafter)
    assert drafter not in found.person_ids
    ladder = LADDERS[matter]
    for rung in ladder[: ladder.index(found.rung)]:
        roles, deputy = RUNGS[rung]
        for hat in hats:
            stands = hat.role in roles and deputy in (None, hat.standing is Standing.DEPUTY)
            assert not stands or hat.person_id == drafter


@pytest.mark.parametrize("matter", Matter)
def test_every_matter_has_a_ladder_of_known_rungs(matter: Matter) -> None:
    assert set(LADDERS[matter]) <= set(RUNGS) == set(Rung)
