"""Plays rendered Kubernetes documents with podman, in a network of their own, on loopback ports.

Podman plays Deployments, Pods and ConfigMaps. What stands for the rest: Secrets become folders of
files (podman 4.3 would mount their Base64 as it stands), Services become names in the network, and
the migration's Job is run container by container. All others (scalers, budgets, network policies,
accounts, ingress, custom resources) are left out.
"""

import base64
import copy
import json
import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.infrastructure.charts import Document, of_kind, pod_of
from tests.infrastructure.rungs import LOOPBACK, Ledger, free_port, is_required

SERVICE = "gonghui/service:dev"
GATEWAY = "gonghui/gateway:dev"
BROKER = os.environ.get("GONGHUI_TEST_RABBITMQ_IMAGE", "rabbitmq:4-management")
DATABASES = (os.environ.get("GONGHUI_TEST_PG_IMAGE", "postgres:18"), "postgres:17")
STOOD_FOR = ("Deployment", "Pod", "ConfigMap", "Secret", "Service", "Job")


class PodmanRefusedError(Exception):
    """Podman would not do it; the message is what it said."""


def podman(ledger: Ledger) -> "Podman":
    """The program and our images; without them the test is skipped, or fails if required."""
    found = shutil.which("podman")
    reason = _why_not(found)
    if found is None or reason:
        ledger.used["podman"] = f"none: {reason}"
        if is_required("podman"):
            pytest.fail(f"GONGHUI_TEST_REQUIRE asks for podman; {reason}", pytrace=False)
        pytest.skip(f"needs podman: {reason}")
    engine = Podman(found)
    database = next(image for image in DATABASES if engine.has(image))
    ledger.used["podman"] = f"{engine.run('--version').strip()}, {SERVICE}, {BROKER}, {database}"
    return Podman(found, database)


def _why_not(found: str | None) -> str | None:
    if os.environ.get("GONGHUI_TEST_CONTAINERS") == "0" and not is_required("podman"):
        return "GONGHUI_TEST_CONTAINERS=0 declines containers"
    if found is None:
        return "podman is not installed"
    engine = Podman(found)
    missing = [image for image in (SERVICE, GATEWAY, BROKER) if not engine.has(image)]
    if not any(map(engine.has, DATABASES)):
        missing.append(DATABASES[0])
    return f"podman has no image {', '.join(missing)}" if missing else None


@dataclass(frozen=True)
class Podman:
    """The program, and the image that is PostgreSQL."""

    program: str
    database_image: str = ""

    def run(self, *arguments: str, given: str | None = None, timeout: int = 120) -> str:
        """What podman prints.

        Raises:
            PodmanRefusedError: it ended with an error.

        """
        done = subprocess.run(
            [self.program, *arguments],
            input=given,
            capture_output=True,
            text=True,
            check=False,
            timeout=timeout,
        )
        if done.returncode != 0:
            raise PodmanRefusedError(f"{arguments[:3]}: {done.stdout}{done.stderr}")
        return done.stdout

    def has(self, image: str) -> bool:
        done = subprocess.run([self.program, "image", "exists", image], check=False)
        return done.returncode == 0


@dataclass
class Cluster:
    """What is played, and how to take it away again; nothing else on the machine is touched."""

    podman: Podman
    name: str
    namespace: str
    ports: dict[str, int] = field(default_factory=dict)
    folder: Path = field(default_factory=lambda: Path(tempfile.mkdtemp(prefix="gonghui-pods-")))
    _servers: list[str] = field(default_factory=list)
    _pods: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.folder.chmod(0o711)  # the containers' own user passes through
        self.podman.run("network", "create", self.name)

    def serve(self, alias: str, image: str, *options: str) -> str:
        """A server beside the pods, found under `alias`."""
        container = f"{self.name}-{alias}"
        self._servers.append(container)
        network = ("--network", f"{self.name}:alias={alias}")
        self.podman.run("run", "--detach", "--name", container, *network, *options, image)
        return container

    def run_job(self, documents: list[Document], name: str) -> list[str]:
        """Run a Job's containers one after the other; what each of them printed."""
        pod = pod_of(of_kind(documents, "Job")[name])
        assert pod is not None
        secrets = self._secret_folders(pod, documents)
        user = "{runAsUser}:{runAsGroup}".format(**pod["securityContext"])
        return [
            self._run_container(container, secrets, user)
            for container in (*pod.get("initContainers", []), *pod["containers"])
        ]

    def _secret_folders(self, pod: Any, documents: list[Document]) -> dict[str, Path]:
        """By volume, the items of its Secret as files."""
        secrets = of_kind(documents, "Secret")
        folders = {}
        for volume in pod.get("volumes", []):
            if "secret" in volume:
                folder = folders[volume["name"]] = Path(tempfile.mkdtemp(dir=self.folder))
                folder.chmod(0o755)
                content = secrets[volume["secret"]["secretName"]]["data"]
                for item in volume["secret"]["items"]:
                    (folder / item["path"]).write_bytes(base64.b64decode(content[item["key"]]))
        return folders

    def _run_container(self, container: Any, mounts: dict[str, Path], user: str) -> str:
        options = ["--read-only", "--cap-drop", "ALL", "--security-opt", "no-new-privileges"]
        for mount in container["volumeMounts"]:
            if mount["name"] in mounts:
                options += ["--volume", f"{mounts[mount['name']]}:{mount['mountPath']}:ro"]
        for variable in container["env"]:
            options += ["--env", f"{variable['name']}={variable['value']}"]
        network = ("--network", self.name, "--user", user, "--tmpfs", "/tmp")  # noqa: S108 - inside
        image, arguments = container["image"], container["args"]
        return self.podman.run("run", "--rm", *network, *options, image, *arguments, timeout=300)

    def play(self, documents: list[Document], kind: str, name: str) -> str:
        """Play a Deployment or Pod with the settings it names; the name of its container."""
        document = copy.deepcopy(of_kind(documents, kind)[name])
        if kind == "Deployment":
            document["spec"]["replicas"] = 1
        pod = pod_of(document)
        assert pod is not None
        for port in pod["containers"][0].get("ports", []):
            self.ports[name] = free_port()
            port |= {"hostIP": LOOPBACK, "hostPort": self.ports[name]}
        folders = self._secret_folders(pod, documents)
        for volume in pod["volumes"]:
            if volume.pop("secret", None):
                volume["hostPath"] = {"path": str(folders[volume["name"]]), "type": "Directory"}
        maps = self.folder / "settings.yaml"
        maps.write_text(yaml.safe_dump_all(of_kind(documents, "ConfigMap").values()))
        full = f"{name}.{self.namespace}.svc.cluster.local"
        network = f"{self.name}:alias={name},alias={full}"
        options = ("--network", network, "--configmap", str(maps))
        # A Pod is named as it stands; a Deployment's pod has "-pod-0" behind the name.
        played = f"{name}-pod-0" if kind == "Deployment" else name
        self._pods.append(played)
        self.podman.run("kube", "play", *options, "-", given=yaml.safe_dump(document))
        return f"{played}-{pod['containers'][0]['name']}"

    def inspect(self, container: str) -> Any:
        return json.loads(self.podman.run("container", "inspect", container))[0]

    def remove(self) -> None:
        """End and take away everything, whatever of it was made."""
        for arguments in (
            *(("pod", "rm", "--force", "--time", "0", pod) for pod in self._pods),
            *(("rm", "--force", "--volumes", "--time", "0", one) for one in self._servers),
            ("network", "rm", "--force", self.name),
        ):
            subprocess.run([self.podman.program, *arguments], capture_output=True, check=False)
        shutil.rmtree(self.folder, ignore_errors=True)


def left_out(documents: list[Document]) -> list[str]:
    """The kinds of documents for which nothing stands, with their number."""
    kinds = [d["kind"] for d in documents if d["kind"] not in STOOD_FOR]
    return [f"{kind} ({kinds.count(kind)})" for kind in sorted(set(kinds))]
