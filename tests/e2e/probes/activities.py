"""Operations of activities."""

from typing import Any

from tests.e2e.probes.probe import LONG_AGO, NOBODY, REASON, SOON, Kind, Probe
from tests.e2e.probes.proposals import PROPOSALS
from tests.e2e.probes.terms import TERMS

_MOMENT = f"{SOON}T14:00:00+08:00"
_ARRANGEMENT = {
    "place": "system",
    "first_day": SOON,
    "office": "学校工会",
    "phone": "0571-8765432",
    "signer": "学校工会委员会",
}

_AGENDA = [{"title": "学校工作报告", "treatment": "deliberate", "power": "P3"}]
CONGRESS = {
    "planned_on": SOON,
    "agenda": _AGENDA,
    "opening": {"number": 3, "kind": "staff_assembly", "years": 5, "first_day": LONG_AGO},
}
_HELD = {"held_on": LONG_AGO, "due": 10, "present": 9, "agenda": _AGENDA}


def _congress(role: str, body: dict[str, Any] | None = None) -> Probe:
    return Probe(Kind.CONGRESS, role, body=body)


def _ballot(role: str = "union_chair", body: dict[str, Any] | None = None) -> Probe:
    return Probe(Kind.BALLOT, role, body=body)


_HANDS = {"purpose": "motion", "way": "hands", "title": "工作报告"}
_COUNT = {"held_on": LONG_AGO, "yes": 1, "no": 0, "abstain": 0, "due": 1, "present": 1}
_SCAN = {"kind": "minutes", "subject_kind": "notice"}

_FACTS = {"held_on": LONG_AGO, "place": "会议室", "host_name": "某甲", "recorder_name": "某乙"}
MINUTES = {
    **_FACTS,
    "kind": "joint",
    "attendants": [{"name": "某甲", "side": "union"}],
    "matters": [
        {"title": "食堂", "result": "to_congress", "decisions": [{"text": "征求意见。"}]},
    ],
}
SUGGESTION = {"category": "other", "title": "热水", "text": "晚上没有热水。"}

ACTIVITIES: dict[str, Probe] = {
    "GET /rights": Probe(),
    "GET /waiting": Probe(),
    "GET /audit": Probe(filters={"union_id": Kind.UNION, "person_id": Kind.PERSON}),
    "GET /audit/acts": Probe(),
    "GET /audit/check": Probe(),
    "GET /audit/export": Probe(
        filters={"union_id": Kind.UNION, "person_id": Kind.PERSON}, query={"reason": "核对"}
    ),
    "GET /me/audit": Probe(),
    "GET /figures": Probe(),
    "PUT /figures/{name}": Probe(
        fixed={"name": "notice_days_other"}, body={"value": 5, "valid_from": SOON}
    ),
    "GET /unions/{union_id}/figures": Probe(Kind.UNION, "union_chair"),
    "PUT /unions/{union_id}/figures/{name}": Probe(
        Kind.UNION,
        "union_chair",
        fixed={"name": "congress_quorum"},
        body={"value": 2, "valid_from": SOON},
    ),
    "GET /congress/{session_id}/papers": Probe(Kind.CONGRESS_SESSION, "union_chair"),
    "GET /congress/{session_id}/papers/{kind}": Probe(
        Kind.CONGRESS_SESSION, "union_chair", fixed={"kind": "agenda"}
    ),
    "GET /congress/{session_id}/presidium": Probe(Kind.CONGRESS_SESSION, "union_chair"),
    "PUT /congress/{session_id}/presidium": Probe(
        Kind.CONGRESS_SESSION, "union_chair", body={"members": ["周立民"]}
    ),
    "PUT /congress/{session_id}/papers/helpers": Probe(
        Kind.CONGRESS_SESSION, "union_chair", body={"contact": "赵一"}
    ),
    "POST /congress/{session_id}/papers/{kind}/sign": Probe(
        Kind.CONGRESS_SESSION,
        "union_chair",
        fixed={"kind": "notice"},
        body={"signed_on": LONG_AGO},
    ),
    "GET /congress/{session_id}/kit": Probe(Kind.CONGRESS_SESSION, "union_chair"),
    # Sealed it is with its report only; until then there is no record to be read.
    "POST /congress/{session_id}/archive": Probe(Kind.CONGRESS_SESSION, "union_chair"),
    "GET /congress/{session_id}/archive": Probe(Kind.CONGRESS_SESSION),
    "GET /congress/{session_id}/archive/check": Probe(Kind.CONGRESS_SESSION),
    "POST /congress/{session_id}/archive/check": Probe(Kind.CONGRESS_SESSION, upload=True),
    "GET /paper-numbers": Probe(filters={"union_id": Kind.UNION}),
    "POST /paper-numbers": Probe(
        body={"title": "通知", "signed_on": LONG_AGO}, names={"union_id": Kind.UNION}
    ),
    "POST /paper-numbers/{number_id}/cancel": Probe(Kind.PAPER_NUMBER, "union_chair", body=REASON),
    "PUT /paper-series": Probe(
        body={"year": 2026, "word": "校工", "start": 1}, names={"union_id": Kind.UNION}
    ),
    "GET /notice-form/{union_id}": Probe(Kind.UNION, "union_chair"),
    "GET /notice-term": Probe(query={"kind": "award", "first_day": SOON}),
    "GET /notices": Probe(filters={"union_id": Kind.UNION}),
    "POST /notices": Probe(
        body={"kind": "award", "title": "评优推荐", "text": "推荐王某。", **_ARRANGEMENT},
        names={"union_id": Kind.UNION},
    ),
    "GET /notices/{notice_id}": Probe(Kind.PUBLIC_NOTICE, "union_chair"),
    "GET /notices/{notice_id}/paper": Probe(Kind.PUBLIC_NOTICE, "union_chair"),
    "PUT /notices/{notice_id}/arrangement": Probe(
        Kind.PUBLIC_NOTICE, "union_chair", body=_ARRANGEMENT
    ),
    "POST /notices/{notice_id}/posted": Probe(
        Kind.PUBLIC_NOTICE, "union_chair", body={"posted_on": LONG_AGO}
    ),
    "POST /notices/{notice_id}/note": Probe(
        Kind.PUBLIC_NOTICE, "union_chair", body={"note": "没有异议。"}
    ),
    "POST /notices/{notice_id}/objections": Probe(
        Kind.PUBLIC_NOTICE, "staff_member", body={"text": "与事实不符。"}
    ),
    "POST /notices/{notice_id}/objections/recorded": Probe(
        Kind.PUBLIC_NOTICE,
        "union_officer",
        body={"text": "不符。", "name": "赵一", "way": "phone", "received_on": LONG_AGO},
    ),
    "GET /proofs": Probe(
        query={"subject_kind": "notice"}, filters={"subject_id": Kind.PUBLIC_NOTICE}
    ),
    "POST /proofs": Probe(upload=True, body=_SCAN, names={"subject_id": Kind.PUBLIC_NOTICE}),
    "GET /proofs/{proof_id}/content": Probe(Kind.SCAN, "union_chair"),
    "POST /proofs/{proof_id}/remove": Probe(Kind.SCAN, "union_chair", body=REASON),
    "POST /objections/{objection_id}/handle": Probe(
        Kind.OBJECTION, "county_officer", body={"finding": "rejected", "answer": "已核实。"}
    ),
    "POST /notices/{notice_id}/withdraw": Probe(Kind.PUBLIC_NOTICE, "union_chair", body=REASON),
    "GET /congress-form/{union_id}": Probe(Kind.UNION, "union_chair"),
    "GET /congress-wall": Probe(),
    "GET /congress": Probe(filters={"union_id": Kind.UNION}),
    "POST /congress": Probe(body=CONGRESS, names={"union_id": Kind.UNION}),
    "POST /congress/recorded": Probe(
        body=_HELD | {"opening": CONGRESS["opening"]}, names={"union_id": Kind.UNION}
    ),
    "GET /congress/{session_id}": _congress("union_chair"),
    "GET /congress/{session_id}/calendar.ics": _congress("union_chair"),
    "PUT /congress/{session_id}": _congress("union_chair", {"planned_on": SOON, "agenda": _AGENDA}),
    "POST /congress/{session_id}/agreed": _congress(
        "union_chair", {"agreed_on": LONG_AGO, "minutes_number": "支〔2026〕1号"}
    ),
    "POST /congress/{session_id}/request": _congress("union_chair", {"way": "request"}),
    "POST /congress/{session_id}/approve": _congress("county_officer", {}),
    "POST /congress/{session_id}/return": _congress("county_officer", REASON),
    "POST /congress/{session_id}/withdraw": _congress("union_chair"),
    "POST /congress/{session_id}/slip": _congress(
        "union_chair",
        {"requested_on": LONG_AGO, "answered_on": LONG_AGO, "answered_by_name": "周主任"},
    ),
    "POST /congress/{session_id}/schedule": _congress(
        "union_chair", {"starts_at": f"{SOON}T14:30:00+08:00", "place": "报告厅"}
    ),
    "POST /congress/{session_id}/papers-sent": _congress("union_chair", {"sent_on": LONG_AGO}),
    "POST /congress/{session_id}/outcomes": _congress("union_chair", {"results": []}),
    "POST /congress/{session_id}/close": _congress("union_chair", {}),
    "POST /congress/{session_id}/publish": _congress("union_chair", {"resolution": "通过。"}),
    "POST /congress/{session_id}/report": _congress("union_chair", {}),
    "POST /congress/{session_id}/return-report": _congress("county_officer", REASON),
    "POST /congress/{session_id}/record": _congress("union_chair", _HELD),
    "POST /congress/{session_id}/cancel": _congress("union_chair", REASON),
    **TERMS,
    "GET /meeting-form/{union_id}": Probe(Kind.UNION, "union_chair"),
    "GET /meeting-matters": Probe(filters={"union_id": Kind.UNION}),
    "POST /meeting-matters/reported": Probe(
        body={"reported_on": LONG_AGO},
        names={"union_id": Kind.UNION, "matter_ids": Kind.MEETING_MATTER},
    ),
    "GET /meeting-counts": Probe(),
    "GET /meetings": Probe(filters={"union_id": Kind.UNION}),
    "POST /meetings": Probe(body=MINUTES, names={"union_id": Kind.UNION}),
    "GET /meetings/{meeting_id}": Probe(Kind.MEETING, "union_chair"),
    "PUT /meetings/{meeting_id}": Probe(Kind.MEETING, "union_officer", body=MINUTES),
    "PUT /meetings/{meeting_id}/facts": Probe(Kind.MEETING, "union_officer", body=_FACTS),
    "POST /meetings/{meeting_id}/settle": Probe(Kind.MEETING, "union_chair"),
    "POST /meeting-decisions/{decision_id}/task": Probe(
        Kind.MEETING_DECISION, "union_chair", body={}, names={"owner_id": Kind.PERSON}
    ),
    "GET /meetings/{meeting_id}/paper": Probe(Kind.MEETING, "principal"),
    "POST /meetings/{meeting_id}/take-back": Probe(Kind.MEETING, "union_chair", body=REASON),
    "GET /suggestions": Probe(filters={"union_id": Kind.UNION}),
    "GET /suggestion-people": Probe(filters={"union_id": Kind.UNION}),
    "GET /suggestion-counts": Probe(),
    "POST /suggestions": Probe(body=SUGGESTION, names={"union_id": Kind.UNION}),
    "POST /suggestions/recorded": Probe(
        body={**SUGGESTION, "received_on": LONG_AGO},
        names={"union_id": Kind.UNION, "person_id": Kind.PERSON},
    ),
    "GET /suggestions/{suggestion_id}": Probe(Kind.SUGGESTION, "union_officer"),
    "POST /suggestions/{suggestion_id}/show": Probe(
        Kind.SUGGESTION, "union_chair", body={"title": "热水", "text": "晚上没有热水。"}
    ),
    "POST /suggestions/{suggestion_id}/keep-back": Probe(Kind.SUGGESTION, "union_chair"),
    "POST /suggestions/{suggestion_id}/pass-on": Probe(
        Kind.SUGGESTION, "union_chair", body={"to": "总务处"}
    ),
    "POST /suggestions/{suggestion_id}/answer": Probe(
        Kind.SUGGESTION, "union_chair", body={"outcome": "noted", "answer": "已核实。"}
    ),
    "POST /suggestions/{suggestion_id}/withdraw": Probe(Kind.SUGGESTION, "union_chair"),
    "GET /congress/{session_id}/screen": Probe(Kind.CONGRESS, "principal"),
    "GET /congress/{session_id}/roll": Probe(Kind.CONGRESS, "principal"),
    "GET /congress/{session_id}/sign-in-code": Probe(Kind.CONGRESS, "union_chair"),
    "GET /congress/{session_id}/sign-in": Probe(Kind.CONGRESS, "union_chair"),
    "POST /congress/{session_id}/sign-in/ticket": Probe(
        Kind.CONGRESS, "union_chair", body={"code": "000000"}
    ),
    "POST /congress/{session_id}/sign-in": Probe(
        Kind.CONGRESS, "union_chair", body={"ticket": "1.x", "act": "come", "at": _MOMENT}
    ),
    "POST /congress/{session_id}/roll/marks": Probe(
        Kind.CONGRESS,
        "union_chair",
        body={"marks": [{"entry_id": NOBODY, "act": "come", "at": _MOMENT}]},
    ),
    "PUT /congress/{session_id}/roll/numbers": Probe(
        Kind.CONGRESS, "union_chair", body={"congress": 1}
    ),
    "POST /congress/{session_id}/roll/entries": Probe(
        Kind.CONGRESS,
        "union_chair",
        body={"name": "赵一", "standing": "observer", "reason": "列席指导"},
    ),
    "POST /congress/{session_id}/roll/entries/{entry_id}/strike": Probe(
        Kind.CONGRESS, fixed={"entry_id": NOBODY}, body=REASON
    ),
    "POST /congress/{session_id}/roll/entries/{entry_id}/restore": Probe(
        Kind.CONGRESS, fixed={"entry_id": NOBODY}
    ),
    "POST /congress/{session_id}/open": Probe(Kind.CONGRESS, "union_chair"),
    "POST /congress/{session_id}/adjourn": Probe(
        Kind.CONGRESS,
        "union_chair",
        body={"starts_at": f"{SOON}T15:00:00+08:00", "place": "会议室", **REASON},
    ),
    **PROPOSALS,
    "GET /ballots": Probe(filters={"session_id": Kind.CONGRESS}),
    "POST /ballots": Probe(body=_HANDS, names={"session_id": Kind.CONGRESS}),
    "POST /ballots/recorded": Probe(
        body={"ballot": _HANDS, "held": _COUNT}, names={"ballot.session_id": Kind.CONGRESS}
    ),
    "PUT /vote-duties/{session_id}": Probe(
        Kind.CONGRESS,
        "union_chair",
        body={
            "holders": [
                {"duty": "chief_scrutineer", "name": "赵一"},
                {"duty": "counter", "name": "钱二"},
            ]
        },
    ),
    "GET /ballots/{ballot_id}": _ballot(),
    "PUT /ballots/{ballot_id}": _ballot(body=_HANDS),
    "GET /ballots/{ballot_id}/voters": _ballot(),
    "POST /ballots/{ballot_id}/open": _ballot(),
    "POST /ballots/{ballot_id}/close": _ballot(body={}),
    "POST /ballots/{ballot_id}/count": _ballot(body={"yes": 1, "no": 0, "abstain": 0}),
    "POST /ballots/{ballot_id}/return": _ballot(body=REASON),
    "POST /ballots/{ballot_id}/sign": _ballot(),
    "POST /ballots/{ballot_id}/signed-on-paper": _ballot(body={"signed_on": LONG_AGO}),
    "POST /ballots/{ballot_id}/announce": _ballot(body={"by_name": "主席团"}),
    "POST /ballots/{ballot_id}/deliver": _ballot(body={"by_name": "总监票人"}),
    "POST /ballots/{ballot_id}/void": _ballot(body=REASON),
    "POST /ballots/{ballot_id}/repeat": _ballot(),
    "POST /ballots/{ballot_id}/run-off": _ballot(),
    "POST /ballots/{ballot_id}/record": _ballot(body=_COUNT),
    "POST /ballots/{ballot_id}/drop": _ballot(),
}
