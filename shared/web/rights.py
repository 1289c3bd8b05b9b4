"""Which role may do what in a service, told from the service's own table of permissions."""

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import TypeVar

from fastapi import APIRouter
from pydantic import BaseModel

from shared.contracts.roles import Role
from shared.web.identity import Me
from shared.web.routes import tenant_router

A = TypeVar("A", bound=StrEnum)


class RightView(BaseModel):
    """An act in plain words, and the roles that may do it."""

    act: str
    label: str
    roles: list[Role]


def rights_router(allowed: Mapping[A, Collection[Role]], labels: Mapping[A, str]) -> APIRouter:
    """A door at which everybody signed in may read the table; it is copied nowhere."""
    router = tenant_router("/rights", "rights")
    told = [
        RightView(act=act, label=labels.get(act, act), roles=[r for r in Role if r in roles])
        for act, roles in allowed.items()
    ]

    @router.get("")
    async def list_rights(_me: Me) -> list[RightView]:
        """What may be done here, and by which roles."""
        return told

    return router
