"""The words in which entries of a log are shown; each service has its own, some are everybody's."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from shared.contracts.roles import ROLE_LABELS

Say = Callable[[str], str]

OUTCOME_LABELS = {"done": "已办", "refused": "未通过"}

# Facts that every service writes: of a figure that was set, and of a copy of the log.
_EVERYWHERE = {
    "figure": "项目",
    "value": "改为",
    "from": "起算日期",
    "count": "条数",
    "days": "日期",
}


@dataclass(frozen=True)
class Words:
    """What a service's acts and facts are called.

    Facts are told in the order of their words; `values` says those that are written as codes,
    `values_of` those whose code means something else in the entries of another act. What is
    `unsaid` serves programs only. `at_the_door` are acts of somebody not signed in.
    """

    acts: Mapping[Any, str]
    facts: Mapping[str, str]
    values: Mapping[str, Say] = field(default_factory=dict)
    values_of: Mapping[Any, Mapping[str, Say]] = field(default_factory=dict)
    unsaid: frozenset[str] = frozenset()
    at_the_door: frozenset[str] = frozenset()

    def knows_fact(self, name: str) -> bool:
        """Whether there is a word for a fact, or none is needed."""
        return name in self.facts or name in _EVERYWHERE or name in self.unsaid

    def label_of(self, act: str) -> str:
        """What people call an act; its code where it is of a newer program."""
        return self.acts.get(act, act)

    def acts_called(self, text: str) -> list[str]:
        """The acts whose word holds this text."""
        return [str(act) for act, label in self.acts.items() if text in label]

    def nobody_said(self, act: str) -> str:
        """Who acted where nobody is named: somebody at the door, or a program."""
        return "未登录的人" if act in self.at_the_door else "系统"

    def facts_said(self, act: str, facts: str) -> str:
        """What an entry of an act tells besides, in words: 职务：工会主席；到：2027-08-31."""
        read: dict[str, str] = json.loads(facts)
        names = {**self.facts, **_EVERYWHERE}
        order = {name: place for place, name in enumerate(names)}
        values = {**self.values, **self.values_of.get(act, {})}
        return "；".join(
            f"{names.get(name, name)}：{values.get(name, str)(value)}"
            for name, value in sorted(read.items(), key=lambda fact: order.get(fact[0], len(order)))
            if value and name not in self.unsaid
        )


def one_of(labels: Mapping[Any, str]) -> Say:
    """A code by its label; one of a newer program is shown as it is."""
    return lambda value: labels.get(value, value)


def some_of(labels: Mapping[Any, str]) -> Say:
    """Codes with commas between, each by its label."""
    return lambda value: "、".join(labels.get(each, each) for each in value.split(",") if each)


roles_said = some_of(ROLE_LABELS)
"""The roles somebody acted in, in words."""
