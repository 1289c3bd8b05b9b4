"""Every rendered document against the schemas of Kubernetes and, for operators, of their kinds."""

import copy
import json
from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from tests.infrastructure.charts import EVERYTHING, LEAST, OPERATORS, of_kind
from tests.infrastructure.helm import kubernetes_schemas

VERSIONS = ("1.27.0", "1.37.0")  # the oldest that the chart accepts, and the newest that is known
RESOURCES = Path(__file__).parent / "resources"


def is_custom(document):
    return (RESOURCES / f"{document['kind']}.json").exists()


@cache
def definitions(folder):
    content = json.loads((folder / "_definitions.json").read_text(encoding="utf-8"))
    return Registry().with_resource(content["$id"], Resource.from_contents(content))


@cache
def validator(folder, kind, api):
    if not folder.name.startswith("v"):
        schema = json.loads((folder / f"{kind}.json").read_text(encoding="utf-8"))
        return Draft202012Validator(schema)
    group, _, version = api.rpartition("/")
    name = "-".join(filter(None, (kind.lower(), group.partition(".")[0], version)))
    schema = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    return Draft202012Validator(schema, registry=definitions(folder))


def faults(document, kubernetes):
    folder = RESOURCES if is_custom(document) else kubernetes
    found = validator(folder, document["kind"], document["apiVersion"]).iter_errors(document)
    name = f"{document['kind']} {document['metadata']['name']}"
    return [f"{name} {error.json_path}: {error.message}" for error in found]


@pytest.fixture(params=VERSIONS)
def kubernetes(request):
    return kubernetes_schemas(request.param)


@pytest.mark.parametrize(
    ("values", "apis"), [(LEAST, ()), (EVERYTHING, OPERATORS)], ids=["least", "everything"]
)
def test_every_document_is_one_that_kubernetes_takes(chart, kubernetes, values, apis):
    documents = chart.documents(values, apis=apis)
    assert len(documents) > 30
    assert not [fault for document in documents for fault in faults(document, kubernetes)]


def spoiled(documents, kind, path, value):
    document = copy.deepcopy(next(iter(of_kind(documents, kind).values())))
    *way, last = path
    place = document
    for step in way:
        place = place[step]
    place[last] = value
    return document


@pytest.mark.parametrize(
    ("kind", "path", "value"),
    [
        ("Deployment", ["spec", "replica"], 2),
        ("Deployment", ["spec", "template", "spec", "containers", 0, "port"], []),
        ("Service", ["spec", "ports", 0, "port"], "http"),
        ("HorizontalPodAutoscaler", ["spec", "minReplica"], 1),
        ("NetworkPolicy", ["spec", "egres"], []),
        ("Job", ["spec", "backoff"], 1),
        ("ScaledObject", ["spec", "triggers", 0, "metadata", "queue"], "x"),
        ("TriggerAuthentication", ["spec", "secretTargetRef", 0, "secret"], "x"),
        ("ServiceMonitor", ["spec", "endpoints", 0, "honourLabels"], True),
        ("PrometheusRule", ["spec", "groups", 0, "rules", 0, "alert"], "Both"),
    ],
)
def test_the_check_finds_a_wrong_member(chart, kind, path, value):
    documents = chart.documents(EVERYTHING, apis=OPERATORS)
    kubernetes = kubernetes_schemas(VERSIONS[-1])
    assert not faults(next(iter(of_kind(documents, kind).values())), kubernetes)
    assert faults(spoiled(documents, kind, path, value), kubernetes)
