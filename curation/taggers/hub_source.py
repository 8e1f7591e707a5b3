"""HubSource: a model on huggingface.co, asked through the hub's own client."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

from core.errors import AtelierError
from curation.taggers.hub_refusals import hub_errors, refusal
from curation.taggers.model_download import RemoteFile
from curation.taggers.patient_reading import or_nothing

_ASK_SECONDS = 10


class HubSource:
    """A model on huggingface.co. Asks the network only when a method is called."""

    def __init__(self, repository: str, revision: str = "main", subfolder: str = "") -> None:
        """Name a model.

        Args:
            repository: "owner/name", or "owner/name/subfolder".
            revision: branch, tag or commit.
            subfolder: folder inside the repository whose files are meant.

        Raises:
            AtelierError: the name has no owner.
        """
        owner, _, rest = repository.strip().strip("/").partition("/")
        name, *inner = rest.split("/")
        if not owner or not name:
            raise AtelierError(
                "“{repository}” is no name of a model on the hub.",
                why="Models are called owner/name there.",
                remedy="Copy the name from the model's page, or choose a folder with the model's files.",
                repository=repository,
            )
        self.repository = f"{owner}/{name}"
        self._asked_revision = revision
        self._prefix = f"{subfolder or '/'.join(inner)}/".lstrip("/")
        self._info: Any = None

    @property
    def revision(self) -> str:
        """The exact commit that is fetched."""
        return str(self._facts().sha)

    def files(self) -> tuple[RemoteFile, ...]:
        """All files of that commit, in the folder that is meant."""
        return tuple(
            RemoteFile(
                sibling.rfilename.removeprefix(self._prefix),
                int(sibling.size or 0),
                sha256=str(sibling.lfs.sha256) if sibling.lfs else "",
                # Of a file in the large store git knows the pointer only.
                blob_id="" if sibling.lfs else str(sibling.blob_id or ""),
            )
            for sibling in self._facts().siblings or ()
            if sibling.rfilename.startswith(self._prefix)
            and "/" not in sibling.rfilename.removeprefix(self._prefix)
        )

    def read(self, name: str, offset: int) -> Iterator[bytes]:
        """One file's bytes from an offset on; empty pieces while the line brings none.

        Raises:
            AtelierError: the hub refuses, or the line broke.
        """
        try:
            for piece in or_nothing(self._pieces(name, offset)):
                yield piece or b""
        except hub_errors() as error:
            raise self._refused(error) from error

    def _pieces(self, name: str, offset: int) -> Iterator[bytes]:
        import huggingface_hub

        # Its functions are public, but not marked so for type checkers.
        utils: Any = import_module("huggingface_hub.utils")
        url = huggingface_hub.hf_hub_url(self.repository, self._prefix + name, revision=self.revision)
        # Packed on the way, a range would count packed bytes.
        headers = utils.build_hf_headers() | {"Accept-Encoding": "identity"}
        if offset:
            headers["Range"] = f"bytes={offset}-"
        # The client itself would wait for ever on a line that went silent.
        patience = huggingface_hub.constants.HF_HUB_DOWNLOAD_TIMEOUT
        with utils.get_session().stream(
            "GET", url, headers=headers, follow_redirects=True, timeout=patience
        ) as answer:
            utils.hf_raise_for_status(answer)
            # Who does not know ranges answers with the whole file.
            skip = offset if offset and answer.status_code == 200 else 0
            # As it comes: gathered into larger pieces, what came before a break would be lost.
            for piece in answer.iter_bytes():
                kept = piece[skip:]
                skip = max(0, skip - len(piece))
                if kept:
                    yield kept

    def _facts(self) -> Any:
        if self._info is None:
            import huggingface_hub

            try:
                self._info = huggingface_hub.HfApi().model_info(
                    self.repository, revision=self._asked_revision, files_metadata=True, timeout=_ASK_SECONDS
                )
            except hub_errors() as error:
                raise self._refused(error) from error
        return self._info

    def _refused(self, error: Exception) -> AtelierError:
        return refusal(error, self.repository, self._asked_revision)
