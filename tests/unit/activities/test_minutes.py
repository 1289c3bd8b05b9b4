"""The rules of minutes."""

from itertools import product
from uuid import UUID

import pytest

from services.activities.congress.domain.powers import Power
from services.activities.meetings.domain.kinds import MatterResult, Side
from services.activities.meetings.domain.life import (
    NEXT,
    MeetingMove,
    MeetingMoveNotAllowed,
    MeetingState,
    after,
)
from services.activities.meetings.domain.minutes import (
    Attendant,
    ForCongress,
    Matter,
    NamedTwice,
    check_attendants,
    check_matters,
    goes_to_session,
)
from services.activities.meetings.papers import chinese_number
from shared.contracts.activities import MeetingKind
from tests.service.plans.county import TODAY


@pytest.mark.parametrize(
    ("state", "move"), sorted(set(product(MeetingState, MeetingMove)) - set(NEXT))
)
def test_every_other_step_is_refused_in_words(state: MeetingState, move: MeetingMove) -> None:
    with pytest.raises(MeetingMoveNotAllowed) as caught:
        after(state, move)
    assert caught.value.sentence.endswith("。")


def test_what_is_taken_back_stays_so() -> None:
    assert not [move for state, move in NEXT if state is MeetingState.TAKEN_BACK]


@pytest.mark.parametrize(("power", "result"), [*product([None, *Power], MatterResult)])
def test_only_the_adoption_of_what_is_the_congresss_alone_is_refused(
    power: Power | None, result: MatterResult
) -> None:
    matters = [Matter("某办法", result, power)]
    if power is Power.P4 and result is MatterResult.AGREED:
        with pytest.raises(ForCongress):
            check_matters(matters, TODAY)
    else:
        check_matters(matters, TODAY)


def test_a_name_may_stand_twice_and_a_person_may_not() -> None:
    typed, known = Attendant("王芳", Side.UNION), Attendant("王芳", Side.UNION, "", UUID(int=1))
    check_attendants([typed, typed, known])
    with pytest.raises(NamedTwice):
        check_attendants([known, known])


@pytest.mark.parametrize(
    ("kind", "result", "urgent", "goes"),
    [
        (MeetingKind.JOINT, MatterResult.TO_CONGRESS, False, True),
        (MeetingKind.EXECUTIVE, MatterResult.AGREED, True, True),
        (MeetingKind.EXECUTIVE, MatterResult.AGREED, False, False),
        (MeetingKind.JOINT, MatterResult.AGREED, True, False),
        (MeetingKind.COMMITTEE, MatterResult.DEFERRED, True, False),
    ],
)
def test_what_the_next_session_hears(
    kind: MeetingKind, result: MatterResult, urgent: bool, goes: bool
) -> None:
    assert goes_to_session(kind, result, urgent=urgent) is goes


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "一"), (9, "九"), (10, "十"), (12, "十二"), (20, "二十"), (21, "二十一"), (30, "三十")],
)
def test_headings_are_numbered_in_words(number: int, words: str) -> None:
    assert chinese_number(number) == words
