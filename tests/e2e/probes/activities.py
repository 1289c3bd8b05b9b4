"""Operations of activities."""

from tests.e2e.probes.probe import LONG_AGO, REASON, SOON, Kind, Probe

_ARRANGEMENT = {
    "place": "system",
    "first_day": SOON,
    "office": "学校工会",
    "phone": "0571-8765432",
    "signer": "学校工会委员会",
}

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
    "POST /objections/{objection_id}/handle": Probe(
        Kind.OBJECTION, "county_officer", body={"finding": "rejected", "answer": "已核实。"}
    ),
    "POST /notices/{notice_id}/withdraw": Probe(Kind.PUBLIC_NOTICE, "union_chair", body=REASON),
}
