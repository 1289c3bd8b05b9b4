"""What the doors of channels and of deliveries take alike."""

from typing import Annotated

from fastapi import Depends, Request
from pydantic import Field

from shared.egress import AllowedHosts

Address = Annotated[str, Field(min_length=1, max_length=500)]
Secret = Annotated[str, Field(max_length=200, pattern=r"^[\x21-\x7e]*$")]


async def _allowed_hosts(request: Request) -> AllowedHosts:
    return AllowedHosts.read(request.app.state.settings.webhook_hosts)


Hosts = Annotated[AllowedHosts, Depends(_allowed_hosts)]
