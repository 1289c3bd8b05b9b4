"""By when: whatever way a day is written, the day is read; what is no deadline is none."""

from calendar import monthrange

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.plans.plan_import.parsing.deadlines import deadline_in, deadline_of_cell
from services.plans.plan_import.parsing.folding import fold
from services.plans.plan_import.parsing.result import Deadline, DeadlineDoubt

_DIGITS = "零一二三四五六七八九"
_FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


def read(text: str) -> Deadline | None:
    return deadline_in(fold(text).folded, text)


def han(number: int) -> str:
    tens, ones = divmod(number, 10)
    if not tens:
        return _DIGITS[number]
    return ("" if tens == 1 else _DIGITS[tens]) + "十" + (_DIGITS[ones] if ones else "")


NUMERALS = {
    "figures": str,
    "two figures": "{:02}".format,
    "full width": lambda number: str(number).translate(_FULL_WIDTH),
    "Chinese": han,
}
BEHIND = ("", "前", "之前", "以前", "前后", "左右")
AROUND = (
    ("", "印发学习书目和导读提纲"),
    ("各学校工会", "组织一次读书交流，不另作文字要求。"),
    ("县教育工会于", "举办县级决赛；"),
)

days = st.dates().map(lambda day: (day.month, day.day))
writings = st.sampled_from(sorted(NUMERALS))
sentences = st.sampled_from(AROUND)


@given(days, writings, st.sampled_from("日号"), st.sampled_from(BEHIND), sentences)
def test_a_day_is_read_however_it_is_written(
    day: tuple[int, int], writing: str, mark: str, behind: str, around: tuple[str, str]
) -> None:
    number = NUMERALS[writing]
    words = f"{number(day[0])}月{number(day[1])}{mark}{behind}"
    found = read(f"{around[0]}{words}{around[1]}")
    assert found == Deadline(text=words, month=day[0], day=day[1])


@given(days, st.integers(2000, 2099), writings, sentences)
def test_a_year_that_is_named_is_kept(
    day: tuple[int, int], year: int, writing: str, around: tuple[str, str]
) -> None:
    number = NUMERALS[writing]
    named = "".join(_DIGITS[int(c)] for c in str(year)) if writing == "Chinese" else number(year)
    words = f"{named}年{number(day[0])}月{number(day[1])}日前"
    found = read(f"{around[0]}{words}{around[1]}")
    assert found == Deadline(text=words, month=day[0], day=day[1], year=year)


@given(days, days, st.sampled_from(["至", "到", "—", "-", "~", "～"]), writings)
def test_of_a_span_the_last_day_counts(
    first: tuple[int, int], last: tuple[int, int], join: str, writing: str
) -> None:
    number = NUMERALS[writing]
    words = f"{number(first[0])}月{number(first[1])}日{join}{number(last[0])}月{number(last[1])}日"
    assert read(f"各片区{words}开展活动") == Deadline(text=words, month=last[0], day=last[1])
    if first[1] < last[1] <= monthrange(2024, first[0])[1]:
        words = f"{number(first[0])}月{number(first[1])}日{join}{number(last[1])}日"
        assert read(f"{words}开展活动") == Deadline(text=words, month=first[0], day=last[1])


@given(st.integers(1, 12), writings, st.sampled_from(["", "份", "前"]), sentences)
def test_a_month_alone_leaves_the_day_open(
    month: int, writing: str, behind: str, around: tuple[str, str]
) -> None:
    words = f"{NUMERALS[writing](month)}月{behind}"
    found = read(f"{around[0]}{words}{around[1]}")
    assert found == Deadline(text=words, month=month)


@given(st.text("月日前三13至、0旬底年已于季度上半 2026", max_size=40))
def test_no_text_breaks_the_reader_and_what_it_gives_is_in_the_text(text: str) -> None:
    found = read(text)
    if found:
        assert found.text in text
        assert 1 <= found.month <= 12
        assert found.day is None or 1 <= found.day <= monthrange(2024, found.month)[1]


@pytest.mark.parametrize(
    ("text", "month", "day"),
    [
        ("9月上旬", 9, 10),
        ("9月中旬前", 9, 20),
        ("二月下旬", 2, 29),
        ("10月底前", 10, 31),
        ("4月末", 4, 30),
        ("5月初", 5, 10),
        ("6月中", 6, 15),
        ("9月中旬至下旬", 9, 30),
        ("3月1-15日", 3, 15),
        ("第一季度", 3, 31),
        ("三季度末", 9, 30),
        ("上半年", 6, 30),
        ("年底前", 12, 31),
        ("七、八月份", 8, None),
        ("3-5月", 5, None),
        ("五月廿五日前", 5, 25),
        ("2026.3.13前", 3, 13),
        ("每年9月底前", 9, 30),
    ],
)
def test_other_ways_of_saying_it(text: str, month: int, day: int | None) -> None:
    found = read(f"{text}召开教代会。")
    assert found is not None
    assert (found.month, found.day, found.doubt) == (month, day, None)


@pytest.mark.parametrize(
    "text",
    [
        "学习3月12日讲话精神",
        "3月起每月报送",
        "5月1日后办理",
        "贯彻《3月8日决定》",
        "一月一次例会",
        "十五个工作日内签收",
        "每周三下午活动",
        "第3节课后",
        "3月亮节",
    ],
)
def test_what_is_no_deadline(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "doubt", "words"),
    [
        ("已于3月5日召开教代会", DeadlineDoubt.PAST, "3月5日"),
        ("3月份已召开教代会", DeadlineDoubt.PAST, "3月份"),
        ("去年9月开展的活动", DeadlineDoubt.PAST, "9月"),
        ("3月10日前报方案，3月20日前总结", DeadlineDoubt.SEVERAL, "3月20日前"),
        ("4月召开，10月总结", DeadlineDoubt.SEVERAL, "10月"),
        ("二月三十日前完成", DeadlineDoubt.NO_SUCH_DAY, "二月三十日前"),
    ],
)
def test_what_a_person_should_look_at(text: str, doubt: DeadlineDoubt, words: str) -> None:
    found = read(text)
    assert found is not None
    assert (found.doubt, found.text) == (doubt, words)


def test_a_day_marked_as_a_deadline_outweighs_one_that_is_only_named() -> None:
    found = read("教师节在9月10日，各校9月8日前开展慰问")
    assert found == Deadline(text="9月8日前", month=9, day=8)


def test_a_span_over_the_new_year_ends_in_the_next_one() -> None:
    found = read("2026年12月20日至1月10日走访")
    assert found is not None
    assert (found.year, found.month, found.day) == (2027, 1, 10)


@pytest.mark.parametrize(
    ("cell", "month", "day"), [("9.8-9.14", 9, 14), ("9/8", 9, 8), ("4月底前", 4, 30)]
)
def test_in_a_cell_figures_alone_are_a_day(cell: str, month: int, day: int) -> None:
    found = deadline_of_cell(cell, cell)
    assert found is not None
    assert (found.month, found.day) == (month, day)
    assert deadline_of_cell("全年", "全年") is None
