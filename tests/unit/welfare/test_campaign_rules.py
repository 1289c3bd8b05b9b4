"""The rules of campaigns: steps, holidays, budgets, quotas, limits, whose turn, cards, tasks."""

from datetime import date, timedelta
from itertools import product
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.welfare.campaigns.domain.cards import CardNotPossible, last_four, read_card
from services.welfare.campaigns.domain.festivals import (
    LEGAL,
    Giving,
    NoHolidayForGoods,
    NotAroundTheHoliday,
    check_goods_day,
    holiday_in,
    shifted,
)
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
from services.welfare.campaigns.domain.money import (
    FIGURES,
    FigureName,
    Goods,
    ListEmpty,
    OverBudget,
    OverGoodsLimit,
    OverQuota,
    Quota,
    QuotaUnclear,
    check_budget,
    check_goods,
    check_quota,
    check_quota_clear,
)
from services.welfare.campaigns.domain.tasks import occasion_of, title_of
from services.welfare.campaigns.domain.turns import turn_of_campaign, turn_of_list
from services.welfare.campaigns.domain.wording import MOST_NAMED, chase_text
from services.welfare.campaigns.queries.candidates import SOURCES
from shared.approving import Hat, Rung
from shared.contracts.roles import Role
from shared.money import formal_yuan

DEFAULTS = {name: rule.default for name, rule in FIGURES.items()}
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


@pytest.mark.parametrize(
    ("occasion", "year", "day"),
    [
        (CampaignOccasion.NEW_YEAR, 2026, date(2026, 2, 17)),
        (CampaignOccasion.QINGMING, 2026, date(2026, 4, 5)),
        (CampaignOccasion.DRAGON_BOAT, 2026, date(2026, 6, 19)),
        (CampaignOccasion.MID_AUTUMN, 2026, date(2026, 9, 25)),
        (CampaignOccasion.MID_AUTUMN, 2020, date(2020, 10, 1)),
        (CampaignOccasion.TEACHERS_DAY, 2027, date(2027, 9, 10)),
        (CampaignOccasion.SUMMER, 2026, None),
    ],
)
def test_holidays_fall_where_the_calendar_says(
    occasion: CampaignOccasion, year: int, day: date | None
) -> None:
    assert holiday_in(occasion, year) == day


def test_goods_for_all_are_for_legal_holidays_and_those_with_a_clause() -> None:
    day = date(2026, 3, 8)
    giving = Giving(CampaignOccasion.WOMENS_DAY, None, day, day)
    with pytest.raises(NoHolidayForGoods):
        check_goods_day(giving, frozenset(), 30)
    check_goods_day(giving, frozenset({"三八妇女节"}), 30)
    ethnic = Giving(CampaignOccasion.OTHER, "火把节", day, day)
    with pytest.raises(NoHolidayForGoods, match="火把节"):
        check_goods_day(ethnic, frozenset({"三八妇女节"}), 30)
    check_goods_day(ethnic, frozenset({"火把节"}), 30)
    # Typed by name it is the same holiday: neither without a clause nor on any other day.
    clause = frozenset({"三八妇女节"})
    check_goods_day(Giving(CampaignOccasion.OTHER, "三八 妇女节", day, day), clause, 30)
    june = date(2026, 6, 8)
    with pytest.raises(NotAroundTheHoliday, match="2026年3月8日"):
        check_goods_day(Giving(CampaignOccasion.OTHER, "三八妇女节", june, june), clause, 30)
    assert CampaignOccasion.TEACHERS_DAY not in LEGAL
    assert CampaignOccasion.WOMENS_DAY not in LEGAL


@given(st.sampled_from(sorted(LEGAL)), st.integers(2020, 2035), st.integers(-60, 60))
def test_goods_are_given_around_their_holiday(
    occasion: CampaignOccasion, year: int, away: int
) -> None:
    holiday = holiday_in(occasion, year)
    assert holiday is not None
    day = holiday + timedelta(days=away)
    giving = Giving(occasion, None, day, day)
    new_year = [date(each, 1, 1) for each in (year, year + 1)]
    near = occasion is CampaignOccasion.NEW_YEAR and any(abs(day - n).days <= 10 for n in new_year)
    if abs(away) <= 10 or near:
        check_goods_day(giving, frozenset(), 10)
    else:
        with pytest.raises(NotAroundTheHoliday, match="前后 10 天"):
            check_goods_day(giving, frozenset(), 10)


@given(
    st.sampled_from(CampaignOccasion),
    st.dates(date(2020, 1, 1), date(2035, 12, 31)),
    st.integers(0, 60),
    st.integers(1, 3),
)
def test_last_years_days_are_as_long_and_as_far_from_the_holiday(
    occasion: CampaignOccasion, first: date, length: int, years: int
) -> None:
    last = first + timedelta(days=length)
    start, end = shifted(occasion, first, last, first.year + years)
    assert end - start == last - first
    holidays = [holiday_in(occasion, first.year + more) for more in (0, 1)]
    if None in holidays:
        assert (start.month, start.day) in {(first.month, first.day), (2, 28)}
        return
    gaps = {first - day for day in holidays if day is not None}
    moved = [holiday_in(occasion, first.year + years + more) for more in (0, 1)]
    assert gaps & {start - day for day in moved if day is not None}


def test_in_december_the_spring_festival_after_it_is_meant() -> None:
    first, last = shifted(CampaignOccasion.NEW_YEAR, date(2025, 12, 20), date(2026, 2, 10), 2026)
    assert date(2026, 2, 17) - date(2025, 12, 20) == date(2027, 2, 6) - first
    assert last == first + timedelta(days=52)


@given(st.integers(0, 400), st.integers(1, 100))
def test_a_share_of_the_staff_gives_whole_places_and_at_least_one(staff: int, share: int) -> None:
    places = Quota(percent=share).places(staff)
    assert places is not None
    assert places == max(1, -(-staff * share // 100))
    check_quota(Quota(percent=share), staff, places)
    with pytest.raises(OverQuota) as refused:
        check_quota(Quota(percent=share), staff, places + 1)
    assert "超出 1 人" in refused.value.sentence


def test_a_quota_is_one_of_two_and_a_list_is_never_empty() -> None:
    check_quota(Quota(), 10, 1000)
    with pytest.raises(ListEmpty):
        check_quota(Quota(), 10, 0)
    with pytest.raises(QuotaUnclear):
        check_quota_clear(Quota(3, 5))


@given(st.integers(1, 10**9), st.integers(0, 10**9), st.integers(1, 10**9))
def test_a_budget_is_never_exceeded(budget: int, held: int, asked: int) -> None:
    if held + asked <= budget:
        check_budget(budget, held, asked)
        return
    with pytest.raises(OverBudget) as refused:
        check_budget(budget, held, asked)
    assert refused.value.facts == {
        "budget_cents": budget,
        "held_cents": held,
        "asked_cents": asked,
    }


@given(st.lists(st.tuples(st.integers(0, 300_000), st.integers(1, 300_000)), max_size=8))
def test_nobody_gets_more_goods_in_a_year_than_the_limit(people: list[tuple[int, int]]) -> None:
    limit = DEFAULTS[FigureName.GOODS_PER_YEAR] * 100
    asked = [Goods(f"第{n}人", had, now) for n, (had, now) in enumerate(people)]
    over = [one for one in asked if one.had_cents + one.now_cents > limit]
    if not over:
        check_goods(asked, DEFAULTS)
        return
    with pytest.raises(OverGoodsLimit, match=over[0].name) as refused:
        check_goods(asked, DEFAULTS)
    assert refused.value.facts["people"] == len(over)


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


@pytest.mark.parametrize(
    ("cents", "said"),
    [
        (0, "零元整"),
        (5, "伍分"),
        (50, "伍角整"),
        (1_005, "壹拾元零伍分"),
        (105_000, "壹仟零伍拾元整"),
        (1_000_001, "壹万元零壹分"),
        (10_010_000_000, "壹亿零壹拾万元整"),
        (123_456_789_012, "壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分"),
        (-200, "负贰元整"),
    ],
)
def test_amounts_are_said_in_formal_figures(cents: int, said: str) -> None:
    assert formal_yuan(cents) == said


DIGITS = {digit: number for number, digit in enumerate("零壹贰叁肆伍陆柒捌玖")}
PLACES = {"拾": 10, "佰": 100, "仟": 1000}
GROUPS = {"万": 10_000, "亿": 100_000_000}


def read_back(said: str) -> int:
    """The cents that formal figures mean, read by another rule than they are written by."""
    total = group = digit = 0
    cents = 0
    for letter in said.removesuffix("整"):
        if letter in DIGITS:
            digit = DIGITS[letter]
        elif letter in PLACES:
            group += digit * PLACES[letter]
            digit = 0
        elif letter in GROUPS:
            total += (group + digit) * GROUPS[letter]
            group = digit = 0
        elif letter == "元":
            cents += (total + group + digit) * 100
            total = group = digit = 0
        else:
            cents += digit * {"角": 10, "分": 1}[letter]
            digit = 0
    return cents


@given(st.integers(0, 10**13))
def test_formal_figures_mean_the_amount_and_say_nought_once(cents: int) -> None:
    said = formal_yuan(cents)
    assert read_back(said) == cents
    assert "零零" not in said
    assert "零元" not in said or cents == 0
    assert said.endswith(("整", "分"))
