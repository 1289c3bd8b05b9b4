"""Worker: reads one document in a process of its own, with limits on memory and time."""

import json
import sys

from services.plans.plan_import.parsing.document import read
from services.plans.plan_import.parsing.grammar import parse_text
from services.plans.plan_import.parsing.refusals import ParseFailed, PlanNoneFound
from services.plans.plan_import.parsing.result import ParseResult
from shared.sandbox import answer_of, limit


def parse(filename: str | None, data: bytes) -> ParseResult:
    """The plans of a document, or a refusal."""
    text, encoding = read(filename, data)
    result = parse_text(text, encoding)
    if not any(plan.sections or plan.monthly for plan in result.plans):
        raise PlanNoneFound
    return result


def answer(filename: str | None, data: bytes) -> str:
    """The worker's answer; whatever goes wrong becomes a refusal."""
    return answer_of(lambda: parse(filename, data).model_dump(mode="json"), failed=ParseFailed)


def main() -> None:
    limit()
    filename = json.loads(sys.stdin.buffer.readline())["filename"]
    sys.stdout.write(answer(filename, sys.stdin.buffer.read()))


if __name__ == "__main__":
    main()
