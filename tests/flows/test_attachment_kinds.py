"""What an attachment is, by its bytes alone; and what is kept of a picture."""

from __future__ import annotations

from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.attachments import SERVED, Kind, Shown, read
from tests.photos import DRAWN, JPEG, PLACE, SCRIPT, chunk, exif, photo, png, segment, webp


def test_a_photo_keeps_the_picture_and_nothing_else() -> None:
    told = photo(segment(0xE1, exif()), segment(0xE2, b"ICC" + PLACE), segment(0xFE, SCRIPT), after=b"PK\3\4" + SCRIPT)
    kind, kept = read(told)
    assert kind is Kind.JPEG
    assert PLACE not in kept and SCRIPT not in kept and kept.endswith(DRAWN + b"\xff\xd9")
    assert read(kept) == (Kind.JPEG, kept), "what is kept is a picture, and cleaning it again changes nothing"
    assert read(JPEG) == (Kind.JPEG, JPEG)


@pytest.mark.parametrize("order", ["little", "big"])
def test_which_way_up_a_photo_is_stays(order: Literal["little", "big"]) -> None:
    _, kept = read(photo(segment(0xE1, exif(8, order))))
    assert kept == photo(segment(0xE1, exif(8, "big").removesuffix(PLACE)))
    assert read(photo(segment(0xE1, exif(1, order))))[1] == JPEG, "upright needs no word"
    for other in (b"Exif\0\0II*\0\xff\xff\xff\xff", b"http://ns.adobe.com/xap"):
        assert read(photo(segment(0xE1, other)))[1] == JPEG


def test_a_png_and_a_webp_keep_the_picture_and_nothing_else() -> None:
    told = png(chunk(b"tEXt", SCRIPT), chunk(b"eXIf", PLACE), chunk(b"iTXt", PLACE), after=SCRIPT)
    assert read(told) == (Kind.PNG, png())
    told = webp((b"VP8X", b"\x2c" + bytes(9)), (b"VP8 ", b"rows!"), (b"EXIF", PLACE), (b"XMP ", SCRIPT))
    assert read(told + SCRIPT) == (Kind.WEBP, webp((b"VP8X", bytes(10)), (b"VP8 ", b"rows!")))


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"OggS\0\2" + bytes(22) + b"\1\x13OpusHead", Kind.OGG),
        (b"#!AMR\n\x3c", Kind.AMR),
        (b"ID3\4\0", Kind.MP3),
        (b"\xff\xf1\x50\x80", Kind.AAC),
        (b"\0\0\0\x20ftypM4A \0", Kind.M4A),
        (b"\0\0\0\x20ftypisom\0", Kind.VIDEO),
        (b"%PDF-1.7\n", Kind.PDF),
    ],
)
def test_sound_video_and_papers_stay_as_they_came(data: bytes, kind: Kind) -> None:
    assert read(data) == (kind, data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'>" + SCRIPT + b"</svg>",
        b"<?xml version='1.0'?><svg onload='alert(1)'/>",
        b"<!doctype html>" + SCRIPT,
        b"\xef\xbb\xbf<html>" + SCRIPT,
        b"GIF89a" + SCRIPT,
        b"MZ\x90\0",
        b"PK\3\4 a document",
        b"BEGIN:VCARD",
        b"\xff\xd8\xff" + SCRIPT,  # a page that begins as a picture
        JPEG[:-2],
        JPEG[:40],
        b"\x89PNG\r\n\x1a\n" + SCRIPT,
        png()[:-5],
        webp((b"VP8 ", b"rows!"))[:-1],
    ],
)
def test_what_we_do_not_know_or_is_broken_is_not_kept(data: bytes) -> None:
    assert read(data) == (Kind.UNKNOWN, b"")


def test_only_pictures_and_sound_are_shown_in_the_page() -> None:
    assert set(SERVED) == set(Kind) - {Kind.UNKNOWN, Kind.TOO_BIG, Kind.GONE}
    for type_, _, shown in SERVED.values():
        assert shown is Shown.FILE or type_.startswith(("image/", "audio/"))
        assert "svg" not in type_ and "html" not in type_


BEGUN = [b"", b"\xff\xd8\xff", JPEG[:30], png()[:20], b"RIFF\x20\0\0\0WEBPVP8 "]


@given(st.binary(max_size=200), st.sampled_from(BEGUN))
def test_whatever_comes_is_answered(data: bytes, begin: bytes) -> None:
    kind, kept = read(begin + data)
    assert (kind is Kind.UNKNOWN) == (not kept)
    assert read(kept) == (kind, kept)
