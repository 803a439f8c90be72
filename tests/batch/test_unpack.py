"""Compressed streams: any of four kinds, of one member or many, and where they are damaged."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
from collections.abc import Callable

import pytest
import zstandard

from article_extract.batch.errors import DamageError
from article_extract.batch.unpack import Unpacked, unpacked

PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "zstd": zstandard.ZstdCompressor(write_checksum=True).compress,
    "xz": lzma.compress,
    "bzip2": bz2.compress,
}
TEXT = os.urandom(50_000).hex().encode()
packers = pytest.mark.parametrize("pack", PACKERS.values(), ids=PACKERS)


def read(data: bytes, size: int = 1000) -> bytes:
    stream, _ = unpacked(io.BytesIO(data), "a file")
    return b"".join(iter(lambda: stream.read(size), b""))


@packers
def test_members_follow_each_other(pack: Callable[[bytes], bytes]) -> None:
    assert read(pack(TEXT) + pack(b"more")) == TEXT + b"more"


@packers
def test_padding_with_zeros_is_no_damage(pack: Callable[[bytes], bytes]) -> None:
    assert read(pack(TEXT) + bytes(200_000)) == TEXT


@packers
def test_a_stream_that_is_cut_off_says_where(pack: Callable[[bytes], bytes]) -> None:
    data = pack(TEXT)[:-50]
    with pytest.raises(DamageError, match=f"a file ends in the middle of its compressed data, after {len(data):,} bytes"):
        read(data)


@packers
def test_a_damaged_stream_says_where(pack: Callable[[bytes], bytes]) -> None:
    good = pack(TEXT)
    middle = len(good) // 2
    damaged = good[:middle] + bytes(20) + good[middle + 20 :]
    with pytest.raises(DamageError, match=f"damaged in the compressed data that begin at byte {len(good):,}"):
        read(good + damaged)


@packers
def test_what_follows_compressed_data_and_is_none_is_damage(pack: Callable[[bytes], bytes]) -> None:
    with pytest.raises(DamageError, match="something else than compressed data"):
        read(pack(TEXT) + b"and now?")


@pytest.mark.parametrize("data", [b"", b"a", b"BZ", b"plain text", b"\x1f"])
def test_what_is_not_compressed_is_given_as_it_is(data: bytes) -> None:
    assert read(data) == data


@packers
def test_a_read_unpacks_little_more_than_it_gives(pack: Callable[[bytes], bytes]) -> None:
    """A bomb of 2 GB would do no harm to who reads 1,000 bytes of it; 50 MB show it as well."""
    raw = Unpacked(io.BytesIO(pack(bytes(50_000_000))), "a bomb")
    assert raw.read(1000) == bytes(1000)
    assert len(raw._ready) < 36_000_000


def test_the_next_good_member_is_found_behind_damage() -> None:
    members = [gzip.compress(b"NOTE %d " % number + TEXT) for number in range(3)]
    stream, _ = unpacked(io.BytesIO(members[0] + b"\x1f\x8b\x08 no member " * 2000 + members[2]), "a file", resync=b"NOTE")
    assert stream.read(len(TEXT) + 7) == b"NOTE 0 " + TEXT
    with pytest.raises(DamageError):
        stream.read(1)
    assert stream.read() == b"NOTE 2 " + TEXT
