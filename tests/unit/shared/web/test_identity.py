from uuid import uuid4

from shared.contracts.roles import Role
from shared.web.identity import Caller, Held


def caller(*roles: Held) -> Caller:
    return Caller(uuid4(), "林一", uuid4(), roles)


def test_a_school_role_opens_the_rows_of_its_union_only() -> None:
    school = uuid4()

    assert caller(Held(Role.UNION_CHAIR, school)).scope().union_ids == {school}


def test_a_county_role_opens_the_county() -> None:
    assert caller(Held(Role.COUNTY_OFFICER, uuid4())).scope().union_ids is None


def test_leading_a_cluster_opens_no_school() -> None:
    school, other, cluster = uuid4(), uuid4(), uuid4()

    lead = caller(
        Held(Role.STAFF_MEMBER, school),
        Held(Role.CLUSTER_LEAD, school, cluster),
        Held(Role.CLUSTER_LEAD, other, cluster),
    )

    assert lead.scope().union_ids == {school}
    assert lead.clusters_led == {cluster}


def test_without_roles_there_are_no_rows() -> None:
    assert caller().scope().union_ids == frozenset()
