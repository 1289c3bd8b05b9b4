"""Which union a roster means by a unit's name: the one on the seal, the short one, or a campus."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from uuid import UUID

from services.directory.roster.domain.findings import Trouble, Weight, quoted

_BODY = re.compile(r"(?:基层)?(?:教育)?(?:工会委员会|工会联合会|工会)$")
_MARKS = re.compile(r"[\s()（）·・.。,，、\-—]+")
_LIKENESS = 0.6


@dataclass(frozen=True)
class NamedUnion:
    """A union and all it may be called by."""

    union_id: UUID
    name: str
    short_name: str
    campuses: tuple[str, ...] = ()


class UnitNames:
    """The unions of a county, found by name."""

    def __init__(self, county: str, unions: Iterable[NamedUnion]) -> None:
        self._county = county
        self._found: dict[str, set[UUID]] = defaultdict(set)
        self._short: dict[str, str] = {}
        for union in unions:
            for name in (union.name, union.short_name):
                self._add(name, union)
            for campus in union.campuses:
                self._add(campus, union)
                self._add(f"{union.short_name}{campus}", union)

    def find(self, text: str) -> UUID | Trouble:
        """The union meant, or what is the matter with the name."""
        found = self._found.get(self._key(text), set())
        if len(found) == 1:
            return next(iter(found))
        if found:
            sentence = f"单位{quoted(text)}有几个单位都这样叫，请写全称"
            return Trouble(Weight.WRONG, "unit-ambiguous", sentence)
        near = get_close_matches(self._key(text), self._short, n=1, cutoff=_LIKENESS)
        choices = (self._short[near[0]],) if near else ()
        hint = f"是不是“{choices[0]}”？" if choices else "请核对名称，或先登记这个单位"
        sentence = f"单位{quoted(text)}没有登记，{hint}"
        return Trouble(Weight.WRONG, "unit-unknown", sentence, choices)

    def _add(self, name: str, union: NamedUnion) -> None:
        key = self._key(name)
        if key:
            self._found[key].add(union.union_id)
            self._short.setdefault(key, union.short_name)

    def _key(self, name: str) -> str:
        text = _MARKS.sub("", unicodedata.normalize("NFKC", name))
        return _BODY.sub("", text).removeprefix(self._county) or text
