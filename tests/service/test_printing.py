"""What is printed for people to read and sign."""

from __future__ import annotations

import re
from datetime import date

from flows.signing import State
from service.content import ROOT, definitions, ftl
from service.content.booklet import booklet
from service.content.catalog import Catalog
from service.content.dates import OfficeHours
from service.content.freshness import register


def test_a_booklet_has_every_message_once_with_its_answers_facts_and_state() -> None:
    files, found = ftl.read(ROOT).only({"en", "es"}), definitions.read(ROOT)
    catalog = Catalog(files, org="Casa Abierta", org_phone="+1 202 555 0123", hours=OfficeHours())
    states = {("asylum.fees-now", "es"): State.STALE}
    chapters = booklet("es", catalog, files, found, states, register())
    screens = [screen for chapter in chapters for screen in chapter.screens]
    keys = [screen.key for screen in screens]
    assert len(keys) == len(set(keys))
    labels = {
        option.label
        for flow in found.flows.values()
        for s in flow.steps.values()
        for option in getattr(s, "options", ())
    }
    assert set(keys) | labels >= files.keys("en"), "nothing is left for nobody to read"
    fees = next(screen for screen in screens if screen.key == "asylum.fees-now")
    assert (fees.state, fees.facts[0]) == (State.STALE, "4.2.1")
    assert "annual-asylum-fee" in {fresh.item.id for fresh in fees.watched}
    assert all(fresh.check_by > date(2026, 11, 21) for fresh in fees.watched)
    assert fees.text and fees.text != fees.english
    menu = next(screen for screen in screens if screen.key == "menu.ask")
    assert menu.answers[0] == ("My next date", "Mi próxima fecha") and menu.size is not None
    road = next(chapter for chapter in chapters if chapter.name == "next-date")
    [which] = [stop for stop in road.road if stop.says == ("dates.ask-check",)]
    assert road.words[which.turns[1].label] == "Cita con ICE" and road.words["dates.ask-check"].startswith("¿Qué fecha")
    assert {chapter.name for chapter in chapters if chapter.road} == set(found.flows), "each conversation has its road"
    soon = next(screen for screen in screens if screen.key == "reminders.discreet-soon")
    assert "vaya igual." in soon.text and "Por video." in soon.text, "whoever signs reads every way it may be held"
    assert "September 30" in soon.english and "30 de sept" in soon.text, "of one day, or it does not say the same"
    assert not [s.key for s in screens if not s.text or re.search(r"[{}]", s.text)], "rendered, with long values"
