"""The passwords of a compose installation: made once, and those of a service that came later."""

import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

from services.registry import NAMES

PROGRAM = Path(__file__).parents[2] / "deploy" / "compose" / "make_secrets.py"


def make(folder: Path) -> dict[str, str]:
    subprocess.run([sys.executable, PROGRAM, folder], check=True)
    return {
        str(file.relative_to(folder)): file.read_text(encoding="ascii")
        for file in folder.rglob("*")
        if file.is_file()
    }


def test_every_service_gets_its_own_and_a_second_start_changes_nothing(tmp_path: Path):
    made = make(tmp_path)

    for name in NAMES:
        app, owner = made[f"{name}/database_url"], made[f"migration/{name}_owner_url"]
        assert made[f"migration/{name}_database_url"] == app
        assert made[f"{name}/amqp_url"] == made["migration/amqp_url"]
        assert urlsplit(app).password != urlsplit(owner).password
        assert f"''{urlsplit(owner).password}''" in made[f"postgres/gonghui_{name}.sql"]
    assert urlsplit(made["migration/amqp_url"]).password == made["rabbitmq/password"]
    assert make(tmp_path) == made


def test_a_service_that_came_with_an_upgrade_is_added_to_what_stands(tmp_path: Path):
    new = ("welfare", "activities")
    before = make(tmp_path)
    for name in before:
        if name.endswith(".sql") or any(service in name for service in new):
            (tmp_path / name).unlink()
    (tmp_path / "postgres" / "init.sql").write_text("CREATE ROLE gonghui_plans_owner;")

    after = make(tmp_path)

    assert set(after) == set(before)
    kept = {name for name in before if not any(service in name for service in new)}
    assert {name: after[name] for name in kept} == {name: before[name] for name in kept}
    # The keys that seal are those of the whole installation.
    assert after["welfare/field_keys"] == after["directory/field_keys"]
