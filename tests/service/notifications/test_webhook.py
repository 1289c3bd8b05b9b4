"""Webhooks: over HTTPS to a server of this machine that the operator pinned, and nowhere else."""

import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from services.notifications.channels import timers
from services.notifications.channels.carriers.carrier import Carrier
from services.notifications.channels.domain.attempts import Cause, State
from shared.settings import Settings
from tests.infrastructure.rungs import LOOPBACK
from tests.service.notifications.deliveries import deliveries
from tests.service.notifications.sinks import Hook, hook_server
from tests.service.notifications.world import TITLE, County

HOST = "oa.qingshi.test"


@pytest.fixture
async def hook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Hook]:
    async with hook_server(tmp_path, HOST) as found:
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        yield found


@pytest.fixture(scope="module")
def settings() -> Settings:
    return Settings(webhook_hosts=f"{HOST}={LOOPBACK}, public.qingshi.test")


async def add_webhook(county: County, url: str, secret: str | None = None) -> int:
    wanted = {
        "union_id": str(county.union),
        "kind": "webhook",
        "name": "办公系统",
        "address": url,
        "kinds": ["plan_issued"],
    }
    reply = await county.running.http(county.as_officer).post(
        "/channels", json=wanted | ({"secret": secret} if secret else {})
    )
    return reply.status_code


async def nowhere(_host: str, _port: int) -> Sequence[str]:
    raise AssertionError("a pinned host is not looked up")


async def carry_out(county: County, resolve=nowhere) -> None:
    async with Carrier(county.running.runtime.settings, resolve=resolve) as carrier:
        await timers.take_turn(county.running.runtime, county.id, carrier)


async def webhook_state(county: County) -> tuple[str, str | None]:
    [row] = [row for row in await deliveries(county) if row.channel_id]
    return row.state, row.cause


async def test_a_pinned_host_gets_the_signed_message(county: County, hook: Hook):
    assert await add_webhook(county, f"https://{HOST}:{hook.port}/in?x=1", "geheim") == 201
    await county.running.deliver(county.issued())

    await carry_out(county)

    [(headers, body)] = hook.received
    assert headers["host"] == f"{HOST}:{hook.port}"
    signature = hmac.new(b"geheim", body, hashlib.sha256).hexdigest()
    assert headers["x-gonghui-signature"] == f"sha256={signature}"
    content = json.loads(body)
    assert content["title"] == f"请签收《{TITLE}》"
    assert content["url"].endswith(f"/plans/{county.plan}")
    assert await webhook_state(county) == (State.SENT, None)


@pytest.mark.parametrize(
    ("status", "cause", "state"),
    [
        (302, Cause.REFUSED, State.PENDING),
        (404, Cause.REFUSED, State.PENDING),
        (429, Cause.TOO_OFTEN, State.PENDING),
        (503, Cause.UNREACHABLE, State.PENDING),
    ],
)
async def test_what_is_no_yes_is_no_delivery_and_redirects_are_not_followed(
    county: County, hook: Hook, status: int, cause: Cause, state: State
):
    hook.status, hook.location = status, f"https://{HOST}:{hook.port}/elsewhere"
    await add_webhook(county, f"https://{HOST}:{hook.port}/in")
    await county.running.deliver(county.issued())

    await carry_out(county)

    assert len(hook.received) == 1
    assert await webhook_state(county) == (state, cause)


async def test_a_certificate_of_another_name_is_not_trusted(
    county: County, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with hook_server(tmp_path, "somebody-else.test") as hook:
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        await add_webhook(county, f"https://{HOST}:{hook.port}/in")
        await county.running.deliver(county.issued())

        await carry_out(county)

    assert hook.received == []
    assert await webhook_state(county) == (State.PENDING, Cause.UNREACHABLE)


@pytest.mark.parametrize(
    "addresses", [["127.0.0.1"], ["93.184.216.34", "10.0.0.7"], ["169.254.169.254"], ["::1"]]
)
async def test_a_listed_name_that_leads_into_the_house_is_not_called(
    county: County, hook: Hook, addresses: list[str]
):
    async def turned(_host: str, _port: int) -> Sequence[str]:
        return addresses

    await add_webhook(county, f"https://public.qingshi.test:{hook.port}/in")
    await county.running.deliver(county.issued())

    await carry_out(county, turned)

    assert hook.received == []
    assert await webhook_state(county) == (State.FAILED, Cause.HOST_NOT_ALLOWED)


async def test_a_host_that_is_not_listed_cannot_even_be_entered(county: County):
    assert await add_webhook(county, "https://169.254.169.254/latest/meta-data") == 422
    assert await add_webhook(county, "https://localhost/in") == 422
    assert await add_webhook(county, f"http://{HOST}/in") == 422
