"""Questions put together for the driver."""

from typing import Any


class Where:
    """Conditions and their values, numbered as they come."""

    def __init__(self) -> None:
        self.values: list[Any] = []
        self._conditions: list[str] = []

    def add(self, condition: str, *values: Any) -> None:
        """Add a condition; it has a pair of braces for each of the values.

        A condition is code of ours: what comes from outside is a value.
        """
        first = len(self.values) + 1
        self._conditions.append(condition.format(*(f"${first + n}" for n in range(len(values)))))
        self.values += values

    def __str__(self) -> str:
        return " AND ".join(self._conditions) or "true"
