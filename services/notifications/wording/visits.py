"""Sentences about visits."""

from services.notifications.kinds import Kind
from services.notifications.wording.text import Text

TEXTS: dict[Kind, Text] = {
    Kind.VISIT_DUE: Text(
        "有一件走访等您安排",
        "本单位有一件走访等您安排，请在{due_day}前看望。\n打开后可以请人去，去过的可以直接登记走访记录。",
    ),
    Kind.VISIT_ASSIGNED: Text(
        "工会请您去走访",
        "工会请您去走访，请在{due_day}前看望，看望谁请打开查看。\n回来后登记几句话就行，不用拍照。",
    ),
    Kind.VISIT_TO_LOOK_AT: Text(
        "一件走访已登记，请您看一下",
        "一件走访已经登记了走访记录。\n没有后续的事就点“办结”，还要跟进的请定一个日期。",
    ),
    Kind.VISIT_REMINDED: Text(
        "有一件走访还没有登记",
        "有一件走访应在{due_day}前看望，现在还没有走访记录。\n"
        "去过了，请登记；还没去，请尽快看望；不用去的，请写明原因。",
    ),
    Kind.VISIT_FOLLOW_UP_DUE: Text(
        "有一件走访该跟进了",
        "有一件走访定在{due_day}跟进。\n办好了请点“办结”；还要再跟进的，请改一个日期。",
    ),
}
