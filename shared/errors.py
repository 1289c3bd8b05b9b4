"""Refusals that know their HTTP status, their stable code and their Chinese sentence."""

from collections.abc import Awaitable, Callable
from typing import Any, ClassVar, Self


class Refused(Exception):  # noqa: N818 - reads as the sentence it is: "refused"
    """A request that is understood and not done.

    `sentence` is shown to the person as it is: what is wrong and what to do, in Chinese.
    `facts` are further machine-readable members of the problem document (RFC 9457).
    """

    status: ClassVar[int] = 409
    code: ClassVar[str] = "refused"

    def __init__(self, sentence: str, **facts: Any) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.facts = facts
        self.trace: Callable[[Any], Awaitable[None]] | None = None

    def leaving(self, trace: Callable[[Any], Awaitable[None]]) -> Self:
        """The refusal with what is stored although all else is undone.

        The edge of a request gives it a `Transaction` of its own, after the other has ended. For
        refusals that tell something, and so have to be counted. Where the trace itself is refused,
        the caller hears that refusal instead.
        """
        self.trace = trace
        return self


class NotFound(Refused):
    """Not there, or not there for this caller: the two must look the same."""

    status = 404
    code = "not-found"

    def __init__(self, sentence: str = "没有找到，或者它不属于您的单位。", **facts: Any) -> None:
        super().__init__(sentence, **facts)


class NotAllowed(Refused):
    """The caller may see it but must not do this."""

    status = 403
    code = "not-allowed"

    def __init__(self, sentence: str = "您的角色不能办理这一项。", **facts: Any) -> None:
        super().__init__(sentence, **facts)


class NotSignedIn(Refused):
    """No valid session or token."""

    status = 401
    code = "not-signed-in"

    def __init__(self, sentence: str = "请先登录。", **facts: Any) -> None:
        super().__init__(sentence, **facts)


class Invalid(Refused):
    """The input is well formed but says something impossible."""

    status = 422
    code = "invalid"


class Stale(Refused):
    """The page was opened before somebody else changed the same thing (If-Match)."""

    status = 412
    code = "stale"

    def __init__(
        self,
        sentence: str = "内容刚被别人修改过，请刷新后再改；您填写的内容没有丢失。",
        **facts: Any,
    ) -> None:
        super().__init__(sentence, **facts)
