"""The signing hook, with a certificate of our own: all three exes are signed, and a changed one is noticed.

Windows trusts no such certificate; that a bought one satisfies SmartScreen is for the release checklist.
"""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.errors import AtelierError
from installer.build import build
from installer.package import uv_wheel
from installer.package.tools import missing_tools

SIGN = """#!/bin/sh
set -e
osslsigncode sign -certs "{folder}/mine.pem" -key "{folder}/mine.key" -h sha256 -n "LoRA Atelier" \\
    -in "$1" -out "$1.signed" >/dev/null
mv "$1.signed" "$1"
"""


@dataclass(frozen=True)
class Signer:
    """A program that signs, and the certificate to verify with."""

    program: Path
    certificate: Path

    def says(self, exe: Path) -> str:
        """What osslsigncode thinks of an exe's signature."""
        command = ["osslsigncode", "verify", "-CAfile", str(self.certificate), "-in", str(exe)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        return f"exit code {done.returncode}\n{done.stdout}{done.stderr}"


@pytest.fixture(scope="module")
def signer(tmp_path_factory):
    if not shutil.which("osslsigncode") or not shutil.which("openssl"):
        pytest.skip("needs Debian packages: osslsigncode openssl")
    folder = tmp_path_factory.mktemp("sign ñ")
    key, certificate = folder / "mine.key", folder / "mine.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Test"]
    command += ["-addext", "extendedKeyUsage=codeSigning", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(command, check=True, capture_output=True)
    program = folder / "sign.sh"
    program.write_text(SIGN.format(folder=folder))
    program.chmod(0o755)
    return Signer(program, certificate)


@pytest.fixture(scope="module")
def signed(signer, tmp_path_factory):
    """A signed build of a program of two files, with a stand-in for uv: only signatures are looked at."""
    if packages := missing_tools():
        pytest.skip(f"needs Debian packages: {packages}")
    root = tmp_path_factory.mktemp("tiny")
    for name in ("installer/start.py", "core/errors.py", "LICENSE"):
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text("# small\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(uv_wheel, "fetch_uv", lambda: root / "LICENSE")
        out = tmp_path_factory.mktemp("signed")
        return build(out, compression="zlib", root=root, sign_command=str(signer.program))


@pytest.mark.slow
@pytest.mark.xdist_group("wine")
def test_launcher_setup_and_uninstall_are_signed_and_still_work(signed, signer, wine, tmp_path):
    with zipfile.ZipFile(signed.portable) as archive:
        launcher = Path(archive.extract("LoRA Atelier/LoRA Atelier.exe", tmp_path))
    target = r"C:\signed 已簽"

    assert wine.install(signed.setup, target) == 0

    for exe in (signed.setup, launcher, wine.here(target) / "Uninstall.exe"):
        said = signer.says(exe)
        assert said.startswith("exit code 0"), said
    assert wine.uninstall(target) == 0
    assert not (wine.here(target) / "LoRA Atelier.exe").exists()


@pytest.mark.slow
@pytest.mark.xdist_group("wine")
def test_a_changed_exe_and_one_without_a_signature_are_noticed(signed, signer, built, tmp_path):
    content = bytearray(signed.setup.read_bytes())
    content[2000] ^= 1
    changed = tmp_path / "Setup.exe"
    changed.write_bytes(content)

    assert "MISMATCH" in signer.says(changed)
    assert not signer.says(built.setup).startswith("exit code 0")


def test_a_signing_program_that_is_not_there_is_told_before_anything_is_built(tmp_path):
    if missing_tools():
        pytest.skip(f"needs Debian packages: {missing_tools()}")

    with pytest.raises(AtelierError, match="is not there") as told:
        build(tmp_path / "out", sign_command="/no/such/program")

    assert "osslsigncode" in str(told.value.remedy)
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
def test_a_signing_program_that_refuses_ends_the_build_with_its_words(tmp_path):
    if missing_tools():
        pytest.skip(f"needs Debian packages: {missing_tools()}")
    program = tmp_path / "sign.sh"
    program.write_text("#!/bin/sh\necho 'the token is locked' >&2\nexit 3\n")
    program.chmod(0o755)

    with pytest.raises(AtelierError, match="the token is locked"):
        build(tmp_path / "out", sign_command=str(program))
