"""What the tests here stand on: without it they are skipped by name, or fail if asked to."""

import os

import pytest

from tests.infrastructure import helm, podman
from tests.infrastructure.promtool import promtool
from tests.infrastructure.rungs import Ledger

# Both are caught where a failure is expected: a skip that got through would skip the test.
ENDINGS = (pytest.fail.Exception, pytest.skip.Exception)


@pytest.fixture(autouse=True)
def bare(monkeypatch, tmp_path):
    """A machine on which nothing is installed, and a run for which nobody set anything."""
    for name in [name for name in os.environ if name.startswith("GONGHUI_TEST_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(helm, "FOLDER", tmp_path)
    monkeypatch.setattr(helm, "PROGRAM", tmp_path / "helm")
    monkeypatch.setattr(helm, "SCHEMAS", tmp_path)


NEEDED = {
    "helm": helm.helm,
    "promtool": promtool,
    "podman": podman.podman,
    "Kubernetes": lambda _ledger: helm.kubernetes_schemas("1.37.0"),
}


@pytest.mark.parametrize("what", NEEDED)
def test_what_is_missing_is_named(what):
    ledger = Ledger()
    with pytest.raises(ENDINGS, match=rf"needs .*{what}.*: .*installed") as ending:
        NEEDED[what](ledger)
    assert ending.type is pytest.skip.Exception
    assert all(where.startswith("none: ") for where in ledger.used.values())


@pytest.mark.parametrize("what", NEEDED)
def test_what_is_required_must_be_there(monkeypatch, what):
    required = "helm" if what == "Kubernetes" else what
    monkeypatch.setenv("GONGHUI_TEST_REQUIRE", required)
    with pytest.raises(ENDINGS, match=f"GONGHUI_TEST_REQUIRE asks for {required}") as ending:
        NEEDED[what](Ledger())
    assert ending.type is pytest.fail.Exception


def test_a_helm_of_another_processor_is_named(monkeypatch, tmp_path):
    program = tmp_path / "helm"
    program.write_bytes(b"\x7fELF of another machine")
    program.chmod(0o755)
    with pytest.raises(ENDINGS, match="does not run here"):
        helm.helm(Ledger())


def test_podman_is_declined_with_all_containers(monkeypatch):
    monkeypatch.setenv("GONGHUI_TEST_CONTAINERS", "0")
    with pytest.raises(ENDINGS, match="GONGHUI_TEST_CONTAINERS=0 declines"):
        podman.podman(Ledger())
