"""Numbers that nobody may read on a notice are found however they are written, and no others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.activities.notices.domain.masking import NumberShown, check_masked

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def with_check(first: str) -> str:
    return first + "10X98765432"[sum(int(d) * w for d, w in zip(first, WEIGHTS, strict=True)) % 11]


@st.composite
def id_numbers(draw: st.DrawFn) -> str:
    born = draw(st.dates()).strftime("%Y%m%d").zfill(8)
    place, order = draw(st.integers(110000, 659999)), draw(st.integers(0, 999))
    return with_check(f"{place}{born}{order:03}")


def written(draw: st.DrawFn, number: str) -> str:
    gaps = draw(
        st.lists(st.sampled_from(["", " ", "-"]), min_size=len(number), max_size=len(number))
    )
    text = "".join(digit + gap for digit, gap in zip(number, gaps, strict=True)).rstrip(" -")
    wide = draw(st.booleans())
    return text.translate({ord(str(n)): chr(0xFF10 + n) for n in range(10)}) if wide else text


@given(st.data())
def test_an_id_number_is_found_however_it_is_written(data: st.DataObject) -> None:
    number = data.draw(id_numbers())
    with pytest.raises(NumberShown, match="身份证号") as refused:
        check_masked("名单", f"王某，{data.draw(st.composite(written)(number))}，困难职工")
    assert number not in refused.value.sentence


@given(st.data(), st.integers(3, 9), st.integers(0, 999_999_999))
def test_a_mobile_number_is_found_however_it_is_written(
    data: st.DataObject, second: int, rest: int
) -> None:
    number = f"1{second}{rest:09}"
    with pytest.raises(NumberShown, match="手机号"):
        check_masked(f"请拨打{data.draw(st.composite(written)(number))}。")


@pytest.mark.parametrize(
    "text",
    [
        "公示时间：2026年3月16日至2026年3月20日",
        "联系电话：0571-87654321",
        "身份证号 330***********0021",
        "清教工〔2026〕5号",
        "帮扶金额 3000 元，卡号 6222 **** **** 1234",
        "110105194912310021",  # the check digit is wrong
        "统一社会信用代码 81330000MC12345678",
        "12345678901234567890123456789",
    ],
)
def test_other_figures_are_left_alone(text: str) -> None:
    check_masked(text)
