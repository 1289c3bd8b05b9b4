"""The life of a proposal by its table: what leads where, what ends, what is handled anew."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.activities.proposals.domain.life import (
    ENDED,
    HANDLED,
    MOVE_LABELS,
    NEXT,
    STATE_LABELS,
    STUDIED,
    WRITABLE,
    ProposalMove,
    ProposalMoveNotAllowed,
    ProposalState,
    ReworkedAlready,
    after,
    check_reopen,
    rating_move,
)
from services.activities.proposals.domain.screening import (
    ScreeningFinding,
    ScreeningIncomplete,
    check_screening,
)
from services.activities.proposals.domain.signing import (
    Signer,
    SignerWrong,
    TooFewSeconders,
    check_enough,
    check_new,
    merged_signers,
)
from services.activities.proposals.domain.words import (
    GRADE_LABELS,
    ReplyIncomplete,
    ReplyKind,
    SignerPart,
    SignerState,
    WordsMissing,
    check_reply,
    check_words,
    grade_words,
)
from shared.contracts.activities import ProposalGrade

S, M = ProposalState, ProposalMove

USUAL = [
    (M.SUBMIT, S.SUBMITTED),
    (M.FILE, S.FILED),
    (M.ASSIGN, S.ASSIGNED),
    (M.REPLY, S.REPLIED),
    (M.REOPEN, S.REWORK),
    (M.REPLY, S.REPLIED),
    (M.RATE, S.CLOSED),
]
# What may still happen to what has ended: it is carried out, put right, struck, or handled anew.
AFTER_THE_END = {
    (S.CLOSED, M.PROGRESS),
    (S.CLOSED, M.CORRECT),
    (S.CLOSED, M.TAKE_BACK),
    (S.CLOSED, M.REOPEN),
}


def test_the_usual_way_leads_from_the_draft_to_the_end() -> None:
    state = S.DRAFT
    for move, to in USUAL:
        state = after(state, move)
        assert state is to


@given(st.sampled_from(S), st.sampled_from(M))
def test_whatever_the_table_does_not_know_is_refused_in_words(
    state: ProposalState, move: ProposalMove
) -> None:
    if (state, move) in NEXT:
        assert after(state, move) is NEXT[state, move]
        return
    with pytest.raises(ProposalMoveNotAllowed) as refused:
        after(state, move)
    assert STATE_LABELS[state] in str(refused.value)
    assert MOVE_LABELS[move] in str(refused.value)


def test_what_has_ended_goes_on_in_few_ways_only() -> None:
    assert {step for step in NEXT if step[0] in ENDED} == AFTER_THE_END


def test_every_state_but_the_first_is_reached_and_every_other_goes_on() -> None:
    assert {to for (state, _), to in NEXT.items() if to is not state} == set(S) - {S.DRAFT}
    assert {state for state, _ in NEXT} == set(S) - (ENDED - {S.CLOSED})


def test_an_answer_comes_only_to_what_is_on_file() -> None:
    answered = {state for state, move in NEXT if move in {M.REPLY, M.RECORD}}
    assert answered <= STUDIED
    assert not answered & WRITABLE
    assert {state for state, move in NEXT if move is M.VIEW} == HANDLED


@pytest.mark.parametrize(
    ("grade", "reopened", "move"),
    [
        (ProposalGrade.SATISFIED, False, M.RATE),
        (ProposalGrade.MOSTLY, False, M.RATE),
        (ProposalGrade.UNSATISFIED, False, M.REOPEN),
        (ProposalGrade.UNSATISFIED, True, M.RATE),
        (ProposalGrade.SATISFIED, True, M.RATE),
    ],
)
def test_not_satisfied_reopens_it_once(
    grade: ProposalGrade, reopened: bool, move: ProposalMove
) -> None:
    assert rating_move(grade, reopened=reopened) is move


@given(st.sampled_from([None, *ProposalGrade]), st.booleans())
def test_it_is_handled_anew_only_where_it_did_not_satisfy_and_was_not_before(
    grade: ProposalGrade | None, reopened: bool
) -> None:
    if reopened:
        with pytest.raises(ReworkedAlready):
            check_reopen(grade, reopened=reopened)
    elif grade is ProposalGrade.UNSATISFIED:
        check_reopen(grade, reopened=reopened)
    else:
        with pytest.raises(ProposalMoveNotAllowed):
            check_reopen(grade, reopened=reopened)


def test_there_are_three_grades_and_silence_is_none_of_them() -> None:
    assert [grade_words(grade) for grade in ProposalGrade] == ["满意", "基本满意", "不满意"]
    assert grade_words(None) not in GRADE_LABELS.values()


@given(st.sampled_from(ReplyKind), st.booleans())
def test_what_is_done_now_has_a_day(kind: ReplyKind, has_day: bool) -> None:
    if kind is ReplyKind.NOW and not has_day:
        with pytest.raises(ReplyIncomplete):
            check_reply(kind, has_day=has_day)
    else:
        check_reply(kind, has_day=has_day)


def test_what_is_handed_in_says_why_and_by_which_measures() -> None:
    check_words("漏雨。", "修。")
    for reason, measures in (("", "修。"), ("漏雨。", "")):
        with pytest.raises(WordsMissing):
            check_words(reason, measures)


@pytest.mark.parametrize(
    ("finding", "needs"),
    [
        (ScreeningFinding.FILED, set()),
        (ScreeningFinding.MERGED, {"target"}),
        (ScreeningFinding.CONVERTED, {"reason"}),
        (ScreeningFinding.RETURNED, {"reason"}),
        (ScreeningFinding.DECLINED, {"reason", "talk"}),
    ],
)
def test_each_finding_needs_what_it_needs_and_no_more(
    finding: ScreeningFinding, needs: set[str]
) -> None:
    def check(given: set[str]) -> None:
        reason = "已经办过。" if "reason" in given else None
        check_screening(finding, reason, has_talk="talk" in given, has_target="target" in given)

    check(needs)
    for missing in needs:
        with pytest.raises(ScreeningIncomplete):
            check(needs - {missing})


NAMES = st.sampled_from(["王芳", "李强", "赵敏", "周 平", "周平"])
SIGNERS = st.lists(
    st.one_of(
        st.builds(Signer, name=NAMES, part=st.just(SignerPart.AUTHOR)),
        st.builds(Signer, name=NAMES, state=st.sampled_from(SignerState)),
    ),
    max_size=5,
    unique_by=lambda one: one.key,
)


@given(SIGNERS, SIGNERS)
def test_merging_keeps_every_author_and_nobody_signs_twice(
    kept: list[Signer], coming: list[Signer]
) -> None:
    merged = merged_signers(kept, coming)
    keys = [one.key for one in merged]
    assert len(keys) == len(set(keys))

    def authors(signers: list[Signer]) -> set[str]:
        signed = (one for one in signers if one.state is SignerState.SIGNED)
        return {one.key for one in signed if one.part is SignerPart.AUTHOR}

    assert authors(merged) >= authors(kept) | authors(coming)
    signed = {one.key for one in (*kept, *coming) if one.state is SignerState.SIGNED}
    assert {one.key for one in merged if one.state is SignerState.SIGNED} == signed


@given(SIGNERS, st.integers(0, 4))
def test_only_those_count_who_second_it_and_have_said_so(signers: list[Signer], least: int) -> None:
    counting = [
        one for one in signers if (one.part, one.state) == (SignerPart.SECONDER, SignerState.SIGNED)
    ]
    if len(counting) >= least:
        check_enough(signers, least)
        return
    with pytest.raises(TooFewSeconders) as refused:
        check_enough(signers, least)
    assert f"还差 {least - len(counting)} 位" in str(refused.value)


def test_a_name_is_the_same_with_blanks_in_it() -> None:
    with pytest.raises(SignerWrong):
        check_new([Signer("周 平")], [Signer("周平")])
