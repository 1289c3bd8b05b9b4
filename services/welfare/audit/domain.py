"""The words in which welfare's entries are shown."""

from services.welfare.audit_acts import AUDIT_LABELS
from services.welfare.relief.domain.life import MOVE_LABELS
from shared.audit.words import Words, one_of

WORDS = Words(
    acts=AUDIT_LABELS,
    facts={
        "move": "步骤",
        "kind": "材料",
        "source": "经费来源",
        "year": "年度",
        "rows": "笔数",
        "names": "姓名",
    },
    values={
        "move": one_of(MOVE_LABELS),
        "names": one_of({"clear": "完整", "masked": "隐去"}),
    },
    unsaid=frozenset({"matter"}),
)
