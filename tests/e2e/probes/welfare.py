"""Operations of welfare."""

from tests.e2e.probes.probe import LONG_AGO, NOBODY, REASON, SOON, Kind, Probe

_MATTER = {"kind": "receipt", "subject_kind": "aid"}
AID = {
    "kind": "condolence",
    "occasion": "hospital",
    "happened_on": LONG_AGO,
    "typed_name": "某某（退休）",
    "amount": "500",
    "source": "工会经费",
}
_FAMILY = {
    "members": [
        {
            "name": "某某（退休）",
            "relation": "self",
            "job": "retired",
            "health": "good",
            "income": {"amount": "900", "per": "month"},
        }
    ]
}
CASE = _FAMILY | {"cause": "low_income"}
_SURVEY = {"surveyed_on": LONG_AGO, "surveyors": ["甲某", "乙某"], "finding": "属实"}
_RULING = {"category": "deep"}
_ENDED = {"day": LONG_AGO, "close_reason": "retired"}
_MOVE = {"first_day": LONG_AGO}
VISIT = {"occasion": "illness", "happened_on": LONG_AGO, "typed_name": "某某（退休）"}
_MADE = {
    "visited_on": LONG_AGO,
    "way": "home",
    "visitors": ["某主席", "某委员"],
    "finding": "情况正常",
}
_LEFT = {"follow_up": "再去看望", "follow_up_on": SOON}
CAMPAIGN = {
    "kind": "care",
    "occasion": "term_start",
    "title": "开学慰问",
    "first_day": LONG_AGO,
    "last_day": SOON,
    "budget": "3000",
    "source": "工会经费",
}
_PAID = {"paid_on": LONG_AGO, "paid_by": "signed"}
_CHAIR = "union_chair"
_RULE = {"value": 900, "valid_from": SOON}

HEALTH_CHECK = {
    "kind": "general",
    "hospital": "县人民医院",
    "first_day": SOON,
    "last_day": SOON,
}
_SLOT = {"day": SOON, "begins": "08:00", "ends": "09:00", "places": 5}
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
    "GET /audit": Probe(filters={"union_id": Kind.UNION, "person_id": Kind.PERSON}),
    "GET /audit/acts": Probe(),
    "GET /audit/check": Probe(),
    "GET /audit/export": Probe(
        filters={"union_id": Kind.UNION, "person_id": Kind.PERSON}, query={"reason": "核对"}
    ),
    "GET /me/audit": Probe(),
    "GET /relief": Probe(filters={"union_id": Kind.UNION}),
    "POST /relief": Probe(body=AID, names={"union_id": Kind.UNION}),
    "POST /relief/from-paper": Probe(
        body=AID | {"decided_by_name": "某校长", "decided_on": LONG_AGO},
        names={"union_id": Kind.UNION},
    ),
    "GET /relief/mine": Probe(),
    "GET /relief/people": Probe(filters={"union_id": Kind.UNION}),
    "GET /statistics/counts": Probe(),
    "GET /statistics/columns": Probe(),
    "PUT /statistics/columns": Probe(body={"columns": [{"key": "name", "heading": "姓名"}]}),
    "DELETE /statistics/columns": Probe(),
    "GET /statistics/files": Probe(query=REASON),
    "GET /relief/transfers": Probe(filters={"union_id": Kind.UNION}),
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
    "GET /hardship": Probe(filters={"union_id": Kind.UNION}),
    "POST /hardship": Probe(body=CASE, names={"union_id": Kind.UNION}),
    "POST /hardship/from-paper": Probe(
        body=CASE | {"applied_on": LONG_AGO, "consent_version": 1, "consent_on": LONG_AGO},
        names={"union_id": Kind.UNION},
    ),
    "GET /hardship/mine": Probe(),
    "GET /hardship/choices": Probe(),
    "GET /hardship/people": Probe(filters={"union_id": Kind.UNION}),
    "POST /hardship/reckon": Probe(body=_FAMILY),
    "POST /hardship/search": Probe(
        body={"id_number": "11010519491231002X"}, names={"union_id": Kind.UNION}
    ),
    "GET /hardship/{case_id}": Probe(Kind.CASE, "union_chair"),
    "GET /hardship/{case_id}/paper": Probe(Kind.CASE, "union_chair"),
    "PUT /hardship/{case_id}": Probe(Kind.CASE, "union_chair", body=CASE),
    "POST /hardship/{case_id}/correct": Probe(
        Kind.CASE, "union_chair", body={"phone": "13800001234"}
    ),
    "POST /hardship/{case_id}/apply": Probe(
        Kind.CASE, "union_chair", body={"consent_version": 1, "consent_on": LONG_AGO}
    ),
    "POST /hardship/{case_id}/withdraw": Probe(Kind.CASE, "union_chair"),
    "POST /hardship/{case_id}/survey": Probe(Kind.CASE, "union_chair", body=_SURVEY),
    "POST /hardship/{case_id}/ask_notice": Probe(Kind.CASE, "union_chair"),
    "POST /hardship/{case_id}/minutes": Probe(
        Kind.CASE, "union_chair", body={"minutes_number": "1", "minutes_on": LONG_AGO}
    ),
    "POST /hardship/{case_id}/forward": Probe(Kind.CASE, "union_chair"),
    "POST /hardship/{case_id}/register": Probe(Kind.CASE, "county_officer", body=_RULING),
    "POST /hardship/{case_id}/return": Probe(Kind.CASE, "county_officer", body=REASON),
    "POST /hardship/{case_id}/decline": Probe(Kind.CASE, "county_officer", body=REASON),
    "POST /hardship/{case_id}/renew": Probe(Kind.CASE, "county_officer", body=_RULING),
    "POST /hardship/{case_id}/relapse": Probe(Kind.CASE, "county_officer", body=_RULING),
    "POST /hardship/{case_id}/lift": Probe(Kind.CASE, "county_officer", body={"day": LONG_AGO}),
    "POST /hardship/{case_id}/close": Probe(Kind.CASE, "county_officer", body=_ENDED),
    "POST /hardship/{case_id}/national": Probe(
        Kind.CASE, "county_officer", body={"state": "reported", "day": LONG_AGO}
    ),
    "POST /hardship/{case_id}/openings": Probe(Kind.CASE, "county_officer", body=REASON),
    "POST /hardship/{case_id}/reveals": Probe(
        Kind.CASE, "union_chair", body=REASON | {"look": "phone"}
    ),
    "GET /transfers": Probe(),
    "GET /transfers/mine": Probe(),
    "POST /transfers": Probe(body=_MOVE, names={"case_id": Kind.CASE, "to_union_id": Kind.UNION}),
    "POST /transfers/{transfer_id}/agree": Probe(
        Kind.TRANSFER, "union_chair", body={"signed_on": LONG_AGO}
    ),
    "POST /transfers/{transfer_id}/refuse": Probe(
        Kind.TRANSFER, "union_chair", body={"signed_on": LONG_AGO}
    ),
    "POST /transfers/{transfer_id}/carry_out": Probe(Kind.TRANSFER, "county_officer"),
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
    "GET /visits": Probe(filters={"union_id": Kind.UNION}),
    "POST /visits": Probe(body=VISIT, names={"union_id": Kind.UNION}),
    "POST /visits/recorded": Probe(body=VISIT | _MADE, names={"union_id": Kind.UNION}),
    "GET /visits/mine": Probe(),
    "GET /visits/people": Probe(filters={"union_id": Kind.UNION}),
    "GET /visits/choices": Probe(),
    "GET /visits/radar": Probe(filters={"union_id": Kind.UNION}),
    "GET /visits/county": Probe(),
    "GET /visits/export": Probe(filters={"union_id": Kind.UNION}),
    "GET /visits/{visit_id}": Probe(Kind.VISIT, "union_chair"),
    "GET /visits/{visit_id}/paper": Probe(Kind.VISIT, "union_chair"),
    "POST /visits/{visit_id}/assign": Probe(
        Kind.VISIT, "union_chair", body={}, names={"person_id": Kind.PERSON}
    ),
    "POST /visits/{visit_id}/record": Probe(Kind.VISIT, "union_chair", body=_MADE),
    "PUT /visits/{visit_id}/record": Probe(Kind.VISIT, "union_chair", body=_MADE),
    "POST /visits/{visit_id}/follow-up": Probe(Kind.VISIT, "union_chair", body=_LEFT),
    "POST /visits/{visit_id}/close": Probe(Kind.VISIT, "union_officer"),
    "POST /visits/{visit_id}/skip": Probe(Kind.VISIT, "union_chair", body=REASON),
    "POST /visits/{visit_id}/resume": Probe(Kind.VISIT, "union_chair"),
    "POST /visits/{visit_id}/take-back": Probe(Kind.VISIT, "union_chair", body=REASON),
    "GET /campaigns": Probe(),
    "POST /campaigns": Probe(body=CAMPAIGN, names={"union_id": Kind.UNION}),
    "GET /campaigns/choices": Probe(),
    "GET /campaigns/mine": Probe(),
    "GET /campaigns/people": Probe(filters={"union_id": Kind.UNION}),
    "POST /festivals": Probe(body={"name": "火把节", "clause": "条款", "valid_from": SOON}),
    "GET /campaigns/{campaign_id}": Probe(Kind.CAMPAIGN, _CHAIR),
    "PUT /campaigns/{campaign_id}": Probe(Kind.CAMPAIGN, _CHAIR, body=CAMPAIGN),
    "POST /campaigns/{campaign_id}/again": Probe(
        Kind.CAMPAIGN, _CHAIR, body={"year": 2027}, names={"union_id": Kind.UNION}
    ),
    "POST /campaigns/{campaign_id}/request": Probe(Kind.CAMPAIGN, _CHAIR),
    "POST /campaigns/{campaign_id}/approve": Probe(Kind.CAMPAIGN, _CHAIR),
    "POST /campaigns/{campaign_id}/return": Probe(Kind.CAMPAIGN, _CHAIR, body=REASON),
    "POST /campaigns/{campaign_id}/open": Probe(Kind.CAMPAIGN, _CHAIR),
    "POST /campaigns/{campaign_id}/close": Probe(Kind.CAMPAIGN, _CHAIR),
    "POST /campaigns/{campaign_id}/cancel": Probe(Kind.CAMPAIGN, _CHAIR, body=REASON),
    "GET /campaigns/{campaign_id}/progress": Probe(Kind.CAMPAIGN, _CHAIR),
    "POST /campaigns/{campaign_id}/submit-lists": Probe(Kind.CAMPAIGN, _CHAIR),
    "POST /campaigns/{campaign_id}/approve-lists": Probe(Kind.CAMPAIGN, _CHAIR),
    "POST /campaigns/{campaign_id}/pay-lists": Probe(Kind.CAMPAIGN, _CHAIR, body=_PAID),
    "GET /campaign-lists/{list_id}": Probe(Kind.CAMPAIGN_LIST, _CHAIR),
    "GET /campaign-lists/{list_id}/candidates": Probe(Kind.CAMPAIGN_LIST, _CHAIR),
    "PUT /campaign-lists/{list_id}/lines": Probe(Kind.CAMPAIGN_LIST, _CHAIR, body={"lines": []}),
    "POST /campaign-lists/{list_id}/submit": Probe(Kind.CAMPAIGN_LIST, _CHAIR),
    "POST /campaign-lists/{list_id}/approve": Probe(Kind.CAMPAIGN_LIST, _CHAIR),
    "POST /campaign-lists/{list_id}/return": Probe(Kind.CAMPAIGN_LIST, _CHAIR, body=REASON),
    "POST /campaign-lists/{list_id}/pay": Probe(Kind.CAMPAIGN_LIST, _CHAIR, body=_PAID),
    "POST /campaign-lists/{list_id}/receipt": Probe(
        Kind.CAMPAIGN_LIST, _CHAIR, body={"receipted_on": LONG_AGO}
    ),
    "POST /campaign-lists/{list_id}/lines/{line_id}/reverse": Probe(
        Kind.CAMPAIGN_LIST,
        _CHAIR,
        fixed={"line_id": "01920000-0000-7000-8000-000000000000"},
        body=REASON | {"reversed_on": LONG_AGO},
    ),
    "POST /campaign-lists/{list_id}/from-paper": Probe(
        Kind.CAMPAIGN_LIST, _CHAIR, body={"decided_by_name": "某校长", "decided_on": LONG_AGO}
    ),
    "GET /campaign-lists/{list_id}/sign-sheet": Probe(Kind.CAMPAIGN_LIST, _CHAIR),
    "GET /campaign-lists/{list_id}/bank-sheet": Probe(Kind.CAMPAIGN_LIST, _CHAIR),
    "GET /campaign-lists/{list_id}/sheet": Probe(Kind.CAMPAIGN_LIST, _CHAIR),
    "GET /health-checks": Probe(filters={"union_id": Kind.UNION}),
    "POST /health-checks": Probe(body=HEALTH_CHECK, names={"union_id": Kind.UNION}),
    "POST /health-checks/from-paper": Probe(
        body=HEALTH_CHECK | {"first_day": LONG_AGO, "last_day": LONG_AGO, "attended": [NOBODY]},
        names={"union_id": Kind.UNION},
    ),
    "GET /health-checks/mine": Probe(),
    "GET /health-checks/people": Probe(filters={"union_id": Kind.UNION}),
    "GET /health-checks/{check_id}": Probe(*_CHECK),
    "PUT /health-checks/{check_id}": Probe(*_CHECK, body=HEALTH_CHECK),
    "POST /health-checks/{check_id}/slots": Probe(*_CHECK, body={"slots": [_SLOT]}),
    "POST /health-checks/{check_id}/slots/remove": Probe(*_CHECK, body={"slot_id": NOBODY}),
    "POST /health-checks/{check_id}/people": Probe(*_CHECK, body={"people": [NOBODY]}),
    "POST /health-checks/{check_id}/people/remove": Probe(*_CHECK, body={"entries": [NOBODY]}),
    "POST /health-checks/{check_id}/announce": Probe(*_CHECK),
    "POST /health-checks/{check_id}/assign": Probe(
        *_CHECK, body={"entries": [NOBODY], "slot_id": None}
    ),
    "POST /health-checks/{check_id}/attendance": Probe(
        *_CHECK, body={"entries": [NOBODY], "attendance": "attended", "day": LONG_AGO}
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
    "POST /mutual-aid/{roster_id}/people": Probe(*_COVER, body={"people": [NOBODY]}),
    "POST /mutual-aid/{roster_id}/answers": Probe(
        *_COVER, body={"entries": [NOBODY], "answer": "enrol", "day": LONG_AGO}
    ),
    "POST /mutual-aid/{roster_id}/my-answer": Probe(
        Kind.COVER, body={"entries": [NOBODY], "answer": "enrol", "day": LONG_AGO}
    ),
    "POST /mutual-aid/{roster_id}/id-number": Probe(
        *_COVER, body={"entry_id": NOBODY, "id_number": "11010519491231002X"}
    ),
    "POST /mutual-aid/{roster_id}/claims": Probe(
        *_COVER, body={"entry_id": NOBODY, "happened_on": LONG_AGO}
    ),
    "POST /mutual-aid/claims/{claim_id}/step": Probe(
        Kind.COVER_CLAIM, "union_chair", body={"move": "hand_in", "day": LONG_AGO}
    ),
    "GET /mutual-aid/{roster_id}/sheet": Probe(*_COVER),
    "POST /mutual-aid/{roster_id}/renew": Probe(
        *_COVER, body={"first_day": "2027-03-16", "last_day": "2028-03-15"}
    ),
    "GET /retention": Probe(),
    "POST /retention/hold": Probe(body=REASON | {"items": [NOBODY]}),
    "POST /retention/release": Probe(body={"items": [NOBODY]}),
    "POST /retention/erase": Probe(body={"items": [NOBODY]}),
    "GET /own-data": Probe(),
}
