"""What the tests of the issuer stand on: databases made on the real server."""

from tests.service.conftest import postgres

__all__ = ["postgres"]
