"""Frames between the pool and its processes."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pytest

from article_extract.batch.rows import InputPage, Status
from article_extract.batch.wire import ROOM, Frame, Inbox, Outbox, frame, receive, send
from article_extract.batch.worker import Outcome, Work

FRAMES: list[Frame] = [
    ("small", b""),
    (("a", None), b"x" * 10),
    (list(range(50_000)), b"y" * (3 * ROOM)),
    (None, b"z" * (ROOM - 100)),
    ("last", b"!"),
]


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, socket.socket]]:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield ours, theirs


def test_frames_of_any_size_come_as_they_were_sent(pair: tuple[socket.socket, socket.socket]) -> None:
    ours, theirs = pair

    def send_all() -> None:
        for each in FRAMES:
            send(theirs, *each)

    sender = threading.Thread(target=send_all)
    sender.start()
    assert [receive(ours) for _ in FRAMES] == FRAMES
    sender.join()


def test_neither_side_waits_where_it_must_not(pair: tuple[socket.socket, socket.socket]) -> None:
    ours, theirs = pair
    for end in pair:
        end.setblocking(False)
    outbox, inbox = Outbox(theirs), Inbox(ours)
    for each in FRAMES:
        outbox.put(*each)
    came, turns = list[Frame](), 0
    while not outbox.send():
        turns += 1
        came += inbox.read()[0]
    theirs.close()
    rest, _ = inbox.read()
    assert came + rest == FRAMES
    assert turns > 1
    assert inbox.read() == ([], False)


def test_frame_that_is_cut_off_is_none(pair: tuple[socket.socket, socket.socket]) -> None:
    ours, theirs = pair
    theirs.sendall(b"".join(frame("small", b"large"))[:-1])
    theirs.close()
    assert receive(ours) is None


@pytest.mark.parametrize("html", [b"<p>One", "<p>Eins \u00e4", "<p>\ud800", ""])
def test_page_and_outcome_travel_unchanged(html: bytes | str) -> None:
    work = Work.of(InputPage(id="a", html=html or None, url="https://example.org/", encoding="utf-8", dump=True, profile=b"p"))
    assert Work.unpacked(*work.packed()) == work
    for article in (None, b"{}"):
        outcome = Outcome(Status.OK, "error", 1.5, article, 0.9, {"other": 2})
        assert Outcome.unpacked(*outcome.packed()) == outcome
