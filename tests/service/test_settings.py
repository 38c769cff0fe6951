"""Settings: which modes start with what, and what a wrong setting says. Never a value of a secret or a number."""

from __future__ import annotations

from pathlib import Path

import pytest

from service.errors import SettingsError
from service.settings import SECRETS, Mode, Settings, read

KEY = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY="
CREDENTIALS = {"TWILIO_ACCOUNT_SID": "AC" + "0" * 32, "TWILIO_AUTH_TOKEN": "a-token-nobody-may-see"}
SENDER = {"TWILIO_SMS_FROM": "+15005550100"}
TRIAL = {"RECADO_MODE": "trial", "RECADO_KEYS": KEY, **CREDENTIALS, **SENDER}
LOOPBACK = "http://127.0.0.1:9000"


def refused(environment: dict[str, str]) -> str:
    with pytest.raises(SettingsError) as error:
        read(environment)
    return str(error.value)


@pytest.fixture
def keys_file(tmp_path: Path) -> str:
    path = tmp_path / "keys"
    path.write_text(f"{KEY}\n")
    return str(path)


# --- modes


def test_nothing_set_is_the_demo_on_its_own_database() -> None:
    found = read({})
    assert (found.mode, found.simulated, found.database_url, found.keys) == (Mode.DEMO, True, None, None)
    assert (found.host, found.port, found.data_dir) == ("127.0.0.1", 8000, Path("var"))
    assert found.timezone == "America/New_York"


def test_an_empty_variable_is_an_unset_one() -> None:
    assert read({"RECADO_MODE": "", "PORT": "", "RECADO_KEYS": "", "RECADO_KEYS_FILE": ""}) == read({})


@pytest.mark.parametrize("extra", [CREDENTIALS, CREDENTIALS | SENDER, {"TWILIO_API_KEY": "SK-only-half"}])
def test_the_demo_ignores_credentials_and_stays_simulated(extra: dict[str, str]) -> None:
    assert read(extra).simulated


@pytest.mark.parametrize("mode", ["trial", "live"])
def test_real_messages_need_everything_and_all_that_is_missing_is_named_at_once(mode: str) -> None:
    told = refused({"RECADO_MODE": mode})
    for name in ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_SMS_FROM", "RECADO_KEYS_FILE"):
        assert name in told


@pytest.mark.parametrize(
    ("without", "named"),
    [
        ("TWILIO_ACCOUNT_SID", "TWILIO_ACCOUNT_SID"),
        ("TWILIO_AUTH_TOKEN", "TWILIO_AUTH_TOKEN"),
        ("TWILIO_SMS_FROM", "needs a sender"),
        ("RECADO_KEYS", "RECADO_KEYS_FILE"),
    ],
)
def test_trial_without_one_of_them_is_refused_by_name(without: str, named: str) -> None:
    assert read(TRIAL).mode is Mode.TRIAL
    assert named in refused({name: value for name, value in TRIAL.items() if name != without})


@pytest.mark.parametrize("sender", ["TWILIO_MESSAGING_SERVICE_SID", "TWILIO_SMS_FROM", "TWILIO_WHATSAPP_FROM"])
def test_any_one_sender_will_do(sender: str) -> None:
    given = {name: value for name, value in TRIAL.items() if name not in SENDER}
    assert read(given | {sender: "+15005550100"}).mode is Mode.TRIAL


@pytest.mark.parametrize("half", ["TWILIO_API_KEY", "TWILIO_API_SECRET"])
def test_an_api_key_comes_with_its_secret(half: str) -> None:
    assert "TWILIO_API_KEY and TWILIO_API_SECRET go together" in refused(TRIAL | {half: "something"})
    read(TRIAL | {"TWILIO_API_KEY": "SK1", "TWILIO_API_SECRET": "something"})


def test_live_takes_its_keys_from_a_file_only(keys_file: str) -> None:
    live = CREDENTIALS | SENDER | {"RECADO_MODE": "live"}
    assert "RECADO_KEYS_FILE only" in refused(live)
    assert "RECADO_KEYS_FILE only" in refused(live | {"RECADO_KEYS": KEY})
    assert read(live | {"RECADO_KEYS_FILE": keys_file}).mode is Mode.LIVE


def test_what_the_caller_gives_wins_over_the_environment() -> None:
    assert read({"RECADO_MODE": "live"}, RECADO_MODE=Mode.DEMO).simulated


# --- who may be texted


def test_trial_texts_its_guests_and_nobody_else() -> None:
    some = read(TRIAL | {"RECADO_GUESTS": "+12025550123, +12025550124"})
    assert some.may_text("+12025550123")
    assert some.may_text("+12025550124")
    assert not some.may_text("+12025550125")
    assert not read(TRIAL).may_text("+12025550123")


def test_demo_and_live_know_no_guest_list(keys_file: str) -> None:
    live = CREDENTIALS | SENDER | {"RECADO_MODE": "live", "RECADO_KEYS_FILE": keys_file}
    assert read({}).may_text("+12025550125")
    assert read(live | {"RECADO_GUESTS": "+12025550123"}).may_text("+12025550125")


@pytest.mark.parametrize("base", [LOOPBACK, "http://localhost:9000", "http://[::1]:9000", "http://127.8.8.8/"])
def test_everybody_may_be_a_guest_of_a_stand_in_on_this_machine(base: str) -> None:
    assert read(TRIAL | {"RECADO_GUESTS": "*", "TWILIO_API_BASE_URL": base}).may_text("+12025550125")


@pytest.mark.parametrize(
    "base",
    [
        "",
        "https://api.twilio.com",
        "http://10.0.0.1",
        "http://0.0.0.0:9000",
        "http://127.0.0.1.example.org",
        "http://localhost.example.org",
        "http://127.0.0.1@example.org",
        "http://[::2]:9000",
    ],
)
def test_everybody_is_never_a_guest_of_anything_else(base: str) -> None:
    assert "RECADO_GUESTS=*" in refused(TRIAL | {"RECADO_GUESTS": "*", "TWILIO_API_BASE_URL": base})


# --- single settings


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("RECADO_MODE", "production"),
        ("PORT", "eighty"),
        ("PORT", "70000"),
        ("LOG_LEVEL", "chatty"),
        ("RECADO_TIMEZONE", "Amerika/New_York"),
        ("RECADO_TIMEZONE", "Europe"),  # a folder of zones
        ("RECADO_TIMEZONE", "/etc/passwd"),
        ("RECADO_PUBLIC_URL", "recado.invalid"),
        ("RECADO_PUBLIC_URL", "https://recado.example.org/?a=b"),
        ("TWILIO_API_BASE_URL", "127.0.0.1:9000"),
        ("TWILIO_API_BASE_URL", "http://[::1"),
        ("RECADO_SENDER_RATE", "0.0"),
        ("RECADO_SENDER_RATE", "-1"),
        ("RECADO_SENDER_RATE", "inf"),
        ("RECADO_SENDER_RATE", "nan"),
        ("RECADO_GUESTS", "202-555-0123"),
        ("RECADO_GUESTS", "+12025550123 +12025550124"),
        ("DATABASE_URL", "mysql://name:pass@host/recado"),
        ("DATABASE_URL", "postgres://name:pass@host/recado"),
    ],
)
def test_a_wrong_value_is_refused_by_name_and_never_repeated(name: str, value: str) -> None:
    told = refused({name: value})
    assert told.startswith(f"{name}: ")
    assert value not in told


def test_everything_wrong_is_told_at_once() -> None:
    told = refused({"PORT": "eighty", "RECADO_TIMEZONE": "Nowhere", "LOG_LEVEL": "chatty"})
    assert all(name in told for name in ("PORT", "RECADO_TIMEZONE", "LOG_LEVEL"))


def test_lists_are_split_and_trimmed() -> None:
    assert read({"RECADO_LANGUAGES": " es, en ,,"}).languages == ("es", "en")


def test_what_the_provider_signs_has_no_trailing_slash() -> None:
    assert read({"RECADO_PUBLIC_URL": "https://recado.example.org/"}).public_url == "https://recado.example.org"


def test_a_level_in_small_letters() -> None:
    assert read({"LOG_LEVEL": "debug"}).log_level == "DEBUG"


def test_settings_do_not_change() -> None:
    with pytest.raises(ValueError, match="frozen"):
        read({}).port = 80


# --- secrets


@pytest.mark.parametrize("name", SECRETS)
def test_every_secret_may_come_from_a_file(name: str, tmp_path: Path) -> None:
    value = {"DATABASE_URL": "postgresql://db/recado", "RECADO_SMTP_URL": "smtps://name:hush@mail.example.org"}.get(
        name, "hush-hush"
    )
    (tmp_path / "secret").write_text(f"  {value}\n")
    field = next(key for key, field in Settings.model_fields.items() if field.alias == name)
    goes_along = {"RECADO_MAIL_FROM": "recado@example.org"} if name == "RECADO_SMTP_URL" else {}
    found = getattr(read({f"{name}_FILE": str(tmp_path / "secret")} | goes_along), field)
    assert found.get_secret_value() == value
    assert value not in repr(found)


@pytest.mark.parametrize("name", SECRETS)
def test_a_secret_is_given_once(name: str, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("hush-hush")
    told = refused({name: "hush-hush", f"{name}_FILE": str(tmp_path / "secret")})
    assert told == f"{name} and {name}_FILE are both set: keep one"


def test_a_secret_file_that_is_missing_empty_or_not_text_is_named(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    assert refused({"RECADO_KEYS_FILE": str(path)}) == "RECADO_KEYS_FILE cannot be read: No such file or directory"
    path.write_text(" \n")
    assert refused({"RECADO_KEYS_FILE": str(path)}) == "RECADO_KEYS_FILE is empty"
    path.write_bytes(b"\xff\xfe\x00raw")
    assert refused({"RECADO_KEYS_FILE": str(path)}) == "RECADO_KEYS_FILE is not text"


def test_what_is_not_a_secret_has_no_file(tmp_path: Path) -> None:
    (tmp_path / "mode").write_text("live")
    assert read({"RECADO_MODE_FILE": str(tmp_path / "mode")}).mode is Mode.DEMO


def test_printing_settings_shows_no_secret_and_no_guest() -> None:
    everything = TRIAL | {
        "RECADO_GUESTS": "+12025550123",
        "TWILIO_API_KEY": "SK-not-for-eyes",
        "TWILIO_API_SECRET": "nor-this",
        "TWILIO_AUTH_TOKEN_PREVIOUS": "nor-that",
        "DATABASE_URL": "postgresql://name:pass-word@host/recado",
    }
    shown = repr(read(everything)) + str(read(everything))
    for hidden in ("+12025550123", "not-for-eyes", "nor-this", "nor-that", "pass-word", KEY, "nobody-may-see"):
        assert hidden not in shown


def test_an_error_shows_no_secret_of_the_other_settings() -> None:
    told = refused(TRIAL | {"PORT": "eighty", "DATABASE_URL": "postgresql://name:pass-word@host/recado"})
    for hidden in ("pass-word", KEY, "nobody-may-see", "eighty"):
        assert hidden not in told


def test_accents_stay_unless_an_organisation_wants_them_gone() -> None:
    assert not read({}).fold_accents
    assert read({"RECADO_FOLD_ACCENTS": "true"}).fold_accents
