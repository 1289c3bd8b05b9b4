"""Cookies of sign-in: kept from scripts, sent to this site only, bound to the host over https."""

from fastapi import Request, Response

from services.directory.access.domain.gate import SESSION_COOKIE, cookie_name, read_cookie
from shared.settings import Settings


def cookie_of(request: Request, name: str = SESSION_COOKIE) -> str:
    """What the browser holds under the name; empty where it holds nothing."""
    settings: Settings = request.app.state.settings
    held = cookie_name(name, secure=settings.secure_cookies)
    return read_cookie(request.headers.get("cookie", ""), held)


def set_cookie(
    response: Response, settings: Settings, value: str, name: str = SESSION_COOKIE
) -> None:
    """Let the browser hold it until it is closed."""
    response.set_cookie(
        cookie_name(name, secure=settings.secure_cookies),
        value,
        path="/",
        httponly=True,
        samesite="lax",
        secure=settings.secure_cookies,
    )


def drop_cookie(response: Response, settings: Settings, name: str = SESSION_COOKIE) -> None:
    """Let the browser forget it."""
    secure = settings.secure_cookies
    response.delete_cookie(
        cookie_name(name, secure=secure), path="/", secure=secure, httponly=True, samesite="lax"
    )
