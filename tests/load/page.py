"""The tables of docs/performance.md, written between its marks from the figures."""

from typing import Any

from tests.load.bars import BARS

BEGIN, END = "<!-- figures begin -->", "<!-- figures end -->"
MEANINGS = {bar.what: bar.meaning for bar in BARS}


def filled(page: str, document: dict[str, Any]) -> str:
    """The page with new tables; everything written by hand stays.

    Raises:
        ValueError: the page has lost its marks.

    """
    before, found, rest = page.partition(BEGIN)
    _, found_end, after = rest.partition(END)
    if not found or not found_end:
        raise ValueError(f"docs/performance.md needs the lines {BEGIN} and {END}")
    return f"{before}{BEGIN}\n{_tables(document)}{END}{after}"


def _tables(document: dict[str, Any]) -> str:
    about = document["about"]
    lines = [
        (
            f"Measured {about['day']}: {about['size']} run, {about['repeats']} turns each, on"
            f" {about['cores']} cores, {about['system']}, Python {about['python']},"
            f" PostgreSQL {about['PostgreSQL']}, RabbitMQ {about['RabbitMQ']}. The same piece"
            f" of work took up to {about['noise']:g} times as long at the machine's slowest moment"
            " as at its quickest."
        ),
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
