"""What is taken as a proof and what is left of it; what is refused, and in which words."""

import io
from collections.abc import Callable

import pikepdf
import pytest
from docx import Document
from PIL import Image
from python_calamine import CalamineWorkbook

from shared.documents import DocumentRefused
from shared.proofs.keeping import CLEANER
from shared.proofs.kinds import ProofType, shown_name
from shared.proofs.refusals import ProofRefused
from shared.proofs.segments import stripped
from tests.infrastructure import proof_files as files

LONGEST_SIDE = 2560
TELLTALES = (b"Exif", b"GPS", files.CAMERA.encode(), b"xmpmeta", b"2026:05:04", b"eXIf")


async def cleaned(content: bytes, longest_side: int = LONGEST_SIDE) -> tuple[str, bytes]:
    with files.upload(content) as source, files.upload(b"") as target:
        kind = await CLEANER.rewrite({"longest_side": longest_side}, source, target)
        return kind, target.read()


def silent(content: bytes) -> bool:
    return not any(word in content for word in TELLTALES)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
async def test_a_picture_stays_and_does_not_tell_where_it_was_taken(form: str):
    content = files.picture(form)
    assert Image.open(io.BytesIO(content)).getexif().get_ifd(0x8825)[2] == files.PLACE

    kind, left = await cleaned(content)

    shown = Image.open(io.BytesIO(left))
    assert kind == f"image/{form.lower()}"
    assert silent(left)
    assert not shown.getexif()
    assert shown.size == (32, 64), "what lay on its side stands upright"


async def test_a_large_picture_is_made_smaller_and_keeps_its_form():
    _, left = await cleaned(files.picture(size=(3000, 1500), exif=Image.Exif()))
    assert Image.open(io.BytesIO(left)).size == (2560, 1280)

    _, left = await cleaned(files.picture("PNG", size=(3000, 1500), exif=Image.Exif()), 1000)
    assert Image.open(io.BytesIO(left)).size == (1000, 500)


async def test_a_phones_own_format_becomes_one_that_browsers_show():
    content = files.heic()
    assert files.CAMERA.encode() in content

    kind, left = await cleaned(content)

    assert kind == ProofType.JPEG
    assert Image.open(io.BytesIO(left)).format == "JPEG"
    assert silent(left)


async def test_what_is_put_behind_a_picture_does_not_survive():
    content = files.picture() + files.with_parts(files.word(), a=b"1")

    kind, left = await cleaned(content)

    assert kind == ProofType.JPEG
    assert b"PK\x03\x04" not in left


async def test_a_see_through_picture_stays_see_through():
    out = io.BytesIO()
    Image.new("RGBA", (10, 10), (1, 2, 3, 0)).save(out, "PNG")

    _, left = await cleaned(out.getvalue())

    assert Image.open(io.BytesIO(left)).getpixel((0, 0)) == (1, 2, 3, 0)


async def test_a_pdf_keeps_its_pages_and_loses_its_words_about_itself():
    content = files.pdf(
        OpenAction=pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)"),
        AA=pikepdf.Dictionary(),
    )
    with pikepdf.open(io.BytesIO(content)) as before:
        assert before.docinfo["/Author"] == files.AUTHOR

    kind, left = await cleaned(content + b"PK\x03\x04 behind the end")

    assert kind == ProofType.PDF
    assert b"PK\x03\x04" not in left
    assert silent(left)
    with pikepdf.open(io.BytesIO(left)) as opened:
        assert len(opened.pages) == 1
        assert "/Info" not in opened.trailer
        assert not {"/OpenAction", "/AA", "/Metadata"} & set(opened.Root.keys())
        [photograph] = opened.pages[0].get_images().values()
        assert pikepdf.PdfImage(photograph).as_pil_image().size == (64, 32)


async def test_what_acts_inside_a_page_is_taken_out():
    with pikepdf.open(io.BytesIO(files.pdf())) as made:
        link = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Link,
            Rect=[0, 0, 9, 9],
            A=pikepdf.Dictionary(S=pikepdf.Name.Launch, F="calc.exe"),
        )
        made.pages[0].Annots = pikepdf.Array([link])
        out = io.BytesIO()
        made.save(out)

    _, left = await cleaned(out.getvalue())

    with pikepdf.open(io.BytesIO(left)) as opened:
        assert not opened.pages[0].Annots[0].A.keys()


async def test_a_word_file_opens_as_before_and_does_not_tell_who_made_it():
    content = files.word()
    assert files.AUTHOR.encode() in files.parts_of(content)["docProps/core.xml"]

    kind, left = await cleaned(content)

    parts = files.parts_of(left)
    assert kind == ProofType.DOCX
    assert not [name for name in parts if name.startswith("docProps/")]
    assert not any(files.AUTHOR.encode() in part for part in parts.values())
    assert all(map(silent, parts.values()))
    opened = Document(io.BytesIO(left))
    assert opened.paragraphs[0].text == "困难职工慰问集体研究记录"
    assert len(opened.inline_shapes) == 1


async def test_an_excel_file_opens_as_before_and_does_not_tell_who_made_it():
    kind, left = await cleaned(files.excel())

    assert kind == ProofType.XLSX
    assert not any(files.AUTHOR.encode() in part for part in files.parts_of(left).values())
    book = CalamineWorkbook.from_filelike(io.BytesIO(left))
    assert book.get_sheet_by_name("签收").to_python() == [["已收"]]


async def test_a_word_file_fetches_nothing_from_elsewhere():
    outside = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b'<Relationship Id="rId1" Type="http://x/attachedTemplate" TargetMode="External"'
        b' Target="http://bad.example.org/a.dotm"/>'
        b'<Relationship Id="rId2" Type="http://x/hyperlink" TargetMode="External"'
        b' Target="http://good.example.org/"/></Relationships>'
    )
    _, left = await cleaned(
        files.with_parts(files.word(), word___rels__settings_dot_xml_dot_rels=outside)
    )

    relations = files.parts_of(left)["word/_rels/settings.xml.rels"]
    assert b"bad.example.org" not in relations
    assert b"good.example.org" in relations


def bomb() -> bytes:
    return files.with_parts(files.word(), word__media__a_dot_xml=b"\0" * 60_000_000)


def macro_by_type() -> bytes:
    parts = files.parts_of(files.word())
    types = parts["[Content_Types].xml"].replace(b"document.main+xml", b"macroEnabled.main+xml")
    return files.with_parts(files.word(), **{"[Content_Types]_dot_xml": types})


REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "proof-empty"),
    "a web page": (lambda: b"<!DOCTYPE html><script>1</script>", "proof-other-format"),
    "a drawing that acts": (lambda: b"<svg onload='x'/>", "proof-other-format"),
    "a program": (lambda: b"MZ\x90\0" + b"\0" * 100, "proof-other-format"),
    "a GIF": (lambda: b"GIF89a" + b"\0" * 100, "proof-other-format"),
    "PDF behind something else": (lambda: b"<html>" + files.pdf(), "proof-other-format"),
    "half a picture": (lambda: files.picture(size=(640, 320))[:900], "proof-damaged"),
    "a picture in name only": (lambda: b"\xff\xd8\xff" + b"no" * 50, "proof-damaged"),
    "a huge picture in few bytes": (lambda: files.png_that_claims(30_000, 30_000), "proof-hostile"),
    "half a PDF": (lambda: b"%PDF-1.7\n", "proof-damaged"),
    "a PDF with a password": (lambda: files.pdf(password="geheim"), "proof-encrypted"),
    "a PDF that carries a file": (files.pdf_with_attachment, "proof-embeds"),
    "an archive": (
        lambda: files.with_parts(b"PK\x05\x06" + b"\0" * 18, a=b"1"),
        "proof-other-format",
    ),
    "half a Word file": (lambda: files.word()[:2000], "proof-damaged"),
    "a Word file with macros": (
        lambda: files.with_parts(files.word(), word__vbaProject_dot_bin=b"1"),
        "proof-macros",
    ),
    "a Word file with macros by type": (macro_by_type, "proof-macros"),
    "a Word file that carries a file": (
        lambda: files.with_parts(files.word(), word__embeddings__oleObject1_dot_bin=b"1"),
        "proof-embeds",
    ),
    "a bomb": (bomb, "proof-hostile"),
    "an entity in a part": (
        lambda: files.with_parts(
            files.word(), word__a_dot_xml=b"<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"
        ),
        "proof-hostile",
    ),
    "an old Word file": (
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
        "proof-old-format",
    ),
    "a Word file with a password": (
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        "proof-encrypted",
    ),
}


@pytest.mark.parametrize("what", sorted(REFUSED))
async def test_what_is_not_taken_is_refused_by_name_and_with_advice(what: str):
    make, code = REFUSED[what]
    with pytest.raises(DocumentRefused) as refused:
        await cleaned(make())
    assert isinstance(refused.value, ProofRefused)
    assert refused.value.code == code
    assert refused.value.sentence == type(refused.value).advice


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
def test_a_picture_inside_a_paper_loses_its_words_and_no_point(form: str):
    content = files.picture(form) + b"a film behind the picture"

    left = stripped(content)

    assert silent(left)
    assert b"film" not in left
    assert Image.open(io.BytesIO(left)).tobytes() == Image.open(io.BytesIO(content)).tobytes()


def test_a_progressive_picture_survives_the_taking_out():
    content = files.picture(size=(300, 200), progressive=True)
    left = stripped(content)
    assert silent(left)
    assert Image.open(io.BytesIO(left)).tobytes() == Image.open(io.BytesIO(content)).tobytes()


def test_other_bytes_are_left_alone():
    assert stripped(b"<xml/>") == b"<xml/>"


@pytest.mark.parametrize(
    ("given", "kind", "shown"),
    [
        ("C:\\资料\\会议记录.pdf", ProofType.PDF, "会议记录.pdf"),
        ("../../照片.HEIC", ProofType.JPEG, "照片.jpg"),
        ("收条\u202egpj.exe", ProofType.JPEG, "收条gpj.jpg"),
        ("第1.2版 决定", ProofType.PDF, "第1.2版 决定.pdf"),
        ("", ProofType.PNG, "材料.png"),
        (None, ProofType.DOCX, "材料.docx"),
        ("长" * 300, ProofType.XLSX, "长" * 120 + ".xlsx"),
    ],
)
def test_a_name_is_kept_without_folders_and_with_its_true_ending(
    given: str | None, kind: ProofType, shown: str
):
    assert shown_name(given, kind) == shown
