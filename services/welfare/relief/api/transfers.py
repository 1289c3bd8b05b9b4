"""Route of the list for the bank: what was agreed to and is to be transferred."""

import asyncio
from uuid import UUID

from fastapi import Response

from services.welfare.audit_acts import AuditAct
from services.welfare.hardship.commands.opening import take_cards
from services.welfare.people import unions_by_id
from services.welfare.permissions import Act, may
from services.welfare.relief.domain.kinds import KIND_LABELS, AidKind
from services.welfare.relief.papers import TransferLine, transfers
from services.welfare.relief.queries.reading import to_transfer
from shared import audit
from shared.calendar.wording import chinese_date
from shared.database import CHINA
from shared.errors import NotFound
from shared.sheets import MEDIA_TYPE, Head, xlsx
from shared.web.downloads import download
from shared.web.identity import Me
from shared.web.keyring import Keys
from shared.web.routes import Tx, tenant_router

router = tenant_router("/relief", "relief")

MOST_ROWS = 5000


@router.get("/transfers", response_class=Response, responses={200: {"content": {MEDIA_TYPE: {}}}})
async def take_transfers(union_id: UUID, me: Me, tx: Tx, keys: Keys) -> Response:
    """Names, amounts and, where a hardship file knows them, cards; who took it is written down.

    It stands under each file whose card is in the list, too.
    """
    if not may(me, Act.PAY_RELIEF, union_id):
        raise NotFound
    aids = await to_transfer(tx, union_id, MOST_ROWS)
    of_cases = {aid.case_id for aid in aids if aid.case_id}
    cards = await take_cards(tx, me, of_cases, "办理银行转账", keys)
    unit = (await unions_by_id(tx, [union_id]))[union_id].name
    lines = [
        TransferLine(
            unit,
            aid.recipient_name,
            aid.amount_cents,
            cards.get(aid.case_id, "") if aid.case_id else "",
            KIND_LABELS[AidKind(aid.kind)],
        )
        for aid in aids
    ]
    await audit.record(
        tx,
        audit.Entry(
            act=AuditAct.AID_TRANSFERS_TAKEN, union_id=union_id, facts={"rows": str(len(lines))}
        ),
    )
    head = Head(unit, me.name, tx.now.astimezone(CHINA), f"待转账 {len(lines)} 笔")
    content = await asyncio.to_thread(xlsx, transfers(head, lines))
    return download(content, MEDIA_TYPE, f"慰问帮扶银行转账清单 {chinese_date(tx.today)}.xlsx")
