"""What a reviewer can ask for; `editing` applies it."""

from dataclasses import dataclass

from services.plans.kinds import Actor


@dataclass(frozen=True)
class Describe:
    """Change what a plan says of itself; fields left out stay."""

    plan: int
    changes: dict[str, str | int | None]


@dataclass(frozen=True)
class ChangeTask:
    """Retitle, reword, recategorise or date a task; fields left out stay."""

    task: str
    changes: dict[str, object]


@dataclass(frozen=True)
class Oblige:
    """Mark all measures of a task as mandatory or optional."""

    task: str
    mandatory: bool


@dataclass(frozen=True)
class Merge:
    """Make one task of several; the first keeps its title."""

    tasks: tuple[str, ...]


@dataclass(frozen=True)
class Split:
    """Make two tasks of one at a place in its text."""

    task: str
    at: int


@dataclass(frozen=True)
class Drop:
    """Leave a task out of the plan, or take it back in."""

    task: str
    dropped: bool


@dataclass(frozen=True)
class Settle:
    """Somebody looked at the doubts of a task, of a plan with its tasks, or of all.

    With `doubt` at one of those about the plan as a whole, by its place among them.
    """

    task: str | None = None
    plan: int | None = None
    doubt: int | None = None


@dataclass(frozen=True)
class AddMeasure:
    """Add a duty to a task."""

    task: str
    text: str
    actor: Actor


@dataclass(frozen=True)
class ChangeMeasure:
    """Change a duty; fields left out stay."""

    measure: str
    changes: dict[str, object]


@dataclass(frozen=True)
class DropMeasure:
    """Remove a duty."""

    measure: str


@dataclass(frozen=True)
class TakeIn:
    """Make a task of text that was left out."""

    left_out: int
    plan: int


Edit = (
    Describe
    | ChangeTask
    | Oblige
    | Merge
    | Split
    | Drop
    | Settle
    | AddMeasure
    | ChangeMeasure
    | DropMeasure
    | TakeIn
)
