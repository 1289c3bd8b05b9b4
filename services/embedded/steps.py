"""What a program says while it works: a spinner on a terminal, else a line as each step begins."""

import time

from rich.console import Console
from rich.status import Status
from rich.text import Text


class Steps:
    """Announces each step on standard error, on a terminal with the time that it took."""

    def __init__(self) -> None:
        self.console = Console(stderr=True, highlight=False, markup=False, soft_wrap=True)
        self._status: Status | None = None
        self._begun: tuple[str, float] | None = None

    def __call__(self, step: str) -> None:
        """End the step before and begin this one."""
        self.end()
        self._begun = (step, time.monotonic())
        if not self.console.is_terminal:
            self.console.print(f"  {step}……")
            return
        self._status = self.console.status(f"{step}……")
        self._status.start()

    def end(self) -> None:
        """The last step is over."""
        if self._status is None or self._begun is None:
            return
        self._status.stop()
        step, since = self._begun
        self.console.print(f"  {step}  {time.monotonic() - since:.1f} 秒", style="dim")
        self._status = self._begun = None

    def say(self, sentence: str, style: str = "") -> None:
        """Print a sentence of its own."""
        self.end()
        self.console.print(Text(sentence, style))

    def complain(self, sentence: str, code: str) -> None:
        """Say what went wrong, with the code that stands for it."""
        self.say(f"{sentence}（{code}）", "red")
