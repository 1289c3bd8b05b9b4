"""A connection to a broker that is not there."""

import gc
import socket

import pytest
from aio_pika import Connection
from aio_pika.exceptions import AMQPConnectionError

from shared.messaging.topology import link


async def test_a_link_that_failed_is_closed():
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))  # bound and not listening: whoever connects is refused
        port = reserved.getsockname()[1]
        with pytest.raises(AMQPConnectionError) as refused:
            await link(f"amqp://127.0.0.1:{port}/", "a test")

    left = [c for c in gc.get_objects() if isinstance(c, Connection) and c.url.port == port]
    # One left open begins to close itself when it is collected, with no loop to end it on.
    assert left, refused  # the error still holds it
    assert all(connection.is_closed for connection in left)
