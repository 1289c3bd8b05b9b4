"""Every figure that an alert, the dashboard or a scaler names is one that our programs tell."""

import json
import re
import subprocess

import yaml
from prometheus_client import REGISTRY

from services.registry import all_services
from shared.messaging.topology import queue_of
from tests.infrastructure.charts import CLONE, EVERYTHING, OPERATORS, of_kind

RULES = CLONE / "deploy" / "prometheus" / "rules.yaml"
DASHBOARD = CLONE / "deploy" / "grafana" / "gonghui.json"

# Of Prometheus itself, and of RabbitMQ in its two ways of telling queues apart.
FOREIGN = {"up"} | {
    f"rabbitmq_{way}{name}"
    for way in ("", "detailed_")
    for name in ("queue_consumers", "queue_messages_ready", "queue_messages_unacked")
}
NOT_METRICS = re.compile(
    r'"[^"]*"'  # strings
    r"|\{[^}]*\}"  # matchers
    r"|\[[^\]]*\]"  # ranges
    r"|\b(?:by|without|on|ignoring|group_left|group_right)\s*\([^)]*\)"
    r"|\b(?:and|or|unless|bool|offset)\b"
)
NAME = re.compile(r"(?<![\w:.$])[a-zA-Z_:][\w:]*(?!\s*\()(?![\w:])")


def metrics_in(expression):
    """The names of metrics in an expression of PromQL."""
    return set(NAME.findall(NOT_METRICS.sub(" ", expression)))


def rules():
    groups = yaml.safe_load(RULES.read_text(encoding="utf-8"))["groups"]
    return [rule for group in groups for rule in group["rules"]]


def known():
    all_services()  # whoever counts something is loaded with them
    told = {
        sample
        for metric in REGISTRY.collect()
        for suffix in _suffixes(metric.type)
        for sample in (metric.name + suffix,)
    }
    return told | FOREIGN | {rule["record"] for rule in rules() if "record" in rule}


def _suffixes(kind):
    return {"counter": ("_total",), "histogram": ("_bucket", "_count", "_sum")}.get(kind, ("",))


def panels():
    return json.loads(DASHBOARD.read_text(encoding="utf-8"))["panels"]


def expressions():
    return [target["expr"] for panel in panels() for target in panel.get("targets", [])]


def test_names_are_found_in_an_expression():
    assert metrics_in(
        'histogram_quantile(0.99, sum by (le, service) (rate(a_bucket{x="b(c)"}[5m]))) > 2.5'
        " and job:d:rate5m * 3600 >= 5 unless group by (role) (last_over_time(up[6h]))"
    ) == {"a_bucket", "job:d:rate5m", "up"}


def test_the_rules_name_figures_that_exist():
    named = set().union(*(metrics_in(rule["expr"]) for rule in rules()))
    assert len(named) > 10
    assert named - known() == set()


def test_the_dashboard_names_figures_that_exist():
    named = set().union(*map(metrics_in, expressions()))
    assert len(named) > 10
    assert named - known() == set()


def test_every_figure_of_ours_is_shown_or_watched():
    named = set().union(*map(metrics_in, expressions()), *(metrics_in(r["expr"]) for r in rules()))
    ours = {m.name for m in REGISTRY.collect() if m.name.startswith("gonghui_")}
    assert {name for name in ours if not any(one.startswith(name) for one in named)} == set()


def test_scalers_look_at_queues_that_exist(chart):
    queues = {queue_of(s.name) for s in all_services() if s.subscriptions.hears()}
    scalers = of_kind(chart.documents(EVERYTHING, apis=OPERATORS), "ScaledObject").values()
    named = {t["metadata"]["queueName"] for s in scalers for t in s["spec"]["triggers"]}
    assert named == queues


def test_every_expression_of_the_dashboard_can_be_read(promtool, tmp_path):
    found = [
        {"record": f"panel:{number}:expr", "expr": _filled_in(expression)}
        for number, expression in enumerate(expressions())
    ]
    assert len(found) > 20
    file = tmp_path / "dashboard.yaml"
    file.write_text(yaml.safe_dump({"groups": [{"name": "d", "rules": found}]}), encoding="utf-8")
    done = subprocess.run(
        [promtool, "check", "rules", str(file)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def _filled_in(expression):
    for variable, value in {"$__rate_interval": "5m", "$namespace": ".*", "$service": ".*"}.items():
        expression = expression.replace(variable, value)
    assert "$" not in expression
    return expression


def test_the_dashboard_asks_which_prometheus_and_keeps_its_address():
    dashboard = json.loads(DASHBOARD.read_text(encoding="utf-8"))
    assert dashboard["uid"] == "gonghui"
    assert "id" not in dashboard
    assert dashboard["templating"]["list"][0]["type"] == "datasource"
    sources = {json.dumps(p["datasource"]) for p in panels() if "datasource" in p}
    assert sources == {json.dumps({"type": "prometheus", "uid": "${datasource}"})}
    ids = [panel["id"] for panel in panels()]
    assert len(ids) == len(set(ids))


def test_the_chart_ships_this_dashboard(chart):
    documents = chart.documents(EVERYTHING, apis=OPERATORS)
    shipped = of_kind(documents, "ConfigMap")["union-dashboard"]
    assert shipped["metadata"]["labels"]["grafana_dashboard"] == "1"
    assert json.loads(shipped["data"]["gonghui.json"]) == json.loads(
        DASHBOARD.read_text(encoding="utf-8")
    )
