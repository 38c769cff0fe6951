"""What is a recording, and who may stand behind one."""

from __future__ import annotations

import pytest

from flows.recordings import LARGEST, Wrong, digest, second, seconds, wrong
from tests.photos import JPEG, OPUS, opus


def test_opus_in_ogg_is_taken_and_its_length_is_known() -> None:
    assert wrong(OPUS) is None and seconds(OPUS) == 2
    assert seconds(opus(samples=96_001)) == 3
    assert len(digest(OPUS)) == 32 and digest(OPUS) != digest(opus(b"other"))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"OggS",
        JPEG,
        b"ID3\4 an mp3",
        OPUS.replace(b"OpusHead", b"\x01vorbis\0"),  # the Ogg that WhatsApp does not take
        OPUS[1:],
        opus(samples=0),
        opus(channels=6),
        OPUS[:40],
    ],
)
def test_nothing_else_is(data: bytes) -> None:
    assert wrong(data) is Wrong.NOT_OPUS


def test_too_long_is_said() -> None:
    assert wrong(OPUS + bytes(LARGEST)) is Wrong.TOO_BIG


def test_who_brought_it_does_not_sign_it() -> None:
    assert second(("Ixchel M.", None), ("Noor R.", None))
    assert not second(("Ixchel M.", None), (" ixchel  m.", "her account")), "by name"
    assert not second(("Ixchel M.", "an account"), ("Noor R.", "an account")), "by account"
    assert second(("Ixchel M.", "hers"), ("Noor R.", "his"))
