"""What people send about suggestions."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from services.activities.suggestions.commands.submitting import Author, Words
from services.activities.suggestions.domain.kinds import SuggestionCategory
from services.activities.suggestions.domain.life import SuggestionState
from services.activities.suggestions.queries.reading import Whose
from shared.web.inputs import LONGEST_PAGE, Day, Input, Line, Paragraph

Title = Annotated[Line, Field(max_length=60)]
Name = Annotated[Line, Field(max_length=30)]
Text = Annotated[Paragraph, Field(max_length=2000)]
Answer = Annotated[Paragraph, Field(max_length=1000)]
Office = Annotated[Line, Field(max_length=60)]
Year = Annotated[int, Field(ge=2000, le=2100)]


class SuggestionInput(Input):
    """A suggestion; `named` lets colleagues read who makes it. The union's officers know anyway."""

    union_id: UUID
    category: SuggestionCategory
    title: Title
    text: Text
    named: bool = True

    def words(self) -> Words:
        return Words(self.category, self.title, self.text, self.named)


class RecordedSuggestionInput(SuggestionInput):
    """A suggestion of somebody else, as an officer enters it; typed where on no list."""

    received_on: Day
    person_id: UUID | None = None
    author_name: Name | None = None

    def author(self) -> Author | None:
        if self.person_id is None and self.author_name is None:
            return None
        return Author(self.author_name or "", self.person_id)


class ShowInput(Input):
    """The words that colleagues read; the officer may leave out what names somebody."""

    title: Title
    text: Text


class PassOnInput(Input):
    """To whom it is handed on, and what the author is told."""

    to: Office
    answer: Answer | None = None


class AnswerInput(Input):
    """What came of it, and the answer to the author."""

    outcome: Literal[SuggestionState.ADOPTED, SuggestionState.NOTED]
    answer: Answer


class SuggestionQuery(Input):
    """Which suggestions to list; fields left out do not filter."""

    whose: Whose = Whose.SHOWN
    union_id: UUID | None = None
    open_only: bool = False
    cursor: Annotated[str, Field(max_length=500)] | None = None
    size: Annotated[int, Field(ge=1, le=LONGEST_PAGE)] = 50
