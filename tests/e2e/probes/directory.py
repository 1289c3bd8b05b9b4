"""Operations of the directory."""

from uuid import UUID

from tests.e2e.probes.probe import LONG_AGO, REASON, SOON, Kind, Probe

DIRECTORY: dict[str, Probe] = {
    "GET /auth": Probe(),
    "GET /sessions": Probe(),
    "DELETE /sessions": Probe(),
    "DELETE /sessions/current": Probe(),
    "DELETE /sessions/{session_id}": Probe(Kind.SESSION),
    "POST /me/password": Probe(body={"present": "x", "chosen": "x"}),
    "GET /me": Probe(),
    "GET /me/second-factor": Probe(),
    "POST /me/second-factor": Probe(),
    "POST /me/second-factor/confirm": Probe(body={"code": "000000"}),
    "POST /me/second-factor/recovery-codes": Probe(body={"code": "000000"}),
    "POST /me/second-factor/remove": Probe(body={"code": "000000"}),
    "GET /me/identities": Probe(),
    "POST /me/identities/{provider}": Probe(fixed={"provider": "oidc"}),
    "DELETE /me/identities/{identity_id}": Probe(Kind.SESSION),
    "GET /me/email": Probe(),
    "PUT /me/email": Probe(body={"email": "sweep@school.example"}),
    "GET /audit": Probe(filters={"union_id": Kind.UNION, "person_id": Kind.PERSON}),
    "GET /audit/acts": Probe(),
    "GET /audit/check": Probe(),
    "GET /audit/export": Probe(
        filters={"union_id": Kind.UNION, "person_id": Kind.PERSON}, query={"reason": "核对"}
    ),
    "GET /me/audit": Probe(),
    "GET /me/data": Probe(),
    "GET /me/data/requests": Probe(),
    "POST /me/data/requests": Probe(body={}),
    "POST /me/data/requests/{request_id}/withdraw": Probe(Kind.DATA_REQUEST),
    "GET /data-requests": Probe(),
    "POST /data-requests": Probe(
        body={"kind": "copy", "reason": "本人书面申请"}, names={"person_id": Kind.PERSON}
    ),
    "GET /data-requests/{request_id}/copy": Probe(Kind.DATA_REQUEST),
    "POST /data-requests/{request_id}/hand-over": Probe(Kind.DATA_REQUEST),
    "POST /data-requests/{request_id}/erase": Probe(Kind.DATA_REQUEST, "county_officer"),
    "POST /data-requests/{request_id}/decline": Probe(
        Kind.DATA_REQUEST, "county_officer", body=REASON
    ),
    "GET /legal-holds": Probe(),
    "POST /legal-holds": Probe(
        body={"why": "劳动争议", "until": SOON}, names={"person_id": Kind.PERSON}
    ),
    "POST /legal-holds/{hold_id}/lift": Probe(Kind.HOLD, "county_officer"),
    "GET /me/consents": Probe(),
    "POST /me/consents/{purpose}": Probe(
        fixed={"purpose": "photos"}, body={"move": "give", "version": 1}
    ),
    "GET /unions/{union_id}/consents": Probe(Kind.UNION, "union_chair"),
    "GET /people/{person_id}/consents": Probe(Kind.PERSON, "union_chair"),
    "POST /people/{person_id}/consents/{purpose}": Probe(
        Kind.PERSON,
        "union_chair",
        fixed={"purpose": "photos"},
        body={"move": "give", "version": 1, "day": LONG_AGO},
    ),
    "GET /consent-texts": Probe(),
    "POST /consent-texts": Probe(
        body={"purpose": "photos", "title": "照片", "body": "可以用吗？", "valid_from": SOON}
    ),
    "GET /accounts": Probe(filters={"union_id": Kind.UNION}),
    "POST /accounts": Probe(body={"login": "sweep"}, names={"person_id": Kind.PERSON}),
    "POST /accounts/{account_id}/reset-password": Probe(Kind.ACCOUNT, "county_chair"),
    "POST /accounts/{account_id}/disable": Probe(Kind.ACCOUNT, "county_chair"),
    "POST /accounts/{account_id}/enable": Probe(Kind.ACCOUNT, "county_chair"),
    "GET /isolation": Probe(),
    "POST /accounts/{account_id}/reset-second-factor": Probe(Kind.ACCOUNT, "county_chair"),
    "GET /accounts/holders": Probe(filters={"union_id": Kind.UNION}),
    "GET /accounts/proposals": Probe(filters={"union_id": Kind.UNION}),
    "POST /accounts/hand-outs": Probe(body={"accounts": []}),
    "POST /accounts/slips": Probe(
        body={"slips": [{"name": "某", "login": "a1", "password": "x", "ends_at": LONG_AGO}]},
        names={"union_id": Kind.UNION},
    ),
    "GET /access-rule": Probe(),
    "PUT /access-rule": Probe(
        body={"valid_from": SOON, "second_factor_roles": [], "first_password_days": 14}
    ),
    "GET /clusters": Probe(siblings_see=True),
    "POST /clusters": Probe(body={"name": "新片区"}),
    "GET /unions": Probe(filters={"cluster_id": Kind.CLUSTER}, siblings_see=True),
    "POST /unions": Probe(
        body={"name": "某校工会委员会", "short_name": "某校", "stage": "primary"},
        names={"cluster_id": Kind.CLUSTER},
    ),
    "GET /unions/{union_id}": Probe(Kind.UNION, "staff_member", siblings_see=True),
    "PATCH /unions/{union_id}": Probe(Kind.UNION, "county_officer", body={}),
    "GET /unions/tree": Probe(siblings_see=True),
    "GET /unions/export": Probe(filters={"cluster_id": Kind.CLUSTER}),
    "GET /unions/warnings": Probe(),
    "GET /unions/{union_id}/history": Probe(Kind.UNION, "staff_member", siblings_see=True),
    "POST /unions/{union_id}/rename": Probe(
        Kind.UNION, "county_officer", body={"name": "某校新名工会委员会", "short_name": "新名"}
    ),
    "POST /unions/{union_id}/retype": Probe(Kind.UNION, "county_officer", body={"rural": True}),
    "POST /unions/{union_id}/move": Probe(
        Kind.UNION, "county_officer", body={}, names={"cluster_id": Kind.CLUSTER}
    ),
    "POST /unions/{union_id}/campuses": Probe(
        Kind.UNION, "county_officer", body={"name": "新校区"}
    ),
    "PUT /campuses/{campus_id}": Probe(Kind.CAMPUS, "county_officer", body={"name": "改名校区"}),
    "POST /campuses/{campus_id}/close": Probe(Kind.CAMPUS, "county_officer", body={}),
    "GET /unions/{union_id}/record": Probe(Kind.UNION, "union_chair"),
    "PUT /unions/{union_id}/record": Probe(Kind.UNION, "county_officer", body={}),
    "PUT /unions/{union_id}/contact": Probe(Kind.UNION, "union_chair", body={}),
    "POST /unions/{union_id}/elections": Probe(
        Kind.UNION,
        "county_officer",
        body={"elected_on": LONG_AGO, "term_years": 5, "seats": 5},
    ),
    "GET /unions/{union_id}/groups": Probe(Kind.UNION, "staff_member"),
    "POST /unions/{union_id}/groups": Probe(
        Kind.UNION, "union_chair", body={"name": "新小组"}, names={"leader_id": Kind.PERSON}
    ),
    "PATCH /groups/{group_id}": Probe(Kind.GROUP, "union_chair", body={"name": "改名小组"}),
    "PUT /groups/{group_id}/members": Probe(
        Kind.GROUP, "union_chair", body={}, names={"leader_id": Kind.PERSON}
    ),
    "POST /groups/{group_id}/close": Probe(Kind.GROUP, "union_chair"),
    "POST /mergers/preview": Probe(
        body={"source_ids": [str(UUID(int=0))]}, names={"target_id": Kind.UNION}
    ),
    "POST /mergers": Probe(
        body={"source_ids": [str(UUID(int=0))], "seen": "x"}, names={"target_id": Kind.UNION}
    ),
    "GET /unions/{union_id}/closing": Probe(Kind.UNION, "county_officer"),
    "POST /unions/{union_id}/close": Probe(Kind.UNION, "county_officer", body={"seen": "x"}),
    "POST /unions/{union_id}/reopen": Probe(Kind.UNION, "county_officer", body={}),
    "GET /unions/{union_id}/people": Probe(Kind.UNION, "staff_member"),
    "GET /people/{person_id}": Probe(Kind.PERSON, "staff_member"),
    "PATCH /people/{person_id}": Probe(Kind.PERSON, "county_officer", body={"post": "教师"}),
    "PUT /people/{person_id}/email": Probe(
        Kind.PERSON, "county_officer", body={"email": "new@example.com"}
    ),
    "POST /people": Probe(body={"name": "新来"}, names={"union_id": Kind.UNION}),
    "POST /people/{person_id}/transfer": Probe(
        Kind.PERSON, "county_officer", body={}, names={"union_id": Kind.UNION}
    ),
    "GET /people": Probe(filters={"union_id": Kind.UNION}),
    "GET /people/export": Probe(filters={"union_id": Kind.UNION}),
    "POST /people/duplicates": Probe(
        body={"id_number": "11010519491231002X"}, names={"union_id": Kind.UNION}
    ),
    "GET /people/{person_id}/course": Probe(Kind.PERSON, "union_chair"),
    "POST /people/{person_id}/openings": Probe(
        Kind.PERSON, "union_chair", body={"reason": "核对名册信息"}
    ),
    "GET /openings/reasons": Probe(),
    "GET /openings/{opening_id}": Probe(Kind.OPENING, "union_chair"),
    "POST /people/{person_id}/retire": Probe(Kind.PERSON, "county_officer", body={}),
    "POST /people/{person_id}/leave": Probe(Kind.PERSON, "county_officer", body={}),
    "POST /union-members/steps": Probe(body={"step": "apply"}, names={"person_ids": Kind.PERSON}),
    "GET /union-members/newcomers": Probe(filters={"union_id": Kind.UNION}),
    "GET /member-numbers": Probe(),
    "PUT /member-numbers": Probe(body={"prefix": "QH-", "places": 6, "next_number": 1}),
    "GET /me/corrections": Probe(),
    "POST /me/corrections": Probe(body={"words": "职称有误，请核对。"}),
    "POST /me/corrections/{correction_id}/take-back": Probe(Kind.CORRECTION, "union_chair"),
    "GET /corrections": Probe(filters={"union_id": Kind.UNION}),
    "POST /corrections/{correction_id}/answer": Probe(
        Kind.CORRECTION, "union_chair", body={"state": "corrected", "answer": "已更正。"}
    ),
    "GET /roles": Probe(filters={"union_id": Kind.UNION, "person_id": Kind.PERSON}),
    "POST /roles": Probe(
        body={"role": "delegate"},
        names={"person_id": Kind.PERSON, "union_id": Kind.UNION, "cluster_id": Kind.CLUSTER},
    ),
    "POST /roles/{role_id}/end": Probe(Kind.ROLE, "county_chair", body={}),
    "GET /roles/export": Probe(filters={"union_id": Kind.UNION, "person_id": Kind.PERSON}),
    "GET /roles/offices": Probe(filters={"cluster_id": Kind.CLUSTER}),
    "GET /roles/offices/export": Probe(filters={"cluster_id": Kind.CLUSTER}),
    "GET /roles/kinds": Probe(),
    "GET /figures": Probe(),
    "PUT /figures/{name}": Probe(
        fixed={"name": "term_notice_days"}, body={"value": 30, "valid_from": SOON}
    ),
    "GET /unions/{union_id}/approvers": Probe(
        Kind.UNION, "staff_member", filters={"drafter": Kind.PERSON}
    ),
    "GET /hand-overs": Probe(filters={"union_id": Kind.UNION}),
    "POST /hand-overs": Probe(
        body={"day": SOON, "lines": [{"role": "delegate"}]}, names={"union_id": Kind.UNION}
    ),
    "POST /hand-overs/{hand_over_id}/undo": Probe(Kind.HAND_OVER, "county_officer"),
    "GET /rights": Probe(),
    "GET /roster-imports/template": Probe(),
    "POST /roster-imports": Probe(upload=True, names={"union_id": Kind.UNION}),
    "GET /roster-imports": Probe(),
    "GET /roster-imports/{import_id}": Probe(Kind.ROSTER, "union_chair"),
    "GET /roster-imports/{import_id}/rows": Probe(Kind.ROSTER, "union_chair"),
    "GET /roster-imports/{import_id}/file": Probe(Kind.ROSTER, "union_chair"),
    "GET /roster-imports/{import_id}/rest": Probe(Kind.ROSTER, "union_chair"),
    "PUT /roster-imports/{import_id}/columns": Probe(
        Kind.ROSTER, "union_chair", body={"sheets": [{"used": True, "columns": {"0": "name"}}]}
    ),
    "PATCH /roster-imports/{import_id}/rows/{row_no}": Probe(
        Kind.ROSTER, "union_chair", fixed={"row_no": "1"}, body={"column": 0, "text": "王小丽"}
    ),
    "POST /roster-imports/{import_id}/decisions": Probe(
        Kind.ROSTER, "union_chair", body={"decision": "accept", "rows": [1]}
    ),
    "POST /roster-imports/{import_id}/commit": Probe(Kind.ROSTER, "union_chair"),
    "POST /roster-imports/{import_id}/undo": Probe(Kind.ROSTER, "union_chair"),
    "POST /roster-imports/{import_id}/discard": Probe(Kind.ROSTER, "union_chair"),
}
