"""The alerts: their rules, the page of each, and a firing and a silent case for each."""

import re
import subprocess
from pathlib import Path

import pytest
import yaml

from tests.infrastructure.charts import CLONE, EVERYTHING, OPERATORS, of_kind

RULES = CLONE / "deploy" / "prometheus" / "rules.yaml"
RUNBOOK = CLONE / "docs" / "runbook.md"
PAGES = CLONE / "docs" / "runbook"
CASES = Path(__file__).parent / "alerts"
CHINESE = re.compile(r"[一-鿿]")
RECORD = re.compile(r"[a-z_]+:[a-z0-9_]+:[a-z0-9_]+")
ALWAYS = "GonghuiWatchdog"


def rules():
    groups = yaml.safe_load(RULES.read_text(encoding="utf-8"))["groups"]
    return [rule for group in groups for rule in group["rules"]]


ALERTS = {rule["alert"]: rule for rule in rules() if "alert" in rule}


def test_promtool_takes_the_rules(promtool):
    done = subprocess.run(
        [promtool, "check", "rules", str(RULES)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("alert", ALERTS)
def test_an_alert_fires_and_is_silent_as_it_should(promtool, alert):
    done = subprocess.run(
        [promtool, "test", "rules", f"{alert}.yaml"],
        capture_output=True,
        text=True,
        check=False,
        cwd=CASES,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("alert", ALERTS)
def test_an_alert_has_a_case_of_firing_and_one_of_silence(alert):
    cases = yaml.safe_load((CASES / f"{alert}.yaml").read_text(encoding="utf-8"))["tests"]
    found = [check for case in cases for check in case["alert_rule_test"]]
    assert {check["alertname"] for check in found} == {alert}
    assert any(check["exp_alerts"] for check in found)
    assert alert == ALWAYS or not all(check["exp_alerts"] for check in found)


def test_no_case_is_left_without_its_alert():
    assert {path.stem for path in CASES.glob("*.yaml")} == set(ALERTS)


@pytest.mark.parametrize("alert", ALERTS)
def test_an_alert_says_how_bad_it_is_and_what_it_means(alert):
    rule = ALERTS[alert]
    assert rule["labels"]["severity"] in {"critical", "warning", "none"}
    annotations = rule["annotations"]
    assert CHINESE.search(annotations["summary"])
    assert CHINESE.search(annotations["description"])
    assert annotations["runbook_url"] == f"docs/runbook/{alert}.md"


def test_every_alert_has_its_page_and_every_page_its_alert():
    assert {path.stem for path in PAGES.glob("*.md")} == set(ALERTS)
    linked = re.findall(r"\]\(runbook/(\w+)\.md\)", RUNBOOK.read_text(encoding="utf-8"))
    assert sorted(linked) == sorted(ALERTS)


@pytest.mark.parametrize("alert", ALERTS)
def test_a_page_says_what_to_look_at_and_what_never_to_do(alert):
    page = (PAGES / f"{alert}.md").read_text(encoding="utf-8")
    assert page.startswith(f"# {alert}\n\nSeverity: {ALERTS[alert]['labels']['severity']}.")
    for chapter in ("What it means", "What to look at", "What to do", "What never to do"):
        assert re.search(rf"^## {chapter}\n\S", page, re.MULTILINE), chapter
    for link in re.findall(r"\]\((\w+\.md)\)", page):
        assert (PAGES / link).is_file(), link


def test_recorded_figures_are_named_by_level_metric_and_operation():
    names = [rule["record"] for rule in rules() if "record" in rule]
    assert names
    assert [name for name in names if not RECORD.fullmatch(name)] == []


def test_the_chart_ships_these_rules_and_leads_to_the_pages(chart):
    documents = chart.documents(EVERYTHING, apis=OPERATORS)
    shipped = of_kind(documents, "PrometheusRule")["union"]["spec"]
    ours = RULES.read_text(encoding="utf-8")
    assert shipped == yaml.safe_load(
        ours.replace("docs/runbook/", "https://union.example.org/runbook/")
    )
