"""The exchanges, queues and bindings on RabbitMQ, derived from what the services hear."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import httpx
from aio_pika import Connection, ExchangeType
from aio_pika.abc import AbstractChannel, AbstractConnection, AbstractQueue
from aio_pika.exceptions import AMQPError, ChannelNotFoundEntity, ChannelPreconditionFailed
from yarl import URL

from shared.errors import Refused

EXCHANGE = "gonghui.events"
DEAD_EXCHANGE = "gonghui.dead"
DELIVERY_LIMIT = 20  # restarts spend it too, so it is generous
# RabbitMQ 4 gives a quorum queue without a limit one of 20, and older ones know no "unlimited".
# A dead letter must not be dropped for having been looked at, so its queue has this many.
UNLIMITED_DELIVERIES = 2_000_000_000
HEARTBEAT_SECONDS = 10  # a dead link is found after three of them
CONNECT_TIMEOUT_SECONDS = 10

Hears = Mapping[str, Collection[str]]


@dataclass(frozen=True)
class Queue:
    """A durable quorum queue and the keys that lead from an exchange to it."""

    name: str
    exchange: str
    keys: frozenset[str]
    arguments: Mapping[str, Any]


def queue_of(service: str) -> str:
    return f"gonghui.{service}.v1"


def dead_queue_of(service: str) -> str:
    return f"{queue_of(service)}.dead"


def queues_of(service: str, hears: Collection[str]) -> tuple[Queue, Queue]:
    """The queue of a service's dead letters, and its queue."""
    name, dead = queue_of(service), dead_queue_of(service)
    main: dict[str, Any] = {
        "x-queue-type": "quorum",
        "x-delivery-limit": DELIVERY_LIMIT,
        "x-dead-letter-exchange": DEAD_EXCHANGE,
        "x-dead-letter-routing-key": dead,
        # A dead letter leaves only when it has safely arrived; this needs the overflow below.
        "x-dead-letter-strategy": "at-least-once",
        "x-overflow": "reject-publish",
    }
    parked = {"x-queue-type": "quorum", "x-delivery-limit": UNLIMITED_DELIVERIES}
    # The dead letters first: nothing may be rejected before there is a place for it.
    return (
        Queue(dead, DEAD_EXCHANGE, frozenset({dead}), parked),
        Queue(name, EXCHANGE, frozenset(hears), main),
    )


def address(url: str, purpose: str) -> URL:
    """The broker's address with our heartbeat, unless it names one, and a name RabbitMQ shows."""
    own = {"heartbeat": str(HEARTBEAT_SECONDS), "name": f"gonghui {purpose}"}
    return URL(url).update_query(own | dict(URL(url).query))


async def link(url: str, purpose: str) -> AbstractConnection:
    """A plain connection, which does not come back by itself."""
    connection = Connection(address(url, purpose))
    try:
        await connection.connect(timeout=CONNECT_TIMEOUT_SECONDS)
    except BaseException:
        # Cancelled or refused, the error goes on; aio-pika would close the rest of it only when it
        # is collected, on a loop that may have ended by then.
        await connection.close()
        raise
    return connection


class BrokerRefused(Refused):
    """RabbitMQ is away, or will not have it so."""

    status = 503
    code = "broker-refused"


@contextmanager
def _in_words() -> Iterator[None]:
    """What the broker's client raises, as a sentence for an operator."""
    try:
        yield
    except (AMQPError, OSError, TimeoutError) as error:
        raise BrokerRefused(f"RabbitMQ 没有办成：{type(error).__name__}: {error}") from error


async def apply(url: str, hears: Hears, api_url: str | None = None) -> list[str]:
    """Declare everything; done twice it changes nothing.

    What was removed or not looked at comes back in sentences for an operator.
    Bindings that no service wants any more can be seen, and are removed, only with `api_url`, the
    address of RabbitMQ's management API.

    Raises:
        BrokerRefused: it is away, or a queue of that name exists with other arguments.

    """
    with _in_words():
        return await _apply(url, hears, api_url)


async def _apply(url: str, hears: Hears, api_url: str | None) -> list[str]:
    connection = await link(url, "topology")
    async with connection:
        channel = await connection.channel()
        await _declare_exchanges(channel)
        for service, types in sorted(hears.items()):
            for wanted in queues_of(service, types):
                queue = await _declare(channel, wanted)
                for key in sorted(wanted.keys):
                    await queue.bind(wanted.exchange, routing_key=key)
        if api_url is None:
            return ["没有查找多余的绑定：未给出 RabbitMQ 管理接口的地址。"]
        stale = _stale(await _bindings(api_url, url), hears)
        for name, key in stale:
            queue = await channel.declare_queue(name, passive=True)
            await queue.unbind(EXCHANGE, routing_key=key)
        return [f"已解除 {name} 与 {key} 的绑定：不再收听。" for name, key in stale]


async def check(url: str, hears: Hears, api_url: str | None = None) -> list[str]:
    """What is missing or different on the broker, in sentences for an operator; nothing is changed.

    Bindings can be seen only with `api_url`, the address of RabbitMQ's management API.

    Raises:
        BrokerRefused: it is away.

    """
    with _in_words():
        return await _check(url, hears, api_url)


async def _check(url: str, hears: Hears, api_url: str | None) -> list[str]:
    connection = await link(url, "topology check")
    async with connection:
        problems = await _exchange_problems(connection)
        for service, types in sorted(hears.items()):
            for wanted in queues_of(service, types):
                problems += await _queue_problems(connection, wanted)
    if api_url is not None:
        problems += _binding_problems(await _bindings(api_url, url), hears)
    return problems


async def _declare_exchanges(channel: AbstractChannel) -> None:
    await channel.declare_exchange(EXCHANGE, ExchangeType.TOPIC, durable=True)
    await channel.declare_exchange(DEAD_EXCHANGE, ExchangeType.DIRECT, durable=True)


async def _declare(channel: AbstractChannel, wanted: Queue) -> AbstractQueue:
    return await channel.declare_queue(wanted.name, durable=True, arguments=dict(wanted.arguments))


async def _exchange_problems(connection: AbstractConnection) -> list[str]:
    problems = []
    for name in (EXCHANGE, DEAD_EXCHANGE):
        try:
            async with connection.channel() as channel:
                await channel.get_exchange(name, ensure=True)
        except ChannelNotFoundEntity:
            problems.append(f"缺少交换机 {name}。")
    return problems


async def _queue_problems(connection: AbstractConnection, wanted: Queue) -> list[str]:
    """Look first whether it is there: to declare is the one way to compare, and would make it."""
    try:
        async with connection.channel() as channel:
            await channel.declare_queue(wanted.name, passive=True)
            await _declare(channel, wanted)
    except ChannelNotFoundEntity:
        return [f"缺少队列 {wanted.name}。"]
    except ChannelPreconditionFailed as error:
        return [f"队列 {wanted.name} 的参数不同：{error}"]
    return []


async def _bindings(api_url: str, url: str) -> set[tuple[str, str]]:
    """Queue and key of everything bound to the exchange of events."""
    host = quote(URL(url).path.removeprefix("/") or "/", safe="")
    address = f"{api_url.rstrip('/')}/api/exchanges/{host}/{EXCHANGE}/bindings/source"
    async with httpx.AsyncClient(timeout=CONNECT_TIMEOUT_SECONDS, trust_env=False) as client:
        reply = await client.get(address)
    if reply.status_code == httpx.codes.NOT_FOUND:
        return set()
    reply.raise_for_status()
    return {
        (binding["destination"], binding["routing_key"])
        for binding in reply.json()
        if binding["destination_type"] == "queue"
    }


def _wanted(hears: Hears) -> set[tuple[str, str]]:
    return {(queue_of(service), key) for service, types in hears.items() for key in types}


def _stale(found: set[tuple[str, str]], hears: Hears) -> list[tuple[str, str]]:
    """Bindings of our queues that nobody wants; queues of unknown services are left alone."""
    ours = {queue_of(service) for service in hears}
    return sorted((name, key) for name, key in found - _wanted(hears) if name in ours)


def _binding_problems(found: set[tuple[str, str]], hears: Hears) -> list[str]:
    missing = sorted(_wanted(hears) - found)
    return [f"{name} 没有绑定 {key}。" for name, key in missing] + [
        f"{name} 绑定了 {key}，但已不再收听。" for name, key in _stale(found, hears)
    ]
