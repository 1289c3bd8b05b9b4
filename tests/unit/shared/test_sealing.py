"""Sealed fields open in their place only, and equal values find each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.sealing import CannotOpen, Keyring, KeyringError, new_keys, with_new_key

TEXT = new_keys()
RING = Keyring.from_text(TEXT)
PLACE = "person.id_number:1"
texts = st.text(st.characters(exclude_categories=["Cs"]))


@given(texts, texts)
def test_what_was_sealed_opens_again_in_its_place(plain: str, place: str) -> None:
    assert RING.open(RING.seal(plain, place), place) == plain


def test_the_same_text_never_seals_twice_alike() -> None:
    assert RING.seal("330102", PLACE) != RING.seal("330102", PLACE)


def test_a_sealed_value_hides_the_text() -> None:
    assert "330102" not in RING.seal("330102", PLACE)


def test_a_value_moved_to_another_row_does_not_open() -> None:
    sealed = RING.seal("330102", PLACE)

    with pytest.raises(CannotOpen):
        RING.open(sealed, "person.id_number:2")


@given(st.integers(min_value=0), st.integers(min_value=1, max_value=255))
def test_a_changed_value_does_not_open(where: int, by: int) -> None:
    form, name, encoded = RING.seal("330102", PLACE).split(".")
    at = where % (len(encoded) - 4)  # the last letters may hold bits that are no part of the value
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    changed = letters[(letters.index(encoded[at]) + by % 63 + 1) % 64]
    broken = f"{encoded[:at]}{changed}{encoded[at + 1 :]}"

    with pytest.raises(CannotOpen):
        RING.open(f"{form}.{name}.{broken}", PLACE)


@pytest.mark.parametrize(
    "sealed", ["", "330102", "s1.k1", "s1.k9.AAAA", "s2.k1.AAAA", "s1.k1.AAAA"]
)
def test_what_is_no_sealed_value_does_not_open(sealed: str) -> None:
    with pytest.raises(CannotOpen):
        RING.open(sealed, PLACE)


def test_after_a_new_key_old_values_open_and_are_known_to_be_old() -> None:
    old = RING.seal("330102", PLACE)
    ring = Keyring.from_text(with_new_key(TEXT))

    assert ring.open(old, PLACE) == "330102"
    assert not ring.is_current(old)
    assert ring.current == "k2"
    assert ring.is_current(ring.seal("330102", PLACE))


def test_a_fingerprint_survives_new_keys_and_tells_purposes_apart() -> None:
    ring = Keyring.from_text(with_new_key(TEXT))

    assert ring.fingerprint("330102", "id_number") == RING.fingerprint("330102", "id_number")
    assert RING.fingerprint("330102", "bank_card") != RING.fingerprint("330102", "id_number")
    assert Keyring.from_text(new_keys()).fingerprint("330102", "id_number") != RING.fingerprint(
        "330102", "id_number"
    )


@pytest.mark.parametrize(
    "text",
    ["", "k1", "k1:AAAA,index:AAAA", "k1:???", TEXT.split(",")[0], TEXT.split(",")[1]],
    ids=["nothing", "no-key", "short", "not-base64", "no-index", "index-only"],
)
def test_keys_that_cannot_be_read_are_refused_without_being_shown(text: str) -> None:
    with pytest.raises(KeyringError) as refused:
        Keyring.from_text(text)

    assert "AAAA" not in str(refused.value)
    assert RING.keys["k1"].hex() not in repr(RING)
