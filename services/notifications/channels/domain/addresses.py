"""What an address of each kind of channel looks like, and how much of it is shown."""

import re
from enum import StrEnum
from typing import ClassVar
from urllib.parse import urlsplit

from shared.errors import Invalid


class ChannelKind(StrEnum):
    """Where a channel leads."""

    EMAIL = "email"
    WECOM = "wecom"
    DINGTALK = "dingtalk"
    FEISHU = "feishu"
    WEBHOOK = "webhook"


CHANNEL_LABELS: dict[ChannelKind, str] = {
    ChannelKind.EMAIL: "电子邮箱",
    ChannelKind.WECOM: "企业微信群机器人",
    ChannelKind.DINGTALK: "钉钉群机器人",
    ChannelKind.FEISHU: "飞书群机器人",
    ChannelKind.WEBHOOK: "网络回调",
}


class BadAddress(Invalid):
    """The address cannot be one of that kind."""

    code: ClassVar[str] = "bad-channel-address"


# People paste the whole address that the group's settings show; only its key is kept.
_KEYS: dict[ChannelKind, re.Pattern[str]] = {
    ChannelKind.WECOM: re.compile(
        r"(?:https://qyapi\.weixin\.qq\.com/cgi-bin/webhook/send\?key=)?([A-Za-z0-9_-]{16,64})"
    ),
    ChannelKind.DINGTALK: re.compile(
        r"(?:https://oapi\.dingtalk\.com/robot/send\?access_token=)?([A-Za-z0-9]{32,128})"
    ),
    ChannelKind.FEISHU: re.compile(
        r"(?:https://open\.feishu\.cn/open-apis/bot/v2/hook/)?([A-Za-z0-9_-]{16,64})"
    ),
    ChannelKind.EMAIL: re.compile(
        r"([A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24})"
    ),
}

_ASKED: dict[ChannelKind, str] = {
    ChannelKind.WECOM: "请在企业微信群的“群机器人”里复制 Webhook 地址，粘贴到这里。",
    ChannelKind.DINGTALK: "请在钉钉群的“机器人”设置里复制 Webhook 地址，粘贴到这里。",
    ChannelKind.FEISHU: "请在飞书群的“群机器人”设置里复制 Webhook 地址，粘贴到这里。",
    ChannelKind.EMAIL: "请填写完整的邮箱地址，例如 xuexiao@example.com。",
    ChannelKind.WEBHOOK: "请填写 https:// 开头的完整地址，地址里不要带用户名和密码。",
}

MASKED_TAIL = 4  # characters of an address that are shown


def read_address(kind: ChannelKind, text: str) -> str:
    """The address in the form in which it is kept: a robot's key, a mailbox, a webhook's URL.

    Raises:
        BadAddress: saying what to paste or type instead.

    """
    if kind is ChannelKind.WEBHOOK:
        return _read_webhook(text.strip())
    found = _KEYS[kind].fullmatch(text.strip())
    if found is None:
        raise BadAddress(f"这个地址不能用作{CHANNEL_LABELS[kind]}。{_ASKED[kind]}")
    return found.group(1)


def _read_webhook(text: str) -> str:
    wrong = BadAddress(f"这个地址不能用作网络回调。{_ASKED[ChannelKind.WEBHOOK]}")
    if not text.isascii() or any(character.isspace() for character in text) or "\\" in text:
        raise wrong
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise wrong from None
    named = parts.username is not None or parts.password is not None
    if parts.scheme != "https" or not parts.hostname or named or parts.fragment or port == 0:
        raise wrong
    return text


_MAILBOX = re.compile(r"[^\s<>@,;:()\[\]]+@[^\s<>@,;:()\[\]]+")


def masked_mailbox(address: str) -> str:
    """The first character and the host, where most mistakes are made; nothing of other texts."""
    name, at, host = address.partition("@")
    return f"{name[:1]}••••@{host}" if at else "••••"


def hide_mailboxes(words: str) -> str:
    """A mail server's words without the address that it repeats."""
    return _MAILBOX.sub(lambda found: masked_mailbox(found.group()), words)


def masked(address: str) -> str:
    """The last characters only: whoever holds a robot's key can write into the group."""
    return "••••" + address[-MASKED_TAIL:]
