"""The figures as a picture: one line for each bar, on a scale where the due mark is 1."""

from html import escape
from math import log2
from typing import Any

WIDTH, LEFT, ROW, TOP = 960, 400, 34, 64
SMALLEST, LARGEST = 0.25, 16.0  # times the due mark; what lies outside is drawn at the rim
SCALE = (0.25, 0.5, 1, 2, 4, 8, 16)
COLOURS = {"aim reached": "#1a7f4b", "met": "#1f5fb8", "not met": "#b3261e"}


def svg(document: dict[str, Any]) -> str:
    """The whole picture."""
    bars = document["bars"]
    height = TOP + ROW * len(bars) + 30
    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
            'font-family="sans-serif" font-size="13">'
        ),
        f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>',
        '<text x="12" y="24" font-size="16">How the product stands to its bars</text>',
        (
            '<text x="12" y="44" fill="#555">Right of 1 the bar is met; the small mark is the aim; '
            "the thin line spans the worst and the best turn.</text>"
        ),
    ]
    parts += [_rule(mark, height) for mark in SCALE]
    parts += [_row(place, bar) for place, bar in enumerate(bars)]
    return "\n".join([*parts, "</svg>", ""])


def _rule(mark: float, height: int) -> str:
    place, strong = _place(mark), mark == 1
    colour, width = ("#000", 1.5) if strong else ("#ddd", 1)
    return (
        f'<line x1="{place}" y1="{TOP - 8}" x2="{place}" y2="{height - 24}" '
        f'stroke="{colour}" stroke-width="{width}"/>'
        f'<text x="{place}" y="{height - 8}" text-anchor="middle" fill="#555">{mark:g}</text>'
    )


def _row(place: int, bar: dict[str, Any]) -> str:
    middle = TOP + ROW * place + ROW / 2
    reached = _place(_times_due(bar, bar["value"]))
    ends = sorted(_place(_times_due(bar, bar[end])) for end in ("low", "high"))
    aim = _place(_times_due(bar, bar["aim"]))
    colour = COLOURS[bar["verdict"]]
    return (
        f'<text x="{LEFT - 20}" y="{middle + 4}" text-anchor="end">{escape(bar["what"])}</text>'
        f'<line x1="{ends[0]}" y1="{middle}" x2="{ends[1]}" y2="{middle}" stroke="{colour}"/>'
        f'<path d="M{aim} {middle - 8} v16" stroke="#555" stroke-width="2"/>'
        f'<circle cx="{reached}" cy="{middle}" r="6" fill="{colour}"/>'
        f'<text x="{WIDTH - 8}" y="{middle + 4}" text-anchor="end" fill="{colour}">'
        f"{_shown(bar)}</text>"
    )


def _times_due(bar: dict[str, Any], value: float) -> float:
    ratio: float = value / bar["due"] if bar["kind"] == "ratio" else bar["due"] / value
    return ratio


def _place(times: float) -> float:
    """A logarithmic scale: twice as good is the same step everywhere."""
    kept = min(max(times, SMALLEST), LARGEST)
    share = log2(kept / SMALLEST) / log2(LARGEST / SMALLEST)
    return round(LEFT + (WIDTH - LEFT - 90) * share, 1)


def _shown(bar: dict[str, Any]) -> str:
    return f"{bar['value']:g} ms" if bar["kind"] == "ms" else f"{bar['value']:g}"
