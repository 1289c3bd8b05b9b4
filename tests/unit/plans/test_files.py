"""Which files are stored and under what name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.plans.files.domain import LARGEST_FILE, FileRefused, media_type_of, shown_name


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("小结.PDF", b"%PDF-1.7"),
        ("照片.jpeg", b"\xff\xd8\xff\xe0"),
        ("照片.png", b"\x89PNG\r\n\x1a\n"),
        ("小结.docx", b"PK\x03\x04"),
        ("名单.xlsx", b"PK\x03\x04"),
    ],
)
def test_a_known_kind_is_told_by_content_and_ending(name: str, content: bytes) -> None:
    assert "/" in media_type_of(name, content)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("小结.pdf", b"<html>"),
        ("脚本.html", b"%PDF-1.7"),
        ("小结", b"%PDF-1.7"),
        ("小结.pdf", b""),
        ("小结.pdf", b"%PDF-" + b"0" * LARGEST_FILE),
    ],
)
def test_everything_else_is_refused(name: str, content: bytes) -> None:
    with pytest.raises(FileRefused):
        media_type_of(name, content)


@given(st.none() | st.text(max_size=300))
def test_a_stored_name_is_plain_whatever_came(given_name: str | None) -> None:
    name = shown_name(given_name, "材料")
    assert name
    assert len(name) <= 200
    assert name.isprintable()
    assert not set(name) & {"/", "\\"}


def test_folders_before_a_name_are_left_out() -> None:
    assert shown_name("C:\\文件\\小结.docx", "材料") == "小结.docx"
    assert shown_name("a/b/小结.docx", "材料") == "小结.docx"
