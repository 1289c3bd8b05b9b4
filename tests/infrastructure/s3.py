"""An S3 store for tests: the one that the caller names, else a pretended one in this process.

The pretended one (moto) speaks the protocol and checks no signatures: it shows that our calls are
understood, not how a real store behaves when it fails. A real one is named by GONGHUI_TEST_S3_URL
(`http://access:secret@host:port/bucket`); what a test stores there lies below a prefix of its own.
"""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from pydantic import SecretStr

from shared.settings import Settings
from tests.infrastructure.rungs import LOOPBACK, Ledger

BUCKET = "proofs"


@contextmanager
def s3_store(ledger: Ledger) -> Iterator[Settings]:
    """The settings by which a service finds the store."""
    given = os.environ.get("GONGHUI_TEST_S3_URL")
    if given:
        parts = urlsplit(given)
        ledger.used["S3"] = f"the store at {parts.hostname}"
        yield _settings(
            f"{parts.scheme}://{parts.hostname}:{parts.port or 443}",
            parts.path.strip("/"),
            parts.username or "",
            parts.password or "",
        )
        return
    ledger.used["S3"] = "a pretended store (moto)"
    with _pretended() as endpoint:
        yield _settings(endpoint, BUCKET, "access", "secret")


def _settings(endpoint: str, bucket: str, access: str, secret: str) -> Settings:
    return Settings(
        proofs_url=f"s3://{bucket}/{secrets.token_hex(8)}",
        proofs_s3_endpoint=endpoint,
        proofs_s3_access_key=SecretStr(access),
        proofs_s3_secret_key=SecretStr(secret),
    )


@contextmanager
def _pretended() -> Iterator[str]:
    import boto3  # noqa: PLC0415 - a slow import that most runs do without
    from moto.server import ThreadedMotoServer  # noqa: PLC0415 - as above

    server = ThreadedMotoServer(ip_address=LOOPBACK, port=0, verbose=False)
    server.start()
    try:
        host, port = server.get_host_and_port()
        endpoint = f"http://{host}:{port}"
        client = boto3.client(
            "s3",
            endpoint_url=endpoint,
            region_name="us-east-1",
            aws_access_key_id="access",
            aws_secret_access_key="secret",
        )
        client.create_bucket(Bucket=BUCKET)
        client.close()
        yield endpoint
    finally:
        server.stop()
