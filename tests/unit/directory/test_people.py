"""The rules of people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.directory.people.domain.staff import initials_of, sort_key_of


@pytest.mark.parametrize(
    ("name", "key", "initials"),
    [
        ("单丽", "shan li", "sl"),
        ("曾国安", "zeng guo an", "zga"),
        ("解放", "xie fang", "xf"),
        ("尉迟明", "yu chi ming", "ycm"),
        ("欧阳春", "ou yang chun", "oyc"),
        ("李重", "li zhong", "lz"),
    ],
)
def test_a_name_sorts_as_it_is_read(name: str, key: str, initials: str) -> None:
    assert sort_key_of(name) == key
    assert initials_of(key) == initials


@given(st.text(min_size=1, max_size=30))
def test_any_name_gets_a_key_and_initials(name: str) -> None:
    assert len(initials_of(sort_key_of(name))) <= len(sort_key_of(name))
