"""Every operation of every service, and how the tenancy sweep asks for it."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from uuid import UUID

SOON = "2027-03-15"
LONG_AGO = "2026-01-05"


class Kind(StrEnum):
    """What an id in a path, a query or a body is the id of."""

    UNION = "union"
    CLUSTER = "cluster"
    CAMPUS = "campus"
    GROUP = "group"
    PERSON = "person"
    ACCOUNT = "account"
    ROLE = "role"
    OPENING = "opening"
    CORRECTION = "correction"
    SESSION = "session"
    DRAFT = "draft"
    PLAN = "plan"
    PLAN_TASK = "plan_task"
    MEASURE = "measure"
    SCHOOL_PLAN = "school_plan"
    TASK = "task"
    DAYS = "days"
    FILE = "file"
    NOTICE = "notice"
    CHANNEL = "channel"
    DELIVERY = "delivery"
    DEAD = "dead"
    HAND_OVER = "hand_over"
    DATA_REQUEST = "data_request"
    HOLD = "hold"
    ROSTER = "roster"
    AID = "aid"
    PUBLIC_NOTICE = "public_notice"
    OBJECTION = "objection"
    PROOF = "proof"


@dataclass(frozen=True)
class Probe:
    """How to ask for one operation.

    `of` is the kind of the id in the path; `seen_by` a role that may do it with an id of its own,
    so that an address nobody could ever reach does not pass for a well guarded one. `names` are
    members of the body (or, with a dot, of what is in it) that hold ids, `filters` those of the
    query. `siblings_see` marks what every school of the county may read of another.
    """

    of: Kind | None = None
    seen_by: str | None = None
    body: dict[str, Any] | None = None
    names: dict[str, Kind] = field(default_factory=dict)
    filters: dict[str, Kind] = field(default_factory=dict)
    fixed: dict[str, str] = field(default_factory=dict)
    query: dict[str, str] = field(default_factory=dict)
    upload: bool = False
    siblings_see: bool = False


OPEN = frozenset(
    {
        "directory GET /livez", "directory GET /readyz", "directory GET /startupz",
        "plans GET /livez", "plans GET /readyz", "plans GET /startupz",
        "welfare GET /livez", "welfare GET /readyz", "welfare GET /startupz",
        "activities GET /livez", "activities GET /readyz", "activities GET /startupz",
        "notifications GET /livez", "notifications GET /readyz", "notifications GET /startupz",
        "directory POST /sessions",
        "directory POST /sessions/second-factor",
        "directory POST /sign-in/{provider}",
        "directory GET /sign-in/{provider}/callback",
        "directory GET /domain-check/{content}",
        "directory GET /.well-known/jwks.json",
        "directory GET /site",
    }
)  # fmt: skip
"""Answered before anybody has signed in."""

ENDLESS = frozenset({"notifications GET /inbox/stream"})
"""A stream says nothing that its own service tests could not check better."""

_REASON = {"reason": "请补充说明。"}
_REPORT = {"statement": "已办结。", "done_on": LONG_AGO}
_REPLAY = {
    "to": "notifications",
    "type": "staff.joined.v1",
    "since": "2026-01-05T00:00:00+08:00",
    "until": "2026-01-06T00:00:00+08:00",
}
_SIGN = {"from_paper": True, "signed_on": LONG_AGO, "signed_name": "某某"}

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
        Kind.DATA_REQUEST, "county_officer", body=_REASON
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

PLANS: dict[str, Probe] = {
    "GET /waiting": Probe(),
    "GET /waiting/unions/{union_id}": Probe(Kind.UNION, "union_chair"),
    "GET /rights": Probe(),
    "GET /drafts": Probe(),
    "POST /drafts": Probe(upload=True),
    "POST /drafts/parse": Probe(upload=True),
    "GET /drafts/{draft_id}": Probe(Kind.DRAFT, "county_officer"),
    "POST /drafts/{draft_id}/edits": Probe(
        Kind.DRAFT, "county_officer", body={"edits": [{"op": "settle"}]}
    ),
    "POST /drafts/{draft_id}/discard": Probe(Kind.DRAFT, "county_officer"),
    "POST /drafts/{draft_id}/confirm": Probe(Kind.DRAFT, "county_officer", body={"year": 2027}),
    "GET /plans": Probe(),
    "GET /plans/{plan_id}": Probe(Kind.PLAN, "staff_member"),
    "PATCH /plans/{plan_id}": Probe(Kind.PLAN, "county_officer", body={"title": "改名"}),
    "POST /plans/{plan_id}/tasks": Probe(
        Kind.PLAN, "county_officer", body={"title": "新任务", "text": "新任务。"}
    ),
    "DELETE /plans/tasks/{plan_task_id}": Probe(Kind.PLAN_TASK, "county_officer"),
    "PATCH /plans/tasks/{plan_task_id}": Probe(
        Kind.PLAN_TASK, "county_officer", body={"title": "改名"}
    ),
    "POST /plans/tasks/{plan_task_id}/measures": Probe(
        Kind.PLAN_TASK, "county_officer", body={"text": "新措施"}
    ),
    "PATCH /plans/measures/{measure_id}": Probe(
        Kind.MEASURE, "county_officer", body={"text": "改措施"}
    ),
    "DELETE /plans/measures/{measure_id}": Probe(Kind.MEASURE, "county_officer"),
    "POST /plans/{plan_id}/submit": Probe(Kind.PLAN, "county_officer"),
    "POST /plans/{plan_id}/withdraw": Probe(Kind.PLAN, "county_officer"),
    "POST /plans/{plan_id}/approve": Probe(Kind.PLAN, "county_chair", body={}),
    "POST /plans/{plan_id}/return": Probe(Kind.PLAN, "county_chair", body=_REASON),
    "GET /plans/{plan_id}/issue": Probe(Kind.PLAN, "county_officer"),
    "POST /plans/{plan_id}/issue": Probe(Kind.PLAN, "county_officer", body={}),
    "POST /plans/{plan_id}/newcomers": Probe(Kind.PLAN, "county_officer"),
    "GET /plans/{plan_id}/wall": Probe(Kind.PLAN, "auditor"),
    "GET /plans/{plan_id}/wall/export": Probe(Kind.PLAN, "auditor"),
    "GET /plans/{plan_id}/progress": Probe(Kind.PLAN, "cluster_lead"),
    "GET /plans/{plan_id}/differences": Probe(
        Kind.PLAN, "county_officer", filters={"union_id": Kind.UNION}
    ),
    "POST /plans/{plan_id}/chase": Probe(Kind.PLAN, "county_officer", body={}),
    "GET /plans/{plan_id}/chase-text": Probe(Kind.PLAN, "county_officer"),
    "POST /plans/{plan_id}/chase-overdue": Probe(Kind.PLAN, "county_officer", body={}),
    "GET /plans/{plan_id}/overdue-text": Probe(Kind.PLAN, "county_officer"),
    "GET /school-plans": Probe(),
    "GET /school-plans/{school_plan_id}": Probe(Kind.SCHOOL_PLAN, "union_chair"),
    "POST /school-plans/{school_plan_id}/sign": Probe(Kind.SCHOOL_PLAN, "union_chair", body=_SIGN),
    "POST /school-plans/{school_plan_id}/lines": Probe(
        Kind.SCHOOL_PLAN,
        "union_chair",
        body={"text": "另办一次。"},
        names={"owner_id": Kind.PERSON},
    ),
    "GET /tasks": Probe(
        filters={
            "plan_id": Kind.PLAN,
            "union_id": Kind.UNION,
            "measure_id": Kind.MEASURE,
            "cluster": Kind.CLUSTER,
        }
    ),
    "GET /tasks/export": Probe(
        filters={"plan_id": Kind.PLAN, "union_id": Kind.UNION, "cluster": Kind.CLUSTER}
    ),
    "GET /tasks/{task_id}": Probe(Kind.TASK, "staff_member"),
    "PATCH /tasks/{task_id}": Probe(Kind.TASK, "union_chair", body={"own_text": "按本校办理"}),
    "POST /tasks/{task_id}/assign": Probe(
        Kind.TASK, "union_chair", body={}, names={"owner_id": Kind.PERSON}
    ),
    "POST /tasks/{task_id}/start": Probe(Kind.TASK, "union_chair"),
    "POST /tasks/{task_id}/report": Probe(
        Kind.TASK, "union_chair", body=_REPORT, names={"file_id": Kind.FILE}
    ),
    "POST /tasks/{task_id}/take-back": Probe(Kind.TASK, "union_chair"),
    "POST /tasks/{task_id}/return": Probe(Kind.TASK, "county_officer", body=_REASON),
    "POST /tasks/{task_id}/exempt": Probe(Kind.TASK, "county_officer", body=_REASON),
    "POST /tasks/{task_id}/oblige": Probe(Kind.TASK, "county_officer"),
    "POST /tasks/{task_id}/drop": Probe(Kind.TASK, "union_chair"),
    "POST /tasks/{task_id}/restore": Probe(Kind.TASK, "union_chair"),
    "GET /calendar/days": Probe(),
    "POST /calendar/days": Probe(
        body={"first_day": SOON, "last_day": SOON, "kind": "holiday", "note": "校庆"}
    ),
    "GET /calendar/check": Probe(query={"first": SOON}),
    "DELETE /calendar/days/{days_id}": Probe(Kind.DAYS, "county_officer"),
    "GET /calendar/figures": Probe(),
    "PUT /calendar/figures/{name}": Probe(
        fixed={"name": "sign_within_days"}, body={"value": 15, "valid_from": SOON}
    ),
    "POST /files": Probe(upload=True, names={"union_id": Kind.UNION}),
    "GET /files/{file_id}": Probe(Kind.FILE, "union_chair"),
    "POST /plans/{plan_id}/close": Probe(Kind.PLAN, "county_officer"),
}

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

WELFARE: dict[str, Probe] = {
    "GET /rights": Probe(),
    "GET /proofs": Probe(query={"subject_kind": "aid"}, filters={"subject_id": Kind.AID}),
    "POST /proofs": Probe(upload=True, body=_MATTER, names={"subject_id": Kind.AID}),
    "GET /proofs/{proof_id}/content": Probe(Kind.PROOF, "union_chair"),
    "POST /proofs/{proof_id}/remove": Probe(Kind.PROOF, "union_chair", body=_REASON),
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
    "POST /relief/sources": Probe(body={"name": "爱心基金"}),
    "DELETE /relief/sources/{name}": Probe(fixed={"name": "没有这个"}),
    "POST /relief/openings": Probe(body=_REASON, names={"union_id": Kind.UNION}),
    "GET /relief/{aid_id}": Probe(Kind.AID, "union_chair"),
    "PUT /relief/{aid_id}": Probe(Kind.AID, "union_chair", body=AID),
    "POST /relief/{aid_id}/approve": Probe(Kind.AID, "union_officer"),
    "POST /relief/{aid_id}/reject": Probe(Kind.AID, "union_officer", body=_REASON),
    "POST /relief/{aid_id}/pay": Probe(
        Kind.AID, "union_chair", body={"paid_on": LONG_AGO, "paid_by": "signed"}
    ),
    "POST /relief/{aid_id}/receipt": Probe(
        Kind.AID, "union_chair", body={"receipted_on": LONG_AGO}
    ),
    "POST /relief/{aid_id}/reclaim": Probe(
        Kind.AID, "union_chair", body=_REASON | {"reclaimed_on": LONG_AGO}
    ),
    "POST /relief/{aid_id}/openings": Probe(Kind.AID, "county_officer", body=_REASON),
    "POST /relief/{aid_id}/request": Probe(Kind.AID, "union_chair"),
    "POST /relief/{aid_id}/cancel": Probe(Kind.AID, "union_chair"),
}

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
    "POST /notices/{notice_id}/withdraw": Probe(Kind.PUBLIC_NOTICE, "union_chair", body=_REASON),
}

NOTIFICATIONS: dict[str, Probe] = {
    "GET /rights": Probe(),
    "GET /inbox": Probe(),
    "GET /inbox/count": Probe(),
    "POST /inbox/read-all": Probe(),
    "POST /inbox/{notice_id}/read": Probe(Kind.NOTICE, "union_chair"),
    "GET /channels": Probe(),
    "POST /channels": Probe(
        body={"kind": "email", "name": "学校邮箱", "address": "school@example.com"},
        names={"union_id": Kind.UNION},
    ),
    "PATCH /channels/{channel_id}": Probe(Kind.CHANNEL, "union_chair", body={"enabled": True}),
    "POST /channels/{channel_id}/test": Probe(Kind.CHANNEL, "union_chair"),
    "GET /deliveries": Probe(),
    "GET /deliveries/{delivery_id}": Probe(Kind.DELIVERY, "union_chair"),
    "POST /deliveries/{delivery_id}/retry": Probe(Kind.DELIVERY, "union_chair"),
    "POST /deliveries/{delivery_id}/mend": Probe(Kind.DELIVERY, body={"secret": "new"}),
    "POST /deliveries/resend": Probe(body={"cause": "refused"}),
    "DELETE /channels/{channel_id}": Probe(Kind.CHANNEL, "union_chair"),
    "GET /preferences": Probe(),
    "PUT /preferences": Probe(body={"muted": []}),
}

DEAD_LETTERS: dict[str, Probe] = {
    "GET /events/dead": Probe(),
    "GET /events/dead/{dead_id}": Probe(Kind.DEAD, "operator"),
    "POST /events/dead/{dead_id}/replay": Probe(Kind.DEAD, "operator"),
    "POST /events/dead/{dead_id}/discard": Probe(Kind.DEAD, "operator", body=_REASON),
    "GET /events/missing": Probe(),
    "GET /events/resends": Probe(),
    "POST /events/resends/replays": Probe(body=_REPLAY),
    "POST /events/resends/snapshots": Probe(body={"to": "plans", "subject": "union"}),
}

TABLE: dict[str, Probe] = {
    f"{service} {operation}": probe
    for service, probes in (
        ("directory", DIRECTORY | DEAD_LETTERS),
        ("plans", PLANS | DEAD_LETTERS),
        ("welfare", WELFARE | DEAD_LETTERS),
        ("activities", ACTIVITIES | DEAD_LETTERS),
        ("notifications", NOTIFICATIONS | DEAD_LETTERS),
    )
    for operation, probe in probes.items()
}
