"""The command line's way to parse a file: JSON or an outline on standard output."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from services.plans.kinds import ACTOR_LABELS, CATEGORY_LABELS
from services.plans.plan_import.parsing.result import MonthList, ParseResult, Plan, Section
from services.plans.plan_import.parsing.sandbox import parse_document_sync
from shared.documents import MAX_FILE_BYTES, DocumentRefused, DocumentTooLarge

REFUSED = 2


def run(path: Path, output_format: str) -> int:
    """Print what is in the file; a refusal goes to standard error and gives exit status 2."""
    try:
        result = parse_document_sync(path.name, _read(path))
    except DocumentRefused as refused:
        sys.stderr.write(f"{refused.sentence}（{refused.code}）\n")
        return REFUSED
    except OSError as error:
        sys.stderr.write(f"打不开文件 {path}：{error.strerror}（file-unreadable）\n")
        return REFUSED
    if output_format == "json":
        shown = result.model_dump(mode="json", exclude={"source_text"})
        sys.stdout.write(json.dumps(shown, ensure_ascii=False, indent=1) + "\n")
    else:
        sys.stdout.write("\n".join(_outline(result)) + "\n")
    return 0


def _read(path: Path) -> bytes:
    if path.stat().st_size > MAX_FILE_BYTES:
        raise DocumentTooLarge
    return path.read_bytes()


def _outline(result: ParseResult) -> Iterator[str]:
    for plan in result.plans:
        yield from _plan(plan)
    yield f"未收入的文字 {len(result.left_out)} 处"
    for left in result.left_out:
        yield f"  {left.reason}：{left.text[:40]}"


def _plan(plan: Plan) -> Iterator[str]:
    title, year = plan.title or "（无标题）", plan.year or "年份不明"
    yield f"《{title}》 {year} {plan.organisation or ''}".rstrip()
    if plan.guiding_ideology:
        yield f"  指导思想：{plan.guiding_ideology[:60]}"
    for section in plan.sections:
        yield from _section(section)
    for month in plan.monthly:
        yield from _month(month)


def _section(section: Section) -> Iterator[str]:
    yield f"  {section.number or ''} {section.heading or '（无小标题）'}".rstrip()
    for task in section.tasks:
        months = "、".join(f"{month}月" for month in task.months)
        label = CATEGORY_LABELS[task.category]
        yield f"    {task.number or '-'} {task.title} [{label}] {months}".rstrip()
        for measure in task.measures:
            yield f"        {ACTOR_LABELS[measure.actor]}：{measure.text[:60]}"
        for doubt in task.doubts:
            yield f"        ？{doubt.reason}"


def _month(month: MonthList) -> Iterator[str]:
    yield f"  {'、'.join(map(str, month.months))}月"
    for item in month.items:
        yield f"    - {item}"


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1]), "text" if "--text" in sys.argv[2:] else "json"))
