"""Group robots of 企业微信, 钉钉 and 飞书.

They answer HTTP 200 to everything and tell the truth in a code of the body, which is read here: a
robot that was removed from its group must not count as told.
"""

import base64
import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import Any

import httpx

from services.notifications.channels.domain.addresses import ChannelKind
from services.notifications.channels.domain.attempts import ARRIVED, Cause, Outcome
from services.notifications.channels.queries.composing import Message, Target
from services.notifications.wording.sentences import SIGNATURE


@dataclass(frozen=True)
class Robot:
    """How one make of robot is spoken to, and what its codes mean."""

    url: str
    code_member: str
    longest: int  # bytes of text
    build: Callable[[str, str | None, datetime], tuple[dict[str, str], dict[str, Any]]]
    causes: dict[int, Cause]


def _wecom(text: str, _secret: str | None, _now: datetime) -> tuple[dict[str, str], dict[str, Any]]:
    return {}, {"msgtype": "text", "text": {"content": text}}


def _dingtalk(
    text: str, secret: str | None, now: datetime
) -> tuple[dict[str, str], dict[str, Any]]:
    query: dict[str, str] = {}
    if secret:
        stamp = str(int(now.timestamp() * 1000))
        query = {"timestamp": stamp, "sign": _signed(secret, f"{stamp}\n{secret}")}
    return query, {"msgtype": "text", "text": {"content": text}}


def _feishu(text: str, secret: str | None, now: datetime) -> tuple[dict[str, str], dict[str, Any]]:
    body: dict[str, Any] = {"msg_type": "text", "content": {"text": text}}
    if secret:
        stamp = str(int(now.timestamp()))
        # This make signs nothing, with what others would sign as the key.
        body |= {"timestamp": stamp, "sign": _signed(f"{stamp}\n{secret}", "")}
    return {}, body


def _signed(key: str, text: str) -> str:
    digest = hmac.new(key.encode(), text.encode(), hashlib.sha256).digest()
    return base64.b64encode(digest).decode()


ROBOTS: dict[ChannelKind, Robot] = {
    ChannelKind.WECOM: Robot(
        "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key={key}",
        "errcode",
        2048,
        _wecom,
        {93000: Cause.KEY_INVALID, 93008: Cause.KEY_INVALID, 45009: Cause.TOO_OFTEN},
    ),
    ChannelKind.DINGTALK: Robot(
        "https://oapi.dingtalk.com/robot/send?access_token={key}",
        "errcode",
        18000,
        _dingtalk,
        {
            300005: Cause.KEY_INVALID,
            400101: Cause.KEY_INVALID,
            400102: Cause.KEY_INVALID,
            400106: Cause.KEY_INVALID,
            310000: Cause.RULE_NOT_MET,
            130101: Cause.TOO_OFTEN,
            410100: Cause.TOO_OFTEN,
        },
    ),
    ChannelKind.FEISHU: Robot(
        "https://open.feishu.cn/open-apis/bot/v2/hook/{key}",
        "code",
        18000,
        _feishu,
        {
            19001: Cause.KEY_INVALID,
            19021: Cause.RULE_NOT_MET,
            19022: Cause.RULE_NOT_MET,
            19024: Cause.RULE_NOT_MET,
            11232: Cause.TOO_OFTEN,
        },
    ),
}


async def carry(client: httpx.AsyncClient, target: Target, message: Message, url: str) -> Outcome:
    """Let the robot say the message in its group.

    Raises:
        httpx.HTTPError: it cannot be reached.

    """
    robot = ROBOTS[target.kind]
    query, body = robot.build(
        robot_text(message, url, robot.longest), target.secret, message.sent_at
    )
    address = httpx.URL(robot.url.format(key=target.address)).copy_merge_params(query)
    return read_reply(robot, await client.post(address, json=body))


def robot_text(message: Message, url: str, longest: int) -> str:
    """Title, body and link; what is too long is cut, the link never."""
    head, tail = _cut(f"{SIGNATURE}{message.title}", longest // 2) + "\n", f"\n打开查看：{url}"
    room = longest - len(head.encode()) - len(tail.encode())
    return head + _cut(message.body, room) + tail


def _cut(text: str, room: int) -> str:
    """The text in at most so many bytes, on whole characters."""
    raw = text.encode()
    if len(raw) <= room:
        return text
    mark = "……"
    return raw[: max(room - len(mark.encode()), 0)].decode(errors="ignore") + mark


def read_reply(robot: Robot, reply: httpx.Response) -> Outcome:
    """What the robot's answer means; anything but its own "0" is no delivery."""
    try:
        content = reply.json()
        code = int(content[robot.code_member])
    except (ValueError, TypeError, KeyError):
        return Outcome(_cause_of_status(reply.status_code), f"HTTP {reply.status_code}")
    if code == 0 and reply.status_code == HTTPStatus.OK:
        return ARRIVED
    return Outcome(robot.causes.get(code, Cause.REFUSED), f"{robot.code_member} {code}")


def _cause_of_status(status: int) -> Cause:
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return Cause.TOO_OFTEN
    return Cause.UNREACHABLE if status >= HTTPStatus.INTERNAL_SERVER_ERROR else Cause.REFUSED
