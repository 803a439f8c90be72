"""Files, folders, globs, archives and standard input: every page is a row, what is broken too."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import sys
import tarfile
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard
from archives import Pipe, page, pages, read, record, response

from article_extract.batch.errors import SourceError
from article_extract.batch.readers import read_pages
from article_extract.batch.rows import Status

SUFFIXES: dict[str, Callable[[bytes], bytes]] = {
    "": bytes,
    ".gz": gzip.compress,
    ".zst": zstandard.compress,
    ".xz": lzma.compress,
    ".bz2": bz2.compress,
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.html", "a/2.htm", "a/1.html", "c.txt", "styles.css", "a/.hidden.jsonl", "_SUCCESS"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(page(name))
    return tmp_path


def test_a_folder_gives_its_pages_by_name(folder: Path) -> None:
    found = read(folder)
    assert [one.id for one in found] == [f"{folder}/{name}" for name in ("b.html", "c.txt", "a/1.html", "a/2.htm")]
    assert [one.dump for one in found] == [False, True, False, False]


def test_a_glob_gives_what_matches(folder: Path) -> None:
    assert pages(read(f"{folder}/**/*.htm*")) == [page("a/1.html"), page("a/2.htm"), page("b.html")]


def test_a_file_that_is_named_twice_is_read_once(folder: Path) -> None:
    assert len(read(folder / "b.html", folder / "b.html")) == 1


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_page_may_be_compressed(suffix: str, tmp_path: Path) -> None:
    (tmp_path / f"page.html{suffix}").write_bytes(SUFFIXES[suffix](page()))
    assert pages(read(tmp_path)) == [page()]


def test_a_file_is_known_by_its_bytes_where_its_name_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "page").write_bytes(page("page"))
    (tmp_path / "crawl").write_bytes(gzip.compress(record(response(page("crawl")))))
    (tmp_path / "lines").write_bytes(b'{"html": "<p>lines"}\n')
    with zipfile.ZipFile(tmp_path / "archive", "w") as archive:
        archive.writestr("1.html", page("archive"))
    with tarfile.open(tmp_path / "tape", "w:gz") as tape:
        tape.add(tmp_path / "page", "1.html")
    assert pages(read(tmp_path / "*")) == [page("archive"), page("crawl"), "<p>lines", page("page"), page("page")]


@pytest.mark.parametrize("missing", ["no/such/file.html", "no/such/*.html"])
def test_a_source_that_is_not_there_is_an_error_before_anything_is_read(missing: str, folder: Path) -> None:
    with pytest.raises(SourceError, match="no/such"):
        read_pages([folder, missing])


def test_a_page_that_cannot_be_opened_is_a_row(folder: Path) -> None:
    found = read_pages([folder])
    (folder / "c.txt").unlink()
    (folder / "c.txt").symlink_to(folder / "nowhere")
    next(found)
    (folder / "a" / "1.html").unlink()
    assert [one.problem_status for one in found] == [Status.READ_ERROR, None]


def test_a_page_over_the_limit_is_too_large_and_not_read(tmp_path: Path) -> None:
    (tmp_path / "bomb.html.gz").write_bytes(gzip.compress(bytes(100_000_000)))
    tracemalloc.start()
    (found,) = read(tmp_path, max_bytes=1_000_000)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found.problem_status is Status.TOO_LARGE
    assert peak < 4_000_000


@pytest.mark.parametrize("suffix", [".gz", ".zst", ".xz", ".bz2"])
def test_a_damaged_page_is_a_row_that_says_where(suffix: str, tmp_path: Path) -> None:
    data = SUFFIXES[suffix](page(size=3000))[:-9]
    (tmp_path / f"page.html{suffix}").write_bytes(data)
    (found,) = read(tmp_path)
    assert found.problem_status is Status.DECODE_ERROR
    assert f"page.html{suffix} ends in the middle of its compressed data, after {len(data):,} bytes" in str(found.problem)


def test_what_is_done_is_not_opened_again(folder: Path) -> None:
    done = {one.id for one in read(folder)}
    for path in folder.rglob("*.htm*"):
        path.chmod(0)
    assert read(folder, done=done) == []


def zipped(folder: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(folder / "pages.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("_", "."), data)
    return folder / "pages.zip"


def test_members_of_a_zip_that_are_pages_are_read(tmp_path: Path) -> None:
    path = zipped(tmp_path, one_html=page("one"), logo_png=b"\x89PNG", two_html_gz=gzip.compress(page("two")), three_txt=b"Text")
    found = read(path)
    assert pages(found) == [page("one"), page("two"), b"Text"]
    assert [one.id for one in found] == [f"{path}#{name}" for name in ("one.html", "two.html.gz", "three.txt")]
    assert [one.dump for one in found] == [False, False, True]


def test_members_of_one_name_are_rows_with_ids_of_their_own(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("1.html", page("first"))
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("1.html", page("second"))
    found = read(tmp_path)
    assert pages(found) == [page("first"), page("second")]
    assert len({one.id for one in found}) == 2


def test_a_member_that_is_damaged_encrypted_or_huge_is_a_row(tmp_path: Path) -> None:
    path = zipped(
        tmp_path, damaged_html=page("damaged", 500), huge_html=bytes(50_000_000), good_html=page("good"), secret_html=b"<p>"
    )
    data = bytearray(path.read_bytes())
    data[60:70] = bytes(10)
    entry = data.rindex(b"PK\x01\x02")
    data[entry + 8] |= 1  # the flag that says encrypted
    path.write_bytes(data)
    found = read(path, max_bytes=1_000_000)
    assert [one.problem_status for one in found] == [Status.DECODE_ERROR, Status.TOO_LARGE, None, Status.READ_ERROR]


def test_a_zip_that_is_cut_off_is_a_row(tmp_path: Path) -> None:
    path = zipped(tmp_path, one_html=page("one"))
    path.write_bytes(path.read_bytes()[:-10])
    (found,) = read(path)
    assert (found.id, found.problem_status) == (f"{path}#broken", Status.READ_ERROR)


def taped(folder: Path, suffix: str = ".tar", count: int = 3) -> Path:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as tape:
        for number in range(count):
            info = tarfile.TarInfo(f"pages/{number}.html")
            info.size = len(page(str(number)))
            tape.addfile(info, io.BytesIO(page(str(number))))
        tape.addfile(tarfile.TarInfo("readme.md"))
        link = tarfile.TarInfo("pages/link.html")
        link.type, link.linkname = tarfile.LNKTYPE, "pages/0.html"
        tape.addfile(link)
    pack = SUFFIXES[{".tgz": ".gz"}.get(suffix, suffix.removeprefix(".tar"))]
    (folder / f"pages{suffix}").write_bytes(pack(stream.getvalue()))
    return folder / f"pages{suffix}"


@pytest.mark.parametrize("suffix", [".tar", ".tgz", ".tar.gz", ".tar.zst", ".tar.xz", ".tar.bz2"])
def test_members_of_a_tar_are_read_in_any_compression(suffix: str, tmp_path: Path) -> None:
    path = taped(tmp_path, suffix)
    *found, link = read(tmp_path)
    assert pages(found) == [page("0"), page("1"), page("2")]
    assert [one.id for one in found] == [f"{path}#pages/{number}.html" for number in range(3)]
    assert "a link to pages/0.html" in str(link.problem)


@pytest.mark.parametrize("at", [1024 + 100, 1024 + 148])
def test_a_tar_with_a_damaged_header_ends_with_a_row(at: int, tmp_path: Path) -> None:
    """Python's tarfile by itself takes it for the end of the archive and says nothing."""
    path = taped(tmp_path)
    data = bytearray(path.read_bytes())
    data[at : at + 8] = b"\xff" * 8
    path.write_bytes(data)
    first, last = read(path)
    assert first.html == page("0")
    assert "byte 1,024 is damaged" in str(last.problem)
    assert "after" in str(last.problem)


@pytest.mark.parametrize("suffix", [".tar", ".tar.gz"])
def test_a_tar_that_is_cut_off_ends_with_a_row(suffix: str, tmp_path: Path) -> None:
    path = taped(tmp_path, suffix)
    data = path.read_bytes()
    path.write_bytes(data[:1700] if suffix == ".tar" else data[: len(data) // 2])
    found = read(path)
    assert found[-1].problem_status in (Status.READ_ERROR, Status.DECODE_ERROR)
    assert found[-1].id == f"{path}#broken"


def test_the_row_of_a_broken_file_is_done_once(tmp_path: Path) -> None:
    path = taped(tmp_path)
    path.write_bytes(path.read_bytes()[:1700])
    done = {one.id for one in read(path)}
    assert read(path, done=done) == []


@pytest.mark.parametrize(
    ("data", "count"),
    [
        (page(), 1),
        (gzip.compress(page()), 1),
        (b'{"html": "<p>1"}\n{"html": "<p>2"}\n', 2),
        (gzip.compress(record(response(page()))), 1),
    ],
    ids=["a page", "a page in gzip", "lines of JSON", "WARC in gzip"],
)
def test_standard_input_is_known_by_its_bytes(data: bytes, count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Pipe.buffered(data)))
    assert len([one for one in read("-") if one.problem is None]) == count


@pytest.mark.parametrize("make", [zipped, taped])
def test_archives_may_come_through_a_pipe(make: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make(tmp_path, **({"one_html": page("one")} if make is zipped else {}))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Pipe.buffered(path.read_bytes())))
    assert [one.html for one in read("-")] == [one.html for one in read(path)]


def test_memory_does_not_grow_with_the_input(tmp_path: Path) -> None:
    body = page(size=20_000)
    (tmp_path / "small.warc").write_bytes(record(response(body)) * 100)
    (tmp_path / "large.warc").write_bytes(record(response(body)) * 2000)

    def peak(name: str) -> int:
        tracemalloc.start()
        count = sum(1 for _ in read_pages([tmp_path / name]))
        used = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert count in (100, 2000)
        return used

    assert peak("large.warc") < peak("small.warc") + 200_000


@pytest.mark.skipif(os.name != "posix", reason="needs named pipes")
def test_a_named_pipe_in_a_folder_is_no_trap(folder: Path) -> None:
    os.mkfifo(folder / "pipe.html")
    assert len(read(folder)) == 4
