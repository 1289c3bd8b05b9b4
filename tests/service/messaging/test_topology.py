"""The topology on a real broker: made once, compared, and rid of what nobody hears."""

import secrets
from collections.abc import AsyncIterator

import pytest

from shared.messaging.topology import (
    EXCHANGE,
    BrokerRefused,
    apply,
    check,
    dead_queue_of,
    link,
    queue_of,
)
from tests.infrastructure.rabbitmq_broker import Broker

HEARS = ("note.taken.v1", "note.struck.v1")


@pytest.fixture
async def service(rabbitmq: Broker) -> AsyncIterator[str]:
    name = f"west{secrets.token_hex(4)}"
    yield name
    async with await link(rabbitmq.url, "test") as connection:
        channel = await connection.channel()
        await channel.queue_delete(queue_of(name))
        await channel.queue_delete(dead_queue_of(name))


async def test_applied_twice_it_changes_nothing_and_has_no_problems(
    rabbitmq: Broker, service: str
) -> None:
    for _ in range(2):
        await apply(rabbitmq.url, {service: HEARS}, rabbitmq.management_url)

    assert await check(rabbitmq.url, {service: HEARS}, rabbitmq.management_url) == []


async def test_what_is_missing_is_named_and_not_made(rabbitmq: Broker, service: str) -> None:
    for _ in range(2):
        problems = await check(rabbitmq.url, {service: HEARS})

        assert f"缺少队列 {queue_of(service)}。" in problems
        assert f"缺少队列 {dead_queue_of(service)}。" in problems


async def test_a_queue_with_other_arguments_is_named_and_refused(
    rabbitmq: Broker, service: str
) -> None:
    async with await link(rabbitmq.url, "test") as connection:
        channel = await connection.channel()
        await channel.declare_queue(queue_of(service), durable=True)

    problems = await check(rabbitmq.url, {service: HEARS})

    assert any(p.startswith(f"队列 {queue_of(service)} 的参数不同") for p in problems)
    with pytest.raises(BrokerRefused):
        await apply(rabbitmq.url, {service: HEARS})


async def test_a_binding_that_nobody_wants_any_more_is_found_and_removed(
    rabbitmq: Broker, service: str
) -> None:
    if rabbitmq.management_url is None:
        pytest.skip("needs the management API")
    await apply(rabbitmq.url, {service: HEARS})
    fewer = {service: HEARS[:1]}
    sentence = f"{queue_of(service)} 绑定了 {HEARS[1]}，但已不再收听。"
    assert await check(rabbitmq.url, fewer, rabbitmq.management_url) == [sentence]

    removed = await apply(rabbitmq.url, fewer, rabbitmq.management_url)

    assert removed == [f"已解除 {queue_of(service)} 与 {HEARS[1]} 的绑定：不再收听。"]
    assert await check(rabbitmq.url, fewer, rabbitmq.management_url) == []


async def test_a_binding_that_is_missing_is_named(rabbitmq: Broker, service: str) -> None:
    if rabbitmq.management_url is None:
        pytest.skip("needs the management API")
    await apply(rabbitmq.url, {service: HEARS})
    async with await link(rabbitmq.url, "test") as connection:
        queue = await (await connection.channel()).get_queue(queue_of(service))
        await queue.unbind(EXCHANGE, routing_key=HEARS[0])

    problems = await check(rabbitmq.url, {service: HEARS}, rabbitmq.management_url)

    assert problems == [f"{queue_of(service)} 没有绑定 {HEARS[0]}。"]


async def test_without_the_management_api_it_says_what_it_did_not_look_for(
    rabbitmq: Broker, service: str
) -> None:
    (remark,) = await apply(rabbitmq.url, {service: HEARS})

    assert "没有查找多余的绑定" in remark
