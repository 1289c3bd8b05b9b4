"""The rules of hardship files: categories with their arithmetic, the machine, who may decide."""

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.welfare.hardship.domain import national
from services.welfare.hardship.domain.category import Means, reckon
from services.welfare.hardship.domain.deciding import (
    OthersCheck,
    OwnCase,
    ReasonMissing,
    check_category,
    check_checker,
    checkers_of,
)
from services.welfare.hardship.domain.figures import FIGURES, FigureName
from services.welfare.hardship.domain.household import (
    Household,
    HouseholdNotPossible,
    Member,
    Money,
    Spending,
    check_household,
    from_text,
    read_money,
    to_text,
)
from services.welfare.hardship.domain.life import (
    ENDED,
    INSTEAD,
    LIVE,
    MOVE_LABELS,
    NEXT,
    STATE_LABELS,
    CaseMove,
    CaseMoveNotAllowed,
    CaseState,
    after,
)
from services.welfare.hardship.domain.masking import band, mask_card, mask_id, mask_phone
from services.welfare.hardship.domain.national import (
    NationalNumberMissing,
    NationalStepNotAllowed,
    check_step,
)
from services.welfare.hardship.domain.times import months_after
from services.welfare.hardship.domain.words import (
    Category,
    Exclusion,
    Expense,
    Health,
    Job,
    NationalState,
    Per,
    Relation,
)
from services.welfare.transfers import domain as transfers
from shared.approving import Hat
from shared.contracts.roles import Role

FIGURES_NOW = {name: rule.default for name, rule in FIGURES.items()}
LINE = FIGURES_NOW[FigureName.LINE_PER_MONTH] * 100
A, B, C = (UUID(int=n) for n in range(1, 4))


@pytest.mark.parametrize(
    ("means", "category"),
    [
        (Means(LINE * 12 * 3 - 1, 0, 3), Category.DEEP),
        (Means(LINE * 12 * 3, 0, 3), Category.RELATIVE),
        (Means(LINE * 24 * 3 - 1, 0, 3), Category.RELATIVE),
        (Means(LINE * 24 * 3, 0, 3), None),
        (Means(LINE * 24 * 3, 0, 3, struck=True), Category.ACCIDENT),
        (Means(100_000_000, 80_000_001, 1), Category.ACCIDENT),
        (Means(100_000_000, 80_000_000, 1), None),
        (Means(0, 500_000, 1), Category.DEEP),
        (Means(0, 0, 1, exclusions=(Exclusion.HOMES,)), None),
    ],
)
def test_the_category_follows_from_the_limits_to_the_cent(
    means: Means, category: Category | None
) -> None:
    assert reckon(means, FIGURES_NOW).category is category


def test_the_arithmetic_is_shown_as_people_reckon() -> None:
    found = reckon(Means(5_400_000, 3_600_000, 3), FIGURES_NOW)
    assert found.lines == (
        "（全年收入 54,000 元 − 必需支出 36,000 元）÷ 12 个月 ÷ 3 人 = 每人每月 500 元",
        "低保标准每人每月 700 元，相对困难的界线每人每月 1,400 元",
        "低于低保标准。",
        "按规则：深度困难。",
    )
    excluded = reckon(Means(0, 0, 1, exclusions=(Exclusion.BUSINESS,)), FIGURES_NOW)
    assert excluded.lines[-1] == "有不符合条件的情形：家人办企业或当股东；按规则不建档。"
    assert "每人每月 -1 元" in reckon(Means(0, 1_200, 1), FIGURES_NOW).lines[0]


@given(
    income=st.integers(0, 100_000_000),
    more=st.integers(0, 10_000_000),
    rigid=st.integers(0, 100_000_000),
    persons=st.integers(1, 12),
)
def test_who_has_more_is_never_put_into_a_harder_category(
    income: int, more: int, rigid: int, persons: int
) -> None:
    order = [Category.DEEP, Category.RELATIVE, Category.ACCIDENT, None]
    poorer = order.index(reckon(Means(income, rigid, persons), FIGURES_NOW).category)
    richer = order.index(reckon(Means(income + more, rigid, persons), FIGURES_NOW).category)
    assert poorer <= richer


@given(state=st.sampled_from(CaseState), move=st.sampled_from(CaseMove))
def test_there_is_no_step_beside_the_table(state: CaseState, move: CaseMove) -> None:
    if (state, move) in NEXT:
        assert after(state, move) is NEXT[state, move]
        return
    with pytest.raises(CaseMoveNotAllowed) as refused:
        after(state, move)
    assert refused.value.sentence.endswith("。")


def test_the_machine_is_whole() -> None:
    assert set(STATE_LABELS) == set(CaseState)
    assert set(MOVE_LABELS) == set(CaseMove)
    assert not set(INSTEAD) & set(NEXT), "a sentence for a step that is allowed is never said"
    reached = {CaseState.DRAFTED} | set(NEXT.values())
    assert reached == set(CaseState)
    leaving = {state for state, _ in NEXT}
    assert set(CaseState) - leaving == ENDED
    assert LIVE.isdisjoint(ENDED)


@given(st.lists(st.sampled_from(CaseMove), max_size=40))
def test_nobody_is_registered_who_was_not_seen_at_home_and_shown(moves: list[CaseMove]) -> None:
    state, taken = CaseState.DRAFTED, []
    for move in moves:
        if (state, move) in NEXT:
            state = NEXT[state, move]
            taken.append(move)
    if CaseMove.REGISTER in taken:
        before = taken[: taken.index(CaseMove.REGISTER)]
        assert before.index(CaseMove.SURVEY) < before.index(CaseMove.FORWARD)
        assert {CaseMove.STAND, CaseMove.MINUTES} & set(before)


def test_who_entered_it_or_is_helped_never_passes_it_on() -> None:
    hats = [Hat(A, Role.UNION_CHAIR), Hat(B, Role.UNION_OFFICER), Hat(C, Role.COUNTY_OFFICER)]
    names = {A: "周主席", B: "郑委员", C: "何干事"}
    turn = checkers_of(hats, names, B, {B, None})
    assert turn.sentence == "由工会主席周主席审核上报。"
    check_checker(A, {B, None}, turn)
    with pytest.raises(OwnCase):
        check_checker(B, {B, None}, turn)
    with pytest.raises(OthersCheck):
        check_checker(C, {B, None}, turn)
    assert set(checkers_of(hats, names, B, {B, A}).people) == {C}, "the chair is the main person"
    assert checkers_of(hats[:1], names, A, {A}).sentence.startswith("没有其他人")


def test_a_category_beside_the_rules_needs_a_reason() -> None:
    check_category(Category.DEEP, Category.DEEP, None)
    check_category(Category.DEEP, None, "特殊情况，集体研究")
    for reckoned in (None, Category.RELATIVE):
        with pytest.raises(ReasonMissing):
            check_category(Category.DEEP, reckoned, None)


def _member(relation: Relation = Relation.SELF, number: str | None = None) -> Member:
    return Member("甲", relation, Job.STAFF, Health.GOOD, Money(100, Per.MONTH), number)


def test_a_household_comes_back_from_its_text_as_it_was() -> None:
    household = Household(
        members=(_member(number="11010519491231002X"), _member(Relation.CHILD)),
        spending=(Spending(Expense.MEDICAL, Money(5, Per.YEAR)),),
        struck=True,
        exclusions=(Exclusion.HOMES,),
        phone="1",
        words="二",
    )
    assert from_text(to_text(household)) == household
    assert household.means().income_cents == 2400


@pytest.mark.parametrize(
    "members",
    [
        (),
        (_member(Relation.SPOUSE),),
        (_member(), _member()),
        (_member(), _member(Relation.SPOUSE), _member(Relation.SPOUSE)),
        (_member(number="1"), _member(Relation.CHILD, "1")),
        (_member(), *[_member(Relation.CHILD)] * 12),
    ],
)
def test_households_that_cannot_be(members: tuple[Member, ...]) -> None:
    with pytest.raises(HouseholdNotPossible):
        check_household(Household(members))


@pytest.mark.parametrize("written", ["0", "０", "0.00", "0元"])
def test_somebody_may_earn_nothing(written: str) -> None:
    assert read_money(written, Per.MONTH) == Money(0, Per.MONTH)


def test_what_is_shown_masked() -> None:
    assert mask_id("11010519491231002X") == "110***********002X"
    assert mask_card("6222021234567890") == "**** 7890"
    assert mask_phone("13800001234") == "138****1234"
    assert mask_phone("1234567") == "****"
    assert band(5_400_000) == "50,000 元至 60,000 元"


def test_months_end_where_the_month_does() -> None:
    assert months_after(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_after(date(2026, 3, 16), 12) == date(2027, 3, 16)
    assert months_after(date(2026, 3, 16), -12) == date(2025, 3, 16)


def test_the_other_file_is_followed_step_by_step() -> None:
    assert set(national.NEXT) == set(NationalState)
    check_step(NationalState.NOT_REPORTED, NationalState.REPORTED, None)
    check_step(NationalState.CHECKING, NationalState.ENTERED, "A1")
    with pytest.raises(NationalStepNotAllowed):
        check_step(NationalState.NOT_REPORTED, NationalState.ENTERED, "A1")
    with pytest.raises(NationalNumberMissing):
        check_step(NationalState.REPORTED, NationalState.ENTERED, None)


@given(state=st.sampled_from(transfers.TransferState), move=st.sampled_from(transfers.TransferMove))
def test_a_file_never_moves_without_the_person(
    state: transfers.TransferState, move: transfers.TransferMove
) -> None:
    if (state, move) not in transfers.NEXT:
        with pytest.raises(transfers.TransferMoveNotAllowed):
            transfers.after(state, move)
        return
    if transfers.after(state, move) is transfers.TransferState.DONE:
        assert state is transfers.TransferState.AGREED
