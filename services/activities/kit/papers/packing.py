"""A kit as one file: the papers in the order of their use."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from services.activities.kit.domain.facts import Facts
from services.activities.kit.domain.kinds import PaperKind
from services.activities.kit.papers.drafting import draft, file_name
from shared.official_papers import docx

Files = Sequence[tuple[str, bytes]]


def kit_files(facts: Facts, kinds: Sequence[PaperKind], signed: Mapping[PaperKind, bytes]) -> Files:
    """Each paper by its name: as it was signed, or as it stands now."""
    return [
        (file_name(kind), signed[kind] if kind in signed else docx(draft(kind, facts).paper))
        for kind in kinds
    ]


def packed(files: Files) -> bytes:
    """One zip of the files; the same files give the same bytes."""
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as archive:
        for name, content in files:
            entry = ZipInfo(name)
            # What is packed already gets no smaller, and takes its time.
            how = ZIP_STORED if name.endswith((".docx", ".zip", ".jpg", ".png")) else ZIP_DEFLATED
            archive.writestr(entry, content, how)
    return written.getvalue()
