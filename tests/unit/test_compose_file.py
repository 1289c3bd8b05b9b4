"""What docker-compose.yml promises by its numbers alone."""

from pathlib import Path
from typing import Any

import yaml

from shared.settings import Settings

COMPOSE = Path(__file__).parents[2] / "docker-compose.yml"
# Outside its pool a process listens, and holds locks while it migrates or takes a turn.
OWN_LINKS = 3
# The server keeps three for its administrator; an operator and a backup want to look in as well.
FOR_OPERATORS = 20


def test_the_database_takes_all_connections_that_the_services_may_open() -> None:
    services: dict[str, Any] = yaml.safe_load(COMPOSE.read_text(encoding="utf-8"))["services"]
    serving = [name for name, one in services.items() if (one.get("command") or [""])[0] == "serve"]
    [given] = [
        int(word.removeprefix("max_connections="))
        for word in services["postgres"]["command"]
        if word.startswith("max_connections=")
    ]

    assert len(serving) == 10
    assert given >= len(serving) * (Settings().pool_size + OWN_LINKS) + FOR_OPERATORS
