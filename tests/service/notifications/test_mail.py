"""Mail to a real server on this machine: who gets it, what it says, and what refusals mean."""

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest

from services.notifications.channels import timers
from services.notifications.channels.carriers.carrier import Carrier
from services.notifications.channels.domain.attempts import Cause, State
from shared.contracts.plans import ReminderStage
from shared.settings import Settings
from tests.infrastructure.rungs import LOOPBACK, free_port
from tests.service.notifications.deliveries import deliveries
from tests.service.notifications.sinks import Mailbox, mail_server
from tests.service.notifications.world import NOW, TITLE, County, Task, inbox

SWEEP = "deliver due"


@pytest.fixture(scope="module")
def mailbox() -> Iterator[Mailbox]:
    with mail_server() as box:
        yield box


@pytest.fixture(autouse=True)
def empty_mailbox(mailbox: Mailbox) -> None:
    mailbox.clear()


@pytest.fixture(scope="module")
def settings(mailbox: Mailbox) -> Settings:
    sender = "from=gonghui@qingshi.example&name=青石县教育工会"
    return Settings(
        smtp_url=f"mailto://{LOOPBACK}:{mailbox.port}?{sender}",
        public_url="https://gonghui.qingshi.example",
    )


async def test_the_chair_gets_one_mail_with_words_and_link(county: County, mailbox: Mailbox):
    await county.running.deliver(county.issued(county.schools[0]))

    await county.running.sweep(SWEEP)
    await county.running.sweep(SWEEP)

    [mail] = mailbox.to(county.domain)
    assert mail["To"] == county.address_of(county.schools[0])
    assert mail["From"] == "青石县教育工会 <gonghui@qingshi.example>"
    assert mail["Subject"] == f"【工会通】请签收《{TITLE}》"
    assert re.fullmatch(r"<[0-9a-f-]{36}@qingshi\.example>", mail["Message-ID"])
    text = mail.get_content()
    assert "签收截止：2026年3月20日（星期五）" in text
    assert f"https://gonghui.qingshi.example/plans/{county.plan}" in text


async def test_a_chase_is_a_mail_of_its_own_and_a_signature_stops_what_waits(
    county: County, mailbox: Mailbox
):
    first, second, _ = county.schools
    await county.running.deliver(county.issued(first, second))
    await county.running.sweep(SWEEP)

    await county.running.deliver(county.chased(first, second), county.signed(first))
    await county.running.sweep(SWEEP)

    assert len(mailbox.to(county.address_of(first))) == 1
    assert len(mailbox.to(county.address_of(second))) == 2
    dropped = await deliveries(county, State.DROPPED)
    assert [row.kind for row in dropped] == ["plan_chased"]


async def test_a_digest_collects_and_leaves_once(county: County, mailbox: Mailbox, clock):
    school = county.schools[0]
    await county.running.deliver(county.due(Task(school, "甲"), ReminderStage.DUE))
    await county.running.sweep(SWEEP)
    assert mailbox.to(county.domain) == []

    await county.running.deliver(county.due(Task(school, "乙"), ReminderStage.DUE))
    clock.advance(timedelta(minutes=11))
    await county.running.sweep(SWEEP)
    await county.running.deliver(county.due(Task(school, "丙"), ReminderStage.DUE))
    clock.advance(timedelta(hours=1))
    await county.running.sweep(SWEEP)

    [mail] = mailbox.to(county.domain)
    assert mail["Subject"] == "【工会通】今天有 2 项工作到期"
    assert "1. 《甲》\n2. 《乙》" in mail.get_content().replace("\r\n", "\n")


async def test_a_digest_that_was_read_needs_no_mail(county: County, mailbox: Mailbox, clock):
    school = county.schools[0]
    await county.running.deliver(county.due(Task(school), ReminderStage.DUE))
    await county.running.http(county.as_chair(school)).post("/inbox/read-all")

    clock.advance(timedelta(minutes=11))
    await county.running.sweep(SWEEP)

    assert mailbox.to(county.domain) == []


async def test_nothing_leaves_at_night(county: County, mailbox: Mailbox, clock):
    clock.now = NOW.replace(hour=15)  # eleven in the evening in China
    await county.running.deliver(county.issued(county.schools[0]))

    await county.running.sweep(SWEEP)
    assert mailbox.to(county.domain) == []
    assert len(await inbox(county, county.as_chair(county.schools[0]))) == 1

    clock.now = NOW.replace(hour=23, minute=1)  # seven in the morning
    await county.running.sweep(SWEEP)
    assert len(mailbox.to(county.domain)) == 1


async def test_an_unknown_mailbox_fails_at_once_and_is_shown_by_cause(
    county: County, mailbox: Mailbox
):
    mailbox.refusals[county.address_of(county.schools[0])] = "550 5.1.1 no such user"
    await county.running.deliver(county.issued(county.schools[0]))

    await county.running.sweep(SWEEP)

    [group] = (await county.running.http(county.as_officer).get("/deliveries")).json()
    assert group["cause"] == "address_unknown"
    assert group["title"] == "收件地址不对"
    assert group["remedy"].endswith("更正地址后重发。")
    assert group["count"] == 1
    [item] = group["items"]
    assert (item["receiver"], item["union_name"]) == ("主席1", county.schools[0].name)
    assert item["actions"] == ["retry", "mend_email"]
    assert "550" in item["detail"]


async def test_a_failed_mail_is_sent_again_by_hand(county: County, mailbox: Mailbox):
    mailbox.refusals[county.address_of(county.schools[0])] = "550 5.1.1 no such user"
    await county.running.deliver(county.issued(county.schools[0]))
    await county.running.sweep(SWEEP)
    [failed] = await deliveries(county, State.FAILED)
    mailbox.refusals.clear()
    http = county.running.http(county.as_officer)

    reply = await http.post(f"/deliveries/{failed.id}/retry")
    again = await http.post(f"/deliveries/{failed.id}/retry")
    await county.running.sweep(SWEEP)

    assert reply.json()["state"] == "pending"
    assert (again.status_code, again.json()["code"]) == (409, "delivery-not-failed")
    assert len(mailbox.to(county.domain)) == 1


@pytest.mark.parametrize(
    ("answer", "cause", "state"),
    [
        ("550 5.7.1 refused by policy", Cause.REFUSED, State.PENDING),
        ("451 4.7.1 greylisted", Cause.TOO_OFTEN, State.PENDING),
        ("553 no such mailbox", Cause.ADDRESS_UNKNOWN, State.FAILED),
    ],
)
async def test_each_refusal_has_its_cause(
    county: County, mailbox: Mailbox, answer: str, cause: Cause, state: State
):
    mailbox.refusals[county.address_of(county.schools[0])] = answer
    await county.running.deliver(county.issued(county.schools[0]))

    await county.running.sweep(SWEEP)

    [row] = await deliveries(county, state)
    assert row.cause == cause


async def test_a_muted_kind_does_not_come_by_mail(county: County, mailbox: Mailbox, clock):
    school = county.schools[0]
    await county.running.http(county.as_chair(school)).put(
        "/preferences", json={"muted": ["tasks_due"]}
    )

    await county.running.deliver(county.due(Task(school), ReminderStage.DUE))
    clock.advance(timedelta(minutes=11))
    await county.running.sweep(SWEEP)

    assert mailbox.to(county.domain) == []
    assert len(await inbox(county, county.as_chair(school))) == 1


@pytest.mark.parametrize(
    ("account", "cause"),
    [
        ("mailto://union:wrong@127.0.0.1:{port}", Cause.SENDER_REFUSED),
        ("mailtos://127.0.0.1:{port}", Cause.SENDER_REFUSED),  # the server knows no encryption
        ("mailto://127.0.0.1:{closed}", Cause.UNREACHABLE),
        ("nonsense", Cause.SENDER_REFUSED),
    ],
)
async def test_an_account_that_does_not_work_is_told_from_a_mailbox_that_is_not_there(
    county: County, mailbox: Mailbox, account: str, cause: Cause
):
    mailbox.password = "right"
    await county.running.deliver(county.issued(county.schools[0]))
    smtp_url = account.format(port=mailbox.port, closed=free_port())

    await attempt(county, Settings(smtp_url=smtp_url))

    [row] = await deliveries(county)
    assert (row.cause, row.state) == (cause, State.PENDING)


@pytest.mark.parametrize(
    "address", ["无", "a@b", "a@b.example\nBcc: c@d.example", "a@b.example, c@d.example"]
)
async def test_a_mailbox_that_is_none_in_the_roster_fails_at_once(
    county: County, mailbox: Mailbox, address: str
):
    school = county.schools[0]
    newer = county.person(school.chair, school.union, "主席1", address)
    await county.running.deliver(newer.model_copy(update={"version": 2}), county.issued(school))

    await county.running.sweep(SWEEP)

    [row] = await deliveries(county)
    assert (row.cause, row.state) == (Cause.ADDRESS_UNKNOWN, State.FAILED)
    assert mailbox.mails == []


async def test_an_account_with_the_right_password_sends(county: County, mailbox: Mailbox):
    mailbox.password = "right"
    await county.running.deliver(county.issued(county.schools[0]))

    await attempt(county, Settings(smtp_url=f"mailto://union:right@{LOOPBACK}:{mailbox.port}"))

    assert len(mailbox.to(county.domain)) == 1


async def attempt(county: County, settings: Settings) -> None:
    async with Carrier(settings) as carrier:
        await timers.take_turn(county.running.runtime, county.id, carrier)
