"""Renders the chart with a real helm, as an installation would."""

import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

CLONE = Path(__file__).parents[2]
CHART = CLONE / "deploy" / "helm" / "gonghui"
LEAST = CHART / "ci" / "least-values.yaml"
EVERYTHING = CHART / "ci" / "everything-values.yaml"
OPERATORS = ("keda.sh/v1alpha1", "monitoring.coreos.com/v1")

Document = dict[str, Any]


class HelmRefusedError(Exception):
    """Helm would not do it; the message is what it said."""


@dataclass(frozen=True)
class Chart:
    """The chart and the program that renders it."""

    helm: str

    def run(self, *arguments: str) -> str:
        """What helm prints.

        Raises:
            HelmRefusedError: it ended with an error.

        """
        done = subprocess.run(
            [self.helm, *arguments], capture_output=True, text=True, check=False, cwd=CHART
        )
        if done.returncode != 0:
            raise HelmRefusedError(done.stdout + done.stderr)
        return done.stdout

    def text(self, values: Path, *sets: str, apis: tuple[str, ...] = ()) -> str:
        """All documents as one text; `sets` as after --set-json."""
        arguments = ["template", "gonghui", ".", "--namespace", "union", "--values", str(values)]
        for one in sets:
            arguments += ["--set-json", one]
        for api in apis:
            arguments += ["--api-versions", api]
        return self.run(*arguments)

    def documents(self, values: Path, *sets: str, apis: tuple[str, ...] = ()) -> list[Document]:
        rendered = yaml.safe_load_all(self.text(values, *sets, apis=apis))
        return [document for document in rendered if document]


def of_kind(documents: list[Document], kind: str) -> dict[str, Document]:
    """The documents of a kind by their names."""
    return {d["metadata"]["name"]: d for d in documents if d["kind"] == kind}


def pod_of(document: Document) -> Document | None:
    """The specification of the pods that a document makes, if it makes any."""
    if document["kind"] == "Pod":
        found: Document = document["spec"]
        return found
    template = document.get("spec", {}).get("template")
    return template["spec"] if isinstance(template, dict) else None
