"""Documents from outside are told apart and refused with advice, never with a traceback."""

import io
import struct
import zipfile
import zlib
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared import documents
from shared.documents import (
    DocumentDamaged,
    DocumentEmpty,
    DocumentEncrypted,
    DocumentHostile,
    DocumentKind,
    DocumentNotText,
    DocumentOldFormat,
    DocumentRefused,
    DocumentTooLarge,
    Package,
    decode_text,
    kind_of,
)

PLAN = "学校工会工作计划：一、组织教职工学习；二、开好教代会。"
TRADITIONAL = "學校工會工作計劃：一、組織教職工學習；二、開好教代會，做好慰問。"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def packed(parts: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("encoding", "named"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("gb18030", "gb18030"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
    ],
)
def test_text_is_decoded_from_the_encodings_of_schools(encoding: str, named: str):
    # UTF-16 without a mark is told by the zeros of its figures and signs.
    plan = PLAN if not encoding.startswith("utf-16-") else "2025 plan A 1 2 3 " * 3 + PLAN[:4]
    assert decode_text(plan.encode(encoding)) == (plan, named)


def test_big5_is_told_from_gb18030():
    assert decode_text(TRADITIONAL.encode("big5")) == (TRADITIONAL, "big5")


def test_a_text_cut_inside_its_last_character_is_read():
    assert decode_text(PLAN.encode()[:-1])[0] == PLAN[:-1]


def test_control_characters_become_blanks():
    assert decode_text(f"{PLAN * 5}\0a\x07".encode())[0] == f"{PLAN * 5} a "


@pytest.mark.parametrize(
    ("name", "data", "refusal"),
    [
        ("plan.txt", b"", DocumentEmpty),
        ("plan.txt", b" \r\n\t", DocumentEmpty),
        ("plan.txt", b"x" * (documents.MAX_FILE_BYTES + 1), DocumentTooLarge),
        ("plan.doc", OLE + b"\0" * 600, DocumentOldFormat),
        ("plan.wps", PLAN.encode(), DocumentOldFormat),
        ("plan.pdf", b"%PDF-1.7 ...", DocumentOldFormat),
        ("plan.rtf", b"{\\rtf1 ...}", DocumentOldFormat),
        ("plan.docx", OLE + "EncryptedPackage".encode("utf-16-le"), DocumentEncrypted),
        ("plan.docx", PLAN.encode(), DocumentDamaged),
    ],
)
def test_a_file_is_refused_by_what_it_is(name: str, data: bytes, refusal: type[DocumentRefused]):
    with pytest.raises(refusal) as caught:
        kind_of(name, data)
    assert caught.value.sentence == refusal.advice
    assert caught.value.status == (413 if refusal is DocumentTooLarge else 422)


def test_old_formats_are_told_to_be_saved_as_docx():
    assert "另存为 .docx" in DocumentOldFormat().sentence


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 40,
        b"\x89PNG\r\n\x1a\n" + bytes(range(128, 256)) * 30,
        b"\xff\xfe\x00\xd8" * 50,
    ],
    ids=["all bytes", "a picture", "broken UTF-16"],
)
def test_bytes_that_are_no_text_are_refused(data: bytes):
    with pytest.raises(DocumentNotText):
        decode_text(data)


def test_letters_that_no_plan_is_written_in_are_refused():
    with pytest.raises(DocumentNotText):
        decode_text(("\ue123\ue456 กขค " * 30).encode())


def test_more_characters_than_are_read_at_once_are_refused():
    with pytest.raises(DocumentTooLarge):
        decode_text(b"a" * (documents.MAX_CHARACTERS + 1))


def test_the_name_does_not_make_a_document():
    assert kind_of("plan.txt", packed({"a.xml": b"<a/>"})) is DocumentKind.WORD
    assert kind_of(None, PLAN.encode()) is DocumentKind.TEXT


def test_a_package_gives_its_parts():
    package = Package(packed({"a.xml": b"<a>1</a>"}))
    assert "a.xml" in package
    assert "b.xml" not in package
    assert package.tree("a.xml").text == "1"


def lying_about_its_size() -> bytes:
    """A part that declares ten bytes and unpacks to a million."""
    data = bytearray(packed({"a.xml": b"0" * 1_000_000}))
    for mark, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = data.index(mark) + offset
        data[place : place + 4] = struct.pack("<I", 10)
    return bytes(data)


def overlapping() -> bytes:
    """Two names for the same bytes."""
    data = bytearray(packed({"a.xml": b"<a/>", "b.xml": b"<b/>"}))
    second = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 1)
    data[second + 42 : second + 46] = struct.pack("<I", 0)
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (packed({"a.xml": b"0" * 40_000_000}), DocumentHostile),
        (packed({f"{n}.xml": b"" for n in range(documents.MAX_ENTRIES + 1)}), DocumentHostile),
        (packed({"../a.xml": b"<a/>"}), DocumentHostile),
        (overlapping(), DocumentHostile),
        (packed({"a.xml": b"<a>1</a>" * 50})[:-60], DocumentDamaged),
        (b"PK\x03\x04" + b"\0" * 100, DocumentDamaged),
    ],
    ids=["bomb", "entries", "path", "overlap", "truncated", "only a mark"],
)
def test_a_bad_container_is_refused_before_it_is_unpacked(
    data: bytes, refusal: type[DocumentRefused]
):
    with pytest.raises(refusal):
        Package(data)


def test_a_part_never_gives_more_than_it_declares():
    with pytest.raises(DocumentRefused):
        Package(lying_about_its_size()).read("a.xml")


def test_a_sum_of_parts_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(documents, "MAX_UNPACKED_BYTES", 1_000)
    with pytest.raises(DocumentHostile):
        Package(packed({"a.xml": b"x" * 600, "b.xml": b"y" * 600}))


def test_an_encrypted_part_is_named_as_such():
    data = bytearray(packed({"a.xml": b"<a/>"}))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(DocumentEncrypted):
        Package(bytes(data))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_document_type_in_any_part_is_refused(encoding: str):
    hostile = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode(encoding)
    with pytest.raises(DocumentHostile):
        Package(packed({"a.xml": b"<a/>", "b/c.rels": hostile})).check_markup()


def test_broken_markup_is_damaged():
    with pytest.raises(DocumentDamaged):
        Package(packed({"a.xml": b"<a><b></a>"})).tree("a.xml")


def test_a_part_with_a_wrong_checksum_is_damaged():
    content = b"<a>word</a>"
    data = packed({"a.xml": content}, zipfile.ZIP_STORED)
    assert zlib.crc32(content)
    with pytest.raises(DocumentDamaged):
        Package(data.replace(b"word", b"sword"[:4])).read("a.xml")


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_refused(data: bytes):
    with suppress(DocumentRefused):
        kind_of(None, data)
        text, _ = decode_text(data)
        assert text.strip()


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(st.tuples(st.integers(0, 300), st.integers(0, 255)), max_size=20))
def test_any_damage_to_a_container_is_read_or_refused(changes: list[tuple[int, int]]):
    data = bytearray(packed({"word/document.xml": b"<a>text</a>", "b.xml": b"<b/>"}))
    for place, value in changes:
        data[place % len(data)] = value
    with suppress(DocumentRefused):
        package = Package(bytes(data))
        package.check_markup()
        if "word/document.xml" in package:
            package.tree("word/document.xml")
