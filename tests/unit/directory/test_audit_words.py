"""The words of the log."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.directory.access.domain.devices import device_words
from services.directory.audit.domain import acts_called, facts_said, label_of, roles_said
from services.directory.audit_acts import AUDIT_LABELS, AuditAct


def test_every_act_has_a_word_of_its_own():
    assert set(AUDIT_LABELS) == set(AuditAct)
    assert len(set(AUDIT_LABELS.values())) == len(AuditAct)


@given(st.sampled_from(list(AuditAct)))
def test_an_act_is_found_by_its_word(act: AuditAct):
    assert act in acts_called(label_of(act))


def test_facts_are_told_in_an_order_that_reads_well():
    facts = '{"first_day": "2026-03-16", "last_day": "2027-08-31", "role": "union_chair"}'
    assert facts_said(facts) == "职务：工会主席；从：2026-03-16；到：2027-08-31"


def test_what_a_newer_program_wrote_is_shown_as_it_is():
    assert label_of("eaten") == "eaten"
    assert facts_said('{"colour": "red"}') == "colour：red"
    assert roles_said("union_chair,wizard") == "工会主席、wizard"


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
    assert facts_said(facts) == "来自：10.0.0.7；设备：苹果电脑，Safari 浏览器"
