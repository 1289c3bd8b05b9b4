"""Rules of this house that no linter knows; each failure names the file, the line and the rule."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

CLONE = Path(__file__).parents[2]
MAX_FILE_LINES = {"services": 400, "shared": 400, "tests": 600}
MAX_FUNCTION_LINES = 60
DRAWERS = {"utils.py", "helpers.py", "common.py", "misc.py", "service.py", "models.py"}
CLOCKS_AND_DICE = {
    "date.today",
    "datetime.now",
    "datetime.today",
    "datetime.utcnow",
    "time.time",
    "time.monotonic",
    "uuid.uuid4",
    "uuid4",
    "uuid7",
    "uuid6.uuid7",
    "random.random",
    "secrets.token_hex",
}
LANGUAGES_AND_NUMBERS = {"cn2an", "opencc", "lunar_python", "pypinyin"}
PURE_ROOMS = {"domain", "kinds", "parsing", "wording", "audit_acts"}
TABLES_ELSEWHERE = ("shared/messaging/", "shared/people", "shared/web/")
COPIES_OF_PEOPLE = "people.py"
WIRE_NAME = re.compile(r"[a-z][a-z_]*\.[a-z][a-z_]*\.v[1-9][0-9]*")
EXCEPTION_WITH_REASON = re.compile(
    r"# noqa: [A-Z]+[0-9]+(?:, ?[A-Z]+[0-9]+)* - \S|# type: ignore\[[a-z-, ]+\]\s+# \S"
)
EXCEPTION = re.compile(r"# noqa|# type: ignore")


def python_files(*tops: str) -> list[Path]:
    return sorted(path for top in tops for path in (CLONE / top).rglob("*.py"))


def shown(path: Path, line: int | None = None) -> str:
    name = path.relative_to(CLONE).as_posix()
    return f"{name}:{line}" if line else name


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Line and full name of whatever a file imports."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def calls(path: Path) -> Iterator[tuple[int, str]]:
    """Line and dotted name of whatever a file calls."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            yield node.lineno, ast.unparse(node.func)


def is_room(path: Path, room: str) -> bool:
    """Whether a file is the room of that name, or lies in the folder that the room became."""
    parts = path.relative_to(CLONE).with_suffix("").parts
    return room in parts[2:]


def generated(path: Path) -> bool:
    return "versions" in path.parts


def test_files_are_short_enough_to_be_read_in_one_go():
    long = [
        f"{shown(path)} has {lines} lines"
        for top, limit in MAX_FILE_LINES.items()
        for path in python_files(top)
        if not generated(path)
        and (lines := len(path.read_text(encoding="utf-8").splitlines())) > limit
    ]
    assert not long, "\n".join(long)


def test_functions_are_short():
    long = [
        f"{shown(path, node.lineno)} {node.name} has {lines} lines"
        for path in python_files("services", "shared")
        if not generated(path)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := node.end_lineno - node.lineno + 1) > MAX_FUNCTION_LINES
    ]
    assert not long, "\n".join(long)


def test_a_package_says_what_it_is_for_and_starts_nothing():
    wrong = [
        shown(path)
        for path in python_files("services", "shared")
        if path.name == "__init__.py"
        and not (
            ast.get_docstring(tree(path)) and all(map(_is_harmless, beyond_the_docstring(path)))
        )
    ]
    assert not wrong, "\n".join(wrong)


def beyond_the_docstring(path: Path) -> Iterator[tuple[Path, ast.stmt]]:
    yield from ((path, statement) for statement in tree(path).body[1:])


def _is_harmless(found: tuple[Path, ast.stmt]) -> bool:
    """A module of shared that became a folder may keep its address by naming its own parts."""
    path, statement = found
    own = ".".join(path.relative_to(CLONE).parent.parts)
    if not own.startswith("shared."):
        return False
    if isinstance(statement, ast.ImportFrom):
        return (statement.module or "").startswith(f"{own}.")
    return isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "__all__"


def test_no_file_is_a_drawer():
    drawers = [shown(path) for path in python_files("services") if path.name in DRAWERS]
    assert not drawers, "\n".join(drawers)


def test_only_shared_ends_a_transaction():
    wrong = [
        shown(path, line)
        for path in python_files("services")
        for line, name in calls(path)
        if name.endswith((".commit", ".rollback"))
    ]
    assert not wrong, "\n".join(wrong)


def test_rules_read_no_clock_and_throw_no_dice():
    wrong = [
        f"{shown(path, line)} {name}"
        for path in python_files("services")
        if is_room(path, "domain")
        for line, name in calls(path)
        if name in CLOCKS_AND_DICE
    ]
    assert not wrong, "\n".join(wrong)


def test_rules_know_only_python_their_own_words_and_pure_libraries():
    wrong = [
        f"{shown(path, line)} {name}"
        for path in python_files("services")
        if is_room(path, "domain")
        for line, name in imports(path)
        if not _is_pure(path, name)
    ]
    assert not wrong, "\n".join(wrong)


def _is_pure(path: Path, name: str) -> bool:
    top = name.partition(".")[0]
    if top in sys.stdlib_module_names or top in LANGUAGES_AND_NUMBERS:
        return True
    if name.startswith(
        (
            "shared.errors.",
            "shared.approving.",
            "shared.audit.words.",
            "shared.calendar.",
            "shared.contracts.",
            "shared.figures.rules.",
            "shared.id_numbers.",
            "shared.masking.",
            "shared.money.",
            "shared.spreadsheets.cells.",
        )
    ):
        return True
    service = ".".join(path.relative_to(CLONE).parts[:2])
    return name.startswith(f"{service}.") and not PURE_ROOMS.isdisjoint(name.split("."))


def test_contracts_know_only_python_and_pydantic():
    wrong = [
        f"{shown(path, line)} {name}"
        for path in python_files("shared/contracts")
        for line, name in imports(path)
        if (top := name.partition(".")[0]) not in sys.stdlib_module_names
        and top not in {"pydantic", "uuid6"}
        and not name.startswith("shared.contracts.")
    ]
    assert not wrong, "\n".join(wrong)


def test_tables_are_declared_where_one_looks_for_them():
    wrong = [
        shown(path, node.lineno)
        for path in python_files("services", "shared")
        if not generated(path)
        and not is_room(path, "tables")
        and not shown(path).startswith(TABLES_ELSEWHERE)
        and path.name != COPIES_OF_PEOPLE
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Name) and node.id == "__tablename__"
    ]
    assert not wrong, "\n".join(wrong)


def test_a_capability_asks_another_instead_of_reading_its_tables():
    wrong = [
        f"{shown(path, line)} {name}"
        for path in python_files("services")
        if len(parts := path.relative_to(CLONE).parts) > 3 and parts[2] != "migrations"
        for line, name in imports(path)
        if _is_foreign_table(parts, name)
        and not is_room(path, "tables")
        and name.rpartition(".")[2] in names_at_work(path)
    ]
    assert not wrong, "\n".join(wrong)


def _is_foreign_table(importer: tuple[str, ...], name: str) -> bool:
    words = name.split(".")
    return words[:2] == list(importer[:2]) and "tables" in words[3:] and words[2] != importer[2]


def names_at_work(path: Path) -> set[str]:
    """Names used for more than saying what type something is."""
    found: set[str] = set()
    waiting: list[ast.AST] = [tree(path)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Name):
            found.add(node.id)
        waiting += [
            child
            for field, value in ast.iter_fields(node)
            if field not in {"annotation", "returns"}
            for child in (value if isinstance(value, list) else [value])
            if isinstance(child, ast.AST)
        ]
    return found


def wire_names() -> Iterator[tuple[Path, ast.ClassDef, ast.expr | None]]:
    """Each class of the contracts that has a wire name, with the expression it is given."""
    for path in python_files("shared/contracts"):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.ClassDef):
                for line in node.body:
                    if isinstance(line, ast.AnnAssign) and ast.unparse(line.target) == "wire_name":
                        yield path, node, line.value


def test_wire_names_are_written_down_and_each_is_used_once():
    seen: dict[str, str] = {}
    for path, node, value in wire_names():
        if value is None:
            continue  # the base class, which has none
        assert isinstance(value, ast.Constant), shown(path, node.lineno)
        assert WIRE_NAME.fullmatch(value.value), shown(path, node.lineno)
        assert value.value not in seen, f"{value.value}: {seen[value.value]} and {node.name}"
        seen[value.value] = node.name
    assert seen


def test_every_exception_to_a_check_names_its_code_and_its_reason():
    wrong = [
        shown(path, number)
        for path in python_files("services", "shared", "tests")
        if path != Path(__file__)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if EXCEPTION.search(line) and not EXCEPTION_WITH_REASON.search(line)
    ]
    assert not wrong, "\n".join(wrong)


def pins(lock: str) -> dict[str, str]:
    text = (CLONE / lock).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9._-]+)==([^ ;]+)", text, re.MULTILINE))


def test_the_development_lock_holds_every_pin_of_the_other():
    running = pins("requirements.lock")
    assert running
    assert running.items() <= pins("requirements-dev.lock").items()


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_names_no_address(lock):
    assert "://" not in (CLONE / lock).read_text(encoding="utf-8")


FOREIGN_WORDS = {
    "a path of one machine": re.compile(r"/wor[k]/|/root/|/home/[a-z]"),
    "a folder beside the clone": re.compile(r"\.\./share[d]\b"),
    "a host of a package registry": re.compile(
        r"\bpypi\.org|pythonhosted|registry\.npmjs|deb\.debian\.org|archive\.ubuntu|npmmirror"
    ),
    "a promise instead of code": re.compile(r"\b(?:TODO|FIXME|XXX|TBD)\b"),
    "a ticket": re.compile(r"\b(?:issue|issues|fixes|closes|PR|ticket) #[0-9]+", re.IGNORECASE),
    "how it was made": re.compile(r"\b(?:claude|anthropic|openai|copilot|llm)\b", re.IGNORECASE),
}
MAY_LOOK_BESIDE = (".ci/", "tests/")


def tracked_files() -> list[Path]:
    listed = subprocess.run(
        ["git", "-C", str(CLONE), "ls-files", "-z"], capture_output=True, text=True, check=False
    )
    if listed.returncode != 0:
        pytest.skip("needs git to list the files of this clone")
    return [CLONE / name for name in listed.stdout.split("\0") if name]


def test_files_speak_of_the_product_only():
    wrong = []
    for path in tracked_files():
        if path == Path(__file__) or not path.is_file() or b"\0" in path.read_bytes():
            continue
        text = path.read_text(encoding="utf-8")
        for what, pattern in FOREIGN_WORDS.items():
            if "beside" in what and shown(path).startswith(MAY_LOOK_BESIDE):
                continue
            wrong += [
                f"{shown(path, text.count(chr(10), 0, found.start()) + 1)} {what}: {found.group()}"
                for found in pattern.finditer(text)
            ]
    assert not wrong, "\n".join(wrong)
