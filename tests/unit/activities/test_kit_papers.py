"""The papers of a session read back: what is known stands there, what is not is a blank."""

import io
import re
from dataclasses import replace

import pytest
from docx import Document

from services.activities.congress.domain.powers import Treatment
from services.activities.kit.domain.facts import Facts, Helpers, Item
from services.activities.kit.domain.kinds import PaperKind, kinds_of
from services.activities.kit.domain.lacking import BLANK, Field
from services.activities.kit.papers.drafting import draft, drafts, file_name
from shared.official_papers import docx
from tests.unit.activities.sessions import ASSEMBLY, CONGRESS, DUAL, HELPERS

_DRAWN = ("w:color", "w:drawing", "w:pict", "FF0000")


def text_of(kind: PaperKind, facts: Facts) -> str:
    """Everything on the paper, cells of tables parted by bars."""
    document = Document(io.BytesIO(docx(draft(kind, facts).paper)))
    parts = []
    for element in document.element.body:
        if element.tag.endswith("}p"):
            parts.append("".join(node.text or "" for node in element.iter() if _is_text(node)))
        elif element.tag.endswith("}tbl"):
            for row in element.iter():
                if row.tag.endswith("}tr"):
                    cells = [cell for cell in row if cell.tag.endswith("}tc")]
                    parts.append("|".join(_cell(cell) for cell in cells))
    return "\n".join(parts)


def _is_text(node) -> bool:
    return node.tag.endswith("}t") or node.tag.endswith("}tab")


def _cell(cell) -> str:
    return "".join(node.text or "" for node in cell.iter() if node.tag.endswith("}t"))


def _foot(kind: PaperKind, facts: Facts) -> str:
    """What stands at the foot of each page, fields by their names."""
    document = Document(io.BytesIO(docx(draft(kind, facts).paper)))
    [section] = document.sections
    nodes = section.footer._element.iter()
    return "".join(node.text or "" for node in nodes if node.tag.endswith(("}t", "}instrText")))


def missing(kind: PaperKind, facts: Facts) -> set[Field]:
    return {lack.field for lack in draft(kind, facts).lacks}


def test_a_staff_assembly_has_no_papers_of_delegates() -> None:
    kinds = set(kinds_of(ASSEMBLY))
    assert not kinds & {PaperKind.ROSTER, PaperKind.CREDENTIALS, PaperKind.ELECTION_BALLOT}
    assert {PaperKind.FILING, PaperKind.BALLOT, PaperKind.VOTING_METHOD} <= kinds
    assert PaperKind.REQUEST not in kinds
    assert PaperKind.REPLY not in kinds
    for kind in kinds:
        assert "代表团" not in text_of(kind, ASSEMBLY), kind


def test_nothing_to_vote_on_needs_no_ballots() -> None:
    heard = replace(ASSEMBLY, items=ASSEMBLY.items[:1])
    papers = {PaperKind.BALLOT, PaperKind.TALLY, PaperKind.VOTING_METHOD}
    assert not papers & set(kinds_of(heard))


def test_undecided_there_are_both_ways_to_ask() -> None:
    kinds = kinds_of(replace(ASSEMBLY, asking_way=None))
    assert PaperKind.REQUEST in kinds
    assert PaperKind.FILING in kinds


def test_what_another_superior_answers_the_county_does_not_write() -> None:
    assert PaperKind.REPLY in kinds_of(CONGRESS)
    assert PaperKind.REPLY not in kinds_of(replace(CONGRESS, county_answers=False))


def test_a_request_has_one_addressee_a_signer_and_whom_to_ask() -> None:
    facts = replace(DUAL, helpers=HELPERS)
    text = text_of(PaperKind.REQUEST, facts)
    assert "清溪县教育工会委员会：" in text
    assert "清一中工〔2026〕5号签发人：林秀英" in text
    assert text.count("请批复") == 1
    assert text.endswith("（联系人：何晓光，电话：0571-8765432）")
    signer, day = text.splitlines()[-3:-1]
    assert (signer, day) == (facts.organ, "2026年3月23日")


def test_a_report_asks_for_nothing() -> None:
    for kind in (PaperKind.FILING, PaperKind.REPORT):
        text = text_of(kind, ASSEMBLY)
        assert "特此报告。" in text
        assert not re.search("请批复|请批示|请审批|妥否", text)


def test_a_reply_names_title_and_number_of_the_request() -> None:
    text = text_of(PaperKind.REPLY, DUAL)
    assert f"你单位《关于召开{DUAL.title}的请示》（清一中工〔2026〕5号）收悉" in text
    assert text.index("清溪县第一中学工会委员会：") < text.index("此复。")
    assert missing(PaperKind.REPLY, CONGRESS) >= {Field.REQUEST_NUMBER, Field.NUMBER}


def test_the_secretary_is_named_before_the_principal() -> None:
    for kind in (PaperKind.HOST_SCRIPT, PaperKind.REPORT):
        text = text_of(kind, ASSEMBLY)
        assert text.index("周立民") < text.index("陈思远参加" if kind == "report" else "校长")


def test_what_is_not_known_is_a_visible_blank_and_is_named() -> None:
    facts = replace(CONGRESS, helpers=Helpers())
    text = text_of(PaperKind.REQUEST, facts)
    assert f"在{BLANK}召开" in text
    assert missing(PaperKind.REQUEST, facts) == {
        Field.PLACE,
        Field.CHAIR,
        Field.CONTACT,
        Field.PHONE,
        Field.NUMBER,
        Field.SIGNED,
    }
    assert missing(PaperKind.FILING, ASSEMBLY) == set()


def test_the_bars_are_worked_out_of_all_who_have_a_vote() -> None:
    assembly = text_of(PaperKind.VOTING_METHOD, ASSEMBLY)
    assert "应到教职工28人，到会人数达到三分之二以上（含三分之二），即19人以上" in assembly
    assert "超过半数（以应到教职工28人计），即15票以上" in assembly
    both = text_of(PaperKind.VOTING_METHOD, DUAL)
    assert "教职工代表大会应到代表40人" in both
    assert "即27人以上" in both
    assert "工会会员代表大会应到代表30人" in both
    assert "即20人以上" in both


def test_a_dual_congress_has_a_ballot_for_each_roll() -> None:
    text = text_of(PaperKind.BALLOT, DUAL)
    first, second = text.index("（教职工代表大会）"), text.index("（工会会员代表大会）")
    assert first < text.index("绩效工资分配办法（草案）") < second
    assert second < text.index("工会经费预算（草案）")
    assert text.count("沿 线 裁 开") == 2


def test_a_ballot_leaves_room_for_a_mark_and_for_no_name() -> None:
    rows = [line for line in text_of(PaperKind.BALLOT, ASSEMBLY).splitlines() if "|" in line]
    assert rows[:2] == ["序号|表决事项|同意|不同意|弃权", "1|绩效工资考核分配办法（修订草案）|||"]
    for one in ASSEMBLY.attendants:
        assert one.name not in text_of(PaperKind.BALLOT, ASSEMBLY)


def test_ballots_that_are_cut_apart_carry_no_number_of_a_page() -> None:
    for kind in (PaperKind.BALLOT, PaperKind.ELECTION_BALLOT):
        assert _foot(kind, CONGRESS) == ""
    assert _foot(PaperKind.TALLY, CONGRESS) == "— PAGE —"


def test_an_election_ballot_lists_candidates_and_room_for_others() -> None:
    text = text_of(PaperKind.ELECTION_BALLOT, CONGRESS)
    assert "应选2人" in text
    assert [name for name in ("孔文静", "王建军", "韩雪") if f"\n{name}|" in text] != []
    assert "另选他人|○\n|\n|\n" in text
    nobody = replace(CONGRESS, votes=())
    assert missing(PaperKind.ELECTION_BALLOT, nobody) == {Field.CANDIDATES}


def test_everybody_on_the_roll_has_a_place_to_sign() -> None:
    text = text_of(PaperKind.SIGN_IN, ASSEMBLY)
    assert all(one.name in text for one in ASSEMBLY.attendants)
    assert text.count("已到") == 26
    delegates = text_of(PaperKind.SIGN_IN, DUAL)
    assert all(one.name in delegates for one in DUAL.attendants)
    assert "教代会、工代会" in delegates


def test_credentials_say_shares_with_their_arithmetic() -> None:
    text = text_of(PaperKind.CREDENTIALS, CONGRESS)
    assert "经民主选举，共产生有表决权的代表40人" in text
    assert "教师34人，占85%" in text
    assert "特邀代表1人，没有表决权" in text
    first = replace(CONGRESS.delegates[0], is_teacher=None)
    unknown = replace(CONGRESS, delegates=(first, *CONGRESS.delegates[1:]))
    assert "教师" not in text_of(PaperKind.CREDENTIALS, unknown).split("二、代表的组成")[1]


def test_a_resolution_says_what_was_adopted_and_what_was_not() -> None:
    assert "会议表决通过了《绩效工资考核分配办法（修订草案）》" in text_of(
        PaperKind.RESOLUTION, ASSEMBLY
    )
    refused = replace(ASSEMBLY, items=(replace(ASSEMBLY.items[2], passed=False),))
    assert "未获通过" in text_of(PaperKind.RESOLUTION, refused)
    said = replace(ASSEMBLY, resolution="会议同意修订办法。\n自四月起施行。")
    text = text_of(PaperKind.RESOLUTION, said)
    assert text.endswith("会议同意修订办法。\n自四月起施行。")


def test_minutes_and_tally_carry_the_figures_of_the_count() -> None:
    assert "第二次会议记录\n" in text_of(PaperKind.MINUTES, ASSEMBLY)
    figures = "发出26张，收回26张，有效25张；同意22票，不同意2票，弃权1票"
    assert figures in text_of(PaperKind.MINUTES, ASSEMBLY)
    assert "28|26|26|26|25|22|2|1" in text_of(PaperKind.TALLY, ASSEMBLY)


@pytest.mark.parametrize("facts", [ASSEMBLY, CONGRESS, DUAL, replace(CONGRESS, asking_way=None)])
def test_no_seal_is_drawn_no_head_is_red_and_nothing_is_nobody(facts: Facts) -> None:
    for each in drafts(facts):
        document = Document(io.BytesIO(docx(each.paper)))
        assert not any(mark in document.element.xml for mark in _DRAWN), each.kind
        assert not re.search(r"None|\{|\}|nan|。。", text_of(each.kind, facts)), each.kind


def test_a_report_says_once_that_a_matter_was_deliberated() -> None:
    agreed = Item("学校工作报告", Treatment.DELIBERATE, outcome="审议同意")
    text = text_of(PaperKind.REPORT, replace(ASSEMBLY, items=(agreed,)))
    assert "\n1.审议《学校工作报告》，同意。\n" in text


def test_files_are_named_in_the_order_of_their_use() -> None:
    names = [file_name(kind) for kind in PaperKind]
    assert names == sorted(names)
    assert names[0] == "01请示.docx"


def test_an_empty_session_can_be_written_all_the_same() -> None:
    empty = Facts(
        organ="甲校工会",
        school="甲校",
        county_organ="县工会",
        kind=CONGRESS.kind,
        title="第一届教职工代表大会第一次会议",
        young_age=35,
    )
    for each in drafts(empty):
        assert docx(each.paper), each.kind
    assert Field.AGENDA in missing(PaperKind.AGENDA, empty)


def test_the_host_says_once_what_every_session_begins_and_ends_with() -> None:
    procedure = Item("通过大会议程、表决办法和监票计票人员名单", Treatment.PROCEDURE)
    ending = Item("通过大会决议", Treatment.PROCEDURE)
    text = text_of(
        PaperKind.HOST_SCRIPT, replace(ASSEMBLY, items=(procedure, *ASSEMBLY.items, ending))
    )
    assert text.count("、通过会议议程") == 1
    assert procedure.title not in text
    assert ending.title not in text
    assert "宣布闭会" in text


def test_a_discussion_is_no_document_and_needs_nobody_to_report() -> None:
    talk = Item("大会讨论，提出意见和建议", Treatment.HEAR)
    facts = replace(ASSEMBLY, items=(*ASSEMBLY.items, talk), resolution="")
    for kind in (PaperKind.NOTICE, PaperKind.HOST_SCRIPT, PaperKind.MINUTES, PaperKind.RESOLUTION):
        assert f"《{talk.title}》" not in text_of(kind, facts), kind
    assert Field.PRESENTER not in missing(PaperKind.AGENDA, facts)
    assert "听取《学校工作报告》" in text_of(PaperKind.NOTICE, facts)


def test_who_announces_is_the_presidium_and_in_an_assembly_the_host() -> None:
    assert "由主席团宣布" in text_of(PaperKind.VOTING_METHOD, CONGRESS)
    assert "由会议主持人宣布" in text_of(PaperKind.VOTING_METHOD, ASSEMBLY)
    assert "主席团：周立民、陈思远、林秀英" in text_of(
        PaperKind.AGENDA, replace(CONGRESS, helpers=HELPERS)
    )
    assert "主席团" not in text_of(PaperKind.AGENDA, ASSEMBLY)


def test_a_sheet_to_sign_has_a_line_for_each_who_is_due_before_anybody_is_named() -> None:
    rows = text_of(PaperKind.SIGN_IN, replace(ASSEMBLY, attendants=())).splitlines()
    assert "14|||28||" in rows
