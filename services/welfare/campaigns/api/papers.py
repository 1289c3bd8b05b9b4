"""Routes of the papers of a list; that one left the platform is written down."""

import asyncio
from uuid import UUID

from fastapi import Response

from services.welfare.audit_acts import AuditAct
from services.welfare.campaigns.api.list_views import card_words
from services.welfare.campaigns.api.permitted import (
    audits,
    deals_with,
    seen_list,
)
from services.welfare.campaigns.domain.kinds import REASON_LABELS, CareGroup
from services.welfare.campaigns.domain.life import (
    LINE_LABELS,
    LineState,
    ListState,
    check_bank_sheet,
)
from services.welfare.campaigns.papers import (
    Giving,
    PaperLine,
    bank_sheet,
    shown_sheet,
    sign_sheet,
)
from services.welfare.campaigns.queries.reading import lines_of, place_of_card
from services.welfare.campaigns.tables import Campaign, CampaignLine, CampaignList
from services.welfare.people import unions_by_id
from services.welfare.permissions import Act, may
from services.welfare.relief.domain.kinds import FORM_LABELS, Form
from shared import audit, sheets
from shared.calendar import chinese_date
from shared.database import CHINA, Transaction
from shared.errors import NotAllowed
from shared.masking import mask_name
from shared.official_papers import MEDIA_TYPE, docx
from shared.sealing import Keyring
from shared.web.downloads import download
from shared.web.identity import Caller, Me
from shared.web.keyring import Keys
from shared.web.routes import Tx, tenant_router

router = tenant_router("/campaign-lists", "campaign-lists")


@router.get(
    "/{list_id}/sign-sheet", response_class=Response, responses={200: {"content": {MEDIA_TYPE: {}}}}
)
async def sign_sheet_of(list_id: UUID, me: Me, tx: Tx) -> Response:
    """The real-name register to print and sign, as a Word document."""
    of_list, campaign, lines = await _named(tx, me, list_id)
    standing = [
        PaperLine(line.recipient_name, REASON_LABELS[CareGroup(line.reason)], line.cents)
        for line in lines
    ]
    giving = await _giving(tx, of_list, campaign)
    paper = sign_sheet(giving, standing, of_list.paid_on or tx.today)
    await _note(tx, of_list, "sign_sheet", len(standing))
    content = await asyncio.to_thread(docx, paper)
    return download(content, MEDIA_TYPE, f"{paper.title}.docx")


@router.get(
    "/{list_id}/bank-sheet",
    response_class=Response,
    responses={200: {"content": {sheets.MEDIA_TYPE: {}}}},
)
async def bank_sheet_of(list_id: UUID, me: Me, tx: Tx, keys: Keys) -> Response:
    """What the bank asks for, with whole numbers of cards: for who pays what was agreed to."""
    of_list, campaign, lines = await _named(tx, me, list_id)
    pays = may(me, Act.PAY_CAMPAIGNS, of_list.union_id) or may(
        me, Act.PAY_CAMPAIGNS, campaign.union_id
    )
    if not pays:
        raise NotAllowed
    check_bank_sheet(Form(campaign.form), ListState(of_list.state))
    rows = [
        PaperLine(
            line.recipient_name,
            "",
            line.cents,
            bank=line.bank or "",
            card=keys.open(line.card_sealed, place_of_card(line.id)) if line.card_sealed else "",
        )
        for line in lines
    ]
    giving = await _giving(tx, of_list, campaign)
    head = _head(tx, me, giving, f"{campaign.title}，资金来源：{campaign.source}")
    await _note(tx, of_list, "bank_sheet", len(rows))
    return await _xlsx(bank_sheet(head, giving, rows))


@router.get(
    "/{list_id}/sheet",
    response_class=Response,
    responses={200: {"content": {sheets.MEDIA_TYPE: {}}}},
)
async def shown_sheet_of(list_id: UUID, me: Me, tx: Tx, keys: Keys) -> Response:
    """The list exactly as the page shows it to the caller."""
    of_list, campaign, _ = await seen_list(tx, me, list_id)
    masked = audits(me) and not deals_with(me, of_list, campaign)
    rows = [_shown(line, keys, masked=masked) for line in await lines_of(tx, list_id)]
    giving = await _giving(tx, of_list, campaign)
    await _note(tx, of_list, "sheet", len(rows))
    return await _xlsx(shown_sheet(_head(tx, me, giving, campaign.title), rows))


def _shown(line: CampaignLine, keys: Keyring, *, masked: bool) -> PaperLine:
    return PaperLine(
        mask_name(line.recipient_name) if masked else line.recipient_name,
        REASON_LABELS[CareGroup(line.reason)],
        line.cents,
        LINE_LABELS[LineState(line.state)],
        bank="" if masked else line.bank or "",
        card="" if masked else card_words(line, keys) or "",
        receipted=chinese_date(line.receipted_on) if line.receipted_on else "",
    )


async def _named(
    tx: Transaction, me: Caller, list_id: UUID
) -> tuple[CampaignList, Campaign, list[CampaignLine]]:
    """The list with its standing lines, for who deals with it by name."""
    of_list, campaign, _ = await seen_list(tx, me, list_id)
    if not deals_with(me, of_list, campaign):
        raise NotAllowed
    lines = [line for line in await lines_of(tx, list_id) if line.state != LineState.REVERSED]
    return of_list, campaign, lines


async def _giving(tx: Transaction, of_list: CampaignList, campaign: Campaign) -> Giving:
    unions = await unions_by_id(tx, [of_list.union_id])
    return Giving(
        title=campaign.title,
        union=unions[of_list.union_id].name if of_list.union_id in unions else "",
        form=FORM_LABELS[Form(campaign.form)],
        source=campaign.source,
        decided_by=of_list.decided_by_name or "",
        decided_on=of_list.decided_on,
        paid_on=of_list.paid_on,
    )


def _head(tx: Transaction, me: Caller, giving: Giving, about: str) -> sheets.Head:
    return sheets.Head(giving.union, me.name, tx.now.astimezone(CHINA), about)


async def _xlsx(sheet: sheets.Sheet) -> Response:
    content = await asyncio.to_thread(sheets.xlsx, sheet)
    name = f"{sheet.title} {chinese_date(sheet.head.made_at.date())}.xlsx"
    return download(content, sheets.MEDIA_TYPE, name)


async def _note(tx: Transaction, of_list: CampaignList, paper: str, rows: int) -> None:
    facts = {"paper": paper, "rows": str(rows)}
    act = AuditAct.CAMPAIGN_LIST_EXPORTED
    entry = audit.Entry(act=act, union_id=of_list.union_id, subject_id=of_list.id, facts=facts)
    await audit.record(tx, entry)
