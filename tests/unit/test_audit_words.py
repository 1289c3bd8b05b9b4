"""Logs speak Chinese: every act has a word, and so has every fact that any service writes down."""

import ast
import json
import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from pathlib import Path

import pytest

from services.activities import audit_acts as of_activities
from services.activities.audit.domain import WORDS as ACTIVITIES
from services.directory import audit_acts as of_directory
from services.directory.audit.domain import WORDS as DIRECTORY
from services.welfare import audit_acts as of_welfare
from services.welfare.audit.domain import WORDS as WELFARE
from services.welfare.audit_acts import AuditAct
from services.welfare.campaigns.domain.life import CampaignMove, ListMove
from services.welfare.hardship.domain.life import CaseMove
from services.welfare.hardship.domain.words import NationalState
from services.welfare.health_checks.domain.life import BatchMove
from services.welfare.openings.domain import Look
from services.welfare.relief.domain.life import AidMove
from services.welfare.transfers.domain import TransferMove
from services.welfare.visits.domain.life import VisitMove
from shared.audit.words import Words, roles_said

SERVICES = Path(__file__).parents[2] / "services"
LOGS = {"activities": ACTIVITIES, "directory": DIRECTORY, "welfare": WELFARE}
ACTS: list[tuple[type[StrEnum], Words]] = [
    (of_activities.AuditAct, ACTIVITIES),
    (of_directory.AuditAct, DIRECTORY),
    (of_welfare.AuditAct, WELFARE),
]


@pytest.mark.parametrize(("acts", "words"), ACTS)
def test_every_act_has_a_word_of_its_own_and_is_found_by_it(
    acts: type[StrEnum], words: Words
) -> None:
    assert set(words.acts) == set(acts)
    assert len(set(words.acts.values())) == len(acts)
    for act in acts:
        assert act in words.acts_called(words.label_of(act))


def test_every_service_that_writes_a_log_has_words_for_it() -> None:
    writing = {path.parent.name for path in SERVICES.glob("*/audit_acts.py")}
    assert writing == set(LOGS)


@pytest.mark.parametrize("service", LOGS)
def test_every_fact_that_is_written_down_has_a_word(service: str) -> None:
    written = set(facts_written(service))
    assert written, "the scan finds nothing any more"
    assert {name for name in written if not LOGS[service].knows_fact(name)} == set()


def facts_written(service: str) -> Iterator[str]:
    """Names of facts in entries: written out, in a variable, or as arguments named `facts`."""
    for module in modules(service):
        for call in calls_of("Entry", module):
            for given in (keyword.value for keyword in call.keywords if keyword.arg == "facts"):
                yield from names_in(given, module)
    for name in forwarding(service):
        for module in modules(service):
            for call in calls_of(name, module):
                yield from (k.arg for k in call.keywords if k.arg and k.arg != "reason")


def names_in(given: ast.expr, module: ast.Module) -> Iterator[str]:
    if isinstance(given, ast.Name):
        for node in ast.walk(module):
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == given.id:
                yield from names_in(node.value, module)
    elif isinstance(given, ast.Dict):
        for key in given.keys:
            if isinstance(key, ast.Constant):
                yield str(key.value)


def forwarding(service: str) -> set[str]:
    """Functions that put whatever they are given by name among the facts of an entry."""
    return {
        node.name
        for module in modules(service)
        for node in ast.walk(module)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.args.kwarg is not None
        and node.args.kwarg.arg == "facts"
        and any(calls_of("Entry", node))
    }


def calls_of(name: str, tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == name:
            yield node


@cache
def modules(service: str) -> list[ast.Module]:
    return [
        ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted((SERVICES / service).rglob("*.py"))
        if "migrations" not in path.parts
    ]


CODES: dict[AuditAct, tuple[str, list[str]]] = {
    AuditAct.AID_STEP: ("move", [*AidMove]),
    AuditAct.HARDSHIP_STEP: ("move", [*CaseMove]),
    AuditAct.TRANSFER_STEP: ("move", [*TransferMove, "ask"]),
    AuditAct.VISIT_STEP: ("move", [*VisitMove]),
    AuditAct.CAMPAIGN_STEP: ("move", [*CampaignMove]),
    AuditAct.CAMPAIGN_LIST_STEP: ("move", [*ListMove]),
    AuditAct.HEALTH_STEP: ("move", [*BatchMove, "second_round"]),
    AuditAct.HARDSHIP_NATIONAL: ("state", [*NationalState]),
    AuditAct.HARDSHIP_REVEALED: ("look", [*Look]),
    AuditAct.HARDSHIP_LIST_TAKEN: ("masked", ["true", "false"]),
    AuditAct.HARDSHIP_SEARCHED: ("found", ["yes", "no"]),
    AuditAct.CAMPAIGN_LIST_EXPORTED: ("paper", ["sign_sheet", "bank_sheet", "sheet"]),
}


@pytest.mark.parametrize("act", CODES)
def test_welfare_says_each_code_in_words(act: AuditAct) -> None:
    name, codes = CODES[act]
    said = [WELFARE.facts_said(act, json.dumps({name: code})) for code in codes]
    assert not [each for each in said if re.search("[a-z_]", each)]
    assert len(set(said)) == len(codes)


def test_every_act_that_is_a_step_of_something_is_said_in_that_matters_words() -> None:
    stepping = {act for act, (name, _) in CODES.items() if name == "move"}
    assert set(acts_with_a_move()) == {f"AuditAct.{act.name}" for act in stepping}


def acts_with_a_move() -> Iterator[str]:
    """Acts of welfare with a fact `move`, given by name or in an entry's facts."""
    for module in modules("welfare"):
        for name in forwarding("welfare"):
            for call in calls_of(name, module):
                if any(given.arg == "move" for given in call.keywords):
                    yield from (a for a in map(ast.unparse, call.args) if "AuditAct." in a)
        for call in calls_of("Entry", module):
            given = {k.arg: k.value for k in call.keywords}
            if "facts" in given and "move" in names_in(given["facts"], module):
                yield ast.unparse(given["act"])


def test_what_a_newer_program_wrote_is_shown_as_it_is() -> None:
    assert WELFARE.label_of("eaten") == "eaten"
    assert WELFARE.facts_said("eaten", '{"colour": "red"}') == "colour：red"
    assert roles_said("union_chair,wizard") == "工会主席、wizard"


def test_welfare_and_activities_say_codes_in_words_and_leave_ids_out() -> None:
    said = WELFARE.facts_said("proof_added", '{"kind": "医疗证明", "matter": "0198-77"}')
    assert said == "材料：医疗证明"
    assert WELFARE.facts_said("aid_step", '{"move": "approve"}') == "步骤：同意"
    assert WELFARE.facts_said("campaign_step", '{"move": "approve"}') == "步骤：批准"
    exported = '{"names": "masked", "rows": "3", "year": "2026"}'
    said = WELFARE.facts_said("aid_register_exported", exported)
    assert said == "年度：2026；笔数：3；姓名：隐去"
    said = ACTIVITIES.facts_said("", '{"finding": "", "way": "phone"}')
    assert said == "提出方式：电话"
    said = ACTIVITIES.facts_said("", '{"kind": "award", "place": "board"}')
    assert said == "类别：评优推荐；公示方式：学校公告栏"
