"""Many messages to RabbitMQ in one write, each with a confirm of its own."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from aio_pika import Message
from aiormq import Channel
from aiormq.abc import ChannelFrame
from pamqp import frame
from pamqp.body import ContentBody
from pamqp.commands import Basic
from pamqp.header import ContentHeader

Confirm = asyncio.Future[object]


@dataclass(frozen=True)
class Parcel:
    """A message with its address; `mandatory` has it returned when no queue is bound there."""

    message: Message
    exchange: str
    key: str
    mandatory: bool


class Pipeline:
    """A channel with publisher confirms that is fed by the batch.

    aiormq's own `basic_publish` needs a task, a lock and a write for each message, which together
    cost more than anything else in sending it. Here the same entries are made for many messages
    under one lock; confirms, returns and closures find their way through them as ever.
    """

    def __init__(self, channel: Channel) -> None:
        self._channel = channel

    @property
    def is_closed(self) -> bool:
        return self._channel.is_closed

    async def publish(self, parcels: Sequence[Parcel]) -> list[Confirm]:
        """Write the messages in their order; of each the future that its confirm will end.

        Raises:
            AMQPError: the channel is closed; nothing was written.
            ValueError, TypeError, AttributeError: a message cannot be put on the wire; nor is any.

        """
        wires = [self._wire(parcel) for parcel in parcels]
        async with self._channel.lock:
            confirms = [self._expect(parcel.message) for parcel in parcels]
            # The queue has no bound, so this neither waits nor can be interrupted half way.
            self._channel.write_queue.put_nowait(ChannelFrame(b"".join(wires), should_close=False))
        return confirms

    def _expect(self, message: Message) -> Confirm:
        """Enter the next delivery tag, as the broker counts them, and the id it returns by."""
        channel = self._channel
        channel.delivery_tag += 1
        confirm: Confirm = channel.create_future()
        channel.confirmations[channel.delivery_tag] = confirm
        message_id = str(message.message_id)
        channel.message_id_delivery_tag[message_id] = channel.delivery_tag
        confirm.add_done_callback(lambda _: channel.message_id_delivery_tag.pop(message_id, None))
        return confirm

    def _wire(self, parcel: Parcel) -> bytes:
        return b"".join(frame.marshal(part, self._channel.number) for part in self._frames(parcel))

    def _frames(self, parcel: Parcel) -> Iterator[Basic.Publish | ContentHeader | ContentBody]:
        body, size = parcel.message.body, self._channel.max_content_size
        yield Basic.Publish(
            exchange=parcel.exchange, routing_key=parcel.key, mandatory=parcel.mandatory
        )
        yield ContentHeader(properties=parcel.message.properties, body_size=len(body))
        for start in range(0, len(body), size):
            yield ContentBody(body[start : start + size])
