"""Whether enough are there, on one roll and on two."""

import pytest

from services.activities.congress.domain.figures import QUORUMS
from services.activities.congress.domain.life import SessionState
from services.activities.hall.domain.quorum import (
    NobodyDue,
    NoQuorum,
    check_quorum,
    quorums,
    warning_of,
)
from services.activities.rolls.domain.counting import Count
from services.activities.terms.domain.kinds import Roll

TWO_THIRDS = QUORUMS[0]


def on_congress(due: int, present: int) -> dict[Roll, Count]:
    return {Roll.CONGRESS: Count(due, present), Roll.UNION: Count(0, 0)}


def test_the_threshold_says_how_many_are_needed() -> None:
    [forty] = quorums(on_congress(40, 0), TWO_THIRDS)
    [stricter] = quorums(on_congress(40, 0), QUORUMS[1])
    assert (forty.needed, forty.missing) == (27, 27)
    assert stricter.needed == 30


def test_twenty_six_of_forty_are_refused_with_the_missing_number() -> None:
    with pytest.raises(NoQuorum, match="还差 1 人") as refusal:
        check_quorum(quorums(on_congress(40, 26), TWO_THIRDS))
    assert refusal.value.facts == {"missing": {"congress": 1}}
    assert "教代会" not in refusal.value.sentence
    check_quorum(quorums(on_congress(40, 27), TWO_THIRDS))


def test_each_roll_of_a_dual_congress_needs_its_own() -> None:
    both = {Roll.CONGRESS: Count(30, 20), Roll.UNION: Count(60, 39)}
    with pytest.raises(NoQuorum, match=r"工代会应到 60 人.*还差 1 人") as refusal:
        check_quorum(quorums(both, TWO_THIRDS))
    assert "教代会" not in refusal.value.sentence
    check_quorum(quorums({**both, Roll.UNION: Count(60, 40)}, TWO_THIRDS))


def test_nobody_opens_with_an_empty_roll() -> None:
    with pytest.raises(NobodyDue):
        check_quorum(quorums(on_congress(0, 0), TWO_THIRDS))


def test_the_screen_warns_only_while_the_session_runs() -> None:
    short = quorums(on_congress(40, 25), TWO_THIRDS)
    assert "还差 2 人" in warning_of(SessionState.OPENED, short)
    assert not warning_of(SessionState.SCHEDULED, short)
    assert not warning_of(SessionState.OPENED, quorums(on_congress(40, 27), TWO_THIRDS))


def test_everybody_there_is_a_hundred_per_cent_and_nobody_else() -> None:
    [almost] = quorums(on_congress(300, 299), TWO_THIRDS)
    [all_there] = quorums(on_congress(300, 300), TWO_THIRDS)
    assert (almost.per_mille, all_there.per_mille) == (996, 1000)
