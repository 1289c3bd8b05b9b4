"""Writes the next migration of a service: what its tables say beyond what its migrations made.

A draft to be read and completed: row-level security and grants are not seen by the comparison.
"""

import asyncio
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.script import ScriptDirectory

from shared.embedded_postgres import running_postgres
from shared.migrations import ROOT, alembic_config
from tests.infrastructure.postgres import DatabaseServer
from tests.service.databases import Postgres

TEMPLATE = '''"""${message}."""

import sqlalchemy as sa
from alembic import op

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}


def downgrade() -> None:
    ${downgrades if downgrades else "pass"}
'''


async def compare(
    server: DatabaseServer, service: str, message: str, scripts: Path, versions: Path
) -> Path:
    """Write the migration into `versions`; `scripts` is an empty folder for what alembic needs."""
    shutil.copy(ROOT / "services" / service / "migrations" / "env.py", scripts)
    (scripts / "script.py.mako").write_text(TEMPLATE, encoding="utf-8")
    async with Postgres(server).fresh(service) as database:
        config = alembic_config(service, database.owner_url)
        config.set_main_option("script_location", str(scripts))
        config.set_main_option("version_locations", str(versions))
        config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
        head = ScriptDirectory.from_config(config).get_current_head() or "0"
        written = await asyncio.to_thread(
            command.revision,
            config,
            message,
            autogenerate=True,
            rev_id=f"{int(head) + 1:04d}",
            version_path=str(versions),
        )
    if written is None or isinstance(written, list):
        raise TypeError("alembic wrote none or several")
    return Path(written.path)


def main(service: str, message: str) -> None:
    versions = ROOT / "services" / service / "migrations" / "versions"
    with tempfile.TemporaryDirectory(prefix="gonghui-migration-") as name:
        folder = Path(name)
        folder.chmod(0o711)  # as root the server's own user passes through
        with running_postgres(folder / "state", durable=False) as found:
            server = DatabaseServer(
                found.host, found.port, found.superuser, found.password, "throw-away"
            )
            path = asyncio.run(compare(server, service, message, folder, versions))
    subprocess.run([sys.executable, "-m", "ruff", "format", str(path)], check=True)
    sys.stdout.write(f"{path.relative_to(ROOT)}: read it, complete it, test it\n")


if __name__ == "__main__":
    main(*sys.argv[1:3])
