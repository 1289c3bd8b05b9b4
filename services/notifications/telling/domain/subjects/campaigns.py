"""What is told of campaigns and their lists, to whom, and what that closes."""

from services.notifications.inbox.domain import (
    FINAL,
    SIGNERS,
    Audience,
    Closing,
    campaign_list_matter,
    campaign_matter,
    gift_matter,
)
from services.notifications.kinds import Kind
from services.notifications.telling.domain.audiences import concerned, county_office
from services.notifications.telling.domain.rule import About, Closes, Rule
from shared.contracts import welfare
from shared.contracts.roles import Role


def _unions_of_campaign(event: welfare.CampaignOpened) -> Audience | None:
    """Who begins a campaign of the own union need not be told that it has begun."""
    return Audience(roles=SIGNERS, union_ids=event.union_ids) if event.countywide else None


def _schools_of_cancelled(event: welfare.CampaignCancelled) -> Audience | None:
    return Audience(roles=(Role.UNION_CHAIR,)) if event.countywide and event.was_open else None


def _deciders_of_own(event: welfare.CampaignListSubmitted) -> Audience | None:
    return None if event.countywide else concerned(event)


def _county_if_countywide(event: welfare.CampaignListSubmitted) -> Audience | None:
    return county_office(event) if event.countywide else None


def _who_submitted(event: welfare.CampaignListEvent) -> Audience:
    return Audience(person_ids=(event.submitted_by,))


def _who_submitted_and_pays(event: welfare.CampaignListEvent) -> Audience:
    return Audience(
        person_ids=(event.submitted_by,),
        roles=(Role.FINANCE_OFFICER, Role.UNION_CHAIR),
        union_ids=(event.union_id,),
    )


def _who_submitted_and_chair(event: welfare.CampaignListEvent) -> Audience:
    return Audience(
        person_ids=(event.submitted_by,), roles=(Role.UNION_CHAIR,), union_ids=(event.union_id,)
    )


RULES: tuple[Rule, ...] = (
    Rule(welfare.CampaignRequested, Kind.CAMPAIGN_TO_DECIDE, About.CAMPAIGN, concerned),
    Rule(welfare.CampaignApproved, Kind.CAMPAIGN_APPROVED, About.CAMPAIGN, concerned),
    Rule(welfare.CampaignReturned, Kind.CAMPAIGN_RETURNED, About.CAMPAIGN, concerned),
    Rule(welfare.CampaignOpened, Kind.CAMPAIGN_OPENED, About.CAMPAIGN, _unions_of_campaign),
    Rule(welfare.CampaignCancelled, Kind.CAMPAIGN_CANCELLED, About.CAMPAIGN, _schools_of_cancelled),
    Rule(
        welfare.CampaignListSubmitted,
        Kind.CAMPAIGN_LIST_TO_DECIDE,
        About.CAMPAIGN_LIST,
        _deciders_of_own,
    ),
    Rule(
        welfare.CampaignListSubmitted,
        Kind.CAMPAIGN_LISTS_SUBMITTED,
        About.CAMPAIGN_SUBMITTED,
        _county_if_countywide,
    ),
    Rule(
        welfare.CampaignListReturned,
        Kind.CAMPAIGN_LIST_RETURNED,
        About.CAMPAIGN_LIST,
        _who_submitted,
    ),
    Rule(
        welfare.CampaignListApproved,
        Kind.CAMPAIGN_LIST_APPROVED,
        About.CAMPAIGN_LIST,
        _who_submitted_and_pays,
    ),
    Rule(
        welfare.CampaignListPaid,
        Kind.CAMPAIGN_LIST_PAID,
        About.CAMPAIGN_LIST,
        _who_submitted_and_chair,
    ),
    Rule(welfare.CampaignListPaid, Kind.CAMPAIGN_RECEIVED, About.GIFT, concerned),
    Rule(
        welfare.CampaignListTakenBack,
        Kind.CAMPAIGN_LIST_TAKEN_BACK,
        About.CAMPAIGN_LIST,
        _who_submitted_and_chair,
    ),
)


def _earlier_of_campaign(event: welfare.CampaignEvent) -> tuple[Closing, ...]:
    return (Closing(campaign_matter(event.subject_id), event.version),)


def _all_of_campaign(event: welfare.CampaignEvent) -> tuple[Closing, ...]:
    return (Closing(campaign_matter(event.subject_id), FINAL),)


def _with_its_lists(event: welfare.CampaignCancelled) -> tuple[Closing, ...]:
    lists = (Closing(campaign_list_matter(each), FINAL) for each in event.list_ids)
    return (*_earlier_of_campaign(event), *lists)


def _earlier_of_list(event: welfare.CampaignListEvent) -> tuple[Closing, ...]:
    return (Closing(campaign_list_matter(event.subject_id), event.version),)


def _handed_in(event: welfare.CampaignListSubmitted) -> tuple[Closing, ...]:
    """The school has answered the campaign's call."""
    asked = Closing(campaign_matter(event.campaign_id), FINAL, event.union_id)
    return (*_earlier_of_list(event), *((asked,) if event.countywide else ()))


def _all_of_taken_back(event: welfare.CampaignListTakenBack) -> tuple[Closing, ...]:
    return (*_earlier_of_list(event), Closing(gift_matter(event.subject_id), FINAL))


CLOSES: Closes = {
    welfare.CampaignRequested: _earlier_of_campaign,
    welfare.CampaignApproved: _earlier_of_campaign,
    welfare.CampaignReturned: _earlier_of_campaign,
    welfare.CampaignOpened: _earlier_of_campaign,
    welfare.CampaignClosed: _all_of_campaign,
    welfare.CampaignCancelled: _with_its_lists,
    welfare.CampaignListSubmitted: _handed_in,
    welfare.CampaignListReturned: _earlier_of_list,
    welfare.CampaignListApproved: _earlier_of_list,
    welfare.CampaignListPaid: _earlier_of_list,
    welfare.CampaignListSettled: _earlier_of_list,
    welfare.CampaignListTakenBack: _all_of_taken_back,
}
