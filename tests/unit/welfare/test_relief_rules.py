"""The rules of everyday relief: steps, days, amounts, caps, whose turn it is, what is shown."""

from datetime import date
from itertools import product
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.welfare.relief.domain.deciding import (
    OthersDecide,
    OwnEntry,
    check_decider,
    check_slip,
    turn_of,
)
from services.welfare.relief.domain.kinds import ILL, AidKind, Occasion
from services.welfare.relief.domain.life import (
    INSTEAD,
    MOVE_LABELS,
    NEXT,
    STATE_LABELS,
    AidMove,
    AidMoveNotAllowed,
    AidState,
    after,
)
from services.welfare.relief.domain.money import (
    FIGURES,
    Collective,
    DecisionIncomplete,
    FigureName,
    OverCap,
    check_caps,
    check_collective,
)
from services.welfare.relief.domain.sums import Sum, shown, shown_total
from shared.approving import Hat, Rung
from shared.calendar.entered import DayInFuture, DaysOutOfOrder, check_days
from shared.contracts.roles import Role, Standing
from shared.masking import mask_name, plain_name
from shared.money import AmountNotPossible, read_amount, yuan_words

TODAY = date(2026, 3, 16)
DEFAULTS = {name: rule.default for name, rule in FIGURES.items()}
MOST = DEFAULTS[FigureName.SINGLE_MOST] * 100
IMPOSSIBLE = sorted(set(product(AidState, AidMove)) - set(NEXT))


@pytest.mark.parametrize(("state", "move"), IMPOSSIBLE)
def test_every_other_step_is_refused_in_chinese(state: AidState, move: AidMove) -> None:
    with pytest.raises(AidMoveNotAllowed) as refused:
        after(state, move)
    assert refused.value.sentence.endswith("。")


def test_every_state_and_step_has_words_and_every_answer_is_needed() -> None:
    assert set(STATE_LABELS) == set(AidState)
    assert set(MOVE_LABELS) == set(AidMove)
    assert set(INSTEAD) <= set(IMPOSSIBLE)


def test_no_state_after_the_money_left_can_be_cancelled() -> None:
    moved = {AidState.PAID, AidState.RECEIPTED, AidState.RECLAIMED}
    assert not [at for (at, move) in NEXT if move is AidMove.CANCEL and at in moved]


def test_days_come_in_order_and_have_come() -> None:
    check_days(TODAY, ("审批日期", TODAY), ("发放日期", None), ("签收日期", TODAY))
    with pytest.raises(DayInFuture):
        check_days(TODAY, ("发放日期", date(2026, 3, 17)))
    with pytest.raises(DaysOutOfOrder, match="签收日期不能早于审批日期"):
        check_days(
            TODAY,
            ("审批日期", date(2026, 3, 10)),
            ("发放日期", None),
            ("签收日期", date(2026, 3, 9)),
        )


@pytest.mark.parametrize(
    ("written", "cents"),
    [
        ("2000", 200_000),
        ("２０００", 200_000),
        ("2,000.5", 200_050),
        ("２，０００．５０", 200_050),
        ("¥500", 50_000),
        (" 500 元", 50_000),
        ("0.01", 1),
    ],
)
def test_an_amount_is_read_as_people_write_it(written: str, cents: int) -> None:
    assert read_amount(written, MOST) == cents


@pytest.mark.parametrize(
    "written",
    ["-1", "－１", "0", "0.00", "五百", "1e3", "1,00", "12.345", "", "元", "50000.01", "9" * 15],
)
def test_an_amount_that_nobody_can_mean_is_refused(written: str) -> None:
    with pytest.raises(AmountNotPossible) as refused:
        read_amount(written, MOST)
    assert refused.value.sentence.endswith("。")


@given(st.integers(1, 5_000_000))
def test_an_amount_that_is_shown_is_read_again_alike(cents: int) -> None:
    assert read_amount(yuan_words(cents), MOST) == cents


@given(
    st.sampled_from(AidKind),
    st.sampled_from(Occasion),
    st.integers(1, 400_000),
    st.integers(0, 400_000),
)
def test_what_passes_is_within_the_cap_and_what_is_refused_is_not(
    kind: AidKind, occasion: Occasion, cents: int, given_cents: int
) -> None:
    try:
        check_caps(kind, occasion, cents, given_cents, DEFAULTS)
    except OverCap as refused:
        facts = refused.facts
        assert facts["given_cents"] + facts["asked_cents"] > facts["cap_cents"]
    else:
        if kind is AidKind.TEMPORARY_HELP:
            assert given_cents + cents <= 300_000
        elif occasion in ILL:
            assert cents <= 200_000


def test_half_a_collective_decision_is_none() -> None:
    check_collective(Collective(), TODAY)
    check_collective(Collective("2026-1", TODAY), TODAY)
    for half in (
        Collective("2026-1", None),
        Collective(None, TODAY),
        Collective("2026-1", date(2026, 3, 17)),
    ):
        with pytest.raises(DecisionIncomplete):
            check_collective(half, TODAY)


CHAIR, DEPUTY, MEMBER, OFFICER, TEACHER = (UUID(int=n) for n in range(1, 6))
NAMES = {CHAIR: "周", DEPUTY: "吴", MEMBER: "郑", OFFICER: "何"}
HATS = (
    Hat(CHAIR, Role.UNION_CHAIR),
    Hat(DEPUTY, Role.UNION_OFFICER, Standing.DEPUTY),
    Hat(MEMBER, Role.UNION_OFFICER),
    Hat(OFFICER, Role.COUNTY_OFFICER),
)


@pytest.mark.parametrize(
    ("entered_by", "recipient", "rung", "person"),
    [
        (MEMBER, TEACHER, Rung.CHAIR, CHAIR),
        (CHAIR, TEACHER, Rung.DEPUTY, DEPUTY),
        (CHAIR, DEPUTY, Rung.COMMITTEE, MEMBER),
        (DEPUTY, CHAIR, Rung.COMMITTEE, MEMBER),
    ],
)
def test_the_first_who_neither_entered_nor_receives_it_decides(
    entered_by: UUID, recipient: UUID, rung: Rung, person: UUID
) -> None:
    turn = turn_of(HATS, NAMES, entered_by, recipient)
    assert (turn.rung, list(turn.people)) == (rung, [person])


@given(
    st.sets(st.sampled_from(HATS)),
    st.sampled_from([*NAMES, TEACHER]),
    st.sampled_from([*NAMES, None]),
)
def test_whoever_decides_neither_entered_nor_receives_it(
    hats: set[Hat], entered_by: UUID, recipient: UUID | None
) -> None:
    turn = turn_of(sorted(hats, key=lambda hat: hat.person_id), NAMES, entered_by, recipient)
    assert {entered_by, recipient}.isdisjoint(turn.people)
    for person in turn.people:
        check_decider(person, {entered_by, recipient}, turn)
    with pytest.raises(OwnEntry):
        check_decider(entered_by, {entered_by, recipient}, turn)
    with pytest.raises(OthersDecide):
        check_decider(UUID(int=99), {entered_by, recipient}, turn)


def test_a_slip_is_signed_by_somebody_else() -> None:
    check_slip("马校长", "周主席")
    with pytest.raises(OwnEntry):
        check_slip("周 主席", "周主席")
    with pytest.raises(OwnEntry):
        check_slip("周　主席", "周主席")  # a wide blank


def test_names_are_masked_and_compared_without_what_does_not_tell_people_apart() -> None:
    assert mask_name("孙晓梅") == "孙*"
    assert plain_name("王 秀英　") == "王秀英"


@given(st.lists(st.integers(0, 9), max_size=6), st.integers(2, 5))
def test_no_small_number_is_told_nor_found_by_taking_away(counts: list[int], least: int) -> None:
    parts = [Sum(count, count * 100) for count in counts]
    for part in parts:
        if 0 < part.count < least:
            assert shown(part, least).cents is None
    hidden = sum(part.count for part in parts if 0 < part.count < least)
    if 0 < hidden < least:
        assert shown_total(parts, least).cents is None
