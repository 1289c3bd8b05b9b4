"""`gonghui serve`: a process that answers on its port until it is asked to stop."""

import asyncio
import signal
import socket

import structlog

from services.distributed.process import Addresses, Role, running_process
from services.registry import service_named
from shared.errors import Refused
from shared.observability import configure_logging
from shared.proofs.store import proof_store
from shared.settings import Settings, keyring_of, needed_address
from shared.web.serving import serving

log = structlog.get_logger()

# Requests that are open when the process is asked to stop; streams are cut after this long too.
GRACE_SECONDS = 8


class PortTaken(Refused):
    """Another program listens on the port."""

    code = "port-taken"


def serve(name: str, role: Role, host: str, port: int) -> None:
    """Run the process.

    Raises:
        NotFound: there is no such service.
        SettingsError: naming the variable that is missing or wrong.
        PortTaken: somebody else listens there.

    """
    service = service_named(name)
    settings = Settings.from_environment()
    addresses = Addresses.from_environment(name, role)
    if service.seals:
        keyring_of(settings)  # or the first person who needs them would find out
    if service.keeps_proofs and role is not Role.RELAY:
        proof_store(settings)  # the same
    if role is not Role.RELAY:
        needed_address("PUBLIC_URL", ("http", "https"))  # or messages would link to nowhere
    configure_logging(settings.log_level)
    with _listen(host, port) as listener:
        asyncio.run(_run(name, role, settings, addresses, listener))


async def _run(
    name: str, role: Role, settings: Settings, addresses: Addresses, listener: socket.socket
) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    options = {
        "root_path": f"/api/{name}",  # the gateway takes it away from the addresses
        "proxy_headers": bool(settings.trusted_proxies),
        "forwarded_allow_ips": settings.trusted_proxies,
    }
    where = {"service": name, "role": role.value}
    async with (
        running_process(name, role, settings, addresses) as process,
        serving(process.app, listener, grace_seconds=GRACE_SECONDS, **options),
    ):
        log.info("serving", **where, port=listener.getsockname()[1])
        await stop.wait()
        process.health.is_stopping = True
        log.info("stopping", **where)
    log.info("stopped", **where)


def _listen(host: str, port: int) -> socket.socket:
    try:
        return socket.create_server((host, port), backlog=2048)
    except OSError as error:
        raise PortTaken(f"端口 {host}:{port} 用不了：{error.strerror}。") from error
