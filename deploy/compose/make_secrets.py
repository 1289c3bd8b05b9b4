"""Makes the passwords of a compose installation, each once and into the volume of who may read it.

    python make_secrets.py /secrets

What already stands is kept: a second start keeps the first one's passwords, and a service that came
with an upgrade gets its own.
"""

import secrets
import sys
from base64 import urlsafe_b64encode
from pathlib import Path
from urllib.parse import urlsplit

# Those that seal fields share the one ring of the installation, so that keys change at once.
SEALING = ("directory", "welfare", "activities")
SERVICES = ("directory", "plans", "welfare", "activities", "notifications")


def main(folder: Path) -> None:
    _make_field_keys(*(folder / service / "field_keys" for service in SEALING))
    amqp = _make_broker(folder)
    for service in SERVICES:
        if not (folder / "postgres" / f"gonghui_{service}.sql").exists():
            _make_service(folder, service, amqp)
    # The common script of older installations: by now the same as those of the services.
    (folder / "postgres" / "init.sql").unlink(missing_ok=True)
    password = folder / "postgres" / "password"
    if not password.exists():
        _write(password, secrets.token_urlsafe(24))


def _make_broker(folder: Path) -> str:
    """The broker's address, with its password."""
    known = folder / "migration" / "amqp_url"
    if known.exists():
        return known.read_text(encoding="ascii")
    password = secrets.token_urlsafe(24)
    _write(folder / "rabbitmq" / "password", password)
    amqp = f"amqp://gonghui:{password}@rabbitmq:5672/"
    _write(known, amqp)
    return amqp


def _make_service(folder: Path, service: str, amqp: str) -> None:
    """The addresses of a service, and what makes its database where there is none yet."""
    database = f"gonghui_{service}"
    known = folder / "migration" / f"{service}_owner_url"
    if known.exists():  # of an installation whose databases were made by a common script
        owner = urlsplit(known.read_text(encoding="ascii")).password
    else:
        app, owner = secrets.token_urlsafe(24), secrets.token_urlsafe(24)
        app_url = f"postgresql://{database}_app:{app}@postgres:5432/{database}"
        _write(folder / service / "database_url", app_url)
        _write(folder / service / "amqp_url", amqp)
        _write(folder / "migration" / f"{service}_database_url", app_url)
        _write(known, f"postgresql://{database}_owner:{owner}@postgres:5432/{database}")
    role = f"CREATE ROLE {database}_owner LOGIN CREATEROLE PASSWORD ''{owner}''"
    made = f"CREATE DATABASE {database} OWNER {database}_owner"
    statements = (
        _unless(f"pg_roles WHERE rolname = '{database}_owner'", role),
        _unless(f"pg_database WHERE datname = '{database}'", made),
    )
    # Last: where this file stands, all the others of the service do.
    _write(folder / "postgres" / f"{database}.sql", "".join(statements))


def _unless(found: str, statement: str) -> str:
    """For psql: run the statement unless something is found."""
    return f"SELECT '{statement}' WHERE NOT EXISTS (SELECT FROM {found}) \\gexec\n"  # noqa: S608 - names and passwords of our own making


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
