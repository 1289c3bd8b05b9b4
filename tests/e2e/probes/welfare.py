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
}
