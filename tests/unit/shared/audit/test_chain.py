"""The audit chain: whatever is done to a sealed log, the first place is named."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from shared.audit.chain import FIELDS, Fault, FaultKind, Head, Link, Sealing, Walk, content_of
from shared.sealing import Keyring, new_keys

KEYS = new_keys()
SEALING = Sealing(Keyring.from_text(KEYS), "directory")
START = datetime(2026, 3, 16, 2, 0, tzinfo=UTC)

Log = list[tuple[Link, dict[str, Any] | None]]


def _entry(number: int) -> dict[str, Any]:
    entry: dict[str, Any] = dict.fromkeys(FIELDS, "")
    return entry | {
        "entry_id": UUID(int=number),
        "county_id": UUID(int=7),
        "union_id": UUID(int=8),
        "at": START + timedelta(seconds=number),
        "actor_id": UUID(int=number % 3) if number % 2 else None,
        "act": "staff_changed",
        "facts": "{}",
    }


def _log(length: int) -> Log:
    head, log = Head(), []
    for number in range(1, length + 1):
        entry = _entry(number)
        link = SEALING.link(head, entry["entry_id"], content_of(entry), START)
        head = Head(link.seq, link.hash)
        log.append((link, entry))
    return log


def _fault(log: Log, known: Head | None = None, sealing: Sealing = SEALING) -> Fault | None:
    walk = Walk(sealing, known)
    for link, entry in log:
        if fault := walk.step(link, None if entry is None else content_of(entry)):
            return fault
    return walk.end()


LENGTHS = st.integers(2, 12)


@given(LENGTHS)
def test_what_was_sealed_is_intact(length: int) -> None:
    assert _fault(_log(length)) is None


@given(LENGTHS, st.data())
def test_any_change_of_any_row_is_found_at_that_row(length: int, data: st.DataObject) -> None:
    log = _log(length)
    place = data.draw(st.integers(0, length - 1))
    name = data.draw(st.sampled_from(FIELDS))
    link, entry = log[place]
    log[place] = (link, (entry or {}) | {name: "another"})
    assert _fault(log) == Fault(FaultKind.CHANGED, place + 1, link.entry_id)


@given(LENGTHS, st.data())
def test_any_change_of_a_link_is_found(length: int, data: st.DataObject) -> None:
    log = _log(length)
    place = data.draw(st.integers(0, length - 1))
    change: dict[str, Any] = data.draw(
        st.sampled_from(
            [{"hash": "f" * 64}, {"previous": "f" * 64}, {"sealed_at": START + timedelta(1)}]
        )
    )
    log[place] = (replace(log[place][0], **change), log[place][1])
    found = _fault(log)
    assert found is not None
    assert found.seq == place + 1


@given(LENGTHS, st.data())
def test_a_deleted_row_is_found(length: int, data: st.DataObject) -> None:
    log = _log(length)
    place = data.draw(st.integers(0, length - 1))
    with_link_left = [*log[:place], (log[place][0], None), *log[place + 1 :]]
    assert _fault(with_link_left) == Fault(FaultKind.REMOVED, place + 1, log[place][0].entry_id)
    found = _fault(log[:place] + log[place + 1 :], Head(length, log[-1][0].hash))
    assert found is not None
    kind = FaultKind.SHORTENED if place == length - 1 else FaultKind.REMOVED
    assert (found.kind, found.seq) == (kind, place + (1 if place == length - 1 else 2))


@given(LENGTHS, st.data())
def test_two_swapped_rows_are_found_at_the_first(length: int, data: st.DataObject) -> None:
    log = _log(length)
    first = data.draw(st.integers(0, length - 2))
    second = data.draw(st.integers(first + 1, length - 1))
    (one, its), (two, others) = log[first], log[second]
    swapped = list(log)
    swapped[first], swapped[second] = (one, others), (two, its)
    assert (_fault(swapped) or Fault(FaultKind.INSERTED)).seq == first + 1
    numbered = list(log)
    numbered[first], numbered[second] = (
        (replace(two, seq=one.seq), others),
        (
            replace(one, seq=two.seq),
            its,
        ),
    )
    assert (_fault(numbered) or Fault(FaultKind.INSERTED)).seq == first + 1


@given(LENGTHS, st.data())
def test_an_inserted_row_is_found_without_the_key(length: int, data: st.DataObject) -> None:
    log = _log(length)
    place = data.draw(st.integers(0, length - 1))
    strangers = Sealing(Keyring.from_text(new_keys()), "directory")
    entry = _entry(99)
    before = Head(place, log[place - 1][0].hash) if place else Head()
    forged = strangers.link(before, entry["entry_id"], content_of(entry), START)
    later = [(replace(link, seq=link.seq + 1), said) for link, said in log[place:]]
    found = _fault([*log[:place], (forged, entry), *later])
    assert found is not None
    assert found.seq == place + 1


@given(LENGTHS, st.data())
def test_a_pruned_chain_is_intact_from_its_anchor_on(length: int, data: st.DataObject) -> None:
    log = _log(length)
    place = data.draw(st.integers(0, length - 1))
    last = log[place][0]
    anchored = replace(last, anchor=SEALING.anchor_of(Head(last.seq, last.hash)))
    pruned: Log = [(anchored, None), *log[place + 1 :]]
    assert _fault(pruned, Head(1, log[0][0].hash)) is None
    unsigned: Log = [(replace(last, anchor="f" * 64), None), *log[place + 1 :]]
    assert _fault(unsigned) == Fault(FaultKind.REMOVED, last.seq, last.entry_id)


def test_another_services_chain_does_not_pass_for_ours() -> None:
    other = Sealing(Keyring.from_text(KEYS), "plans")
    assert _fault(_log(3), sealing=other) is not None
