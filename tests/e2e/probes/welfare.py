"""Operations of welfare."""

from tests.e2e.probes.probe import LONG_AGO, REASON, SOON, Kind, Probe

_MATTER = {"kind": "receipt", "subject_kind": "aid"}
AID = {
    "kind": "condolence",
    "occasion": "hospital",
    "happened_on": LONG_AGO,
    "typed_name": "某某（退休）",
    "amount": "500",
    "source": "工会经费",
}
_RULE = {"value": 900, "valid_from": SOON}

HEALTH_CHECK = {
    "kind": "general",
    "hospital": "县人民医院",
    "first_day": SOON,
    "last_day": SOON,
}
_SLOT = {"day": SOON, "begins": "08:00", "ends": "09:00", "places": 5}
_NOBODY = "01920000-0000-7000-8000-000000000001"
_CHECK = (Kind.HEALTH_CHECK, "union_chair")

COVER = {
    "name": "职工住院互助保障",
    "kind": "hospital",
    "insurer": "职工互助保障会",
    "first_day": LONG_AGO,
    "last_day": SOON,
    "person": "60",
}
_COVER = (Kind.COVER, "union_chair")

WELFARE: dict[str, Probe] = {
    "GET /rights": Probe(),
    "GET /proofs": Probe(query={"subject_kind": "aid"}, filters={"subject_id": Kind.AID}),
    "POST /proofs": Probe(upload=True, body=_MATTER, names={"subject_id": Kind.AID}),
    "GET /proofs/{proof_id}/content": Probe(Kind.PROOF, "union_chair"),
    "POST /proofs/{proof_id}/remove": Probe(Kind.PROOF, "union_chair", body=REASON),
    "GET /waiting": Probe(),
    "GET /relief": Probe(filters={"union_id": Kind.UNION}),
    "POST /relief": Probe(body=AID, names={"union_id": Kind.UNION}),
    "POST /relief/from-paper": Probe(
        body=AID | {"decided_by_name": "某校长", "decided_on": LONG_AGO},
        names={"union_id": Kind.UNION},
    ),
    "GET /relief/mine": Probe(),
    "GET /relief/people": Probe(filters={"union_id": Kind.UNION}),
    "GET /relief/deciders": Probe(filters={"union_id": Kind.UNION}),
    "GET /relief/year": Probe(filters={"union_id": Kind.UNION}),
    "GET /relief/county": Probe(),
    "GET /relief/register": Probe(filters={"union_id": Kind.UNION}),
    "GET /relief/choices": Probe(),
    "GET /figures": Probe(),
    "PUT /figures/{name}": Probe(fixed={"name": "illness_gift"}, body=_RULE),
    "POST /sources": Probe(body={"name": "爱心基金"}),
    "DELETE /sources/{name}": Probe(fixed={"name": "没有这个"}),
    "POST /relief/openings": Probe(body=REASON, names={"union_id": Kind.UNION}),
    "GET /relief/{aid_id}": Probe(Kind.AID, "union_chair"),
    "PUT /relief/{aid_id}": Probe(Kind.AID, "union_chair", body=AID),
    "POST /relief/{aid_id}/approve": Probe(Kind.AID, "union_officer"),
    "POST /relief/{aid_id}/reject": Probe(Kind.AID, "union_officer", body=REASON),
    "POST /relief/{aid_id}/pay": Probe(
        Kind.AID, "union_chair", body={"paid_on": LONG_AGO, "paid_by": "signed"}
    ),
    "POST /relief/{aid_id}/receipt": Probe(
        Kind.AID, "union_chair", body={"receipted_on": LONG_AGO}
    ),
    "POST /relief/{aid_id}/reclaim": Probe(
        Kind.AID, "union_chair", body=REASON | {"reclaimed_on": LONG_AGO}
    ),
    "POST /relief/{aid_id}/openings": Probe(Kind.AID, "county_officer", body=REASON),
    "POST /relief/{aid_id}/request": Probe(Kind.AID, "union_chair"),
    "POST /relief/{aid_id}/cancel": Probe(Kind.AID, "union_chair"),
    "GET /health-checks": Probe(filters={"union_id": Kind.UNION}),
    "POST /health-checks": Probe(body=HEALTH_CHECK, names={"union_id": Kind.UNION}),
    "POST /health-checks/from-paper": Probe(
        body=HEALTH_CHECK | {"first_day": LONG_AGO, "last_day": LONG_AGO, "attended": [_NOBODY]},
        names={"union_id": Kind.UNION},
    ),
    "GET /health-checks/mine": Probe(),
    "GET /health-checks/people": Probe(filters={"union_id": Kind.UNION}),
    "GET /health-checks/{check_id}": Probe(*_CHECK),
    "PUT /health-checks/{check_id}": Probe(*_CHECK, body=HEALTH_CHECK),
    "POST /health-checks/{check_id}/slots": Probe(*_CHECK, body={"slots": [_SLOT]}),
    "POST /health-checks/{check_id}/slots/remove": Probe(*_CHECK, body={"slot_id": _NOBODY}),
    "POST /health-checks/{check_id}/people": Probe(*_CHECK, body={"people": [_NOBODY]}),
    "POST /health-checks/{check_id}/people/remove": Probe(*_CHECK, body={"entries": [_NOBODY]}),
    "POST /health-checks/{check_id}/announce": Probe(*_CHECK),
    "POST /health-checks/{check_id}/assign": Probe(
        *_CHECK, body={"entries": [_NOBODY], "slot_id": None}
    ),
    "POST /health-checks/{check_id}/attendance": Probe(
        *_CHECK, body={"entries": [_NOBODY], "attendance": "attended", "day": LONG_AGO}
    ),
    "POST /health-checks/{check_id}/second-round": Probe(*_CHECK),
    "POST /health-checks/{check_id}/book": Probe(*_CHECK, body={"slot_id": None}),
    "GET /health-checks/{check_id}/list": Probe(*_CHECK),
    "POST /health-checks/{check_id}/close": Probe(*_CHECK),
    "POST /health-checks/{check_id}/reopen": Probe(*_CHECK),
    "POST /health-checks/{check_id}/clone": Probe(*_CHECK),
    "POST /health-checks/{check_id}/cancel": Probe(*_CHECK),
    "GET /mutual-aid": Probe(),
    "POST /mutual-aid": Probe(body=COVER, names={"union_id": Kind.UNION}),
    "GET /mutual-aid/mine": Probe(),
    "GET /mutual-aid/{roster_id}": Probe(*_COVER),
    "POST /mutual-aid/{roster_id}/people": Probe(*_COVER, body={"people": [_NOBODY]}),
    "POST /mutual-aid/{roster_id}/answers": Probe(
        *_COVER, body={"entries": [_NOBODY], "answer": "enrol", "day": LONG_AGO}
    ),
    "POST /mutual-aid/{roster_id}/my-answer": Probe(
        Kind.COVER, body={"entries": [_NOBODY], "answer": "enrol", "day": LONG_AGO}
    ),
    "POST /mutual-aid/{roster_id}/id-number": Probe(
        *_COVER, body={"entry_id": _NOBODY, "id_number": "11010519491231002X"}
    ),
    "POST /mutual-aid/{roster_id}/claims": Probe(
        *_COVER, body={"entry_id": _NOBODY, "happened_on": LONG_AGO}
    ),
    "POST /mutual-aid/claims/{claim_id}/step": Probe(
        Kind.COVER_CLAIM, "union_chair", body={"move": "hand_in", "day": LONG_AGO}
    ),
    "GET /mutual-aid/{roster_id}/sheet": Probe(*_COVER),
    "POST /mutual-aid/{roster_id}/renew": Probe(
        *_COVER, body={"first_day": "2027-03-16", "last_day": "2028-03-15"}
    ),
    "GET /retention": Probe(),
    "POST /retention/hold": Probe(body=REASON | {"items": [_NOBODY]}),
    "POST /retention/release": Probe(body={"items": [_NOBODY]}),
    "POST /retention/erase": Probe(body={"items": [_NOBODY]}),
    "GET /own-data": Probe(),
}
