"""Operations of terms and delegates."""

from tests.e2e.probes.probe import LONG_AGO, Kind, Probe

TERM = {
    "number": 1,
    "kind": "delegate_congress",
    "years": 3,
    "first_day": LONG_AGO,
    "staff_count": 90,
}
CONSTITUENCY = {"name": "语文组", "staff_count": 30, "seats": 3}
DELEGATE = {"name": "赵一", "first_day": LONG_AGO}
DUTY = {"duty": "study", "happened_on": LONG_AGO, "text": "参加了培训。"}
COMMITTEE = {"name": "提案工作委员会"}

TERMS: dict[str, Probe] = {
    "GET /congress-terms": Probe(filters={"union_id": Kind.UNION}),
    "GET /congress-terms/county": Probe(),
    "GET /congress-terms/form/{union_id}": Probe(Kind.UNION, "union_chair"),
    "POST /congress-terms": Probe(body=TERM, names={"union_id": Kind.UNION}),
    "GET /congress-terms/{term_id}": Probe(Kind.CONGRESS_TERM, "union_chair"),
    "GET /congress-terms/{term_id}/staff": Probe(Kind.CONGRESS_TERM, "union_chair"),
    "PUT /congress-terms/{term_id}": Probe(Kind.CONGRESS_TERM, "union_chair", body=TERM),
    "POST /congress-terms/{term_id}/constituencies": Probe(
        Kind.CONGRESS_TERM, "union_chair", body={"constituencies": [CONSTITUENCY]}
    ),
    "PUT /constituencies/{constituency_id}": Probe(
        Kind.CONSTITUENCY, "union_chair", body=CONSTITUENCY
    ),
    "PUT /constituencies/{constituency_id}/election": Probe(
        Kind.CONSTITUENCY, "union_chair", body={"voted": 25}
    ),
    "POST /congress-terms/{term_id}/delegates": Probe(
        Kind.CONGRESS_TERM, "union_chair", body={"delegates": [DELEGATE]}
    ),
    "GET /delegates/mine": Probe(),
    "GET /delegates/{delegate_id}": Probe(Kind.DELEGATE, "union_chair"),
    "PUT /delegates/{delegate_id}": Probe(
        Kind.DELEGATE,
        "union_chair",
        body=DELEGATE,
        names={"person_id": Kind.COLLEAGUE, "constituency_id": Kind.CONSTITUENCY},
    ),
    "POST /delegates/{delegate_id}/duties": Probe(Kind.DELEGATE, "union_chair", body=DUTY),
    "PUT /duties/{entry_id}": Probe(Kind.DUTY, "union_chair", body=DUTY),
    "POST /duties/{entry_id}/remove": Probe(Kind.DUTY, "union_chair"),
    "POST /congress-terms/{term_id}/committees": Probe(
        Kind.CONGRESS_TERM, "union_chair", body=COMMITTEE
    ),
    "PUT /committees/{committee_id}": Probe(Kind.COMMITTEE, "union_chair", body=COMMITTEE),
    "POST /committees/{committee_id}/remove": Probe(Kind.COMMITTEE, "union_chair"),
    "POST /delegates/{delegate_id}/end": Probe(
        Kind.DELEGATE, "union_chair", body={"last_day": LONG_AGO, "reason": "retired"}
    ),
    "POST /delegates/{delegate_id}/resume": Probe(Kind.DELEGATE, "union_chair"),
    "POST /delegates/{delegate_id}/remove": Probe(Kind.DELEGATE, "union_chair"),
    "POST /constituencies/{constituency_id}/remove": Probe(Kind.CONSTITUENCY, "union_chair"),
    "POST /congress-terms/{term_id}/take-back": Probe(Kind.CONGRESS_TERM, "union_chair"),
}
