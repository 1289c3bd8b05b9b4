"""The words of the directory's log."""

import json

import pytest

from services.directory.access.domain.devices import device_words
from services.directory.audit.domain import WORDS


def test_facts_are_told_in_an_order_that_reads_well():
    facts = '{"first_day": "2026-03-16", "last_day": "2027-08-31", "role": "union_chair"}'
    assert (
        WORDS.facts_said("role_granted", facts) == "职务：工会主席；从：2026-03-16；到：2027-08-31"
    )


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"roles": "union_chair,union_officer", "day": "2026-09-01"}, "职务：工会主席、工会委员"),
        ({"step": "admit"}, "办理：发会员证"),
        ({"state": "declined"}, "结果：未更正"),
        ({"found": "no"}, "是否查到：否"),
        ({"figure": "几天", "value": "5", "from": "2026-04-01"}, "项目：几天；改为：5；起算日期："),
        ({"file": "名册.xlsx", "new": "3"}, "文件：名册.xlsx；新录入行数：3"),
    ],
)
def test_what_is_kept_as_a_code_is_told_in_words(facts: dict[str, str], said: str):
    assert said in WORDS.facts_said("", json.dumps(facts))


@pytest.mark.parametrize(
    ("agent", "words"),
    [
        ("Mozilla/5.0 (Windows NT 10.0; Win64) Firefox/140.0", "Windows 电脑，Firefox 浏览器"),
        (
            "Mozilla/5.0 (Linux; Android 13) Chrome/116.0 Mobile Safari/537.36 wxwork/4.1",
            "安卓手机或平板，企业微信",
        ),
        ("python-httpx/0.28.1", "python-httpx/0.28.1"),
        ("", "未知设备"),
    ],
)
def test_a_device_is_named_in_words(agent: str, words: str):
    assert device_words(agent) == words


def test_the_log_names_the_device_in_words():
    facts = json.dumps({"address": "10.0.0.7", "device": "Mozilla/5.0 (Macintosh) Safari/605.1"})
    assert WORDS.facts_said("signed_in", facts) == "来自：10.0.0.7；设备：苹果电脑，Safari 浏览器"
