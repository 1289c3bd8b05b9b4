"""Makes the passwords of a compose installation once, each into the volume of who may read it.

    python make_secrets.py /secrets

Nothing is written where it already stands: a second start keeps the first one's passwords.
"""

import secrets
import sys
from base64 import urlsafe_b64encode
from pathlib import Path

# Those that seal fields share the one ring of the installation, so that keys change at once.
SEALING = ("directory", "welfare")
SERVICES = ("directory", "plans", "welfare", "notifications")


def main(folder: Path) -> None:
    _make_field_keys(*(folder / service / "field_keys" for service in SEALING))
    if (folder / "postgres" / "password").exists():
        return
    broker = secrets.token_urlsafe(24)
    amqp = f"amqp://gonghui:{broker}@rabbitmq:5672/"
    statements = []
    for service in SERVICES:
        database = f"gonghui_{service}"
        app, owner = secrets.token_urlsafe(24), secrets.token_urlsafe(24)
        app_url = f"postgresql://{database}_app:{app}@postgres:5432/{database}"
        owner_url = f"postgresql://{database}_owner:{owner}@postgres:5432/{database}"
        _write(folder / service / "database_url", app_url)
        _write(folder / service / "amqp_url", amqp)
        _write(folder / "migration" / f"{service}_database_url", app_url)
        _write(folder / "migration" / f"{service}_owner_url", owner_url)
        statements += [
            f"CREATE ROLE {database}_owner LOGIN CREATEROLE PASSWORD '{owner}';",
            f"CREATE DATABASE {database} OWNER {database}_owner;",
        ]
    _write(folder / "migration" / "amqp_url", amqp)
    _write(folder / "rabbitmq" / "password", broker)
    _write(folder / "postgres" / "init.sql", "\n".join(statements))
    # Last: where this file stands, all the others do.
    _write(folder / "postgres" / "password", secrets.token_urlsafe(24))


def _make_field_keys(*files: Path) -> None:
    """On its own: an installation that is older than these keys gets them with its upgrade.

    A service that came later is given the keys that the others have.
    """
    known = [file.read_text(encoding="ascii") for file in files if file.exists()]
    keys = known[0] if known else ",".join(f"{name}:{_key()}" for name in ("k1", "index"))
    for file in files:
        if not file.exists():
            _write(file, keys)


def _key() -> str:
    return urlsafe_b64encode(secrets.token_bytes(32)).decode()


def _write(file: Path, text: str) -> None:
    """Readable for whoever the volume is given to: the containers run as different users."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="ascii")
    file.chmod(0o444)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
