"""A captioner behind an address: any program on this computer that speaks OpenAI's chat protocol.

LM Studio, Ollama, llama.cpp's server, vLLM and KoboldCpp do. The protocol: https://platform.openai.com/docs/api-reference/chat.
"""

from __future__ import annotations

import base64
import io
import json
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, OpenerDirector, ProxyHandler, Request, build_opener

from PIL import Image
from pydantic import BaseModel, Field
from typing_extensions import override

from core.errors import AtelierError
from core.kohya.problem import Problem
from curation.photos.reading import on_white
from curation.taggers.description import Description
from curation.taggers.kind import TaggerKind
from curation.taggers.prompt_words import NO_WORDS, PromptWords
from curation.taggers.sentence_cleaning import cleaned_sentence
from curation.taggers.sentence_writer import Question, shrunk

_MOST_ANSWER_BYTES = 8 << 20
_JPEG_QUALITY = 92
_THIS_COMPUTER = frozenset({"localhost", "127.0.0.1", "::1"})


class ChatServerOptions(BaseModel, frozen=True, extra="forbid"):
    """Where the server is and what it is asked."""

    base_url: str = Field(
        default="http://127.0.0.1:1234/v1",
        pattern=r"^https?://[^\s]+$",
        description="Address of the server, as its own page shows it; it usually ends in /v1.",
    )
    served_model: str = Field(
        default="", description="Which of the server's models; empty takes the first it names."
    )
    prompt: str = Field(
        default="Describe this picture in one or two sentences. Name only what can be seen.",
        min_length=1,
        description="What is asked; {tags}, {name} and {folder} are filled in for each picture.",
    )
    system_prompt: str = Field(default="", description="What the model is told it is; empty: nothing.")
    max_tokens: int = Field(default=256, ge=1, le=8192, description="Most tokens of an answer.")
    temperature: float = Field(default=0.2, ge=0, le=2, description="Higher is livelier, less sure.")
    clean: bool = Field(
        default=True, description="Leave out “a picture of”, repeated words and invented text."
    )
    max_pixels: int = Field(
        default=1_048_576, ge=4096, description="Pictures with more pixels are made smaller first."
    )
    batch_size: int = Field(default=1, ge=1, le=32, description="Questions asked at the same time.")
    timeout: float = Field(default=120, gt=0, le=3600, description="Seconds to wait for one answer.")
    api_key_variable: str = Field(
        default="", description="Environment variable that holds the key, for servers that want one."
    )


class ChatServer:
    """A server that answers questions about pictures."""

    def __init__(self, options: ChatServerOptions) -> None:
        """Use ``open_chat_server`` instead."""
        self._options = options
        self._opener = _opener(options.base_url)
        self._model = options.served_model or self._first_model()

    @property
    def runs_on(self) -> str:
        """What truly does the work."""
        return self._options.base_url

    @property
    def notes(self) -> tuple[Problem, ...]:
        """What a person should know."""
        message = "The pictures are sent to {address}, which answers with “{model}”."
        values = {"address": self._options.base_url, "model": self._model}
        return (Problem(message, "notice", values=values),)

    @property
    def batch_size(self) -> int:
        """How many questions are asked at the same time."""
        return self._options.batch_size

    def prepare(self, picture: Image.Image, words: PromptWords = NO_WORDS) -> Question:
        """Bring one picture to the size that is sent, and fill in the question."""
        options = self._options
        return Question(shrunk(on_white(picture), options.max_pixels), words.fill_in(options.prompt))

    def describe(self, prepared: Sequence[Question]) -> list[Description]:
        """Ask about pictures, all at once.

        Raises:
            AtelierError: the server cannot be reached, refuses, or answers with something else.
        """
        with ThreadPoolExecutor(len(prepared), thread_name_prefix="ask") as pool:
            return list(pool.map(self._described, prepared))

    def _described(self, question: Question) -> Description:
        answer = self._ask("chat/completions", self._body(question))
        try:
            words = answer["choices"][0]["message"]["content"]
        except (KeyError, IndexError, TypeError):
            words = None
        if not isinstance(words, str):
            raise self._foreign_answer()
        sentence = cleaned_sentence(words) if self._options.clean else " ".join(words.split())
        return Description(sentence=sentence)

    def _body(self, question: Question) -> dict[str, Any]:
        file = io.BytesIO()
        question.picture.save(file, "JPEG", quality=_JPEG_QUALITY)
        picture = f"data:image/jpeg;base64,{base64.b64encode(file.getvalue()).decode('ascii')}"
        messages: list[dict[str, Any]] = []
        if self._options.system_prompt.strip():
            messages.append({"role": "system", "content": self._options.system_prompt.strip()})
        content = [
            {"type": "text", "text": question.prompt},
            {"type": "image_url", "image_url": {"url": picture}},
        ]
        messages.append({"role": "user", "content": content})
        return {
            "model": self._model,
            "messages": messages,
            "max_tokens": self._options.max_tokens,
            "temperature": self._options.temperature,
            "stream": False,
        }

    def _first_model(self) -> str:
        answer = self._ask("models")
        try:
            return str(answer["data"][0]["id"])
        except (KeyError, IndexError, TypeError) as error:
            raise self._foreign_answer() from error

    def _ask(self, path: str, body: dict[str, Any] | None = None) -> Any:
        """One question; the server's answer as JSON."""
        options = self._options
        headers = {"Content-Type": "application/json"}
        if options.api_key_variable:
            headers["Authorization"] = f"Bearer {_key(options.api_key_variable)}"
        data = None if body is None else json.dumps(body).encode()
        try:
            # The options let only http and https through.
            request = Request(f"{options.base_url.rstrip('/')}/{path}", data, headers)
            with self._opener.open(request, timeout=options.timeout) as answer:
                return json.loads(answer.read(_MOST_ANSWER_BYTES))
        except HTTPError as error:
            raise self._refused(error) from error
        except (ValueError, RecursionError, HTTPException) as error:
            raise self._foreign_answer() from error
        except (URLError, OSError) as error:
            raise AtelierError(
                "The captioner at {address} does not answer.",
                why="{reason}.",
                remedy="Start the program that serves it, load a model that can see, check the address.",
                address=options.base_url,
                reason=str(getattr(error, "reason", error)).rstrip("."),
            ) from error

    def _refused(self, error: HTTPError) -> AtelierError:
        said = error.read(4096).decode("utf-8", "replace").strip()
        return AtelierError(
            "The captioner at {address} refuses: {code}.",
            why="It says: {said}",
            remedy="Check the model's name, that it can see pictures, and the key if it wants one.",
            address=self._options.base_url,
            code=error.code,
            said=said[:300] or error.reason,
        )

    def _foreign_answer(self) -> AtelierError:
        return AtelierError(
            "What {address} answers is no caption.",
            why="It does not speak OpenAI's chat protocol there.",
            remedy="Check the address; it usually ends in /v1.",
            address=self._options.base_url,
        )


class _NoRedirects(HTTPRedirectHandler):
    """Pictures and key go where the user sends them, and nowhere that a server names."""

    @override
    def redirect_request(self, *_: Any) -> None:
        return None


def _opener(address: str) -> OpenerDirector:
    """No proxy stands between this computer and itself, whatever the system's settings are."""
    try:
        is_here = urlsplit(address).hostname in _THIS_COMPUTER
    except ValueError:  # no address at all, which is told when it is asked
        is_here = True
    return build_opener(_NoRedirects, *([ProxyHandler({})] if is_here else []))


def open_chat_server(folder: Path, options: ChatServerOptions) -> ChatServer:
    """Reach a server.

    Args:
        folder: nothing is read from it: a server keeps its own files.
        options: where the server is.

    Raises:
        AtelierError: it does not answer, or the key's variable is not set.
    """
    del folder
    return ChatServer(options)


def _key(variable: str) -> str:
    key = os.environ.get(variable, "")
    if not key:
        raise AtelierError(
            "The environment variable {variable} is not set.",
            why="It should hold the server's key.",
            remedy="Set it before the program starts, or leave the field empty for a server without keys.",
            variable=variable,
        )
    return key


KIND = TaggerKind(
    name="chat-server",
    title="Local server (OpenAI protocol)",
    help="Asks a program that serves a model on this computer: LM Studio, Ollama, llama.cpp, vLLM.",
    options=ChatServerOptions,
    make="curation.taggers.chat_server:open_chat_server",
    gives_scores=False,
    files=(),
)
