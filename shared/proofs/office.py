"""Word and Excel files are packed anew from their checked parts, without who made them and when."""

import io
import re
import zipfile
from xml.etree.ElementTree import Element, register_namespace, tostring

from shared.documents import DocumentDamaged, Package
from shared.proofs.kinds import ProofType
from shared.proofs.refusals import ProofEmbeds, ProofMacros, ProofOtherFormat
from shared.proofs.segments import stripped

_TYPES_PART = "[Content_Types].xml"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_ABOUT_THE_FILE = "docProps/"
_MAIN = {ProofType.DOCX: "word/document.xml", ProofType.XLSX: "xl/workbook.xml"}
_MACROS = re.compile(r"(?:^|/)(?:vba\w*\.bin|macrosheets/|activeX/|ctrlProps/)", re.IGNORECASE)
_EMBEDDED = re.compile(r"(?:^|/)embeddings/|\.(?:ole|exe|dll|js|vbs|bat|cmd|ps1)$", re.IGNORECASE)
_MACRO_TYPE = "macroEnabled"
_LINKS = "/hyperlink"
_NOWHERE = "about:blank"
_ONE_DAY = (1980, 1, 1, 0, 0, 0)  # the first that a ZIP file can tell; the same in every file


def clean_office(data: bytes) -> tuple[ProofType, bytes]:
    """What kind of Office file it is, and the same file without words about its making.

    Raises:
        DocumentRefused: in the words for documents where the package itself is bad.
        ProofMacros: it carries programs.
        ProofEmbeds: it carries other files.
        ProofOtherFormat: a package of another kind.

    """
    package = Package(data)
    kind = next((kind for kind, part in _MAIN.items() if part in package), None)
    if kind is None or _TYPES_PART not in package:
        raise ProofOtherFormat
    if any(map(_MACROS.search, package.names)) or _MACRO_TYPE in _types(package):
        raise ProofMacros
    if any(map(_EMBEDDED.search, package.names)):
        raise ProofEmbeds
    package.check_markup()
    return kind, _packed(package)


def _types(package: Package) -> str:
    return " ".join(entry.get("ContentType", "") for entry in package.tree(_TYPES_PART))


def _packed(package: Package) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in sorted(package.names, key=lambda name: (name != _TYPES_PART, name)):
            if not name.endswith("/") and not name.startswith(_ABOUT_THE_FILE):
                entry = zipfile.ZipInfo(name, _ONE_DAY)
                entry.compress_type = zipfile.ZIP_DEFLATED
                packed.writestr(entry, _cleaned(package, name))
    return out.getvalue()


def _cleaned(package: Package, name: str) -> bytes:
    if name == _TYPES_PART:
        return _xml(_without(package.tree(name), "PartName", _ABOUT_THE_FILE), _TYPES)
    if name.endswith(".rels"):
        root = _without(package.tree(name), "Target", _ABOUT_THE_FILE)
        for relation in root:
            outside = relation.get("TargetMode") == "External"
            if outside and not relation.get("Type", "").endswith(_LINKS):
                relation.set("Target", _NOWHERE)  # a template or picture that would be fetched
        return _xml(root, _RELATIONS)
    return stripped(package.read(name))


def _without(root: Element, attribute: str, prefix: str) -> Element:
    for child in list(root):
        if child.get(attribute, "").lstrip("/").startswith(prefix):
            root.remove(child)
    return root


def _xml(root: Element, namespace: str) -> bytes:
    if not root.tag.startswith(f"{{{namespace}}}"):
        raise DocumentDamaged
    register_namespace("", namespace)
    text: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return text
