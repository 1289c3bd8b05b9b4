"""Which systems this installation is configured for."""

import httpx

from services.directory.access.commands.providers.dingtalk import DingTalk
from services.directory.access.commands.providers.oidc import OpenIdConnect
from services.directory.access.commands.providers.port import Port, way_out
from services.directory.access.commands.providers.wecom import WeCom
from services.directory.access.domain.external import Provider
from shared.errors import NotFound
from shared.settings import Settings


def configured(settings: Settings) -> dict[Provider, str]:
    """The systems by which people may sign in, with what stands on their buttons."""
    labels = {
        Provider.OIDC: settings.oidc_label,
        Provider.WECOM: "企业微信",
        Provider.DINGTALK: "钉钉",
    }
    complete = {
        Provider.OIDC: settings.oidc_issuer and settings.oidc_client_id,
        Provider.WECOM: settings.wecom_corp_id and settings.wecom_agent_id,
        Provider.DINGTALK: settings.dingtalk_client_id,
    }
    return {name: label for name, label in labels.items() if complete[name]}


def chosen(settings: Settings, provider: Provider) -> Port:
    """The system of this name.

    Raises:
        NotFound: it is not configured.

    """
    if provider not in configured(settings):
        raise NotFound("这套系统没有开通这种登录方式。")
    match provider:
        case Provider.OIDC:
            return OpenIdConnect(
                settings.oidc_issuer,
                settings.oidc_client_id,
                settings.oidc_client_secret.get_secret_value(),
                settings.oidc_claim,
            )
        case Provider.WECOM:
            return WeCom(
                settings.wecom_api,
                settings.wecom_corp_id,
                settings.wecom_agent_id,
                settings.wecom_secret.get_secret_value(),
            )
        case Provider.DINGTALK:
            return DingTalk(
                settings.dingtalk_api,
                settings.dingtalk_client_id,
                settings.dingtalk_client_secret.get_secret_value(),
            )


def client_of(settings: Settings, provider: Provider) -> httpx.AsyncClient:
    """A client that reaches this system and no other host."""
    base = {
        Provider.OIDC: settings.oidc_issuer,
        Provider.WECOM: settings.wecom_api,
        Provider.DINGTALK: settings.dingtalk_api,
    }
    return way_out(settings.sign_in_hosts, base[provider])
