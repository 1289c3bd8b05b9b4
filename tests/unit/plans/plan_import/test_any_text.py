"""Whatever stands on a page, the grammar answers, loses nothing and stays quick."""

import time
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.plans.plan_import.parsing.grammar import parse_text
from services.plans.plan_import.parsing.refusals import PlanTooManyItems

from .invented import KNOWN
from .test_grammar import uncovered

QUICK = settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
MARKS = st.sampled_from(
    [
        "一、",
        "二、",
        "十一、",
        "（一）",
        "（二）",
        "(三)",
        "1.",
        "2、",
        "3．",
        "4，",
        "1。",
        "⑴",
        "⑵",
        "[2]",
        "【3】",
        "①",
        "②",
        "第一章",
        "第二节",
        "第一，",
        "一是",
        "1.1",
        "a.",
        "Ⅱ",
        "•",
        "##",
        "**",
        "三月份",
        "4月：",
        "七、八月份",
        "11、",
        "31、",
        "篇一",
        "【篇2】",
        "指导思想",
        "主要工作：",
        "附件：",
        "2025年",
    ]
)
WORDS = st.sampled_from(
    [
        "组织教职工学习",
        "各基层工会要开好教代会",
        "县教育工会将组织检查",
        "六月底前报送总结",
        "以立德树人为指导",
        "学校工会工作计划",
        "云溪县教育工会2025年工作要点",
        "小编推荐",
        "www.example.com",
        "下载",
        "《方案》",
        "“书香",
        "”",
        "庆三八",
        "周次",
        "日期",
        "负责",
        "5.1节",
        "12.4",
    ]
)
JOINTS = st.sampled_from(
    ["", "", "。", "；", "，", "\n", "\n\n", " ", "   ", "\t", "：", "\u3000", "|"]
)
PAGES = st.lists(st.one_of(MARKS, WORDS, JOINTS), max_size=120).map("".join)


@QUICK
@given(PAGES)
def test_any_mixture_of_numbering_is_read_without_loss(text: str):
    assert uncovered(text, parse_text(text)) == ""


@QUICK
@given(st.text(max_size=300))
def test_any_characters_are_read_without_loss(text: str):
    result = parse_text(text)
    assert result.characters == len(text)
    assert uncovered(text, result) == ""


@QUICK
@given(
    st.sampled_from(KNOWN),
    st.lists(st.tuples(st.integers(0, 400), st.integers(0, 30), st.one_of(MARKS, JOINTS))),
)
def test_a_damaged_plan_is_read_without_loss(invented, changes):
    text = invented.text
    for place, length, inserted in changes:
        text = text[:place] + inserted + text[place + length :]
    assert uncovered(text, parse_text(text)) == ""


def long_plan(characters: int) -> str:
    lines = ["云溪县教育工会2025年工作计划", "一、指导思想", "以服务为宗旨，为全县教育添彩。"]
    size, number = 0, 0
    while size < characters:
        number += 1
        lines.append(f"（{'一二三四五六七八九十'[number % 10]}）加强第{number}个方面的工作")
        lines += [
            f"{item}．各基层工会要开展第{item}项活动，每年至少召开一次教代会，会后报送材料；"
            "县教育工会将组织检查评比，3月底前完成。"
            for item in range(1, 6)
        ]
        size = number * 330
    return "\n".join(lines)


def test_two_hundred_pages_take_four_times_as_long_as_fifty_and_not_more():
    """Twice that is allowed for noise; what grows faster than its text takes sixteen times."""
    fifty, two_hundred = (seconds_for(length) for length in (50_000, 200_000))
    assert two_hundred < 2 * 4 * fifty


def seconds_for(length: int) -> float:
    """This process's own seconds, whatever else the machine does meanwhile."""
    text = long_plan(length)
    before = time.process_time()
    result = parse_text(text)
    took = time.process_time() - before
    assert sum(len(section.tasks) for section in result.plans[0].sections) > length // 100
    return took


REPEATED = {
    "figures": "1、" * 100_000,
    "Chinese figures": "一、" * 40_000,
    "open brackets": "(" * 200_000,
    "open quotation marks": "“" * 200_000,
    "blanks": " " * 400_000,
    "lines": "计划\n" * 60_000,
    "tabs": "a\tb\n" * 20_000,
    "months": "3月 " * 60_000,
    "addresses": "www.a.com " * 40_000,
    "titles": "工会计划 " * 40_000,
    "parts": "工会工作计划 篇1\n1、做事情。\n" * 4_000,
    "labels": "工作目标：" * 40_000,
    "one character": "工" * 400_000,
    "stars": "*" * 200_000,
    "names": "某某县教育工会" * 40_000,
    "cells": "1\t" * 100_000,
}


@pytest.mark.parametrize("text", REPEATED.values(), ids=REPEATED.keys())
def test_no_repetition_makes_the_reader_slow(text: str):
    before = time.process_time()
    with suppress(PlanTooManyItems):
        parse_text(text)
    assert time.process_time() - before < 8
