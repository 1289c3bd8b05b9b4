"""One handler for each name and event."""

from collections.abc import Sequence
from typing import ClassVar

import pytest

from shared.contracts.event import Event
from shared.database import Transaction
from shared.messaging.subscriptions import Subscriptions


class Sung(Event):
    """Somebody sang."""

    wire_name: ClassVar[str] = "song.sung.v1"
    publisher: ClassVar[str] = "north"


class Hummed(Event):
    """Somebody hummed."""

    wire_name: ClassVar[str] = "song.hummed.v1"
    publisher: ClassVar[str] = "north"


async def ignore(events: Sequence[Event], tx: Transaction) -> None: ...


def test_a_second_handler_under_the_same_name_is_refused() -> None:
    subscriptions = Subscriptions("south")
    subscriptions.on(Sung, name="listening")(ignore)

    with pytest.raises(ValueError, match=r"south\.listening hears song\.sung\.v1 already"):
        subscriptions.on(Hummed, Sung, name="listening")(ignore)


def test_a_folder_taken_over_twice_is_refused() -> None:
    folder, service = Subscriptions("south"), Subscriptions("south")
    folder.on(Sung, name="listening")(ignore)
    service.include(folder)

    with pytest.raises(ValueError, match="already"):
        service.include(folder)


def test_two_handlers_may_hear_the_same_event_and_one_handler_several() -> None:
    subscriptions = Subscriptions("south")
    subscriptions.on(Sung, Hummed, name="listening")(ignore)
    subscriptions.on(Sung, name="counting")(ignore)

    assert subscriptions.hears() == {"song.sung.v1", "song.hummed.v1"}
    names = [item.name for item in subscriptions.of_type("song.sung.v1")]
    assert names == ["south.listening", "south.counting"]
