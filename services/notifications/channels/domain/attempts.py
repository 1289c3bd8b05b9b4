"""The life of a delivery: when it may leave, what a failure means, when it is tried again."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta, timezone
from enum import StrEnum

from services.notifications.kinds import Mail


class State(StrEnum):
    """Where a delivery stands."""

    PENDING = "pending"
    SENT = "sent"
    FAILED = "failed"
    DROPPED = "dropped"  # the matter was done, or the channel gone, before it left


class Cause(StrEnum):
    """Why a delivery did not arrive."""

    ADDRESS_UNKNOWN = "address_unknown"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    KEY_INVALID = "key_invalid"
    RULE_NOT_MET = "rule_not_met"
    TOO_OFTEN = "too_often"
    HOST_NOT_ALLOWED = "host_not_allowed"
    SENDER_REFUSED = "sender_refused"
    SENDER_MISSING = "sender_missing"


@dataclass(frozen=True)
class CauseWords:
    """What went wrong, and what to do about it."""

    title: str
    remedy: str

    @property
    def sentence(self) -> str:
        return f"{self.title}。{self.remedy}"


CAUSES: dict[Cause, CauseWords] = {
    Cause.ADDRESS_UNKNOWN: CauseWords(
        "收件地址不对", "对方的邮件服务器说没有这个邮箱。请向本人核对，更正地址后重发。"
    ),
    Cause.REFUSED: CauseWords("对方服务器拒收", "请与对方的管理员联系，或更正地址；办好后重发。"),
    Cause.UNREACHABLE: CauseWords("网络不通", "多次连接都没有成功。请检查网络后重发。"),
    Cause.KEY_INVALID: CauseWords(
        "群机器人密钥失效", "请在群里重新添加机器人，更正渠道地址后重发。"
    ),
    Cause.RULE_NOT_MET: CauseWords(
        "群机器人关键词或签名不对",
        "机器人的安全设置不允许。请在群里核对关键词、来源地址，或更正加签密钥后重发。",
    ),
    Cause.TOO_OFTEN: CauseWords("发送太频繁", "被对方暂时限制。请稍后重发。"),
    Cause.HOST_NOT_ALLOWED: CauseWords(
        "回调地址不在允许的范围内", "请系统管理员核对允许的回调地址，或更正地址后重发。"
    ),
    Cause.SENDER_REFUSED: CauseWords(
        "发信邮箱不能使用", "登录失败或设置有误。请系统管理员核对后重发。"
    ),
    Cause.SENDER_MISSING: CauseWords("还没有配置发信邮箱", "邮件没有发出。"),
}

# Another address, or another secret, may mend these.
MENDED_BY_ADDRESS = frozenset(
    {
        Cause.ADDRESS_UNKNOWN,
        Cause.REFUSED,
        Cause.KEY_INVALID,
        Cause.RULE_NOT_MET,
        Cause.HOST_NOT_ALLOWED,
    }
)

# These will not mend by themselves; the others are tried again.
LASTING = frozenset(
    {Cause.ADDRESS_UNKNOWN, Cause.KEY_INVALID, Cause.RULE_NOT_MET, Cause.HOST_NOT_ALLOWED}
)

# These say something about the channel and not about the message: the others on it wait, too.
OF_THE_CHANNEL = frozenset({Cause.UNREACHABLE, Cause.TOO_OFTEN, Cause.SENDER_REFUSED})

RETRY_DELAYS = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 30, 120, 360))

# While one attempt runs, nobody else makes it; a crashed sender's delivery is due again after it.
LEASE = timedelta(minutes=2)

CHANNEL_PAUSE = timedelta(minutes=1)

CHINA = timezone(timedelta(hours=8))

# Nobody's phone rings for a reminder before or after these hours of the day in China.
WAKING_HOURS = (time(7, 0), time(21, 0))

# How long a digest collects its lines before it goes out once.
COLLECTING = timedelta(minutes=10)


@dataclass(frozen=True)
class Outcome:
    """What came of an attempt; `detail` is the other side's own word, for the operator."""

    cause: Cause | None = None
    detail: str = ""


ARRIVED = Outcome()


@dataclass(frozen=True)
class Verdict:
    """What a delivery is after an attempt."""

    state: State
    next_at: datetime | None
    cause: Cause | None = None


def after_attempt(attempts: int, outcome: Outcome, now: datetime) -> Verdict:
    """What follows from the outcome of attempt number `attempts`, counted from 1."""
    if outcome.cause is None:
        return Verdict(State.SENT, None)
    if outcome.cause is Cause.SENDER_MISSING:
        return Verdict(State.DROPPED, None, outcome.cause)
    if outcome.cause in LASTING or attempts > len(RETRY_DELAYS):
        return Verdict(State.FAILED, None, outcome.cause)
    return Verdict(State.PENDING, now + RETRY_DELAYS[attempts - 1], outcome.cause)


def leaves_at(mail: Mail, now: datetime) -> datetime | None:
    """When a notice made now leaves the house; None if its kind never does."""
    if mail is Mail.NEVER:
        return None
    return waking_time(now + (COLLECTING if mail is Mail.COLLECTED else timedelta(0)))


def waking_time(moment: datetime) -> datetime:
    """The moment itself, or the next morning hour when it falls into the quiet ones."""
    first, last = WAKING_HOURS
    local = moment.astimezone(CHINA)
    if first <= local.time() < last:
        return moment
    day = local.date() if local.time() < first else local.date() + timedelta(days=1)
    return datetime.combine(day, first, CHINA)
