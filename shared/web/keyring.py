"""The installation's keys at the doors of services that seal."""

from typing import Annotated

from fastapi import Depends, Request

from shared.sealing import Keyring


async def _keyring(request: Request) -> Keyring:
    found: Keyring = request.app.state.runtime.keyring
    return found


Keys = Annotated[Keyring, Depends(_keyring)]
