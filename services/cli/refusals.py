"""How the command line says what was refused: the sentence, its code, and exit status 1."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

REFUSED = 1


@contextmanager
def sentences() -> Iterator[None]:
    """End the program with a sentence instead of a traceback where something was refused."""
    from shared.errors import Refused
    from shared.settings import SettingsError

    try:
        yield
    except Refused as refused:
        end_with(refused.sentence, refused.code)
    except SettingsError as error:
        end_with(f"设置有误：{error}", "settings")


def end_with(sentence: str, code: str) -> NoReturn:
    sys.stderr.write(f"{sentence}（{code}）\n")
    sys.exit(REFUSED)
