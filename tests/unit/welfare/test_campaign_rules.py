"""The rules of campaigns: steps, whose turn, tasks, cards, reminders."""

from datetime import date
from itertools import product
from uuid import UUID

import pytest

from services.welfare.campaigns.domain.cards import CardNotPossible, last_four, read_card
from services.welfare.campaigns.domain.kinds import (
    KIND_LABELS,
    OCCASION_LABELS,
    PICK_LABELS,
    REASON_LABELS,
    CampaignKind,
    CampaignOccasion,
    CampaignPick,
    CareGroup,
)
from services.welfare.campaigns.domain.life import (
    COUNTY_NEXT,
    LINE_LABELS,
    LIST_MOVE_LABELS,
    LIST_NEXT,
    LIST_STATE_LABELS,
    MOVE_LABELS,
    OWN_NEXT,
    STATE_LABELS,
    CampaignMove,
    CampaignMoveNotAllowed,
    CampaignNotEditable,
    CampaignNotOpen,
    CampaignState,
    LineState,
    ListMove,
    ListMoveNotAllowed,
    ListState,
    after,
    check_editable,
    check_list_editable,
    check_open,
    list_after,
    settled_or_back,
)
from services.welfare.campaigns.domain.tasks import occasion_of, title_of
from services.welfare.campaigns.domain.turns import turn_of_campaign, turn_of_list
from services.welfare.campaigns.domain.wording import MOST_NAMED, chase_text
from services.welfare.campaigns.queries.candidates import SOURCES
from shared.approving import Hat, Rung
from shared.contracts.roles import Role

CHAIR, OFFICER, MEMBER, FIRST, SECOND = (UUID(int=n) for n in range(1, 6))
NAMES = {CHAIR: "冯主席", OFFICER: "何干事", MEMBER: "郑委员", FIRST: "周主席", SECOND: "吴副"}


@pytest.mark.parametrize("countywide", [True, False])
def test_every_other_step_of_a_campaign_is_refused_in_chinese(countywide: bool) -> None:
    table = COUNTY_NEXT if countywide else OWN_NEXT
    for state, move in product(CampaignState, CampaignMove):
        if (state, move) in table:
            assert after(state, move, countywide=countywide) is table[state, move]
            continue
        with pytest.raises(CampaignMoveNotAllowed) as refused:
            after(state, move, countywide=countywide)
        assert refused.value.sentence.endswith("。")


def test_every_other_step_of_a_list_is_refused_in_chinese() -> None:
    for state, move in product(ListState, ListMove):
        if (state, move) in LIST_NEXT:
            assert list_after(state, move) is LIST_NEXT[state, move]
            continue
        with pytest.raises(ListMoveNotAllowed) as refused:
            list_after(state, move)
        assert refused.value.sentence.endswith("。")


def test_no_list_is_paid_that_nobody_decided_on() -> None:
    before = {state for (state, move), _ in LIST_NEXT.items() if move is ListMove.PAY}
    assert before == {ListState.APPROVED}
    ways = {state for (state, _), to in LIST_NEXT.items() if to is ListState.APPROVED}
    assert ways == {ListState.SUBMITTED}


def test_every_word_has_a_label() -> None:
    for words, labels in (
        (CampaignState, STATE_LABELS),
        (CampaignMove, MOVE_LABELS),
        (ListState, LIST_STATE_LABELS),
        (ListMove, LIST_MOVE_LABELS),
        (LineState, LINE_LABELS),
        (CampaignKind, KIND_LABELS),
        (CampaignOccasion, OCCASION_LABELS),
        (CampaignPick, PICK_LABELS),
        (CareGroup, REASON_LABELS),
        (CampaignPick, SOURCES),
    ):
        assert set(words) == set(labels)


def test_what_was_decided_is_not_written_anew() -> None:
    check_editable(CampaignState.RETURNED)
    check_list_editable(ListState.DRAFTING)
    check_open(CampaignState.OPEN)
    with pytest.raises(CampaignNotEditable):
        check_editable(CampaignState.OPEN)
    with pytest.raises(CampaignNotEditable):
        check_list_editable(ListState.SUBMITTED)
    with pytest.raises(CampaignNotOpen):
        check_open(CampaignState.CLOSED)


@pytest.mark.parametrize(
    ("lines", "follows"),
    [
        ({LineState.PAID: 1, LineState.RECEIPTED: 5}, None),
        ({LineState.RECEIPTED: 1, LineState.REVERSED: 5}, ListMove.SETTLE),
        ({LineState.REVERSED: 2}, ListMove.TAKE_BACK),
    ],
)
def test_a_list_is_settled_once_nobody_is_left(
    lines: dict[LineState, int], follows: ListMove | None
) -> None:
    assert settled_or_back(lines) is follows


OFFICE = [Hat(CHAIR, Role.COUNTY_CHAIR), Hat(OFFICER, Role.COUNTY_OFFICER)]
SCHOOL = [Hat(FIRST, Role.UNION_CHAIR), Hat(MEMBER, Role.UNION_OFFICER)]


def test_a_county_campaign_is_decided_by_the_chair_or_who_comes_after() -> None:
    assert set(turn_of_campaign(OFFICE, NAMES, OFFICER).people) == {CHAIR}
    assert set(turn_of_campaign(OFFICE, NAMES, CHAIR).people) == {OFFICER}
    assert turn_of_campaign(OFFICE[:1], NAMES, CHAIR).people == {}


def test_a_list_of_the_county_is_decided_by_anybody_of_the_office_but_who_handed_it_in() -> None:
    turn = turn_of_list(SCHOOL + OFFICE, NAMES, MEMBER, (), countywide=True)
    assert (turn.rung, set(turn.people)) == (Rung.COUNTY, {CHAIR, OFFICER})
    own = turn_of_list(OFFICE, NAMES, OFFICER, (), countywide=True)
    assert set(own.people) == {CHAIR}


def test_on_a_schools_own_list_the_ladder_decides_without_those_who_receive() -> None:
    hats = SCHOOL + OFFICE
    turn = turn_of_list(hats, NAMES, MEMBER, (), countywide=False)
    assert set(turn.people) == {FIRST}
    received = turn_of_list(hats, NAMES, MEMBER, (FIRST,), countywide=False)
    assert received.rung is Rung.COUNTY


@pytest.mark.parametrize(
    ("category", "title", "occasion"),
    [
        ("hardship", "春节前开展送温暖活动", CampaignOccasion.NEW_YEAR),
        ("hardship", "夏季送清凉，慰问一线教职工", CampaignOccasion.SUMMER),
        ("hardship", "走访慰问困难教职工", CampaignOccasion.OTHER),
        ("hardship", "核对困难职工档案", None),
        ("training", "春节送温暖", None),
        ("visits", "走访慰问一线教职工", CampaignOccasion.OTHER),
        ("visits", "落实走访制度", None),
    ],
)
def test_tasks_of_giving_ask_for_a_campaign(
    category: str, title: str, occasion: CampaignOccasion | None
) -> None:
    assert occasion_of(category, title, countywide=False) is occasion


def test_a_countys_own_task_of_visiting_asks_for_its_campaign() -> None:
    title = "落实走访制度"
    assert occasion_of("visits", title, countywide=True) is CampaignOccasion.OTHER
    assert occasion_of("hardship", title, countywide=True) is None


def test_a_draft_is_called_by_the_first_clause() -> None:
    assert title_of("夏季送清凉，慰问一线教职工。") == "夏季送清凉"
    assert title_of("。") == "慰问活动"


def test_cards_are_read_as_people_type_them_and_shown_by_four_digits() -> None:
    assert read_card("６２２２ 0212-3456 7890") == "6222021234567890"
    assert read_card(" ") == ""
    assert last_four("6222021234567890") == "尾号 7890"
    for wrong in ("1234", "6222x0212345678", "1" * 20):
        with pytest.raises(CardNotPossible):
            read_card(wrong)


def test_a_reminder_names_who_is_missing_and_nobody_is_ranked() -> None:
    assert chase_text("送清凉", date(2026, 7, 1), []) == ""
    said = chase_text("送清凉", date(2026, 7, 1), ["东山小学", "西河小学"])
    assert "还有 2 个单位没有提交：东山小学、西河小学。" in said
    many = chase_text("送清凉", date(2026, 7, 1), [f"第{n}小学" for n in range(MOST_NAMED + 5)])
    assert f"等 {MOST_NAMED + 5} 个单位" in many
