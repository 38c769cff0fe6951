"""The only reader of the environment. Every setting is in the README's table and in `.env.example`.

A secret may also come as `NAME_FILE`, a path whose content is the value; giving both is an error.
"""

from __future__ import annotations

import base64
import logging
import os
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from enum import StrEnum
from ipaddress import ip_address
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from service.errors import SettingsError

SECRETS = (
    "TWILIO_AUTH_TOKEN",
    "TWILIO_AUTH_TOKEN_PREVIOUS",
    "TWILIO_API_KEY",
    "TWILIO_API_SECRET",
    "DATABASE_URL",
    "RECADO_KEYS",
    "RECADO_SMTP_URL",
    "RECADO_DRAFT_KEY",
)
E164 = re.compile(r"\+[1-9]\d{6,14}")


def is_here(host: str) -> bool:
    """Whether a host is this machine."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


class Mode(StrEnum):
    """`demo`: simulator only. `trial`: real provider, only the guest list. `live`: reviewed content and a keys file."""

    DEMO = "demo"
    TRIAL = "trial"
    LIVE = "live"


class DraftEngine(StrEnum):
    """Who drafts translations of our own words. All but the first are in others' hands."""

    LIBRETRANSLATE = "libretranslate"
    DEEPL = "deepl"
    GOOGLE = "google"
    MICROSOFT = "microsoft"
    MYMEMORY = "mymemory"


class Settings(BaseSettings):
    """What the process was started with. Frozen; built once by `read`."""

    model_config = SettingsConfigDict(frozen=True, extra="ignore", populate_by_name=True)

    mode: Mode = Field(Mode.DEMO, alias="RECADO_MODE")
    data_dir: Path = Field(Path("./var"), alias="RECADO_DATA_DIR")
    database_url: SecretStr | None = Field(None, alias="DATABASE_URL")
    public_url: str = Field("http://127.0.0.1:8000", alias="RECADO_PUBLIC_URL")
    host: str = Field("127.0.0.1", alias="RECADO_HOST")
    port: int = Field(8000, alias="PORT", ge=0, le=65535)
    log_level: str = Field("INFO", alias="LOG_LEVEL")

    account_sid: str | None = Field(None, alias="TWILIO_ACCOUNT_SID")
    auth_token: SecretStr | None = Field(None, alias="TWILIO_AUTH_TOKEN")
    auth_token_previous: SecretStr | None = Field(None, alias="TWILIO_AUTH_TOKEN_PREVIOUS")
    api_key: SecretStr | None = Field(None, alias="TWILIO_API_KEY")
    api_secret: SecretStr | None = Field(None, alias="TWILIO_API_SECRET")
    messaging_service: str | None = Field(None, alias="TWILIO_MESSAGING_SERVICE_SID")
    sms_from: str | None = Field(None, alias="TWILIO_SMS_FROM")
    whatsapp_from: str | None = Field(None, alias="TWILIO_WHATSAPP_FROM")
    api_base_url: str | None = Field(None, alias="TWILIO_API_BASE_URL")
    sender_rate: float | None = Field(None, alias="RECADO_SENDER_RATE", gt=0, allow_inf_nan=False)

    guests: frozenset[str] = Field(frozenset(), alias="RECADO_GUESTS", repr=False)
    team: frozenset[str] = Field(frozenset(), alias="RECADO_TEAM", repr=False)
    keys: SecretStr | None = Field(None, alias="RECADO_KEYS")
    org_name: str = Field("Recado Demo", alias="RECADO_ORG_NAME")
    org_phone: str = Field("+1 202-555-0100", alias="RECADO_ORG_PHONE")
    timezone: str = Field("America/New_York", alias="RECADO_TIMEZONE")
    languages: tuple[str, ...] = Field((), alias="RECADO_LANGUAGES")
    segment_price: Decimal | None = Field(None, alias="RECADO_SEGMENT_PRICE", ge=0, allow_inf_nan=False)
    fold_accents: bool = Field(False, alias="RECADO_FOLD_ACCENTS")
    attachment_days: int = Field(30, alias="RECADO_ATTACHMENT_DAYS", ge=0, le=3650)
    smtp_url: SecretStr | None = Field(None, alias="RECADO_SMTP_URL")
    mail_from: str | None = Field(None, alias="RECADO_MAIL_FROM")
    translate_url: str | None = Field(None, alias="RECADO_TRANSLATE_URL")
    draft_engine: DraftEngine = Field(DraftEngine.LIBRETRANSLATE, alias="RECADO_DRAFT_ENGINE")
    draft_key: SecretStr | None = Field(None, alias="RECADO_DRAFT_KEY")
    spool_key: str | None = Field(None, alias="RECADO_SPOOL_KEY")

    keys_from_file: bool = False

    @classmethod
    def settings_customise_sources(
        cls, settings_cls: type[BaseSettings], init_settings: PydanticBaseSettingsSource, *_: Any, **__: Any
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return (init_settings,)  # `read` hands over exactly what it found; nothing else may slip in

    @field_validator("guests", "team", "languages", mode="before")
    @classmethod
    def _split(cls, value: Any) -> Any:
        return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value

    @field_validator("guests")
    @classmethod
    def _numbers(cls, value: frozenset[str]) -> frozenset[str]:
        if not all(guest == "*" or E164.fullmatch(guest) for guest in value):
            raise ValueError("not numbers such as +12025550123, comma-separated")
        return value

    @field_validator("team")
    @classmethod
    def _team(cls, value: frozenset[str]) -> frozenset[str]:
        if not all(map(E164.fullmatch, value)):
            raise ValueError("not numbers such as +12025550123, comma-separated")
        return value

    @field_validator("log_level")
    @classmethod
    def _known_level(cls, value: str) -> str:
        if value.upper() not in logging.getLevelNamesMapping():
            raise ValueError("not a level such as INFO or WARNING")
        return value.upper()

    @field_validator("database_url")
    @classmethod
    def _postgresql(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not value.get_secret_value().startswith("postgresql://"):
            raise ValueError("not an address that begins with postgresql://")
        return value

    @field_validator("smtp_url")
    @classmethod
    def _mail_server(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None:
            parts = urlsplit(value.get_secret_value())
            if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
                raise ValueError("not an address such as smtps://name:password@mail.example.org:465")
        return value

    @field_validator("mail_from")
    @classmethod
    def _address(cls, value: str | None) -> str | None:
        if value is not None and not re.fullmatch(r"[^@\s]+@[^@\s]+", value):
            raise ValueError("not an address such as recado@example.org")
        return value

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError):  # a folder of zones is an OSError
            raise ValueError("not an IANA time zone such as America/New_York") from None
        return value

    @field_validator("spool_key")
    @classmethod
    def _public_key(cls, value: str | None) -> str | None:
        try:
            if value is not None and len(base64.b64decode(value, validate=True)) != 32:
                raise ValueError
        except ValueError:
            raise ValueError("not 32 bytes in base64, as `recado spool key` prints them") from None
        return value

    @field_validator("public_url", "api_base_url")
    @classmethod
    def _no_trailing_slash(cls, value: str | None) -> str | None:
        if value is None:
            return None
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
            raise ValueError("not an address such as https://recado.example.org")
        return value.rstrip("/")

    @model_validator(mode="after")
    def _safe_together(self) -> Self:
        if bool(self.smtp_url) != bool(self.mail_from):
            raise ValueError("RECADO_SMTP_URL and RECADO_MAIL_FROM go together")
        if "*" in self.guests and not self.provider_is_loopback:
            raise ValueError("RECADO_GUESTS=* is allowed only while TWILIO_API_BASE_URL is a loopback address")
        if self.mode is Mode.DEMO:  # the simulator needs no credentials and takes none
            return self
        wrong = list(self._missing())
        if wrong:
            raise ValueError("; ".join(wrong))
        return self

    def _missing(self) -> Iterator[str]:
        """What stands between these settings and real messages."""
        if not (self.account_sid and self.auth_token):
            yield f"RECADO_MODE={self.mode} sends real messages: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN"
        if not (self.messaging_service or self.sms_from or self.whatsapp_from):
            senders = "TWILIO_MESSAGING_SERVICE_SID, TWILIO_SMS_FROM or TWILIO_WHATSAPP_FROM"
            yield f"RECADO_MODE={self.mode} needs a sender: {senders}"
        if bool(self.api_key) != bool(self.api_secret):
            yield "TWILIO_API_KEY and TWILIO_API_SECRET go together"
        if self.mode is Mode.LIVE and not self.keys_from_file:
            yield "RECADO_MODE=live takes its keys from RECADO_KEYS_FILE only: 32 bytes in base64, newest first"
        elif self.keys is None:
            yield f"RECADO_MODE={self.mode} needs RECADO_KEYS_FILE: 32 bytes in base64, newest first"

    @property
    def provider_is_loopback(self) -> bool:
        """Whether every REST call goes to a stand-in on this machine."""
        return is_here(urlsplit(self.api_base_url or "").hostname or "")

    @property
    def simulated(self) -> bool:
        return self.mode is Mode.DEMO

    def may_text(self, number: str) -> bool:
        """Whether this number may be texted in this mode: `trial` knows only its guests."""
        return self.mode is not Mode.TRIAL or "*" in self.guests or number in self.guests


def read(environment: Mapping[str, str] | None = None, **given: Any) -> Settings:
    """The settings from the environment; `given` (by alias) wins over it.

    Raises `SettingsError` naming every setting that is missing or wrong, never its value.
    """
    environment = os.environ if environment is None else environment
    names = {field.alias for field in Settings.model_fields.values() if field.alias}
    values: dict[str, Any] = {name: environment[name] for name in names if environment.get(name, "") != ""}
    keys_from_file = False
    for name in SECRETS:
        path = environment.get(f"{name}_FILE", "")
        if not path:
            continue
        if name in values:
            raise SettingsError(f"{name} and {name}_FILE are both set: keep one")
        try:
            values[name] = Path(path).read_text(encoding="utf-8").strip()
        except OSError as error:
            raise SettingsError(f"{name}_FILE cannot be read: {error.strerror}") from None
        except UnicodeDecodeError:
            raise SettingsError(f"{name}_FILE is not text") from None
        if not values[name]:
            raise SettingsError(f"{name}_FILE is empty")
        keys_from_file = keys_from_file or name == "RECADO_KEYS"
    try:
        return Settings(**(values | given), keys_from_file=keys_from_file)
    except ValidationError as error:
        problems = [
            ": ".join([*map(str, e["loc"][:1]), e["msg"].removeprefix("Value error, ")])
            for e in error.errors(include_input=False, include_url=False)
        ]
        raise SettingsError("; ".join(problems)) from None


RATES = {"sms": 1.0, "whatsapp": 80.0}  # messages a second and sender, as Twilio gives a new one


def rates(settings: Settings) -> dict[str, float]:
    """Messages a second on each channel: none for the simulator, which has no carrier behind it."""
    if settings.simulated:
        return {}
    return RATES if settings.sender_rate is None else dict.fromkeys(RATES, settings.sender_rate)
