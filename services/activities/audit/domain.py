"""The words in which the entries of activities are shown."""

from services.activities.audit_acts import AUDIT_LABELS
from services.activities.notices.domain.life import FINDING_LABELS, KIND_LABELS
from services.activities.notices.domain.objections import WAY_LABELS
from services.activities.notices.domain.places import PLACE_LABELS
from shared.audit.words import Words, one_of

WORDS = Words(
    acts=AUDIT_LABELS,
    facts={"kind": "类别", "place": "公示方式", "way": "提出方式", "finding": "认定"},
    values={
        "kind": one_of(KIND_LABELS),
        "place": one_of(PLACE_LABELS),
        "way": one_of(WAY_LABELS),
        "finding": one_of(FINDING_LABELS),
    },
)
