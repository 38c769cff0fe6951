"""The image and the compose file, read as text, since no engine runs here: their commands exist, nothing runs as root,
and an image never starts a database of its own."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
from pathlib import Path
from typing import Any

import pytest
import typer
from ruamel.yaml import YAML

from recado import cli
from service.settings import SECRETS, Settings
from service.wiring import ROOT
from tests.house.sources import committed, read

COMPOSE: dict[str, Any] = YAML(typ="safe").load(read("compose.yaml"))
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
OURS = {name: service for name, service in SERVICES.items() if service["image"] == "recado"}
NAMES = {field.alias for field in Settings.model_fields.values()} | {f"{name}_FILE" for name in SECRETS}


def instructions() -> list[tuple[str, str]]:
    """The Dockerfile as (instruction, argument), continued lines joined, comments gone."""
    lines = [line for line in read("Dockerfile").splitlines() if line and not line.startswith("#")]
    joined = "\n".join(lines).replace("\\\n", " ").splitlines()
    return [(word, " ".join(rest.split(" "))) for word, _, rest in (line.partition(" ") for line in joined)]


def of(instruction: str) -> list[str]:
    return [argument for word, argument in instructions() if word == instruction]


def final_stage() -> list[tuple[str, str]]:
    whole = instructions()
    last = max(n for n, (word, _) in enumerate(whole) if word == "FROM")
    return whole[last:]


def command_exists(words: list[str]) -> bool:
    """Whether `recado` has this command with these options."""
    here: Any = typer.main.get_command(cli.app)
    for word in words:
        if word.startswith("-"):
            if word not in {option for parameter in here.params for option in parameter.opts}:
                return False
        else:
            here = getattr(here, "commands", {}).get(word)
            if here is None:
                return False
    return not hasattr(here, "commands")


# --- Dockerfile


def test_the_parser_of_this_test_sees_what_is_there() -> None:
    assert instructions()[0][0] == "FROM"
    assert command_exists(["serve", "--web-only"])
    assert not command_exists(["serve", "--no-such"])
    assert not command_exists(["dance"])
    assert not command_exists(["db"])


def test_what_is_copied_is_committed_and_reaches_the_build() -> None:
    ignored = read(".dockerignore").splitlines()
    assert ignored[0] == "*"
    for argument in of("COPY"):
        words = shlex.split(argument)
        if words[0].startswith("--from="):
            continue
        for source in words[:-1]:
            assert any(name == source or name.startswith(f"{source}/") for name in committed()), source
            assert f"!{source}" in ignored, source


def test_every_package_is_copied() -> None:
    copied = {word for argument in of("COPY") for word in shlex.split(argument)[:-1]}
    assert {"flows", "service", "scheduler", "recado", "templates"} <= copied


def test_it_is_built_by_the_makefiles_own_targets() -> None:
    targets = set(re.findall(r"^([a-z-]+):", read("Makefile"), re.MULTILINE))
    made = [target for argument in of("RUN") for target in re.findall(r"\bmake ([a-z][a-z-]*)", argument)]
    assert "install" in made
    assert set(made) - {"install"} <= targets
    assert "install" in targets
    assert not any(re.search(r"\b(pip|uv) ", argument) for argument in of("RUN"))


def test_it_does_not_run_as_root() -> None:
    users = [argument for word, argument in final_stage() if word == "USER"]
    assert users == ["recado"]
    (made,) = [argument for word, argument in final_stage() if word == "RUN"]
    assert re.match(r"useradd [^&]*--uid 10001 [^&]* recado && ", made)


def test_it_carries_no_secret_and_only_settings_that_exist() -> None:
    (environment,) = of("ENV")
    given = dict(pair.split("=", 1) for pair in environment.split())
    ours = {name for name in given if not name.startswith(("PATH", "PYTHON"))}
    assert ours <= NAMES
    assert not ours & {*SECRETS, *(f"{name}_FILE" for name in SECRETS)}


def test_its_health_is_asked_for_by_python() -> None:
    (check,) = of("HEALTHCHECK")
    command = json.loads(check.partition("CMD ")[2])
    assert command[:2] == ["python", "-c"]
    assert "/healthz" in command[2]
    compile(command[2], "HEALTHCHECK", "exec")


@pytest.fixture
def entry(tmp_path: Path) -> Any:
    """Runs the image's entrypoint with a `recado` that only says how it was called."""
    (tmp_path / "recado").write_text('#!/bin/sh\necho "called: $*"\n')
    (tmp_path / "recado").chmod(0o755)

    def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        command = json.loads(of("ENTRYPOINT")[0]) + list(words or json.loads(of("CMD")[0]))
        path = f"{tmp_path}:{os.environ['PATH']}"
        return subprocess.run(command, env={"PATH": path, **environment}, capture_output=True, text=True)

    return run


def test_without_a_database_address_it_says_so_and_does_not_start_one(entry: Any) -> None:
    refused = entry()
    assert (refused.returncode, refused.stdout) == (3, "")
    assert "set DATABASE_URL or DATABASE_URL_FILE" in refused.stderr


@pytest.mark.parametrize("name", ["DATABASE_URL", "DATABASE_URL_FILE"])
def test_with_one_it_runs_what_it_was_asked(entry: Any, name: str) -> None:
    assert entry(**{name: "x"}).stdout == "called: serve\n"
    assert entry("import", "calendar", "a file.csv", **{name: "x"}).stdout == "called: import calendar a file.csv\n"
    assert command_exists(json.loads(of("CMD")[0]))


# --- compose.yaml


def test_its_parts_are_the_database_the_migrations_the_web_and_the_worker() -> None:
    assert {name: service.get("command") for name, service in SERVICES.items()} == {
        "database": None,
        "migrate": ["db", "upgrade"],
        "web": ["serve", "--web-only"],
        "worker": ["worker"],
    }
    assert all(command_exists(service["command"]) for service in OURS.values())
    assert SERVICES["database"]["image"] == "postgres:16"


def test_nothing_of_ours_can_write_to_its_root_file_system() -> None:
    for service in OURS.values():
        assert service["read_only"] is True
        assert service["tmpfs"] == ["/tmp"]
        assert service["cap_drop"] == ["ALL"]
        assert "user" not in service  # the image's own


def test_what_must_outlive_the_database_outlives_the_container() -> None:
    """`outside.json` knows who was erased and who said stop when an older copy of the database is put back."""
    (environment,) = of("ENV")
    (home,) = [pair.partition("=")[2] for pair in environment.split() if pair.startswith("RECADO_DATA_DIR=")]
    assert of("VOLUME") == [home]
    (made,) = [argument for word, argument in final_stage() if word == "RUN"]
    assert f"install -d -o recado -m 700 {home}" in made
    for service in OURS.values():
        assert "RECADO_DATA_DIR" not in service["environment"]
        (volume,) = service["volumes"]
        assert volume == f"kept:{home}"
    assert "kept" in COMPOSE["volumes"]
    assert "kept" not in str(SERVICES["database"]["volumes"])


def test_the_migrations_come_first_and_the_database_before_them() -> None:
    assert OURS["migrate"]["depends_on"] == {"database": {"condition": "service_healthy"}}
    for name in ("web", "worker"):
        assert OURS[name]["depends_on"] == {"migrate": {"condition": "service_completed_successfully"}}
    assert SERVICES["database"]["healthcheck"]["test"][1] == "pg_isready"


def test_secrets_are_files_and_stay_out_of_commits() -> None:
    known = set(COMPOSE["secrets"])
    for service in SERVICES.values():
        assert set(service["secrets"]) <= known
        for name, value in service["environment"].items():
            if name.endswith("_FILE"):
                assert value.removeprefix("/run/secrets/") in service["secrets"]
            assert name not in SECRETS
    assert all(secret["file"].startswith("./secrets/") for secret in COMPOSE["secrets"].values())
    assert "secrets/" in read(".gitignore").splitlines()
    assert not (ROOT / "secrets").exists() or not [name for name in committed() if name.startswith("secrets/")]


def test_every_container_of_ours_is_given_a_database_address_and_settings_that_exist() -> None:
    for service in OURS.values():
        assert "DATABASE_URL_FILE" in service["environment"]
        assert set(service["environment"]) <= NAMES
