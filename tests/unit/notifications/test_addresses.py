"""What people paste as an address, what is kept of it, and what is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.notifications.channels.domain.addresses import (
    BadAddress,
    ChannelKind,
    masked,
    read_address,
)

KEY = "693axxx6-7aoc-4bc4-97a0-0ec2sifa5aaa"
TOKEN = "0123456789abcdef" * 4


@pytest.mark.parametrize(
    ("kind", "pasted", "kept"),
    [
        (ChannelKind.WECOM, f"https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key={KEY}", KEY),
        (ChannelKind.WECOM, f"  {KEY}\n", KEY),
        (
            ChannelKind.DINGTALK,
            f"https://oapi.dingtalk.com/robot/send?access_token={TOKEN}",
            TOKEN,
        ),
        (ChannelKind.FEISHU, f"https://open.feishu.cn/open-apis/bot/v2/hook/{KEY}", KEY),
        (ChannelKind.EMAIL, "xuexiao@qingshi.edu.example", "xuexiao@qingshi.edu.example"),
        (ChannelKind.WEBHOOK, "https://oa.example/in?x=1", "https://oa.example/in?x=1"),
    ],
)
def test_of_a_pasted_address_only_what_is_needed_is_kept(kind: ChannelKind, pasted: str, kept: str):
    assert read_address(kind, pasted) == kept


@pytest.mark.parametrize(
    ("kind", "pasted"),
    [
        (ChannelKind.WECOM, f"https://evil.example/cgi-bin/webhook/send?key={KEY}"),
        (ChannelKind.WECOM, f"http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key={KEY}"),
        (ChannelKind.WECOM, f"{KEY}&debug=1"),
        (ChannelKind.WECOM, "short"),
        (ChannelKind.DINGTALK, f"{TOKEN}/../../x"),
        (ChannelKind.FEISHU, f"{KEY}?x=1"),
        (ChannelKind.EMAIL, "xuexiao"),
        (ChannelKind.EMAIL, "a@b"),
        (ChannelKind.EMAIL, "a@b.example\r\nBcc: all@b.example"),
        (ChannelKind.EMAIL, "a@b.example,c@b.example"),
        (ChannelKind.WEBHOOK, "http://oa.example/in"),
        (ChannelKind.WEBHOOK, "https://user:password@oa.example/in"),
        (ChannelKind.WEBHOOK, "https://oa.example@169.254.169.254/"),
        (ChannelKind.WEBHOOK, "https://oa.example/in#x"),
        (ChannelKind.WEBHOOK, "https://oa.example:99999/"),
        (ChannelKind.WEBHOOK, "https://oa.example:0/"),
        (ChannelKind.WEBHOOK, "https:///in"),
        (ChannelKind.WEBHOOK, "https://oa.example\\@evil.example/"),
        (ChannelKind.WEBHOOK, "https://oa.exаmple/in"),
        (ChannelKind.WEBHOOK, "file:///etc/passwd"),
    ],
)
def test_anything_else_is_refused_with_what_to_do(kind: ChannelKind, pasted: str):
    with pytest.raises(BadAddress) as refused:
        read_address(kind, pasted)

    assert "请" in refused.value.sentence


@given(st.sampled_from(ChannelKind), st.text(max_size=80))
def test_no_text_breaks_the_reading(kind: ChannelKind, text: str):
    try:
        kept = read_address(kind, text)
    except BadAddress:
        return
    assert kept
    assert kept.isascii()


@given(st.text(min_size=16, max_size=80))
def test_a_mask_shows_the_last_four_and_not_the_length(address: str):
    assert masked(address) == "••••" + address[-4:]
