"""The tables of docs/performance.md, written between its marks from the figures."""

from collections.abc import Sequence
from typing import Any

from tests.load.bars import BARS

BEGIN, END = "<!-- figures begin -->", "<!-- figures end -->"
SCALE_BEGIN, SCALE_END = "<!-- scale begin -->", "<!-- scale end -->"
KIT_BEGIN, KIT_END = "<!-- kit begin -->", "<!-- kit end -->"
CAMPAIGN_BEGIN, CAMPAIGN_END = "<!-- campaign begin -->", "<!-- campaign end -->"
CONGRESS_BEGIN, CONGRESS_END = "<!-- congress begin -->", "<!-- congress end -->"
CASES_BEGIN, CASES_END = "<!-- cases begin -->", "<!-- cases end -->"
MEANINGS = {bar.what: bar.meaning for bar in BARS}


def filled(page: str, document: dict[str, Any]) -> str:
    """The page with new tables; everything written by hand stays.

    Raises:
        ValueError: the page has lost its marks.

    """
    return _between(page, BEGIN, END, _tables(document))


def with_scale(page: str, steps: Sequence[dict[str, Any]]) -> str:
    """The page with the table of how the main job grows with the county.

    Raises:
        ValueError: the page has lost its marks.

    """
    lines = [
        (
            "| schools | people | known to all services | plan issued to all | every chair told"
            " | tasks | told twice | the wall, median and p95 | the wall's size | memory |"
        ),
        "|---|---|---|---|---|---|---|---|---|---|",
        *map(_step_line, steps),
        "",
    ]
    return _between(page, SCALE_BEGIN, SCALE_END, "\n".join(lines))


def with_campaign(page: str, courses: Sequence[dict[str, Any]]) -> str:
    """The page with the table of a campaign of the whole county, without and with an outage.

    Raises:
        ValueError: the page has lost its marks.

    """
    lines = [
        (
            "| schools | people | broker away | begun | all chairs told | lists handed in"
            " | agreed to | paid | everybody told | notices | register rows | doubled |"
        ),
        "|---|---|---|---|---|---|---|---|---|---|---|---|",
        *map(_course_line, courses),
        "",
    ]
    return _between(page, CAMPAIGN_BEGIN, CAMPAIGN_END, "\n".join(lines))


def with_kits(page: str, courses: Sequence[Any], where: str) -> str:
    """The page with what the papers of a session took."""
    lines = [
        f"Median and slowest of several turns, {where}.",
        "",
        "| session | papers | zip | median | slowest |",
        "|---|---|---|---|---|",
        *(
            f"| {one.session} | {one.papers} | {one.kilobytes} kB"
            f" | {one.median:.1f} s | {one.slowest:.1f} s |"
            for one in courses
        ),
    ]
    return _between(page, KIT_BEGIN, KIT_END, "\n".join(lines) + "\n")


def with_cases(page: str, document: dict[str, Any]) -> str:
    """The page with how long each list of hardship files takes.

    Raises:
        ValueError: the page has lost its marks.

    """
    lines = [
        (
            f"{document['files']} files of {document['schools']} schools, each page"
            f" {document['times']} times, on {document['cores']} cores, Python"
            f" {document['python']}."
        ),
        "",
        "| page | read by | median | p95 | wrong |",
        "|---|---|---|---|---|",
        *(
            f"| {one['page']} | {one['reader']} | {one['median']:.0f} ms | {one['p95']:.0f} ms"
            f" | {one['wrong']} |"
            for one in document["readings"]
        ),
        "",
    ]
    return _between(page, CASES_BEGIN, CASES_END, "\n".join(lines))


def with_congress(page: str, document: dict[str, Any]) -> str:
    """The page with a session in every school at once, and the signing in of one.

    Raises:
        ValueError: the page has lost its marks.

    """
    told, hall = document["told"], document["hall"]
    lines = [
        (
            "| schools | colleagues | set for 95 % of the schools, for all | everybody told"
            " | notices | doubled |"
        ),
        "|---|---|---|---|---|---|",
        (
            f"| {told['schools']} | {told['people']} | {told['asked_p95']:.1f} s,"
            f" {told['scheduled']:.1f} s | {told['told']:.1f} s | {told['notices']}"
            f" | {told['doubled']} |"
        ),
        "",
        (
            "| people | desks | on own phones | network away | ticked | all on the screen"
            " | there | doubled |"
        ),
        "|---|---|---|---|---|---|---|---|",
        (
            f"| {hall['people']} | {hall['desks']} | {hall['by_phone']} | {hall['cut']:.0f} s"
            f" | {hall['ticked']:.1f} s | {hall['signed_in']:.1f} s | {hall['present']}"
            f" | {hall['doubled']} |"
        ),
        "",
    ]
    return _between(page, CONGRESS_BEGIN, CONGRESS_END, "\n".join(lines))


def _course_line(course: dict[str, Any]) -> str:
    moments = ("opened", "chairs_told", "submitted", "approved", "paid", "told")
    seconds = " | ".join(f"{course[name]:.1f} s" for name in moments)
    return (
        f"| {course['schools']} | {course['people']} | {course['outage']:.0f} s | {seconds}"
        f" | {course['chair_notices'] + course['gift_notices']} | {course['register_lines']}"
        f" | {course['doubled']} |"
    )


def _between(page: str, begin: str, end: str, text: str) -> str:
    before, found, rest = page.partition(begin)
    _, found_end, after = rest.partition(end)
    if not found or not found_end:
        raise ValueError(f"docs/performance.md needs the lines {begin} and {end}")
    return f"{before}{begin}\n{text}{end}{after}"


def _step_line(step: dict[str, Any]) -> str:
    memory = ", ".join(f"{name} {size}" for name, size in step["memory_megabytes"].items())
    return (
        f"| {step['schools']} | {step['people']} | {step['known']:.1f} s | {step['issue']:.2f} s"
        f" | {step['told']:.2f} s | {step['tasks']} | {step['told_twice']}"
        f" | {step['wall_median'] * 1000:.0f} and {step['wall_p95'] * 1000:.0f} ms"
        f" | {step['wall_bytes'] / 1000:.0f} kB | {memory} MiB |"
    )


def _tables(document: dict[str, Any]) -> str:
    about = document["about"]
    again = sorted(about.get("again", {}).items())
    lines = [
        (
            f"Measured {about['day']}: {about['size']} run, {about['repeats']} turns each, on"
            f" {about['cores']} cores, {about['system']}, Python {about['python']},"
            f" PostgreSQL {about['PostgreSQL']}, RabbitMQ {about['RabbitMQ']}. The same piece"
            f" of work took up to {about['noise']:g} times as long at the machine's slowest moment"
            " as at its quickest."
        ),
        *(f"{name} was measured again on {day}, in a run of its own." for name, day in again),
        "",
        "| what | reached | worst to best turn | due | aim | verdict |",
        "|---|---|---|---|---|---|",
        *map(_bar_line, document["bars"]),
        "",
        _strays(document),
        "",
        "| contender | median | lost | doubled |",
        "|---|---|---|---|",
        *(
            f"| {name} | {one['median']:g} | {one['lost']} | {one['doubled']} |"
            for name, one in document["contenders"].items()
        ),
        "",
        "Medians are per second; of the time from commit to inbox row, milliseconds.",
        "",
    ]
    return "\n".join(lines)


def _bar_line(bar: dict[str, Any]) -> str:
    unit = " ms" if bar["kind"] == "ms" else ""
    reached, low, high, due, aim = (
        f"{bar[name]:g}{unit}" for name in ("value", "low", "high", "due", "aim")
    )
    what = f"**{bar['what']}**: {MEANINGS[bar['what']]}"
    return f"| {what} | {reached} | {low} to {high} | {due} | {aim} | {bar['verdict']} |"


def _strays(document: dict[str, Any]) -> str:
    contenders = document["contenders"].values()
    lost = sum(one["lost"] for one in contenders)
    doubled = sum(one["doubled"] for one in contenders)
    return f"Over all turns of all contenders {lost} were lost and {doubled} doubled (due: 0)."
