"""Papers of proposals: the empty form to write one on, and the table of all there are."""

from services.activities.kit.domain.facts import Facts
from services.activities.kit.domain.lacking import Field, Pen
from services.activities.kit.papers.words import full_title
from shared.contracts.activities import SessionKind
from shared.official_papers import Align, Cell, Form, OfficialPaper, PaperTable, Text

_WIDTHS = (34, 46, 26, 46)
_ROOM = 8  # empty rows of a table that nobody has filled


def proposal_form(facts: Facts, pen: Pen) -> OfficialPaper:
    """One matter on a form; who proposes and who supports it sign by hand."""
    del pen  # an empty form lacks nothing
    who = "提案人" if facts.kind is SessionKind.STAFF_ASSEMBLY else "提案人（代表）"
    left = Align.LEFT
    form = Form(
        _WIDTHS,
        [
            (12, [_label("编号"), Cell("（由工会填写）"), _label("类别"), Cell()]),
            (12, [_label("案名"), Cell(span=3, align=left)]),
            (50, [_label("案由"), Cell(span=3, align=left)]),
            (50, [_label("建议措施"), Cell(span=3, align=left)]),
            (12, [_label(who), Cell(), _label("提交日期"), Cell("　　年　月　日")]),
            (14, [_label("附议人"), Cell(span=3)]),
            (24, [_label("审查意见"), Cell(span=3)]),
        ],
    )
    return OfficialPaper(
        title=f"{full_title(facts)}提案表",
        paragraphs=(),
        blocks=[
            form,
            Text("说明：一事一案；写清楚事实、理由和可行的办法。", points=12),
        ],
        signer="",
        day=None,
    )


def _label(text: str) -> Cell:
    return Cell(text, label=True)


def proposal_table(facts: Facts, pen: Pen) -> OfficialPaper:
    """All proposals of the session on a sheet across."""
    if not facts.proposals:
        pen.miss(Field.PROPOSALS)
    rows = [
        (
            one.number or str(place),
            one.title,
            "、".join(filter(None, (one.proposer, one.seconders))),
            one.handler,
            one.answer,
            one.rating,
        )
        for place, one in enumerate(facts.proposals, 1)
    ] or [("", "", "", "", "", "")] * _ROOM
    headings = ("编号", "案名", "提案人和附议人", "承办", "答复", "是否满意")
    return OfficialPaper(
        title=f"{full_title(facts)}提案汇总表",
        paragraphs=(),
        blocks=[
            PaperTable(headings, (14, 54, 44, 28, 64, 21), rows, row=12, left=frozenset({1, 4}))
        ],
        signer="",
        day=None,
        landscape=True,
    )
