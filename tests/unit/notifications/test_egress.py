"""Which hosts and addresses a webhook may reach."""

from ipaddress import ip_address

import pytest

from shared.egress import (
    AllowedHosts,
    HostNotAllowed,
    public_address,
)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.8.8.8",
        "0.0.0.0",  # noqa: S104 - an address to refuse, nothing binds to it
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "100.64.0.1",
        "169.254.169.254",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "2002:7f00:1::",
        "2001:0:7f00:1::",
    ],
)
def test_an_address_inside_is_never_taken_for_public(address: str):
    assert public_address([address]) is None
    assert public_address(["93.184.216.34", address]) is None


@pytest.mark.parametrize(
    ("addresses", "first"),
    [
        (["93.184.216.34"], "93.184.216.34"),
        (["2606:2800:220:1::1", "93.184.216.34"], "2606:2800:220:1::1"),
        (["::ffff:93.184.216.34"], "93.184.216.34"),
    ],
)
def test_public_addresses_are_taken_in_their_order(addresses: list[str], first: str):
    assert public_address(addresses) == first


def test_a_host_without_addresses_leads_nowhere():
    assert public_address([]) is None


def test_only_listed_hosts_are_allowed_whatever_their_spelling():
    allowed = AllowedHosts.read(" oa.example , inside.example=10.0.0.7,")

    assert allowed.check("https://OA.example:8443/x") == ("oa.example", None)
    assert allowed.check("https://inside.example/") == ("inside.example", ip_address("10.0.0.7"))
    for url in (
        "https://sub.oa.example/",
        "https://oa.example.evil.example/",
        "https://10.0.0.7/",
        "https://oa.example./",
    ):
        with pytest.raises(HostNotAllowed):
            allowed.check(url)


def test_an_empty_list_allows_nothing():
    with pytest.raises(HostNotAllowed, match=r"oa\.example"):
        AllowedHosts.read("").check("https://oa.example/")


@pytest.mark.parametrize("entry", ["inside.example=10.0.0", "inside.example=", "=10.0.0.7"])
def test_an_entry_that_cannot_be_read_allows_nothing(entry: str):
    allowed = AllowedHosts.read(f"{entry},oa.example")

    assert allowed.check("https://oa.example/") == ("oa.example", None)
    for url in ("https://inside.example/", "https:///"):
        with pytest.raises(HostNotAllowed):
            allowed.check(url)
