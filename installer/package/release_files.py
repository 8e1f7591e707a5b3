"""What stands beside the downloads: SHA256SUMS, update.json and the winget manifest."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

NO_ADDRESS = "https://example.invalid/lora-atelier"
"""Stands where no address was given; nothing answers there, ever."""
_WINGET_ID = "LoRAAtelier.LoRAAtelier"
_SCHEMA = "1.6.0"


def write_release_note(stage: Path, *, version: str, download_url: str) -> None:
    """Tell the installed app its version and where updates are told of; no address, no update check."""
    address = "" if download_url == NO_ADDRESS else f"{download_url.rstrip('/')}/update.json"
    note = {"version": version, "updates": address}
    (stage / "app/installer/release.json").write_text(json.dumps(note, indent=1) + "\n", encoding="utf-8")


def write_all(out: Path, setup: Path, portable: Path, *, version: str, download_url: str) -> Path:
    """Write all of them into ``out`` and return SHA256SUMS."""
    hashes = {path.name: sha256(path) for path in (setup, portable)}
    base = download_url.rstrip("/")
    update = {
        "version": version,
        "setup": {
            "url": f"{base}/{setup.name}",
            "sha256": hashes[setup.name],
            "size": setup.stat().st_size,
        },
    }
    (out / "update.json").write_text(json.dumps(update, indent=1) + "\n", encoding="utf-8")
    _write_winget(out / "winget", version, f"{base}/{setup.name}", hashes[setup.name])
    checksums = out / "SHA256SUMS"
    checksums.write_text(
        "".join(f"{digest}  {name}\n" for name, digest in sorted(hashes.items())), encoding="ascii"
    )
    return checksums


def sha256(path: Path) -> str:
    """The file's sha256 in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _write_winget(folder: Path, version: str, url: str, digest: str) -> None:
    folder.mkdir(exist_ok=True)
    head = f"PackageIdentifier: {_WINGET_ID}\nPackageVersion: {version}\n"
    (folder / f"{_WINGET_ID}.yaml").write_text(
        f"{head}DefaultLocale: en-US\nManifestType: version\nManifestVersion: {_SCHEMA}\n", encoding="utf-8"
    )
    (folder / f"{_WINGET_ID}.installer.yaml").write_text(
        f"{head}InstallerType: nullsoft\nScope: user\nMinimumOSVersion: 10.0.0.0\nUpgradeBehavior: install\n"
        "InstallModes:\n- interactive\n- silent\nInstallerSwitches:\n  Silent: /S\n  SilentWithProgress: /S\n"
        "  InstallLocation: /D=<INSTALLPATH>\nFileExtensions:\n- atelier\n"
        f"Installers:\n- Architecture: x64\n  InstallerUrl: {url}\n  InstallerSha256: {digest.upper()}\n"
        f"ManifestType: installer\nManifestVersion: {_SCHEMA}\n",
        encoding="utf-8",
    )
    (folder / f"{_WINGET_ID}.locale.en-US.yaml").write_text(
        f"{head}PackageLocale: en-US\nPublisher: LoRA Atelier\nPackageName: LoRA Atelier\n"
        "License: Apache-2.0\n"
        "ShortDescription: From your photos to a Stable Diffusion LoRA, on your own PC.\n"
        f"ManifestType: defaultLocale\nManifestVersion: {_SCHEMA}\n",
        encoding="utf-8",
    )
