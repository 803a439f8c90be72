"""Whatever a page says, the library opens no connection and reads no file but its own."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest

SECRET = "the-content-of-a-file-of-this-machine"
# ``{file}`` is a file of this machine, ``{host}`` a server that nobody may ask.
PAGES = [
    '<!DOCTYPE html [<!ENTITY x SYSTEM "{file}">]><p>{{story}} &x;</p>',
    '<!DOCTYPE html [<!ENTITY % x SYSTEM "http://{host}/x.dtd">%x;]><p>{{story}} &y;</p>',
    '<!DOCTYPE html PUBLIC "-//X//EN" "http://{host}/x.dtd"><p>{{story}}</p>',
    '<!DOCTYPE html SYSTEM "{file}"><p>{{story}}</p>',
    '<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="http://{host}/x.xsl"?><html><p>{{story}}</p></html>',
    '<html xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="{file}" parse="text"/><p>{{story}}</p></html>',
    '<html xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="http://{host}/x"/><p>{{story}}</p></html>',
    '<base href="http://{host}/"><link rel=stylesheet href="x.css"><script src="x.js"></script><img src="x.png"><p>{{story}}</p>',
    '<iframe src="{file}"></iframe><object data="{file}"></object><embed src="http://{host}/"><p>{{story}}</p>',
    '<meta http-equiv=refresh content="0;url=http://{host}/"><meta property=og:url content="http://{host}/a"><p>{{story}}</p>',
    '<script type="application/ld+json">{{"@context":"http://{host}/context.json","@type":"NewsArticle"}}</script><p>{{story}}</p>',
    '<svg xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="http://{host}/a.png"/></svg><p>{{story}}</p>',
]
PROGRAM = """
import json, sys, sysconfig
from lxml import etree
from bs4 import BeautifulSoup
from article_extract import ArticleExtractError, extract, extract_text

fixtures, pages = json.loads(sys.stdin.read())
for path in fixtures:  # what is read once, models and tables, is read now
    extract(open(path, "rb").read()).to_markdown()
own = tuple({*sysconfig.get_paths().values(), sys.prefix, sys.base_prefix, *sys.path[1:]})

def watch(event, arguments):
    if event.startswith(("socket.", "subprocess.", "os.system", "os.exec", "os.spawn", "urllib.", "http.", "ftplib.", "os.listdir", "os.remove")):
        raise PermissionError(event)
    if event == "open" and not (isinstance(arguments[0], str) and arguments[0].startswith(own) and arguments[1] in ("r", "rb", None)):
        raise PermissionError(f"{event} {arguments}")

sys.addaudithook(watch)
for page in pages:
    for source in (page, page.encode(), etree.fromstring(page, etree.HTMLParser()), BeautifulSoup(page, "html.parser")):
        article = extract(source, url="https://example.org/a")
        print(article.to_json(), article.to_html(), article.to_markdown())
    print(extract_text(page).to_json())
try:
    open("/etc/hostname")
except PermissionError:
    print("THE WATCH WORKS")
"""


@pytest.fixture
def host() -> socket.socket:
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.2)
    return listener


def test_no_connection_and_no_file(host: socket.socket, tmp_path: Path) -> None:
    """Python's own doors are watched; libxml2's would show by the file's content or a knock at the server."""
    import json

    from conftest import FIXTURES

    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET)
    address = f"127.0.0.1:{host.getsockname()[1]}"
    story = "The harbour will stay closed until Monday because of the storm, the office said. Yesterday at 14:05, 3. marzo 2025."
    pages = [page.format(file=secret.as_uri(), host=address).replace("{story}", story * 3) for page in PAGES]
    fixtures = [str(path) for path in sorted(FIXTURES.glob("*.html"))]
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM], input=json.dumps([fixtures, pages]), capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr[-2000:]
    assert "harbour" in run.stdout
    assert "THE WATCH WORKS" in run.stdout
    assert SECRET not in run.stdout
    with host, pytest.raises(TimeoutError):
        host.accept()
