"""Where proofs lie: a folder of this machine, or an S3 store, both through one library."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import unquote, urlsplit

import obstore
from obstore.exceptions import BaseError, NotFoundError
from obstore.store import LocalStore, ObjectStore, S3Store

from shared.proofs.refusals import ProofStoreAway
from shared.settings import PREFIX, Settings, SettingsError

_FOLDER = "file"
_BUCKET = "s3"
_UNFINISHED = "*#*"  # how the library calls a file that is still being written


class ObjectGoneError(Exception):
    """Nothing lies under this name."""


class ProofStore:
    """Objects by name: written once, read, deleted, listed. It knows nothing of what they are."""

    def __init__(self, store: ObjectStore, folder: Path | None = None) -> None:
        self._store = store
        self._folder = folder

    async def put(self, name: str, chunks: Iterable[bytes]) -> None:
        """Store an object; it is there wholly or not at all.

        Raises:
            ProofStoreAway: the store does not answer.

        """
        with _away():
            await obstore.put_async(self._store, name, _fed(chunks), max_concurrency=2)

    async def get(self, name: str) -> AsyncIterator[bytes]:
        """The bytes of an object, piece by piece.

        Raises:
            ObjectGoneError: there is none.
            ProofStoreAway: the store does not answer.

        """
        with _away():
            try:
                found = await obstore.get_async(self._store, name)
            except (NotFoundError, FileNotFoundError) as error:
                raise ObjectGoneError(name) from error
            async for piece in found.stream():
                yield bytes(piece)

    async def delete(self, names: Sequence[str]) -> None:
        """Delete objects; one that is gone already is no mishap."""
        with _away():
            for name in names:
                try:
                    await obstore.delete_async(self._store, name)
                except (NotFoundError, FileNotFoundError):
                    continue

    async def delete_unfinished(self, before: datetime) -> int:
        """Delete what a killed upload left in a folder before that moment; how many files.

        They are no objects and never listed. A bucket forgets its own by a rule of its life cycle.
        """
        if self._folder is None:
            return 0
        return await asyncio.to_thread(_delete_unfinished, self._folder, before.timestamp())

    async def listed(
        self, within: str | None = None
    ) -> AsyncIterator[Sequence[tuple[str, datetime]]]:
        """All objects, or those within a folder, in lots, with the moment they were stored in."""
        with _away():
            async for lot in obstore.list(self._store, prefix=within, chunk_size=1000):
                yield [(found["path"], found["last_modified"]) for found in lot]


def proof_store(settings: Settings) -> ProofStore:
    """The store that the installation names.

    Raises:
        SettingsError: naming the variable that is missing or wrong.

    """
    url = settings.proofs_url
    if not url:
        raise SettingsError(f"{PREFIX}PROOFS_URL is not set")
    parts = urlsplit(url)
    if parts.scheme == _FOLDER and parts.path.startswith("/") and not parts.netloc:
        folder = Path(unquote(parts.path))
        return ProofStore(_folder(folder), folder)
    if parts.scheme == _BUCKET and parts.netloc:
        return ProofStore(_bucket(settings, parts.netloc, parts.path.strip("/")))
    raise SettingsError(
        f"{PREFIX}PROOFS_URL: neither file:///folder nor s3://bucket nor s3://bucket/prefix"
    )


def _folder(path: Path) -> ObjectStore:
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        return LocalStore(path)
    except OSError as error:
        raise SettingsError(
            f"{PREFIX}PROOFS_URL: cannot make or open {path}: {error.strerror}"
        ) from error


def _bucket(settings: Settings, bucket: str, prefix: str) -> ObjectStore:
    access, secret = settings.proofs_s3_access_key, settings.proofs_s3_secret_key
    for name, value in (("ACCESS", access), ("SECRET", secret)):
        if not value.get_secret_value():
            raise SettingsError(f"{PREFIX}PROOFS_S3_{name}_KEY is not set")
    endpoint = settings.proofs_s3_endpoint
    if endpoint and urlsplit(endpoint).scheme not in {"http", "https"}:
        raise SettingsError(
            f"{PREFIX}PROOFS_S3_ENDPOINT: not an address that begins with https:// or http://"
        )
    try:
        return S3Store(
            bucket,
            prefix=prefix or None,
            endpoint=endpoint or None,
            region=settings.proofs_s3_region,
            access_key_id=access.get_secret_value(),
            secret_access_key=secret.get_secret_value(),
            virtual_hosted_style_request=settings.proofs_s3_style == "host",
            client_options={
                "allow_http": endpoint.startswith("http://"),
                "timeout": timedelta(seconds=60),
                "connect_timeout": timedelta(seconds=5),
            },
            retry_config={"max_retries": 3, "retry_timeout": timedelta(seconds=20)},
        )
    except BaseError as error:
        raise SettingsError(f"{PREFIX}PROOFS_URL: the store cannot be used: {error}") from error


def _delete_unfinished(folder: Path, before: float) -> int:
    old = [path for path in folder.rglob(_UNFINISHED) if path.stat().st_mtime < before]
    for path in old:
        path.unlink(missing_ok=True)
    return len(old)


async def _fed(chunks: Iterable[bytes]) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk


@contextmanager
def _away() -> Iterator[None]:
    try:
        yield
    except (BaseError, OSError) as error:
        raise ProofStoreAway from error
