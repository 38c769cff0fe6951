"""The vault: a sealed value opens where it was sealed, with the keys it was sealed with, and nowhere else."""

from __future__ import annotations

import base64
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.errors import SettingsError, WrongKeys
from service.vault import Vault, WrappedKey

OLD, NEW = b"o" * 32, b"n" * 32
ANA, JEAN = UUID(int=1), UUID(int=2)
ROW, OTHER_ROW = UUID(int=11), UUID(int=12)
COLUMN = "client.alias_sealed"
SAID = b"Tengo miedo"


@pytest.fixture
def vault() -> Vault:
    return Vault((OLD,))


def text(*keys: bytes) -> str:
    return ",".join(base64.b64encode(key).decode() for key in keys)


@given(st.binary(max_size=300))
def test_what_was_sealed_opens_again_and_never_looks_the_same_twice(plain: bytes) -> None:
    key, wrapped = Vault((OLD,)).new_client_key(ANA)
    first, second = key.seal(plain, COLUMN, ROW), key.seal(plain, COLUMN, ROW)
    assert first != second
    assert len(plain) < 4 or plain not in first
    again = Vault((OLD,)).client_key(ANA, wrapped)
    assert again.unseal(first, COLUMN, ROW) == again.unseal(second, COLUMN, ROW) == plain


def test_a_value_moved_elsewhere_does_not_open(vault: Vault) -> None:
    ana, _ = vault.new_client_key(ANA)
    jean, _ = vault.new_client_key(JEAN)
    sealed = ana.seal(SAID, COLUMN, ROW)
    assert ana.unseal(sealed, COLUMN, ROW) == SAID
    for key, column, row in ((ana, COLUMN, OTHER_ROW), (ana, "client.ref_sealed", ROW), (jean, COLUMN, ROW)):
        with pytest.raises(WrongKeys):
            key.unseal(sealed, column, row)


def test_a_wrapped_key_moved_to_another_client_does_not_open(vault: Vault) -> None:
    _, wrapped = vault.new_client_key(ANA)
    with pytest.raises(WrongKeys, match="changed or belongs to another client"):
        vault.client_key(JEAN, wrapped)


def test_any_changed_bit_is_noticed(vault: Vault) -> None:
    key, wrapped = vault.new_client_key(ANA)
    sealed = key.seal(SAID, COLUMN, ROW)
    for bit in range(len(sealed) * 8):
        with pytest.raises(WrongKeys):
            key.unseal(_flipped(sealed, bit), COLUMN, ROW)
    for bit in range(len(wrapped.wrapped) * 8):
        with pytest.raises(WrongKeys):
            vault.client_key(ANA, WrappedKey(wrapped.master, _flipped(wrapped.wrapped, bit)))


def test_a_value_cut_short_is_noticed(vault: Vault) -> None:
    key, wrapped = vault.new_client_key(ANA)
    sealed = key.seal(SAID, COLUMN, ROW)
    for length in range(len(sealed)):
        with pytest.raises(WrongKeys):
            key.unseal(sealed[:length], COLUMN, ROW)
    for length in range(len(wrapped.wrapped)):
        with pytest.raises(WrongKeys):
            vault.client_key(ANA, WrappedKey(wrapped.master, wrapped.wrapped[:length]))


def _flipped(value: bytes, bit: int) -> bytes:
    changed = bytearray(value)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


# --- master keys


def test_another_master_key_opens_nothing_and_the_error_names_the_one_that_is_missing(vault: Vault) -> None:
    _, wrapped = vault.new_client_key(ANA)
    with pytest.raises(WrongKeys, match=f"wrapped by master key {vault.newest}, which is not here"):
        Vault((NEW,)).client_key(ANA, wrapped)


def test_a_wrong_key_under_the_right_name_opens_nothing(vault: Vault) -> None:
    _, wrapped = Vault((NEW,)).new_client_key(ANA)
    with pytest.raises(WrongKeys, match="changed"):
        vault.client_key(ANA, WrappedKey(vault.newest, wrapped.wrapped))


def test_with_a_new_key_in_front_the_old_stays_readable_and_the_new_one_wraps(vault: Vault) -> None:
    key, wrapped = vault.new_client_key(ANA)
    sealed = key.seal(SAID, COLUMN, ROW)
    rotated = Vault((NEW, OLD))
    assert rotated.client_key(ANA, wrapped).unseal(sealed, COLUMN, ROW) == SAID
    _, newly = rotated.new_client_key(JEAN)
    assert newly.master == rotated.newest == Vault((NEW,)).newest != wrapped.master


def test_a_new_key_in_front_changes_no_look_up_and_no_value_of_our_own(vault: Vault) -> None:
    rotated = Vault((NEW, OLD))
    assert rotated.index("phone", "+12025550123") == vault.index("phone", "+12025550123")
    sealed = vault.own_key("simulator").seal(SAID, COLUMN, ROW)
    assert rotated.own_key("simulator").unseal(sealed, COLUMN, ROW) == SAID


def test_look_ups_of_different_purposes_keys_and_values_never_meet(vault: Vault) -> None:
    digest = vault.index("phone", "+12025550123")
    assert len(digest) == 32
    assert digest == vault.index("phone", "+12025550123")
    others = [
        vault.index("ref", "+12025550123"),
        vault.index("phone", "+12025550124"),
        Vault((NEW,)).index("phone", "+12025550123"),
    ]
    assert len({digest, *others}) == 4


def test_own_keys_of_different_purposes_do_not_open_each_other(vault: Vault) -> None:
    sealed = vault.own_key("simulator").seal(SAID, COLUMN, ROW)
    with pytest.raises(WrongKeys):
        vault.own_key("tasks").unseal(sealed, COLUMN, ROW)


# --- keys as written


def test_keys_are_written_newest_first(vault: Vault) -> None:
    assert Vault.from_text(f" {text(NEW)} , {text(OLD)}\n").newest == Vault((NEW,)).newest
    assert Vault.from_text(text(OLD)).newest == vault.newest


@pytest.mark.parametrize("written", ["", ",", "short", text(b"k" * 31), text(b"k" * 33), text(OLD) + ",", "ñ" * 43])
def test_keys_that_are_none_are_refused_without_being_repeated(written: str) -> None:
    with pytest.raises(SettingsError, match=r"^RECADO_KEYS: ") as error:
        Vault.from_text(written)
    assert len(written) < 2 or written not in str(error.value)


def test_no_key_shows_when_printed(vault: Vault) -> None:
    key, _ = vault.new_client_key(ANA)
    assert OLD.decode() not in repr(vault) + str(vars(vault).keys()) + repr(key)
    with pytest.raises(WrongKeys) as error:
        key.unseal(key.seal(SAID, COLUMN, ROW), COLUMN, OTHER_ROW)
    assert SAID.decode() not in str(error.value)
