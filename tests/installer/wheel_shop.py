"""A tiny package index on 127.0.0.1, for tests: small wheels, and downloads that go wrong."""

from __future__ import annotations

import base64
import hashlib
import io
import threading
import zipfile
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def wheel_bytes(name: str, version: str, files: dict[str, str], *, padding: int = 0) -> bytes:
    """A pure wheel with these files; ``padding`` adds that many bytes that do not compress."""
    info = f"{name}-{version}.dist-info"
    contents = {path: text.encode() for path, text in files.items()}
    if padding:
        contents[f"{name}/padding.bin"] = hashlib.shake_256(name.encode()).digest(padding)
    contents[f"{info}/METADATA"] = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode()
    contents[f"{info}/WHEEL"] = b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    record = "".join(f"{path},{_record_hash(content)},{len(content)}\n" for path, content in contents.items())
    contents[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in contents.items():
            archive.writestr(zipfile.ZipInfo(path, (2026, 1, 1, 0, 0, 0)), content)
    return packed.getvalue()


def _record_hash(content: bytes) -> str:
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


@dataclass
class Shelf:
    """What the shop offers and how it misbehaves.

    Args:
        files: file name -> bytes.
        pages: path -> HTML.
        drop_after: bytes after which a connection is cut; 0 for never.
        drops_left: how many connections are still cut.
        forged: names in whose place another, well-formed wheel is sent.
        ranges: whether parts of files can be asked for.
        stall: seconds to wait before each block, to leave time for a kill.
        asked: (path, Range header) of every request.
        sent: paths of the files that went out whole.
    """

    files: dict[str, bytes] = field(default_factory=dict)
    pages: dict[str, str] = field(default_factory=dict)
    drop_after: int = 0
    drops_left: int = 0
    forged: set[str] = field(default_factory=set)
    ranges: bool = True
    stall: float = 0.0
    sent: list[str] = field(default_factory=list)
    asked: list[tuple[str, str]] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, name: str, version: str, files: dict[str, str], *, padding: int = 0) -> str:
        """Put a wheel on the shelf; returns its sha256."""
        content = wheel_bytes(name, version, files, padding=padding)
        self.files[f"{name}-{version}-py3-none-any.whl"] = content
        return hashlib.sha256(content).hexdigest()

    def take_drop(self) -> bool:
        with self.lock:
            if self.drops_left <= 0:
                return False
            self.drops_left -= 1
            return True


class WheelShop:
    """The server. Use as a context manager; ``url`` ends without a slash."""

    def __init__(self) -> None:
        self.shelf = Shelf()
        shelf = self.shelf

        class Handler(_Handler):
            pass

        Handler.shelf = shelf
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True
        )

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> WheelShop:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    shelf: Shelf
    protocol_version = "HTTP/1.1"

    def log_message(self, *unused: object) -> None:
        """Keep quiet."""

    def do_GET(self) -> None:
        self.close_connection = True
        self.shelf.asked.append((self.path, self.headers.get("Range", "")))
        parts = self.path.strip("/").split("/")
        if self.path in self.shelf.pages:
            self._send_page(self.shelf.pages[self.path])
        elif parts[0] == "simple":
            self._send_index(parts[1].replace("-", "_"))
        elif parts[-1] in self.shelf.files:
            self._send_file(parts[-1])
        else:
            self.send_error(404)

    def _send_index(self, name: str) -> None:
        links = "".join(
            f'<a href="/files/{file}#sha256={hashlib.sha256(content).hexdigest()}">{file}</a>\n'
            for file, content in self.shelf.files.items()
            if file.startswith(f"{name}-")
        )
        self._send_page(links)

    def _send_page(self, links: str) -> None:
        page = f"<!DOCTYPE html><html><body>{links}</body></html>".encode()
        self.send_response(200 if links else 404)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def _send_file(self, name: str) -> None:
        content = self.shelf.files[name]
        if name in self.shelf.forged:
            package, version = name.split("-")[:2]
            content = wheel_bytes(package, version, {f"{package}.py": "forged = True\n"})
        start = self._wanted_start() if self.shelf.ranges else 0
        if start and start >= len(content):
            self.send_response(416)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.send_header("Content-Length", str(len(content) - start))
        self.send_header("ETag", f'"{hashlib.sha256(content).hexdigest()[:16]}"')
        self.end_headers()
        body = content[start:]
        if self.shelf.drop_after and len(body) > self.shelf.drop_after and self.shelf.take_drop():
            body = body[: self.shelf.drop_after]
        self._send_slowly(body)

    def _send_slowly(self, body: bytes) -> None:
        try:
            for at in range(0, len(body), 65536):
                if self.shelf.stall:
                    threading.Event().wait(self.shelf.stall)
                self.wfile.write(body[at : at + 65536])
            self.shelf.sent.append(self.path)
        except (BrokenPipeError, ConnectionResetError):
            pass

    def _wanted_start(self) -> int:
        given = self.headers.get("Range", "")
        return int(given.removeprefix("bytes=").split("-")[0]) if given.startswith("bytes=") else 0
