"""The HTTP door of what pages say about the installation before anybody has signed in."""

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse
from pydantic import BaseModel

from services.directory.access.commands.providers.choosing import configured
from services.directory.access.domain.external import Provider
from shared.errors import NotFound

open_router = APIRouter(tags=["gateway"])


class ProviderView(BaseModel):
    """Another system that people may sign in by."""

    name: Provider
    label: str


class Site(BaseModel):
    """Where people complain, the filing numbers, and how one signs in.

    `second_factor` is False where nobody is asked for one, which the sign-in page says.
    """

    complaint: str
    filing: str
    second_factor: bool
    providers: list[ProviderView]


@open_router.get("/site")
async def describe_site(request: Request) -> Site:
    """What the foot of every page and the sign-in page say."""
    settings = request.app.state.settings
    return Site(
        complaint=settings.complaint,
        filing=settings.filing,
        second_factor=settings.second_factor == "on",
        providers=[
            ProviderView(name=name, label=label) for name, label in configured(settings).items()
        ],
    )


@open_router.get("/domain-check/{content}")
async def prove_domain(content: str, request: Request) -> PlainTextResponse:
    """The file by which 企业微信 learns whose domain this is; the gateway serves it at `/`."""
    if not content or content != request.app.state.settings.wecom_domain_check:
        raise NotFound
    return PlainTextResponse(content)
