"""Operations of plans."""

from tests.e2e.probes.probe import LONG_AGO, REASON, SOON, Kind, Probe

_SIGN = {"from_paper": True, "signed_on": LONG_AGO, "signed_name": "某某"}
_REPORT = {"statement": "已办结。", "done_on": LONG_AGO}

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
    "POST /plans/{plan_id}/return": Probe(Kind.PLAN, "county_chair", body=REASON),
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
    "GET /evidence": Probe(filters={"union_id": Kind.UNION, "task_id": Kind.TASK}),
    "PUT /evidence/{evidence_id}/task": Probe(
        Kind.EVIDENCE, "union_chair", body={}, names={"task_id": Kind.TASK}
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
    "POST /tasks/{task_id}/return": Probe(Kind.TASK, "county_officer", body=REASON),
    "POST /tasks/{task_id}/exempt": Probe(Kind.TASK, "county_officer", body=REASON),
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
