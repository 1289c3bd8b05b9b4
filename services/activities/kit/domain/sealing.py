"""A sealed record: a manifest with the SHA-256 of each file, and which are still the same."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from shared.errors import Refused

MANIFEST_NAME = "清单.json"
SCANS_OF = "congress_session"  # by this word proofs name a session


class AlreadySealed(Refused):
    """The session is filed away: there is one record of it, and nothing is changed."""

    code: ClassVar[str] = "session-sealed"

    def __init__(self) -> None:
        super().__init__("这次会议已经归档，归档后的材料不能再改。")


@dataclass(frozen=True)
class Sealed:
    """A file as the manifest names it; size in bytes."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Scan:
    """A scan that hangs on the session; its content lies in the store of proofs."""

    kind: str
    size: int
    sha256: str


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def sealed(name: str, content: bytes) -> Sealed:
    return Sealed(name, len(content), sha256(content))


def manifest_of(title: str, sealed_at: str, files: Sequence[Sealed]) -> str:
    """The manifest as it is kept and hashed: the same files give the same text."""
    told = {
        "title": title,
        "sealed_at": sealed_at,
        "files": [
            {"name": one.name, "size": one.size, "sha256": one.sha256}
            for one in sorted(files, key=lambda one: one.name)
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=1)


def files_in(manifest: str) -> list[Sealed]:
    """The files that a manifest names."""
    return [
        Sealed(one["name"], one["size"], one["sha256"]) for one in json.loads(manifest)["files"]
    ]


def called(files: Sequence[Sealed], digest: str) -> Sealed | None:
    """The file of this content; None where none of them has it."""
    return next((one for one in files if one.sha256 == digest), None)
