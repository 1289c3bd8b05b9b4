"""Taking a proof in and handing it out.

It is checked, cleaned and sealed on the way in, and opened wholly before a byte of it leaves.
"""

import hashlib
import secrets
from contextlib import ExitStack
from dataclasses import dataclass, field
from tempfile import TemporaryFile
from typing import IO

from shared.proofs.kinds import ProofType, shown_name
from shared.proofs.refusals import (
    BY_CODE,
    ProofDamaged,
    ProofEmpty,
    ProofTimeout,
    ProofTooLarge,
    ProofUnreadable,
)
from shared.proofs.sealing import DataKey, Place, opened, sealed
from shared.proofs.store import ObjectGoneError, ProofStore
from shared.sandbox import Sandbox
from shared.sealing import CannotOpen, Keyring

MEGABYTE = 1024 * 1024
_PIECE = 256 * 1024
_NAME_BYTES = 24

CLEANER = Sandbox(
    worker="shared.proofs.worker", refusals=BY_CODE, timed_out=ProofTimeout, failed=ProofDamaged
)


@dataclass(frozen=True)
class Limits:
    """What is taken: files of so many megabytes; longer pictures are made smaller."""

    megabytes: int
    longest_side: int


@dataclass(frozen=True)
class Kept:
    """What the database is to remember of a proof that lies in the store."""

    name_sealed: str
    media_type: ProofType
    size: int
    sha256: str
    object_name: str
    wrapped_key: str = field(repr=False)


# Size, digest, name of the object, wrapped key.
_Put = tuple[int, str, str, str]


class ProofKeeper:
    """Keeps proofs in a store, under the installation's keys."""

    def __init__(self, store: ProofStore, keyring: Keyring) -> None:
        self.store = store
        self.keyring = keyring

    async def take(
        self, upload: IO[bytes], name: str | None, place: Place, limits: Limits, *, within: str
    ) -> Kept:
        """Check a file, clean it and put it into the store, within the folder of a service.

        Whoever calls it stores a row next; where that fails, the sweep finds an object without.

        Raises:
            ProofRefused: the file is not taken, or the store does not answer.

        """
        size = upload.seek(0, 2)
        if not size:
            raise ProofEmpty
        if size > limits.megabytes * MEGABYTE:
            raise ProofTooLarge.over(limits.megabytes)
        # Without a name in any folder: gone with the process, however it ends.
        with TemporaryFile() as clean:
            asked = {"longest_side": limits.longest_side}
            kind = ProofType(await CLEANER.rewrite(asked, upload, clean))
            kept = await self._put(clean, f"{within}/{secrets.token_hex(_NAME_BYTES)}", place)
            return Kept(self.keyring.seal(shown_name(name, kind), place.of("name")), kind, *kept)

    async def _put(self, clean: IO[bytes], object_name: str, place: Place) -> _Put:
        begins = clean.tell()
        size = clean.seek(0, 2) - begins
        clean.seek(begins)
        key = DataKey.new()
        digest = hashlib.sha256()
        await self.store.put(object_name, sealed(_Watched(clean, digest), key, place))
        return size, digest.hexdigest(), object_name, key.wrapped(self.keyring, place)

    async def hand_out(
        self, object_name: str, wrapped_key: str, place: Place, sealed_at: Place | None = None
    ) -> IO[bytes]:
        """The plain content as a file that the caller closes; all of it is checked by then.

        `sealed_at` is the place of its content, where that was sealed in another one.

        Raises:
            ProofUnreadable: it is gone, was changed, or belongs to another place.
            ProofStoreAway: the store does not answer.

        """
        with ExitStack() as stack:
            plain = stack.enter_context(TemporaryFile())
            try:
                key = DataKey.unwrapped(wrapped_key, self.keyring, place)
                async for piece in opened(self.store.get(object_name), key, sealed_at or place):
                    plain.write(piece)
            except (CannotOpen, ObjectGoneError) as error:
                raise ProofUnreadable from error
            plain.seek(0)
            stack.pop_all()  # the file stays open: it is the caller's now
        return plain

    def name_of(self, name_sealed: str, place: Place) -> str:
        return self.keyring.open(name_sealed, place.of("name"))


class _Watched:
    """A file that is read once, and the digest of what was read."""

    def __init__(self, file: IO[bytes], digest: "hashlib._Hash") -> None:
        self._file = file
        self._digest = digest

    def read(self, size: int, /) -> bytes:
        piece = self._file.read(size)
        self._digest.update(piece)
        return piece
