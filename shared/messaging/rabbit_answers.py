"""What RabbitMQ is told of each delivery: many acknowledged at once, one refused by itself."""

from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from itertools import groupby

import structlog
from aio_pika.abc import AbstractIncomingMessage
from aio_pika.exceptions import ChannelInvalidStateError
from aiormq.abc import AbstractChannel

from shared.messaging.modes import Mode
from shared.messaging.rabbit_sending import MODE_HEADER, despite_the_link

log = structlog.get_logger()


@dataclass(frozen=True)
class RabbitDelivery:
    """A message in hand."""

    message: AbstractIncomingMessage

    @property
    def body(self) -> bytes:
        return self.message.body

    @property
    def mode(self) -> Mode:
        return mode_in(self.message)

    @property
    def is_gone(self) -> bool:
        return self.channel is None

    @property
    def channel(self) -> AbstractChannel | None:
        """The channel that it came by, as long as that is open: only there it can be answered."""
        try:
            return self.message.channel
        except ChannelInvalidStateError:
            return None

    @property
    def tag(self) -> int:
        """Its number on the channel, from 1."""
        return self.message.delivery_tag or 0


def mode_in(message: AbstractIncomingMessage) -> Mode:
    """Why a message comes; a word that we do not know is no news, so nobody is told."""
    told = message.headers.get(MODE_HEADER)
    if told is None:
        return Mode.NEWS
    return next((mode for mode in Mode if mode == told), Mode.REPLAY)


class Answers:
    """Answers deliveries; where nothing before the last one is open, all with one frame.

    An answer that is lost with its link is no harm: the message comes again and the inbox knows it.
    So neither method raises anything, unless its task is asked to stop.
    """

    def __init__(self) -> None:
        self._channel: AbstractChannel | None = None
        self._settled = 0  # every tag up to this one is answered or about to be
        self._ahead: set[int] = set()

    async def acknowledge(self, batch: Sequence[RabbitDelivery]) -> None:
        """These are dealt with."""
        # A batch that was gathered while a channel took another's place holds deliveries of both.
        for channel, by_it in groupby(batch, key=lambda each: each.channel):
            if channel is not None:
                await self._acknowledge(channel, list(by_it))

    async def refuse(self, delivery: RabbitDelivery) -> None:
        """This one goes to the dead letters of the queue."""
        if channel := delivery.channel:
            self._settle(channel, [delivery])
            await _answer(delivery.message.reject(requeue=False))

    async def _acknowledge(self, channel: AbstractChannel, batch: Sequence[RabbitDelivery]) -> None:
        self._settle(channel, batch)
        together = [each for each in batch if each.tag <= self._settled]
        if together:
            await _answer(max(together, key=lambda each: each.tag).message.ack(multiple=True))
        for each in batch:
            if each.tag > self._settled:
                await _answer(each.message.ack())

    def _settle(self, channel: AbstractChannel, answered: Sequence[RabbitDelivery]) -> None:
        """Note what is answered; tags begin anew with each channel."""
        if channel is not self._channel:
            self._channel, self._settled, self._ahead = channel, 0, set()
        self._ahead.update(each.tag for each in answered)
        while self._settled + 1 in self._ahead:
            self._settled += 1
            self._ahead.discard(self._settled)


async def _answer(sending: Awaitable[None]) -> None:
    if error := await despite_the_link(sending):
        log.info("answer lost", error=type(error).__name__)
