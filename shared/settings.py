"""Configuration from the environment; every complaint names the variable."""

import os
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError

from shared.sealing import Keyring, KeyringError

PREFIX = "GONGHUI_"


class SettingsError(Exception):
    """A variable is missing or wrong; the message names it."""


def read_variable(name: str) -> str | None:
    """`GONGHUI_<NAME>`, or the content of the file named by `GONGHUI_<NAME>_FILE` (for secrets)."""
    value = os.environ.get(PREFIX + name)
    if value is not None:
        return value
    file = os.environ.get(f"{PREFIX}{name}_FILE")
    if file is None:
        return None
    try:
        return Path(file).read_text(encoding="utf-8").strip()
    except OSError as error:
        raise SettingsError(f"{PREFIX}{name}_FILE: cannot read {file}: {error.strerror}") from error


class Settings(BaseModel):
    """What a deployment may choose; each field is the variable `GONGHUI_<FIELD>`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    public_url: str = Field(default="http://127.0.0.1:8080", description="where people open it")
    pool_size: int = Field(
        default=10,
        ge=3,  # the relay holds one while its own consumer needs another
        le=200,
        description="connections per process and service",
    )
    statement_timeout_seconds: float = Field(default=5.0, gt=0, le=600)
    outbox_keep_days: int = Field(default=400, ge=1, description="how long sent events are kept")
    audit_keep_days: int = Field(
        default=1096,
        ge=183,
        description="how long the log of who did what is kept; the law asks for six months,"
        " three years are usual for looks at sensitive data",
    )
    data_request_days: int = Field(
        default=15,
        ge=1,
        le=60,
        description="working days in which people get an answer when they ask for their data",
    )
    batch_size: int = Field(
        default=100, ge=1, le=1000, description="events per handler transaction"
    )
    smtp_url: str | None = Field(
        default=None, description="apprise mailto(s):// address of the sender"
    )
    webhook_hosts: str = Field(
        default="",
        description="hosts that webhooks may call, comma separated: `host` for public addresses,"
        " `host=address` for one that is pinned and may be internal",
    )
    field_keys: SecretStr | None = Field(
        default=None,
        description="keys that seal single fields, newest first: `k1:<base64>,index:<base64>`,"
        " made by `gonghui keys new`; the directory needs them",
    )
    proofs_url: str = Field(
        default="",
        description="where proofs are kept, encrypted: `file:///folder`, `s3://bucket` or"
        " `s3://bucket/prefix`; welfare needs it, the embedded platform has a folder of its own",
    )
    proofs_megabytes: int = Field(
        default=10, ge=1, le=20, description="largest file that is taken as a proof"
    )
    proofs_longest_side: int = Field(
        default=2560, ge=800, le=6000, description="longer pictures are made smaller; in points"
    )
    proofs_s3_endpoint: str = Field(
        default="", description="address of the S3 store; empty: Amazon's of the region"
    )
    proofs_s3_region: str = Field(default="us-east-1")
    proofs_s3_access_key: SecretStr = Field(default=SecretStr(""))
    proofs_s3_secret_key: SecretStr = Field(default=SecretStr(""))
    proofs_s3_style: Literal["path", "host"] = Field(
        default="path",
        description="`host` where the bucket is part of the endpoint's name, as some clouds want",
    )
    second_factor: Literal["on", "off"] = Field(
        default="on",
        description="`off` asks nobody for a second factor, and the sign-in page says so: for"
        " demonstrations and tests",
    )
    oidc_issuer: str = Field(default="", description="OpenID Connect provider, as it names itself")
    oidc_client_id: str = Field(default="")
    oidc_client_secret: SecretStr = Field(default=SecretStr(""))
    oidc_label: str = Field(default="统一身份认证", max_length=20, description="on its button")
    oidc_claim: str = Field(
        default="", description="claim by which people are found who have not linked an identity"
    )
    oidc_claim_is: Literal["phone", "login"] = Field(
        default="phone", description="what that claim holds: the phone on record, or the login"
    )
    wecom_corp_id: str = Field(default="", description="企业微信: id of the corporation")
    wecom_agent_id: str = Field(default="", description="企业微信: id of the app")
    wecom_secret: SecretStr = Field(default=SecretStr(""), description="企业微信: the app's secret")
    wecom_api: str = Field(default="https://qyapi.weixin.qq.com", description="where 企业微信 is")
    wecom_domain_check: str = Field(
        default="",
        pattern="^[A-Za-z0-9]*$",
        description="content of the file WW_verify_<content>.txt that proves whose domain it is",
    )
    dingtalk_client_id: str = Field(default="", description="钉钉: id of the app")
    dingtalk_client_secret: SecretStr = Field(default=SecretStr(""))
    dingtalk_api: str = Field(default="https://api.dingtalk.com", description="where 钉钉 is")
    sign_in_hosts: str = Field(
        default="",
        description="hosts of these systems that are inside, `host=address`, comma separated; the"
        " configured ones need no entry where they resolve to public addresses",
    )
    session_idle_minutes: int = Field(default=30, ge=1, le=1440)
    session_hours: int = Field(default=12, ge=1, le=168)
    secure_cookies: bool = Field(default=False, description="true wherever people come by https")
    complaint: str = Field(
        default="", max_length=100, description="where people complain, in the foot of every page"
    )
    filing: str = Field(
        default="", max_length=100, description="filing numbers, in the foot of every page"
    )
    trusted_proxies: str = Field(
        default="",
        description="addresses of the proxies whose word on where a request comes from is taken,"
        " comma separated; `*` where only our gateway can reach the service",
    )
    log_level: str = Field(default="INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$")

    @classmethod
    def from_environment(cls) -> Self:
        """Read every field's variable.

        Raises:
            SettingsError: naming the variable that is wrong.

        """
        given = {name: read_variable(name.upper()) for name in cls.model_fields}
        try:
            return cls.model_validate({k: v for k, v in given.items() if v is not None})
        except ValidationError as error:
            first = error.errors()[0]
            variable = PREFIX + str(first["loc"][0]).upper()
            raise SettingsError(f"{variable}: {first['msg']}") from error


def keyring_of(settings: Settings) -> Keyring:
    """The keys that seal single fields.

    Raises:
        SettingsError: they are missing or wrong.

    """
    if settings.field_keys is None:
        raise SettingsError(f"{PREFIX}FIELD_KEYS is not set")
    try:
        return Keyring.from_text(settings.field_keys.get_secret_value())
    except KeyringError as error:
        raise SettingsError(f"{PREFIX}FIELD_KEYS: {error}") from error


def service_database_url(service: str, *, owner: bool = False) -> str:
    """The address of a service's database, as its app role or as the owner that migrates it.

    Raises:
        SettingsError: it is missing, or no address of a PostgreSQL database.

    """
    name = f"{service.upper()}_{'OWNER' if owner else 'DATABASE'}_URL"
    return needed_address(name, ("postgresql", "postgres", "postgresql+asyncpg"))


def needed_address(name: str, schemes: tuple[str, ...]) -> str:
    """The address in a variable; the message never repeats it, for it may hold a password.

    Raises:
        SettingsError: it is missing or has another scheme.

    """
    value = read_variable(name)
    if not value:
        raise SettingsError(f"{PREFIX}{name} is not set")
    scheme, separator, rest = value.partition("://")
    if scheme not in schemes or not separator or not rest:
        raise SettingsError(f"{PREFIX}{name}: not an address that begins with {schemes[0]}://")
    return value
