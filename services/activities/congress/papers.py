"""A session as an entry for one's own calendar (iCalendar, RFC 5545)."""

from datetime import UTC, datetime, timedelta

from services.activities.congress.tables import CongressSession

USUAL_LENGTH = timedelta(hours=3)
_LONGEST_LINE = 75  # octets
_STAMP = "%Y%m%dT%H%M%SZ"


def calendar_file(session: CongressSession, now: datetime) -> str:
    """One event; a later version takes the place of an earlier one in the calendar."""
    assert session.starts_at is not None  # noqa: S101 - the route has refused one without a day
    starts = session.starts_at.astimezone(UTC)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Gonghui//Congress//ZH",
        "BEGIN:VEVENT",
        f"UID:{session.id}@gonghui",
        f"SEQUENCE:{session.version}",
        f"DTSTAMP:{now.astimezone(UTC).strftime(_STAMP)}",
        f"DTSTART:{starts.strftime(_STAMP)}",
        f"DTEND:{(starts + USUAL_LENGTH).strftime(_STAMP)}",
        f"SUMMARY:{_escaped(session.title)}",
        f"LOCATION:{_escaped(session.place or '')}",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _escaped(text: str) -> str:
    for mark in ("\\", ";", ","):
        text = text.replace(mark, f"\\{mark}")
    return " ".join(text.split())


def _folded(line: str) -> str:
    """Lines are at most 75 octets; what goes on begins with a blank."""
    parts, current, size = [], "", 0
    for letter in line:
        octets = len(letter.encode())
        if size + octets > _LONGEST_LINE:
            parts.append(current)
            current, size = " ", 1
        current, size = current + letter, size + octets
    return "\r\n".join([*parts, current])
