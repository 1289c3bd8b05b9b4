"""A dead letter leaves the broker only when its copy is stored."""

from collections.abc import Sequence
from typing import Any, cast

import pytest

from shared.messaging.consumer import Consumer, InfrastructureError
from shared.messaging.modes import Mode
from shared.messaging.rabbit_receiving import Reception


class Letter:
    """A message of the dead-letter queue."""

    def __init__(
        self, story: list[str], deaths: list[dict[str, Any]] | None, **headers: Any
    ) -> None:
        self.body = b"{}"
        self.headers = headers | ({"x-death": deaths} if deaths else {})
        self._story = story

    async def ack(self) -> None:
        self._story.append("acknowledged")


class Channel:
    """Gives the letters one by one."""

    def __init__(self, letters: Sequence[Letter]) -> None:
        self._letters = list(letters)

    async def get_queue(self, _name: str, **_options: bool) -> "Channel":
        return self

    async def get(self, **_options: bool) -> Letter | None:
        return self._letters.pop(0) if self._letters else None


class Keeper:
    """Stands in for a consumer."""

    service = "south"

    def __init__(self, story: list[str], *, is_away: bool = False) -> None:
        self._story = story
        self._is_away = is_away

    async def park(self, _body: bytes, reason: str, mode: Mode) -> None:
        if self._is_away:
            raise InfrastructureError("away")
        self._story.append(reason if mode is Mode.NEWS else f"{mode}: {reason}")


async def park(keeper: Keeper, *letters: Letter) -> None:
    reception = Reception("amqp://nowhere", cast("Consumer", keeper), 10)
    await reception._park_dead_letters(cast("Any", Channel(letters)))


async def test_each_letter_is_copied_and_then_acknowledged() -> None:
    story: list[str] = []

    await park(Keeper(story), Letter(story, [{"reason": "rejected"}]), Letter(story, None))

    assert story == [
        "given up by the bus: rejected",
        "acknowledged",
        "given up by the bus: unknown",
        "acknowledged",
    ]


async def test_a_letter_that_could_not_be_copied_is_not_acknowledged() -> None:
    story: list[str] = []

    with pytest.raises(InfrastructureError):
        await park(Keeper(story, is_away=True), Letter(story, None))

    assert story == []


async def test_a_letter_that_was_sent_again_is_kept_as_that() -> None:
    story: list[str] = []
    again: dict[str, Any] = {"x-replay": "replay"}

    await park(Keeper(story), Letter(story, [{"reason": "rejected"}], **again))

    assert story[0] == "replay: given up by the bus: rejected"
