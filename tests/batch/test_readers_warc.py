"""WARC files: every response record is a row, whatever its compression, and damage is a row too."""

from __future__ import annotations

import gzip
import io
import zlib
from pathlib import Path

import brotli
import pytest
import zstandard
from archives import page, pages, read, record, response
from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from article_extract.batch.rows import Status

BODIES = [page(name) for name in ("one", "two", "three", "four")]
RECORDS = [record(response(body), f"https://example.org/{number}") for number, body in enumerate(BODIES)]


def by_record(records: list[bytes] = RECORDS) -> list[bytes]:
    return [gzip.compress(one) for one in records]


def written(folder: Path, data: bytes, name: str = "crawl.warc.gz") -> Path:
    (folder / name).write_bytes(data)
    return folder / name


PACKED = {
    "plain": b"".join(RECORDS),
    "gzip by record": b"".join(by_record()),
    "gzip as a whole": gzip.compress(b"".join(RECORDS)),
    "zstd by record": b"".join(map(zstandard.compress, RECORDS)),
    "zstd as a whole": zstandard.compress(b"".join(RECORDS)),
}


@pytest.mark.parametrize("data", PACKED.values(), ids=PACKED)
def test_responses_are_read_in_any_compression(data: bytes, tmp_path: Path) -> None:
    found = read(written(tmp_path, data))
    assert pages(found) == BODIES
    assert [one.url for one in found] == [f"https://example.org/{number}" for number in range(4)]
    assert {one.encoding for one in found} == {"utf-8"}
    assert len({one.id for one in found}) == 4


def test_zstd_frames_may_need_the_dictionary_that_the_file_begins_with(tmp_path: Path) -> None:
    dictionary = zstandard.train_dictionary(2000, [record(response(page(str(n), n))) for n in range(300)])
    frame = b"\x5d\x2a\x4d\x18" + len(dictionary.as_bytes()).to_bytes(4, "little") + dictionary.as_bytes()
    packed = zstandard.ZstdCompressor(dict_data=dictionary)
    data = frame + b"".join(map(packed.compress, RECORDS))
    assert pages(read(written(tmp_path, data, "crawl.warc.zst"))) == BODIES


def test_what_a_library_writes_is_read_alike(tmp_path: Path) -> None:
    """Written by FastWARC, read by FastWARC and by us: the same records at the same offsets."""
    path = tmp_path / "crawl.warc.gz"
    with path.open("wb") as stream:
        for number, body in enumerate(BODIES):
            one = WarcRecord()
            one.init_headers(WarcRecordType.response)
            one.headers["WARC-Target-URI"] = f"https://example.org/{number}"
            one.is_http = True
            one.set_bytes_content(response(body))
            member = io.BytesIO()
            one.write(member)
            stream.write(gzip.compress(member.getvalue()))
    theirs = [(one.headers.get("WARC-Target-URI"), one.stream_pos, one.reader.read()) for one in ArchiveIterator(str(path))]
    assert [(one.url, int(one.id.rpartition("#")[2]), one.html) for one in read(path)] == theirs


def test_only_responses_are_pages(tmp_path: Path) -> None:
    data = b"".join(
        record(response(page(kind)), kind=kind) for kind in ("warcinfo", "request", "response", "metadata", "revisit")
    )
    assert pages(read(written(tmp_path, data))) == [page("response")]


def test_the_row_says_what_the_record_said(tmp_path: Path) -> None:
    data = record(response(page(), "Content-Type: text/HTML;charset=koi8-r", status="404 Not Found"))
    (found,) = read(written(tmp_path, data))
    assert found.columns == {"http_status": 404, "content_type": "text/html", "warc_date": "2024-05-01T12:00:00Z"}
    assert found.encoding == "koi8-r"


def chunked(body: bytes) -> bytes:
    return b"".join(b"%x;x=y\r\n%s\r\n" % (len(part), part) for part in (body[:20], body[20:])) + b"0\r\n\r\n"


def bare_deflate(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(body) + packer.flush()


ENCODED = {
    "chunks": (chunked(page()), ["Transfer-Encoding: chunked"]),
    "gzip": (gzip.compress(page()), ["Content-Encoding: gzip"]),
    "deflate": (zlib.compress(page()), ["Content-Encoding: deflate"]),
    "deflate without zlib's header": (bare_deflate(page()), ["Content-Encoding: deflate"]),
    "brotli": (brotli.compress(page()), ["Content-Encoding: br"]),
    "zstd": (zstandard.compress(page()), ["Content-Encoding: zstd"]),
    "two encodings": (brotli.compress(gzip.compress(page())), ["Content-Encoding: gzip, br"]),
    "chunks of gzip": (chunked(gzip.compress(page())), ["Transfer-Encoding: chunked", "Content-Encoding: gzip"]),
    "a folded header": (gzip.compress(page()), ["Content-Encoding:", "\tgzip"]),
    "chunks that the crawler took away": (page(), ["Transfer-Encoding: chunked"]),
    "gzip that the crawler took away": (page(), ["Content-Encoding: gzip"]),
    "brotli that the crawler took away": (page(), ["Content-Encoding: br"]),
}


@pytest.mark.parametrize(("body", "headers"), ENCODED.values(), ids=ENCODED)
def test_encodings_of_http_are_taken_away(body: bytes, headers: list[str], tmp_path: Path) -> None:
    assert pages(read(written(tmp_path, record(response(body, *headers))))) == [page()]


def test_a_body_that_was_cut_off_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    body = gzip.compress(page(size=9000), 0)[:5000]
    (found,) = read(written(tmp_path, record(response(body, "Content-Encoding: gzip"))))
    assert isinstance(found.html, bytes)
    assert page(size=9000).startswith(found.html[:4000])
    assert len(found.html) > 4000


@pytest.mark.parametrize("encoding", ["gzip", "br", "deflate", "zstd", "compress"])
def test_a_body_that_is_not_in_its_encoding_is_a_decode_error(encoding: str, tmp_path: Path) -> None:
    (found,) = read(written(tmp_path, record(response(b"\x02\x01\xff" * 99, f"Content-Encoding: {encoding}"))))
    assert found.problem_status is Status.DECODE_ERROR
    assert found.problem is not None
    assert encoding in found.problem


@pytest.mark.parametrize(
    ("packed", "encoding"),
    [
        (gzip.compress(b"a" * 50_000_000), "gzip"),
        (brotli.compress(b"a" * 50_000_000, quality=1), "br"),
        (zstandard.compress(b"a" * 50_000_000), "zstd"),
        (zlib.compress(b"a" * 50_000_000), "deflate"),
    ],
)
def test_a_small_body_that_unpacks_to_a_huge_one_is_too_large(packed: bytes, encoding: str, tmp_path: Path) -> None:
    data = record(response(packed, f"Content-Encoding: {encoding}")) + RECORDS[1]
    first, second = read(written(tmp_path, data), max_bytes=1_000_000)
    assert first.problem_status is Status.TOO_LARGE
    assert second.html == BODIES[1]


def test_a_record_over_the_limit_is_too_large(tmp_path: Path) -> None:
    data = record(response(page(size=900_000))) + RECORDS[1]
    first, second = read(written(tmp_path, gzip.compress(data)), max_bytes=100_000)
    assert (first.problem_status, first.url) == (Status.TOO_LARGE, "https://example.org/1")
    assert second.html == BODIES[1]


def test_a_picture_is_a_row_that_is_not_html(tmp_path: Path) -> None:
    (found,) = read(written(tmp_path, record(response(b"\x89PNG", "Content-Type: image/png"))))
    assert (found.problem_status, found.problem) == (Status.NOT_HTML, f"{found.id}: the response is image/png")


@pytest.mark.parametrize("compress", [gzip.compress, zstandard.compress], ids=["gzip", "zstd"])
def test_a_damaged_record_is_one_row_and_reading_goes_on(compress: object, tmp_path: Path) -> None:
    members = [compress(record(response(page(str(n), 3000)))) for n in range(4)]  # type: ignore[operator]
    damaged = members[1][:-20] + b"\0" * 20
    found = read(written(tmp_path, members[0] + damaged + members[2] + members[3]))
    assert [one.problem_status for one in found] == [None, Status.DECODE_ERROR, None, None]
    assert found[1].id.endswith(f"#{len(members[0])}")
    assert f"{len(members[0]):,}" in str(found[1].problem)


def test_bytes_between_members_are_one_row(tmp_path: Path) -> None:
    members = by_record()
    found = read(written(tmp_path, members[0] + b"no gzip" * 30_000 + members[2]))
    assert [one.html for one in found] == [BODIES[0], None, BODIES[2]]


def test_bytes_between_plain_records_are_one_row(tmp_path: Path) -> None:
    found = read(written(tmp_path, RECORDS[0] + b"what is this\r\n" * 9 + RECORDS[1]))
    assert [one.html for one in found] == [BODIES[0], None, BODIES[1]]
    assert f"#{len(RECORDS[0])} begins 126 bytes" in str(found[1].problem)


@pytest.mark.parametrize("kept", [5, 12, 60, -40])
def test_a_file_that_is_cut_off_ends_with_a_row_that_says_where(kept: int, tmp_path: Path) -> None:
    members = by_record()
    data = b"".join(members[:3]) + members[3][:kept]
    *good, last = read(written(tmp_path, data))
    assert pages(good) == BODIES[:3]
    assert last.problem_status is Status.DECODE_ERROR
    assert f"after {len(data):,} bytes" in str(last.problem)


def test_a_record_is_whole_where_only_its_checksum_is_cut_off(tmp_path: Path) -> None:
    *good, last = read(written(tmp_path, b"".join(by_record())[:-4]))
    assert pages(good) == BODIES
    assert last.problem_status is Status.DECODE_ERROR


def test_a_plain_file_that_is_cut_off_ends_with_a_row_that_says_where(tmp_path: Path) -> None:
    *good, last = read(written(tmp_path, b"".join(RECORDS)[:-20]))
    assert pages(good) == BODIES[:3]
    assert (last.problem_status, last.url) == (Status.DECODE_ERROR, "https://example.org/3")
    assert "is cut off" in str(last.problem)


def test_a_record_that_claims_too_many_bytes_hides_no_other(tmp_path: Path) -> None:
    wrong = RECORDS[1].replace(b"Content-Length: ", b"Content-Length: 9")
    found = read(written(tmp_path, RECORDS[0] + wrong + RECORDS[2] + RECORDS[3]))
    assert [one.html for one in found] == [BODIES[0], None, BODIES[2], BODIES[3]]


@pytest.mark.parametrize("length", ["-5", "many", ""])
def test_a_record_without_its_length_hides_no_other(length: str, tmp_path: Path) -> None:
    wrong = RECORDS[1].replace(b"Content-Length: ", f"Content-Length: {length}".encode() + b"\r\nX: ")
    found = read(written(tmp_path, RECORDS[0] + wrong + RECORDS[2]))
    assert [one.html for one in found if one.html is not None] == [BODIES[0], BODIES[2]]
    assert len({one.id for one in found}) == len(found) > 2


def test_what_is_done_is_passed_over(tmp_path: Path) -> None:
    path = written(tmp_path, PACKED["gzip by record"])
    first, second, *rest = read(path)
    assert read(path, done={first.id, second.id}) == rest


def test_an_endless_header_is_no_trap(tmp_path: Path) -> None:
    data = b"WARC/1.0\r\n" + b"A: b" * 5_000_000
    found = read(written(tmp_path, gzip.compress(data + RECORDS[0])))
    assert len(found) < 5
