"""A server that speaks OpenAI's chat protocol, on this computer's own address."""

from __future__ import annotations

import base64
import io
import json
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from PIL import Image

from core.errors import AtelierError
from curation.taggers.kind import TaggerSettings
from curation.taggers.prompt_words import PromptWords
from curation.taggers.registry import open_tagger


class _Handler(BaseHTTPRequestHandler):
    """Answers with the mean colour of the picture that it was sent, so that the way there is proved."""

    def do_GET(self):
        self._answer(200, {"data": [{"id": "llava-small"}, {"id": "other"}]})

    def do_POST(self):
        if self.server.leads_to:
            self.send_response(302)
            self.send_header("Location", self.server.leads_to)
            self.end_headers()
            return
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append((self.headers.get("Authorization"), body))
        if self.server.refusal:
            self._answer(400, {"error": self.server.refusal})
            return
        if self.server.junk is not None:
            self._write(200, self.server.junk)
            return
        url = body["messages"][-1]["content"][1]["image_url"]["url"]
        picture = Image.open(io.BytesIO(base64.b64decode(url.partition(",")[2])))
        red, _, blue = picture.resize((1, 1)).getpixel((0, 0))
        words = "a photo of a red wall" if red > blue else "a photo of a blue wall"
        self._answer(200, {"choices": [{"message": {"content": words}}]})

    def _answer(self, code, value):
        self._write(code, json.dumps(value).encode())

    def _write(self, code, data):
        self.send_response(code)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture
def server():
    made = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    made.asked, made.refusal, made.junk, made.leads_to = [], "", None, ""
    thread = threading.Thread(target=made.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield made
    made.shutdown()
    made.server_close()
    thread.join()


def settings(server, **options):
    return TaggerSettings(
        "chat-server", options={"base_url": f"http://127.0.0.1:{server.server_port}/v1", **options}, folder=""
    )


PICTURES = [Image.new("RGB", (60, 40), colour) for colour in ("red", "blue", "red")]


def test_each_picture_is_sent_and_its_answer_cleaned(server):
    tagger = open_tagger(settings(server, batch_size=3))

    found = tagger.describe([tagger.prepare(picture) for picture in PICTURES])

    assert [one.sentence for one in found] == ["a red wall", "a blue wall", "a red wall"]
    assert {body["model"] for _, body in server.asked} == {"llava-small"}
    assert "llava-small" in tagger.notes[0].text


def test_a_server_cannot_send_the_pictures_or_the_key_elsewhere(server, monkeypatch):
    monkeypatch.setenv("CAPTION_KEY", "secret")
    tagger = open_tagger(settings(server, api_key_variable="CAPTION_KEY"))
    server.leads_to = f"http://localhost:{server.server_port}/v1/models"

    with pytest.raises(AtelierError, match="302"):
        tagger.describe([tagger.prepare(PICTURES[0])])


def test_a_proxy_of_the_system_is_not_asked_for_this_computer(server, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)

    tagger = open_tagger(settings(server))

    assert [one.sentence for one in tagger.describe([tagger.prepare(PICTURES[0])])] == ["a red wall"]


def test_the_prompt_is_filled_in_and_the_system_goes_first(server):
    tagger = open_tagger(settings(server, prompt="Tags: {tags}", system_prompt="Be short."))

    tagger.describe([tagger.prepare(PICTURES[0], PromptWords(caption="mira, smile"))])

    system, user = server.asked[0][1]["messages"]
    assert system == {"role": "system", "content": "Be short."}
    assert user["content"][0] == {"type": "text", "text": "Tags: mira, smile"}


def test_the_key_comes_from_the_environment_only(server, monkeypatch):
    monkeypatch.setenv("ATELIER_TEST_KEY", "sesame")
    tagger = open_tagger(settings(server, api_key_variable="ATELIER_TEST_KEY", served_model="other"))

    tagger.describe([tagger.prepare(PICTURES[0])])

    assert server.asked[0][0] == "Bearer sesame"
    monkeypatch.delenv("ATELIER_TEST_KEY")
    with pytest.raises(AtelierError, match="ATELIER_TEST_KEY"):
        open_tagger(settings(server, api_key_variable="ATELIER_TEST_KEY"))


def test_a_refusal_is_told_in_the_servers_words(server):
    server.refusal = "model cannot see"
    tagger = open_tagger(settings(server))

    with pytest.raises(AtelierError, match="model cannot see"):
        tagger.describe([tagger.prepare(PICTURES[0])])


@pytest.mark.parametrize("junk", [b"<html>", b"{}", b'{"choices": [{"message": {"content": 7}}]}', b"\xff"])
def test_an_answer_of_another_protocol_is_told_as_such(server, junk):
    tagger = open_tagger(settings(server))
    server.junk = junk

    with pytest.raises(AtelierError, match="no caption"):
        tagger.describe([tagger.prepare(PICTURES[0])])


def test_a_server_that_is_not_there_is_told_with_what_to_start(server):
    gone = settings(server)
    server.shutdown()
    server.server_close()

    with pytest.raises(AtelierError, match="Start the program"):
        open_tagger(gone)


@pytest.mark.parametrize("address", ["http://127.0.0.1:port/v1", "http://[::1/v1"])
def test_an_address_that_is_none_is_told_to_be_checked(address):
    with pytest.raises(AtelierError, match="Check the address"):
        open_tagger(TaggerSettings("chat-server", "", {"base_url": address}))


def test_a_program_that_speaks_no_http_is_told_as_such():
    with socket.create_server(("127.0.0.1", 0)) as other:
        threading.Thread(target=_answer_as_another_program, args=(other,), daemon=True).start()
        address = f"http://127.0.0.1:{other.getsockname()[1]}/v1"

        with pytest.raises(AtelierError, match="Check the address"):
            open_tagger(TaggerSettings("chat-server", "", {"base_url": address}))


def _answer_as_another_program(listening):
    asking, _ = listening.accept()
    with asking:
        asking.recv(1 << 16)
        asking.sendall(b"SSH-2.0-OpenSSH_9.6\r\n")


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://host/v1", "localhost:1234"])
def test_only_addresses_of_the_web_are_taken(address):
    with pytest.raises(AtelierError, match="base_url"):
        open_tagger(TaggerSettings("chat-server", "", {"base_url": address}))
