"""HTTP door of the county: the terms of all unions."""

from uuid import UUID

from pydantic import BaseModel

from services.activities.permissions import Act, must
from services.activities.terms.api.views import CongressTermView, term_view
from services.activities.terms.domain.ratios import CHECK_LABELS, Verdict
from services.activities.terms.queries.checking import county_figures
from services.activities.terms.queries.county import Standing, standings
from shared.web.identity import Me
from shared.web.routes import Tx, tenant_router

router = tenant_router("/congress-terms", "congress terms")


class UnionTermView(BaseModel):
    """A union with its newest term; `missed` are the ratios that are not as the county asks."""

    union_id: UUID
    union_name: str
    cluster_name: str
    term: CongressTermView | None
    delegates: int
    gone: int
    missed: list[str]


@router.get("/county")
async def county_terms(me: Me, tx: Tx) -> list[UnionTermView]:
    """The newest term of every union of the county."""
    must(me, Act.SEE_COUNTY_TERMS)
    figures = await county_figures(tx)

    def view(one: Standing) -> UnionTermView:
        term = term_view(one.term, one.union_name, tx.today, figures) if one.term else None
        missed = [CHECK_LABELS[each.name] for each in one.checks if each.verdict is Verdict.MISSED]
        return UnionTermView(
            union_id=one.union_id,
            union_name=one.union_name,
            cluster_name=one.cluster_name,
            term=term,
            delegates=one.delegates,
            gone=one.gone,
            missed=missed,
        )

    return [view(one) for one in await standings(tx, figures)]
