"""Sentences about proposals."""

from services.notifications.kinds import Kind
from services.notifications.wording.text import Text

TEXTS: dict[Kind, Text] = {
    Kind.PROPOSALS_OPENED: Text(
        "开始征集提案：{title}",
        "“{title}”开始征集，{closes_on}截止。\n"
        "一件提案写一件事：案名、理由、建议措施，再请几位同事附议。截止后提交的转为建议。",
    ),
    Kind.PROPOSALS_PUBLISHED: Text(
        "提案办理结果公布：{title}",
        "“{title}”的办理结果已经公布，办结 {closed} 件，打开可以看每件的答复和评价。",
    ),
    Kind.PROPOSAL_TO_SECOND: Text(
        "请您附议提案：{title}",
        "同事请您附议提案“{title}”。\n请打开看一看，同意就点“附议”；不附议也不要紧，只有提案人知道。",
    ),
    Kind.PROPOSAL_SECONDED: Text(
        "附议人够了，可以提交：{title}",
        "您的提案“{title}”附议人已经够了。\n请打开提交；截止前没有提交的，不能作为提案。",
    ),
    Kind.PROPOSALS_SUBMITTED: Text(
        "收到 {count} 件提案，请审查",
        "请在审查期限前逐件审查：\n{lines}",
        "“{title}”",
    ),
    Kind.PROPOSAL_NEWS: Text(
        "提案有进展：{title}",
        "您提出或附议的提案“{title}”{news}。",
    ),
    Kind.PROPOSAL_RETURNED: Text(
        "提案退回修改：{title}",
        "提案“{title}”退回修改，原因在提案里。\n请提案人改好后重新提交；征集截止后也可以。",
    ),
    Kind.PROPOSALS_TO_ASSIGN: Text(
        "{count} 件提案已立案，请批办",
        "请逐件确定承办人和答复期限：\n{lines}",
        "“{title}”（{numbered}）",
    ),
    Kind.PROPOSAL_ASSIGNED: Text(
        "提案交您办理：{title}",
        "提案“{title}”（{numbered}）交您办理，请在{due_day}前办好。\n"
        "主办人统一答复；协办人把意见填给主办人。",
    ),
    Kind.PROPOSAL_TO_RATE: Text(
        "提案已答复，请您评价：{title}",
        "您的提案“{title}”已经答复，请在{rate_by}前评价。\n"
        "不满意的重新办理一次；到期没有评价的，按“未评价”办结。",
    ),
    Kind.PROPOSAL_RATED: Text(
        "提案评价{grade}：{title}",
        "您办理的提案“{title}”，提案人评价：{grade}。",
    ),
    Kind.PROPOSAL_REWORK: Text(
        "提案要重新办理：{title}",
        "提案人对“{title}”的答复不满意，请重新办理，并在{due_day}前再次答复。",
    ),
    Kind.PROPOSAL_SOON: Text(
        "提案答复快到期：{title}",
        "提案“{title}”请在{due_day}前答复。\n一时办不了的，也请先答复打算怎么办、什么时候办。",
    ),
    Kind.PROPOSAL_LATE: Text(
        "提案答复逾期：{title}",
        "提案“{title}”应在{due_day}前答复，现在还没有答复，请尽快办理。",
    ),
    Kind.PROPOSAL_ESCALATED: Text(
        "本校有提案逾期未答复：{title}",
        "提案“{title}”应在{due_day}前答复，到现在还没有答复。\n请过问一下；办理的人不合适的，可以改由别人承办。",
    ),
}
