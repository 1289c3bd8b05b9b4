"""Worker: reads one document in a process of its own, with limits on memory and time.

Standard input: a line of JSON with the file's name, then its bytes. Standard output: a JSON object
with either `result` or `refused` (code and sentence).
"""

import json
import sys
from contextlib import suppress

from services.plans.plan_import.parsing.document import read
from services.plans.plan_import.parsing.grammar import parse_text
from services.plans.plan_import.parsing.refusals import ParseFailed, PlanNoneFound
from services.plans.plan_import.parsing.result import ParseResult
from shared.documents import DocumentRefused, DocumentTooLarge

MAX_MEMORY_BYTES = 1024 * 1024 * 1024
MAX_CPU_SECONDS = 45


def limit() -> None:
    """Set the limits of this process where the system knows them (not on Windows)."""
    try:
        import resource  # noqa: PLC0415 - absent on Windows
    except ImportError:
        return
    for name, value in (
        (resource.RLIMIT_AS, MAX_MEMORY_BYTES),
        (resource.RLIMIT_CPU, MAX_CPU_SECONDS),
    ):
        with suppress(ValueError, OSError):  # a lower limit is set already
            resource.setrlimit(name, (value, value))


def parse(filename: str | None, data: bytes) -> ParseResult:
    """The plans of a document, or a refusal."""
    text, encoding = read(filename, data)
    result = parse_text(text, encoding)
    if not any(plan.sections or plan.monthly for plan in result.plans):
        raise PlanNoneFound
    return result


def answer(filename: str | None, data: bytes) -> str:
    """The worker's answer; whatever goes wrong becomes a refusal."""
    try:
        return json.dumps({"result": parse(filename, data).model_dump(mode="json")})
    except DocumentRefused as refused:
        refusal = refused
    except MemoryError:
        refusal = DocumentTooLarge()
    except Exception:  # noqa: BLE001 - a stranger's file must never end in a traceback
        refusal = ParseFailed()
    return json.dumps({"refused": {"code": refusal.code, "sentence": refusal.sentence}})


def main() -> None:
    limit()
    filename = json.loads(sys.stdin.buffer.readline())["filename"]
    sys.stdout.write(answer(filename, sys.stdin.buffer.read()))


if __name__ == "__main__":
    main()
