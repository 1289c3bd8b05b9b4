"""What the services' HTTP doors promise is written down, and the writing is up to date."""

from shared.service import Service
from tests.infrastructure.contracts import OPENAPI, openapi_papers


def test_the_stored_openapi_documents_say_what_the_doors_do(services: list[Service]):
    papers = dict(openapi_papers(services))

    stored = {path.name: path.read_text(encoding="utf-8") for path in OPENAPI.glob("*.json")}

    assert stored.keys() == papers.keys(), "out of date, run: make contracts"
    stale = [name for name, text in papers.items() if stored[name] != text]
    assert not stale, f"out of date, run: make contracts ({', '.join(stale)})"
