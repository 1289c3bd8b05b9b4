"""The words in which welfare's entries are shown."""

from collections.abc import Mapping
from typing import Any

from services.welfare.audit_acts import AUDIT_LABELS, AuditAct
from services.welfare.campaigns.domain.life import LIST_MOVE_LABELS
from services.welfare.campaigns.domain.life import MOVE_LABELS as CAMPAIGN_MOVES
from services.welfare.hardship.domain.life import MOVE_LABELS as HARDSHIP_MOVES
from services.welfare.hardship.domain.words import NATIONAL_LABELS
from services.welfare.health_checks.domain.life import MOVE_LABELS as HEALTH_MOVES
from services.welfare.openings.domain import Look
from services.welfare.relief.domain.life import MOVE_LABELS as AID_MOVES
from services.welfare.transfers.domain import MOVE_LABELS as TRANSFER_MOVES
from services.welfare.visits.domain.life import MOVE_LABELS as VISIT_MOVES
from shared.audit.words import Words, one_of

# Beside the moves of a check and of a transfer: what is done without one.
_OF_HEALTH: Mapping[Any, str] = {**HEALTH_MOVES, "second_round": "安排补检"}
_OF_TRANSFER: Mapping[Any, str] = {**TRANSFER_MOVES, "ask": "征求本人意见"}

_LOOKS = {
    Look.FILE: "整份记录",
    Look.LIST: "名单",
    Look.ID_NUMBERS: "身份证号",
    Look.BANK_CARD: "银行卡号",
    Look.PHONE: "电话",
    Look.ADDRESS: "住址",
    Look.FILE_LIST: "汇总表",
    Look.BANK_LIST: "银行清单",
}

_PAPERS = {"sign_sheet": "实名制发放登记表", "bank_sheet": "银行代发表", "sheet": "名单"}

_FACTS = {
    "move": "步骤",
    "state": "县总档案",
    "kind": "材料",
    "look": "查看内容",
    "paper": "表格",
    "source": "经费来源",
    "festival": "节日",
    "clause": "依据",
    "found": "查询结果",
    "year": "年度",
    "columns": "列数",
    "people": "人数",
    "lines": "名单人数",
    "rows": "笔数",
    "emptied": "清空的记录数",
    "names": "姓名",
    "masked": "个人信息",
    "corrected": "更正内容",
}

WORDS = Words(
    acts=AUDIT_LABELS,
    facts=_FACTS,
    values={
        "state": one_of(NATIONAL_LABELS),
        "look": one_of(_LOOKS),
        "paper": one_of(_PAPERS),
        "found": one_of({"yes": "已有档案", "no": "没有档案"}),
        "names": one_of({"clear": "完整", "masked": "隐去"}),
        "masked": one_of({"false": "完整", "true": "隐去"}),
    },
    values_of={
        AuditAct.AID_STEP: {"move": one_of(AID_MOVES)},
        AuditAct.HARDSHIP_STEP: {"move": one_of(HARDSHIP_MOVES)},
        AuditAct.TRANSFER_STEP: {"move": one_of(_OF_TRANSFER)},
        AuditAct.VISIT_STEP: {"move": one_of(VISIT_MOVES)},
        AuditAct.CAMPAIGN_STEP: {"move": one_of(CAMPAIGN_MOVES)},
        AuditAct.CAMPAIGN_LIST_STEP: {"move": one_of(LIST_MOVE_LABELS)},
        AuditAct.HEALTH_STEP: {"move": one_of(_OF_HEALTH)},
    },
    unsaid=frozenset({"matter", "cloned_from"}),
)
