"""Which hosts a program may call: only what the operator has listed, and only where it leads."""

import asyncio
import socket
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import ClassVar
from urllib.parse import urlsplit

from shared.errors import Invalid

Address = IPv4Address | IPv6Address


class HostNotAllowed(Invalid):
    """The host is not one that this installation may call."""

    code: ClassVar[str] = "host-not-allowed"


@dataclass(frozen=True)
class AllowedHosts:
    """The operator's list: `host` for one on the internet, `host=address` for one inside.

    A host without an address must resolve to public addresses only, so that a name under foreign
    control cannot lead to a machine of the house. One with an address is called at that address.
    """

    pinned: dict[str, Address | None]

    @classmethod
    def read(cls, setting: str) -> "AllowedHosts":
        """Read the comma separated setting; an entry that cannot be read allows nothing."""
        pinned: dict[str, Address | None] = {}
        for entry in filter(None, (part.strip() for part in setting.split(","))):
            host, is_pinned, address = (part.strip() for part in entry.partition("="))
            if not host:
                continue
            with suppress(ValueError):
                pinned[host.lower()] = ip_address(address) if is_pinned else None
        return cls(pinned)

    def check(self, url: str) -> tuple[str, Address | None]:
        """The URL's host, and the address it is pinned to.

        Raises:
            HostNotAllowed: it is not on the list.

        """
        host = (urlsplit(url).hostname or "").lower()
        if host not in self.pinned:
            raise HostNotAllowed(
                f"这套系统不能访问 {host}。请系统管理员把它加入允许的回调地址后再试。"
            )
        return host, self.pinned[host]


async def resolve(host: str, port: int) -> Sequence[str]:
    """All addresses of a host.

    Raises:
        OSError: it has none.

    """
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(entry[4][0]) for entry in found]


def public_address(resolved: Sequence[str]) -> str | None:
    """The first of a host's addresses, when all of them are on the internet; otherwise None."""
    addresses = [_plain(ip_address(text.partition("%")[0])) for text in resolved]
    if not addresses or not all(_is_public(address) for address in addresses):
        return None
    return str(addresses[0])


def _plain(address: Address) -> Address:
    """The IPv4 address inside a mapped IPv6 one, which would reach the same machine."""
    return (isinstance(address, IPv6Address) and address.ipv4_mapped) or address


# IPv6 addresses that carry an IPv4 one: a gateway may lead them to any machine of the house.
DISGUISES = tuple(
    map(ip_network, ("::/96", "64:ff9b::/96", "64:ff9b:1::/48", "2001::/32", "2002::/16"))
)


def _is_public(address: Address) -> bool:
    disguised = any(address in network for network in DISGUISES)
    return address.is_global and not address.is_multicast and not disguised
