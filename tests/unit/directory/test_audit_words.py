"""The words of the log."""

from hypothesis import given
from hypothesis import strategies as st

from services.directory.audit.domain import acts_called, facts_said, label_of, roles_said
from services.directory.audit_acts import AUDIT_LABELS, AuditAct


def test_every_act_has_a_word_of_its_own():
    assert set(AUDIT_LABELS) == set(AuditAct)
    assert len(set(AUDIT_LABELS.values())) == len(AuditAct)


@given(st.sampled_from(list(AuditAct)))
def test_an_act_is_found_by_its_word(act: AuditAct):
    assert act in acts_called(label_of(act))


def test_facts_are_told_in_an_order_that_reads_well():
    facts = '{"first_day": "2026-03-16", "last_day": "2027-08-31", "role": "union_chair"}'
    assert facts_said(facts) == "职务：工会主席；从：2026-03-16；到：2027-08-31"


def test_what_a_newer_program_wrote_is_shown_as_it_is():
    assert label_of("eaten") == "eaten"
    assert facts_said('{"colour": "red"}') == "colour：red"
    assert roles_said("union_chair,wizard") == "工会主席、wizard"
