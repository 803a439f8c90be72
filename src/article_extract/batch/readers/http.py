"""HTTP responses as archives keep them: header, chunks, content encodings; bounded, and forgiving as browsers are."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..decoders import GzipDecoder, compression
from ..errors import ProblemError, need
from ..rows import Status
from ..unpack import CHUNK, Unpacked

MAX_HEADER = 1 << 17
STATUS_LINE = re.compile(rb"HTTP/\d(?:\.\d)?\s{1,10}(\d{3})\b")
CHARSET = re.compile(r"charset\s{0,20}=\s{0,20}[\"']?([\w.:+-]{1,60})", re.I)
CHUNK_SIZE = re.compile(rb"\s{0,8}([0-9a-fA-F]{1,12})[^\r\n]{0,200}\r?\n")
HEADER_END = re.compile(rb"\r?\n\r?\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """A response as it was sent."""

    body: bytes
    status: int | None = None
    """``None`` where what was kept is no HTTP response but the body alone."""
    headers: dict[str, str] = field(default_factory=dict)
    """By name in lower case; values of a repeated header joined by commas."""

    @property
    def content_type(self) -> str | None:
        """Without its parameters, in lower case."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower() or None

    @property
    def charset(self) -> str | None:
        found = CHARSET.search(self.headers.get("content-type", ""))
        return found[1] if found else None


def parse_response(data: bytes) -> Response:
    """Header and body of a response, the body still encoded."""
    status = STATUS_LINE.match(data)
    if not status:
        return Response(body=data)
    end = HEADER_END.search(data, 0, MAX_HEADER)
    head, body = (data[: end.start()], data[end.end() :]) if end else (data[:MAX_HEADER], b"")
    headers: dict[str, str] = {}
    name = ""
    for line in head.decode("latin-1").splitlines()[1:]:
        if line[:1] in (" ", "\t") and name:  # a folded line
            headers[name] += " " + line.strip()
            continue
        name, colon, value = line.partition(":")
        name = name.strip().lower()
        if colon:
            headers[name] = f"{headers[name]}, {value.strip()}" if name in headers else value.strip()
        else:
            name = ""
    return Response(body=body, status=int(status[1]), headers=headers)


def decoded_body(response: Response, limit: int) -> bytes:
    """The body without its transfer and content encodings. Raises :class:`ProblemError`: damaged, too large, unknown encoding.

    Archives often keep the header but the decoded body: what is not encoded as the header says is taken as it is.
    """
    body = response.body
    if "chunked" in response.headers.get("transfer-encoding", "").lower():
        body = without_chunks(body)
    names = [name.strip().lower() for name in response.headers.get("content-encoding", "").split(",")]
    for name in reversed(names):
        if name not in ("", "identity", "none", "utf-8"):
            body = _decoded(body, name, limit)
    if len(body) > limit:
        raise ProblemError(f"the response has {len(body):,} bytes, over {limit:,}", Status.TOO_LARGE)
    return body


def without_chunks(body: bytes) -> bytes:
    """A chunked body in one piece. What is not chunked, or from some place on, stays as it is."""
    parts: list[bytes] = []
    at = 0
    while (size := CHUNK_SIZE.match(body, at)) is not None:
        start, length = size.end(), int(size[1], 16)
        if length == 0:
            return b"".join(parts)
        parts.append(body[start : start + length])
        at = start + length
        at += 2 if body[at : at + 2] == b"\r\n" else 1
    return b"".join(parts) + body[at:]


def _decoded(body: bytes, name: str, limit: int) -> bytes:
    decoders = {"gzip": _packed, "x-gzip": _packed, "zstd": _packed, "deflate": _deflate, "br": _brotli}
    if name not in decoders:
        raise ProblemError(f"the response has the unknown content encoding {name!r}", Status.DECODE_ERROR)
    pieces: list[bytes] = []
    size = 0
    try:
        for piece in decoders[name](body):
            pieces.append(piece)
            size += len(piece)
            if size > limit:
                raise ProblemError(f"the response unpacks to more than {limit:,} bytes", Status.TOO_LARGE)
    except ProblemError as error:
        if error.status is Status.TOO_LARGE:
            raise
        if not size and _looks_plain(body):
            return body
        if not size:
            raise ProblemError(f"the response is not in its content encoding {name}: {error}", Status.DECODE_ERROR) from None
    return b"".join(pieces)


def _looks_plain(body: bytes) -> bool:
    head = body[:1024]
    return b"<" in head and not any(byte < 9 for byte in head)


def _packed(body: bytes) -> Iterator[bytes]:
    if compression(body) is None:
        raise ProblemError("its first bytes are others")
    stream = Unpacked(io.BytesIO(body), "the response")
    while piece := stream.read(CHUNK):
        yield piece


def _deflate(body: bytes) -> Iterator[bytes]:
    """With zlib's header, as the standard says, or without, as some servers send it."""
    zlib_header = len(body) > 1 and body[0] & 15 == 8 and (body[0] << 8 | body[1]) % 31 == 0
    decoder = GzipDecoder(15 if zlib_header else -15)
    data = body
    try:
        while not decoder.eof and (data or not decoder.needs_input):
            yield decoder.decompress(data, CHUNK)
            data = b""
    except ValueError as error:
        raise ProblemError(str(error)) from None


def _brotli(body: bytes) -> Iterator[bytes]:
    brotli = need("brotli")
    decoder = brotli.Decompressor()
    data = body
    try:
        while True:
            piece = decoder.process(data, output_buffer_limit=CHUNK)
            if piece:
                yield piece
            data = b""
            if decoder.is_finished() or (not piece and decoder.can_accept_more_data()):
                return
    except brotli.error as error:
        raise ProblemError(str(error)) from None
