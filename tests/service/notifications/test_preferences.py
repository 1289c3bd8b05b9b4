"""What a person may silence by mail, and that it stays that person's own."""

import pytest

from tests.service.notifications.world import County


async def test_at_first_everything_comes_by_mail(county: County):
    shown = (await county.running.http(county.as_officer).get("/preferences")).json()

    assert all(item["by_mail"] for item in shown)
    assert "plan_signed" not in [item["kind"] for item in shown]
    fixed = {item["kind"] for item in shown if item["fixed"]}
    assert fixed == {
        "plan_issued",
        "plan_chased",
        "tasks_chased",
        "plan_returned",
        "task_rejected",
        "consent_withdrawn",
        "data_requested",
        "notice_objected",
        "hardship_returned",
        "campaign_opened",
        "campaign_returned",
        "campaign_list_returned",
        "congress_returned",
        "congress_adjourned",
        "congress_report_returned",
    }


async def test_it_is_said_which_kinds_can_come_to_the_caller_at_all(county: County):
    shown = (
        await county.running.http(county.as_chair(county.schools[0])).get("/preferences")
    ).json()

    coming = {item["kind"] for item in shown if item["comes"]}
    assert {"plan_issued", "tasks_chased", "task_assigned", "tasks_overdue"} <= coming
    assert not coming & {"plan_submitted", "plan_approved", "tasks_escalated", "data_requested"}
    assert "roles_ending" in coming
    assert "roles_ending_county" not in coming


async def test_a_choice_replaces_the_one_before_and_can_be_made_twice(county: County):
    http = county.running.http(county.as_officer)
    await http.put("/preferences", json={"muted": ["tasks_due", "tasks_soon"]})

    for _ in range(2):
        reply = await http.put("/preferences", json={"muted": ["tasks_soon", "tasks_soon"]})
        assert reply.status_code == 200, reply.text

    muted = {item["kind"] for item in reply.json() if not item["by_mail"]}
    assert muted == {"tasks_soon"}


@pytest.mark.parametrize("kind", ["plan_issued", "plan_chased", "plan_returned", "task_rejected"])
async def test_what_must_be_signed_or_mended_cannot_be_muted(county: County, kind: str):
    http = county.running.http(county.as_officer)

    reply = await http.put("/preferences", json={"muted": ["tasks_due", kind]})

    assert (reply.status_code, reply.json()["code"]) == (422, "not-to-be-muted")
    shown = (await http.get("/preferences")).json()
    assert all(item["by_mail"] for item in shown)


async def test_an_unknown_kind_is_refused(county: County):
    reply = await county.running.http(county.as_officer).put(
        "/preferences", json={"muted": ["gossip"]}
    )

    assert reply.status_code == 422


async def test_one_persons_choice_is_not_another_persons(county: County):
    first, second, _ = county.schools
    await county.running.http(county.as_chair(first)).put(
        "/preferences", json={"muted": ["tasks_due"]}
    )

    others = (await county.running.http(county.as_chair(second)).get("/preferences")).json()

    assert all(item["by_mail"] for item in others)
