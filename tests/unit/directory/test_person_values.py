"""What is recorded of a person: names, days known in part, ID numbers, masks."""

import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.directory.people.domain.details import (
    DetailNotPossible,
    Sex,
    agree,
    check_partial_day,
    clean_name,
    year_of,
)
from services.directory.people.domain.identity import (
    IdNumber,
    contradictions,
    read_id_number,
)
from services.directory.people.domain.masks import mask_card, mask_id_number, mask_phone
from shared.id_numbers import NotACard, NotAnIdNumber, check_digit, clean_card

TODAY = date(2026, 3, 16)
SAMPLE = "11010519491231002X"  # the example of the standard
BIRTHS = st.dates(date(1900, 1, 1), TODAY)
NUMBERS = st.builds(
    lambda region, born, order: f"{region:06d}{born:%Y%m%d}{order:03d}",
    st.integers(110000, 829999),
    BIRTHS,
    st.integers(0, 999),
).map(lambda first: first + check_digit(first))


def test_the_example_of_the_standard_is_read() -> None:
    assert read_id_number(SAMPLE, TODAY) == IdNumber(SAMPLE, date(1949, 12, 31), Sex.FEMALE)


@pytest.mark.parametrize(
    "typed", [" 110105 19491231 002x ", "１１０１０５１９４９１２３１００２Ｘ"]
)
def test_blanks_wide_digits_and_a_small_x_are_forgiven(typed: str) -> None:
    assert read_id_number(typed, TODAY).text == SAMPLE


@given(NUMBERS)
def test_a_number_says_birth_and_sex(number: str) -> None:
    read = read_id_number(number, TODAY)
    assert f"{read.birth:%Y%m%d}" == number[6:14]
    assert (read.sex is Sex.MALE) == (int(number[16]) % 2 == 1)
    assert contradictions(read, read.sex, read.birth.isoformat()) == ()


@given(NUMBERS)
def test_the_check_digit_is_that_of_iso_7064_mod_11_2(number: str) -> None:
    places = [10 if place == "X" else int(place) for place in number]
    assert sum(place * pow(2, 17 - at, 11) for at, place in enumerate(places)) % 11 == 1


@given(NUMBERS, st.integers(0, 17), st.sampled_from("0123456789"))
def test_one_wrong_place_is_always_noticed(number: str, place: int, digit: str) -> None:
    wrong = number[:place] + digit + number[place + 1 :]
    if wrong != number:
        with pytest.raises(NotAnIdNumber) as refusal:
            read_id_number(wrong, TODAY)
        assert wrong not in refusal.value.sentence


@given(NUMBERS, st.integers(0, 16))
def test_two_neighbours_exchanged_are_always_noticed(number: str, place: int) -> None:
    pair = number[place : place + 2]
    wrong = number[:place] + pair[::-1] + number[place + 2 :]
    if wrong != number:
        with pytest.raises(NotAnIdNumber):
            read_id_number(wrong, TODAY)


@pytest.mark.parametrize(
    "wrong", ["", "110105491231002", "123", "11010519490231002X", "010105194912310021", "张三"]
)
def test_what_is_no_number_is_refused(wrong: str) -> None:
    with pytest.raises(NotAnIdNumber):
        read_id_number(wrong, TODAY)


def test_nobody_is_born_tomorrow() -> None:
    first = f"430121{TODAY + timedelta(days=1):%Y%m%d}001"
    with pytest.raises(NotAnIdNumber):
        read_id_number(first + check_digit(first), TODAY)


def test_what_is_recorded_otherwise_is_named_and_what_is_known_in_part_may_agree() -> None:
    number = read_id_number(SAMPLE, TODAY)
    assert contradictions(number, Sex.MALE, "1950") == ("sex", "birth")
    assert contradictions(number, None, "1949-12") == ()
    assert contradictions(number, Sex.FEMALE, "1949-12-30") == ("birth",)


@given(BIRTHS, st.sampled_from([4, 7, 10]))
def test_a_day_known_in_part_stays_as_it_is(day: date, length: int) -> None:
    known = day.isoformat()[:length]
    assert check_partial_day(known, "birth") == known
    assert year_of(known) == day.year
    assert agree(known, day.isoformat())


@pytest.mark.parametrize(
    "wrong",
    ["90", "1990-5", "1990-13", "1990-02-30", "1899", "1990.5", "1990-", "一九九〇", "１９９０"],
)
def test_what_is_no_day_is_refused_with_its_field(wrong: str) -> None:
    with pytest.raises(DetailNotPossible) as refusal:
        check_partial_day(wrong, "came_here")
    assert refusal.value.facts == {"field": "came_here"}


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("蒋　明", "蒋明"),
        (" 帕提古丽 • 买买提 ", "帕提古丽·买买提"),
        ("阿依.古丽", "阿依·古丽"),
        ("𠮷田", "𠮷田"),
        ("Anna  Maria Lind", "Anna Maria Lind"),
        ("〇一", "〇一"),
    ],
)
def test_a_name_has_one_spelling(typed: str, name: str) -> None:
    assert clean_name(typed) == name


@pytest.mark.parametrize("wrong", ["", " ", "·", "李\u202e青", "李\ue000", "李\x00", "张" * 51])
def test_what_cannot_be_shown_is_no_name(wrong: str) -> None:
    with pytest.raises(DetailNotPossible):
        clean_name(wrong)


@given(st.text(max_size=60))
def test_a_cleaned_name_is_clean(typed: str) -> None:
    try:
        name = clean_name(typed)
    except DetailNotPossible:
        return
    assert clean_name(name) == name
    assert unicodedata.is_normalized("NFC", name)


def test_a_card_keeps_its_digits() -> None:
    assert clean_card("6222 0000-1111 2222 333") == "6222000011112222333"
    for wrong in ("622", "62220000111122223x", "6" * 25):
        with pytest.raises(NotACard):
            clean_card(wrong)


def test_masks_look_as_the_rule_says() -> None:
    assert mask_id_number(SAMPLE) == "110***********002X"
    assert mask_phone("13800001234") == "138****1234"
    assert mask_card("6222000011112222333") == "****2333"


@given(st.text(st.sampled_from("0123456789"), min_size=5, max_size=20))
def test_a_masked_phone_hides_at_least_three_digits(phone: str) -> None:
    masked = mask_phone(phone)
    assert len(masked) == len(phone)
    assert masked.count("*") >= min(3, len(phone) - 2)
    assert masked.endswith(phone[-2:])
