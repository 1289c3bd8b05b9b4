"""Meetings for the tests of activities: what people send."""

from typing import Any

from tests.service.plans.county import County, School


def minutes(union: School | County, **other: Any) -> dict[str, Any]:
    """Minutes of a joint meeting with one matter and two decisions, the first of them a task."""
    return {
        "union_id": str(union.union_id),
        "kind": "joint",
        "held_on": "2026-03-12",
        "place": "学校会议室",
        "host_name": "林书记",
        "recorder_name": "何干事",
        "attendants": [
            {"name": "林书记", "side": "party", "post": "党支部书记"},
            {"name": "外聘顾问", "side": "other"},
        ],
        "matters": [matter(decisions=[decision(as_task=True), decision("春季运动会如期举行。")])],
        "final": True,
        **other,
    }


def matter(title: str = "教工食堂改造", result: str = "agreed", **other: Any) -> dict[str, Any]:
    return {"title": title, "result": result, **other}


def decision(text: str = "暑假前完成食堂改造。", **other: Any) -> dict[str, Any]:
    return {"text": text, **other}
