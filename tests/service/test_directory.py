"""Courts, help lines and languages as the product knows them."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from service.content import directory
from service.content.directory import courts, find_city
from service.content.segments import count
from service.errors import ContentError


def test_a_court_brings_its_zone_and_address() -> None:
    houston = directory.courts()["HGP"]
    assert (houston.city, houston.zone) == ("Houston", "America/Chicago")
    assert houston.address.endswith("TX 77054") or "Houston, TX" in houston.address
    assert directory.courts()["ELP"].zone == "America/Denver"  # Mountain Time, unlike most of Texas


def test_every_court_is_on_a_clock_that_exists_and_has_a_city() -> None:
    assert len(directory.courts()) > 70
    for court in directory.courts().values():
        assert ZoneInfo(court.zone)
        assert court.city and court.name


def test_every_court_fits_a_cheap_message() -> None:
    assert {c.code for c in directory.courts().values() if count(f"{c.city}, {c.address}").encoding != "GSM-7"} == set()


def test_languages_know_their_direction_and_cost() -> None:
    languages = directory.languages()
    assert list(languages)[:2] == ["es", "en"]
    assert (languages["en"].gsm7, languages["es"].gsm7) == (True, False)
    assert languages["fa-AF"].direction == "rtl"
    assert languages["ht"].endonym == "kreyòl ayisyen"


def test_help_lines_carry_their_caution() -> None:
    assert "Police may come" in directory.hotlines()["911"].caution
    assert all(line.call or line.text or line.name for line in directory.hotlines().values())


def test_nobody_changes_the_directory() -> None:
    with pytest.raises(TypeError):
        directory.courts()["XXX"] = directory.courts()["HGP"]  # type: ignore[index]
    with pytest.raises(FrozenInstanceError):
        directory.courts()["HGP"].zone = "UTC"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("HGP,Court,Houston,TX,America/Houston,,2026,low,", "court HGP has no known time zone: 'America/Houston'"),
        ("HGP,Court,Houston,TX,America/Chicago,,2026,low,\n" * 2, "'HGP' is there twice"),
    ],
)
def test_a_damaged_file_is_refused_by_line(row: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    head = "# source\ncode,name,city,state,zone,address,as_of,confidence,note\n"
    (tmp_path / "courts.csv").write_text(head + row, encoding="utf-8")
    monkeypatch.setattr(directory, "DATA", tmp_path)
    directory.courts.cache_clear()
    with pytest.raises(ContentError, match=r"courts\.csv:\d+: ") as caught:
        directory.courts()
    assert why in str(caught.value)
    directory.courts.cache_clear()


def test_a_city_is_found_by_its_state_or_its_clock_and_never_guessed() -> None:
    assert all(find_city(court.city, court.state) for court in courts().values()), "every court can be placed"
    assert find_city("Saint Louis", "MO") == find_city("St. Louis", "MO") is not None
    assert find_city("New York", zone="America/New_York") == find_city("new york city", "NY")
    newark = find_city("Newark", "NJ")
    assert newark and newark.zone == "America/New_York"
    assert find_city("Newark", zone="America/New_York") is None, "New Jersey, Delaware and Ohio have one"
    assert find_city("Nowhere", "TX") is None
