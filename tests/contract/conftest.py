"""The services as they are put together, found by their folders."""

from importlib import import_module
from pathlib import Path

import pytest

from shared.service import Service

ROOT = Path(__file__).resolve().parents[2]


def services() -> list[Service]:
    """Every service of this checkout, in the order of their names."""
    apps = sorted((ROOT / "services").glob("*/app.py"))
    found = [import_module(f"services.{path.parent.name}.app").service for path in apps]
    return [service for service in found if isinstance(service, Service)]


@pytest.fixture(scope="session", name="services")
def all_services() -> list[Service]:
    return services()


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT
