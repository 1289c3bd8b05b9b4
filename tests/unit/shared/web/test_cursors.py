"""Where a list goes on: a cursor comes back as what it was made of, and nobody else's is taken."""

from datetime import UTC
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.errors import Invalid
from shared.web.inputs import decode_moment, encode_cursor


@given(st.datetimes(timezones=st.just(UTC)), st.uuids())
def test_a_moment_and_an_id_come_back_as_they_were(moment, item_id):
    assert decode_moment(encode_cursor(moment.isoformat(), item_id)) == (moment, item_id)


def test_the_first_part_of_a_list_needs_none():
    assert decode_moment(None) is None


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "%%%",
        encode_cursor("2026-11-29T08:00:00+00:00"),
        encode_cursor("yesterday", uuid4()),
        encode_cursor("2026-11-29T08:00:00+00:00", "nobody"),
    ],
    ids=["empty", "no-base64", "too-short", "no-moment", "no-id"],
)
def test_what_we_did_not_make_is_refused_in_a_sentence(cursor):
    with pytest.raises(Invalid, match="翻页位置无效"):
        decode_moment(cursor)
