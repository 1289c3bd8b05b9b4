"""What the chart makes of its values: switches, refusals, secrets, one scaler per Deployment."""

import base64
import re

import pytest
import yaml

from services.registry import NAMES, all_services
from shared.messaging.topology import queue_of
from tests.infrastructure.charts import (
    CHART,
    EVERYTHING,
    LEAST,
    OPERATORS,
    HelmRefusedError,
    of_kind,
    pod_of,
)

CUSTOM = {"ScaledObject", "TriggerAuthentication", "ServiceMonitor", "PrometheusRule"}
SECRET = re.compile(r"secret-of-[a-z-]+")


@pytest.fixture(scope="module")
def least(chart):
    return chart.documents(LEAST)


@pytest.fixture(scope="module")
def everything(chart):
    return chart.documents(EVERYTHING, apis=OPERATORS)


@pytest.mark.parametrize("values", [None, LEAST, EVERYTHING], ids=["none", "least", "everything"])
def test_helm_finds_no_fault(chart, values):
    arguments = ["--values", str(values)] if values else []
    assert "0 chart(s) failed" in chart.run("lint", "--strict", ".", *arguments)


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ("image.tagg=1", "tagg"),
        ("serviceDefaults.api.replica=2", "replica"),
        ("services.plans.worker.queueScalling={}", "queueScalling"),
        ('services.plans.api.replicas="two"', "replicas"),
        ("services.plans.worker.queueScaling.minReplicas=0", "minReplicas"),
        ('services.plans.database.url="mysql://host/plans"', "url"),
        ('services.plans.secrets.SMTP_URL={"existingSecret":"mail"}', "SMTP_URL"),
        ("services.Plans={}", "Plans"),
        ('settings.logLevel="LOUD"', "logLevel"),
        ('settings.publicUrl="union.example.org"', "publicUrl"),
        ('settings.more={"pool_size":"20"}', "pool_size"),
        ('broker.url="https://host"', "broker.url"),
        ("networkPolicy.database.ports=5432", "ports"),
        ('ingress.enabled="yes"', "enabled"),
        ('proofs.s3.endpoint="store.example.org"', "endpoint"),
        ('proofs.volume.size="much"', "size"),
    ],
)
def test_a_value_that_is_not_known_or_of_another_kind_is_refused(chart, wrong, named):
    # Helm 3 writes broker.url where Helm 4 writes /broker/url.
    with pytest.raises(
        HelmRefusedError, match=rf"(?s)the schema.*\b{named.replace('.', '[./]')}\b"
    ):
        chart.text(LEAST, wrong)


def test_every_folder_of_the_schema_is_closed():
    text = yaml.safe_load((CHART / "values.schema.json").read_text(encoding="utf-8"))
    open_ones = [
        node
        for node in _nodes(text)
        if "properties" in node and node.get("additionalProperties") is not False
    ]
    assert not open_ones


def _nodes(node):
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from _nodes(value)
    if isinstance(node, list):
        for value in node:
            yield from _nodes(value)


@pytest.mark.parametrize(
    ("missing", "sentence"),
    [
        ('settings.publicUrl=""', "settings.publicUrl: give the address"),
        ('broker.existingSecret=""', "broker: give existingSecret or url"),
        ("services.plans.seals=true", "services.plans.secrets.FIELD_KEYS: give the keys"),
        ('services.plans.database={"existingSecret":""}', "services.plans.database: give"),
        ('proofs.s3.bucket="proofs"', "proofs.s3: give existingSecret, or accessKey"),
        (
            'services.plans.database={"existingSecret":"","url":"postgresql://host/plans"}',
            "services.plans.database: the migration needs ownerUrl",
        ),
    ],
)
def test_what_has_to_be_said_is_asked_for_in_words(chart, missing, sentence):
    with pytest.raises(HelmRefusedError, match=re.escape(sentence)):
        chart.text(LEAST, missing)


def test_the_same_values_make_the_same_documents(chart):
    for values, apis in ((LEAST, ()), (EVERYTHING, OPERATORS)):
        assert chart.text(values, apis=apis) == chart.text(values, apis=apis)


def test_a_name_is_used_once(least, everything):
    for documents in (least, everything):
        names = [(d["kind"], d["metadata"]["name"]) for d in documents]
        assert len(names) == len(set(names))


def test_the_services_are_those_of_the_program(least):
    values = yaml.safe_load((CHART / "values.yaml").read_text(encoding="utf-8"))
    assert set(values["services"]) == set(NAMES)
    hears = {
        name: (values["serviceDefaults"] | entry)["hears"]
        for name, entry in values["services"].items()
    }
    assert hears == {s.name: bool(s.subscriptions.hears()) for s in all_services()}
    seals = {
        name: (values["serviceDefaults"] | entry)["seals"]
        for name, entry in values["services"].items()
    }
    assert seals == {s.name: s.seals for s in all_services()}
    keeps = {
        name: (values["serviceDefaults"] | entry)["keepsProofs"]
        for name, entry in values["services"].items()
    }
    assert keeps == {s.name: s.keeps_proofs for s in all_services()}
    deployments = {f"gonghui-{name}-{role}" for name in NAMES for role in ("api", "worker")}
    assert set(of_kind(least, "Deployment")) == deployments | {"gonghui-gateway"}


def test_a_new_service_is_an_entry_and_nothing_more(chart, least):
    entry = 'services.funds={"database":{"existingSecret":"funds"}}'
    more = chart.documents(LEAST, entry)
    added = {(d["kind"], d["metadata"]["name"]) for d in more} - {
        (d["kind"], d["metadata"]["name"]) for d in least
    }
    of_plans = {
        (d["kind"], d["metadata"]["name"].replace("plans", "funds"))
        for d in least
        if "plans" in d["metadata"]["name"]
    }
    assert added == of_plans
    arguments = str(of_kind(more, "Job")["gonghui-migration"])
    assert "funds" in arguments
    assert "FUNDS_UPSTREAM" in str(of_kind(more, "Deployment")["gonghui-gateway"])


def test_proofs_lie_in_a_volume_that_outlives_the_release(least):
    claim = of_kind(least, "PersistentVolumeClaim")["gonghui-proofs"]
    assert claim["metadata"]["annotations"]["helm.sh/resource-policy"] == "keep"
    for name, deployment in of_kind(least, "Deployment").items():
        pod = pod_of(deployment)
        mounted = {
            mount["mountPath"]
            for container in pod["containers"]
            for mount in container["volumeMounts"]
        }
        keeps = "welfare" in name or "activities" in name
        assert ("/var/lib/gonghui/proofs" in mounted) is keeps, name


def test_proofs_lie_in_a_bucket_where_one_is_named(chart, everything):
    assert not of_kind(everything, "PersistentVolumeClaim")
    [container] = pod_of(of_kind(everything, "Deployment")["union-welfare-worker"])["containers"]
    told = {each["name"]: each["value"] for each in container["env"]}
    assert told["GONGHUI_PROOFS_URL"] == "s3://proofs/union"
    assert told["GONGHUI_PROOFS_S3_ENDPOINT"] == "https://store.example.org"
    for role in ("api", "worker"):
        policies = of_kind(everything, "NetworkPolicy")
        ports = str(policies[f"union-welfare-{role}"]["spec"]["egress"])
        assert "443" in ports
        assert "443" not in str(policies[f"union-plans-{role}"]["spec"]["egress"])
    other = chart.documents(LEAST, 'proofs.s3={"bucket":"proofs","existingSecret":"store"}')
    assert "gonghui-proofs" not in of_kind(other, "Secret")


def test_no_secret_stands_outside_a_secret(chart, everything):
    given = set(SECRET.findall(EVERYTHING.read_text(encoding="utf-8")))
    told = chart.text(EVERYTHING, apis=OPERATORS)
    assert len(given) >= 7
    assert not SECRET.findall(told)
    inside = {
        found
        for document in everything
        if document["kind"] == "Secret"
        for value in document["data"].values()
        for found in SECRET.findall(base64.b64decode(value).decode())
    }
    assert inside == given
    elsewhere = [
        document["metadata"]["name"]
        for document in everything
        if document["kind"] != "Secret"
        for value in re.findall(r"[A-Za-z0-9+/=]{24,}", str(document))
        if SECRET.search(_decoded(value))
    ]
    assert not elsewhere


def _decoded(text):
    try:
        return base64.b64decode(text, validate=True).decode("utf-8", "replace")
    except ValueError:
        return ""


def test_only_the_migration_sees_an_owners_address(everything):
    owners = {"notifications-owner", "union-migration"}
    for document in everything:
        pod = pod_of(document)
        if pod is None or document["kind"] == "Job":
            continue
        mounted = {v["secret"]["secretName"] for v in pod.get("volumes", []) if "secret" in v}
        assert not mounted & owners, document["metadata"]["name"]
    job = pod_of(of_kind(everything, "Job")["union-migration"])
    assert {v["secret"]["secretName"] for v in job["volumes"] if "secret" in v} >= owners


def test_the_migrations_secret_and_account_come_before_it_and_end_with_it(everything):
    hooks = {
        (d["kind"], d["metadata"]["name"]): d["metadata"]["annotations"]
        for d in everything
        if "pre-upgrade" in d["metadata"].get("annotations", {}).get("helm.sh/hook", "")
    }
    assert set(hooks) == {
        (kind, "union-migration") for kind in ("Job", "Secret", "ServiceAccount", "NetworkPolicy")
    }
    job = hooks.pop(("Job", "union-migration"))
    for annotations in hooks.values():
        assert int(annotations["helm.sh/hook-weight"]) < int(job["helm.sh/hook-weight"])
        assert "hook-succeeded" in annotations["helm.sh/hook-delete-policy"]


def test_no_deployment_has_two_scalers_and_none_a_number_beside_one(everything):
    scaled = [
        document["spec"]["scaleTargetRef"]["name"]
        for document in everything
        if document["kind"] in {"HorizontalPodAutoscaler", "ScaledObject"}
    ]
    assert len(scaled) == len(set(scaled))
    for name, deployment in of_kind(everything, "Deployment").items():
        assert ("replicas" in deployment["spec"]) == (name not in scaled), name


def test_queues_scale_the_workers_that_hear(everything):
    queues = {
        name: found["spec"]["triggers"][0]["metadata"]["queueName"]
        for name, found in of_kind(everything, "ScaledObject").items()
    }
    assert queues == {
        f"union-{s.name}-worker": queue_of(s.name)
        for s in all_services()
        if s.subscriptions.hears()
    }
    for found in of_kind(everything, "ScaledObject").values():
        assert found["spec"]["minReplicaCount"] >= 1, "the relay and the clock live there"


@pytest.mark.parametrize(("values", "apis"), [(EVERYTHING, ()), (LEAST, OPERATORS)])
def test_an_operators_resources_need_the_operator_and_the_switch(chart, values, apis):
    documents = chart.documents(values, apis=apis)
    assert not CUSTOM & {d["kind"] for d in documents}
    worker = of_kind(documents, "Deployment")
    assert all("replicas" in d["spec"] for name, d in worker.items() if name.endswith("worker"))


def test_everything_on_makes_all_of_them(everything):
    assert {d["kind"] for d in everything} >= CUSTOM | {"Ingress", "HorizontalPodAutoscaler"}


def test_what_is_selected_is_there(everything):
    pods = [
        d["spec"]["template"]["metadata"]["labels"]
        for d in everything
        if d["kind"] in {"Deployment", "Job"}
    ]
    for document in everything:
        if document["kind"] == "Service":
            selector = document["spec"]["selector"]
        elif document["kind"] in {"PodDisruptionBudget", "Deployment"}:
            selector = document["spec"]["selector"]["matchLabels"]
        else:
            continue
        matched = [labels for labels in pods if selector.items() <= labels.items()]
        assert len(matched) == 1, document["metadata"]["name"]


def test_every_pod_passes_the_restricted_standard(everything, least):
    for document in (*everything, *least):
        pod = pod_of(document)
        if pod is None:
            continue
        assert pod["securityContext"]["runAsNonRoot"] is True
        assert pod["securityContext"]["runAsUser"] == 10001
        assert pod["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
        assert pod["automountServiceAccountToken"] is False
        for container in (*pod["containers"], *pod.get("initContainers", [])):
            assert container["securityContext"] == {
                "allowPrivilegeEscalation": False,
                "readOnlyRootFilesystem": True,
                "capabilities": {"drop": ["ALL"]},
            }
            assert container["resources"]["requests"]
            assert container["resources"]["limits"]["memory"]
            assert {"name": "tmp", "mountPath": "/tmp"} in container["volumeMounts"]  # noqa: S108 - not a file of ours


def test_a_pod_may_end_in_peace(least):
    for name, deployment in of_kind(least, "Deployment").items():
        pod = pod_of(deployment)
        assert pod["terminationGracePeriodSeconds"] == 45
        waits = "lifecycle" in pod["containers"][0]
        assert waits == (not name.endswith("worker")), name


def test_new_settings_start_new_pods(chart):
    def annotations(*sets):
        deployment = of_kind(chart.documents(EVERYTHING, *sets), "Deployment")["union-plans-api"]
        return deployment["spec"]["template"]["metadata"]["annotations"]

    before = annotations()
    assert annotations('settings.complaint="x"') != before
    assert annotations('services.plans.database.url="postgresql://other/plans"') != before


def test_every_value_stands_in_the_table_of_the_readme():
    values = yaml.safe_load((CHART / "values.yaml").read_text(encoding="utf-8"))
    readme = (CHART / "README.md").read_text(encoding="utf-8")
    lines = [line for line in readme.splitlines() if line.startswith("| `")]
    for name, content in values.items():
        told = [line for line in lines if line.startswith(f"| `{name}")]
        assert told, name
        parts = content if isinstance(content, dict) and name != "services" else {}
        missing = [
            part
            for part in parts
            if part not in {"enabled", "create"} and not any(part in line for line in told)
        ]
        assert not missing, f"{name}: {missing}"
