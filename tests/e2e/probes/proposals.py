"""Operations of proposals and of the rounds in which they are collected."""

from tests.e2e.probes.probe import LONG_AGO, NOBODY, REASON, SOON, Kind, Probe

PROPOSAL = {
    "title": "改善午休条件",
    "reason": "中午没有地方休息。",
    "measures": "添置躺椅。",
    "category": "welfare",
}
_ROUND = {"title": "教职工大会提案", "opens_on": SOON, "closes_on": SOON}
_TABLE = {"day": LONG_AGO, "rows": [{"title": "修车棚", "who": ["赵一"]}]}
_SLIP = {"name": "周校长", "day": LONG_AGO}
_COLLECTING, _MATTER = Kind.PROPOSAL_ROUND, Kind.PROPOSAL

PROPOSALS: dict[str, Probe] = {
    "GET /proposal-counts": Probe(),
    "GET /proposal-rounds": Probe(),
    "GET /proposal-round-form/{union_id}": Probe(Kind.UNION, "union_chair"),
    "POST /proposal-rounds": Probe(body=_ROUND, names={"union_id": Kind.UNION}),
    "GET /proposal-rounds/{round_id}": Probe(_COLLECTING, "union_chair"),
    "PUT /proposal-rounds/{round_id}": Probe(_COLLECTING, "union_chair", body=_ROUND),
    "POST /proposal-rounds/{round_id}/table": Probe(_COLLECTING, "union_chair", body=_TABLE),
    "POST /proposal-rounds/{round_id}/publish": Probe(_COLLECTING, "union_chair"),
    "POST /proposal-rounds/{round_id}/reported": Probe(
        _COLLECTING, "union_chair", body={"day": LONG_AGO}
    ),
    "GET /proposal-rounds/{round_id}/report": Probe(_COLLECTING, "union_chair"),
    "GET /proposal-rounds/{round_id}/similar": Probe(
        _COLLECTING, "union_chair", query={"title": "午休"}
    ),
    "GET /proposal-rounds/{round_id}/people": Probe(_COLLECTING, "union_chair"),
    "GET /proposals": Probe(filters={"round_id": _COLLECTING}),
    "POST /proposals": Probe(body=PROPOSAL, names={"round_id": _COLLECTING}),
    "POST /proposals/from-suggestion": Probe(
        names={"round_id": _COLLECTING, "suggestion_id": Kind.SUGGESTION}
    ),
    "POST /proposals/recorded": Probe(
        body=PROPOSAL | {"author": "赵一", "submitted_on": LONG_AGO},
        names={"round_id": _COLLECTING},
    ),
    "GET /proposals/{proposal_id}": Probe(_MATTER, "union_chair"),
    "PUT /proposals/{proposal_id}": Probe(_MATTER, "union_chair", body=PROPOSAL),
    "POST /proposals/{proposal_id}/ask": Probe(_MATTER, "union_chair", body={"ask": [NOBODY]}),
    "POST /proposals/{proposal_id}/second": Probe(_MATTER, "union_chair", body={"agree": True}),
    "POST /proposals/{proposal_id}/signatures": Probe(
        _MATTER, "union_chair", body={"names": ["赵一"]}
    ),
    "POST /proposals/{proposal_id}/submit": Probe(_MATTER, "union_chair"),
    "POST /proposals/{proposal_id}/screen": Probe(
        _MATTER, "union_chair", body={"finding": "filed"}
    ),
    "POST /proposals/{proposal_id}/assign": Probe(
        _MATTER, "union_chair", body={"lead": {"name": "总务处"}, "slip": _SLIP}
    ),
    "POST /proposals/{proposal_id}/view": Probe(
        _MATTER,
        "union_chair",
        body={"handler_id": NOBODY, "view": "可以办。"},
    ),
    "POST /proposals/{proposal_id}/reply": Probe(
        _MATTER, "union_chair", body={"kind": "later", "answer": "列入明年计划。", "slip": _SLIP}
    ),
    "POST /proposals/{proposal_id}/rate": Probe(
        _MATTER, "union_chair", body={"grade": "satisfied"}
    ),
    "POST /proposals/{proposal_id}/reopen": Probe(_MATTER, "union_chair"),
    "POST /proposals/{proposal_id}/milestones": Probe(
        _MATTER, "union_chair", body={"text": "办了。", "day": LONG_AGO}
    ),
    "POST /proposals/{proposal_id}/take-back": Probe(_MATTER, "union_chair", body=REASON),
    "POST /proposals/{proposal_id}/withdraw": Probe(_MATTER, "union_chair"),
}
