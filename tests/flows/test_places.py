"""An address short enough for an SMS still leads there."""

from __future__ import annotations

import pytest

from flows.places import place, short_address
from service.content.directory import courts


@pytest.mark.parametrize(
    ("address", "city", "short"),
    [
        (
            "JFK Federal Building, 15 New Sudbury Street, Room 320, Boston, MA 02203",
            "Boston",
            "15 New Sudbury Street, Room 320",
        ),
        ("2975 South Decker Lake Drive, #200, West Valley City, UT 84119-6094", "Ogden", None),
        ("Building 5, Suite 12, Houston, TX 77074", "Houston", "Building 5, Suite 12"),
        ("26 Federal Plaza", "New York", None),
        ("Houston, TX 77074", "Houston", None),
        ("", "Houston", None),
    ],
)
def test_the_building_and_the_city_that_is_named_already_are_left_out(
    address: str, city: str, short: str | None
) -> None:
    assert short_address(address, city) == (address if short is None else short)


def test_every_court_is_still_found_by_street_and_house() -> None:
    for court in courts().values():
        short = place(court.name, court.address, "room 12", short_in=court.city)
        assert short.endswith(", room 12")
        if court.address:
            street = short.removesuffix(", room 12")
            assert street in court.address and street[0].isdigit()
            assert len(street) < len(court.address)


def test_a_place_without_an_address_keeps_its_name() -> None:
    assert place("Houston Processing Center (detained)", "", "", short_in="Houston") == "Processing Center"
    assert place("Houston Processing Center (detained)", "", "") == "Houston Processing Center (detained)"
    assert place("Denver Immigration Court", "1961 Stout Street, Denver, CO 80294", "") == (
        "1961 Stout Street, Denver, CO 80294"
    )
    assert place("ICE Denver", "12445 E. Caley Ave, Centennial, CO 80111", "2") == (
        "ICE Denver, 12445 E. Caley Ave, Centennial, CO 80111, 2"
    )
