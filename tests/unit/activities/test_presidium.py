"""Who should sit in a presidium: what is said to whoever prepares it, and what is not."""

from services.activities.congress.domain.figures import FIGURES
from services.activities.kit.domain.facts import Helpers, Seat
from services.activities.kit.domain.presidium import presidium_warnings
from services.activities.terms.domain.kinds import DelegateStanding

FIGURE = {name: rule.default for name, rule in FIGURES.items()}
HEADS = Helpers(principal="陈思远", chair="林秀英")
SEATS = [
    Seat("陈思远", is_teacher=False),
    Seat("林秀英", is_teacher=True),
    Seat("周立民", is_teacher=True),
    Seat("高老校长", standing=DelegateStanding.INVITED, is_teacher=True),
]
FULL = ["周立民", "陈思远", "林秀英"]


def said(members, delegates=SEATS, helpers=HEADS):
    return presidium_warnings(members, delegates, helpers, FIGURE)


def test_a_presidium_as_the_rules_want_it_needs_no_word() -> None:
    assert said(FULL) == []


def test_nobody_is_warned_before_anybody_was_chosen() -> None:
    assert said([]) == []


def test_too_few_are_named_with_the_number_that_is_wanted() -> None:
    assert said(["陈思远", "林秀英"])[0] == "主席团现有 2 人，一般不少于 3 人。"


def test_more_than_a_hundred_delegates_want_a_larger_one() -> None:
    many = [*SEATS, *(Seat(f"代表{place}", is_teacher=True) for place in range(98))]
    assert said(FULL, many) == ["主席团现有 3 人，一般不少于 7 人。"]
    assert said(FULL, many[:-1]) == []


def test_whoever_has_no_vote_is_named() -> None:
    assert any(line.startswith("高老校长不在本届") for line in said([*FULL, "高老校长"]))
    assert said(["赵一", "陈思远", "林秀英"], []) == []


def test_half_of_teachers_is_no_majority() -> None:
    seats = [Seat("陈思远", is_teacher=False), Seat("林秀英", is_teacher=True), *SEATS[2:]]
    seats.append(Seat("金雪", is_teacher=False))
    found = said([*FULL, "金雪"], seats)
    assert found == ["主席团 4 名代表中教师 2 人，教师应占多数。"]


def test_of_teachers_nothing_is_said_while_one_is_not_known() -> None:
    assert said([*FULL, "金雪"], [*SEATS, Seat("金雪")]) == []


def test_the_heads_of_school_and_union_sit_in_it() -> None:
    found = said(["周立民", "林秀英", "金雪"], [*SEATS, Seat("金雪", is_teacher=True)])
    assert found == ["学校负责人陈思远还不在主席团里，请核对。"]
