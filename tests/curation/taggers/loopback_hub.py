"""A hub on this computer: speaks like huggingface.co and sends large files from another host."""

from __future__ import annotations

import hashlib
import json
import threading
from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

COMMIT = "0123456789abcdef0123456789abcdef01234567"
LARGE = ".onnx"
"""Files that end so lie in the other host's store, as with Git LFS."""


class LoopbackHub:
    """One published model, and how its hub behaves.

    Attributes:
        repository: "owner/name".
        folder: its files.
        refuses: a status and headers that every question is answered with, or None.
        stalls_at: byte of a large file at which the line falls silent, or None.
        breaks_at: byte at which it breaks, or None.
        knows_ranges: whether the store gives parts of files.
        on_the_way: what becomes of a small file's content before it arrives.
        asked: every request's host, method, path and headers.
    """

    def __init__(self, repository, folder):
        self.repository, self.folder = repository, folder
        self.refuses = self.stalls_at = self.breaks_at = None
        self.knows_ranges = True
        self.on_the_way = lambda content: content
        self.asked = []
        self.is_over = threading.Event()

    def asked_of(self, host):
        return [one for one in self.asked if one[0] == host]

    def ranges(self):
        return [headers.get("range") for _, _, path, headers in self.asked_of("store") if "onnx" in path]


@contextmanager
def serving(hub):
    """Serve a hub; gives its address."""
    with ExitStack() as stack:
        # Two names of this computer are two hosts to a client, as the hub and its store are.
        store = stack.enter_context(_server("127.0.0.1", _handler(hub, "store")))
        hub.store_address = f"http://localhost:{store.server_address[1]}"
        front = stack.enter_context(_server("127.0.0.1", _handler(hub, "hub")))
        try:
            yield f"http://127.0.0.1:{front.server_address[1]}"
        finally:
            hub.is_over.set()


@contextmanager
def _server(host, handler):
    with ThreadingHTTPServer((host, 0), handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield server
        server.shutdown()


def _handler(hub, host):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_):
            pass

        def do_GET(self):
            hub.asked.append(
                (host, self.command, self.path, {name.lower(): value for name, value in self.headers.items()})
            )
            if host == "store":
                _send_part(self, hub, self.path.rsplit("/", 1)[-1])
            elif hub.refuses is not None:
                _answer(self, hub.refuses[0], hub.refuses[1], b'{"error": "no"}')
            elif self.path.startswith("/api/models/"):
                _send_facts(self, hub)
            else:
                _send_file(self, hub)

        do_HEAD = do_GET  # noqa: N815 - the server's name for it

    return Handler


def _send_facts(request, hub):
    path = request.path.partition("?")[0].removeprefix("/api/models/")
    repository, _, revision = path.partition("/revision/")
    if repository != hub.repository:
        _answer(request, 404, {"X-Error-Code": "RepoNotFound", "X-Error-Message": "Repository not found"})
        return
    if revision not in ("", "main", COMMIT):
        _answer(request, 404, {"X-Error-Code": "RevisionNotFound"})
        return
    siblings = [_facts_of(file) for file in sorted(hub.folder.iterdir())]
    facts = {"_id": "1", "id": hub.repository, "sha": COMMIT, "siblings": siblings}
    _answer(request, 200, {"X-Repo-Commit": COMMIT}, json.dumps(facts).encode())


def _facts_of(file):
    content = file.read_bytes()
    facts = {"rfilename": file.name, "size": len(content), "blobId": blob_id_of(content)}
    if file.name.endswith(LARGE):
        facts["blobId"] = blob_id_of(b"a pointer")
        facts["lfs"] = {
            "sha256": hashlib.sha256(content).hexdigest(), "size": len(content), "pointerSize": 130,
        }  # fmt: skip
    return facts


def blob_id_of(content):
    """What git calls a content."""
    return hashlib.sha1(f"blob {len(content)}\0".encode() + content).hexdigest()


def _send_file(request, hub):
    head, _, name = request.path.lstrip("/").partition(f"/resolve/{COMMIT}/")
    file = hub.folder / name
    if head != hub.repository or not name or not file.is_file():
        _answer(request, 404, {"X-Error-Code": "EntryNotFound"})
        return
    content = file.read_bytes()
    headers = {"X-Repo-Commit": COMMIT, "ETag": f'"{blob_id_of(content)}"'}
    if not name.endswith(LARGE):
        _answer(request, 200, headers, hub.on_the_way(content))
        return
    digest = hashlib.sha256(content).hexdigest()
    linked = {"X-Linked-Size": str(len(content)), "X-Linked-ETag": f'"{digest}"'}
    _answer(request, 302, headers | linked | {"Location": f"{hub.store_address}/{digest}/{name}"})


def _send_part(request, hub, name):
    content = (hub.folder / name).read_bytes()
    asked = request.headers.get("Range") if hub.knows_ranges else None
    start = int(asked.removeprefix("bytes=").partition("-")[0]) if asked else 0
    request.send_response(206 if asked else 200)
    if asked:
        request.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
    request.send_header("Content-Length", str(len(content) - start))
    request.end_headers()
    for end, happens in ((hub.stalls_at, hub.is_over.wait), (hub.breaks_at, lambda: None)):
        if end is not None and end > start:
            request.wfile.write(content[start:end])
            request.wfile.flush()
            happens()
            request.close_connection = True
            return
    request.wfile.write(content[start:])


def _answer(request, status, headers, body=b""):
    request.send_response(status)
    for name, value in headers.items():
        request.send_header(name, value)
    request.send_header("Content-Length", str(len(body)))
    request.end_headers()
    if request.command != "HEAD":
        request.wfile.write(body)
