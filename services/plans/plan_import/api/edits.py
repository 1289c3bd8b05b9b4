"""The edits of a review as people send them."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from services.plans.kinds import Actor, Category
from services.plans.plan_import.domain import edits as domain_edits
from shared.errors import Invalid
from shared.web.inputs import Day, Input, Line, Paragraph

Month = Annotated[int, Field(ge=1, le=12)]
Months = Annotated[tuple[Month, ...], Field(max_length=12)]


class DescribeEdit(Input):
    """Change what a plan says of itself."""

    op: Literal["describe"]
    plan: int
    title: Line | None = None
    year: Annotated[int, Field(ge=1949, le=2100)] | None = None
    organisation: Line | None = None
    guiding_ideology: Paragraph | None = None


class TaskEdit(Input):
    """Retitle, reword, recategorise or date a task."""

    op: Literal["change_task"]
    task: str
    title: Line | None = None
    text: Paragraph | None = None
    category: Category | None = None
    months: Months | None = None
    due_on: Day | None = None
    responsible: Annotated[tuple[Line, ...], Field(max_length=20)] | None = None


class ObligeEdit(Input):
    """Mark all measures of a task as mandatory (必办) or optional."""

    op: Literal["oblige"]
    task: str
    mandatory: bool


class MergeEdit(Input):
    """Make one task of several."""

    op: Literal["merge"]
    tasks: Annotated[tuple[str, ...], Field(min_length=2, max_length=50)]


class SplitEdit(Input):
    """Make two tasks of one, at a character of its text."""

    op: Literal["split"]
    task: str
    at: Annotated[int, Field(ge=1, le=100_000)]


class DropEdit(Input):
    """Leave a task out, or take it back in."""

    op: Literal["drop", "restore"]
    task: str


class SettleEdit(Input):
    """The doubts of a task, of a plan with its tasks, or of everything have been looked at.

    `doubt` settles one of those about the plan as a whole, by its place among them.
    """

    op: Literal["settle"]
    task: str | None = None
    plan: int | None = None
    doubt: int | None = None

    @model_validator(mode="after")
    def _names_one_thing(self) -> Self:
        if (self.task and self.plan is not None) or (self.plan is None and self.doubt is not None):
            raise PydanticCustomError("settles_two", "请指明一项任务，或者一份计划和其中的一处疑问")
        return self


class AddMeasureEdit(Input):
    """Add a duty to a task."""

    op: Literal["add_measure"]
    task: str
    text: Paragraph
    actor: Actor = Actor.SCHOOL


class MeasureEdit(Input):
    """Change a duty."""

    op: Literal["change_measure"]
    measure: str
    text: Paragraph | None = None
    actor: Actor | None = None
    deliverable: Line | None = None
    months: Months | None = None
    due_on: Day | None = None
    mandatory: bool | None = None
    file_required: bool | None = None


class DropMeasureEdit(Input):
    """Remove a duty."""

    op: Literal["drop_measure"]
    measure: str


class TakeInEdit(Input):
    """Make a task of text that was left out."""

    op: Literal["take_in"]
    left_out: int
    plan: int


AnyEdit = Annotated[
    DescribeEdit
    | TaskEdit
    | ObligeEdit
    | MergeEdit
    | SplitEdit
    | DropEdit
    | SettleEdit
    | AddMeasureEdit
    | MeasureEdit
    | DropMeasureEdit
    | TakeInEdit,
    Field(discriminator="op"),
]


class EditsInput(Input):
    """Edits that are applied together or not at all."""

    edits: Annotated[tuple[AnyEdit, ...], Field(min_length=1, max_length=500)]


# Fields that may be emptied; null for any other would say nothing.
EMPTIABLE = frozenset({"due_on", "deliverable", "organisation", "guiding_ideology", "year"})


def domain_edit(edit: AnyEdit) -> domain_edits.Edit:  # noqa: C901, PLR0911, PLR0912 - a line a kind
    """The edit that an input asks for.

    Raises:
        Invalid: null for a field that must say something.

    """
    members = edit.model_dump(
        exclude_unset=True, exclude={"op", "plan", "task", "measure", "doubt"}
    )
    for name, value in members.items():
        if value is None and name not in EMPTIABLE:
            raise Invalid("这一项不能清空，请填写内容。", field=name)
    match edit:
        case DescribeEdit():
            return domain_edits.Describe(edit.plan, members)
        case TaskEdit():
            return domain_edits.ChangeTask(edit.task, members)
        case ObligeEdit():
            return domain_edits.Oblige(edit.task, edit.mandatory)
        case MergeEdit():
            return domain_edits.Merge(edit.tasks)
        case SplitEdit():
            return domain_edits.Split(edit.task, edit.at)
        case DropEdit():
            return domain_edits.Drop(edit.task, dropped=edit.op == "drop")
        case SettleEdit():
            return domain_edits.Settle(edit.task, edit.plan, edit.doubt)
        case AddMeasureEdit():
            return domain_edits.AddMeasure(edit.task, edit.text, edit.actor)
        case MeasureEdit():
            return domain_edits.ChangeMeasure(edit.measure, members)
        case DropMeasureEdit():
            return domain_edits.DropMeasure(edit.measure)
        case TakeInEdit():
            return domain_edits.TakeIn(edit.left_out, edit.plan)
